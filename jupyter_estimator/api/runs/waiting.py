"""Waiting for a run, in a cell or a terminal."""

from __future__ import annotations

import codecs
import os
import sys
import time
from collections.abc import Callable

from jupyter_estimator.api.runs.liveness import liveness
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.records.runs.run_directory import RunDirectory

_PIECE = 1 << 18
_PERIOD = 0.02
_PATIENCE = 3.0
"""Seconds for which a run has to be seen not to respond before it is no longer waited for."""
_LOOK = 1.0
"""Seconds between two checks that the run has a supervisor. The journal of states is read whenever it has grown."""

# Jupyter drops what a cell prints beyond a megabyte a second, all of it for a while, and a saved notebook keeps every byte.
_CELL_RATE = 700_000
_CELL_FLOOD = 1_000_000
_CELL_KEPT = 100_000


class LogReader:
    """The text that was added to a log since the last call."""

    def __init__(self, run: RunDirectory, rank: int | None = None) -> None:
        self._path = run.file(log_name(rank))
        self._offset = 0
        self._start_over()

    def _start_over(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode

    @property
    def size(self) -> int:
        """Bytes in the log now."""
        try:
            return os.stat(self._path).st_size
        except OSError:
            return 0

    def read(self, end: int | None = None) -> str:
        """At most a piece of 256 kB, and nothing from ``end`` on; empty when there is nothing new."""
        size = self.size
        if size < self._offset:  # somebody has emptied it
            self._offset = 0
            self._start_over()
        wanted = min(_PIECE, (size if end is None else min(end, size)) - self._offset)
        if wanted <= 0:
            return ""
        try:
            with open_regular(self._path) as file:
                file.seek(self._offset)
                data = file.read(wanted)
        except OSError:
            return ""
        self._offset += len(data)
        # A piece that is only the first bytes of a character is no text yet, and that there is more must not be missed.
        return self._decode(data) or self.read(end)

    def rest(self) -> str:
        """The text of an incomplete character at the end."""
        return self._decode(b"", final=True)

    def skip_flood(self, end: int | None) -> str:
        """Skips most of what has come faster than a notebook can take it; returns a line that says so, or nothing."""
        target = self.size if end is None else end
        left_out = target - _CELL_KEPT - self._offset
        if target - self._offset <= _CELL_FLOOD:
            return ""
        self._offset += left_out
        self._start_over()
        return f"\n… {left_out / 1e6:.1f} MB are left out here; the whole log: run.download_file({layout.STD_LOG!r}) …\n"

    def skip_to(self, offset: int) -> None:
        """Skips what lies before."""
        self._offset = offset


def follow(run: RunDirectory, log: LogReader) -> None:
    """Shows the log as it grows until the run is over.

    The status decides, not the log: nobody waits for what a process that got away writes after the end.
    """
    end: int | None = None
    watch = _Watch(run)
    # What ipykernel has in place of stdout sends it to the notebook, on a thread of its own.
    in_cell = hasattr(sys.stdout, "pub_thread")
    while True:
        if in_cell:
            sys.stdout.write(log.skip_flood(end))
        if text := log.read(end):
            sys.stdout.write(text)
            sys.stdout.flush()
            if in_cell:
                time.sleep(len(text) / _CELL_RATE)
        elif end is not None:
            sys.stdout.write(log.rest())
            sys.stdout.flush()
            return
        if end is None and watch.over():
            end = log.size
        elif not text:
            time.sleep(_PERIOD)


def wait(run: RunDirectory, address: Callable[[], str] | None) -> None:
    """Blocks until the run is over; with an address to show, it shows that and the log meanwhile."""
    try:
        if address is not None:
            print(f"RunId: {run.id}\nWeb View: {address()}\n\nStreaming {layout.STD_LOG}\n{'=' * 32}", flush=True)
            follow(run, LogReader(run))
        else:
            watch = _Watch(run)
            while not watch.over():
                time.sleep(_PERIOD)
    except KeyboardInterrupt:
        print(f"\nNo longer waiting. The run goes on: {run.id}. To end it: run.cancel() or %estimator cancel {run.id}", flush=True)
        raise


def summarize(run_id: str, address: str) -> None:
    """Prints what Azure ML prints below the log of a run that was waited for."""
    print(f"\nExecution Summary\n=================\nRunId: {run_id}\nWeb View: {address}", flush=True)


class _Watch:
    """Whether a run is over: cheap to ask fifty times a second."""

    def __init__(self, run: RunDirectory) -> None:
        self._run = run
        self._states = run.file(layout.STATES)
        self._size = -1
        self._looked = 0.0
        self._lost = 0.0

    def over(self) -> bool:
        """Whether there is nothing more to wait for: the run has ended, or nobody who carries it can be seen any more."""
        try:
            size = os.stat(self._states).st_size
        except FileNotFoundError:
            raise EstimatorError(
                f"The run {self._run.id} was removed while it was waited for.", "Submit it again if it is still wanted."
            ) from None
        now = time.monotonic()
        if now - self._looked > _LOOK:
            self._looked, self._size = now, size
            run_state = liveness(self._run)
            self._lost = (self._lost or now) if run_state.status == "NotResponding" else 0.0
            return run_state.over or (self._lost > 0 and now - self._lost >= _PATIENCE)
        if size == self._size:
            return False
        self._size = size
        return self._run.run_state().over
