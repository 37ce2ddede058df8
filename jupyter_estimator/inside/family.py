"""Runs beside a run: its children, and how many of its experiment came before it."""

from __future__ import annotations

import os

from .layout import REQUEST
from .names import slug
from .reading import child_ids, read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Labels = str | Mapping[str, str | None] | None


def children_of(directory: str, recursive: bool) -> list[str]:
    """Ids of the children of the run in ``directory``, the newest first; with theirs if ``recursive``."""
    runs, run_id = os.path.split(directory)
    found = []
    for child in child_ids(runs, run_id):
        request = _request(runs, child)
        if recursive or request.get("parent") == run_id:
            found.append((_created(request), child))
    return [child for _, child in sorted(found, reverse=True)]


def number(directory: str, request: dict[str, Any]) -> int | None:
    """How many-th run of its experiment a run is, counted from 1; children are not counted."""
    runs, run_id = os.path.split(directory)
    experiment = request.get("experiment")
    begin, own = slug(str(experiment)) + "_", (_created(request), run_id)
    count = 0
    for entry in os.listdir(runs):
        if entry.startswith(begin):
            other = _request(runs, entry)
            same = other.get("experiment") == experiment and not other.get("parent")
            count += same and (_created(other), entry) <= own
    return count or None


def matches(run: Any, tags: Labels, properties: Labels, kind: str | None, status: str | None) -> bool:
    """Whether a run is one of those that were asked for."""
    if kind not in (None, run.type) or status not in (None, run.get_status()):
        return False
    return _has(run.get_tags(), tags) and _has(run.get_properties(), properties)


def _has(labels: Mapping[str, str | None], wanted: Labels) -> bool:
    """Whether tags or properties hold a key, or all of ``{key: value}``; a value of None stands for any."""
    if wanted is None:
        return True
    pairs = {wanted: None} if isinstance(wanted, str) else wanted
    return all(key in labels and value in (None, labels[key]) for key, value in pairs.items())


def _request(runs: str, run_id: str) -> dict[str, Any]:
    return read_json(os.path.join(runs, run_id, REQUEST)) or {}


def _created(request: dict[str, Any]) -> float:
    created = request.get("created")
    return float(created) if isinstance(created, (int, float)) else 0.0
