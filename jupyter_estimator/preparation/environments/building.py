"""Running the programs that resolve and build environments, line by line, for as long as nobody asks for the end."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Protocol

_TICK = 0.1
_LONGEST = 2000
_LEFT_OUT = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONSTARTUP")


class Progress(Protocol):
    """Whoever wants to know how far a build is."""

    def phase(self, text: str) -> None:
        """What is being done now."""

    def line(self, text: str) -> None:
        """A line of the builder's own words."""

    def check(self) -> None:
        """Raises where the build is to end."""


class BuildFailed(Exception):  # noqa: N818  (the stage that asked for it makes an error of it)
    """A program ended with an error; ``said`` is what it said last."""

    def __init__(self, code: int, said: Sequence[str]) -> None:
        super().__init__(code)
        self.code = code
        self.said = list(said)


def run_builder(command: Sequence[str], progress: Progress, environment: Mapping[str, str], kept: int = 40) -> None:
    """Runs a program to its end, or ends it with all it has started; raises BuildFailed where it fails.

    It ends when this process does. What it has started may not: whoever calls sees to that.
    """
    surroundings = {name: value for name, value in environment.items() if name not in _LEFT_OUT}
    said: list[str] = []
    own = os.getpid()
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=surroundings,
        cwd="/",
        start_new_session=True,
        preexec_fn=lambda: _end_with(own),  # noqa: PLW1509  (a supervisor has no threads yet when it builds)
    )
    assert process.stdout is not None  # noqa: S101  (for mypy)
    pipe, rest = process.stdout.fileno(), b""
    try:
        while True:
            progress.check()
            if not select.select([pipe], [], [], _TICK)[0]:
                continue
            data = os.read(pipe, 65536)
            if not data:
                break
            *lines, rest = (rest + data).replace(b"\r", b"\n").split(b"\n")
            rest = rest[-_LONGEST:]
            for line in lines:
                if text := line[:_LONGEST].decode(errors="replace").rstrip():
                    said = [*said[-kept:], text]
                    progress.line(text)
        while process.poll() is None:
            progress.check()
            with suppress(subprocess.TimeoutExpired):
                process.wait(_TICK)
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.stdout.close()
        process.wait()
    if process.returncode:
        raise BuildFailed(process.returncode, said)


def _end_with(parent: int) -> None:
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)
