"""What whoever looks at a run does when nobody carries it any more."""

from __future__ import annotations

import os
import tempfile
import time

from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.stages.inputs import clear_inputs
from jupyter_estimator.execution.stages.work_copy import clear_work
from jupyter_estimator.execution.supervision.command import command_of
from jupyter_estimator.execution.supervision.environment import missing_secrets
from jupyter_estimator.execution.supervision.finish import Ending, finish, read_ending
from jupyter_estimator.execution.supervision.machine import BESIDE, ELSEWHERE, HERE, RESTARTED, boot_id, place_of
from jupyter_estimator.execution.supervision.starting import start_supervisor
from jupyter_estimator.execution.supervision.tree import alive, find_tree, identity_from
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.children import end_child
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import last_record, read_json
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.trust import why_foreign_run

SILENCE = 60.0
"""Seconds without a sign of life after which a run on another machine counts as not responding."""
_STARTS = 3
"""How often a run is started whose supervisors were all killed before its script began."""
_CLOCK_HOLDS = 300.0
"""Seconds for which a file server's clock is believed to differ from this machine's by what was measured."""


def look_after(run: RunDirectory) -> None:
    """Replaces a dead supervisor while the script lives; records the end of a run whose processes are all gone.

    Cheap when all is well: one try at the run's lock.
    """
    request = run.request
    # What a stranger wrote is looked at, and no more: it names programs to run, processes to end and files to remove.
    if not request or run.run_state().over or why_foreign_run(run.path):
        return
    if request.get("type") == "child":
        _look_after_child(run)
        return
    where = place(run)
    if where == ELSEWHERE:
        if run.cancel_requested:
            _end_silent(run)
        return
    try:
        lock = run.try_lock()
    except OSError:
        return  # the run has been removed
    if lock is None:
        return
    try:
        _take_over(run, lock, where)
    except (OSError, EstimatorError):
        return  # the disk is full or read-only, or there is no process to be had: the next look tries again
    finally:
        os.close(lock)


def place(run: RunDirectory) -> str:
    """Where the run was started, seen from this process."""
    return place_of(run.request, lambda: last_sign(run))


def last_sign(run: RunDirectory) -> float:
    """When the run was last heard of, by the clock of its own machine; 0 where that is not known."""
    records = [last_record(str(run.file(name))) or {} for name in (layout.RESOURCES, layout.STATES)]
    signs = [run.request.get("created"), *(record.get("t") for record in records)]
    return max((float(sign) for sign in signs if isinstance(sign, (int, float))), default=0.0)


def _take_over(run: RunDirectory, lock: int, where: str) -> None:
    """What the holder of the lock does for a run whose supervisor is dead."""
    if run.run_state().over:
        return
    if where == HERE and _anything_lives(run):
        start_supervisor(run, "adopt", [], lock)
        return
    if where == BESIDE and find_tree(None, run.id):
        return  # its script is seen from here, but whoever carries it must stand beside it
    if where == HERE and _never_began(run):
        _start_again(run, lock)
        return
    ending = read_ending(run)
    ending.canceled = run.cancel_requested and (ending.signal is not None or not ending.known)
    ending.restarted = where == RESTARTED
    ending.container_gone = where == BESIDE
    finish(run, ending)
    clear_work(run)
    clear_inputs(run)


def _never_began(run: RunDirectory) -> bool:
    """Whether the script has surely never run: it says that it begins before it does anything, and nobody is left who could start it."""
    # Its boot is known to no one who was not on this machine: a run that came with an archive is not started.
    if not boot_id() or run.request.get("id") != run.id or run.cancel_requested or run.file(layout.PROCESS).exists():
        return False
    ending, run_state = read_ending(run), run.run_state()
    return not (ending.begun or ending.known) and run_state.status in ("NotStarted", "Starting", "Preparing") and bool(run_state.history)


