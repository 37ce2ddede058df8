"""An image made on the spot, with no registry to reach: this machine's Python, a shell, and the libraries they need."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path

_LEFT_OUT = re.compile(r"/(test|tests|idlelib|tkinter|ensurepip|lib2to3|site-packages|__pycache__|config-[^/]*)(/|$)")

_OF_WHEELS = (
    *("libgcc_s.so.1", "libstdc++.so.6", "libm.so.6", "libdl.so.2", "librt.so.1", "libutil.so.1"),
    *("libpthread.so.0", "libresolv.so.2", "libz.so.1"),
)


def image_of_this_python(*, python: bool = True) -> bytes:
    """An archive for ``docker import``; with ``python=False`` it has the shell alone."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for folder in ("tmp", "proc", "sys", "dev", "etc", "usr/bin", "bin"):
            member = tarfile.TarInfo(folder)
            member.type, member.mode = tarfile.DIRTYPE, 0o1777 if folder == "tmp" else 0o755
            archive.addfile(member)
        shell = Path("/bin/sh").resolve()
        archive.add(shell, "bin/sh")
        archive.add(Path("/bin/sleep").resolve(), "bin/sleep")
        needed = libraries(shell, Path("/bin/sleep"))
        if python:
            interpreter = Path(sys.base_prefix, "bin", f"python{sys.version_info[0]}.{sys.version_info[1]}").resolve()
            library = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
            archive.add(interpreter)
            archive.add(library, filter=lambda member: None if _LEFT_OUT.search(f"/{member.name}") else member)
            for name in ("python", "python3"):
                link = tarfile.TarInfo(f"usr/bin/{name}")
                link.type, link.linkname = tarfile.SYMTYPE, str(interpreter)
                archive.addfile(link)
            needed |= libraries(interpreter, *(library / "lib-dynload").glob("*.so")) | of_wheels()
        for path in sorted(needed):
            archive.add(os.path.realpath(path), path)
    return data.getvalue()


def of_wheels() -> set[str]:
    """The libraries that wheels of any machine may expect (the names are those of manylinux)."""
    known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    paths = dict(re.findall(r"^\s(\S+) \(libc6[^)]*\) => (\S+)$", known, re.MULTILINE))
    return {paths[name] for name in _OF_WHEELS if name in paths}


def libraries(*programs: Path) -> set[str]:
    """The shared libraries that programs are linked against, with the loader."""
    done = subprocess.run(["ldd", *map(str, programs)], capture_output=True, text=True, check=False)
    return set(re.findall(r"(?:=> )?(/\S+) \(0x", done.stdout))


def archive(contents: Mapping[str, bytes]) -> bytes:
    """An archive of programs and other files, to be put into a container."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as files:
        for path, content in contents.items():
            member = tarfile.TarInfo(path)
            member.size, member.mode = len(content), 0o755
            files.addfile(member, io.BytesIO(content))
    return data.getvalue()
