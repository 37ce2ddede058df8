"""Tools that replace what starts processes in Python (debuggers, tracers, coverage): runs start as without them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

SUBMIT = """
import sys, time
from jupyter_estimator import Estimator, Experiment, Workspace
experiment = Experiment(Workspace(sys.argv[1]), "patched")
for _ in range(2):  # the second is carried by a supervisor that was started in advance
    details = experiment.submit(Estimator(sys.argv[2])).wait_for_completion(raise_on_error=False)
    print(details["status"])
    time.sleep(1)
"""
# Each has whatever Python it starts wait for somebody who never comes, as a debugger does.
HANGS = "[sys.executable, '-c', 'import time; time.sleep(3600)']"
PATCHES = {
    "subprocess": f"""
import subprocess, sys
class Traced(subprocess.Popen):
    def __init__(self, args, *more, **named):
        python = isinstance(args, list) and 'python' in args[0]
        super().__init__({HANGS} if python else args, *more, **named)
subprocess.Popen = Traced
""",
    "fork_exec": f"""
import _posixsubprocess, os, subprocess, sys
real = _posixsubprocess.fork_exec
def fork_exec(args, programs, *more):
    python = b'python' in os.fsencode(args[0])
    return real([os.fsencode(word) for word in {HANGS}] if python else args, programs, *more)
_posixsubprocess.fork_exec = subprocess._fork_exec = fork_exec
""",
    "os": f"""
import os, sys
def start(name):
    real = getattr(os, name)
    def patched(path, args, *more, **named):
        return real(path, {HANGS}, *more, **named)
    setattr(os, name, patched)
for name in ("posix_spawn", "posix_spawnp", "execv", "execve", "execvp", "spawnv", "spawnve"):
    start(name)
def fork():
    raise RuntimeError("nobody forks here")
os.fork = os.forkpty = fork
""",
}


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A script that starts a Python itself."""
    path = tmp_path / "script.py"
    path.write_text("import subprocess, sys\nprint('ran', flush=True)\nsubprocess.run([sys.executable, '-c', 'print(1)'], check=True)\n")
    return path


@pytest.mark.parametrize("what", PATCHES)
def test_runs_start_past_who_patches(lab: Lab, script: Path, what: str) -> None:
    command = [sys.executable, "-c", PATCHES[what] + SUBMIT, str(lab.workspace.path), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == "Completed\nCompleted\n", done.stderr


def test_coverage_of_subprocesses(lab: Lab, script: Path, tmp_path: Path) -> None:
    pytest.importorskip("coverage", minversion="7.10")
    (tmp_path / "coveragerc").write_text(f"[run]\npatch = subprocess, _exit, execv\nparallel = true\ndata_file = {tmp_path}/.coverage\n")
    (tmp_path / "submit.py").write_text(SUBMIT)
    how = ["-m", "coverage", "run", f"--rcfile={tmp_path / 'coveragerc'}", str(tmp_path / "submit.py")]
    done = subprocess.run(
        [sys.executable, *how, str(lab.workspace.path), str(script)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout == "Completed\nCompleted\n", done.stderr
    for log in lab.workspace.path.glob("runs/*/user_logs/std_log.txt"):
        assert log.read_text() == "ran\n1\n"
    for log in lab.workspace.path.glob("runs/*/system_logs/supervisor.log"):
        assert log.read_text() == ""
