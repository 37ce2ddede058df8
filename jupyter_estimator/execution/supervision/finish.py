"""The end of a run: what its status is, and why."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.launchers.launcher import SINGLE, launcher_name
from jupyter_estimator.execution.supervision.environment import missing_secrets
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.files import linked_folder
from jupyter_estimator.inside.reading import child_ids, read_json
from jupyter_estimator.inside.run_state import CANCEL, LIMIT, RANK
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.execution.supervision.world import Failure

_SLACK = 0.5
"""Seconds by which a script may outlast its time limit before it is noticed."""


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
        self.container_gone = False
        self.begun = False
        self.script = 0
        """The pid of the script in its container; 0 where it is none."""
        self.ran = 0.0
        """Seconds from the script's start to its end; 0 where that is not known."""

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
    ending = Ending(
        code=_number(record.get("code")),
        signal=_number(record.get("signal")),
        peak=_number(record.get("peak")),
        start_error=str(record.get("start_error", "")),
    )
    ran = record.get("ran")
    ending.ran = float(ran) if isinstance(ran, (int, float)) else 0.0
    ending.script = _number(record.get("pid")) or 0
    ending.begun = bool(record.get("begun")) or ending.known
    return ending


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def finish(run: RunDirectory, ending: Ending, recorded: Callable[[], None] | None = None) -> None:
    """Records the run's end, once. The caller holds the run's lock. Raises OSError where even the reserve does not make room for it.

    ``recorded`` is called as soon as everyone can know it; what follows is nobody's to wait for.
    """
    run_state = run.run_state()
    if run_state.over:
        return
    ending.canceled |= run_state.decision == CANCEL
    ending.duration_exceeded |= run_state.decision == LIMIT
    written = read_ending(run)
    if (limit := run.request.get("max_run_duration_seconds")) and written.ran > float(limit) + _SLACK:
        ending.duration_exceeded = True  # nobody was there to end it in time
    for name in ("code", "signal", "peak", "start_error"):
        if getattr(written, name):
            setattr(ending, name, getattr(written, name))
    ending.script = written.script
    if written.code is not None:
        ending.code = written.code
    failure = _failed_rank(run)
    if failure is not None and not ending.canceled:
        # mpirun's own end says less, and the others were ended because of it.
        ending.code, ending.signal = failure.code, failure.signal
    status, error = _verdict(run, ending, failure, run_state.decision)
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
    if recorded is not None:
        recorded()
    with contextlib.suppress(OSError):
        run.file(layout.REASONS).unlink(missing_ok=True)
    _index(run)


def _failed_rank(run: RunDirectory) -> Failure | None:
    """The rank that a run of several has failed with. What their logs still hold is copied into the common one."""
    if launcher_name(run.request) == SINGLE:
        return None
    from jupyter_estimator.execution.supervision.world import World

    world = World(run)
    world.common_log.copy(everything=True)
    return world.failure()


def _verdict(run: RunDirectory, ending: Ending, failure: Failure | None, decision: str) -> tuple[str, dict[str, str] | None]:
    if ending.failure is not None:
        return "Failed", _error(ending.failure.message, ending.failure.hint)
    if ending.canceled:
        return "Canceled", None
    if ending.start_error:
        return "Failed", _error(f"The script could not be started: {ending.start_error}.", "Check the interpreter of the run.")
    said = run.annotations().failed
    if ending.code == 0 and not ending.duration_exceeded:
        return ("Failed", _error(said, "")) if said is not None else ("Completed", None)
    if failure is None and decision == RANK:
        return "Failed", _error(said or "A rank was killed from outside, and the others were ended.", "")
    if not ending.known and not ending.duration_exceeded:
        return "Failed", _error(said or _loss(run, ending), "")
    error = _failure(run, ending, said, failure)
    if failure is not None and not (said or ending.duration_exceeded):
        error["message"] = f"Rank {failure.rank}: {error['message']}"
    return "Failed", error


def _loss(run: RunDirectory, ending: Ending) -> str:
    if ending.restarted:
        return "The machine was restarted while the run was going."
    if ending.container_gone:
        return "The container it ran in has ended, or the processes that carried the run were killed in it."
    if not run.file(layout.PROCESS).exists():
        return "The processes that carry the run were killed before the script was started."
    return "The script ended, and its exit code is not known: the processes that carried the run were killed."


