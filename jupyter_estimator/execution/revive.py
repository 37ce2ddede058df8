"""What whoever looks at a run does when nobody carries it any more."""

from __future__ import annotations

import os
import time

from jupyter_estimator.execution.finish import finish, read_ending
from jupyter_estimator.execution.local import start_supervisor
from jupyter_estimator.execution.machine import boot_id, hostname
from jupyter_estimator.execution.tree import Identity, alive, find_tree
from jupyter_estimator.execution.workspace_copy import clear_work
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.children import end_child
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.run_directory import RunDirectory

SILENCE = 60.0
"""Seconds without a sign of life after which a run on another machine counts as not responding."""


def look_after(run: RunDirectory) -> None:
    """Replaces a dead supervisor while the script lives; records the end of a run whose processes are all gone.

    Cheap when all is well: one try at the run's lock.
    """
    request = run.request
    if not request or run.course().over:
        return
    if request.get("type") == "child":
        _look_after_child(run)
        return
    if request.get("host") != hostname():
        return
    try:
        lock = run.try_lock()
    except OSError:
        return  # the run has been removed
    if lock is None:
        return
    try:
        _take_over(run, lock)
    except (OSError, EstimatorError):
        return  # the disk is full or read-only, or there is no process to be had: the next look tries again
    finally:
        os.close(lock)


def _take_over(run: RunDirectory, lock: int) -> None:
    """What the holder of the lock does for a run whose supervisor is dead."""
    if run.course().over:
        return
    if _anything_lives(run):
        start_supervisor(run, "adopt", [], lock)
        return
    ending = read_ending(run)
    ending.canceled = run.cancel_requested and (ending.signal is not None or not ending.known)
    ending.restarted = run.request.get("boot") != boot_id()
    finish(run, ending)
    clear_work(run)


def silent(run: RunDirectory) -> bool:
    """Whether nobody can be seen to carry a run: it is on another machine that is quiet, or its end could not be recorded here."""
    if run.request.get("host") == hostname():
        try:
            return not run.supervised() and not run.course().over
        except OSError:
            return True
    newest = 0.0
    for name in (layout.RESOURCES, layout.STATES):
        try:
            newest = max(newest, run.file(name).stat().st_mtime)
        except OSError:
            continue
    return time.time() - newest > SILENCE


def _anything_lives(run: RunDirectory) -> bool:
    if run.request.get("boot") != boot_id():
        return False
    known = read_json(str(run.file(layout.PROCESS)))
    if known and any(alive(Identity(*known[name])) for name in ("shepherd", "script")):
        return True
    return bool(find_tree(None, run.id))


def _look_after_child(run: RunDirectory) -> None:
    parent = RunDirectory(run.path.with_name(str(run.request.get("parent"))))
    look_after(parent)
    if not parent.readable or parent.course().over:
        end_child(str(run.path), "Failed", "The run it belongs to has ended.")
