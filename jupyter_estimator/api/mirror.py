"""What was logged with ``run.log``, shown in a TensorBoard: written into its folder as event files, and followed while the run goes on."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from jupyter_estimator.api.charts import Charts
from jupyter_estimator.execution.tensorboard import Board
from jupyter_estimator.inside import layout
from jupyter_estimator.records.tfwriter import write_scalars

if TYPE_CHECKING:
    from jupyter_estimator.api.run import Run
    from jupyter_estimator.api.series import Series

PERIOD = 3.0
"""Seconds between two looks; TensorBoard looks as often."""
POINTS = 10_000
"""Of a curve's new points, how many are written at once; more are sampled, with least and most."""


def opened(runs: Mapping[str, Run], more: Mapping[str, os.PathLike[str]], port: int | None = None) -> Board:
    """A TensorBoard of runs, by name, and of further folders. Where a run has no event files, what it logged is shown."""
    logs = {name: run.directory.file(layout.LOGS) for name, run in runs.items()}
    bare = {name: run for name, run in runs.items() if not has_events(logs[name])}
    board = Board({**logs, **more}, port, bare)
    if bare:
        threading.Thread(target=_follow, args=[board, bare], name="jupyter_estimator-tensorboard", daemon=True).start()
    return board


def has_events(folder: os.PathLike[str]) -> bool:
    """Whether a TensorBoard writer has written below a folder."""
    return any(name.startswith("events.out.tfevents.") for _, _, names in os.walk(folder) for name in names)


def _follow(board: Board, runs: Mapping[str, Run]) -> None:
    """Writes down what is new until all of the runs have ended, or the TensorBoard has."""
    charts = {name: Charts(run.directory) for name, run in runs.items()}
    pause = threading.Event()
    while charts and board.lives:
        for name in list(charts):
            over = runs[name].directory.course().over
            charts[name].read_all()
            new = list(scalars(charts[name].series))
            if new:
                try:
                    write_scalars(board.written(name), new)
                except OSError:
                    return  # it has ended, or the disk is full: then it shows what it has
            elif over:
                del charts[name]
        pause.wait(PERIOD)


def scalars(series: Mapping[str, Series]) -> Iterator[tuple[str, int, float, float]]:
    """Tag, step, time and value of the points that were not handed out yet."""
    for name, one in series.items():
        points = one.points(one.sent, POINTS)
        one.sent = len(one)
        for when, step, value in zip(points["t"], points["s"], points["v"], strict=True):
            yield name, int(step), when, math.nan if value is None else value
