"""What whoever looks at a run does when nobody carries it any more."""

from __future__ import annotations

import os
import time

from jupyter_estimator.execution.finish import finish, read_ending
from jupyter_estimator.execution.local import start_supervisor
from jupyter_estimator.execution.machine import boot_id, hostname
from jupyter_estimator.execution.tree import Identity, alive, find_tree
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.children import end_child
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.run_directory import RunDirectory

BIRTH = 10.0
"""Seconds a run may take to get its supervisor before it counts as lost."""
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
    lock = run.try_lock()
    if lock is None:
        return
    script_lives = False
    try:
        if _being_born(run, lock):
            return
        script_lives = _carried_on(run)
        if not script_lives:
            ending = read_ending(run)
            ending.canceled = run.cancel_requested and (ending.signal is not None or not ending.known)
            ending.lost = _loss(run)
            finish(run, ending)
    finally:
        os.close(lock)
    if script_lives:
        start_supervisor(run, "adopt", [])


def silent(run: RunDirectory) -> bool:
    """Whether a run on another machine has given no sign of life for a while."""
    if run.request.get("host") == hostname():
        return False
    newest = 0.0
    for name in (layout.RESOURCES, layout.STATES):
        try:
            newest = max(newest, run.file(name).stat().st_mtime)
        except OSError:
            continue
    return time.time() - newest > SILENCE


def _being_born(run: RunDirectory, lock: int) -> bool:
    """Whether the run's first supervisor may still be on its way: it has never held the lock, and the run is young."""
    return os.fstat(lock).st_size == 0 and time.time() - float(run.request.get("created", 0)) < BIRTH


def _carried_on(run: RunDirectory) -> bool:
    """Whether any process of the run lives."""
    if run.request.get("boot") != boot_id():
        return False
    known = read_json(str(run.file(layout.PROCESS)))
    if known and any(alive(Identity(*known[name])) for name in ("shepherd", "script")):
        return True
    if read_ending(run).known:
        return False
    return bool(find_tree(None, run.id))


def _loss(run: RunDirectory) -> str:
    if run.request.get("boot") != boot_id():
        return "The machine was restarted while the run was going."
    if not run.file(layout.PROCESS).exists():
        return "The run's supervisor was killed before the script was started."
    return "The run's processes were killed from outside, its supervisor among them, so how the script ended is not known."


def _look_after_child(run: RunDirectory) -> None:
    parent = RunDirectory(run.path.with_name(str(run.request.get("parent"))))
    look_after(parent)
    if not parent.readable or parent.course().over:
        end_child(str(run.path), "Failed", "The run it belongs to has ended.")
