"""Starting what carries a run: a supervisor that owes nothing to the process that starts it."""

from __future__ import annotations

import errno
import os
import posix
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from jupyter_estimator.execution.supervision.spare import hand_over, keep_one, let_go
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.runs.run_directory import RunDirectory

_BOOT = str(Path(__file__).with_name("boot.py"))


_children: set[int] = set()
_spares_know: list[str] = []
"""What spares import beside what every run needs: once a run had a container, or an environment to build, the next one probably has."""


def start_supervisor(
    run: RunDirectory,
    mode: str,
    command: list[str],
    lock: int,
    environment: Mapping[str, str] | None = None,
    prefix: list[str] | None = None,
    *,
    beside: str = "",
) -> None:
    """Starts a supervisor that does not depend on this process: a session of its own, no pipe, nothing to wait for.

    ``lock`` is the run's lock, which the caller holds: the supervisor inherits it, and the caller closes its own descriptor afterwards.
    ``beside`` says what it needs beside what every run does, ``stages`` or ``containers``: then it is one of those that have imported that,
    if there is one ready. Where there is much to do before the script starts, and nothing of that kind, a spare would save nothing.
    """
    _reap_supervisors()
    if environment is None:
        # Whoever looks at a run may itself be the script of another one, whose end must not take this supervisor along.
        environment = {**os.environ, layout.ENV_RUN_ID: run.id}
    # The lock is the supervisor's standard input.
    arguments = [str(run.path), _import_path(), mode, "0", *command]
    log = run.file(layout.SUPERVISOR_LOG)
    if beside and beside not in _spares_know:
        let_go()  # one that has not would take longer than a new one
        _spares_know.append(beside)
    if prefix or not (mode == "prepared" or beside) or not hand_over(arguments, environment, str(log), lock):
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        try:
            _boot([*(prefix or []), sys.executable], arguments, environment, lock, output)
        except OSError as error:
            raise _cannot_start(error) from None
        except ValueError as error:
            raise EstimatorError(f"The script cannot be given these arguments: {error}.", "Leave out zero bytes.") from None
        finally:
            os.close(output)
    if not prefix:
        keep_one(_start_spare)


def _start_spare(channel: socket.socket) -> None:
    with open(os.devnull, "wb") as nothing:
        _boot([sys.executable], ["spare", _import_path(), *_spares_know], os.environ, channel.fileno(), nothing.fileno())


def _boot(program: list[str], arguments: list[str], environment: Mapping[str, str], given: int, output: int) -> None:
    """Starts boot.py, with ``given`` as its standard input and ``output`` as the other two streams; it closes what else it inherits.

    By a system call below subprocess and os: debuggers and tracers (JupyterLab's debugger, coverage) replace what stands in those,
    so that a Python that is started would wait for a client of theirs, or write where it must not.
    """
    command = [*program, "-I", "-S", _BOOT, *arguments]
    files = [(posix.POSIX_SPAWN_DUP2, given, 0), (posix.POSIX_SPAWN_DUP2, output, 1), (posix.POSIX_SPAWN_DUP2, output, 2)]
    spawn = posix.posix_spawn if "/" in command[0] else posix.posix_spawnp
    # An interrupt reaches a kernel's whole process group, to which a new process belongs for an instant; it must not die of that.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        _children.add(spawn(command[0], command, dict(environment), file_actions=files, setsid=sys.platform.startswith("linux")))
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _import_path() -> str:
    """The folders a supervisor imports from: those of this process, wherever its site-packages are."""
    package = str(Path(__file__).resolve().parents[3])
    return ":".join([package, *(path for path in sys.path if os.path.isabs(path) and path != package)])


def _cannot_start(error: OSError) -> EstimatorError:
    if error.errno == errno.E2BIG:
        return EstimatorError("The arguments and environment variables are too long for this system.", "Put them into a file.")
    return EstimatorError(f"The run could not be started: {error.strerror}.", "Look at the limits on processes and memory.")


def _reap_supervisors() -> None:
    """Reaps supervisors that have ended, which would otherwise stay zombies of this process."""
    for pid in [*_children]:
        try:
            ended = os.waitpid(pid, os.WNOHANG)[0]
        except ChildProcessError:  # someone else has waited for all there are, or this process is a fork of the one that started it
            ended = pid
        if ended:
            _children.discard(pid)
