"""Carries one run from its start to its end, or takes over from a supervisor that died."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.execution import boot
from jupyter_estimator.execution.finish import Ending, finish, read_ending
from jupyter_estimator.execution.tree import Identity, age, alive, find_tree, identity_of, terminate_tree
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.run_directory import RunDirectory

if TYPE_CHECKING:
    from psutil import Process

    from jupyter_estimator.execution.monitor import Monitor

TICK = 0.1
"""Seconds between two looks for a request to cancel, or at processes that are not our children."""
PROVENANCE_AFTER = 1.0
"""Seconds after the script's start at which its provenance is gathered, if it does not end before."""
HEAD_START = 0.05
"""Seconds the script has the processors to itself, before its resources are measured."""
GRACE = 10.0
"""Seconds between SIGTERM and SIGKILL, unless the request says otherwise."""


class RunIsGone(Exception):  # noqa: N818  (it is no error: somebody removed or moved the run)
    """The run directory is no longer where it was."""


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
    supervisor = Supervisor(run, shepherd, lock)
    with _Wakeups() as wakeups:
        try:
            if mode == "prepare":
                supervisor.prepare_and_launch(command)
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

    def __init__(self, run: RunDirectory, shepherd: int, lock: int) -> None:
        self.run = run
        self.lock = lock
        self.shepherd = identity_of(shepherd) if shepherd else None
        self.script: Identity | None = None
        self.grace = float(run.request.get("cancel_grace_seconds", GRACE))
        self.limit = run.request.get("max_run_duration_seconds")
        self.began = time.monotonic()
        self.ending = Ending()
        self.monitor: Monitor | None = None
        self.provenance_gathered = False

    # ---- beginning

    def prepare_and_launch(self, command: list[str]) -> None:
        """Copies the snapshot into the working directory, then starts the script; or settles the run's end."""
        from jupyter_estimator.execution.workspace_copy import CanceledError, copy_snapshot

        try:
            copy_snapshot(self.run)
        except CanceledError:
            self.ending.canceled = True
        except EstimatorError as error:
            self.ending.failure = error
        except OSError as error:
            self.ending.failure = EstimatorError(f"The working directory could not be made: {error.strerror}.")
        if not self.ending.settled:
            self.shepherd = identity_of(boot.launch(str(self.run.path), command, self.lock))

    # ---- the middle

    def watch(self, wakeups: _Wakeups) -> None:
        """Returns when the script has ended. Raises RunIsGone when the run directory is no longer there."""
        if not _dead_child():
            wakeups.wait(HEAD_START)
        from jupyter_estimator.execution.monitor import Monitor

        self.monitor = Monitor(self.run, self.tree)
        while True:
            self.reap()
            self._know_processes()
            if self._script_is_over():
                return
            if self.run.cancel_requested:
                self.ending.canceled = True
                self.end_tree("CancelRequested", "Canceling: the script has been asked to end.")
            elif self.limit and time.monotonic() - self.began > self.limit:
                self.ending.duration_exceeded = True
                self.end_tree("Finalizing", f"Ending: it has run for {self.limit:g} seconds.")
            elif not self.run.path.exists():
                self._leave()
            else:
                if time.monotonic() - self.began > PROVENANCE_AFTER:
                    self.gather_provenance()
                self.monitor.sample_when_due()
                wakeups.wait(TICK)

    def tree(self) -> list[Process]:
        """The living processes of the run, without those that carry it."""
        carriers = {os.getpid()} | ({self.shepherd.pid} if self.shepherd else set())
        return find_tree(self.script, self.run.id, carriers, os.getpid())

    def end_tree(self, status: str, phase: str) -> None:
        """SIGTERM, the grace, SIGKILL: to everything the script has started."""
        self.run.record_state(status, phase=phase)
        terminate_tree(self.tree, self.grace, self.reap)
        deadline = time.monotonic() + 1
        while not self._script_is_over() and time.monotonic() < deadline:
            self.reap()
            time.sleep(0.005)

    def reap(self) -> None:
        """Buries dead children, among them what the run orphaned; keeps how the script ended where its shepherd cannot."""
        while pid := _dead_child():
            self._know_processes()
            if self.script is not None and pid == self.script.pid:
                descriptor = os.open(self.run.file(layout.EXIT), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                boot.bury(pid, descriptor)
                os.close(descriptor)
            else:
                os.waitpid(pid, 0)

    def _script_is_over(self) -> bool:
        if self.shepherd is not None and alive(self.shepherd):
            return False
        if read_ending(self.run).known:
            return True
        return self.script is None or not alive(self.script)

    def _know_processes(self) -> None:
        if self.script is not None:
            return
        if known := read_json(str(self.run.file(layout.PROCESS))):
            self.script = Identity(*known["script"])
            self.shepherd = Identity(*known["shepherd"])
        elif self.shepherd is None or not alive(self.shepherd):
            # The disk is full, so that nobody could say which process is the script.
            family = [found for process in self.tree() if (found := identity_of(process.pid))]
            self.script = min(family, key=lambda process: process.start, default=None)
        if self.script is not None and alive(self.script):
            self.began = time.monotonic() - age(self.script)

    def _leave(self) -> None:
        # Removed, the run can no longer be watched or canceled by anyone. Moved, it is taken over from its new place.
        if os.fstat(self.lock).st_nlink == 0:
            terminate_tree(self.tree, self.grace, self.reap)
        raise RunIsGone

    # ---- the end

    def conclude(self) -> None:
        """Ends what the script left running, and has the last word on the run."""
        self.reap()
        if self.tree():
            self.end_tree("Finalizing", "Ending processes that the script left behind.")
        if self.monitor is not None:
            self.monitor.close(self.ending)
        finish(self.run, self.ending)

    def clean(self) -> None:
        """What is left to do after everyone has been told that the run is over."""
        from jupyter_estimator.execution.workspace_copy import clear_work

        clear_work(self.run)
        self.gather_provenance()

    def gather_provenance(self) -> None:
        """Has it gathered by a process of its own, once; when the script has had the machine for its start to itself."""
        if self.provenance_gathered or self.run.file(layout.PROVENANCE).exists():
            return
        self.provenance_gathered = True
        # It is no part of the run, nor of another one that this one may have been submitted from.
        environment = {**os.environ, layout.ENV_RUN_ID: ""}
        log = os.open(self.run.file(layout.SUPERVISOR_LOG), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        module = Path(__file__).with_name("provenance.py")
        os.posix_spawn(
            sys.executable,
            [sys.executable, "-I", str(module), str(self.run.path), str(Path(__file__).parents[2])],
            environment,
            file_actions=[(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)],
        )
        os.close(log)


class _Wakeups:
    """Waits that end when a child does."""

    def __enter__(self) -> _Wakeups:
        self.read, self.write = os.pipe()
        os.set_blocking(self.read, False)
        os.set_blocking(self.write, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(self.write, warn_on_full_buffer=False)
        return self

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(-1)
        os.close(self.read)
        os.close(self.write)

    def wait(self, seconds: float) -> None:
        """Sleeps for so long, or until a child ends."""
        if select.select([self.read], [], [], seconds)[0]:
            os.read(self.read, 4096)


def _dead_child() -> int:
    """The pid of a child that has ended and is still to be buried, or 0."""
    try:
        if not hasattr(os, "waitid"):
            os.waitpid(-1, os.WNOHANG)  # macOS, where nothing is inherited: how these children ended does not matter
            return 0
        found = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return 0
    return found.si_pid if found else 0
