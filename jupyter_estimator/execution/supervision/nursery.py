"""Where spare supervisors come from: the process that forks them, and their waiting for a run (see spare.py)."""

from __future__ import annotations

import gc
import marshal
import os
import signal
import socket
import sys
from contextlib import suppress

from jupyter_estimator.execution.stages import work_copy  # noqa: F401  (these are imported so that no fork has to)
from jupyter_estimator.execution.supervision import boot, monitor, resources, supervisor  # noqa: F401
from jupyter_estimator.records.index import index  # noqa: F401


def stand_by(beside: list[str]) -> tuple[list[str], int]:
    """Forks supervisors, one for each run, until the starter has ended. Returns in each of them once there is a run for it.

    ``beside`` may say ``stages`` and ``containers``: then what these need is imported as well. Returns what ``boot.main`` takes, and the
    pid of the shepherd, which is told of the run as well.
    """
    channel = socket.socket(fileno=os.dup(0))
    boot.read_nothing()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # supervisors that have ended are nobody's to wait for
    if beside:
        _import_for_stages()
    if "containers" in beside:
        _import_for_containers()
    gc.freeze()
    while True:
        taken, take = os.pipe()
        if not os.fork():
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.close(taken)
            os.setsid()
            return _wait_for_run(channel, take)
        os.close(take)
        word = os.read(taken, 1)
        os.close(taken)
        if not word:  # the starter has ended, or the supervisor was killed: the starter sees that, and starts anew
            sys.exit()


def _import_for_stages() -> None:
    from jupyter_estimator.execution.stages import builders, environment, image, inputs, stage  # noqa: F401
    from jupyter_estimator.execution.supervision import command  # noqa: F401
    from jupyter_estimator.preparation.environments import uv  # noqa: F401


def _import_for_containers() -> None:
    from jupyter_estimator.execution.supervision import container_processes  # noqa: F401

    with suppress(ImportError):
        import docker.models.images
        import docker.types  # noqa: F401


def _wait_for_run(channel: socket.socket, take: int) -> tuple[list[str], int]:
    boot.become_subreaper()
    pid, tell = boot.launch_waiting()
    # Whoever submits tells both of us: the shepherd need not wait for this process to wake up and pass it on.
    socket.send_fds(channel, [b"%d\n" % os.getpid()], [tell])
    os.close(tell)
    message, lock = boot.received(channel)
    channel.close()
    if not message:
        os._exit(0)
    with suppress(OSError):
        os.write(take, b"1")
    os.close(take)
    arguments, environment, log = marshal.loads(message)  # noqa: S302  (from the process that has started this one)
    boot.take_on(environment, log)
    os.environ.clear()
    os.environ.update({os.fsdecode(name): os.fsdecode(value) for name, value in environment.items()})
    directory, packages, mode, _, *command = arguments
    return [directory, packages, mode, str(lock), *command], pid
