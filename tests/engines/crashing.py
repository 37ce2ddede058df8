"""What the tests share that kill what carries a run."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from jupyter_estimator.execution.supervision.revive import look_after
from jupyter_estimator.execution.supervision.tree import find_tree
from jupyter_estimator.inside import layout

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.inside.run_state import RunState
    from tests.execution.conftest import Lab


class OneCrash(Protocol):
    """A run of which something is killed."""

    def happen(self) -> Run: ...
    def check(self, run: Run, run_state: RunState) -> None: ...


def crash_all(lab: Lab, crash_of: Callable[[int], OneCrash], number: int, at_once: int, gone: Callable[[Run], bool]) -> None:
    """Has so many of them happen, and checks each when it is over and nothing of it is left.

    Parameters
    ----------
    gone
        Whether nothing of a run is left, beside its processes.
    """

    def one(place: int) -> None:
        crash = crash_of(place)
        run = crash.happen()

        def over() -> RunState | None:
            look_after(run.directory)
            found = run.run_state()
            return found if found.over else None

        try:
            run_state = lab.until(over)
            lab.until(lambda: not find_tree(None, run.id))
            lab.until(lambda: gone(run))
            crash.check(run, run_state)
        except AssertionError as error:
            raise AssertionError(f"{crash}\n{run.directory.path}\n{error}") from error

    with ThreadPoolExecutor(at_once) as pool:
        for _ in pool.map(one, range(number)):
            pass


def carries(pid: int, run_id: str) -> bool:
    """Whether a process is of a run: one that only has a number that the run's once had is somebody else's."""
    try:
        environ = Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return False
    return f"{layout.ENV_RUN_ID}={run_id}\0".encode() in environ
