"""A SQLite index of the workspace's runs, for listing and searching. Never the truth: delete it and it is rebuilt.

It is brought up to date by whoever asks. Run directories that came or went show in the time of change of the folder they lie in; a
run that has not ended is read again when one of its journals has grown; one that has ended is believed until whoever changes
it leaves a note (``inside.changes``).

An index that is corrupt is made anew, and one that cannot be used (locked for long, no room, read-only) is replaced by one in memory.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.inside.reading import record_of
from jupyter_estimator.records.query import Query, Row, count, select, text_of
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.workspace import INDEX, RUNS

_VERSION = 2
_PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""
_METRIC_NAMES = 1000
"""Names of metrics indexed per run; more are kept in the run, but cannot be searched by."""
_TAKEN = ".taken-"

_SCHEMA = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE runs (
    id TEXT PRIMARY KEY, experiment TEXT, parent TEXT, type TEXT, source TEXT, target TEXT, status TEXT, created REAL, started REAL,
    ended REAL, display_name TEXT, archived INTEGER, last_metric TEXT, last_value REAL, text TEXT, seen TEXT, metrics_read INTEGER);
CREATE INDEX runs_created ON runs (created);
CREATE INDEX runs_experiment ON runs (experiment, created);
CREATE INDEX runs_parent ON runs (parent);
CREATE INDEX runs_live ON runs (ended) WHERE ended IS NULL;
CREATE TABLE strays (id TEXT PRIMARY KEY);
CREATE TABLE labels (run TEXT, kind TEXT, key TEXT, value TEXT);
CREATE INDEX labels_key ON labels (kind, key, value);
CREATE INDEX labels_run ON labels (run);
CREATE TABLE metrics (run TEXT, name TEXT, last REAL, PRIMARY KEY (run, name)) WITHOUT ROWID;
CREATE INDEX metrics_name ON metrics (name, last);
"""

_LIVE = "SELECT id FROM runs WHERE ended IS NULL"

T = TypeVar("T")


