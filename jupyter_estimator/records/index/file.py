"""The file of the index: opening it, and what to do when it is no good.

An index that is corrupt is made anew, and one that cannot be used (locked for long, no room, read-only) is replaced by one in memory.
"""

from __future__ import annotations

import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from jupyter_estimator.records.trust import why_foreign
from jupyter_estimator.records.workspace import INDEX

_VERSION = 3
PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""

_SCHEMA = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE runs (
    id TEXT PRIMARY KEY, experiment TEXT, parent TEXT, type TEXT, source TEXT, target TEXT, status TEXT, created REAL, started REAL,
    ended REAL, display_name TEXT, archived INTEGER, last_metric TEXT, last_value REAL, text TEXT, seen TEXT, due REAL);
CREATE INDEX runs_created ON runs (created);
CREATE INDEX runs_experiment ON runs (experiment, created);
CREATE INDEX runs_parent ON runs (parent);
CREATE INDEX runs_live ON runs (ended) WHERE ended IS NULL;
CREATE TABLE strays (id TEXT PRIMARY KEY);
CREATE TABLE labels (run TEXT, kind TEXT, key TEXT, value TEXT);
CREATE INDEX labels_key ON labels (kind, key, value);
CREATE INDEX labels_run ON labels (run);
CREATE TABLE metrics (run TEXT, name TEXT, last REAL, source INTEGER, step REAL, PRIMARY KEY (run, name)) WITHOUT ROWID;
CREATE TABLE bookmarks (run TEXT PRIMARY KEY, bookmark TEXT, due REAL) WITHOUT ROWID;
CREATE INDEX metrics_name ON metrics (name, last);
"""

T = TypeVar("T")


class IndexFile(ABC):
    """The database of a workspace's index, open for one task, or one in memory in its place."""

    def __init__(self, workspace: Path, patience: float = PATIENCE) -> None:
        self._path = workspace / INDEX
        self._patience = patience
        self._shared = True
        self._db: sqlite3.Connection

    @abstractmethod
    def _keep_up(self) -> list[str]:
        """Brings the database up to date."""

    def _open(self) -> sqlite3.Connection:
        # Of a stranger's index nothing is believed, and nothing is left in their workspace.
        if why_foreign(self._path.parent):
            return self._in_memory()
        for _ in range(2):
            try:
                return self._connect()
            except (OSError, sqlite3.Error) as error:
                if not _is_damage(error):
                    break
                self._discard()
        return self._in_memory()

    def _connect(self) -> sqlite3.Connection:
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        db = sqlite3.connect(self._path, timeout=self._patience, isolation_level=None)
        try:
            db.execute("PRAGMA synchronous = OFF")  # what a crash of the machine costs is rebuilt
            if not _is_current(db):
                with transaction(db):
                    if not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                        _create(db)
                _check_current(db)
            db.execute("SELECT count(*) FROM state").fetchone()
        except BaseException:
            db.close()
            raise
        return db

    def _discard(self) -> None:
        # What belongs to a database goes before it, so that nobody finds it beside a new one.
        for suffix in ("-journal", "-wal", "-shm", ""):
            with suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink()

    def _in_memory(self) -> sqlite3.Connection:
        self._shared = False
        db = sqlite3.connect(":memory:", isolation_level=None)
        _create(db)
        return db

    def _steadily(self, task: Callable[[], T]) -> T:
        """Does something with the database; with another one if this one is damaged or cannot be had."""
        for attempt in range(3):
            try:
                if attempt:
                    self._keep_up()
                return task()
            except sqlite3.Error as error:
                if not self._shared:
                    raise
                self._db.close()
                if _is_damage(error) and attempt == 0:
                    self._discard()
                    self._db = self._open()
                else:
                    self._db = self._in_memory()
        raise AssertionError  # the third attempt was in memory


def _create(db: sqlite3.Connection) -> None:
    for statement in _SCHEMA.split(";"):
        db.execute(statement)


def _is_current(db: sqlite3.Connection) -> bool:
    return bool(db.execute("PRAGMA user_version").fetchone()[0] == _VERSION)


def _check_current(db: sqlite3.Connection) -> None:
    if not _is_current(db):
        raise sqlite3.DatabaseError("made by another version")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing, and one lock instead of thousands."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


def _is_damage(error: Exception) -> bool:
    """Whether an error means that the file holds no index of this version, rather than that it cannot be used now."""
    if not isinstance(error, sqlite3.DatabaseError):
        return False
    return not isinstance(error, sqlite3.OperationalError) or str(error).startswith(("no such", "table "))
