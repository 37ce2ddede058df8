"""What ends a run, and what does not: interrupts, restarts and kills of the kernel that submitted it, one by one."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.notebooks.kernel import MIME, PATIENCE, Kernel

if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPT = """
import os, time
for number in range(20):
    print("line", number)
while not os.path.exists({goal!r}):
    time.sleep(0.02)
print("the end")
"""
"""Goes on until it is told to end by a file."""


class Going:
    """A run that goes on until it is let go."""

    def __init__(self, workspace: Path, folder: Path) -> None:
        self.workspace = Workspace(workspace)
        self._goal = folder / "goal"
        self.code = SCRIPT.format(goal=str(self._goal))

    def begun(self) -> Run:
        """The run, once its first lines are there."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = list(Run.list(self.workspace))
            if found and "line 19" in self.log(found[0]):
                return found[0]
            time.sleep(0.05)
        raise AssertionError("the run did not begin")

    def log(self, run: Run) -> str:
        return (run.directory.path / "user_logs/std_log.txt").read_text()

    def ends_well(self, run: Run) -> None:
        """It was still going, and ends with every line there."""
        assert run.status == "Running"
        self._goal.touch()
        run.wait_for_completion()
        assert run.status == "Completed"
        assert self.log(run) == "".join(f"line {number}\n" for number in range(20)) + "the end\n"


@pytest.fixture
def going(workspace_dir: Path, tmp_path: Path) -> Going:
    return Going(workspace_dir, tmp_path)


def test_interrupting_the_cell_that_submits(kernel: Kernel, going: Going) -> None:
    cell = kernel.start(f"get_ipython().run_cell_magic('estimator', '', {going.code!r})\nimport time\ntime.sleep(60)")
    run = going.begun()
    kernel.manager.interrupt_kernel()
    kernel.finish(cell)
    assert cell.error is not None
    assert "KeyboardInterrupt" in cell.error[-1]
    going.ends_well(run)


def test_interrupts_during_the_submit_leave_no_run_half_made(kernel: Kernel, workspace_dir: Path) -> None:
    """At whatever moment they come: the run is there and is carried, or nothing of it is."""
    for _ in range(5):
        cell = kernel.start("%%estimator\nprint('whole')\n")
        kernel.manager.interrupt_kernel()
        kernel.finish(cell)
    assert not list(workspace_dir.glob("runs/.new-*"))
    for run in Run.list(Workspace(workspace_dir)):
        run.wait_for_completion()
        assert (run.directory.path / "user_logs/std_log.txt").read_text() == "whole\n"


def test_interrupting_an_idle_kernel(kernel: Kernel, going: Going) -> None:
    kernel.run(f"%%estimator --as run\n{going.code}")
    run = going.begun()
    kernel.manager.interrupt_kernel()
    kernel.manager.interrupt_kernel()
    assert kernel.value("run.status") == "'Running'"
    going.ends_well(run)


def test_interrupting_another_cell(kernel: Kernel, going: Going) -> None:
    kernel.run(f"%%estimator --as run\n{going.code}")
    run = going.begun()
    other = kernel.start("print('here', flush=True)\nimport time\ntime.sleep(60)")
    kernel.until(lambda: "here" in other.text)
    kernel.manager.interrupt_kernel()
    kernel.finish(other)
    going.ends_well(run)
    kernel.run("1")


def test_interrupting_a_cell_that_waits_detaches_and_says_so(kernel: Kernel, going: Going) -> None:
    cell = kernel.start(f"%%estimator --as run --wait\n{going.code}")
    kernel.until(lambda: "line 19\n" in cell.text)
    run = going.begun()
    kernel.manager.interrupt_kernel()
    kernel.finish(cell)
    assert cell.error is None, "detaching is no failure"
    assert f"No longer waiting. The run goes on: {run.id}." in cell.text
    assert cell.bundle[MIME]["status"] == "Running", "the panel takes the place of the log"
    going.ends_well(run)
    kernel.until(lambda: cell.bundle[MIME]["status"] == "Completed")


@pytest.mark.slow
@pytest.mark.parametrize("how", ["restart", "restart at once", "kill -9", "kill -9 while waiting"])
def test_the_kernels_end(how: str, kernel: Kernel, going: Going) -> None:
    cell = kernel.start(f"%%estimator{' --wait' if how == 'kill -9 while waiting' else ''}\n{going.code}")
    run = going.begun()
    if how.startswith("restart"):
        kernel.finish(cell)
        kernel.restart(now=how == "restart at once")
    else:
        os.kill(kernel.pid, signal.SIGKILL)
        kernel.replace()
    kernel.run("%load_ext jupyter_estimator")
    shown = kernel.run("%estimator show latest")
    assert shown.bundle[MIME]["run_id"] == run.id
    assert shown.bundle[MIME]["status"] == "Running"
    kernel.run(f"from jupyter_estimator import Run, Workspace\nrun = Run.get(Workspace.from_config(), {run.id!r})")
    assert kernel.value("run.status") == "'Running'"
    going.ends_well(run)
    kernel.until(lambda: shown.bundle[MIME]["status"] == "Completed")
    assert "the end" in shown.bundle["text/plain"]


def test_two_kernels_submit_at_the_same_moment(start_kernel: Callable[[], Kernel], workspace_dir: Path) -> None:
    kernels = [start_kernel(), start_kernel()]
    cells = [kernel.start("%%estimator --as run\nprint('one of two')\n") for kernel in kernels]
    for kernel, cell in zip(kernels, cells, strict=True):
        kernel.finish(cell)
        assert cell.error is None
    runs = list(Run.list(Workspace(workspace_dir)))
    assert len({run.id for run in runs}) == 2
    for run in runs:
        run.wait_for_completion()
