"""Taking runs into the index: what of a run directory stands in which table."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.inside.reading import record_of
from jupyter_estimator.records.query import text_of
from jupyter_estimator.records.run_directory import RunDirectory

_METRIC_NAMES = 1000
"""Names of metrics indexed per run; more are kept in the run, but cannot be searched by."""


class Writing:
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