def _start_again(run: RunDirectory, lock: int) -> None:
    """Starts a run whose supervisor was killed before the script began."""
    starts = sum(status == "Starting" for _, status in run.run_state().history)
    absent = missing_secrets(run.request.get("secrets") or [], os.environ)
    if starts > _STARTS or absent:
        ending = Ending()
        if absent:
            ending.failure = EstimatorError(
                f"The supervisor was killed before the script began, and {', '.join(absent)} is not known to whoever noticed it.",
                "Submit it again.",
            )
        finish(run, ending)
        clear_work(run)
        clear_inputs(run)
        return
    # What the first one has copied may be half of it.
    run.file(layout.CONTAINER).unlink(missing_ok=True)
    remove(run.file(layout.WORK))
    run.record_state("Preparing", phase="Starting again: the supervisor was killed before the script began.")
    run.record_state("Starting")
    if run.request.get("target_type") == DOCKER:
        start_supervisor(run, "prepare", [], lock, {**os.environ, layout.ENV_RUN_ID: run.id})
        return
    command, environment = command_of(run, os.environ)
    start_supervisor(run, "prepare", command, lock, environment)


def silent(run: RunDirectory) -> bool:
    """Whether nobody can be seen to carry a run: it is on another machine that is quiet, or its end could not be recorded here."""
    if place(run) != ELSEWHERE:
        try:
            return not run.supervised() and not run.run_state().over
        except OSError:
            return True
    newest = 0.0
    for name in (layout.RESOURCES, layout.STATES):
        try:
            newest = max(newest, run.file(name).stat().st_mtime)
        except OSError:
            continue
    return _clock_of(run) - newest > SILENCE


def _end_silent(run: RunDirectory) -> None:
    """Ends a run of another machine that was asked to end and of which nothing is heard any more."""
    try:
        lock = run.try_lock() if silent(run) else None
    except OSError:
        return
    if lock is None:
        return
    try:
        ending = read_ending(run)
        ending.canceled = not ending.known
        finish(run, ending)
    except OSError:
        return  # it cannot be written: the next look tries again
    finally:
        os.close(lock)


_clocks: dict[str, tuple[float, float]] = {}


def _clock_of(run: RunDirectory) -> float:
    """The time now, by the clock that gives the run's files their times: a file server's may differ from this machine's."""
    runs, now = str(run.path.parent), time.monotonic()
    measured, ahead = _clocks.get(runs, (-_CLOCK_HOLDS, 0.0))
    if now - measured >= _CLOCK_HOLDS:
        try:
            with tempfile.TemporaryFile(dir=runs, prefix=".clock-") as file:
                file.write(b"0")
                file.flush()
                ahead = os.fstat(file.fileno()).st_mtime - time.time()
        except OSError:
            ahead = 0.0
        _clocks[runs] = now, ahead
    return time.time() + ahead


def _anything_lives(run: RunDirectory) -> bool:
    if run.request.get("target_type") == DOCKER and _container_lives(run):
        return True
    known = read_json(str(run.file(layout.PROCESS))) or {}
    if any((identity := identity_from(known.get(name))) and alive(identity) for name in ("shepherd", "script")):
        return True
    return bool(find_tree(None, run.id))


def _container_lives(run: RunDirectory) -> bool:
    """Whether the run has a container that has not ended, or one that waits to be started in a working directory that is ready.

    One that has ended is removed.
    """
    from jupyter_estimator.execution.supervision.container_processes import ContainerProcesses

    container = ContainerProcesses(run).container
    state = container.state()
    status = state.get("Status") if state is not None else None
    if status == "created":
        return run.file(layout.CONTAINER).exists()
    if status in ("running", "paused", "restarting"):
        return True
    container.remove()
    return False


def _look_after_child(run: RunDirectory) -> None:
    parent = RunDirectory(run.path.with_name(str(run.request.get("parent"))))
    look_after(parent)
    if not parent.readable or parent.run_state().over:
        end_child(str(run.path), "Failed", "The run it belongs to has ended.")
