"""A run that has begun, and the Pythons that scripts in it may use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import Script, make_run


@pytest.fixture
def run(workspace_dir: Path) -> RunDirectory:
    """Make a run that has begun."""
    return make_run(workspace_dir)


@pytest.fixture
def script(run: RunDirectory) -> Script:
    """Start scripts in that run."""
    return Script(run)


@pytest.fixture
def another_python(request: pytest.FixtureRequest) -> str:
    """Give the interpreter a test asks for by parameter: this one, the oldest scripts may use, a newer one."""
    if request.param == "this":
        return sys.executable
    if request.param == "3.8":
        return str(request.getfixturevalue("python38"))
    return str(request.getfixturevalue("python313"))


@pytest.fixture(scope="session")
def python313() -> str:
    """Give a Python 3.13; from PYTHON313, the PATH or pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    for candidate in (os.environ.get("PYTHON313"), *map(str, pyenv.glob("3.13.*/bin/python")), "python3.13"):
        if candidate and _works(candidate):
            return candidate
    pytest.skip("no Python 3.13 here (name one in PYTHON313)")


def _works(candidate: str) -> bool:
    try:
        return subprocess.run([candidate, "-c", "pass"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
