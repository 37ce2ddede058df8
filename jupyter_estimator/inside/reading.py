"""Reading a run directory with the standard library alone; a torn or garbled line is passed over."""

from __future__ import annotations

import json
import os

from .layout import PLACES, REQUEST, metrics_name
from .metrics import fold
from .opening import LARGEST_JSON, LONGEST_LINE, open_regular, read_bounded

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
        found = json.loads(read_bounded(path, LARGEST_JSON) or b"null")
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def read_request(directory: str) -> dict[str, Any]:
    """What was asked for when the run was submitted; empty where that cannot be read."""
    from .shapes import checked_request

    found = read_json(os.path.join(directory, REQUEST))
    return {} if found is None else checked_request(found)


def places_of(directory: str) -> dict[str, str]:
    """Where the inputs of a run are, by name."""
    found = read_json(os.path.join(directory, PLACES)) or {}
    return {name: place for name, place in found.items() if isinstance(place, str)}


def read_lines(path: str) -> Iterator[dict[str, Any]]:
    """The records of a journal."""
    try:
        with open_regular(path) as file:
            while line := file.readline(LONGEST_LINE):
                record = record_of(line)
                if record is not None:
                    yield record
    except OSError:
        return


def last_record(path: str, within: int = 4096) -> dict[str, Any] | None:
    """The last whole record of a journal, if it stands in the last ``within`` bytes."""
    try:
        with open_regular(path) as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - within))
            lines = file.read(within).splitlines()
    except OSError:
        return None
    return next((record for line in reversed(lines) if (record := record_of(line)) is not None), None)


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
    found = [(rank, os.path.join(directory, entry)) for entry in names_in(directory) if (rank := rank_of(entry)) >= 0]
    return [path for _, path in sorted(found)]


def rank_of(journal: str) -> int:
    """The rank whose metrics are in a file of such a name; -1 where it is another file."""
    if not journal.endswith(".jsonl"):
        return -1
    name = os.path.basename(journal)
    if not name.startswith("metrics."):
        return -1
    rank = name[len("metrics.") : -len(".jsonl")] or "0"
    return int(rank) if rank.isdecimal() and len(rank) < 10 and name == metrics_name(int(rank)) else -1


def metrics_of(directory: str, name: str | None = None) -> dict[str, Any]:
    """The metrics as ``get_metrics`` returns them."""
    return fold(metric_records(directory), name)


def child_ids(runs: str, run_id: str) -> list[str]:
    """Ids of the children of a run, and of theirs: a child's id is its parent's with a dot and a part of its own."""
    prefix = run_id + "."
    return sorted(entry for entry in names_in(runs) if entry.startswith(prefix))


def names_in(folder: str | os.PathLike[str]) -> list[str]:
    """What lies in a folder, in no order; nothing where that cannot be listed."""
    try:
        return os.listdir(folder)
    except OSError:
        return []
