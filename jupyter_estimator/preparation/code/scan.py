"""Listing what a source consists of: names and stats only, no bytes are read."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import NamedTuple

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.ignore import advice, is_environment, left_out, rules_in, shown
from jupyter_estimator.preparation.code.ignore_above import rules_above
from jupyter_estimator.records.snapshots.manifest import FILE, FOLDER, LINK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from jupyter_estimator.preparation.code.ignore import IgnoreRules

Stamp = tuple[int, int, int, int]
"""Size, time of change, inode and time of the inode's change: equal stamps, equal bytes."""
_POSITIVE = (1 << 63) - 1
_NOTHING: Stamp = (0, 0, 0, 0)


class Root(NamedTuple):
    """A file or folder of the user's and where it stands in the snapshot; ``name`` is empty for the whole of it."""

    name: str
    path: str


class Found(NamedTuple):
    path: str
    absolute: str
    kind: str
    mode: int
    stamp: Stamp
    target: str = ""

    @property
    def size(self) -> int:
        return self.stamp[0]


def stamp_of(info: os.stat_result) -> Stamp:
    # SQLite's integers have a sign; an overlay's inodes use all 64 bits, and so do times after the year 2262.
    return info.st_size, info.st_mtime_ns & _POSITIVE, info.st_ino & _POSITIVE, info.st_ctime_ns & _POSITIVE


def scan(root: Root, skipped_ids: Collection[tuple[int, int]], warnings: list[str]) -> list[Found]:
    """What is captured of a root.

    Links to files and folders are followed, so that the snapshot stands on its own. What is neither a file, a folder
    nor a link is skipped with a word in ``warnings``; ``skipped_ids`` are device and inode of folders never entered.
    """
    try:
        info = os.stat(root.path)
    except OSError as error:
        raise EstimatorError(f"{shown(root.path)} could not be read: {error.strerror}.", "Check the path.") from None
    if stat.S_ISREG(info.st_mode):
        return [Found(root.name, root.path, FILE, _mode(info), stamp_of(info))]
    if not stat.S_ISDIR(info.st_mode):
        raise EstimatorError(f"{shown(root.path)} is neither a file nor a folder.", "Give a file or a folder.")
    walk = _Walk(root, skipped_ids, warnings)
    prefix = root.name and root.name + "/"
    waiting = [_Folder(root.path, prefix, rules_above(root.path, prefix), ((info.st_dev, info.st_ino),))]
    while waiting:
        waiting += walk.enter(waiting.pop())
    return walk.found


class _Folder(NamedTuple):
    absolute: str
    prefix: str
    rules: IgnoreRules | None
    """Those that speak of the folder itself."""
    ids: tuple[tuple[int, int], ...]
    """Device and inode of the folder and of all those it was reached through."""


class _Walk:
    def __init__(self, root: Root, skipped_ids: Collection[tuple[int, int]], warnings: list[str]) -> None:
        self.root = root
        self.skipped_ids = skipped_ids
        self.warnings = warnings
        self.found: list[Found] = []

    def enter(self, folder: _Folder) -> list[_Folder]:
        """Takes what a folder holds; the folders in it, which are still to be entered."""
        try:
            with os.scandir(folder.absolute) as listing:
                entries = list(listing)
        except (FileNotFoundError, NotADirectoryError):
            return []  # gone since its parent was listed
        except OSError as error:
            raise unreadable(self.root, folder.prefix, error) from None
        names = {entry.name for entry in entries}
        is_root = len(folder.ids) == 1
        if not is_root and is_environment(folder.prefix, names, folder.rules):
            return []
        inside = folder._replace(rules=rules_in(folder.absolute, names, folder.prefix, folder.rules))
        count = len(self.found)
        inner = [each for entry in entries if (each := self._take(inside, entry)) is not None]
        if len(self.found) == count and not inner and folder.prefix:
            # A script may count on a folder that is there to be filled.
            self.found.append(Found(folder.prefix[:-1], folder.absolute, FOLDER, 0o755, _NOTHING))
        return inner

    def _take(self, folder: _Folder, entry: os.DirEntry[str]) -> _Folder | None:
        path = folder.prefix + entry.name
        # What is left out is not touched, were it a dead mount: what a folder's listing says of an entry is enough to know.
        is_link = entry.is_symlink()
        if left_out(path + "/" if not is_link and entry.is_dir(follow_symlinks=False) else path, folder.rules):
            return None
        try:
            info = entry.stat()
        except OSError as error:
            self._take_unfollowed(path, entry, error)
            return None
        is_folder = stat.S_ISDIR(info.st_mode)
        if is_link and is_folder and left_out(path + "/", folder.rules):
            return None
        if is_folder:
            identity = (info.st_dev, info.st_ino)
            if identity in folder.ids:
                raise _loop(self.root, path)
            return _Folder(entry.path, path + "/", folder.rules, (*folder.ids, identity)) if identity not in self.skipped_ids else None
        if stat.S_ISREG(info.st_mode):
            self.found.append(Found(path, entry.path, FILE, _mode(info), stamp_of(info)))
        else:
            self.warnings.append(f"{shown(path)} is no file, folder or link and was left out of the snapshot.")
        return None

    def _take_unfollowed(self, path: str, entry: os.DirEntry[str], error: OSError) -> None:
        gone = isinstance(error, (FileNotFoundError, NotADirectoryError))
        if gone and entry.is_symlink():
            with suppress(FileNotFoundError):
                self.found.append(Found(path, entry.path, LINK, 0o755, _NOTHING, os.readlink(entry.path)))
        elif error.errno == errno.ELOOP:
            raise _loop(self.root, path) from None
        elif not gone:
            raise unreadable(self.root, path, error) from None


def how_to_leave_out(root: Root, path: str) -> str:
    """What to do so that a path of the snapshot is not captured any more."""
    below = path[len(root.name) + 1 :] if root.name else path
    return advice(root.path, below) if below else "leave it out of what is submitted"


def _loop(root: Root, path: str) -> EstimatorError:
    return EstimatorError(
        f"The symbolic link {shown(path)} leads back to where it came from.",
        f"Remove the link, or {how_to_leave_out(root, path)}.",
    )


def unreadable(root: Root, path: str, error: OSError) -> EstimatorError:
    return EstimatorError(
        f"{shown(path or root.path)} could not be read: {error.strerror}.",
        f"Make it readable for you, or {how_to_leave_out(root, path)}.",
    )


def _mode(info: os.stat_result) -> int:
    return stat.S_IMODE(info.st_mode) & 0o777 | stat.S_IRUSR
