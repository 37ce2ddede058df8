"""Finding runs again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from jupyter_estimator.execution.target import get_target
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.index import Index
from jupyter_estimator.records.query import OPERATORS, Query, Row
from jupyter_estimator.records.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace

_CONDITION = re.compile(rf"^\s*(?P<name>.+?)\s*(?P<operator>{'|'.join(OPERATORS)}|==)\s*(?P<number>[^<>=!]+?)\s*$")


def find(workspace: Workspace, query: Query) -> list[Row]:
    """The runs a query leaves, the newest first. Runs whose supervisor died are looked after on the way."""
    with _index(workspace) as index:
        return index.find(query)


def experiment_names(workspace: Workspace) -> list[str]:
    """Names of experiments, the one last used first."""
    with _index(workspace) as index:
        return list(index.experiments())


def run_number(workspace: Workspace, run_id: str) -> int | None:
    """How many-th run of its experiment a run is."""
    with _index(workspace) as index:
        return index.number(run_id)


def resolve(workspace: Workspace, text: str) -> str:
    """The id of the run meant by an id, the beginning or end of one, or a name; ``latest`` is the newest."""
    if text and "/" not in text and workspace.run_directory(text).readable:
        return text
    with _index(workspace) as index:
        rows = index.find(Query(archived=None, include_children=True))
    if text == "latest" and rows:
        return next(row.id for row in rows if row.parent is None)
    exact = [row.id for row in rows if row.display_name == text]
    close = [row.id for row in rows if text and (row.id.startswith(text) or row.id.endswith(text))]
    found = exact or close
    if len(found) == 1:
        return found[0]
    if found:
        shown = ", ".join(found[:3])
        raise EstimatorError(f"{len(found)} runs are meant by {text!r}: {shown}{'…' if len(found) > 3 else ''}.", "Give a whole id.")
    raise EstimatorError(f"There is no run {text!r} in {workspace.path}.", "List the runs with %estimator runs.")


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
    return {given: None} if isinstance(given, str) else dict(given)


def _index(workspace: Workspace) -> _Fresh:
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
            if _looked_after(run):
                index.take(run)
        return index

    def __exit__(self, *_: object) -> None:
        self._index.__exit__(*_)


def _looked_after(run: RunDirectory) -> bool:
    """Looks after a run; whether that has ended it."""
    try:
        target = get_target(str(run.request.get("target")))
    except EstimatorError:
        return False  # a target this version does not know
    target.poll(run)
    return run.course().over
