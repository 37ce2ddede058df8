"""Capturing a source as a snapshot.

The source is listed, what is not known yet is read, and it is listed again, until nothing is left to read: only then is
what was read the state the source was really in. Files are known by their stamp, either from reading them a moment ago
or from an earlier capture, so that an unchanged folder is captured by listing it once.
"""

from __future__ import annotations

import errno
import hashlib
import os
import time
from functools import partial
from typing import NamedTuple

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.commit import commit
from jupyter_estimator.preparation.code.contents import INLINE_BYTES, INLINE_FILES, Contents
from jupyter_estimator.preparation.code.ignore import shown
from jupyter_estimator.preparation.code.scan import how_to_leave_out, scan, unreadable
from jupyter_estimator.preparation.code.sources import check_listings
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.snapshots.manifest import FILE, FOLDER, Entry, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jupyter_estimator.preparation.code.scan import Found, Root, Stamp
    from jupyter_estimator.preparation.code.snapshot_cache import Place, Seen, SnapshotCache
    from jupyter_estimator.preparation.code.sources import Source

WARN_ABOVE = 300_000_000
_ROUNDS = 6
_PAUSE = 0.05
_NEVER: tuple[None, str] = (None, "")
_NEVER_SEEN: tuple[None, str, None] = (None, "", None)
_SECOND_NS = 1_000_000_000
_FAT_NS = 10_000_000
_RACY_NS = 50_000_000
"""A file changed this shortly before it was read may change again with no change of its stamp, as Git knows too."""


class Captured(NamedTuple):
    """A snapshot in the store. ``new_bytes`` is what the store has grown by."""

    id: str
    files: int
    size: int
    warnings: list[str]
    new_bytes: int


def capture(
    snapshots_dir: Path | str,
    source: Source,
    *,
    warn_above: int = WARN_ABOVE,
    notice: Callable[[str], None] | None = None,
) -> Captured:
    """Puts a source into the store; whole or not at all.

    Parameters
    ----------
    warn_above
        The number of bytes from which on the biggest entries are named in a warning.
    notice
        Called with that warning before the bytes are read, as reading them takes a while.
    """
    with explained(f"The snapshot could not be stored in {shown(os.fspath(snapshots_dir))}"):
        os.makedirs(snapshots_dir, mode=0o700, exist_ok=True)
        with _Capture(os.fspath(snapshots_dir), source) as capturing:
            return capturing.run(warn_above, notice)


def survey(source: Source) -> Captured:
    """What would be captured, counted and not read: there is no snapshot of it afterwards."""
    warnings: list[str] = []
    listings = [(root, scan(root, (), warnings)) for root in source.roots]
    check_listings(source, listings)
    found = [item for _, listing in listings for item in listing]
    files = len(source.texts) + sum(item.kind != FOLDER for item in found)
    size = sum(map(len, source.texts.values())) + sum(item.size for item in found)
    return Captured("", files, size, warnings, 0)