class Index:
    """The index of one workspace, open for one task."""

    def __init__(self, workspace: Path, patience: float = _PATIENCE) -> None:
        self._runs = workspace / RUNS
        self._notes = workspace / layout.CHANGED
        self._path = workspace / INDEX
        self._patience = patience
        self._shared = True

    def __enter__(self) -> Index:
        self._db = self._open()
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    # ---- opening, and what to do when the file is no good

    def _open(self) -> sqlite3.Connection:
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
                with _transaction(db):
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

    # ---- keeping up

    def refresh(self) -> list[str]:
        """Takes in what has changed; returns the ids of the runs that have not ended."""
        return self._steadily(self._keep_up)

    def take(self, run: RunDirectory) -> None:
        """Takes in one run as it is now."""

        def task() -> None:
            with _transaction(self._db) as db:
                _Writing(db, self._runs).take(run.id)

        self._steadily(task)

    def note_status(self, run_id: str, status: str) -> None:
        """Holds a status that is written nowhere, such as NotResponding, until it is another."""

        def task() -> None:
            held = self._db.execute("SELECT status FROM runs WHERE id = ?", (run_id,)).fetchone()
            if held is not None and held[0] != status:
                self._db.execute("UPDATE runs SET status = ? WHERE id = ?", (status, run_id))

        self._steadily(task)

    def _keep_up(self) -> list[str]:
        taken: list[Path] = []
        with _transaction(self._db) as db:
            writing = _Writing(db, self._runs)
            self._take_folder(db, writing)
            if self._shared:
                taken = self._take_notes()
                for note in taken:
                    writing.take(note.name.removeprefix(_TAKEN))
            for run_id in _ids(db, "SELECT id FROM strays") | _ids(db, _LIVE):
                writing.take(run_id, only_if_grown=True)
            live = sorted(_ids(db, _LIVE))
        for note in taken:
            with suppress(OSError):
                note.unlink()
        return live

    def _take_folder(self, db: sqlite3.Connection, writing: _Writing) -> None:
        try:
            changed = self._runs.stat().st_mtime_ns
            # A folder changed this instant may change again without its time showing it.
            settled = time.time_ns() - changed > 50_000_000
            held = db.execute("SELECT value FROM state WHERE key = 'changed'").fetchone()
            if held is not None and held[0] == changed:
                return
            there = {name for name in os.listdir(self._runs) if _may_be_run(name)}
        except FileNotFoundError:
            there, changed, settled = set(), 0, False
        known = _ids(db, "SELECT id FROM runs") | _ids(db, "SELECT id FROM strays")
        for run_id in known - there:
            writing.delete(run_id)
        for run_id in there - known:
            writing.take(run_id)
        if settled:
            db.execute("INSERT OR REPLACE INTO state VALUES ('changed', ?)", (changed,))

    def _take_notes(self) -> list[Path]:
        """Takes the notes that runs have changed: a change after this leaves another. They go when what they led to is committed."""
        found = []
        with suppress(OSError):
            for name in os.listdir(self._notes):
                note = self._notes / (_TAKEN + name.removeprefix(_TAKEN))
                if not name.startswith(_TAKEN):
                    (self._notes / name).replace(note)
                if _may_be_run(name.removeprefix(_TAKEN)):
                    found.append(note)
        return found

    # ---- asking

    def find(self, query: Query) -> list[Row]:
        """The runs a query leaves, the newest first."""
        names = list(Row.__dataclass_fields__)
        sql, values = select(query)
        rows = self._steadily(lambda: self._db.execute(sql, values).fetchall())
        return [Row(**{**dict(zip(names, row, strict=True)), "archived": bool(row[names.index("archived")])}) for row in rows]

    def count(self, query: Query) -> int:
        """How many runs a query leaves."""
        sql, values = count(query)
        return int(self._steadily(lambda: self._db.execute(sql, values).fetchone()[0]))

    def going_on(self) -> int:
        """How many runs have not ended; children are not counted."""
        sql = "SELECT count(*) FROM runs WHERE ended IS NULL AND parent IS NULL"
        return int(self._steadily(lambda: self._db.execute(sql).fetchone()[0]))

    def metrics(self, ids: Sequence[str], limit: int) -> dict[str, dict[str, float | None]]:
        """For each run the last values of its metrics: of ``limit`` names at most, the first by name."""
        sql = (
            "SELECT run, name, last FROM (SELECT run, name, last, row_number() OVER (PARTITION BY run ORDER BY name) AS place "  # noqa: S608
            f"FROM metrics WHERE run IN ({_marks(ids)})) WHERE place <= ?"
        )
        found: dict[str, dict[str, float | None]] = {}
        for run, name, last in self._steadily(lambda: self._db.execute(sql, [*ids, limit]).fetchall()):
            found.setdefault(run, {})[name] = last
        return found

    def labels(self, ids: Sequence[str], kind: str) -> dict[str, dict[str, str]]:
        """For each run its tags, or its properties."""
        sql = f"SELECT run, key, value FROM labels WHERE kind = ? AND run IN ({_marks(ids)})"  # noqa: S608
        found: dict[str, dict[str, str]] = {}
        for run, key, value in self._steadily(lambda: self._db.execute(sql, [kind, *ids]).fetchall()):
            found.setdefault(run, {})[key] = value or ""
        return found

    def experiments(self) -> dict[str, int]:
        """Names of experiments and how many runs each has."""
        sql = "SELECT experiment, count(*) FROM runs GROUP BY experiment ORDER BY max(created) DESC"
        return dict(self._steadily(lambda: self._db.execute(sql).fetchall()))

    def number(self, run_id: str) -> int | None:
        """How many-th run of its experiment a run is, counted from 1; children are not counted."""
        sql = (
            "SELECT count(*) FROM runs JOIN (SELECT experiment AS e, created AS c, id AS i FROM runs WHERE id = ?) "
            "ON experiment = e AND parent IS NULL AND (created, id) <= (c, i)"
        )
        return int(self._steadily(lambda: self._db.execute(sql, (run_id,)).fetchone()[0])) or None


class _Writing:
    """Taking runs into the database, within a transaction."""

    def __init__(self, db: sqlite3.Connection, runs: Path) -> None:
        self._db = db
        self._runs = runs

    def delete(self, run_id: str) -> None:
        for table, column in (("runs", "id"), ("strays", "id"), ("labels", "run"), ("metrics", "run")):
            self._db.execute(f"DELETE FROM {table} WHERE {column} = ?", (run_id,))  # noqa: S608

    def take(self, run_id: str, *, only_if_grown: bool = False) -> None:
        """Takes in a run as it is now. One that cannot be read, or is none, is remembered to be tried again."""
        run = RunDirectory(self._runs / run_id)
        seen = _seen(run)
        held = self._db.execute("SELECT seen, metrics_read, last_metric, last_value FROM runs WHERE id = ?", (run_id,)).fetchone()
        if only_if_grown and held is not None and held[0] == seen:
            return
        try:
            values, labels = _described(run)
        except (TypeError, ValueError, AttributeError, OverflowError):
            self.delete(run_id)
            if run.path.exists():
                self._db.execute("INSERT INTO strays VALUES (?)", (run_id,))
            return
        values["metrics_read"], last = self._take_metrics(run, held[1] if held else 0)
        values["last_metric"], values["last_value"] = last or (held[2:] if held else (None, None))
        values["seen"] = seen
        columns = ", ".join(values)
        self._db.execute(f"REPLACE INTO runs ({columns}) VALUES ({', '.join('?' * len(values))})", list(values.values()))  # noqa: S608
        self._db.execute("DELETE FROM strays WHERE id = ?", (run_id,))
        self._db.execute("DELETE FROM labels WHERE run = ?", (run_id,))
        self._db.executemany("INSERT INTO labels VALUES (?, ?, ?, ?)", [(run_id, *label) for label in labels])

    def _take_metrics(self, run: RunDirectory, begin: int) -> tuple[int, tuple[str | None, float] | None]:
        """Takes in what rank 0 has logged since; how far that was read, and the last scalar in it."""
        found, end = last_numbers(run.file(layout.METRICS), begin)
        new = {text_of(name): value for name, value in found.items()}
        if not new:
            return end, None
        known = {row[0] for row in self._db.execute("SELECT name FROM metrics WHERE run = ?", (run.id,))}
        room = _METRIC_NAMES - len(known)
        for name, value in new.items():
            if name in known or room > 0:
                room -= name not in known
                self._db.execute("REPLACE INTO metrics VALUES (?, ?, ?)", (run.id, name, value))
        return end, next(reversed(new.items()))


