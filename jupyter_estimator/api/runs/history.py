"""Finding runs again."""

from __future__ import annotations

import contextlib
import math
import os
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from jupyter_estimator.api.bases import WorkspaceBase
from jupyter_estimator.api.checks import is_number, is_text
from jupyter_estimator.api.runs.liveness import liveness
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.index.query import DAMAGED, OPERATORS, Query, Row
from jupyter_estimator.records.runs.run_directory import RunDirectory

STATUSES = (
    "NotStarted",
    "Starting",
    "Provisioning",
    "Preparing",
    "Queued",
    "Running",
    "Finalizing",
    "CancelRequested",
    "NotResponding",
    "Completed",
    "Failed",
    "Canceled",
    DAMAGED,
)
_LONGEST_NAME = 255
"""Bytes that a file system takes for the name of a folder."""
HOW_TO_LIST = "List the runs with %estimator runs, or in a terminal with jupyter estimator runs."
_CONDITION = re.compile(rf"^\s*(?P<name>.+?)\s*(?P<operator>{'|'.join(OPERATORS)}|==)\s*(?P<number>[^<>=!]+?)\s*$", re.DOTALL)
_AND = re.compile(r"\s+and\s+|\s*&&\s*", re.IGNORECASE)
_LOOKS_LIKE_ONE = re.compile(r"[<>=!]\s*[-+.]?\d|\d\s*[<>=!]|[<>=!]\s*$|^\s*[<>=]")
"""A comparison with a number, or half of one, in what stands before the last comparison."""


def find(workspace: WorkspaceBase, query: Query) -> list[Row]:
    """The runs that match a query, the newest first. Runs whose supervisor died are taken care of on the way."""
    with fresh_index(workspace) as index:
        return index.find(query)


def experiment_names(workspace: WorkspaceBase) -> list[str]:
    """Names of experiments, the most recently used first."""
    with fresh_index(workspace) as index:
        return list(index.experiments())


def run_number(workspace: WorkspaceBase, run_id: str) -> int | None:
    """A run's number in its experiment, counted from 1."""
    with fresh_index(workspace) as index:
        return index.number(run_id)


def number_of(run: RunDirectory) -> int | None:
    """The same for a run directory; None where it cannot be determined."""
    try:
        return run_number(WorkspaceBase(run.path.parent.parent), run.id)
    except (EstimatorError, sqlite3.Error, OSError):
        return None


def resolve(workspace: WorkspaceBase, text: str) -> str:
    """The id of the run meant by an id, the beginning or end of one, or a name; ``latest`` is the newest."""
    if not is_text(text) or not 0 < len(text) <= 4 * _LONGEST_NAME:
        raise EstimatorError(f"{repr(text)[:100]} cannot be the id of a run.", HOW_TO_LIST)
    if is_id(text) and (workspace.run_directory(text).readable or is_damaged(workspace.run_directory(text))):
        return text
    with fresh_index(workspace) as index:
        rows = index.find(Query(archived=None, include_children=True))
    if text == "latest" and (newest := next((row.id for row in rows if row.parent is None), None)):
        return newest
    exact = [row.id for row in rows if row.display_name == text]
    close = [row.id for row in rows if row.id.startswith(text) or row.id.endswith(text)]
    found = exact or close
    # A child's id begins with its parent's: the beginning of both means the parent.
    found = [run_id for run_id in found if not any(run_id.startswith(f"{other}.") for other in found)]
    if len(found) == 1:
        return found[0]
    if found:
        shown = ", ".join(found[:3])
        raise EstimatorError(f"{len(found)} runs are meant by {text!r}: {shown}{'…' if len(found) > 3 else ''}.", "Give a whole id.")
    raise NotFoundError(f"There is no run {text!r} in {workspace.path}.", HOW_TO_LIST)


def is_id(text: Any) -> bool:
    """Whether a run's directory could have this name; nothing that leads out of the folder of runs does."""
    return is_text(text) and 0 < len(text.encode()) <= _LONGEST_NAME and "/" not in text and not text.startswith(".")


def is_damaged(run: RunDirectory) -> bool:
    """Whether there is a run directory whose request cannot be read."""
    return os.path.isdir(run.path) and not run.readable


def statuses(given: str | Iterable[str] | None) -> tuple[str, ...]:
    """Statuses to filter by, however they are written."""
    known = {status.casefold(): status for status in STATUSES}
    wanted = [given] if isinstance(given, str) else list(given or ())
    for status in wanted:
        if str(status).casefold() not in known:
            raise EstimatorError(f"There is no status {status!r}.", f"One of {', '.join(STATUSES)}.")
    return tuple(known[status.casefold()] for status in wanted)


def metric_conditions(texts: Iterable[str]) -> tuple[tuple[str, str, float], ...]:
    """Conditions such as ``accuracy > 0.9`` as (name, operator, number). One text may hold several, joined by ``and``."""
    return tuple(condition for text in texts for condition in _conditions(str(text)))


def _conditions(text: str) -> list[tuple[str, str, float]]:
    # The name of a metric may hold anything, an "and" or a ">" too: only where each part is a condition they are several.
    for parts in (_AND.split(text), [text]):
        found = [condition for part in parts if (condition := _condition(part)) is not None]
        if len(found) == len(parts):
            return found
    shown = repr(text) if len(repr(text)) <= 200 else f"{repr(text)[:200]}…"
    raise EstimatorError(
        f"{shown} is no condition on a metric.",
        "Write for example 'accuracy > 0.9'; several are joined by and. A name that looks like a condition stands in quotes.",
    )


def _condition(text: str) -> tuple[str, str, float] | None:
    """One condition; None for a text that is none, or that could be meant as something else."""
    match = _CONDITION.match(text)
    if match is None or (number := _float(match["number"])) is None:
        return None
    name = match["name"]
    if len(name) > 2 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1]
    elif _LOOKS_LIKE_ONE.search(name):
        return None
    return name, "=" if match["operator"] == "==" else match["operator"], number


def _float(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return None if math.isnan(value) else value


def labels(given: str | Mapping[str, str | None] | None) -> dict[str, str | None]:
    """Tags or properties to filter by: a key alone means any value."""
    if given is None:
        return {}
    if isinstance(given, str):
        return {given: None}
    if not isinstance(given, Mapping):
        raise EstimatorError(f"Runs cannot be filtered by {given!r}.", 'Give a key, or {"key": "value"} with None for any value.')
    return {str(key): None if value is None else str(value) for key, value in given.items()}


def limited(limit: int | None) -> int | None:
    """How many runs are wanted at most."""
    if limit is not None and (not is_number(limit) or limit < 1):
        raise EstimatorError(f"A list of runs cannot be limited to {limit!r}.", "Give a number from 1 on, or leave the limit out.")
    return None if limit is None else int(limit)


def fresh_index(workspace: WorkspaceBase) -> _Fresh:
    """The workspace's index, up to date; runs whose supervisor died are looked after on the way. For a ``with`` block."""
    return _Fresh(workspace)


class _Fresh:
    """The workspace's index, up to date."""

    def __init__(self, workspace: WorkspaceBase) -> None:
        self._workspace = workspace
        self._index = Index(workspace.path)

    def __enter__(self) -> Index:
        index = self._index.__enter__()
        for run_id in index.refresh():
            run = self._workspace.run_directory(run_id)
            with contextlib.suppress(EstimatorError):  # removed this moment
                run_state = liveness(run)
                if run_state.over:
                    index.take(run)
                else:
                    index.note_status(run_id, run_state.status)
        return index

    def __exit__(self, *_: object) -> None:
        self._index.__exit__(*_)
