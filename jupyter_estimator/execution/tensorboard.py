"""A TensorBoard of its own for a selection of runs, reachable by its user alone.

TensorBoard has no password. So it listens on a socket file in a folder that only its user can enter; or, where a browser has to reach it
without a Jupyter server in between, on a port of this machine and under a path that nobody can guess. It ends with whoever started it,
however that ends: its standard input is a pipe from there.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError

_BIRTH = 60.0
"""Seconds TensorBoard may take until it answers."""


_LONGEST = 103 - len("/je-tb-12345678/s")
"""Bytes that the path of the temporary folder may have: a socket's has at most 103 on macOS, 107 on Linux."""


class Board:
    """One running TensorBoard.

    Parameters
    ----------
    logs
        Folders with event files, by the name to show them under.
    port
        The port to listen on; a socket file where there is none.
    written
        Names under which the starter writes event files of its own; the folder of that name then stands below.
    """

    def __init__(self, logs: Mapping[str, os.PathLike[str]], port: int | None = None, written: Collection[str] = ()) -> None:
        check_installed()
        self.folder = _short_folder()
        self.socket = self.folder / "s"
        self.url = ""
        try:
            shown = self.folder / "logs"
            shown.mkdir()
            for name, path in logs.items():
                place = self.written(name)
                if name in written:
                    place.mkdir()
                    place = place / "logs"
                place.symlink_to(path)
            where = ["--host", f"unix://{self.socket}", "--port", "0"]
            if port is not None:
                path_prefix = f"/{secrets.token_urlsafe(16)}"
                where = ["--host", "127.0.0.1", "--port", str(port), "--path_prefix", path_prefix]
                self.url = f"http://127.0.0.1:{port}{path_prefix}/"
            self.process = self._start(["--logdir", str(shown), "--reload_interval", "3", *where])
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def _start(self, options: list[str]) -> subprocess.Popen[bytes]:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        with (self.folder / "log").open("wb") as log:
            process = subprocess.Popen(
                # Through env, since debuggers rewrite the start of whatever is called python, and it would wait for a client of theirs.
                ["/usr/bin/env", sys.executable, str(Path(__file__).with_name("tensorboard_main.py")), str(self.folder)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                # TensorBoard notes down in the temporary folder where it listens, for all to read.
                env={**environment, "TMPDIR": str(self.folder)},
                cwd=self.folder,
                start_new_session=True,
            )
        assert process.stdin is not None  # noqa: S101  (for mypy)
        # Not as arguments, which everyone on the machine can see.
        process.stdin.write(json.dumps(options).encode() + b"\n")
        process.stdin.flush()
        return process

    def written(self, name: str) -> Path:
        """Where event files have to be to be shown under a name."""
        return self.folder / "logs" / name

    @property
    def lives(self) -> bool:
        """Whether it is still running."""
        return self.process.poll() is None

    def wait(self, answers: Callable[[], bool]) -> None:
        """Returns once it answers; raises EstimatorError when it ends before that."""
        deadline = time.monotonic() + _BIRTH
        while self.lives and time.monotonic() < deadline:
            if answers():
                return
            time.sleep(0.1)
        said = (self.folder / "log").read_text(errors="replace").strip().rpartition("\n")[2]
        self.stop()
        raise EstimatorError("TensorBoard did not start.", f"It said: {said[:300] or 'nothing'}")

    def stop(self) -> None:
        """Ends it. Safe to repeat."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _short_folder() -> Path:
    """A new folder that only this user can enter, with room for a socket's name in its path."""
    for place in (tempfile.gettempdir(), os.environ.get("XDG_RUNTIME_DIR", ""), "/tmp"):  # noqa: S108  (mkdtemp makes it ours)
        if place and len(os.fsencode(place)) <= _LONGEST:
            with contextlib.suppress(OSError):
                return Path(tempfile.mkdtemp(prefix="je-tb-", dir=place))
    raise EstimatorError(
        f"TensorBoard finds no folder for its socket: {tempfile.gettempdir()} cannot be used, or is too long.",
        f"Set TMPDIR to a folder you can write to, of at most {_LONGEST} bytes.",
    )


def check_installed() -> None:
    """Raises EstimatorError where TensorBoard cannot be imported."""
    if importlib.util.find_spec("tensorboard") is None:
        raise EstimatorError(f"TensorBoard is not installed in {sys.prefix}.", "Install it there: pip install tensorboard")
