"""Files that patterns name, on this machine: which they are, and whether they are just a folder with all that is in it."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jupyter_estimator.inside.errors import EstimatorError

_WHOLE = re.compile(r"(.+?)/\*\*(?:/\*)?|(.+)")
_WILD = re.compile(r"[*?\[]")
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


@dataclass(frozen=True)
class FileSelection:
    """Files by their absolute patterns: a path of a file or folder, or one with ``*``, ``?``, ``[…]`` and ``**``."""

    patterns: tuple[str, ...]

    @property
    def place(self) -> str | None:
        """The one file or folder that this is, with all that is in it; None where it is some files of many."""
        if len(self.patterns) != 1:
            return None
        whole = _WHOLE.fullmatch(self.patterns[0])
        assert whole is not None  # noqa: S101  (any text without a newline matches)
        path = whole[1] or whole[2]
        return None if _WILD.search(path) else path

    @property
    def root(self) -> str:
        """The folder that holds all of them, below which they keep their names."""
        place = self.place
        if place is not None:
            return place if os.path.isdir(place) else os.path.dirname(place)
        return os.path.commonpath([os.path.dirname(_solid(pattern)) for pattern in self.patterns]) or "/"

    @property
    def has_any(self) -> bool:
        """Whether there is a file at all, without listing a large folder."""
        return _has_file(self.place) if self.place is not None else next(iter(self), None) is not None

    def __iter__(self) -> Iterator[str]:
        """Absolute paths of the files as they are now, each once, sorted within a pattern."""
        seen: set[str] = set()
        for pattern in self.patterns:
            for path in _matching(pattern):
                if path not in seen:
                    seen.add(path)
                    yield path


def selected(paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]]) -> FileSelection:
    """What a person names, from the current folder. Raises EstimatorError for what cannot be a path here."""
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    if not given:
        raise EstimatorError("A data set without a path has no files.", "Name a file, a folder or a pattern such as data/**.")
    found = []
    for path in given:
        if not isinstance(path, (str, os.PathLike)):
            raise EstimatorError(f"A data set takes paths, and got {path!r}.", "Name a file, a folder or a pattern such as data/**.")
        text = os.fspath(path)
        if _REMOTE.match(text):
            raise EstimatorError(f"{text[:200]} is not on this machine, and other places are not known yet.", "Download it first.")
        if "\0" in text or "\n" in text or not text.strip():
            raise EstimatorError(f"{text!r} cannot be a path.", "Name a file, a folder or a pattern such as data/**.")
        found.append(os.path.abspath(os.path.expanduser(text)))
    return FileSelection(tuple(dict.fromkeys(found)))


def _has_file(path: str) -> bool:
    if os.path.isfile(path):
        return True
    waiting = [path]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as listing:
                for entry in listing:
                    if entry.is_file():
                        return True
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
        except OSError:
            continue
    return False


def _solid(pattern: str) -> str:
    """The part of a pattern before its first wildcard, as a path in the folder that holds all that match."""
    parts = pattern.split("/")
    first = next((number for number, part in enumerate(parts) if _WILD.search(part)), len(parts))
    return "/".join(parts[: first + 1])


def _matching(pattern: str) -> Iterator[str]:
    if not _WILD.search(pattern) or os.path.lexists(pattern):
        yield from _below(pattern)
        return
    # As in a shell, a wildcard does not mean names that begin with a dot.
    for path in sorted(glob.iglob(pattern, recursive=True)):
        if os.path.isfile(path):
            yield path


def _below(path: str) -> Iterator[str]:
    if os.path.isfile(path):
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            if os.path.isfile(inner := os.path.join(folder, name)):
                yield inner
