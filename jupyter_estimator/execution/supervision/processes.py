"""The processes of one run, as its supervisor knows them: the shepherd, the script, and all that the script has started."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from jupyter_estimator.execution.supervision import boot
from jupyter_estimator.execution.supervision.environment import learn_secrets
from jupyter_estimator.execution.supervision.finish import read_ending
from jupyter_estimator.execution.supervision.tree import (
    Identity,
    age,
    alive,
    belongs,
    carries,
    find_descendants,
    find_pids,
    find_tree,
    identity_from,
    identity_of,
    terminate_tree,
)
from jupyter_estimator.execution.supervision.wakeups import dead_child
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_json

if TYPE_CHECKING:
    from psutil import Process

    from jupyter_estimator.records.runs.run_directory import RunDirectory

_WHOLE_LOOK = 20
"""Of so many samples one is taken of all that is the run's, wherever it has hidden; the others of what is near."""
_MOST_LAUNCHES = 3


class RunProcesses:
    """Finds them, reaps them, and tells whether the script is over.

    Parameters
    ----------
    command
        The script's, where it may still have to be started; empty where it was started by another supervisor.
    shepherd
        Its pid, or 0.
    """

    def __init__(self, run: RunDirectory, command: list[str], shepherd: int) -> None:
        self.run = run
        self.command = command
        self.shepherd = identity_of(shepherd) if shepherd else None
        self.script: Identity | None = None
        self.began = time.monotonic()
        self.are_children = bool(shepherd)
        """Whether the system tells this process of the shepherd's end, and then of the script's."""
        self._launches = 1
        self._looks = -1
        self._whole: list[int] = []

    def set_out(self) -> None:
        """Gives this process the script's surroundings, and learns its command: where what it runs with is known only now, so are they."""
        self.command = set_out(self.run)

    def launch(self, lock: int) -> None:
        """Forks a shepherd, which starts the script."""
        self.shepherd = identity_of(boot.launch(str(self.run.path), self.command, lock))
        self.are_children = True
        self.began = time.monotonic()  # what came before was not the script's time

    def launch_again(self, lock: int) -> bool:
        """Starts the script where its shepherd was killed before it had; False where it has run, or must not any more."""
        if self.script is not None or not self.command or self._launches >= _MOST_LAUNCHES or self.run.cancel_requested:
            return False
        ending = read_ending(self.run)
        if ending.begun or ending.known or self.tree():
            return False
        self._launches += 1
        self.launch(lock)
        return True

    def know(self) -> None:
        """Learns which process is the script, if that is not known yet."""
        if self.script is not None:
            return
        if known := read_json(str(self.run.file(layout.PROCESS))):
            script, shepherd = identity_from(known.get("script")), identity_from(known.get("shepherd"))
            carriers = {os.getpid()} | {each.pid for each in (shepherd, self.shepherd) if each}
            if script is not None and (not alive(script) or belongs(script, self.run.id, carriers, self.run.file(layout.STD_LOG))):
                self.script, self.shepherd = script, shepherd
        elif self.shepherd is None or not alive(self.shepherd):
            # The disk is full, so that nobody could say which process is the script.
            family = [found for process in self.tree() if (found := identity_of(process.pid))]
            self.script = min(family, key=lambda process: process.start, default=None)
        if self.script is not None and not self.command:
            learn_secrets(self.run.request.get("secrets") or [], self.script.pid)
        if self.script is not None and alive(self.script):
            self.began = time.monotonic() - age(self.script)

    def is_over(self) -> bool:
        """Whether the script has ended, or can no longer be found."""
        if self.shepherd is not None and alive(self.shepherd):
            return False
        if read_ending(self.run).known:
            return True
        return self.script is None or not alive(self.script)

    def reap(self) -> None:
        """Reaps dead children, among them what the run orphaned; keeps how the script ended where its shepherd cannot."""
        while pid := dead_child():
            self.know()
            if self._is_script(pid):
                descriptor = os.open(self.run.file(layout.EXIT), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                boot.reap(pid, descriptor)
                os.close(descriptor)
            else:
                os.waitpid(pid, 0)

    def _is_script(self, pid: int) -> bool:
        """Whether a dead child is the script."""
        if self.script is not None:
            return pid == self.script.pid
        # One that was killed before it could say who it is: a shepherd has no other child, and before that nobody else has any.
        if self.shepherd is None or pid == self.shepherd.pid or alive(self.shepherd) or self.run.file(layout.PROCESS).exists():
            return False
        ending = read_ending(self.run)
        return ending.begun and not ending.known

    def tree(self) -> list[Process]:
        """The living processes of the run, without those that carry it."""
        return find_tree(self.script, self.run.id, self._carriers(), os.getpid())

    def near(self) -> list[int]:
        """Most often the same, at a fraction of the cost: those that descend from the script, or were left to this process."""
        self._looks += 1
        found = None
        if self._looks % _WHOLE_LOOK and self.script is not None:
            roots = [self.script.pid, os.getpid()] if alive(self.script) else [os.getpid()]
            found = find_descendants(roots, self._carriers())
        if found is None:
            found = self._whole = find_pids(self.script, self.run.id, self._carriers(), os.getpid())
            return found
        return [pid for pid in {*self._whole, *found} if pid in self._whole or carries(pid, self.run.id)]

    def end(
        self,
        grace: float,
        asked_at: float | None,
        when_asked: Callable[[], None],
        leaders: Collection[int] = (),
        told: Collection[int] = (),
    ) -> None:
        """SIGTERM, the grace, SIGKILL: to everything the script has started, the leaders first."""
        if not leaders and self.script is not None:
            leaders = {self.script.pid}
        terminate_tree(self.tree, grace, self.reap, leaders=leaders, told=told, asked_at=asked_at, when_asked=when_asked)
        deadline = time.monotonic() + 1
        while not self.is_over() and time.monotonic() < deadline:
            self.reap()
            time.sleep(0.005)

    def ran_out_of_memory(self) -> bool:
        """Not known here: whoever samples its resources knows."""
        return False

    def clear(self) -> None:
        """Nothing is left of it."""

    def _carriers(self) -> set[int]:
        return {os.getpid()} | ({self.shepherd.pid} if self.shepherd else set())


def set_out(run: RunDirectory) -> list[str]:
    """Gives this process the environment variables that the script is to inherit; returns the script's command."""
    import posix

    from jupyter_estimator.execution.supervision.command import command_of

    command, environment = command_of(run, os.environ)
    os.environ.clear()
    os.environ.update(environment)
    posix.environ.clear()
    posix.environ.update({os.fsencode(name): os.fsencode(value) for name, value in environment.items()})
    return command
