"""Waiting for a run, in a cell or a terminal."""

from __future__ import annotations

import codecs
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from jupyter_estimator import public
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.facts import failure

if TYPE_CHECKING:
    from jupyter_estimator.api.run import Run

__all__ = ["LogReader", "failure", "follow", "wait"]

_PIECE = 1 << 18
_PERIOD = 0.02
_LOOK = 1.0
"""Seconds between two looks whether somebody carries the run. The journal of states is read whenever it has grown."""

# Jupyter drops what a cell prints beyond a megabyte a second, all of it for a while, and a saved notebook keeps every byte.
_CELL_RATE = 700_000
_CELL_FLOOD = 1_000_000
_CELL_KEPT = 100_000


class LogReader:
    """What a log has gained since one last asked, as text."""

    def __init__(self, run: Run) -> None:
        self._path = run.directory.file(layout.STD_LOG)
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
            with open(self._path, "rb") as file:
                file.seek(self._offset)
                data = file.read(wanted)
        except OSError:
            return ""
        self._offset += len(data)
        # A piece that is only the first bytes of a character is no text yet, and that there is more must not be missed.
        return self._decode(data) or self.read(end)

    def rest(self) -> str:
        """What a character's first bytes stand for when no others came."""
        return self._decode(b"", final=True)

    def skip_flood(self, end: int | None) -> str:
        """Leaves out the most of what has come faster than a notebook can take it; returns a line that says so, if there was such."""
        target = self.size if end is None else end
        left_out = target - _CELL_KEPT - self._offset
        if target - self._offset <= _CELL_FLOOD:
            return ""
        self._offset += left_out
        self._start_over()
        return f"\n… {left_out / 1e6:.1f} MB are left out here; the whole log: run.download_file({layout.STD_LOG!r}) …\n"

    def skip_to(self, offset: int) -> None:
        """Leaves out what lies before."""
        self._offset = offset


def follow(run: Run, log: LogReader) -> None:
    """Shows the log as it grows until the run is over.

    The status counts, not the log: what is written after the end, by a process that got away, is nobody's to wait for.
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


def wait(run: Run, show_output: bool, raise_on_error: bool) -> dict[str, Any]:
    """Blocks until the run is over."""
    try:
        if show_output:
            print(f"RunId: {run.id}\nWeb View: {run.get_portal_url()}\n\nStreaming {layout.STD_LOG}\n{'=' * 32}", flush=True)
            follow(run, LogReader(run))
        else:
            watch = _Watch(run)
            while not watch.over():
                time.sleep(_PERIOD)
    except KeyboardInterrupt:
        print(f"\nNo longer waiting. The run goes on: {run.id}. To end it: run.cancel() or %estimator cancel {run.id}", flush=True)
        raise
    # The panels above the waiting cell are a matter of the floor above, found by name.
    public.settle(run)
    details = run.get_details()
    if show_output:
        print(f"\nExecution Summary\n=================\nRunId: {run.id}\nWeb View: {run.get_portal_url()}", flush=True)
    if raise_on_error and details["status"] == "Failed":
        raise failure(run, details)
    return details


class _Watch:
    """Whether a run is over: cheap to ask fifty times a second."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._states = run.directory.file(layout.STATES)
        self._size = -1
        self._looked = 0.0

    def over(self) -> bool:
        try:
            size = os.stat(self._states).st_size
        except FileNotFoundError:
            raise EstimatorError(
                f"The run {self._run.id} was removed while it was waited for.", "Submit it again if it is still wanted."
            ) from None
        now = time.monotonic()
        if now - self._looked > _LOOK:
            self._looked, self._size = now, size
            return self._run.course().over
        if size == self._size:
            return False
        self._size = size
        return self._run.directory.course().over
