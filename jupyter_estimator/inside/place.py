"""Where a run directory is. It may be moved, alone or with its workspace, while its script goes.

Whoever follows it holds the directory itself open, which a move does not change, and asks the system for its present name. A process that
starts after the move has an environment that names the old place; but its working directory and its log have moved along.
"""

from __future__ import annotations

import os
import sys

from .layout import ENV_RUN_DIRECTORY, REQUEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Place:
    """The place of the run directory at ``path``."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._descriptor = -1
        self._identity: tuple[int, int] | None = None
        try:
            self._descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            found = os.fstat(self._descriptor)
        except OSError:
            return
        self._identity = found.st_dev, found.st_ino

    def __getstate__(self) -> str:
        return self.path

    def __setstate__(self, path: str) -> None:
        self.__init__(path)  # type: ignore[misc]

    def find(self) -> str:
        """The path by which the run directory can be reached now; the last one where it is gone."""
        if self._identity is None or self._is_at(self.path):
            return self.path
        for path in (path_of(self._descriptor), *_seen_from_here(os.path.basename(self.path))):
            if self._is_at(path):
                if os.environ.get(ENV_RUN_DIRECTORY) == self.path:
                    os.environ[ENV_RUN_DIRECTORY] = path  # for what the script starts from now on
                self.path = path
                break
        return self.path

    def _is_at(self, path: str) -> bool:
        # Asked of the path: the descriptor may have been closed, and its number be something else by now.
        try:
            found = os.stat(path)
        except (OSError, ValueError):
            return False
        return (found.st_dev, found.st_ino) == self._identity


class Beside(Place):
    """The place of a child run, which is beside its parent's and moves along."""

    def __init__(self, parent: Place, run_id: str) -> None:
        self._parent = parent
        self._id = run_id

    def __getstate__(self) -> tuple[Place, str]:  # type: ignore[override]
        return self._parent, self._id

    def __setstate__(self, state: tuple[Place, str]) -> None:  # type: ignore[override]
        self.__init__(*state)  # type: ignore[misc]

    def find(self) -> str:
        """The path by which the child's directory can be reached now."""
        return os.path.join(os.path.dirname(self._parent.find()), self._id)


_places: dict[str, Place] = {}


def place_of(directory: str) -> Place | None:
    """The place of a run directory that is to be followed: that of the run this process is part of, or of a child of it."""
    own = os.environ.get(ENV_RUN_DIRECTORY, "")
    if directory == own:
        for place in _places.values():
            if place.path == directory:
                return place
        place = _places[directory] = Place(directory)
        return place
    if own and directory.startswith(own + "."):
        parent = place_of(own)
        return None if parent is None else Beside(parent, os.path.basename(directory))
    return None


def own_directory() -> str:
    """The directory of the run that the environment names, wherever it is now; empty where there is none."""
    directory = os.environ.get(ENV_RUN_DIRECTORY, "")
    if not directory or os.path.isdir(directory):
        return directory
    for path in (*(place.find() for place in _places.values()), *_seen_from_here(os.path.basename(directory))):
        if os.path.basename(path) == os.path.basename(directory) and os.path.isfile(os.path.join(path, REQUEST)):
            os.environ[ENV_RUN_DIRECTORY] = path
            return path
    return ""


def path_of(descriptor: int) -> str:
    """What an open file is called now; empty where the system does not say."""
    try:
        if sys.platform == "darwin":
            import fcntl

            return fcntl.fcntl(descriptor, 50, bytes(1024)).rstrip(b"\0").decode()  # F_GETPATH
        return os.readlink("/proc/self/fd/" + str(descriptor))
    except (OSError, UnicodeError):
        return ""


def _seen_from_here(run_id: str) -> Iterator[str]:
    """Where this process's log and its working directory say that the run directory is."""
    try:
        folder = os.getcwd()
    except OSError:
        folder = ""
    for path in (path_of(1), path_of(2), folder):
        head, found, _ = (path + "/").rpartition("/" + run_id + "/")
        if found:
            yield head + "/" + run_id
