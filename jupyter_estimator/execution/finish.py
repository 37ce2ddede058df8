"""The end of a run: what its status is, and why."""

from __future__ import annotations

import contextlib
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import child_ids, read_json
from jupyter_estimator.records.run_directory import RunDirectory


class Ending:
    """What is known about how a run ended. From the shepherd: code, signal, peak. From the supervisor: the rest."""

    def __init__(self, code: int | None = None, signal: int | None = None, peak: int | None = None, start_error: str = "") -> None:
        self.code = code
        self.signal = signal
        self.peak = peak
        self.start_error = start_error
        self.canceled = False
        self.duration_exceeded = False
        self.out_of_memory = False
        self.failure: EstimatorError | None = None
        self.restarted = False

    @property
    def known(self) -> bool:
        """Whether the script is known to have ended, and how."""
        return self.code is not None or self.signal is not None or bool(self.start_error)

    @property
    def settled(self) -> bool:
        """Whether the run ends without its script having been started."""
        return self.canceled or self.failure is not None


def read_ending(run: RunDirectory) -> Ending:
    """What the shepherd wrote down; not ``known`` while the script lives."""
    record = read_json(str(run.file(layout.EXIT))) or {}
    return Ending(
        code=record.get("code"),
        signal=record.get("signal"),
        peak=record.get("peak"),
        start_error=str(record.get("start_error", "")),
    )


def finish(run: RunDirectory, ending: Ending) -> None:
    """Records the run's end, once. The caller holds the run's lock. Raises OSError where even the reserve does not make room for it."""
    if run.course().over:
        return
    written = read_ending(run)
    for name in ("code", "signal", "peak", "start_error"):
        if getattr(written, name):
            setattr(ending, name, getattr(written, name))
    if written.code is not None:
        ending.code = written.code
    status, error = _verdict(run, ending)
    run.file(layout.RESERVE).unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # on a full disk the end counts, and the readers look in both places
        _settle_folders(run)
        _end_children(run, "Canceled" if status == "Canceled" else "Failed")
    fields: dict[str, Any] = {"exit_code": ending.code, "signal": ending.signal}
    if error is not None:
        fields["error"] = error
    try:
        run.record_state(status, **fields)
    except OSError:
        if error is None:
            raise
        run.record_state(status, **fields | {"error": {**error, "message": error["message"][:200], "traceback": ""}})
    _index(run)


def _verdict(run: RunDirectory, ending: Ending) -> tuple[str, dict[str, str] | None]:
    if ending.failure is not None:
        return "Failed", _error(ending.failure.message, ending.failure.hint)
    if ending.canceled:
        return "Canceled", None
    if ending.start_error:
        return "Failed", _error(f"The script could not be started: {ending.start_error}.", "Check the interpreter of the run.")
    said = run.marks().failed
    if ending.code == 0 and not ending.duration_exceeded:
        return ("Failed", _error(said, "")) if said is not None else ("Completed", None)
    if not ending.known:
        return "Failed", _error(_loss(run, ending), "")
    return "Failed", _failure(run, ending, said)


def _loss(run: RunDirectory, ending: Ending) -> str:
    if ending.restarted:
        return "The machine was restarted while the run was going."
    if not run.file(layout.PROCESS).exists():
        return "The processes that carry the run were killed before the script was started."
    return "The script ended, and its exit code is not known: the processes that carried the run were killed."


def _failure(run: RunDirectory, ending: Ending, said: str | None) -> dict[str, str]:
    from jupyter_estimator.execution.ending import describe_exit, error_line, last_traceback

    limit = run.request.get("max_run_duration_seconds")
    traceback = last_traceback(run.file(layout.STD_LOG)) if ending.signal is None and not ending.duration_exceeded else ""
    message = said or describe_exit(
        ending.code,
        ending.signal,
        oom=ending.out_of_memory,
        max_duration=limit,
        duration_exceeded=ending.duration_exceeded,
        peak_rss=ending.peak,
    )
    if traceback and not said:
        message = f"{error_line(traceback)} ({message.rstrip('.')})"
    return _error(message, "", traceback)


def _error(message: str, hint: str, traceback: str = "") -> dict[str, str]:
    return {"message": message[:3000], "hint": hint[:1000], "traceback": traceback[-20000:]}


def _settle_folders(run: RunDirectory) -> None:
    """Moves outputs/ and logs/ from the working directory to the run directory."""
    for name in (layout.OUTPUTS, layout.LOGS):
        working, kept = run.file(layout.WORK) / name, run.file(name)
        if kept.is_symlink():
            kept.unlink()
        if working.is_dir() and not working.is_symlink() and not kept.exists():
            working.rename(kept)
        kept.mkdir(mode=0o700, exist_ok=True)


def _end_children(run: RunDirectory, status: str) -> None:
    if child_ids(str(run.path.parent), run.id):
        from jupyter_estimator.inside.children import end_children

        end_children(str(run.path), status, "The run it belongs to has ended.")


def _index(run: RunDirectory) -> None:
    """Tells the index, if there is one; it would find out by itself, a little later."""
    import sqlite3

    from jupyter_estimator.records.index import Index

    try:
        with Index(run.path.parent.parent) as index:
            index.take(run)
    except (sqlite3.Error, OSError):
        pass
