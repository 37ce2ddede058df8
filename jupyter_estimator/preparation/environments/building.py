"""Running the programs that resolve and build environments, line by line, for as long as nobody asks for the end."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from jupyter_estimator.inside.errors import EstimatorError

_TICK = 0.1
_LOG = "system_logs/20_image_build_log.txt"
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


@dataclass(frozen=True)
class Tools:
    """What a builder works with."""

    folder: Path
    """Where it may write, and nobody else does."""
    progress: Progress
    start: Callable[[Sequence[str], Progress], None]
    """Runs a program to its end, where the environment is to be, and tells its words; raises BuildFailed."""
    uv: str = ""
    """The uv that runs there; empty for this machine's."""
    aside: Callable[[Sequence[str]], subprocess.Popen[bytes]] | None = None
    """Starts a program that nobody waits for, where that is possible."""

    @property
    def prefix(self) -> Path:
        """Where the environment is made."""
        return self.folder / "prefix"

    def run(self, command: Sequence[str]) -> None:
        """Runs a program to its end. Raises BuildFailed."""
        self.start(command, self.progress)

    def attempt(self, command: Sequence[str]) -> None:
        """The same, for what may well fail: only where it does not, its words are passed on."""
        words = _Later(self.progress)
        self.start(command, words)
        for line in words.lines:
            self.progress.line(line)


class _Later:
    """Keeps lines that are told when it is known that they matter."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.lines: list[str] = []

    def phase(self, text: str) -> None:
        self._progress.phase(text)

    def line(self, text: str) -> None:
        self.lines.append(text)

    def check(self) -> None:
        self._progress.check()


class Builder(Protocol):
    """A way to resolve and build environments."""

    def lock(self) -> str:
        """Exact versions and hashes of all that is in it, as text. Raises EstimatorError."""

    def build(self, lock: str, final: Path) -> None:
        """Makes the environment at the prefix of its tools, to be moved to ``final``. Raises EstimatorError.

        Only what has resolved the lock builds it.
        """


def failed(what: str, program: str, error: BuildFailed, begins: tuple[str, ...] = ("error:", "Because")) -> EstimatorError:
    """What is said of a program that failed, with its own words from the line on that begins like one of ``begins``."""
    said = [line.strip() for line in error.said]
    begin = next((n for n, line in enumerate(said) if line.startswith(begins)), max(0, len(said) - 5))
    words = " ".join(said[begin:]).removeprefix(begins[0]).strip()
    return EstimatorError(f"{what}: {words[:1500] or f'{program} ended with exit code {error.code}'}", f"Its words are in {_LOG}.")


def count(number: int, one: str) -> str:
    """``3 packages``, ``1 package``."""
    return f"{number} {one}{'' if number == 1 else 's'}"


class Words:
    """Bytes that a program writes, line by line: passed on, and the last of them kept in ``said``."""

    def __init__(self, progress: Progress, kept: int = 40) -> None:
        self._progress = progress
        self._kept = kept
        self._rest = b""
        self.said: list[str] = []

    def take(self, data: bytes) -> None:
        """What has come since."""
        *lines, rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        self._rest = rest[-_LONGEST:]
        for line in lines:
            if text := line[:_LONGEST].decode(errors="replace").rstrip():
                self.said = [*self.said[-self._kept :], text]
                self._progress.line(text)


def run_builder(command: Sequence[str], progress: Progress, environment: Mapping[str, str], kept: int = 40) -> None:
    """Runs a program to its end, or ends it with all it has started; raises BuildFailed where it fails.

    It ends when this process does. What it has started may not: whoever calls sees to that.
    """
    words = Words(progress, kept)
    process = _started(command, environment, subprocess.PIPE)
    assert process.stdout is not None  # noqa: S101  (for mypy)
    pipe = process.stdout.fileno()
    try:
        while True:
            progress.check()
            if not select.select([pipe], [], [], _TICK)[0]:
                continue
            data = os.read(pipe, 65536)
            if not data:
                break
            words.take(data)
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
        raise BuildFailed(process.returncode, words.said)


def start_aside(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Starts a program whose words nobody needs. It ends when this process does."""
    return _started(command, environment, subprocess.DEVNULL)


def _started(command: Sequence[str], environment: Mapping[str, str], output: int) -> subprocess.Popen[bytes]:
    own, libc = os.getpid(), _libc()
    return subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        env={name: value for name, value in environment.items() if name not in _LEFT_OUT},
        cwd="/",
        start_new_session=True,
        preexec_fn=lambda: _end_with(own, libc),  # noqa: PLW1509  (a supervisor has no threads yet when it builds)
    )


@lru_cache(1)
def _libc() -> Any:
    """The C library, where the system can end a process with its parent. Looked up before the fork, which would do it every time."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes

    return ctypes.CDLL(None)


def _end_with(parent: int, libc: Any) -> None:
    if libc is not None:
        libc.prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)
