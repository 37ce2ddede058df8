"""Waiting for a run, in a cell or a terminal."""

from __future__ import annotations

import codecs
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.facts import failure

if TYPE_CHECKING:
    from jupyter_estimator.api.run import Run

__all__ = ["LogReader", "failure", "wait"]

_PIECE = 1 << 18


class LogReader:
    """What a log has gained since one last asked, as text."""

    def __init__(self, run: Run) -> None:
        self._path = run.directory.file(layout.STD_LOG)
        self._offset = 0
        self._decode = codecs.getincrementaldecoder("utf-8")(errors="replace").decode

    def read(self) -> str:
        """At most a piece of 256 kB; empty when there is nothing new."""
        try:
            with open(self._path, "rb") as file:
                file.seek(self._offset)
                data = file.read(_PIECE)
        except FileNotFoundError:
            return ""
        self._offset += len(data)
        return self._decode(data)

    def skip(self) -> None:
        """Leaves out what is there now."""
        self._offset = os.stat(self._path).st_size

    def read_ahead(self) -> bool:
        """Whether there is something to read."""
        return os.stat(self._path).st_size > self._offset


def wait(run: Run, show_output: bool, raise_on_error: bool) -> dict[str, Any]:
    """Blocks until the run is over. The status counts, not the log: a run that is over is over."""
    log = LogReader(run)
    if show_output:
        print(f"RunId: {run.id}\nWeb View: {run.get_portal_url()}\n\nStreaming {layout.STD_LOG}\n{'=' * 32}", flush=True)
    try:
        _until_over(run, log if show_output else None)
    except KeyboardInterrupt:
        print(f"\nNo longer waiting. The run goes on: {run.id}. To end it: run.cancel() or %estimator cancel {run.id}")
        raise
    details = run.get_details()
    if show_output:
        print(f"\nExecution Summary\n=================\nRunId: {run.id}\nWeb View: {run.get_portal_url()}", flush=True)
    if raise_on_error and details["status"] == "Failed":
        raise failure(run, details)
    return details


def _until_over(run: Run, log: LogReader | None) -> None:
    states = run.directory.file(layout.STATES)
    size = -1
    looked = 0.0
    while True:
        now = time.monotonic()
        text = log.read() if log is not None else ""
        if text:
            sys.stdout.write(text)
            sys.stdout.flush()
            continue
        grown = os.stat(states).st_size
        # The journal is read when it has grown; that somebody carries the run is seen to once a second.
        if grown != size or now - looked > 1:
            size, looked = grown, now
            if run.directory.course().over:
                if log is not None and (rest := log.read()):
                    sys.stdout.write(rest)
                    continue
                return
            run.course()
        time.sleep(0.02)