def _failure(run: RunDirectory, ending: Ending, said: str | None, rank: Failure | None) -> dict[str, str]:
    from jupyter_estimator.execution.supervision.ending import describe_exit

    message = describe_exit(
        ending.code,
        ending.signal,
        oom=ending.out_of_memory,
        max_duration=run.request.get("max_run_duration_seconds"),
        duration_exceeded=ending.duration_exceeded,
        peak_rss=ending.peak,
    )
    if ending.signal is not None or ending.duration_exceeded or ending.code is None:
        return _error(said or message, "")
    from jupyter_estimator.execution.supervision.left_out import hint_for
    from jupyter_estimator.execution.supervision.reasons import Reason, reason_in_log, reason_of
    from jupyter_estimator.inside.rank import log_name

    reason = reason_of(run, ending.code, rank.script if rank is not None else ending.script)
    if reason is None:
        # Where this process cannot tell what is secret in the log, nothing is taken from it.
        blind = missing_secrets(run.request.get("secrets") or [], os.environ)
        reason = (
            Reason(ending.code, "", "", "", "") if blind else reason_in_log(run, ending.code, log_name(None if rank is None else rank.rank))
        )
    if rank is not None and not reason.words:
        from jupyter_estimator.execution.supervision.world import hint_in_log

        return _error(said or message, hint_in_log(run, rank.rank))
    if reason.words:
        message = f"{reason.words} ({message.rstrip('.')})"
    return _error(said or message, "" if said else hint_for(run, reason), reason.traceback)


def _error(message: str, hint: str, traceback: str = "") -> dict[str, str]:
    return {"message": message[:3000], "hint": hint[:1000], "traceback": traceback[-20000:]}


def _settle_folders(run: RunDirectory) -> None:
    """Moves outputs/ and logs/ from the working directory to the run directory; never from where a link leads."""
    above = os.open(run.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    work = -1
    try:
        with contextlib.suppress(OSError):  # there is none, or a link in its place
            work = os.open(layout.WORK, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=above)
        for name in (layout.OUTPUTS, layout.LOGS):
            if _mode(above, name, stat.S_ISLNK):
                os.unlink(name, dir_fd=above)
            if work >= 0 and not _mode(above, name, stat.S_ISDIR):
                _settle(run, name, above, work)
            with contextlib.suppress(FileExistsError):
                os.mkdir(name, 0o700, dir_fd=above)
    finally:
        os.close(above)
        if work >= 0:
            os.close(work)


def _settle(run: RunDirectory, name: str, above: int, work: int) -> None:
    if elsewhere := linked_folder(str(run.file(layout.WORK) / name), str(run.path)):
        os.symlink(elsewhere, name, dir_fd=above)
    elif _mode(work, name, stat.S_ISDIR):
        os.rename(name, name, src_dir_fd=work, dst_dir_fd=above)
        _mend_links(run.file(name), run.file(layout.WORK) / name)
        with contextlib.suppress(OSError):  # a disk without links
            # A path that the script wrote down leads to the same file after the end.
            os.symlink(f"../{name}", name, dir_fd=work)


def _mend_links(now: Path, before: Path) -> None:
    """Links that led from a folder to what lies beside it in work/ lead there again, now that the folder has moved up."""
    waiting = [os.fspath(now)]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                entries = list(listing)
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.is_symlink() and not os.path.isabs(target := os.readlink(entry.path)) and not os.path.exists(entry.path):
                    meant = os.path.normpath(os.path.join(before, os.path.relpath(folder, now), target))
                    if os.path.exists(meant):
                        partial = f"{entry.path}.{os.urandom(8).hex()}.partial"
                        os.symlink(os.path.relpath(meant, folder), partial)
                        os.replace(partial, entry.path)
        except OSError:
            continue


def _mode(folder: int, name: str, kind: Callable[[int], bool]) -> bool:
    try:
        return kind(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    except FileNotFoundError:
        return False


def _end_children(run: RunDirectory, status: str) -> None:
    if child_ids(str(run.path.parent), run.id):
        from jupyter_estimator.inside.children import end_children

        end_children(str(run.path), status, "The run it belongs to has ended.")


def _index(run: RunDirectory) -> None:
    """Tells the index, if there is one; it would find out by itself, a little later."""
    import sqlite3

    from jupyter_estimator.records.index.index import Index
    from jupyter_estimator.records.workspace import RUNS

    if run.path.parent.name != RUNS:
        return  # it was moved out of its workspace
    try:
        with Index(run.path.parent.parent) as index:
            index.take(run)
    except (sqlite3.Error, OSError):
        pass
