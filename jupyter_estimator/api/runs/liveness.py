"""How a run is doing, after seeing to it that somebody carries it."""

from __future__ import annotations

from jupyter_estimator.execution.targets.registry import target_of
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.trust import why_foreign_run


def liveness(run: RunDirectory) -> RunState:
    """The state of a run as it is now. Where its supervisor died it gets another one, or its end is recorded.

    Two statuses are nobody's to write down: that a cancel was asked for which nobody has seen yet, and that a run on another machine
    has gone silent.
    """
    run_state = run.run_state()
    if run_state.over or run.newer or why_foreign_run(run.path):
        return run_state
    from jupyter_estimator.execution.supervision.revive import silent

    for _ in range(2):  # the supervisor may have been dying at the first look: then it is the second that gets the run another one
        try:
            target_of(run.request).poll(run)
        except EstimatorError:
            return run_state  # a target this version does not know
        except OSError:
            pass  # a workspace that cannot be written can still be read
        if not run.path.is_dir():
            raise gone(run)
        run_state = run.run_state()
        if run_state.over:
            return run_state
        if run.cancel_requested:
            run_state.status = "CancelRequested"
            return run_state
        if not silent(run):
            return run_state
    run_state.status = "NotResponding"
    return run_state


def gone(run: RunDirectory) -> EstimatorError:
    """What is said of a run whose directory was removed."""
    return NotFoundError(f"The run {run.id} is gone: its directory was removed.", "List the runs that are there with %estimator runs.")
