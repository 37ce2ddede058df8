"""Reading a run directory with the standard library alone; a torn or garbled line is passed over."""

from __future__ import annotations

import json
import os

from .layout import METRICS
from .metrics import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def read_json(path: str) -> dict[str, Any] | None:
    """The JSON object in a file, or None when there is none to be had."""
    try:
        with open(path, "rb") as file:
            found = json.loads(file.read() or b"null")
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def read_lines(path: str) -> Iterator[dict[str, Any]]:
    """The records of a journal."""
    try:
        with open(path, "rb") as file:
            for line in file:
                try:
                    record = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(record, dict):
                    yield record
    except OSError:
        return


def metrics_of(directory: str, name: str | None = None) -> dict[str, Any]:
    """The metrics of rank 0, as ``get_metrics`` returns them."""
    return fold(read_lines(os.path.join(directory, METRICS)), name)


def child_ids(runs: str, run_id: str) -> list[str]:
    """Ids of the children of a run, and of theirs: a child's id is its parent's with a dot and a part of its own."""
    prefix = run_id + "."
    return sorted(entry for entry in os.listdir(runs) if entry.startswith(prefix))
