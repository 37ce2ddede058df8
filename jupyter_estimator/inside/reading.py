"""Reading a run directory with the standard library alone; a torn or garbled line is passed over."""

from __future__ import annotations

import json
import os

from .layout import metrics_name
from .metrics import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


# Where a machine lost its power a file may have a hole, and the next record begins behind its zeros.
BLANK = b"\0 \t\r\n"
_BEGIN = b'{"t":'
# What json.loads does beside this takes longer than a record's own text.
_decode = json.JSONDecoder().raw_decode


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
                record = record_of(line)
                if record is not None:
                    yield record
    except OSError:
        return


def record_of(line: bytes) -> dict[str, Any] | None:
    """The record on a line of a journal; None where it is garbled.

    A writer that a full disk stopped within its line may have another writer's whole one behind it.
    """
    line = line.strip(BLANK)
    start = 0
    for _ in range(4):
        try:
            text = line[start:].decode()
            record, end = _decode(text)
        except (ValueError, RecursionError):
            end = -1
        if end >= 0 and end == len(text):
            return record if isinstance(record, dict) else None
        start = line.find(_BEGIN, start + 1)
        if start < 0:
            return None
    return None


def metric_records(directory: str) -> Iterator[dict[str, Any]]:
    """What rank 0 logged, then what only other ranks logged: each name from the lowest rank that has it."""
    taken: set[object] = set()
    for path in metric_journals(directory):
        names = set()
        for record in read_lines(path):
            name = record.get("n")
            if isinstance(name, str) and name not in taken:
                names.add(name)
                yield record
        taken |= names


def metric_journals(directory: str) -> list[str]:
    """The journals of metrics, by rank."""
    found = []
    for entry in _entries(directory):
        rank = entry[len("metrics.") : -len(".jsonl")] or "0"
        if rank.isdigit() and entry == metrics_name(int(rank)):
            found.append((int(rank), os.path.join(directory, entry)))
    return [path for _, path in sorted(found)]


def metrics_of(directory: str, name: str | None = None) -> dict[str, Any]:
    """The metrics as ``get_metrics`` returns them."""
    return fold(metric_records(directory), name)


def child_ids(runs: str, run_id: str) -> list[str]:
    """Ids of the children of a run, and of theirs: a child's id is its parent's with a dot and a part of its own."""
    prefix = run_id + "."
    return sorted(entry for entry in _entries(runs) if entry.startswith(prefix))


def _entries(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
