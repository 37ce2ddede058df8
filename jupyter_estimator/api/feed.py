"""What has changed in a run since one last asked, as Updates of the run view's protocol."""

from __future__ import annotations

import math
from array import array
from typing import Any

from jupyter_estimator.api.view import log_size, state
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.course import Course
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.records.jsonl import Journal
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.series import downsample
from jupyter_estimator.records.tfevents import LogDirReader

LOG_TAIL = 1 << 18
"""Bytes of the log a view gets at first; it asks for earlier ones when it wants them."""
LOG_PIECE = 1 << 19
SERIES = 500
"""Names of metrics a view gets; it says how many there are more."""
POINTS = 200_000
"""Points over all series of a view: beyond, series are sampled, keeping least and most."""

Message = tuple[dict[str, Any], list[bytes]]


class Series:
    """One metric's points, held compactly: 24 bytes a point."""

    __slots__ = ("s", "sent", "t", "v")

    def __init__(self) -> None:
        self.t, self.s, self.v = array("d"), array("d"), array("d")
        self.sent = 0

    def add(self, t: float, s: float | None, v: float) -> None:
        """Adds a point; a step that was not given is NaN."""
        self.t.append(t)
        self.s.append(math.nan if s is None else s)
        self.v.append(v)

    def points(self, begin: int, limit: int | None = None) -> dict[str, list[Any]]:
        """Points from ``begin`` on, at most ``limit`` of them, as the protocol has them."""
        t, s, v = list(self.t[begin:]), _holes(self.s[begin:]), _holes(self.v[begin:])
        if limit is not None and len(t) > limit:
            t, s, v = downsample(t, s, v, limit)
        return {"t": t, "s": s, "v": v}


