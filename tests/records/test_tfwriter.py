from __future__ import annotations

import math
from pathlib import Path

import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from jupyter_estimator.records.formats.tfevents import LogDirReader
from jupyter_estimator.records.formats.tfwriter import write_scalars

POINTS = [("loss", 0, 1000.5, 0.5), ("loss", 1, 1001.5, 0.25), ("größe/ü", 7, 2000.0, -3.0), ("loss", 1 << 40, 1002.5, 1e-30)]


@pytest.mark.filterwarnings("ignore")
def test_tensorboard_reads_what_is_written(tmp_path: Path) -> None:
    write_scalars(tmp_path, POINTS)
    found = EventAccumulator(str(tmp_path)).Reload()
    assert [(each.step, each.wall_time) for each in found.Scalars("loss")] == [(0, 1000.5), (1, 1001.5), (1 << 40, 1002.5)]
    assert found.Scalars("größe/ü")[0].value == -3.0


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write_scalars(tmp_path, POINTS)
    found = LogDirReader(tmp_path).read()
    assert [scalar.value for scalar in found["loss"]] == pytest.approx([0.5, 0.25, 1e-30])


def test_what_single_precision_cannot_hold_is_infinite(tmp_path: Path) -> None:
    write_scalars(tmp_path, [("x", place, 0.0, value) for place, value in enumerate((1e300, -1e300, math.nan, -1.0))])
    values = [scalar.value for scalar in LogDirReader(tmp_path).read()["x"]]
    assert values[:2] == [math.inf, -math.inf]
    assert math.isnan(values[2])


def test_failure_leaves_no_file(tmp_path: Path) -> None:
    def broken() -> object:
        yield POINTS[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_scalars(tmp_path, broken())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_no_unicode_is_escaped(tmp_path: Path) -> None:
    write_scalars(tmp_path, [("bad\udcff", 0, 0.0, 1.0), ("good", 0, 0.0, 2.0)])
    assert set(LogDirReader(tmp_path).read()) == {"bad\\udcff", "good"}
    found = EventAccumulator(str(tmp_path))
    found.Reload()
    assert found.Tags()["scalars"] == ["bad\\udcff", "good"]
