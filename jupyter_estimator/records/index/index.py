"""A SQLite index of the workspace's runs, for listing and searching. Never the truth: delete it and it is rebuilt.

It is brought up to date by whoever asks. Run directories that came or went show in the time of change of the folder they lie in; a
run that has not ended is read again when one of its journals has grown; one that has ended is believed until whoever changes
it leaves a note (``inside.changes``).
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from jupyter_estimator.inside import layout
from jupyter_estimator.records.index.file import PATIENCE, IndexFile, transaction
from jupyter_estimator.records.index.query import Query, Row, count, select, text_of
from jupyter_estimator.records.index.writing import Writing, request_stamp
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS

_TAKEN = ".taken-"
_STRAYS = "SELECT strays.id, runs.seen FROM strays LEFT JOIN runs ON runs.id = strays.id"
_LIVE = "SELECT id FROM runs WHERE ended IS NULL"


class Index(IndexFile):
    """The index of one workspace, open for one task."""

    def __init__(self, workspace: Path, patience: float = PATIENCE) -> None:
        super().__init__(workspace, patience)
        self._runs = workspace / RUNS
        self._notes = workspace / layout.CHANGED

    def __enter__(self) -> Index:
        self._db = self._open()
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    # ---- keeping up

    def refresh(self) -> list[str]:
        """Takes in what has changed; returns the ids of the runs that have not ended."""
        return self._steadily(self._keep_up)

    def take(self, run: RunDirectory) -> None:
        """Takes in one run as it is now."""

        def task() -> None:
            with transaction(self._db) as db:
                Writing(db, self._runs).take(run.id)

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
        with transaction(self._db) as db:
            writing = Writing(db, self._runs)
            self._take_folder(db, writing)
            if self._shared:
                taken = self._take_notes()
                for note in taken:
                    writing.take(note.name.removeprefix(_TAKEN))
            for run_id, seen in db.execute(_STRAYS).fetchall():
                if seen is None or seen != request_stamp(self._runs, run_id):
                    writing.take(run_id)
            for run_id in _ids(db, _LIVE):
                writing.take(run_id, only_if_grown=True)
            live = sorted(_ids(db, _LIVE))
        for note in taken:
            with suppress(OSError):
                note.unlink()
        return live

    def _take_folder(self, db: sqlite3.Connection, writing: Writing) -> None:
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
            f"FROM metrics WHERE run IN ({_annotations(ids)})) WHERE place <= ?"
        )
        found: dict[str, dict[str, float | None]] = {}
        for run, name, last in self._steadily(lambda: self._db.execute(sql, [*ids, limit]).fetchall()):
            found.setdefault(run, {})[name] = last
        return found

    def labels(self, ids: Sequence[str], kind: str) -> dict[str, dict[str, str]]:
        """For each run its tags, or its properties."""
        sql = f"SELECT run, key, value FROM labels WHERE kind = ? AND run IN ({_annotations(ids)})"  # noqa: S608
        found: dict[str, dict[str, str]] = {}
        for run, key, value in self._steadily(lambda: self._db.execute(sql, [kind, *ids]).fetchall()):
            found.setdefault(run, {})[key] = value or ""
        return found

    def experiments(self) -> dict[str, int]:
        """Names of experiments and how many runs each has."""
        sql = "SELECT experiment, count(*) FROM runs GROUP BY experiment ORDER BY max(created) DESC"
        return dict(self._steadily(lambda: self._db.execute(sql).fetchall()))

    def number(self, run_id: str) -> int | None:
        """A run's number in its experiment, counted from 1; children are not counted."""
        sql = (
            "SELECT count(*) FROM runs JOIN (SELECT experiment AS e, created AS c, id AS i FROM runs WHERE id = ?) "
            "ON experiment = e AND parent IS NULL AND (created, id) <= (c, i)"
        )
        return int(self._steadily(lambda: self._db.execute(sql, (run_id,)).fetchone()[0])) or None


def _may_be_run(name: str) -> bool:
    return not name.startswith(".") and text_of(name) == name


def _ids(db: sqlite3.Connection, sql: str) -> set[str]:
    return {row[0] for row in db.execute(sql)}


def _annotations(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
