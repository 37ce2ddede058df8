"""Why a Python of a run ends: written down by itself, since nobody else knows as well.

An uncaught error stands in ``sys.last_value`` whatever ``sys.excepthook`` shows of it; what happens elsewhere (a thread, ``__del__``,
atexit, a task that nobody waited for) never does. ``sys.exit`` is remembered when it is called. One line is written as the process ends,
and only counts if the process then really ended with that exit code.

Loaded by its path, by ``sitecustomize``, and only when there is something to say.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LONGEST = 20_000
_ENOUGH = 1_000_000
"""Bytes of the file above which only the script itself still writes: a script may try a failing program thousands of times."""
_RANKS = ("JUPYTER_ESTIMATOR_RANK", "OMPI_COMM_WORLD_RANK", "PMI_RANK", "RANK", "SLURM_PROCID")
_SECONDARY = ("Error in atexit.", "Exception ignored ")


def of_error(error: BaseException, code: int = 1) -> dict[str, Any]:
    """What there is to say of an error."""
    # Nothing of the values of variables: they may be secrets, or large.
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    said: dict[str, Any] = {"code": code, "error": "".join(traceback.format_exception_only(type(error), error)).strip()[:_LONGEST]}
    show = getattr(error, "format_message", None)  # click's errors say more in this way
    if callable(show) and type(error).__module__.partition(".")[0] in ("click", "typer"):
        return {"code": code, "words": str(show())[:_LONGEST]}
    said["traceback"] = "".join(lines)[-_LONGEST:]
    if isinstance(error, FileNotFoundError) and isinstance(error.filename, (str, bytes)):
        said["file"] = os.fsdecode(error.filename)
    elif isinstance(error, ModuleNotFoundError) and isinstance(error.name, str):
        said["module"] = error.name
    return said


def of_exit(status: object, handled: BaseException | None, now: float) -> dict[str, Any]:
    """What there is to say of ``sys.exit(status)``, called while that error, if any, was being handled."""
    if not isinstance(status, int):
        return {"code": 1, "words": str(status)[:_LONGEST]}
    code = status & 0xFF
    if handled is not None and not isinstance(handled, SystemExit):
        return of_error(handled, code)
    words = _last_words(now)
    return {"code": code, "words": words} if words else {"code": code}


def of_message() -> dict[str, Any] | None:
    """What Python itself has shown of a SystemExit that no call of ``sys.exit`` has raised; None if it has shown nothing."""
    stream = _stream()
    words = getattr(stream, "parting", b"").decode("utf-8", "replace").strip()
    return {"code": 1, "words": words[:_LONGEST]} if words and not words.startswith(_SECONDARY) else None


def _stream() -> Any:
    module = sys.modules.get("_jupyter_estimator_stdout")
    return getattr(module, "ERROR", None)


def _last_words(now: float) -> str:
    """What went to stderr just now, if it is a sentence: no progress bar, no line of a warning, no error that was handled."""
    stream = _stream()
    if stream is None or now - stream.at > 0.1:
        return ""
    text = stream.words.decode("utf-8", "replace").rstrip()
    last = text.rpartition("\n")[2]
    return "" if "\r" in text or "Traceback (" in text or last[:1].isspace() or not any(c.isalpha() for c in last) else last[:_LONGEST]


def record(directory: str, said: dict[str, Any]) -> None:
    """Writes it down, in one line and one write."""
    path = os.path.join(directory, "reasons.jsonl")
    rank = next((value for name in _RANKS if (value := os.environ.get(name, "")).isdigit()), None)
    if os.environ.get("JUPYTER_ESTIMATOR_RUN_SECRETS"):
        from jupyter_estimator.inside.hiding import hiding_here

        said = hiding_here().struck(said)
    line = json.dumps({"t": time.time(), "pid": os.getpid(), "rank": rank, **said}) + "\n"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        if os.fstat(descriptor).st_size < _ENOUGH or _is_script(directory):
            os.write(descriptor, line.encode())
    finally:
        os.close(descriptor)


def _is_script(directory: str) -> bool:
    with open(os.path.join(directory, "process.json"), "rb") as file:
        return bool(json.load(file)["script"][0] == os.getpid())
