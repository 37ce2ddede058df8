"""What a script is told on its stderr when something of ours went wrong that is no reason to end it."""

from __future__ import annotations

import os
import sys

_MOST = 1000
_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_said: set[object] = set()


def say(*lines: str) -> None:
    """Writes lines to stderr."""
    try:
        sys.stderr.write("jupyter_estimator: " + "\n".join(lines) + "\n")
    except (OSError, ValueError, AttributeError):
        return  # the log is on the same disk, or stderr is closed or None


def say_once(about: object, *lines: str) -> None:
    """The same, once for whatever it is about."""
    if about not in _said and len(_said) < _MOST:
        _said.add(about)
        say(*lines)


def caller() -> str:
    """Which line of the script called us, as ``train.py, line 12``; empty where that cannot be known."""
    frame = sys._getframe(1)  # noqa: SLF001  (what inspect and warnings use, without their time to import)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_HERE):
        frame = frame.f_back
    name = frame.f_code.co_filename
    return "" if name.startswith(_HERE) else os.path.basename(name) + ", line " + str(frame.f_lineno)
