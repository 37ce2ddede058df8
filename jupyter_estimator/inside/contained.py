"""What the Python of a run's container does before its script begins. Loaded by its path, by ``sitecustomize``.

It forks: the child becomes the script, which prints into the run's log, a file of the run directory; the parent, the container's first
process, waits for it, and writes down how it ended: in the same words, and the same files, as the shepherd of a run on this machine. So
nothing is lost when the engine's client is killed, and nothing has to be installed in the image but Python. Secrets come by standard input,
since engines keep the environment of containers on disk.
"""

from __future__ import annotations

import os
import time
from _signal import SIG_DFL, SIG_IGN, SIGHUP, SIGINT, SIGQUIT, SIGTERM, signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List

BLANK = b" " * 511 + b"\n"
BEGUN = b'{"begun": true}'
"""As in supervision/boot.py."""


def take_secrets() -> None:
    """Environment variables from standard input, which then leads nowhere."""
    if os.environ.get("JUPYTER_ESTIMATOR_RUN_SECRETS"):
        import json

        data = b""
        while not data.endswith(b"\n") and (piece := os.read(0, 65536)):
            data += piece
        if not data.endswith(b"\n"):
            os._exit(126)  # whoever would have handed them over was killed: without them the script does not begin
        found: "Dict[str, str]" = json.loads(data)
        os.environ.update(found)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)


def write_ending(ending: int, text: str) -> None:
    """Writes over the blanks of exit.json, which needs no room on the disk."""
    os.pwrite(ending, text.encode(), 0)


def begin(directory: str) -> None:
    """Makes of this process the keeper of the script, which does not return, and of its child the script, which does."""
    del os.environ["JUPYTER_ESTIMATOR_RUN_CONTAINED"]
    take_secrets()
    ending = os.open(os.path.join(directory, "exit.json"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    if os.pread(ending, len(BLANK), 0).strip():
        os._exit(125)  # whoever starts this a second time: the script has begun before
    os.pwrite(ending, BLANK, 0)
    log = os.open(os.path.join(directory, "user_logs", "std_log.txt"), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)
    began = time.monotonic()
    asked: "List[int]" = []
    before = {number: signal(number, SIG_IGN) for number in (SIGHUP, SIGINT, SIGQUIT)}
    signal(SIGTERM, lambda *_: asked.append(0))
    os.pwrite(ending, BEGUN, 0)
    pid = os.fork()
    if pid == 0:
        os.setsid()
        for number, handler in before.items():
            signal(number, handler)
        signal(SIGTERM, SIG_DFL)
        try:
            states = os.open(os.path.join(directory, "states.jsonl"), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            os.write(states, b'{"t": %.6f, "status": "Running"}\n' % time.time())
            os.close(states)
        except OSError:
            pass  # a full disk
        return
    try:
        os._exit(keep(pid, ending, began, asked))
    finally:
        os._exit(1)


def keep(pid: int, ending: int, began: float, asked: "List[int]") -> int:
    """Waits for the script and writes down how it ended; the exit code is the script's."""

    def ask(*_: object) -> None:
        try:  # noqa: SIM105  (contextlib would have to be imported)
            os.kill(pid, SIGTERM)
        except ProcessLookupError:
            pass

    signal(SIGTERM, ask)
    if asked:
        ask()
    while True:
        found, status, usage = os.wait4(-1, 0)  # the first process of a container reaps all that others have orphaned
        if found == pid:
            break
    used = ', "t": %.6f, "ran": %.2f, "pid": %d' % (time.time(), time.monotonic() - began, pid)
    used += ', "peak": %d, "cpu": %.2f' % (usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime)
    if os.WIFSIGNALED(status):
        write_ending(ending, '{"signal": %d%s}' % (os.WTERMSIG(status), used))
        return 128 + os.WTERMSIG(status)
    write_ending(ending, '{"code": %d%s}' % (os.WEXITSTATUS(status), used))
    return os.WEXITSTATUS(status)
