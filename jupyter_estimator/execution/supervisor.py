"""Carries one run from its start to its end, or takes over from a supervisor that died."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.execution import boot
from jupyter_estimator.execution.finish import Ending, finish, read_ending
from jupyter_estimator.execution.tree import Identity, alive, find_tree, identity_of, terminate_tree
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.run_directory import RunDirectory

if TYPE_CHECKING:
    from psutil import Process

    from jupyter_estimator.execution.monitor import Monitor

TICK = 0.1
"""Seconds between two looks for a request to cancel, or at processes that are not our children."""
GRACE = 10.0
"""Seconds between SIGTERM and SIGKILL, unless the request says otherwise."""


def supervise(directory: str, mode: str, command: list[str], shepherd: int) -> None:
    """The supervisor's life. ``shepherd`` is its pid, or 0 where the script has not been started yet."""
    run = RunDirectory(directory)
    began = time.time()
    if (lock := _lock_soon(run)) is None:
        return
    supervisor = Supervisor(run, shepherd)
    _become_subreaper()
    with _Wakeups() as wakeups:
        if mode == "prepare":
            shepherd = supervisor.prepare_and_launch(command)
            began = time.time()
            if not shepherd:
                os.close(lock)
                return
        if mode != "adopt":
            supervisor.record_start(began)
        elif run.course().started is None:
            supervisor.record_start(supervisor.started)
        supervisor.watch(wakeups)
    supervisor.conclude()
    os.close(lock)
    supervisor.clean()


class Supervisor:
    """What a supervisor knows of its run."""

    def __init__(self, run: RunDirectory, shepherd: int) -> None:
        self.run = run
        self.shepherd = identity_of(shepherd) if shepherd else None
        self.script: Identity | None = None
        self.script_status: int | None = None
        self.grace = float(run.request.get("cancel_grace_seconds") or GRACE)
        self.limit = run.request.get("max_run_duration_seconds")
        self.started = time.time()
        self.ending = Ending()
        self.monitor: Monitor | None = None
        self._know_processes()

    # ---- beginning

    def prepare_and_launch(self, command: list[str]) -> int:
        """Copies the snapshot into the working directory, then starts the script; 0 when the run ended before that."""
        from jupyter_estimator.execution.workspace_copy import copy_snapshot

        try:
            copy_snapshot(self.run)
        except (EstimatorError, OSError) as error:
            self.ending.failure = error if isinstance(error, EstimatorError) else EstimatorError(f"Preparing failed: {error}.")
        except InterruptedError:
            self.ending.canceled = True
        if self.run.cancel_requested:
            self.ending.canceled = True
        if self.ending.failure or self.ending.canceled:
            self.conclude()
            return 0
        shepherd = boot.launch(str(self.run.path), command)
        self.shepherd = identity_of(shepherd)
        return shepherd

    def record_start(self, when: float) -> None:
        """Says that the script runs, and has its provenance gathered by a process of its own."""
        self.started = when
        self.run.record_state("Running", t=when)
        _gather_provenance(self.run)

    # ---- the middle

    def watch(self, wakeups: _Wakeups) -> None:
        """Returns when the script has ended and nothing of it is left."""
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
            elif self.limit and time.time() - self.started > self.limit:
                self.ending.duration_exceeded = True
                self.end_tree("Finalizing", f"Ending: it has run for {self.limit:g} seconds.")
            else:
                self.monitor.sample_when_due()
                wakeups.wait(TICK)

    def tree(self) -> list[Process]:
        """The living processes of the run, without those that carry it."""
        reach_site_packages()
        carriers = {os.getpid()} | ({self.shepherd.pid} if self.shepherd else set())
        return find_tree(self.script, self.run.id, carriers)

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
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if self.script is not None and pid == self.script.pid:
                self.script_status = status
                if not read_ending(self.run).known:
                    text = boot.ending_of(status, usage.ru_maxrss, usage.ru_utime + usage.ru_stime)
                    self.run.file(layout.EXIT).write_text(text)

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
            self.started = known["started"]
        elif self.shepherd is None or not alive(self.shepherd):
            # The shepherd was killed before it could say which process is the script.
            family = [found for process in self.tree() if (found := identity_of(process.pid))]
            self.script = min(family, key=lambda process: process.start, default=None)

    # ---- the end

    def conclude(self) -> None:
        """Ends what the script left running, and has the last word on the run."""
        if self.ending.failure is None and _has_children():
            self.reap()
            if self.tree():
                self.end_tree("Finalizing", "Ending processes that the script left behind.")
        if self.monitor is not None:
            self.monitor.close(self.ending)
        finish(self.run, self.ending)

    def clean(self) -> None:
        """Clears the working directory, after everyone has been told that the run is over."""
        from jupyter_estimator.execution.workspace_copy import clear_work

        clear_work(self.run)


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


def _lock_soon(run: RunDirectory) -> int | None:
    # Someone who looks at the run holds the lock for an instant; another supervisor holds it for good.
    for _ in range(40):
        if (lock := run.try_lock()) is not None:
            os.pwrite(lock, b"%d\n" % os.getpid(), 0)  # from now on, no lock means a dead supervisor
            return lock
        time.sleep(0.005)
    return None


def _become_subreaper() -> None:
    """Has orphans of the run handed to this process (Linux), so that none is lost and the script's end is seen."""
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def reach_site_packages() -> None:
    """Makes psutil importable: the supervisor starts without site-packages, to start sooner."""
    if not any(path.endswith("-packages") for path in sys.path):
        import site

        site.main()


def _has_children() -> bool:
    """Whether anything of the run may be left: orphans have become children of the subreaper."""
    try:
        return bool(Path(f"/proc/self/task/{os.getpid()}/children").read_text().strip())
    except OSError:
        return True


def _gather_provenance(run: RunDirectory) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in (layout.ENV_RUN_ID, layout.ENV_RUN_DIRECTORY)}
    interpreter = str(run.request.get("supervisor") or sys.executable)
    log = os.open(run.file(layout.SUPERVISOR_LOG), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    module = Path(__file__).with_name("provenance.py")
    os.posix_spawn(
        interpreter,
        [interpreter, "-I", str(module), str(run.path), str(Path(__file__).parents[2])],
        environment,
        file_actions=[(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)],
    )
    os.close(log)
