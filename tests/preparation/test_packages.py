from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.preparation.environments.packages import installed_packages
from tests.preparation.trees import plant

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder


def module_path(environment: Path) -> list[str]:
    asked = [str(environment / "bin" / "python"), "-I", "-c", "import json, sys; print(json.dumps(sys.path))"]
    answer = subprocess.run(asked, check=True, capture_output=True)
    paths: list[str] = json.loads(answer.stdout)
    return paths


def install(folder: Path, name: str, version: str, suffix: str = "dist-info") -> None:
    text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    plant(folder, {f"{name.replace('-', '_')}-{version}.{suffix}/{'METADATA' if suffix == 'dist-info' else 'PKG-INFO'}": text})


def test_packages_of_an_environment(environment: Path) -> None:
    paths = module_path(environment)
    assert installed_packages(paths) == {}
    site = next(path for path in environment.rglob("site-packages") if str(path) in paths)
    install(site, "Zeta", "1.0")
    install(site, "alpha-beta", "2.0rc1+local.1")
    install(site, "older", "0.1", "egg-info")
    found = installed_packages(paths)
    assert found == {"alpha-beta": "2.0rc1+local.1", "older": "0.1", "Zeta": "1.0"}
    assert list(found) == ["alpha-beta", "older", "Zeta"]


def test_what_comes_first_on_the_path_counts(tmp_path: Path) -> None:
    install(tmp_path / "first", "a.package", "1")
    install(tmp_path / "second", "A_Package", "2")
    assert installed_packages([str(tmp_path / "first"), str(tmp_path / "second")]) == {"a.package": "1"}


def test_what_is_broken_is_passed_over(tmp_path: Path) -> None:
    install(tmp_path, "good", "1")
    plant(
        tmp_path,
        {"cut-1.dist-info/RECORD": "", "empty-1.dist-info/METADATA": "", "latin-1.dist-info/METADATA": b"Name: \xe9\nVersion: 1\n"},
    )
    plant(tmp_path, {"nameless-1.dist-info/METADATA": "Version: 1\n", "file-1.dist-info": "", "not-a-folder": ""})
    (tmp_path / "folder-1.dist-info" / "METADATA").mkdir(parents=True)
    assert installed_packages([str(tmp_path), str(tmp_path / "nowhere"), str(tmp_path / "not-a-folder")]) == {"good": "1"}
