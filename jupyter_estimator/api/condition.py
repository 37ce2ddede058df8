"""How a run is doing, after seeing to it that somebody carries it."""

from __future__ import annotations

from jupyter_estimator.execution.target import get_target
from jupyter_estimator.inside.course import Course
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.records.run_directory import RunDirectory


def condition(run: RunDirectory) -> Course:
    """The course of a run. Where its supervisor died it gets another one, or its end is recorded.

    Two statuses are nobody's to write down: that a cancel was asked for which nobody has seen yet, and that a run on another machine
    has gone silent.
    """
    course = run.course()
    if course.over or run.newer:
        return course
    try:
        get_target(str(run.request.get("target", "local"))).poll(run)
    except EstimatorError:
        return course  # a target this version does not know
    except OSError:
        pass  # a workspace that cannot be written can still be read
    if not run.path.is_dir():
        raise gone(run)
    course = run.course()
    if course.over:
        return course
    from jupyter_estimator.execution.revive import silent

    if run.cancel_requested:
        course.status = "CancelRequested"
    elif silent(run):
        course.status = "NotResponding"
    return course


def gone(run: RunDirectory) -> EstimatorError:
    """What is said of a run whose directory was removed."""
    return NotFoundError(f"The run {run.id} is gone: its directory was removed.", "List the runs that are there with %estimator runs.")
