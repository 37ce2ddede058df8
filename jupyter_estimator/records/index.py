"""A SQLite index of the workspace's runs, for listing and searching. Never the truth: delete it and it is rebuilt.

It is brought up to date by whoever asks: run directories that came or went show in the time of change of the folder they lie in, and
runs that have not ended are read again every time. Only what has ended is believed.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.workspace import INDEX, RUNS

_VERSION = 1
_METRIC_NAMES = 1000
"""Names of metrics indexed per run; more are kept in the run, but cannot be searched by."""

_SCHEMA = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE runs (
    id TEXT PRIMARY KEY, experiment TEXT, parent TEXT, type TEXT, source TEXT, target TEXT, status TEXT, created REAL, started REAL,
    ended REAL, display_name TEXT, archived INTEGER, last_metric TEXT, last_value REAL, text TEXT);
CREATE INDEX runs_created ON runs (created);
CREATE INDEX runs_experiment ON runs (experiment, created);
CREATE INDEX runs_parent ON runs (parent);
CREATE INDEX runs_live ON runs (ended) WHERE ended IS NULL;
CREATE TABLE labels (run TEXT, kind TEXT, key TEXT, value TEXT);
CREATE INDEX labels_key ON labels (kind, key, value);
CREATE INDEX labels_run ON labels (run);
CREATE TABLE metrics (run TEXT, name TEXT, last REAL, least REAL, most REAL, points INTEGER);
CREATE INDEX metrics_name ON metrics (name, last);
CREATE INDEX metrics_run ON metrics (run);
"""


@dataclass(frozen=True)
class Row:
    """A run as lists show it."""

    id: str
    experiment: str
    parent: str | None
    type: str
    source: str
    target: str
    status: str
    created: float
    started: float | None
    ended: float | None
    display_name: str
    archived: bool
    last_metric: str | None
    last_value: float | None


@dataclass(frozen=True)
class Query:
    """What a list of runs is narrowed down to. Empty fields narrow nothing."""

    experiment: str | None = None
    status: tuple[str, ...] = ()
    tags: dict[str, str | None] = field(default_factory=dict)
    """None as a value: any value."""
    properties: dict[str, str | None] = field(default_factory=dict)
    metrics: tuple[tuple[str, str, float], ...] = ()
    """Conditions on the last value, such as ("accuracy", ">", 0.9)."""
    text: str = ""
    type: str | None = None
    parent: str | None = None
    target: str | None = None
    include_children: bool = False
    archived: bool | None = False
    limit: int | None = None


OPERATORS = ("<=", ">=", "!=", "<", ">", "=")


