"""What was logged with ``run.log``, shown in a TensorBoard: written into its folder as event files, and followed while the run goes on."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.execution.tensorboard import Board
from jupyter_estimator.inside import layout
from jupyter_estimator.records.formats.tfwriter import write_scalars
from jupyter_estimator.records.metrics.places import find
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.views.series import Series

PERIOD = 3.0
"""Seconds between two looks; TensorBoard looks as often."""
POINTS = 10_000
"""Of a curve's new points, how many are written at once; more are sampled, with least and most."""


def opened(runs: Mapping[str, RunDirectory], more: Mapping[str, os.PathLike[str]], port: int | None = None) -> Board:
    """A TensorBoard of runs, by name, and of further folders. Where a run has no event files, what it logged is shown."""
    logs = {name: run.file(layout.LOGS) for name, run in runs.items()}
    bare = {}
    for name, run in runs.items():
        if has_events(logs[name]):
            continue
        if folder := written_elsewhere(run):
            logs[name] = folder
        else:
            bare[name] = run
    board = Board({**logs, **more}, port, bare)
    if bare:
        threading.Thread(target=_follow, args=[board, bare], name="jupyter_estimator-tensorboard", daemon=True).start()
    return board


def has_events(folder: os.PathLike[str]) -> bool:
    """Whether a TensorBoard writer has written below a folder."""
    return any(name.startswith("events.out.tfevents.") for _, _, names in os.walk(folder) for name in names)


def written_elsewhere(run: RunDirectory) -> Path | None:
    """The folder beside logs/ below which TensorBoard writers have written."""
    found = [path for path, _ in find(run).values()]
    return Path(os.path.commonpath(found)) if found else None


def _follow(board: Board, runs: Mapping[str, RunDirectory]) -> None:
    """Writes down what is new until all of the runs have ended, or the TensorBoard has."""
    charts = {name: Charts(run) for name, run in runs.items()}
    pause = threading.Event()
    while charts and board.lives:
        for name in list(charts):
            if over := runs[name].run_state().over:
                charts[name].ended()
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
