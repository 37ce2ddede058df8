"""Many points as few: for a chart, and for the small curve in a saved notebook."""

from __future__ import annotations

import math
from collections.abc import Sequence

Optional = float | None


def downsample(
    t: Sequence[float], s: Sequence[Optional], v: Sequence[Optional], limit: int = 2000
) -> tuple[list[float], list[Optional], list[Optional]]:
    """At most ``limit`` (five or more) of the points, with the first, the last, and of each stretch the least and the most.

    A stretch that holds a gap (None) keeps one, so that the line stays broken there.
    """
    count = len(v)
    if count <= limit or limit < 5:
        return list(t), list(s), list(v)
    chosen = [0]
    buckets = max(1, (limit - 2) // 3)
    for bucket in range(buckets):
        begin = 1 + bucket * (count - 2) // buckets
        end = 1 + (bucket + 1) * (count - 2) // buckets
        chosen += _extremes(v, begin, end)
    chosen.append(count - 1)
    return [t[i] for i in chosen], [s[i] for i in chosen], [v[i] for i in chosen]


def _extremes(v: Sequence[Optional], begin: int, end: int) -> list[int]:
    """Places of the least and the most value in a stretch, and of its first gap, in order."""
    piece = v[begin:end]
    if None not in piece:
        low, high = min(piece), max(piece)  # type: ignore[type-var]
        return sorted({begin + piece.index(low), begin + piece.index(high)})
    known = [value for value in piece if value is not None]
    places = {begin + piece.index(None)}
    if known:
        places |= {begin + piece.index(min(known)), begin + piece.index(max(known))}
    return sorted(places)


def share_of(value: float, low: float, high: float) -> float:
    """How far up a value lies between the least and the most, from 0 to 1."""
    if not high > low:
        return 0.5
    if math.isinf(high - low):  # the distance of two doubles may be more than a double holds
        value, low, high = value / 2, low / 2, high / 2
    return (value - low) / (high - low)


def sparkline_svg(values: Sequence[Optional], width: int = 120, height: int = 28) -> str:
    """A small curve as inline SVG in the colour of the text around it. None, NaN and the infinities are gaps."""
    finite = [value if value is not None and math.isfinite(value) else None for value in values]
    _, _, points = downsample(range(len(finite)), [None] * len(finite), finite, 2 * width)
    known = [value for value in points if value is not None]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    step = (width - 4) / max(len(points) - 1, 1)
    parts: list[list[str]] = [[]]
    for place, value in enumerate(points):
        if value is None:
            parts.append([])
            continue
        share = share_of(value, low, high)
        parts[-1].append(f"{2 + place * step:.1f},{height - 3 - share * (height - 6):.1f}")
    drawn = "".join(_drawn(part) for part in parts if part)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'fill="none" stroke="currentColor" stroke-width="1.5" role="img" aria-label="curve">{drawn}</svg>'
    )


def _drawn(points: list[str]) -> str:
    if len(points) > 1:
        return f'<polyline points="{" ".join(points)}"/>'
    x, y = points[0].split(",")
    return f'<circle cx="{x}" cy="{y}" r="2" fill="currentColor"/>'
