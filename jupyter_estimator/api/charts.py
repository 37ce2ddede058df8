"""The metrics of a run as a view shows them, followed while the run goes on."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

from jupyter_estimator.api.rich import RichMetrics
from jupyter_estimator.api.series import Points, Series
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.records.jsonl import Journal
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.tfevents import LogDirReader

PIECE = 2 << 20
"""Bytes of a journal, or of event files, taken in at a time."""
SERIES = 500
"""Names of curves a view gets; it says how many there are more."""


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
        """Takes in what is new, as much as a fraction of a second allows; False when nothing was."""
        records = self._journal.read_new(PIECE)
        for record in records:
            name = record.get("n")
            if isinstance(name, str):
                self._take(name, record)
        found = self._tensorboard.read(PIECE)
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

    @property
    def behind(self) -> bool:
        """Whether there is more to be read at once."""
        return self._journal.behind > 0 or self._tensorboard.behind

    def between(self, begin: float, end: float, limit: int, *, by_step: bool, names: Collection[str] = ()) -> dict[str, Points]:
        """Of these curves, or of all, at most ``limit`` points each of a stretch of time, or of steps."""
        return {
            name: series.between(begin, end, limit, by_step=by_step) for name, series in self.series.items() if not names or name in names
        }

    def latest(self, count: int) -> dict[str, Series]:
        """The curves that were added to last."""
        names = sorted(self.series, key=lambda name: self.series[name].touched)[-count:]
        return {name: self.series[name] for name in names}

    def _take(self, name: str, record: dict[str, Any]) -> None:
        if name in self._foreign:
            self._foreign.discard(name)
            self.replaced |= self.series.pop(name, None) is not None
        self._own.add(name)
        kind = record.get("k")
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
        when = t if type(t) is float else _float(t)
        step = s if s is None or type(s) is float else _float(s)
        series.add(when if math.isfinite(when) else 0.0, step, v if type(v) is float else _float(v))


def _float(value: object) -> float:
    """A number as a double; what is none is NaN."""
    if not isinstance(value, (int, float)):
        return math.nan
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf
