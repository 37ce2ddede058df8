"""Asking an index, and spoiling it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jupyter_estimator.records.index import Index
from jupyter_estimator.records.query import Query, Row
from jupyter_estimator.records.run_directory import RunDirectory

MakeRun = Callable[..., RunDirectory]
EVERYTHING = Query(archived=None, include_children=True)


def found(workspace: Path, query: Query = EVERYTHING) -> list[Row]:
    with Index(workspace, patience=0.2) as index:
        index.refresh()
        return index.find(query)


def ids(workspace: Path, **query: Any) -> list[str]:
    return [row.id for row in found(workspace, Query(**query))]


def settled(workspace: Path) -> None:
    """Wait until a folder's time of change can be relied on, and take it in."""
    time.sleep(0.06)
    found(workspace)


def damage_header(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


def damage_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def of_another_version(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


def of_the_first_version(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA user_version = 1")
        db.execute("CREATE TABLE runs (id TEXT)")
    db.close()


def without_a_table(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE metrics")
    db.close()


def without_a_column(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("ALTER TABLE runs DROP COLUMN seen")
    db.close()


def of_someone_else(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE songs (title TEXT)")
    db.close()


def missing(path: Path) -> None:
    path.unlink()
