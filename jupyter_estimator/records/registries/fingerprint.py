"""Whether what was built is still as it was: a fingerprint of an environment's files, taken when it is whole.

Python's own caches are no part of it. Of one with very many files it holds what installing and removing packages changes: which there are,
and the records of what belongs to each.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

MOST_FILES = 1500
"""Files of an environment that are all looked at; that takes some milliseconds."""
_CACHES = ("__pycache__", "CACHEDIR.TAG")
_FEW, _ALL = "packages", "files"


def fingerprint(prefix: Path, how: str = "") -> str:
    """``files:<hash>`` or ``packages:<hash>``; "" where it cannot be read.

    Parameters
    ----------
    how
        Which of the two; by default as the number of files has it.
    """
    try:
        if how != _FEW:
            found = _all_files(os.fspath(prefix), MOST_FILES if not how else 1 << 62)
            if found is not None:
                return f"{_ALL}:{_hash(found)}"
        return f"{_FEW}:{_hash(sorted(_packages(prefix)))}"
    except OSError:
        return ""


def is_unchanged(prefix: Path, known: str) -> bool:
    """Whether it has this fingerprint. One of which none is known is taken as it is."""
    return not known or fingerprint(prefix, known.partition(":")[0]) == known


def _all_files(prefix: str, most: int) -> list[str] | None:
    """A line for each file; None where there are more than ``most``."""
    found: list[str] = []
    waiting = [prefix]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name in _CACHES:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    found.append(_line(entry.path[len(prefix) :], entry.stat(follow_symlinks=False)))
        if len(found) > most:
            return None
    return sorted(found)


def _packages(prefix: Path) -> Iterator[str]:
    for folder in (prefix / "bin", prefix / "conda-meta", *prefix.glob("lib/python*/site-packages")):
        try:
            entries = [entry for entry in os.scandir(folder) if entry.name not in _CACHES]
        except FileNotFoundError:
            continue
        for entry in entries:
            record = os.path.join(entry.path, "RECORD") if entry.name.endswith(".dist-info") else entry.path
            try:
                info = os.stat(record, follow_symlinks=False)
            except FileNotFoundError:
                info = entry.stat(follow_symlinks=False)
            name = os.path.relpath(entry.path, prefix)
            # What a package's own folder holds may grow by caches.
            yield name if stat.S_ISDIR(info.st_mode) else _line(name, info)


def _line(name: str, info: os.stat_result) -> str:
    return f"{name} {info.st_size} {info.st_mtime_ns}"


def _hash(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()
