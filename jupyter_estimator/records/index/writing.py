"""Taking runs into the index: what of a run directory stands in which table."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import metric_journals
from jupyter_estimator.inside.shapes import LATEST
from jupyter_estimator.records.index.query import DAMAGED, text_of
from jupyter_estimator.records.metrics.latest import Bookmark, Last, as_float, read
from jupyter_estimator.records.metrics.places import LOGS
from jupyter_estimator.records.runs.run_directory import RunDirectory

_RUN_ID = re.compile(r"^[^.].*_\d{1,12}_[0-9a-f]{8}(\.[^.]+)*$")
_METRIC_NAMES = 1000
"""Names of metrics indexed per run; more are kept in the run, but cannot be searched by."""


class Writing:
    """Taking runs into the database, within a transaction."""

    def __init__(self, db: sqlite3.Connection, runs: Path) -> None:
        self._db = db
        self._runs = runs

    def delete(self, run_id: str) -> None:
        for table, column in (("runs", "id"), ("strays", "id"), ("labels", "run"), ("metrics", "run"), ("bookmarks", "run")):
            self._db.execute(f"DELETE FROM {table} WHERE {column} = ?", (run_id,))  # noqa: S608

    def take(self, run_id: str, *, only_if_grown: bool = False) -> None:
        """Takes in a run as it is now. One that cannot be read, or is none, is remembered to be tried again."""
        run = RunDirectory(self._runs / run_id)
        seen = _seen(run)
        held = self._db.execute("SELECT seen, due, last_metric, last_value FROM runs WHERE id = ?", (run_id,)).fetchone()
        if only_if_grown and held is not None and held[0] == seen and time.time() < held[1]:
            return
        try:
            values, labels = _described(run)
        except (TypeError, ValueError, AttributeError, OverflowError):
            self.delete(run_id)
            if _RUN_ID.search(run_id) and run.path.is_dir() and not run.path.is_symlink():
                # It is listed, and read again when its request is another.
                self._insert(_damaged(run_id) | {"seen": request_stamp(self._runs, run_id)})
                self._db.execute("INSERT INTO strays VALUES (?)", (run_id,))
            elif run.path.exists():
                self._db.execute("INSERT INTO strays VALUES (?)", (run_id,))
            return
        last, values["due"] = self._take_metrics(run, over=values["ended"] is not None)
        values["last_metric"], values["last_value"] = last or (held[2:] if held else (None, None))
        values["seen"] = seen
        self._insert(values)
        self._db.execute("DELETE FROM strays WHERE id = ?", (run_id,))
        self._db.execute("DELETE FROM labels WHERE run = ?", (run_id,))
        self._db.executemany("INSERT INTO labels VALUES (?, ?, ?, ?)", [(run_id, *label) for label in labels])

    def _insert(self, values: dict[str, Any]) -> None:
        columns = ", ".join(values)
        self._db.execute(f"REPLACE INTO runs ({columns}) VALUES ({', '.join('?' * len(values))})", list(values.values()))  # noqa: S608

    def _take_metrics(self, run: RunDirectory, *, over: bool) -> tuple[tuple[str | None, float] | None, float]:
        """Takes in what is new of the metrics; the last one to be shown in a list, and when to look again though nothing has grown."""
        known = {
            name: Last(float("nan") if value is None else value, source, step)
            for name, value, source, step in self._db.execute("SELECT name, last, source, step FROM metrics WHERE run = ?", (run.id,))
        }
        held = self._db.execute("SELECT bookmark, due FROM bookmarks WHERE run = ?", (run.id,)).fetchone()
        bookmark = Bookmark(*held) if held else Bookmark()
        before = str(bookmark)
        taken = read(run, bookmark, known, over=over)
        if (after := str(bookmark)) != before or held is None or held[1] != bookmark.due:
            self._db.execute("REPLACE INTO bookmarks VALUES (?, ?, ?)", (run.id, after, bookmark.due))
        new = {str(text_of(name)): last for name, last in taken.new.items()}
        for name in taken.gone - new.keys():
            self._db.execute("DELETE FROM metrics WHERE run = ? AND name = ?", (run.id, name))
        room = _METRIC_NAMES - len(known)
        for name, last in new.items():
            if name in known or room > 0:
                room -= name not in known
                self._db.execute("REPLACE INTO metrics VALUES (?, ?, ?, ?, ?)", (run.id, name, last.value, last.source, last.step))
        # What a script logs itself stands before what a writer wrote.
        own = [name for name, last in new.items() if last.source < LOGS]
        if own or (new and not any(last.source < LOGS for last in known.values())):
            name = own[-1] if own else next(reversed(new))
            return (name, new[name].value), bookmark.due
        return None, bookmark.due


def request_stamp(runs: Path, run_id: str) -> str:
    """What differs when a run's request was written anew."""
    try:
        info = os.lstat(f"{runs}/{run_id}/{layout.REQUEST}")
    except OSError:
        return ""
    return f"{info.st_ino} {info.st_size} {info.st_mtime_ns} {info.st_ctime_ns}"


def _damaged(run_id: str) -> dict[str, Any]:
    """The columns of a run whose request cannot be read: what its name says of it."""
    experiment, created, _ = run_id.split(".", maxsplit=1)[0].rsplit("_", 2)
    when = min(float(created), LATEST)
    values = {"id": run_id, "experiment": experiment, "status": DAMAGED, "created": when, "ended": when, "display_name": "", "archived": 0}
    parent = run_id.rpartition(".")[0] or None
    return values | {"parent": parent, "type": "", "source": "", "target": "", "text": f"{run_id} {DAMAGED}".casefold()}


def _described(run: RunDirectory) -> tuple[dict[str, Any], list[tuple[str, str | None, str | None]]]:
    """A run's columns and labels. Raises what reading a damaged request raises."""
    if not run.readable:
        raise ValueError(run.id)
    request = run.request
    # In this order: what is marked before the end is then there when the end is.
    run_state, cancel = run.run_state(), run.cancel_requested
    annotations = run.annotations()
    labels = [("tag", text_of(key), text_of(value)) for key, value in annotations.tags.items()]
    labels += [("property", text_of(key), text_of(value)) for key, value in annotations.properties.items()]
    status = "CancelRequested" if cancel and not run_state.over else run_state.status
    words = [run.id, request.get("experiment"), annotations.display_name, annotations.description, request.get("entry"), status]
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
        "started": as_float(run_state.started),
        "ended": as_float(run_state.ended),
        "display_name": text_of(annotations.display_name),
        "archived": int(annotations.archived),
        "text": text_of(" ".join(str(word) for word in words if word).casefold()),
    }
    return values, labels


def _seen(run: RunDirectory) -> str:
    """What differs when a run that goes on has changed."""
    sizes = []
    journals = metric_journals(str(run.path))
    for path in (*(f"{run.path}/{name}" for name in (layout.STATES, layout.ANNOTATIONS, layout.CANCEL)), *journals):
        try:
            sizes.append(os.stat(path).st_size)
        except OSError:
            sizes.append(-1)
    return " ".join(map(str, sizes))
