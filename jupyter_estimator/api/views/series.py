"""One metric's points, held compactly and handed out as few as a chart can show."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from typing import Any

from jupyter_estimator.records.runs.series import downsample

Points = dict[str, list[Any]]
"""SeriesPoints of the protocol: times, steps and values."""


class Series:
    """One metric's points: 24 bytes each."""

    __slots__ = ("_rising_s", "_rising_t", "s", "sent", "shown", "t", "touched", "v")

    def __init__(self) -> None:
        self.t, self.s, self.v = array("d"), array("d"), array("d")
        self._rising_t = self._rising_s = True
        self.sent = 0
        """Points the view has been told of."""
        self.shown = 0
        """Points the view holds of those."""
        self.touched = 0
        """Grows with each point of any series: the largest is the one logged last."""

    def __len__(self) -> int:
        return len(self.v)

    def add(self, t: float, s: float | None, v: float) -> None:
        """Adds a point. One without a step is counted: sampled or not, a curve then has its points where they belong."""
        if s is None or s - s != 0:  # NaN and the infinities differ from themselves
            s = float(len(self.s))
        if self.t:
            self._rising_t = self._rising_t and t >= self.t[-1]
            self._rising_s = self._rising_s and s >= self.s[-1]
        self.t.append(t)
        self.s.append(s)
        self.v.append(v)

    def purge(self, step: float) -> bool:
        """Takes away the points from that step on; whether there were any."""
        kept = [place for place, one in enumerate(self.s) if one < step]
        if len(kept) == len(self.s):
            return False
        self.t, self.s, self.v = [array("d", map(values.__getitem__, kept)) for values in (self.t, self.s, self.v)]
        self.sent = self.shown = 0
        return True

    def points(self, begin: int, limit: int | None = None) -> Points:
        """Points from ``begin`` on, at most ``limit`` of them."""
        return self._shown(begin, len(self), limit)

    def between(self, begin: float, end: float, limit: int, *, by_step: bool) -> Points:
        """At most ``limit`` points of a stretch of time, or of steps, and one more at either side, so that a curve leaves the picture."""
        axis = self.s if by_step else self.t
        if self._rising_s if by_step else self._rising_t:
            first, last = bisect_left(axis, begin), bisect_right(axis, end)
        else:
            inside = [place for place, value in enumerate(axis) if begin <= value <= end]
            first, last = (inside[0], inside[-1] + 1) if inside else (0, 0)
        return self._shown(max(0, first - 1), last + 1, limit) if first < last else self._shown(0, 0, limit)

    def _shown(self, begin: int, end: int, limit: int | None) -> Points:
        times, steps, values = self.t[begin:end], self.s[begin:end], self.v[begin:end]
        if limit is None or len(times) <= limit:
            return {"t": list(times), "s": list(steps), "v": _holes(values)}
        # Looking for a hole among a million values takes less time than making a list of them.
        t, s, v = downsample(times, steps, values if all(map(math.isfinite, values)) else _holes(values), limit)
        return {"t": t, "s": s, "v": v}


def _holes(values: array[float]) -> list[float | None]:
    return [value if math.isfinite(value) else None for value in values]
