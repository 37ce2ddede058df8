"""A conda channel of the tests' own, made on the spot: this machine's Python, and packages that are one file long."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import re
import sys
import sysconfig
import tarfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import files, version
from pathlib import Path

import rattler
from rattler.index import index_fs

VERSION = ".".join(map(str, sys.version_info[:3]))
SERIES = ".".join(map(str, sys.version_info[:2]))
SUBDIR = str(rattler.Subdir.current())
_LEFT_OUT = re.compile(
    r"/(test|tests|idlelib|tkinter|turtledemo|ensurepip|lib2to3|site-packages|dist-packages|__pycache__|config-[^/]*)(/|$)"
)


class CondaChannel:
    """The channel in ``folder``; ``index`` makes what was added visible."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = folder.as_uri()

    def add(
        self,
        name: str,
        version: str,
        files: Mapping[str, bytes],
        depends: Sequence[str] = (),
        *,
        subdir: str = "noarch",
        placeholder: str = "",
    ) -> None:
        """A package; with ``subdir="noarch"`` its files lie in ``site-packages/``, wherever Python has them.

        Parameters
        ----------
        placeholder
            What stands for the package's place in those of its files that hold it.
        """
        (self.folder / subdir).mkdir(parents=True, exist_ok=True)
        about = {"name": name, "version": version, "build": "0", "build_number": 0, "depends": [*depends], "subdir": subdir}
        if subdir == "noarch":
            about["noarch"] = "python"
        paths = [_described(path, data, placeholder) for path, data in files.items()]
        with tarfile.open(self.folder / subdir / f"{name}-{version}-0.tar.bz2", "w:bz2", compresslevel=1) as archive:
            for path, data in files.items():
                _add(archive, path, data, 0o755 if path.startswith("bin/") else 0o644)
            _add(archive, "info/index.json", json.dumps(about).encode())
            _add(archive, "info/paths.json", json.dumps({"paths": paths, "paths_version": 1}).encode())

    def add_module(self, name: str, version: str, text: str, depends: Sequence[str] = ("python",)) -> None:
        """A package with one module, which pip sees as well."""
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        about = f"site-packages/{name}-{version}.dist-info"
        files = {f"site-packages/{name}.py": text.encode(), f"{about}/METADATA": metadata.encode(), f"{about}/RECORD": b""}
        self.add(name, version, files, depends)

    def add_python(self) -> None:
        """The Python that runs this."""
        executable = os.path.realpath(sys.executable)
        library = Path(sysconfig.get_path("stdlib"))
        files = {f"bin/python{SERIES}": Path(executable).read_bytes()}
        files |= {f"bin/{name}": files[f"bin/python{SERIES}"] for name in ("python", "python3")}
        for path in sorted(library.rglob("*")):
            if path.is_file() and not _LEFT_OUT.search(f"/{path.relative_to(library)}"):
                files[f"lib/python{SERIES}/{path.relative_to(library)}"] = path.read_bytes()
        shared = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("LDLIBRARY") or "")
        if sysconfig.get_config_var("Py_ENABLE_SHARED") and shared.is_file():
            files[f"lib/{shared.name}"] = shared.read_bytes()
        self.add("python", VERSION, files, subdir=SUBDIR)

    def add_installed(self, name: str, depends: Sequence[str] = ("python",)) -> None:
        """A package of the environment that runs this, as it is there."""
        prefix = Path(sys.prefix).resolve()
        contents = {}
        for each in files(name) or ():
            place = Path(str(each.locate())).resolve()
            if place.is_file() and place.is_relative_to(prefix) and "__pycache__" not in place.parts:
                contents[str(place.relative_to(prefix))] = place.read_bytes()
        self.add(name, version(name), contents, depends, subdir=SUBDIR)

    def served(self) -> AbstractContextManager[str]:
        """The channel at an address of this machine's."""
        return _served(self.folder)

    def index(self) -> None:
        """Writes what says which packages there are."""
        (self.folder / "noarch").mkdir(parents=True, exist_ok=True)
        # In a thread of its own: a test that drives a browser has a loop running in this one.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(lambda: asyncio.run(index_fs(self.folder))).result()


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def mirrored(url: str, settings: Path) -> None:
    """Has a mirror stand for conda-forge, as a company sets it up for everyone."""
    (settings / "rattler").mkdir(parents=True)
    (settings / "rattler" / "config.toml").write_text(f'[mirrors]\n"https://conda.anaconda.org/conda-forge" = ["{url}"]\n')


def _described(path: str, data: bytes, placeholder: str) -> dict[str, str | int]:
    digest = hashlib.sha256(data).hexdigest()
    found: dict[str, str | int] = {"_path": path, "path_type": "hardlink", "sha256": digest, "size_in_bytes": len(data)}
    if placeholder and placeholder.encode() in data:
        found |= {"prefix_placeholder": placeholder, "file_mode": "text"}
    return found


def _add(archive: tarfile.TarFile, path: str, data: bytes, mode: int = 0o644) -> None:
    member = tarfile.TarInfo(path)
    member.size, member.mode = len(data), mode
    archive.addfile(member, io.BytesIO(data))
