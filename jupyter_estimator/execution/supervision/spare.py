"""A supervisor that is ready before there is a run for it.

Starting an interpreter takes about as long as starting the script itself. So whoever has submitted a run, and will probably submit
another, keeps one supervisor ready: it has imported what it needs, has forked its shepherd, and waits on a socket for what it would
otherwise be told on its command line, with the open, locked file of the run. Then it is a supervisor like any other and owes nothing to
its starter. Until then it ends when its starter does, since the socket ends.

The supervisor that waits is a fork of a process that forks the next one as soon as this one has its run (nursery.py). So the next
is ready within milliseconds, and supervisors of the same submitter share most of their memory.

There need be none: then a supervisor is started when a run is submitted, and takes a few milliseconds longer.
"""

from __future__ import annotations

import atexit
import marshal
import os
import select
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

from jupyter_estimator.inside import layout

_DELAY = 0.2
"""Seconds after a run was submitted before a spare is started: the script has the processors to itself until then."""
_WORD = 32
"""Bytes in which a supervisor that waits says that it does: a line with its pid."""
_LARGEST = 100_000
"""Bytes that surely fit into the socket at once, so that nobody ever waits for a spare."""


class _Spare:
    def __init__(self, channel: socket.socket) -> None:
        self.channel = channel
        self.owner = os.getpid()
        self.circumstances = _circumstances()

    def is_ready(self, patience: float = 0) -> bool:
        """Whether it has said that it has imported everything. One that has ended counts as well: that will be seen when it is told."""
        poll = select.poll()
        poll.register(self.channel, select.POLLIN)
        return bool(poll.poll(1000 * patience))

    def tell(self, message: bytes, lock: int, *, shepherd_too: bool) -> bool:
        """Tells it of a run, and then its shepherd, which starts the script; False where it was killed."""
        shepherds: list[int] = []
        try:
            word, shepherds, _, _ = socket.recv_fds(self.channel, _WORD, 1)
            if not word or not shepherds:
                return False
            _send(self.channel, message, lock)
            # From here on the run is the supervisor's: where its shepherd was killed, or is told nothing, it starts another.
            with suppress(OSError), socket.socket(fileno=shepherds.pop()) as shepherd:
                if shepherd_too:  # one that is told nothing ends
                    _send(shepherd, message, lock)
        except OSError:
            return False
        finally:
            for descriptor in shepherds:
                os.close(descriptor)
        return True


_PATIENCE = 0.2
"""Seconds to wait at most for one that is coming: one more that is started the usual way would take as long, and no memory is shared."""
_lock = threading.Lock()
_spares: list[_Spare] = []
_coming: list[threading.Timer] = []


def hand_over(arguments: list[str], environment: Mapping[str, str], log: str, lock: int) -> bool:
    """Has the spare carry a run; False where none can, and the run needs a supervisor of its own.

    Parameters
    ----------
    arguments
        What ``boot.main`` takes. Where the working directory is ready (``prepared``), its shepherd starts the script at once.
    log
        The file that the supervisor's own output goes to.
    lock
        The run's lock, open and held.
    """
    words = {os.fsencode(name): os.fsencode(value) for name, value in environment.items()}
    message = marshal.dumps([arguments, words, log])
    # Others are started the usual way, and refused by the system where it refuses them.
    if len(message) > _LARGEST or "\0" in "".join([*arguments, *environment.keys(), *environment.values()]):
        return False
    with _lock:
        if not (_spares and _spares[0].is_ready(_PATIENCE)):
            return False
        spare = _spares[0]
        # What a process inherits from its starter may have changed: limits, processors, the mode of new files.
        told = (
            spare.owner == os.getpid()
            and spare.circumstances == _circumstances()
            and spare.tell(message, lock, shepherd_too=arguments[2] == "prepared")
        )
        if not told:
            _spares.pop().channel.close()
        return told


def _send(channel: socket.socket, message: bytes, lock: int) -> None:
    socket.send_fds(channel, [len(message).to_bytes(8, "big")], [lock])
    channel.sendall(message)


def keep_one(start: Callable[[socket.socket], None]) -> None:
    """Sees to it that there will be a spare soon. ``start`` starts it, with one end of the socket as its standard input."""
    # A run's scripts may submit runs too, but what they leave behind is ended with them.
    if layout.ENV_RUN_ID in os.environ or any(spare.owner == os.getpid() for spare in _spares):
        return
    if _coming and _coming[0].is_alive():
        # Several runs are submitted in a row: the next one needs it now.
        _coming.pop().cancel()
        _make(start)
        return
    timer = threading.Timer(_DELAY, _make, [start])
    timer.daemon = True
    timer.name = "jupyter_estimator-spare"
    _coming[:] = [timer]
    timer.start()


def _make(start: Callable[[socket.socket], None]) -> None:
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
