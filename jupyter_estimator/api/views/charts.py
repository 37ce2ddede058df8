"""The metrics of a run as a view shows them, followed while the run goes on."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

from jupyter_estimator.api.views.media import MediaMetrics
from jupyter_estimator.api.views.series import Points, Series
from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.records.metrics.run_metrics import RunMetrics
from jupyter_estimator.records.runs.run_directory import RunDirectory

PIECE = 2 << 20
"""Bytes of a journal, or of event files, taken in at a time."""
SERIES = 500
"""At most so many curves reach a view, which says how many more there are."""


class Charts:
    """What was logged in a run so far: curves, and what is none."""

    def __init__(self, run: RunDirectory, rank: int | None = None) -> None:
        self.series: dict[str, Series] = {}
        self.media = MediaMetrics()
        self.replaced = False
        """Whether points that were there before are gone."""
        self._dropped: set[str] = set()
        self._metrics = RunMetrics(run, rank)
        self._count = 0

    @property
    def dropped(self) -> int:
        """How many names there are beyond those that are kept."""
        return len(self._dropped) + len(self.media.dropped)

    def ended(self) -> None:
        """To be told when the run has ended: everything it wrote is there now."""
        self._metrics.ended()

    def read(self) -> bool:
        """Takes in what is new, as much as a fraction of a second allows; False when nothing was."""
        news = self._metrics.read(PIECE)
        for name in news.gone:
            self.replaced |= self.series.pop(name, None) is not None
            self.replaced |= self.media.drop(name)
            self._dropped.discard(name)
        for names, step in news.purged:
            for name in names & self.series.keys():
                self.replaced |= self.series[name].purge(step)
                if not self.series[name]:
                    del self.series[name]
        for name, record in news.records:
            self._take(name, record)
        for name, points in news.scalars:
            for _, step, when, value in points:
                self._add(name, when, step, value)
        return bool(news) or self._metrics.behind

    def read_all(self) -> None:
        """Takes in everything."""
        while self.read():
            pass

    @property
    def behind(self) -> bool:
        """Whether there is more to be read at once."""
        return self._metrics.behind

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
        kind = record.get("k")
        if kind not in SCALAR_KINDS:
            self.media.take(name, str(kind), record)
            return
        value = number(record)
        if isinstance(value, (int, float)):
            self._add(name, record.get("t"), record.get("s"), value)
        else:
            self.media.take(name, "text", {**record, "v": [value]})

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
