"""Has a run's provenance gathered by a process of its own, when nobody is kept waiting by that.

It takes a fifth of a second of a processor. Whoever submits many runs in a row has enough other things done there, so they are gathered
for one run at a time, and after a run that ended at once only when no other has been submitted for a moment.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path

from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.whole import try_flock

_AFTER = 1.0
"""Seconds after the script's start at which its provenance is gathered, if it does not end before."""
_QUIET = 0.5
"""Seconds for which no run has come to the workspace."""
_LONGEST = 5.0
"""Seconds to wait for that at most: what Git says is to be true of the code that ran."""
_PATIENCE = 600.0
"""Seconds to wait at most for the runs before, which may be looking at a slow disk."""


class Gathering:
    """Starts it once."""

    def __init__(self) -> None:
        self.started = False

    def start_when_due(self, run: RunDirectory, began: float) -> None:
        """While the script runs: starts it when that has had the machine for its start to itself, and it is this run's turn."""
        if self.started or time.monotonic() - began <= _AFTER:
            return
        with contextlib.suppress(OSError):
            if (turn := _turn(run)) is not None:
                self._start(run, turn)

    def start_at_end(self, run: RunDirectory) -> None:
        """After the end, when everyone has been told: starts it once it is this run's turn."""
        if self.started:
            return
        began = time.monotonic()
        while time.monotonic() - began < _LONGEST and _seconds_since_last_submit(run) < _QUIET:
            time.sleep(_QUIET / 4)
        with contextlib.suppress(OSError):  # the workspace was removed
            while (turn := _turn(run)) is None and time.monotonic() - began < _PATIENCE:
                time.sleep(_QUIET / 4)
            self._start(run, turn)

    def _start(self, run: RunDirectory, turn: int | None) -> None:
        self.started = True
        try:
            if not run.file(layout.PROVENANCE).exists():
                _spawn(run, turn)
        finally:
            if turn is not None:
                os.close(turn)


def _turn(run: RunDirectory) -> int | None:
    """The lock of the folder of all runs, which the process that gathers holds while it lives; None when another one has it.

    OSError where that folder is gone.
    """
    descriptor = os.open(run.path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    taken = True
    with contextlib.suppress(OSError):  # a file system without locks
        taken = try_flock(descriptor)
    if not taken:
        os.close(descriptor)
    return descriptor if taken else None


def _seconds_since_last_submit(run: RunDirectory) -> float:
    """How long ago the folder of all runs has got its last one; long ago where that cannot be told."""
    try:
        return abs(time.time() - run.path.parent.stat().st_mtime)
    except OSError:
        return _QUIET


def _spawn(run: RunDirectory, turn: int | None) -> None:
    # It is no part of the run, nor of another one that this one may have been submitted from.
    environment = {**os.environ, layout.ENV_RUN_ID: ""}
    module = Path(__file__).with_name("provenance.py")
    with contextlib.suppress(OSError):  # no process is to be had, or the disk is full: the run goes on without
        log = os.open(run.file(layout.SUPERVISOR_LOG), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            files = [(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)]
            if turn is not None:
                files.append((os.POSIX_SPAWN_DUP2, turn, 3))
            command = [sys.executable, "-I", str(module), str(run.path), str(Path(__file__).parents[3])]
            pid = os.posix_spawn(sys.executable, command, environment, file_actions=files)
            if hasattr(os, "SCHED_IDLE"):
                # It takes only the time that scripts leave: another run may begin in this very moment.
                os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))
        finally:
            os.close(log)
