"""What every stage has: it says what it does, and stops when the run is to be canceled."""

from __future__ import annotations

import contextlib
import os
import time

from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory

_EVERY = 0.3
"""Seconds between two words on the same thing."""


class CanceledError(Exception):
    """The run was canceled while a stage was at work."""


class StageProgress:
    """Tells everyone who looks at the run what is being done, with the builder's last line; its whole log is a file of the run."""

    def __init__(self, run: RunDirectory) -> None:
        self._run = run
        self._phase = self._last = self._said = ""
        self._at = 0.0
        self._log = -1

    def phase(self, text: str) -> None:
        """What is being done from now on."""
        self._phase, self._last = text, ""
        self._say()

    def line(self, text: str) -> None:
        """A line of a builder's own words."""
        self.log(text + "\n")
        self._last = text.strip()
        if time.monotonic() - self._at > _EVERY:
            self._say()

    def tell(self, text: str) -> None:
        """How far that is."""
        self._last = text

    def log(self, text: str) -> None:
        """Adds to the log of the build."""
        with contextlib.suppress(OSError):  # a full disk
            if self._log < 0:
                path = self._run.file(layout.BUILD_LOG)
                self._log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            os.write(self._log, text.encode(errors="backslashreplace"))

    def check(self) -> None:
        """Raises CanceledError where the run is to be canceled, or is gone."""
        if self._run.cancel_requested or not self._run.path.exists():
            raise CanceledError
        if self._last and time.monotonic() - self._at > _EVERY:
            self._say()

    def close(self) -> None:
        """Lets go of the log."""
        if self._log >= 0:
            os.close(self._log)
            self._log = -1

    def _say(self) -> None:
        said = f"{self._phase} {self._last}".strip()[:500]
        self._at = time.monotonic()
        if said != self._said:
            self._said = said
            self._run.record_state("Preparing", phase=said)
