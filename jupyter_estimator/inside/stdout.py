"""What a script prints goes to the log at once, and a flood of it does not slow the script.

Python holds back what is written to a file until 8 kB have gathered: a log would lag by minutes, and a killed script would lose its
last lines. So each write goes straight to the file here, as ``python -u`` has it. Only while a script prints more than some forty
thousand times a second are its lines gathered, by Python's own C code and for at most a twentieth of a second, so that a million
lines cost what they cost in a file. The thread that sees to this exists for as long as the flood does.
"""

from __future__ import annotations

import io
import os
import sys
import time

_PERIOD = 0.05
_FLOOD = 1000
"""Writes in half a period, above which lines are gathered (a print is two writes)."""
_CALM = 50
"""Writes in a period while gathering, below which they are not any more (a gathered write is 8 kB)."""


class LogFile(io.FileIO):
    """The raw file under sys.stdout: writes everything it is given, and counts."""

    writes = 0
    text: io.TextIOWrapper | None = None
    gathering = False

    def start_counting(self) -> None:
        """Begins a window of half a period."""
        self.writes = 0
        self.until = time.monotonic() + _PERIOD / 2

    def write(self, data: object) -> int:
        """Writes all of ``data``; a raw file may otherwise write less."""
        self.writes += 1
        if self.writes >= _FLOOD and not self.gathering:
            if time.monotonic() < self.until:
                self.gather()
            self.start_counting()
        written = super().write(data) or 0  # type: ignore[arg-type]
        if written < len(data):  # type: ignore[arg-type]
            rest = memoryview(data)[written:]  # type: ignore[arg-type]
            while rest:
                done = super().write(rest) or 0
                written += done
                rest = rest[done:]
        return written

    def gather(self) -> None:
        """Starts the thread that lets lines gather until the flood is over."""
        import threading  # floods are rare, starts are not

        self.gathering = True
        try:
            threading.Thread(target=self._watch, name="jupyter_estimator-log", daemon=True).start()
        except RuntimeError:  # the interpreter is ending
            self.gathering = False

    def _watch(self) -> None:
        text = self.text
        if text is None:
            return
        seen = os.fstat(self.fileno()).st_size
        try:
            text.reconfigure(write_through=False, line_buffering=False)
            while True:
                self.writes = 0
                time.sleep(_PERIOD)
                text.flush()
                size = os.fstat(self.fileno()).st_size
                if self.writes < _CALM and size - seen < _CALM * 8192 / 4:
                    break
                seen = size
            text.reconfigure(write_through=True)
        except (ValueError, OSError):
            return  # the stream was closed, or the disk is full: the next print says so
        self.start_counting()
        self.gathering = False


class ErrorFile(io.FileIO):
    """The raw file under sys.stderr: what stdout has gathered goes first, so that the log keeps the order."""

    before: LogFile | None = None

    def write(self, data: object) -> int:
        """Writes after stdout has written."""
        out = self.before
        if out is not None and out.gathering and out.text is not None:
            out.text.flush()
        return super().write(data) or 0  # type: ignore[arg-type]


def install(stdout: bool = True, stderr: bool = True) -> None:
    """Puts these files under the standard streams that go to the run's log."""
    out = None
    if stdout and sys.stdout is not None:
        out = LogFile(1, "wb", closefd=False)
        out.start_counting()
        out.text = io.TextIOWrapper(out, sys.stdout.encoding, sys.stdout.errors, write_through=True)
        out.text.mode = "w"  # type: ignore[misc]
        sys.stdout = sys.__stdout__ = out.text  # type: ignore[misc]
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=out.text.flush, after_in_child=lambda: _calm(out))
    if stderr and sys.stderr is not None and out is not None:
        error = ErrorFile(2, "wb", closefd=False)
        error.before = out
        wrapped = io.TextIOWrapper(error, sys.stderr.encoding, "backslashreplace", write_through=True)
        wrapped.mode = "w"  # type: ignore[misc]
        sys.stderr = sys.__stderr__ = wrapped  # type: ignore[misc]


def _calm(out: LogFile) -> None:
    # A forked child has no watching thread.
    if out.text is not None:
        out.text.reconfigure(write_through=True)
    out.gathering = False
    out.start_counting()
