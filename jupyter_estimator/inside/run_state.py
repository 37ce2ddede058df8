"""What the journal of states says: status, times and error of a run so far."""

from __future__ import annotations

import os

from .layout import STATES, TERMINAL
from .reading import read_lines
from .shapes import is_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


CANCEL = "cancel"
LIMIT = "limit"
RANK = "rank"
"""What a supervisor decided about a run's end, before it sent the first signal: whoever succeeds it abides by it."""


class RunState:
    """A run's way so far. Times are seconds since the epoch."""

    def __init__(self) -> None:
        self.status = "NotStarted"
        self.phase = ""
        self.decision = ""
        self.asked = None  # type: float | None
        self.started: float | None = None
        self.ended: float | None = None
        self.error: dict[str, str] | None = None
        self.exit_code: int | None = None
        self.signal: int | None = None
        self.history: list[tuple[float, str]] = []

    @property
    def over(self) -> bool:
        """Whether the run has ended."""
        return self.ended is not None

    def add(self, record: dict[str, Any]) -> None:
        """Takes one more line into account; nothing counts after the end."""
        status, when = record.get("status"), record.get("t")
        if self.over or not isinstance(status, str) or len(status) > 30:
            return
        if not isinstance(when, (int, float)) or not is_time(when):
            return
        if status != self.status or not self.history:
            self.history.append((when, status))
        self.status = status
        self.phase = _text(record.get("phase", ""), 1000)
        if not self.decision:
            self.decision = str(record.get("decision", "")) or (CANCEL if status == "CancelRequested" else "")
        if self.asked is None and record.get("asked") is True:
            self.asked = when  # the script has been sent SIGTERM
        if status == "Running" and self.started is None:
            self.started = when
        if status in TERMINAL:
            self.ended = when
            error = record.get("error")
            self.error = (
                {part: _text(error.get(part) or "", 20000) for part in _ERROR if part in error} if isinstance(error, dict) else None
            )
            self.exit_code = _number(record.get("exit_code"))
            self.signal = _number(record.get("signal"))


_ERROR = ("message", "hint", "traceback")


def _text(value: object, longest: int) -> str:
    return str(value)[:longest] if isinstance(value, (str, int, float)) else ""


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and -(2**31) < value < 2**32 else None


def read_run_state(directory: str) -> RunState:
    """The state of the run in a directory."""
    run_state = RunState()
    for record in read_lines(os.path.join(directory, STATES)):
        run_state.add(record)
    return run_state