class Index:
    """The index of one workspace, open for one task."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._runs = workspace / RUNS
        self._path = workspace / INDEX

    def __enter__(self) -> Index:
        self._db = self._open()
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def _open(self) -> sqlite3.Connection:
        for _ in range(2):
            try:
                db = self._connect()
                version = db.execute("PRAGMA user_version").fetchone()[0]
                if version == _VERSION:
                    db.execute("SELECT count(*) FROM state").fetchone()
                    return db
                if version == 0 and not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                    with db:
                        db.execute("BEGIN IMMEDIATE")
                        if not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                            for statement in _SCHEMA.split(";"):
                                db.execute(statement)
                    return db
                db.close()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                    raise
            # Corrupt, old, or of a newer version: it holds nothing that is not elsewhere.
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        return self._in_memory()

    def _connect(self) -> sqlite3.Connection:
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            os.close(descriptor)
            db = sqlite3.connect(self._path, timeout=10, isolation_level=None)
        except (OSError, sqlite3.OperationalError):
            return self._in_memory(fill=False)  # a workspace that cannot be written can still be read
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = OFF")
        return db

    def _in_memory(self, *, fill: bool = True) -> sqlite3.Connection:
        db = sqlite3.connect(":memory:", isolation_level=None)
        if fill:
            db.executescript(_SCHEMA)
        return db

    # ---- keeping up

    def refresh(self) -> list[str]:
        """Takes in what has changed; returns the ids of the runs that have not ended."""
        try:
            changed = self._runs.stat().st_mtime_ns
        except FileNotFoundError:
            return []
        held = self._db.execute("SELECT value FROM state WHERE key = 'changed'").fetchone()
        # A folder changed this instant may change again without its time showing it.
        settled = time.time_ns() - changed > 50_000_000
        if held is None or held[0] != changed:
            there = {entry.name for entry in os.scandir(self._runs) if not entry.name.startswith(".")}
            known = {row[0] for row in self._db.execute("SELECT id FROM runs")}
            self._remove(known - there)
            self._take_all(RunDirectory(self._runs / name) for name in there - known)
            if settled:
                self._db.execute("INSERT OR REPLACE INTO state VALUES ('changed', ?)", (changed,))
        live = [row[0] for row in self._db.execute("SELECT id FROM runs WHERE ended IS NULL")]
        self._take_all(RunDirectory(self._runs / name) for name in live)
        return live

    def take(self, run: RunDirectory) -> None:
        """Takes in one run as it is now."""
        self._take_all([run])

    def _take_all(self, runs: Iterable[RunDirectory]) -> None:
        with self._transaction() as db:
            for run in runs:
                if not run.readable:
                    continue
                self._delete(db, run.id)
                self._insert(db, run)

    def _transaction(self) -> _Transaction:
        return _Transaction(self._db)

    def _remove(self, ids: Iterable[str]) -> None:
        with self._transaction() as db:
            for run_id in ids:
                self._delete(db, run_id)

    def _delete(self, db: sqlite3.Connection, run_id: str) -> None:
        db.execute("DELETE FROM runs WHERE id = ?", (run_id,))
        db.execute("DELETE FROM labels WHERE run = ?", (run_id,))
        db.execute("DELETE FROM metrics WHERE run = ?", (run_id,))

    def _insert(self, db: sqlite3.Connection, run: RunDirectory) -> None:
        request, marks, course = run.request, run.marks(), run.course()
        numbers = last_numbers(run)
        last = next(reversed(numbers.items()), None)
        labels = [("tag", key, value) for key, value in marks.tags.items()]
        labels += [("property", key, value) for key, value in marks.properties.items()]
        words = [run.id, request.get("experiment"), marks.display_name, marks.description, request.get("entry"), course.status]
        words += [f"{key}={value}" for kind, key, value in labels if kind == "tag"]
        words += [str(argument) for argument in request.get("arguments", [])]
        status = "CancelRequested" if not course.over and run.cancel_requested else course.status
        db.execute(
            "INSERT INTO runs VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                run.id,
                request.get("experiment", ""),
                request.get("parent"),
                request.get("type", "script"),
                request.get("source", ""),
                request.get("target", ""),
                status,
                request.get("created", 0),
                course.started,
                course.ended,
                marks.display_name,
                marks.archived,
                last[0] if last else None,
                last[1][0] if last else None,
                " ".join(str(_text(word)) for word in words if word).casefold(),
            ),
        )
        db.executemany("INSERT INTO labels VALUES (?,?,?,?)", [(run.id, kind, _text(key), _text(value)) for kind, key, value in labels])
        few = list(numbers.items())[:_METRIC_NAMES]
        db.executemany("INSERT INTO metrics VALUES (?,?,?,?,?,?)", [(run.id, _text(name), *values) for name, values in few])

    # ---- asking

    def find(self, query: Query) -> list[Row]:
        """The runs a query leaves, the newest first."""
        where, values = _conditions(query)
        names = list(Row.__dataclass_fields__)
        columns = ", ".join(f"runs.{name}" for name in names)
        sql = f"SELECT {columns} FROM runs WHERE {' AND '.join(where)} ORDER BY created DESC, id DESC"  # noqa: S608
        if query.limit is not None:
            sql += " LIMIT ?"
            values.append(query.limit)
        return [
            Row(**{**dict(zip(names, row, strict=True)), "archived": bool(row[names.index("archived")])})
            for row in self._db.execute(sql, values)
        ]

    def experiments(self) -> dict[str, int]:
        """Names of experiments and how many runs each has."""
        return dict(self._db.execute("SELECT experiment, count(*) FROM runs GROUP BY experiment ORDER BY max(created) DESC"))

    def number(self, run_id: str) -> int | None:
        """How many-th run of its experiment a run is, counted from 1; children are not counted."""
        sql = (
            "SELECT count(*) FROM runs JOIN (SELECT experiment AS e, created AS c, id AS i FROM runs WHERE id = ?) "
            "ON experiment = e AND parent IS NULL AND (created, id) <= (c, i)"
        )
        found = self._db.execute(sql, (run_id,)).fetchone()[0]
        return int(found) or None


class _Transaction:
    """All or nothing, and one lock instead of thousands."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> sqlite3.Connection:
        self._db.execute("BEGIN IMMEDIATE")
        return self._db

    def __exit__(self, kind: object, *_: object) -> None:
        self._db.execute("COMMIT" if kind is None else "ROLLBACK")


def last_numbers(run: RunDirectory) -> dict[str, tuple[float, float, float, int]]:
    """For each scalar metric: last value, least, most, number of points; the one logged last stands last."""
    found: dict[str, tuple[float, float, float, int]] = {}
    for record in read_lines(str(run.file(layout.METRICS))):
        name = record.get("n")
        if not isinstance(name, str) or record.get("k") not in SCALAR_KINDS:
            continue
        value = number(record)
        if not isinstance(value, (int, float)):
            continue
        try:
            value = float(value)
        except OverflowError:
            value = float("inf") if value > 0 else float("-inf")
        before = found.pop(name, None)
        if before is None:
            found[name] = (value, value, value, 1)
        else:
            found[name] = (value, min(value, before[1]), max(value, before[2]), before[3] + 1)
    return found


def _text(value: Any) -> str | None:
    # SQLite takes no lone surrogates, which file names and arguments may hold.
    return None if value is None else str(value).encode("utf-8", "backslashreplace").decode()


def _conditions(query: Query) -> tuple[list[str], list[Any]]:
    parts = list(_parts(query))
    return [sql for sql, _ in parts] or ["1"], [value for _, values in parts for value in values]


def _parts(query: Query) -> Iterator[tuple[str, list[Any]]]:
    for column in ("experiment", "type", "parent", "target"):
        if (value := getattr(query, column)) is not None:
            yield f"{column} = ?", [value]
    if query.parent is None and not query.include_children:
        yield "parent IS NULL", []
    if query.archived is not None:
        yield "archived = ?", [int(query.archived)]
    if query.status:
        yield f"status IN ({', '.join('?' * len(query.status))})", list(query.status)
    for word in query.text.casefold().split():
        yield "instr(text, ?)", [_text(word)]
    for kind, wanted in (("tag", query.tags), ("property", query.properties)):
        for key, value in wanted.items():
            sql = "id IN (SELECT run FROM labels WHERE kind = ? AND key = ?"
            yield (f"{sql})", [kind, key]) if value is None else (f"{sql} AND value = ?)", [kind, key, value])
    for name, operator, number_ in query.metrics:
        if operator not in OPERATORS:
            raise ValueError(operator)
        yield f"id IN (SELECT run FROM metrics WHERE name = ? AND last {operator} ?)", [name, number_]  # noqa: S608