class _Capture:
    def __init__(self, snapshots_dir: str, source: Source) -> None:
        self.snapshots_dir = snapshots_dir
        self.source = source
        self.contents = Contents(snapshots_dir, self._is_stored)
        self.started_ns = time.time_ns()
        self.listings: list[tuple[Root, list[Found]]] = []
        self.warnings: list[str] = []
        self.cache: SnapshotCache | None = None
        self.seen: dict[str, Seen] = {}
        self.read: dict[str, tuple[Stamp, str]] = {}
        self.hashes: dict[str, str] = {}
        self.places: dict[str, Place] = {}

    def __enter__(self) -> _Capture:
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        if failed is not None:
            self.contents.discard()
        if self.cache is not None:
            self.cache.__exit__()

    def run(self, warn_above: int, notice: Callable[[str], None] | None) -> Captured:
        unknown: list[tuple[Root, Found]] = []
        for attempt in range(_ROUNDS):
            self._list()
            check_listings(self.source, self.listings)
            if attempt == 0:
                warning = self._weight(warn_above)
                if warning and notice is not None:
                    notice(warning)
                self._ask_cache()
            unknown = self._unknown()
            if not unknown:
                return self._store(self._weight(warn_above))
            if attempt:  # even sleep(0) yields the processor, for milliseconds on a busy machine
                time.sleep(_PAUSE * attempt)
            self._read(unknown)
        root, item = unknown[0]
        raise EstimatorError(
            f"{shown(item.path)} keeps changing while it is captured.",
            f"Stop what writes to it, or {how_to_leave_out(root, item.path)}.",
        )

    def _list(self) -> None:
        self.warnings = []
        skipped = self._own_ids() if self.source.roots else ()
        self.listings = [(root, scan(root, skipped, self.warnings)) for root in self.source.roots]

    def _own_ids(self) -> set[tuple[int, int]]:
        """The store, and the workspace around it, may lie in the folder that is captured: they are no code."""
        store = os.path.abspath(self.snapshots_dir)
        return {(info.st_dev, info.st_ino) for info in map(os.stat, (store, os.path.dirname(store)))}

    def _weight(self, warn_above: int) -> str:
        found = [item for _, listing in self.listings for item in listing]
        size = sum(item.size for item in found)
        if size <= warn_above:
            return ""
        from jupyter_estimator.preparation.code.size_report import size_warning

        return size_warning(self.listings, size, len(found), self.source.entry)

    def _ask_cache(self) -> None:
        found = [item for _, listing in self.listings for item in listing]
        # Few small files are read faster than the cache is opened.
        if len(found) < INLINE_FILES and sum(item.size for item in found) < INLINE_BYTES:
            return
        from jupyter_estimator.preparation.code.snapshot_cache import SnapshotCache

        self.cache = SnapshotCache(self.snapshots_dir)
        self.seen = self.cache.seen(root.path for root in self.source.roots)

    def _is_stored(self, sha256: str) -> bool:
        if sha256 not in self.places and self.cache is not None and (place := self.cache.place(sha256)):
            self.places[sha256] = place
        return sha256 in self.places

    def _unknown(self) -> list[tuple[Root, Found]]:
        """What has to be read; the hashes of everything else are noted."""
        unknown: list[tuple[Root, Found]] = []
        for root, found in self.listings:
            for item in found:
                if item.kind != FILE:
                    continue
                sha256 = self._known(item)
                self.hashes[item.path] = sha256
                if not sha256:
                    unknown.append((root, item))
        return unknown

    def _known(self, item: Found) -> str:
        """The hash of a file that is as it was when it was read; nothing if it has to be read."""
        stamp, sha256 = self.read.get(item.absolute, _NEVER)
        if stamp == item.stamp:
            return sha256
        stamp, sha256, place = self.seen.get(item.absolute, _NEVER_SEEN)
        if stamp != item.stamp or place is None:
            return ""
        self.places[sha256] = place
        return sha256

    def _read(self, unknown: list[tuple[Root, Found]]) -> None:
        for root, item in unknown:
            try:
                # Not to wait for a writer, should the path have become a named pipe since it was listed.
                fd = os.open(item.absolute, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                if error.errno == errno.ENXIO:
                    continue  # it has become a socket
                raise unreadable(root, item.path, error) from None
            try:
                read = self.contents.add_file(fd, partial(_read_from, root, item.path))
            finally:
                os.close(fd)
            if read is not None:
                self.read[item.absolute] = read

    def _store(self, warning: str) -> Captured:
        entries = sorted(self._entries(), key=lambda entry: entry.path)
        snapshot_id, grown = commit(self.snapshots_dir, entries, self.contents)
        if self.cache is not None:
            self._remember(self.cache, entries)
        return Captured(
            id=snapshot_id,
            files=sum(entry.kind != FOLDER for entry in entries),
            size=sum(entry.size for entry in entries),
            warnings=self.warnings + [warning] * bool(warning),
            new_bytes=grown,
        )

    def _entries(self) -> Iterator[Entry]:
        for path, data in self.source.texts.items():
            yield _inline(path, FILE, 0o644, data)
        for _, found in self.listings:
            for item in found:
                if item.kind != FILE:
                    yield _inline(item.path, item.kind, item.mode, os.fsencode(item.target))
                    continue
                sha256 = self.hashes[item.path]
                if sha256 in self.contents.inline:
                    yield _inline(item.path, FILE, item.mode, self.contents.inline[sha256])
                    continue
                pack, offset, size = self._place(sha256)
                yield Entry(item.path, FILE, item.mode, size, sha256, pack=pack, offset=offset)

    def _place(self, sha256: str) -> tuple[str, int, int]:
        packed = self.contents.packed.get(sha256)
        return (self.contents.pack, *packed) if packed is not None else self.places[sha256]

    def _remember(self, cache: SnapshotCache, entries: list[Entry]) -> None:
        trusted = self.started_ns - _RACY_NS
        current = {item.absolute for _, found in self.listings for item in found}
        read = {path: read for path, read in self.read.items() if path in current and _tells_changes(read[0], trusted)}
        new = [entry for entry in entries if entry.text is None and entry.sha256 not in self.places]
        cache.update(read, self.seen.keys() - current, {entry.sha256: (entry.pack, entry.offset, entry.size) for entry in new})


def _tells_changes(stamp: Stamp, trusted: int) -> bool:
    """Whether a later change of the file is sure to change its stamp.

    Not where it changed a moment ago, and not on file systems that keep whole seconds, or even two of them, whatever their clock says.
    """
    _, mtime, _, ctime = stamp
    coarse = mtime % _SECOND_NS == 0 and ctime % _FAT_NS == 0
    return not coarse and max(mtime, ctime) < trusted


def _read_from(root: Root, path: str, fd: int, size: int) -> bytes:
    """Errors of the file that is read are not to be taken for errors of the store."""
    try:
        return os.read(fd, size)
    except OSError as error:
        raise unreadable(root, path, error) from None


def _inline(path: str, kind: str, mode: int, data: bytes) -> Entry:
    return Entry(path, kind, mode, len(data), hashlib.sha256(data).hexdigest(), text=text_of(data))
