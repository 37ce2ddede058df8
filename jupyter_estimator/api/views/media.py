"""Metrics that are no curves: tables, lists, texts, images, the documents of log_confusion_matrix and its sisters."""

from __future__ import annotations

import json
import math
from typing import Any

ITEMS = 10_000
"""Items of a list and rows of a table that a view gets: the last ones."""
TEXT = 10_000
"""Characters of one text."""
NAMES = 500
IMAGES = 200
"""Images a view gets: the last ones."""
DOCUMENT = 1_000_000
"""Characters of a document, above which a view is only told that there is one."""

_Key = tuple[str, str, str]


class MediaMetrics:
    """What was logged so far, in the shape of the protocol's MediaMetric. Each is sent whole whenever it has changed."""

    def __init__(self) -> None:
        self._held: dict[_Key, dict[str, Any]] = {}
        self._new: set[_Key] = set()
        self.dropped: set[str] = set()

    def take(self, name: str, kind: str, record: dict[str, Any]) -> None:
        """Takes in one record."""
        value = finite(record.get("v"))
        key = (name, kind, str(value) if kind == "image" else "")
        metric = self._held.get(key) or self._begin(key)
        if metric is None:
            return
        if kind in ("list", "text"):
            _extend(metric["value"], value)
        elif kind == "table":
            _add_rows(metric["value"], value)
        else:
            metric["value"] = {"path": value} if kind == "image" else _document(value)
        if record.get("d"):
            metric["description"] = str(record["d"])[:TEXT]
        self._new.add(key)

    def drop(self, name: str) -> bool:
        """Forgets what was logged under a name; whether there was anything."""
        keys = [key for key in self._held if key[0] == name]
        for key in keys:
            del self._held[key]
            self._new.discard(key)
        self.dropped.discard(name)
        return bool(keys)

    def _begin(self, key: _Key) -> dict[str, Any] | None:
        name, kind, _ = key
        if kind == "image":
            images = [held for held in self._held if held[1] == "image"]
            if len(images) >= IMAGES:
                del self._held[images[0]]
                self._new.discard(images[0])
        elif len(self._held) >= NAMES + IMAGES:
            self.dropped.add(name)
            return None
        value: Any = {} if kind == "table" else []
        metric = self._held[key] = {"name": name, "kind": kind, "description": "", "value": value}
        return metric

    def changed(self) -> list[dict[str, Any]]:
        """Those that have changed since they were asked for."""
        return self._sent([key for key in self._held if key in self._new])

    def everything(self) -> list[dict[str, Any]]:
        """All of them."""
        return self._sent(list(self._held))

    def _sent(self, keys: list[_Key]) -> list[dict[str, Any]]:
        self._new.clear()
        return [{**metric, "value": _shown(metric)} for metric in map(self._held.__getitem__, keys)]


def size(metric: dict[str, Any]) -> int:
    """Roughly how many values a metric is made of."""
    value = metric["value"]
    if metric["kind"] == "table":
        return sum(map(len, value.values()))
    return len(value) if isinstance(value, list) else 1000


def finite(value: Any) -> Any:
    """``value`` as JavaScript's JSON.parse takes it: NaN and the infinities are null; long texts are cut."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return value if len(value) <= TEXT else value[:TEXT] + "…"
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    return value


def _extend(held: list[Any], value: Any) -> None:
    held.extend(value if isinstance(value, list) else [value])
    if len(held) > 2 * ITEMS:
        del held[:-ITEMS]


def _add_rows(held: dict[str, list[Any]], value: Any) -> None:
    """Adds one row, or several; a column that has nothing to say there has a gap, so that each value stays in its row."""
    if not isinstance(value, dict):
        return
    before = max(map(len, held.values()), default=0)
    new = {column: items if isinstance(items, list) else [items] for column, items in value.items() if column in held or len(held) < NAMES}
    after = before + max(map(len, new.values()), default=0)
    for column in {**held, **new}:
        if column in held or len(held) < NAMES:
            items = held.setdefault(column, [None] * before)
            items += new.get(column, [])
            items += [None] * (after - len(items))
    if after > 2 * ITEMS:
        for items in held.values():
            del items[:-ITEMS]


def _shown(metric: dict[str, Any]) -> Any:
    value = metric["value"]
    if metric["kind"] == "table":
        return {column: items[-ITEMS:] for column, items in value.items()}
    return value[-ITEMS:] if isinstance(value, list) else value


def _document(value: Any) -> Any:
    size = len(json.dumps(value))
    return value if size <= DOCUMENT else f"Too large to be shown ({size:,} characters); run.get_metrics() has all of it."
