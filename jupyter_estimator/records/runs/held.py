"""What was read of a small file and holds until the file is another: lists of runs ask for the same files many times a minute."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 2000
_RACY = 2.0
"""Seconds since its last change in which a file may change again without its times telling."""


class Held(Generic[T]):
    """Reads files with ``read`` and keeps what it returned, which whoever asks shares: it is not to be changed."""

    def __init__(self, read: Callable[[str], T]) -> None:
        self._read = read
        self._kept: dict[str, tuple[tuple[int, ...], T]] = {}

    def of(self, path: str, *arguments: str) -> T:
        """What ``read`` makes of ``arguments``, as long as the file at ``path`` has not changed."""
        try:
            info = os.lstat(path)
        except OSError:
            return self._read(*arguments)
        # Before it is read: what changes meanwhile is seen the next time.
        stamp = (info.st_dev, info.st_ino, info.st_mode, info.st_size, info.st_mtime_ns, info.st_ctime_ns)
        kept = self._kept.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        found = self._read(*arguments)
        self._kept.pop(path, None)
        if time.time() - max(info.st_mtime, info.st_ctime) > _RACY:
            while len(self._kept) >= _MOST:
                self._kept.pop(next(iter(self._kept)), None)
            self._kept[path] = stamp, found
        return found
