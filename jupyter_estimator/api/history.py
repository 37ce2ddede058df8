"""Finding runs again."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.checks import is_number, is_text
from jupyter_estimator.api.condition import condition
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.records.index import Index
from jupyter_estimator.records.query import OPERATORS, Query, Row
from jupyter_estimator.records.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace

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
)
HOW_TO_LIST = "List the runs with %estimator runs, or in a terminal with jupyter estimator runs."
_CONDITION = re.compile(rf"^\s*(?P<name>.+?)\s*(?P<operator>{'|'.join(OPERATORS)}|==)\s*(?P<number>[^<>=!]+?)\s*$")


def find(workspace: Workspace, query: Query) -> list[Row]:
    """The runs a query leaves, the newest first. Runs whose supervisor died are looked after on the way."""
    with fresh_index(workspace) as index:
        return index.find(query)


def experiment_names(workspace: Workspace) -> list[str]:
    """Names of experiments, the one last used first."""
    with fresh_index(workspace) as index:
        return list(index.experiments())


def run_number(workspace: Workspace, run_id: str) -> int | None:
    """How many-th run of its experiment a run is."""
    with fresh_index(workspace) as index:
        return index.number(run_id)


def number_of(run: RunDirectory) -> int | None:
    """The same for a run directory; None where it cannot be found out."""
    from jupyter_estimator.api.workspace import Workspace

    try:
        return run_number(Workspace(run.path.parent.parent), run.id)
    except (EstimatorError, sqlite3.Error, OSError):
        return None


def resolve(workspace: Workspace, text: str) -> str:
    """The id of the run meant by an id, the beginning or end of one, or a name; ``latest`` is the newest."""
    if not is_text(text) or not text:
        raise EstimatorError(f"{text!r} cannot be the id of a run.", HOW_TO_LIST)
    if is_id(text) and workspace.run_directory(text).readable:
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
    return is_text(text) and bool(text) and "/" not in text and not text.startswith(".")


def statuses(given: str | Iterable[str] | None) -> tuple[str, ...]:
    """Statuses to filter by, however they are written."""
    known = {status.casefold(): status for status in STATUSES}
    wanted = [given] if isinstance(given, str) else list(given or ())
    for status in wanted:
        if str(status).casefold() not in known:
            raise EstimatorError(f"There is no status {status!r}.", f"One of {', '.join(STATUSES)}.")
    return tuple(known[status.casefold()] for status in wanted)


def metric_conditions(texts: Iterable[str]) -> tuple[tuple[str, str, float], ...]:
    """Conditions such as ``accuracy > 0.9`` as (name, operator, number)."""
    found = []
    for text in texts:
        match = _CONDITION.match(text)
        number = _float(match["number"]) if match else None
        if match is None or number is None:
            raise EstimatorError(f"{text!r} is no condition on a metric.", "Write for example 'accuracy > 0.9'.")
        found.append((match["name"], "=" if match["operator"] == "==" else match["operator"], number))
    return tuple(found)


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


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


def fresh_index(workspace: Workspace) -> _Fresh:
    """The workspace's index, up to date; runs whose supervisor died are looked after on the way. For a ``with`` block."""
    return _Fresh(workspace)


class _Fresh:
    """The workspace's index, up to date."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._index = Index(workspace.path)

    def __enter__(self) -> Index:
        index = self._index.__enter__()
        for run_id in index.refresh():
            run = self._workspace.run_directory(run_id)
            with contextlib.suppress(EstimatorError):  # removed this moment
                course = condition(run)
                if course.over:
                    index.take(run)
                else:
                    index.note_status(run_id, course.status)
        return index

    def __exit__(self, *_: object) -> None:
        self._index.__exit__(*_)
