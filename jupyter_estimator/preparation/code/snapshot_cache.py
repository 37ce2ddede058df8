"""What earlier captures have found out, so that unchanged files need not be read again.

A cache and no more: it may be deleted, damaged or locked at any time. What is in which pack is found again in the
manifests; a capture without the cache is slower and takes more disk, and is otherwise the same.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TypeVar

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.snapshots.manifest import DAMAGED, PACK, PACKS, read_manifest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jupyter_estimator.preparation.code.scan import Stamp

    Place = tuple[str, int, int]
    """Pack, offset and size."""
    Seen = tuple[Stamp, str, Place | None]
    """Stamp and hash of a file when it was captured before, and where its bytes are if they are in a pack."""

Answer = TypeVar("Answer")

_VERSION = 1
_SCHEMA = (
    "CREATE TABLE files (path BLOB PRIMARY KEY, size, mtime_ns, inode, ctime_ns, sha256 BLOB) WITHOUT ROWID",
    "CREATE TABLE contents (sha256 BLOB PRIMARY KEY, pack TEXT, offset INTEGER, size INTEGER) WITHOUT ROWID",
    f"PRAGMA user_version = {_VERSION}",
)
_SEEN = """
    SELECT path, files.size, mtime_ns, inode, ctime_ns, sha256, pack, offset, contents.size
    FROM files LEFT JOIN contents USING (sha256) WHERE path = ? OR (path >= ? AND path < ?)
"""
_PLACE = "SELECT pack, offset, size FROM contents WHERE sha256 = ?"


class SnapshotCache:
    """The cache of one snapshot store."""

    def __init__(self, snapshots_dir: str | os.PathLike[str]) -> None:
        self.folder = os.fspath(snapshots_dir)
        self.path = os.path.join(self.folder, "cache.sqlite")
        self._connection: sqlite3.Connection | None = None
        self._refuses = False
        self._packs = self._pack_sizes()

    def __enter__(self) -> SnapshotCache:
        return self

    def __exit__(self, *_: object) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def seen(self, paths: Iterable[str]) -> dict[str, Seen]:
        """These files, and those in these folders."""

        def query(connection: sqlite3.Connection) -> dict[str, Seen]:
            known: dict[str, Seen] = {}
            for path in map(os.fsencode, paths):
                rows = connection.execute(_SEEN, (path, path.rstrip(b"/") + b"/", path.rstrip(b"/") + b"0"))
                known.update(
                    (os.fsdecode(row[0]), (row[1:5], row[5].hex(), row[6:9] if self._is_present(*row[6:9]) else None)) for row in rows
                )
            return known

        return self._attempt(query, {})

    def place(self, sha256: str) -> Place | None:
        """Where the bytes with this hash are, if they are in a pack."""
        if not self._packs:
            return None

        def query(connection: sqlite3.Connection) -> Place | None:
            row = connection.execute(_PLACE, (bytes.fromhex(sha256),)).fetchone()
            return row if row is not None and self._is_present(*row) else None

        return self._attempt(query, None)

    def update(self, seen: Mapping[str, tuple[Stamp, str]], gone: Iterable[str], places: Mapping[str, Place]) -> None:
        """Remembers files, forgets others, and remembers where bytes are."""

        def change(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM files WHERE path = ?", [(os.fsencode(path),) for path in gone])
            connection.executemany(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)",
                [(os.fsencode(path), *stamp, bytes.fromhex(sha256)) for path, (stamp, sha256) in seen.items()],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO contents VALUES (?, ?, ?, ?)",
                [(bytes.fromhex(sha256), *place) for sha256, place in places.items()],
            )

        self._attempt(change, None)

    def _is_present(self, pack: str | None, offset: int, size: int) -> bool:
        return pack is not None and offset + size <= self._packs.get(pack, -1)

    def _attempt(self, work: Callable[[sqlite3.Connection], Answer], otherwise: Answer) -> Answer:
        for _ in range(2):
            if self._refuses:
                break
            try:
                if self._connection is None:
                    self._connection = sqlite3.connect(self.path, timeout=2.0)
                    self._prepare(self._connection)
                with self._connection:
                    return work(self._connection)
            except sqlite3.OperationalError:
                # Locked, or the disk refuses: no reason to throw it away. It is not asked again, as each time may take seconds.
                self.__exit__()
                self._refuses = True
            except sqlite3.DatabaseError:
                self.__exit__()
                with suppress(FileNotFoundError):
                    os.unlink(self.path)
        return otherwise

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # Losing it to a power failure is no loss.
        connection.execute("PRAGMA synchronous = OFF")
        if connection.execute("PRAGMA user_version").fetchone()[0] == _VERSION:
            return
        connection.execute("BEGIN EXCLUSIVE")
        with connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] == _VERSION:
                return  # somebody else has done it in the meantime
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                connection.execute(f'DROP TABLE "{table}"')
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.executemany("INSERT OR REPLACE INTO contents VALUES (?, ?, ?, ?)", self._packed_by_manifests())

    def _packed_by_manifests(self) -> list[tuple[bytes, str, int, int]]:
        rows = []
        for name in os.listdir(self.folder) if self._packs else ():
            if not name.endswith(".json"):
                continue
            try:
                manifest = read_manifest(self.folder, name.removesuffix(".json"))
            except EstimatorError:
                continue  # a damaged manifest says nothing about packs; whoever asks for that snapshot hears of it
            rows += [
                (bytes.fromhex(entry.sha256), entry.pack, entry.offset, entry.size) for entry in manifest.entries if entry.text is None
            ]
        return rows

    def _pack_sizes(self) -> dict[str, int]:
        try:
            with os.scandir(os.path.join(self.folder, PACKS)) as listing:
                sizes = {entry.name: entry.stat().st_size for entry in listing}
        except FileNotFoundError:
            return {}
        packs = {name.removesuffix(PACK): size for name, size in sizes.items() if name.endswith(PACK)}
        return {pack: size for pack, size in packs.items() if pack + DAMAGED not in sizes}
