from __future__ import annotations

import math
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyter_estimator.records.runs.series import downsample, sparkline_svg

VALUES = st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6)), max_size=300)


@settings(deadline=None)
@given(VALUES, st.integers(5, 100))
def test_few_points_show_what_many_do(values: list[float | None], limit: int) -> None:
    t = [float(n) for n in range(len(values))]
    kept_t, kept_s, kept_v = downsample(t, [None] * len(t), values, limit)
    assert len(kept_t) == len(kept_s) == len(kept_v) <= limit
    assert kept_t == sorted(set(kept_t))
    assert [values[int(when)] for when in kept_t] == kept_v
    known = [value for value in values if value is not None]
    if known:
        kept = [value for value in kept_v if value is not None]
        assert (min(kept), max(kept)) == (min(known), max(known))
    if values:
        assert (kept_t[0], kept_t[-1]) == (0, len(values) - 1)


def test_a_gap_stays_a_gap() -> None:
    values = [*map(float, range(1000)), None, *map(float, range(1000))]
    assert None in downsample(range(2001), [None] * 2001, values, 100)[2]


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.floats(), st.integers(-(2**70), 2**70)), max_size=400))
def test_any_series_is_drawn(values: list[float | None]) -> None:
    drawn = ET.fromstring(sparkline_svg(values))
    for line in drawn:
        for pair in (line.get("points") or f"{line.get('cx')},{line.get('cy')}").split():
            x, y = map(float, pair.split(","))
            assert 0 <= x <= 120
            assert 0 <= y <= 28


@pytest.mark.parametrize(
    ("values", "shapes"),
    [([], []), ([None, math.nan], []), ([1], ["circle"]), ([1, 1], ["polyline"]), ([1, 2, None, 3], ["polyline", "circle"])],
)
def test_shapes(values: list[float | None], shapes: list[str]) -> None:
    assert [element.tag.rpartition("}")[2] for element in ET.fromstring(sparkline_svg(values))] == shapes
