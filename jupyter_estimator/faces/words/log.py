"""Printing a run's log, in a cell or a terminal."""

from __future__ import annotations

import sys

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.waiting import LogReader, follow
from jupyter_estimator.faces.words.answers import asked_rank
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.records.formats.terminal import TAIL_BYTES, tail_lines


def print_log(run: Run, tail: int | None, follow_: bool, rank: int | None = None) -> None:
    """Prints a log, or that of a rank, or its last lines, and goes on if asked."""
    rank = asked_rank(run, {"rank": rank})
    log = LogReader(run.directory, rank)
    end = log.size
    if tail is not None:
        if tail < 0:
            raise EstimatorError(f"--tail takes a number of lines, and got {tail}.", "Leave it out for the whole log.")
        print("".join(f"{line}\n" for line in _last_lines(run, tail, end, rank)), end="", flush=True)
        log.skip_to(end)
    if follow_:
        follow(run.directory, log)
        return
    while text := log.read(end):
        sys.stdout.write(text)
    sys.stdout.write(log.rest())


def _last_lines(run: Run, count: int, end: int, rank: int | None) -> list[str]:
    """The last lines as a terminal shows them, whatever their size."""
    size = TAIL_BYTES
    while True:
        lines = tail_lines(run.directory.file(log_name(rank)), count, size, end)
        if len(lines) >= count or size >= end:
            return lines
        size *= 8
