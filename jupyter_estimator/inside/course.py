"""What the journal of states says: status, times and error of a run so far."""

from __future__ import annotations

import os

from .layout import STATES, TERMINAL
from .reading import read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Course:
    """A run's way so far. Times are seconds since the epoch."""

    def __init__(self) -> None:
        self.status = "NotStarted"
        self.phase = ""
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
        if self.over or not isinstance(status, str) or not isinstance(when, (int, float)):
            return
        if status != self.status or not self.history:
            self.history.append((when, status))
        self.status = status
        self.phase = str(record.get("phase", ""))
        if status == "Running" and self.started is None:
            self.started = when
        if status in TERMINAL:
            self.ended = when
            error = record.get("error")
            self.error = error if isinstance(error, dict) else None
            self.exit_code = record.get("exit_code")
            self.signal = record.get("signal")


def course_of(directory: str) -> Course:
    """The course of the run in a directory."""
    course = Course()
    for record in read_lines(os.path.join(directory, STATES)):
        course.add(record)
    return course
