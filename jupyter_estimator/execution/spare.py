"""A supervisor that is ready before there is a run for it.

Starting an interpreter takes about as long as starting the script itself. So whoever has submitted a run, and will probably submit
another, keeps one supervisor ready: it has imported what it needs, has forked its shepherd, and waits on a socket for what it would
otherwise be told on its command line, with the open, locked file of the run. Then it is a supervisor like any other and owes nothing to
its starter. Until then it ends when its starter does, since the socket ends.

There need be none: then a supervisor is started when a run is submitted, and takes a few milliseconds longer.
"""

from __future__ import annotations

import atexit
import marshal
import os
import socket
import sys
import threading
from collections.abc import Callable, Mapping

from jupyter_estimator.inside import layout

_DELAY = 0.3
"""Seconds after a run was submitted before a spare is started: the script has the processors to itself until then."""
_LARGEST = 100_000
"""Bytes that surely fit into the socket at once, so that nobody ever waits for a spare."""


class _Spare:
    def __init__(self, channel: socket.socket) -> None:
        self.channel = channel
        self.owner = os.getpid()
        self.circumstances = _circumstances()

    def is_ready(self) -> bool:
        """Whether it has said that it has imported everything. One that has ended counts as well: that will be seen when it is told."""
        try:
            self.channel.recv(1, socket.MSG_DONTWAIT | socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True


_lock = threading.Lock()
_spares: list[_Spare] = []
_coming = threading.Event()


def hand_over(arguments: list[str], environment: Mapping[str, str], log: str, lock: int) -> bool:
    """Has the spare carry a run whose working directory is ready; False where none can, and the run needs a supervisor of its own.

    Parameters
    ----------
    arguments
        What ``boot.main`` takes.
    log
        The file that the supervisor's own output goes to.
    lock
        The run's lock, open and held.
    """
    with _lock:
        if not (_spares and _spares[0].is_ready()):
            return False
        spare = _spares.pop()
    try:
        words = {os.fsencode(name): os.fsencode(value) for name, value in environment.items()}
        message = marshal.dumps([arguments, words, log])
        # Others are started the usual way, and refused by the system where it refuses them.
        fits = len(message) <= _LARGEST and "\0" not in "".join([*arguments, *environment.keys(), *environment.values()])
        # What a process inherits from its starter may have changed: limits, processors, the mode of new files.
        if not fits or spare.owner != os.getpid() or spare.circumstances != _circumstances():
            return False
        _send(spare.channel, message, lock)
    except OSError:
        return False  # it was killed
    finally:
        spare.channel.close()
    return True


def _send(channel: socket.socket, message: bytes, lock: int) -> None:
    socket.send_fds(channel, [len(message).to_bytes(8, "big")], [lock])
    channel.sendall(message)


def keep_one(start: Callable[[socket.socket], None]) -> None:
    """Sees to it that there will be a spare soon. ``start`` starts it, with one end of the socket as its standard input."""
    # A run's scripts may submit runs too, but what they leave behind is ended with them.
    if layout.ENV_RUN_ID in os.environ or _coming.is_set():
        return
    _coming.set()
    timer = threading.Timer(_DELAY, _make, [start])
    timer.daemon = True
    timer.name = "jupyter_estimator-spare"
    timer.start()


def _make(start: Callable[[socket.socket], None]) -> None:
    _coming.clear()
    with _lock:
        if any(spare.owner == os.getpid() for spare in _spares):
            return
        own, its = socket.socketpair()
        try:
            start(its)
        except OSError:
            own.close()
        else:
            _spares[:] = [_Spare(own)]
            atexit.unregister(let_go)
            atexit.register(let_go)
        finally:
            its.close()


def let_go() -> None:
    """Ends the spare, if there is one."""
    with _lock:
        while _spares:
            _spares.pop().channel.close()


def _circumstances() -> tuple[object, ...]:
    import resource

    limits = [resource.getrlimit(getattr(resource, name)) for name in dir(resource) if name.startswith("RLIMIT_")]
    processors = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    return limits, processors, os.getpriority(os.PRIO_PROCESS, 0), _umask()


def _umask() -> str:
    try:
        with open("/proc/self/status") as file:
            return next((line for line in file if line.startswith("Umask")), "")
    except OSError:
        return ""


def stand_by(tell: int) -> tuple[list[str], bool]:
    """The spare's own part: waits for a run, tells its shepherd, and returns what ``boot.main`` takes, and whether there was a shepherd."""
    from jupyter_estimator.execution import boot, monitor, supervisor  # noqa: F401  (so that they need not be imported later)

    with socket.socket(fileno=os.dup(0)) as channel:
        channel.send(b"%d\n" % os.getpid())
        message, lock = boot.received(channel)
    if not message:
        sys.exit()  # the starter has ended
    told = True
    with socket.socket(fileno=tell) as shepherd:
        try:
            _send(shepherd, message, lock)
        except OSError:
            told = False  # it has been killed
    arguments, environment, log = marshal.loads(message)  # noqa: S302  (from the process that has started this one)
    boot.take_on(environment, log)
    os.environ.clear()
    os.environ.update({os.fsdecode(name): os.fsdecode(value) for name, value in environment.items()})
    boot.read_nothing()
    directory, packages, mode, _, *command = arguments
    return [directory, packages, mode, str(lock), *command], told
