"""The metrics of a run as a view shows them, followed while the run goes on."""

from __future__ import annotations

import math
from array import array
from typing import Any

from jupyter_estimator.api.rich import RichMetrics
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.records.jsonl import Journal
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.series import downsample
from jupyter_estimator.records.tfevents import LogDirReader

SERIES = 500
"""Names of curves a view gets; it says how many there are more."""


class Series:
    """One metric's points, held compactly: 24 bytes a point."""

    __slots__ = ("s", "sent", "shown", "t", "touched", "v")

    def __init__(self) -> None:
        self.t, self.s, self.v = array("d"), array("d"), array("d")
        self.sent = 0
        """Points the view has been told of."""
        self.shown = 0
        """Points the view holds of those."""
        self.touched = 0
        """Grows with each point of any series: the largest is the one logged last."""

    def add(self, t: float, s: float | None, v: float) -> None:
        """Adds a point; a step that was not given is NaN."""
        self.t.append(t)
        self.s.append(math.nan if s is None else s)
        self.v.append(v)

    def points(self, begin: int, limit: int | None = None) -> dict[str, list[Any]]:
        """Points from ``begin`` on, at most ``limit`` of them, as the protocol has them."""
        return _shown(self.t[begin:], self.s[begin:], self.v[begin:], limit)

    def between(self, begin: float, end: float, limit: int, *, by_step: bool) -> dict[str, list[Any]]:
        """At most ``limit`` points of a stretch of time, or of steps, and one more at either side, so that a curve leaves the picture."""
        axis = self.s if by_step else self.t
        inside = [place for place, value in enumerate(axis) if begin <= value <= end]
        first, last = (max(0, inside[0] - 1), inside[-1] + 2) if inside else (0, 0)
        return _shown(self.t[first:last], self.s[first:last], self.v[first:last], limit)


class Charts:
    """What was logged in a run so far: curves, and what is none.

    What TensorBoard writers put into logs/ counts as logged, unless the script logs under the same name itself.
    """

    def __init__(self, run: RunDirectory) -> None:
        self.series: dict[str, Series] = {}
        self.rich = RichMetrics()
        self.replaced = False
        """Whether points that were there before are there no more."""
        self._dropped: set[str] = set()
        self._journal = Journal(run.file(layout.METRICS))
        # Not folder(): logs/ moves when the run ends, and this name leads there before and after.
        self._tensorboard = LogDirReader(run.file(layout.LOGS))
        self._own: set[str] = set()
        self._foreign: set[str] = set()
        self._count = 0

    @property
    def dropped(self) -> int:
        """How many names there are beyond those that are kept."""
        return len(self._dropped) + len(self.rich.dropped)

    def read(self) -> bool:
        """Takes in a few megabytes of what is new; False when nothing was."""
        records = self._journal.read_new()
        for record in records:
            name, kind = record.get("n"), record.get("k")
            if isinstance(name, str):
                self._take(name, kind, record)
        found = self._tensorboard.read()
        for tag, points in found.items():
            if tag not in self._own:
                self._foreign.add(tag)
                for _, step, when, value in points:
                    self._add(tag, when, step, value)
        return bool(records or found)

    def read_all(self) -> None:
        """Takes in everything."""
        while self.read():
            pass

    def latest(self, count: int) -> dict[str, Series]:
        """The curves that were added to last."""
        names = sorted(self.series, key=lambda name: self.series[name].touched)[-count:]
        return {name: self.series[name] for name in names}

    def _take(self, name: str, kind: object, record: dict[str, Any]) -> None:
        if name in self._foreign:
            self._foreign.discard(name)
            self.replaced |= self.series.pop(name, None) is not None
        self._own.add(name)
        if kind not in SCALAR_KINDS:
            self.rich.take(name, str(kind), record)
            return
        value = number(record)
        if isinstance(value, (int, float)):
            self._add(name, record.get("t"), record.get("s"), value)
        else:
            self.rich.take(name, "text", {**record, "v": [value]})

    def _add(self, name: str, t: object, s: object, v: float) -> None:
        series = self.series.get(name)
        if series is None:
            if len(self.series) >= SERIES:
                self._dropped.add(name)
                return
            series = self.series[name] = Series()
        self._count += 1
        series.touched = self._count
        when = _float(t)
        series.add(when if math.isfinite(when) else 0.0, _float(s), _float(v))


def _float(value: object) -> float:
    """A number as a double; what is none is NaN."""
    if not isinstance(value, (int, float)):
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _shown(t: array[float], s: array[float], v: array[float], limit: int | None) -> dict[str, list[Any]]:
    times, steps, values = list(t), _holes(s), _holes(v)
    if limit is not None and len(times) > limit:
        times, steps, values = downsample(times, steps, values, limit)
    return {"t": times, "s": steps, "v": values}


def _holes(values: array[float]) -> list[float | None]:
    return [value if math.isfinite(value) else None for value in values]
