"""Asking an index, and spoiling it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.index.query import Query, Row
from jupyter_estimator.records.runs.run_directory import RunDirectory

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


def _altered(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as db:
        for statement in statements:
            db.execute(statement)
    db.close()


def of_another_version(path: Path) -> None:
    _altered(path, "PRAGMA user_version = 99")


def of_the_first_version(path: Path) -> None:
    path.unlink()
    _altered(path, "PRAGMA journal_mode = WAL", "PRAGMA user_version = 1", "CREATE TABLE runs (id TEXT)")


def without_a_table(path: Path) -> None:
    _altered(path, "DROP TABLE metrics")


def without_a_column(path: Path) -> None:
    _altered(path, "ALTER TABLE runs DROP COLUMN seen")


def of_someone_else(path: Path) -> None:
    path.unlink()
    _altered(path, "CREATE TABLE songs (title TEXT)")


def missing(path: Path) -> None:
    path.unlink()
