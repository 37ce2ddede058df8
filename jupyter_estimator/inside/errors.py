"""The one error that is meant for a person."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class EstimatorError(Exception):
    """Something a person asked for cannot be done.

    Parameters
    ----------
    message
        What is wrong, in one sentence.
    hint
        What to do about it, in one sentence; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message + "\n" + self.hint if self.hint else self.message

    def _render_traceback_(self) -> list[str]:
        # IPython shows these lines in place of a traceback: the mistake is not in our code, so neither is its place.
        return [line for line in (type(self).__name__ + ": " + self.message, self.hint) if line]


class NotFoundError(EstimatorError):
    """What a person named is not there: a run, a file of one, a workspace."""


class RunFailedError(EstimatorError):
    """A run that was waited for has failed. ``details`` holds what ``run.get_details()`` says of it."""

    def __init__(self, message: str, hint: str = "", details: dict[str, Any] | None = None) -> None:
        super().__init__(message, hint)
        self.details = details or {}
