"""The environments of a workspace: built once, known by what is in them, shared by all runs that need the same.

In ``environments/``::

    definitions/<id>     the id of the lock that this definition was resolved to
    locks/<id>           the lock: exact versions and hashes, whose hash is the id; when it was last used is the time of the file
    fingerprints/<id>    what its files were like when it was whole
    prefixes/<id>/       the environment itself; it gets this name when it is whole
    tools/               programs that build in images
    building/<id>/       lock: held (flock) by whoever builds a definition; log: what the builder says; work/: what it has made so far

Nothing here is taken for whole that was not renamed into its place.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from jupyter_estimator.inside.opening import read_bounded
from jupyter_estimator.inside.reading import names_in
from jupyter_estimator.records.registries.fingerprint import fingerprint, is_unchanged
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.whole import try_flock, write_whole
from jupyter_estimator.records.workspace import ENVIRONMENTS

IMAGE_LOCK = "# image "
"""Begins the lock of packages on top of an image."""
_ID = re.compile(r"[0-9a-f]{64}")
_LARGEST_LOCK = 10_000_000


@dataclass(frozen=True)
class Built:
    """An environment that is there."""

    id: str
    """The hash of its lock."""
    prefix: Path
    lock: str

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.prefix / "bin" / "python")

    @property
    def whole(self) -> bool:
        """Whether its interpreter is there. That of an image is a link to one that only the image has."""
        return os.access(self.python, os.X_OK) or (self.lock.startswith(IMAGE_LOCK) and os.path.islink(self.python))


class EnvironmentStore:
    """The environments of the workspace at ``root``."""

    def __init__(self, root: Path) -> None:
        self.path = root / ENVIRONMENTS
        self.tools = self.path / "tools"
        self.prefixes = self.path / "prefixes"

    def find(self, definition_id: str) -> Built | None:
        """The environment of a definition, if it has been built and its interpreter is still there."""
        try:
            lock_id = read_bounded(str(self.path / "definitions" / definition_id), 100).decode("ascii", "replace").strip()
            if not _ID.fullmatch(lock_id):
                return None
            return self.sound(lock_id)
        except OSError:
            return None

    def sound(self, lock_id: str) -> Built | None:
        """The environment of a lock, if it is there and nobody has changed it since it was built."""
        found = self.get(lock_id)
        if found is None:
            return None
        try:
            known = read_bounded(str(self.path / "fingerprints" / lock_id), 200).decode("ascii", "replace").strip()
        except OSError:
            known = ""  # from a version that took none
        return found if is_unchanged(found.prefix, known) else None

    def use(self, lock_id: str) -> None:
        """Notes that it is used now: nobody removes it for a while."""
        with suppress(OSError):
            os.utime(self.path / "locks" / lock_id)

    def last_used(self, lock_id: str) -> float:
        """When, in seconds since the epoch; 0 where that is not known."""
        try:
            return os.stat(self.path / "locks" / lock_id, follow_symlinks=False).st_mtime
        except OSError:
            return 0.0

    def ids(self) -> list[str]:
        """Of the environments that are there, the one that was used last first."""
        found = [name for name in names_in(self.prefixes) if _ID.fullmatch(name)]
        return sorted(found, key=self.last_used, reverse=True)

    def remove(self, lock_id: str) -> None:
        """Removes an environment; whoever declares the same has it built anew. Raises OSError."""
        gone = self.prefixes / f".gone-{os.urandom(8).hex()}"
        self.prefix(lock_id).rename(gone)
        for folder in ("fingerprints", "locks"):
            (self.path / folder / lock_id).unlink(missing_ok=True)
        remove(gone)

    def get(self, lock_id: str) -> Built | None:
        """The environment of a lock, if it is there."""
        try:
            lock = read_bounded(str(self.path / "locks" / lock_id), _LARGEST_LOCK).decode(errors="replace")
        except OSError:
            return None
        found = Built(lock_id, self.prefix(lock_id), lock)
        return found if id_of(lock) == lock_id and found.whole else None

    def prefix(self, lock_id: str) -> Path:
        """Where the environment of a lock is, or will be."""
        return self.prefixes / lock_id

    def resolved(self, definition_id: str, lock: str) -> str:
        """Notes what a definition was resolved to; the lock's id."""
        lock_id = id_of(lock)
        for folder in ("definitions", "locks", "prefixes"):
            (self.path / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(self.path / "locks" / lock_id, lock)
        write_whole(self.path / "definitions" / definition_id, lock_id)
        return lock_id

    def commit(self, lock_id: str, prefix: Path) -> Built:
        """Gives a new environment its name; one that another definition has brought there meanwhile is as good."""
        if found := self.sound(lock_id):
            return found
        final, mark = self.prefix(lock_id), self.path / "fingerprints" / lock_id
        mark.parent.mkdir(mode=0o700, exist_ok=True)
        if os.path.lexists(final):  # its interpreter is gone, or somebody has changed it
            gone = prefix.with_name("gone")
            final.rename(gone)
            remove(gone)
        write_whole(mark, fingerprint(prefix))
        try:
            prefix.rename(final)
        except OSError:
            if (found := self.get(lock_id)) is None:
                raise
            write_whole(mark, fingerprint(final))
            return found
        found = self.get(lock_id)
        if found is None:
            raise FileNotFoundError(final)
        return found

    @contextmanager
    def building(self, definition_id: str, while_waiting: Callable[[Path], None], when_left: Callable[[], object]) -> Iterator[Path]:
        """Held by the one that builds a definition; gives a folder with an empty ``work`` in it, and room for a ``log``.

        While another one has it, ``while_waiting`` is called with that folder; it takes its time, and may raise. Where one that was killed
        has left its work, ``when_left`` is called before that is removed.
        """
        folder = self.path / "building" / definition_id
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            while not try_flock(descriptor):
                while_waiting(folder)
            if os.path.lexists(folder / "work"):
                when_left()
                remove(folder / "work")
            (folder / "work").mkdir(mode=0o700)
            try:
                yield folder
            finally:
                remove(folder / "work")
        finally:
            os.close(descriptor)


def id_of(lock: str) -> str:
    """The id of a lock."""
    return hashlib.sha256(lock.encode()).hexdigest()
