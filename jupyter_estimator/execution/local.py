"""The local compute target: this machine, a process of its own, in a session of its own."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from jupyter_estimator.execution.environment import run_environment
from jupyter_estimator.execution.scope import scope_prefix
from jupyter_estimator.execution.spare import hand_over, keep_one
from jupyter_estimator.execution.target import Plan
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.params import expand_arguments
from jupyter_estimator.records.run_directory import RunDirectory

_BOOT = str(Path(__file__).with_name("boot.py"))
NOTEBOOK_RUNNER = "jupyter_estimator.execution.notebook_job"


class _Supervisor(subprocess.Popen[bytes]):
    """A process that is meant to outlive this one, so that its going on is nothing to warn of."""

    def __del__(self) -> None:
        pass


_children: list[_Supervisor] = []


class LocalTarget:
    """Runs on this machine."""

    name = "local"

    def plan(self, run: RunDirectory, base: Mapping[str, str], prepared: bool) -> Plan:
        """The script's command and environment, with $VARS in script_params expanded from the latter."""
        request = run.request
        environment = run_environment(base, request, str(run.path))
        how = ["-m", NOTEBOOK_RUNNER, request["entry"]] if request["entry"].endswith(".ipynb") else [request["entry"]]
        given = request["arguments"]
        arguments = expand_arguments(given, environment) if request.get("expand_variables") else list(given)
        return Plan(run, [request["interpreter"], *how, *arguments], environment, prepared)

    def start(self, plan: Plan, lock: int) -> None:
        """Starts the supervisor, which starts the script."""
        mode = "prepared" if plan.prepared else "prepare"
        start_supervisor(plan.run, mode, plan.command, lock, plan.environment, scope_prefix(plan.run.id))

    def poll(self, run: RunDirectory) -> None:
        """Looks after a run whose supervisor may have died."""
        from jupyter_estimator.execution.revive import look_after

        look_after(run)

    def cancel(self, run: RunDirectory) -> None:
        """Leaves the request; the supervisor sees it within a tenth of a second."""
        if not run.course().over:
            run.request_cancel()
            self.poll(run)


def start_supervisor(
    run: RunDirectory,
    mode: str,
    command: list[str],
    lock: int,
    environment: Mapping[str, str] | None = None,
    prefix: list[str] | None = None,
) -> None:
    """Starts a supervisor that owes nothing to this process: own session, no pipe, nothing to wait for.

    ``lock`` is the run's lock, which the caller holds: the supervisor inherits it, and the caller closes its own descriptor afterwards.
    """
    _bury()
    if environment is None:
        # Whoever looks at a run may itself be the script of another one, and must not take this supervisor along.
        environment = {**os.environ, layout.ENV_RUN_ID: run.id}
    arguments = [str(run.path), _import_path(), mode, str(lock), *command]
    log = run.file(layout.SUPERVISOR_LOG)
    if prefix or mode != "prepared" or not hand_over(arguments, environment, str(log), lock):
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            _boot([*(prefix or []), sys.executable], arguments, environment, subprocess.DEVNULL, output, lock)
        except OSError as error:
            raise _cannot_start(error) from None
        except ValueError as error:
            raise EstimatorError(f"The script cannot be given these arguments: {error}.", "Leave out zero bytes.") from None
        finally:
            os.close(output)
    if not prefix:
        keep_one(_start_spare)


def _start_spare(channel: socket.socket) -> None:
    _boot([sys.executable], ["spare", _import_path()], os.environ, channel.fileno(), subprocess.DEVNULL)


def _boot(program: list[str], arguments: list[str], environment: Mapping[str, str], given: int, output: int, *passed: int) -> None:
    # A kernel is interrupted with its whole process group, to which a new process belongs for an instant: there it must not die of that.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        process = _Supervisor(
            [*program, "-I", "-S", _BOOT, *arguments],
            env=dict(environment),
            cwd="/",
            stdin=given,
            stdout=output,
            stderr=output,
            start_new_session=True,
            pass_fds=passed,
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    _children.append(process)


def _import_path() -> str:
    """The folders a supervisor imports from: site-packages of all kinds are wherever this process has them."""
    package = str(Path(__file__).resolve().parents[2])
    return ":".join([package, *(path for path in sys.path if os.path.isabs(path) and path != package)])


def _cannot_start(error: OSError) -> EstimatorError:
    if error.errno == errno.E2BIG:
        return EstimatorError("The arguments and environment variables are too long for this system.", "Put them into a file.")
    return EstimatorError(f"The run could not be started: {error.strerror}.", "Look at the limits on processes and memory.")


def _bury() -> None:
    """Forgets supervisors that have ended; until then they would be zombies of this process."""
    _children[:] = [child for child in _children if child.poll() is None]
