"""The files below a folder that somebody else has filled: with links that lead to themselves or out of it, and as deep as it likes."""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_TOO_DEEP = "it lies deeper than a path may be long"
_OUTSIDE = "it is a link that leads out of the run"
_ITSELF = "it is a link that leads to itself"
_SPECIAL = "it is a pipe, a socket or a device"
_NOWHERE = "it is a link that leads nowhere"
_CIRCLE = "it is a link that leads back to a folder it lies in, or through another link"


class Tree:
    """Files by what they are called below the folder, and what is left out, with the reason.

    What is no file, such as a pipe or a link that leads nowhere, has no content to lose: it is ``passed_over``.

    A link to a folder is followed, but not one that leads to a folder it lies in, nor one behind another: links that lead to each other
    would have no end. Where ``within`` names folders, no link is followed out of them.
    """

    def __init__(self, folder: str, prefix: str = "", within: Sequence[str] = ()) -> None:
        self.files: dict[str, str] = {}
        self.left_out: dict[str, str] = {}
        self.passed_over: dict[str, str] = {}
        self._within = within
        self._places: tuple[str, ...] = ()
        self._waiting = [(folder, prefix, False)]
        while self._waiting:
            path, below, linked = self._waiting.pop()
            try:
                entries = list(os.scandir(path))
            except OSError as error:
                if path != folder or error.errno not in (errno.ENOENT, errno.ENOTDIR):
                    self.left_out[below.rstrip("/")] = _TOO_DEEP if error.errno == errno.ENAMETOOLONG else _said(error)
                continue
            for entry in entries:
                try:
                    self._take(entry, path, below + entry.name, linked)
                except FileNotFoundError:
                    self.passed_over[below + entry.name] = _NOWHERE
                except OSError as error:
                    self.left_out[below + entry.name] = _ITSELF if error.errno == errno.ELOOP else _said(error)

    def _take(self, entry: os.DirEntry[str], path: str, name: str, linked: bool) -> None:
        if entry.is_dir(follow_symlinks=False):
            self._waiting.append((entry.path, name + "/", linked))
        elif not entry.is_symlink():
            if entry.is_file(follow_symlinks=False):
                self.files[name] = entry.path
            else:
                self.passed_over[name] = _SPECIAL
        elif self._within and self._leads_out(entry.path):
            self.left_out[name] = _OUTSIDE
        elif entry.is_file():
            self.files[name] = entry.path
        elif entry.is_dir():
            if linked or _real(path).startswith(_real(entry.path)):
                self.left_out[name] = _CIRCLE
            else:
                self._waiting.append((entry.path, name + "/", True))
        else:
            os.stat(entry.path)  # says so where it leads nowhere
            self.passed_over[name] = _SPECIAL

    def _leads_out(self, path: str) -> bool:
        os.stat(path)  # says so where it leads to itself
        # Links are rare, and where the run is need be known only for them.
        self._places = self._places or tuple(map(_real, self._within))
        return not _real(path).startswith(self._places)


def _real(path: str) -> str:
    return os.path.realpath(path).rstrip(os.sep) + os.sep


def _said(error: OSError) -> str:
    return str(error.strerror or error).lower()


def named(what: dict[str, str], most: int = 5) -> str:
    """Names with their reasons, as many as a message has room for."""
    shown = [name[:200] + " (" + why.rstrip(".") + ")" for name, why in sorted(what.items())[:most]]
    return ", ".join(shown) + (", and " + str(len(what) - most) + " more" if len(what) > most else "")
