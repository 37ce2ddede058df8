"""Removing what lies in a folder, without ever following a link out of it.

A script, or somebody else, may put a link where a folder was at any moment. So a tree is walked by descriptors: each folder is opened by
its name in the one above, never through a link, and left again only into the folder it was entered from. That also takes trees
deeper than a path may be long, with two descriptors open at a time.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress

Takes = Callable[[int, str, str, os.stat_result], bool]
"""Whether a file or link goes: the descriptor of its folder, its name there, its path below the root, its stat."""

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class _Moved(Exception):  # noqa: N818  (it is caught here)
    """A folder is no longer where it was entered."""


def remove(path: str | os.PathLike[str]) -> list[str]:
    """Removes a file, a link, or a folder with all that is in it; returns paths that resisted. What is not there is no error."""
    left = sweep(path, None)
    # Somebody else may be removing the same.
    return left if os.path.lexists(path) else []


def sweep(path: str | os.PathLike[str], takes: Takes | None, *, keep_root: bool = False) -> list[str]:
    """Removes the files and links that ``takes`` says, and folders that are empty then; returns paths that resisted.

    Folders of this user that nobody may write are opened up where everything goes. Where only some files go, modes stay as they are.
    """
    folder, name = os.path.split(os.path.abspath(path))
    try:
        above = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return []
    try:
        return _Sweep(above, takes, keep_root).run(name)
    finally:
        os.close(above)


class _Sweep:
    def __init__(self, above: int, takes: Takes | None, keep_root: bool) -> None:
        self.keep_root = keep_root
        self.above = above
        self.takes = takes
        self.left: list[str] = []

    def run(self, name: str) -> list[str]:
        try:
            info = os.stat(name, dir_fd=self.above, follow_symlinks=False)
        except OSError:
            return []
        if not stat.S_ISDIR(info.st_mode):
            if self.takes is None:
                self._unlink(self.above, name, name)
            return self.left
        current = self._enter(self.above, name)
        if current is None:
            return [name]
        try:
            current = self._walk(current)
        except _Moved:
            return [*self.left, name]
        finally:
            if current is not None:
                with suppress(OSError):
                    os.close(current)
        if not self.keep_root:
            self._rmdir(self.above, name, name)
        return self.left

    def _walk(self, current: int) -> int:
        """Goes down and up again; returns a descriptor of the folder it began with."""
        trail: list[tuple[str, tuple[int, int], list[str]]] = []
        waiting = self._files(current, "")
        while True:
            if waiting:
                name = waiting.pop()
                inner = self._enter(current, name)
                if inner is None:
                    self.left.append(self._path(trail, name))
                    continue
                info = os.fstat(current)
                trail.append((name, (info.st_dev, info.st_ino), waiting))
                os.close(current)
                current = inner
                waiting = self._files(current, self._path(trail, ""))
            elif trail:
                name, identity, waiting = trail.pop()
                outer = os.open("..", _FOLDER, dir_fd=current)
                os.close(current)
                current = outer
                info = os.fstat(current)
                if (info.st_dev, info.st_ino) != identity:
                    os.close(current)
                    raise _Moved
                self._rmdir(current, name, self._path(trail, name))
            else:
                return current

    @staticmethod
    def _path(trail: list[tuple[str, tuple[int, int], list[str]]], name: str) -> str:
        return "/".join([*(each[0] for each in trail), name])

    def _enter(self, above: int, name: str) -> int | None:
        try:
            return os.open(name, _FOLDER, dir_fd=above)
        except PermissionError:
            return self._enter_closed(above, name) if self.takes is None else None
        except OSError:
            return None

    def _enter_closed(self, above: int, name: str) -> int | None:
        """Opens a folder of ours that its mode closes to us."""
        if not hasattr(os, "O_PATH"):
            return None
        handle = os.open(name, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=above)
        try:
            os.chmod(f"/proc/self/fd/{handle}", 0o700)
            return os.open(name, _FOLDER, dir_fd=above)
        except OSError:
            return None
        finally:
            os.close(handle)

    def _files(self, current: int, path: str) -> list[str]:
        """Removes what is no folder, and returns the names of the folders."""
        folders = []
        if self.takes is None:
            info = os.fstat(current)
            if info.st_mode & 0o300 != 0o300:
                with suppress(OSError):
                    os.fchmod(current, 0o700)
        for name in os.listdir(current):
            try:
                info = os.stat(name, dir_fd=current, follow_symlinks=False)
            except OSError:
                continue
            if stat.S_ISDIR(info.st_mode):
                folders.append(name)
            elif self.takes is None or self.takes(current, name, path + name, info):
                self._unlink(current, name, path + name)
        return folders

    def _unlink(self, current: int, name: str, path: str) -> None:
        try:
            os.unlink(name, dir_fd=current)
        except FileNotFoundError:
            pass
        except OSError:
            self.left.append(path)

    def _rmdir(self, above: int, name: str, path: str) -> None:
        try:
            os.rmdir(name, dir_fd=above)
        except FileNotFoundError:
            pass
        except OSError:
            if self.takes is None:
                self.left.append(path)
