"""Carries one run from its start to its end, or takes over from a supervisor that died."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.launchers.launcher import GRACE, SINGLE, launcher_name
from jupyter_estimator.execution.supervision.finish import Ending, finish
from jupyter_estimator.execution.supervision.gathering import Gathering
from jupyter_estimator.execution.supervision.leftovers import named, say_what_stays, say_what_was_ended
from jupyter_estimator.execution.supervision.processes import RunProcesses
from jupyter_estimator.execution.supervision.tree import end_all, terminate_tree
from jupyter_estimator.execution.supervision.wakeups import Wakeups, dead_child
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.place import path_of
from jupyter_estimator.inside.run_state import CANCEL, LIMIT, RANK
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from psutil import Process

    from jupyter_estimator.execution.supervision.container_processes import ContainerProcesses
    from jupyter_estimator.execution.supervision.monitor import Monitor
    from jupyter_estimator.execution.supervision.world import World

TICK = 0.1
"""Seconds between two looks for a request to cancel, or at processes that are not our children."""
LONG_TICK = 1.0
"""The same where the system tells of both. Another machine's request is seen then, too."""
HEAD_START = 0.05
"""Seconds the script has the processors to itself, before its resources are measured."""
RANKS_HEAD_START = 0.25
"""The same where mpirun is to start several first."""
OTHERS_GRACE = 2.0
"""The most of it that ranks have when another one has failed: they wait for it in vain."""
HELPERS_END = 0.15
"""Seconds in which helpers of the script, such as those of multiprocessing, see that it has ended and end as well."""


class RunIsGone(Exception):  # noqa: N818  (it is no error: somebody removed the run)
    """The run directory is no longer there."""


def supervise(directory: str, mode: str, command: list[str], shepherd: int, lock: int) -> None:
    """The supervisor's life.

    Parameters
    ----------
    shepherd
        Its pid, or 0 where the script has not been started by this process.
    lock
        The run's lock, open and held. It lasts as long as this process.
    """
    with contextlib.suppress(OSError):  # a full disk
        os.pwrite(lock, b"%-20d\n" % os.getpid(), 0)
    run = RunDirectory(directory)
    supervisor = Supervisor(run, shepherd, lock, command)
    with Wakeups() as wakeups:
        try:
            if mode == "prepare":
                supervisor.prepare_and_launch()
            if supervisor.ending.settled:
                finish(run, supervisor.ending)
            else:
                supervisor.watch(wakeups)
                supervisor.conclude()
        except RunIsGone:
            return
    os.close(lock)
    supervisor.clean()