def last_numbers(journal: Path, begin: int = 0) -> tuple[dict[str, float], int]:
    """The last value of each scalar in a journal from ``begin`` on, the one logged last standing last; and where its last line ends."""
    found: dict[str, float] = {}
    end = begin
    with suppress(FileNotFoundError), journal.open("rb") as file:
        if file.seek(0, os.SEEK_END) < begin:
            end = begin = 0
        file.seek(begin)
        for line in file:
            if not line.endswith(b"\n"):
                break
            end += len(line)
            record = record_of(line)
            if record is None or record.get("k") not in SCALAR_KINDS or not isinstance(name := record.get("n"), str):
                continue
            value = _float(number(record))
            if value is not None:
                found.pop(name, None)
                found[name] = value
    return found, end


def _float(value: object) -> float | None:
    if not isinstance(value, (int, float)):
        return None
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _described(run: RunDirectory) -> tuple[dict[str, Any], list[tuple[str, str | None, str | None]]]:
    """A run's columns and labels. Raises what reading a damaged request raises."""
    if not run.readable:
        raise ValueError(run.id)
    request = run.request
    # In this order: what is marked before the end is then there when the end is.
    course, cancel = run.course(), run.cancel_requested
    marks = run.marks()
    labels = [("tag", text_of(key), text_of(value)) for key, value in marks.tags.items()]
    labels += [("property", text_of(key), text_of(value)) for key, value in marks.properties.items()]
    status = "CancelRequested" if cancel and not course.over else course.status
    words = [run.id, request.get("experiment"), marks.display_name, marks.description, request.get("entry"), status]
    words += [f"{key}={value}" for kind, key, value in labels if kind == "tag"]
    words += [str(argument) for argument in request.get("arguments") or ()]
    values = {
        "id": run.id,
        "experiment": text_of(request.get("experiment", "")),
        "parent": text_of(request.get("parent")),
        "type": text_of(request.get("type", "script")),
        "source": text_of(request.get("source", "")),
        "target": text_of(request.get("target", "")),
        "status": text_of(status),
        "created": float(request.get("created", 0)),
        "started": _float(course.started),
        "ended": _float(course.ended),
        "display_name": text_of(marks.display_name),
        "archived": int(marks.archived),
        "text": text_of(" ".join(str(word) for word in words if word).casefold()),
    }
    return values, labels


def _seen(run: RunDirectory) -> str:
    """What differs when a run that goes on has changed."""
    sizes = []
    for name in (layout.STATES, layout.MARKS, layout.METRICS, layout.CANCEL):
        try:
            sizes.append(os.stat(f"{run.path}/{name}").st_size)
        except OSError:
            sizes.append(-1)
    return " ".join(map(str, sizes))


def _may_be_run(name: str) -> bool:
    return not name.startswith(".") and text_of(name) == name


def _ids(db: sqlite3.Connection, sql: str) -> set[str]:
    return {row[0] for row in db.execute(sql)}


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _create(db: sqlite3.Connection) -> None:
    for statement in _SCHEMA.split(";"):
        db.execute(statement)


def _is_current(db: sqlite3.Connection) -> bool:
    return bool(db.execute("PRAGMA user_version").fetchone()[0] == _VERSION)


def _check_current(db: sqlite3.Connection) -> None:
    if not _is_current(db):
        raise sqlite3.DatabaseError("made by another version")


@contextmanager
def _transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
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
