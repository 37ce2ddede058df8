"""A run view in Python: holds what it was sent, as labextension/src/view/store.ts does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jupyter_estimator import Run
    from jupyter_estimator.api.views.feed import Feed, Message


class View:
    """What a view holds."""

    def __init__(self) -> None:
        self.state: dict[str, Any] = {}
        self.series: dict[str, dict[str, list[Any]]] = {}
        self.media: dict[str, dict[str, Any]] = {}
        self.dropped_names = 0
        self.resources: dict[str, Any] = {"t": [], "cpu": [], "memory": [], "gpus": []}
        self.files: list[dict[str, Any]] = []
        self.log_from = 0
        self.log = b""
        self.largest = 0

    def apply(self, messages: Iterable[Message]) -> View:
        """Take messages in, each of which has to be what JSON.parse takes."""
        for message, buffers in messages:
            text = json.dumps(message, allow_nan=False)
            self.largest = max(self.largest, len(text), *map(len, buffers))
            self._take(json.loads(text), buffers)
        return self

    def _take(self, update: dict[str, Any], buffers: list[bytes]) -> None:
        assert update["type"] == "update"
        self.state = update.get("state", self.state)
        self.files = update.get("files", self.files)
        if "log" in update:
            log = update["log"]
            if log["size"] < self.log_from + len(self.log) or not self.log:
                self.log_from, self.log = log["from"], b""
            assert log["from"] == self.log_from + len(self.log)
            self.log += buffers[0]
        if "metrics" in update:
            self._take_metrics(update["metrics"])
        if "resources" in update:
            points = update["resources"]["points"]
            if update["resources"]["reset"]:
                self.resources = {"t": [], "cpu": [], "memory": [], "gpus": []}
            for name in ("t", "cpu", "memory"):
                self.resources[name] += points[name]
            self.resources["gpus"] = points["gpus"] or self.resources["gpus"]

    def _take_metrics(self, metrics: dict[str, Any]) -> None:
        if metrics["reset"]:
            self.series, self.media = {}, {}
        for name, points in metrics["series"].items():
            held = self.series.setdefault(name, {"t": [], "s": [], "v": []})
            for part in ("t", "s", "v"):
                held[part] += points[part]
        for one in metrics["media"]:
            self.media[json.dumps([one["name"], one["kind"], one["value"] if one["kind"] == "image" else None])] = one
        self.dropped_names = metrics["dropped_names"]

    def shown(self) -> dict[str, Any]:
        """What a person would see, apart from the time."""
        return {**vars(self), "state": {**self.state, "now": 0}, "largest": 0}


def scalars(name: str, values: list[Any], begin: int = 0) -> list[dict[str, Any]]:
    return [{"t": 1000.0 + begin + n, "n": name, "v": value} for n, value in enumerate(values)]


def append(run: Run, records: list[dict[str, Any]], name: str = "metrics.jsonl") -> None:
    with run.directory.file(name).open("a") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)


def all_of(feed: Feed, run: Run, view: View) -> View:
    while messages := feed.changes(run.run_state()):
        view.apply(messages)
    return view
