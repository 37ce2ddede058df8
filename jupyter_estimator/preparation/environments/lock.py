"""Reading locks: which packages one holds."""

from __future__ import annotations

import re

_PIP = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)", re.MULTILINE)
_CONDA = re.compile(r"^\S*/([^/\s]+)-([^-/\s]+)-[^-/\s]+(?:\.conda|\.tar\.bz2)(?:#\S*)?$", re.MULTILINE)


def locked_packages(lock: str) -> list[tuple[str, str]]:
    """Names and versions: conda's, then pip's, each in the lock's own order."""
    conda, _, pip = lock.partition("# pip\n") if "@EXPLICIT" in lock else ("", "", lock)
    return [*_CONDA.findall(conda), *_PIP.findall(pip)]


def kind_of_lock(lock: str) -> str:
    """What a lock's packages are, and where."""
    if lock.startswith("# image"):
        return "pip in an image"
    if "@EXPLICIT" in lock:
        return "conda and pip" if "# pip\n" in lock else "conda"
    return "pip"