class Feed:
    """Follows one run for one view. Each call of ``changes`` reads only what is new."""

    def __init__(self, run: RunDirectory) -> None:
        self.run = run
        self._restart()

    def _restart(self) -> None:
        self._metrics = Journal(self.run.file(layout.METRICS))
        self._resources = Journal(self.run.file(layout.RESOURCES))
        self._tensorboard = LogDirReader(self.run.folder(layout.LOGS))
        self._own: set[str] = set()
        self._series: dict[str, Series] = {}
        self._rich: dict[str, dict[str, Any]] = {}
        self._dropped: set[str] = set()
        self._samples: list[dict[str, Any]] = []
        self._state: dict[str, Any] = {}
        self._log = -1
        self._files: list[tuple[str, int, float]] = []
        self._first = True

    def full(self, course: Course) -> list[Message]:
        """Everything, from the beginning: for a view that knows nothing."""
        self._restart()
        return self.changes(course)

    def changes(self, course: Course) -> list[Message]:
        """What is new, in messages of bearable size."""
        update: dict[str, Any] = {"type": "update"}
        buffers: list[bytes] = []
        if (now := self._new_state(course)) is not None:
            update["state"] = now
        if (metrics := self._new_metrics()) is not None:
            update["metrics"] = metrics
        if (resources := self._new_resources()) is not None:
            update["resources"] = resources
        if (files := self._new_files()) is not None:
            update["files"] = files
        if (log := self._new_log()) is not None:
            update["log"], data = log
            buffers = [data]
        self._first = False
        messages = [(update, buffers)] if len(update) > 1 else []
        while buffers and update["log"]["from"] + len(buffers[0]) < update["log"]["size"] and len(messages) < 8:
            log = self._new_log()
            if log is None:
                break
            update, buffers = {"type": "update", "log": log[0]}, [log[1]]
            messages.append((update, buffers))
        return messages

    def _new_state(self, course: Course) -> dict[str, Any] | None:
        now = state(self.run, course)
        if {**now, "now": 0} == {**self._state, "now": 0}:
            return None
        self._state = now
        return now

    def _new_log(self) -> tuple[dict[str, int], bytes] | None:
        size = log_size(self.run)
        if self._log < 0:
            self._log = max(0, size - LOG_TAIL)
        elif size <= self._log:
            return None
        data = read_log(self.run, self._log, self._log + LOG_PIECE)
        found = {"from": self._log, "size": size}
        self._log += len(data)
        return found, data

    def _new_metrics(self) -> dict[str, Any] | None:
        rich: dict[str, dict[str, Any]] = {}
        for record in self._metrics.read_new():
            self._take(record, rich)
        for tag, points in self._tensorboard.read().items():
            if tag not in self._own and (series := self._named(tag)) is not None:
                for _, step, when, value in points:
                    series.add(when, step, value)
        fresh = {name: series for name, series in self._series.items() if series.sent < len(series.t)}
        if not (fresh or rich or self._first):
            return None
        limit = max(50, min(2000, POINTS // max(len(self._series), 1)))
        # What is appended raw is sampled anew once it has become much more than a chart can show.
        again = self._first or any(len(series.t) - series.sent > 2 * limit for series in fresh.values())
        sent = {name: series.points(0 if again else series.sent, limit) for name, series in (self._series if again else fresh).items()}
        for series in self._series.values():
            series.sent = len(series.t)
        self._rich.update(rich)
        shown = self._rich if again else rich
        return {"reset": again, "series": sent, "rich": list(shown.values()), "dropped_names": len(self._dropped)}

    def _named(self, name: str) -> Series | None:
        series = self._series.get(name)
        if series is None:
            if len(self._series) >= SERIES:
                self._dropped.add(name)
                return None
            series = self._series[name] = Series()
        return series

    def _take(self, record: dict[str, Any], rich: dict[str, dict[str, Any]]) -> None:
        name, kind = record.get("n"), record.get("k")
        if not isinstance(name, str):
            return
        if kind not in SCALAR_KINDS:
            self._take_rich(name, str(kind), record, rich)
            return
        value = number(record)
        self._own.add(name)
        if isinstance(value, (int, float)):
            series = self._named(name)
            step = record.get("s")
            if series is not None:
                series.add(float(record.get("t") or 0), step if isinstance(step, (int, float)) else None, _finite(value))
        elif name in self._rich or name in rich or len(self._rich) < SERIES:
            self._take_rich(name, "text", {**record, "v": [value]}, rich)

    def _take_rich(self, name: str, kind: str, record: dict[str, Any], rich: dict[str, dict[str, Any]]) -> None:
        from jupyter_estimator.inside.metrics import fold

        before = rich.get(name) or self._rich.get(name)
        value = record.get("v")
        if kind == "image":
            value = {"path": value}
        elif before is not None and before["kind"] == kind and kind in ("list", "text"):
            value = (before["value"] + (value if isinstance(value, list) else [value]))[-10000:]
        elif before is not None and before["kind"] == kind == "table":
            value = fold([{"n": name, "k": kind, "v": before["value"]}, {"n": name, "k": kind, "v": value}])[name]
        rich[name] = {"name": name, "kind": kind, "description": str(record.get("d", "")), "value": value}

    def _new_resources(self) -> dict[str, Any] | None:
        new = self._resources.read_new()
        if not new:
            return None
        self._samples += new
        # A long run's curve is thinned rather than sent whole: every second sample goes, again and again.
        reset = self._first
        while len(self._samples) > 4000:
            del self._samples[1::2]
            reset = True
        samples = self._samples if reset else new
        return {"reset": reset, "points": _resource_points(samples)}

    def _new_files(self) -> list[dict[str, Any]] | None:
        found = []
        for name, path in self.run.artifacts().items():
            try:
                info = path.stat()
            except OSError:
                continue
            found.append((name, info.st_size, info.st_mtime))
        if found == self._files:
            return None
        self._files = found
        return [{"name": name, "size": size, "modified": modified} for name, size, modified in found[:5000]]


def read_log(run: RunDirectory, begin: int, end: int) -> bytes:
    """Bytes of the log; fewer than asked for where it ends."""
    try:
        with open(run.file(layout.STD_LOG), "rb") as file:
            file.seek(begin)
            return file.read(max(0, end - begin))
    except OSError:
        return b""


def _finite(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _holes(values: array[float]) -> list[float | None]:
    return [value if math.isfinite(value) else None for value in values]


def _resource_points(samples: list[dict[str, Any]]) -> dict[str, Any]:
    gpus: dict[int, dict[str, Any]] = {}
    for position, sample in enumerate(samples):
        for gpu in sample.get("gpus") or []:
            held = gpus.setdefault(
                gpu["i"],
                {"index": gpu["i"], "name": gpu.get("name", ""), "utilization": [None] * len(samples), "memory": [None] * len(samples)},
            )
            held["utilization"][position] = gpu.get("util")
            held["memory"][position] = gpu.get("mem")
    return {
        "t": [sample.get("t") for sample in samples],
        "cpu": [sample.get("cpu") for sample in samples],
        "memory": [sample.get("rss") for sample in samples],
        "gpus": list(gpus.values()),
    }