class Supervisor:
    """What a supervisor knows of its run."""

    def __init__(self, run: RunDirectory, shepherd: int, lock: int, command: list[str]) -> None:
        self.run = run
        self.lock = lock
        self.processes = processes_of(run, command, shepherd)
        self.inherited: str | None = None
        self.grace = float(run.request.get("cancel_grace_seconds", GRACE))
        self.limit = run.request.get("max_run_duration_seconds")
        self.ending = Ending()
        self.monitor: Monitor | None = None
        self.gathering = Gathering()
        self.told = False
        self.world: World | None = None

    # ---- beginning

    def prepare_and_launch(self) -> None:
        """Copies the snapshot into the working directory, then starts the script; or settles the run's end."""
        from jupyter_estimator.execution.stages.environment import prepare_environment
        from jupyter_estimator.execution.stages.inputs import prepare_inputs
        from jupyter_estimator.execution.stages.stage import CanceledError, StageProgress
        from jupyter_estimator.execution.stages.work_copy import copy_snapshot

        progress = StageProgress(self.run)
        try:
            copy_snapshot(self.run)
            prepare_environment(self.run, progress, end_all)
            prepare_inputs(self.run, progress)
            self.processes.set_out()
            progress.check()
            self.processes.launch(self.lock)
        except CanceledError:
            if not self.run.path.exists():
                raise RunIsGone from None
            self.ending.canceled = True
        except EstimatorError as error:
            self.ending.failure = error
        except OSError as error:
            self.ending.failure = EstimatorError(f"The working directory could not be made: {error.strerror}.")
        finally:
            progress.close()

    # ---- the middle

    def watch(self, wakeups: Wakeups) -> None:
        """Returns when the script has ended. Raises RunIsGone when the run directory is no longer there."""
        several = launcher_name(self.run.request) != SINGLE
        if not dead_child():
            wakeups.wait(RANKS_HEAD_START if several else HEAD_START)
        if several:
            from jupyter_estimator.execution.supervision.world import World

            self.world = World(self.run, apart=self.run.request.get("target_type") == DOCKER)
        from jupyter_estimator.execution.supervision.monitor import Monitor

        self.monitor = Monitor(self.run, self.processes.near)
        self.told = wakeups.watch(self.run.path)
        while True:
            try:
                if self._look(wakeups, self.monitor):
                    return
            except FileNotFoundError:
                if self.run.path.exists():
                    raise

    def _look(self, wakeups: Wakeups, monitor: Monitor) -> bool:
        """One look at the run, and what it calls for; True when the script has ended."""
        if self.follow():
            self.told = wakeups.watch(self.run.path)
        self.processes.reap()
        self.processes.know()
        if self.processes.is_over() and not self.processes.launch_again(self.lock):
            return True
        if self.world is not None:
            self.world.common_log.copy()
        decision = self.decision()
        if decision == CANCEL:
            self.ending.canceled = True
            self.end_tree("CancelRequested", "Canceling: the script has been asked to end.", CANCEL)
        elif decision == LIMIT:
            self.ending.duration_exceeded = True
            self.end_tree("Finalizing", f"Ending: it has run for {self.limit or 0:g} seconds.", LIMIT)
        elif decision == RANK:
            self.grace = min(self.grace, OTHERS_GRACE)
            self.end_tree("Finalizing", "Ending the ranks that are left: another one has failed.", RANK)
        else:
            self.gathering.start_when_due(self.run, self.processes.began)
            monitor.sample_when_due()
            wakeups.wait(self._time_to_next_look(monitor))
        return False

    def _time_to_next_look(self, monitor: Monitor) -> float:
        """Seconds; an end and a request to cancel wake us earlier."""
        if not (self.told and self.processes.are_children):
            return TICK
        now = time.monotonic()
        due = [LONG_TICK, monitor.due - now]
        if self.world is not None:
            due.append(self.world.due)
        if self.limit:
            due.append(self.processes.began + self.limit - now)
        return max(0.01, min(due))

    def decision(self) -> str:
        """What ends the run before its script does: what a dead supervisor has decided, a request to cancel, the time limit."""
        if self.inherited is None:
            self.inherited = self.run.run_state().decision
        if self.inherited:
            return self.inherited
        if self.run.cancel_requested:
            return CANCEL
        if self.limit and time.monotonic() - self.processes.began > self.limit:
            return LIMIT
        return RANK if self.world is not None and self.world.is_broken() else ""

    def end_tree(self, status: str, phase: str, decision: str) -> None:
        """SIGTERM, the grace, SIGKILL: to everything the script has started. What was decided is written down first."""
        asked = self.run.run_state().asked
        of_ranks: dict[str, set[int]] = {}
        if self.world is not None and self.world.keepers:
            of_ranks = {"leaders": self.world.keepers, "told": self.world.scripts}
        if asked is None:
            self.run.record_state(status, phase=phase, decision=decision)
        self.processes.end(
            self.grace,
            None if asked is None else time.monotonic() - max(0.0, time.time() - asked),
            lambda: self.run.record_state(status, phase=phase, decision=decision, asked=True),
            **of_ranks,
        )

    def follow(self) -> bool:
        """Goes on where the run directory is now, and says whether it was moved. Raises RunIsGone when it was removed."""
        if self.run.path.exists():
            return False
        held = os.fstat(self.lock)
        if held.st_nlink == 0:
            # It can no longer be watched or canceled by anyone.
            terminate_tree(self.processes.tree, self.grace, self.processes.reap)
            raise RunIsGone
        lock = Path(path_of(self.lock))  # the file we hold is in it, and has moved along
        try:
            there = os.path.samestat(lock.stat(), held)
        except OSError:
            there = False
        if not there:
            raise RunIsGone  # whoever looks at it there takes it over
        self.run = self.processes.run = RunDirectory(lock.parent)
        if self.world is not None:
            self.world.follow(self.run)
        if self.monitor is not None:
            self.monitor.follow(self.run)
        return True

    # ---- the end

    def conclude(self) -> None:
        """Ends what the script left running, and has the last word on the run."""
        self.follow()
        self.processes.reap()
        if self.world is not None:
            self.world.common_log.copy(everything=True)
        self.end_what_was_left()
        if self.monitor is not None:
            self.monitor.close(self.ending)
        self.ending.out_of_memory |= self.processes.ran_out_of_memory()
        say_what_stays(self.run)
        finish(self.run, self.ending, take_what_is_left)

    def end_what_was_left(self) -> None:
        """Ends what the script left running, and names it in the run's log."""
        deadline = time.monotonic() + HELPERS_END
        while left := self.processes.tree():
            if time.monotonic() > deadline:
                break
            time.sleep(0.01)
            self.processes.reap()
        if not left:
            return
        names = {process.pid: named(process) for process in left if not self._is_kernel(process)}
        self.run.record_state("Finalizing", phase="Ending processes that the script left behind.")
        ended = terminate_tree(self.processes.tree, self.grace, self.processes.reap)
        for process in ended or []:
            if process not in left:
                names.setdefault(process.pid, f"pid {process.pid}")
        say_what_was_ended(self.run, names.values())

    def _is_kernel(self, process: Process) -> bool:
        """Whether this is the kernel of a notebook that is the run: it is left to be ended with the run."""
        return self.run.request.get("source") == "notebook" and "ipykernel_launcher" in named(process)

    def clean(self) -> None:
        """What is left to do after everyone has been told that the run is over."""
        from jupyter_estimator.execution.stages.work_copy import clear_work

        self.processes.clear()
        clear_work(self.run)
        if self.run.request.get("inputs"):
            from jupyter_estimator.execution.stages.inputs import clear_inputs

            clear_inputs(self.run)
        self.gathering.start_at_end(self.run)


def processes_of(run: RunDirectory, command: list[str], shepherd: int) -> RunProcesses | ContainerProcesses:
    """Those of the run, on this machine itself or in a container."""
    if run.request.get("target_type") != DOCKER:
        return RunProcesses(run, command, shepherd)
    from jupyter_estimator.execution.supervision.container_processes import ContainerProcesses

    return ContainerProcesses(run)


def take_what_is_left() -> None:
    """Has this process take only what others leave of the processors: whoever waited for the run may submit the next at once."""
    if hasattr(os, "SCHED_IDLE"):
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
