"""A list of runs as views of many runs get it: narrowed down by a query string, a page at a time."""

from __future__ import annotations

import hashlib
import json
import math
import time
from typing import Any, TypeVar
from urllib.parse import parse_qs

from jupyter_estimator.api.options import pair
from jupyter_estimator.api.runs.history import fresh_index, metric_conditions, statuses
from jupyter_estimator.api.views.assets import assets_tag
from jupyter_estimator.api.views.view import log_progress
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.index.query import Query, Row
from jupyter_estimator.records.trust import read_only

T = TypeVar("T")

PAGE = 100
LARGEST_PAGE = 1000
METRICS = 4
FILTERS = ("experiment", "status", "tag", "property", "where", "text", "parent", "children", "archived")
"""What a query string may narrow down by, beside offset and limit."""


def asked(query_string: str) -> Query:
    """Reads ``experiment=digits&status=Running&where=accuracy > 0.9&text=…&offset=0&limit=100``."""
    given = parse_qs(query_string, keep_blank_values=False)

    def last(name: str, default: str = "") -> str:
        return given.get(name, [default])[-1]

    def count(name: str, default: int) -> int:
        text = last(name, str(default))
        if not (text.isascii() and text.isdecimal() and len(text) < 16):
            raise EstimatorError(f"{name} takes a whole number from 0 on, and got {text[:100]!r}.", f"Leave it out, and it is {default}.")
        return int(text)

    def one_of(name: str, meanings: dict[str, T], default: str = "0") -> T:
        text = last(name, default)
        if text not in meanings:
            raise EstimatorError(f"{name} cannot be {text[:100]!r}.", f"It takes {', '.join(meanings)}.")
        return meanings[text]

    return Query(
        experiment=last("experiment") or None,
        status=statuses(given.get("status")),
        tags=_labels(given.get("tag", [])),
        properties=_labels(given.get("property", [])),
        metrics=metric_conditions(given.get("where", [])),
        text=last("text"),
        parent=last("parent") or None,
        include_children=one_of("children", {"0": False, "1": True}),
        archived=one_of("archived", {"0": False, "1": True, "all": None}),
        limit=min(count("limit", PAGE), LARGEST_PAGE),
        offset=count("offset", 0),
    )


def _labels(texts: list[str]) -> dict[str, str | None]:
    return {pair(text)[0]: pair(text)[1] if "=" in text else None for text in texts}


def listing(workspace: Workspace, query: Query) -> dict[str, Any]:
    """Rows, how many there are in all and how many are going on, the experiments with their numbers of runs.

    And what changes with the rest that the workspace holds.
    """
    with fresh_index(workspace) as index:
        rows = index.find(query)
        ids = [row.id for row in rows]
        metrics, tags = index.metrics(ids, METRICS), index.labels(ids, "tag")
        return {
            "runs": [_shown(workspace, row, metrics.get(row.id, {}), tags.get(row.id, {})) for row in rows],
            "total": index.count(query),
            "running": index.going_on(),
            "experiments": list(index.experiments().items()),
            "read_only": read_only(workspace.path),
            "assets": assets_tag(workspace.path),
        }


def etag(found: dict[str, Any]) -> str:
    """What changes when a listing does."""
    return hashlib.sha256(json.dumps(found).encode()).hexdigest()[:32]


def timed(found: dict[str, Any]) -> dict[str, Any]:
    """A listing with this machine's clock, by which the times in it are meant."""
    return {**found, "now": time.time()}


def _shown(workspace: Workspace, row: Row, metrics: dict[str, float | None], tags: dict[str, str]) -> dict[str, Any]:
    found = {**vars(row)}
    # The one logged last stands last, whatever its name.
    if (last := found.pop("last_metric")) is not None:
        metrics = {name: value for name, value in metrics.items() if name != last}
        metrics = {**dict(list(metrics.items())[: METRICS - 1]), last: row.last_value}
    del found["last_value"]
    going = row.ended is None and row.started is not None
    return {
        **found,
        "tags": tags,
        "metrics": [_figure(name, value) for name, value in metrics.items()],
        "progress": log_progress(workspace.run_directory(row.id)) if going else None,
    }


def _figure(name: str, value: float | None) -> tuple[str, float | None, str | None]:
    """JSON has no words for NaN (which SQLite keeps as NULL) and the infinities."""
    if value is None or math.isnan(value):
        return name, None, "nan"
    if math.isinf(value):
        return name, None, "inf" if value > 0 else "-inf"
    return name, value, None
