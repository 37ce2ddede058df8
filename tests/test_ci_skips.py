"""The rule of conftest.py: in CI a test of an engine or of the browser that skips itself is a failure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ONE_OF_EACH = """
import pytest

@pytest.mark.engine
def test_engine():
    pytest.skip("no engine here")

@pytest.mark.ui
@pytest.mark.skipif(True, reason="no browser here")
def test_ui():
    pass

@pytest.mark.engine
@pytest.mark.xfail(reason="known")
def test_known():
    raise ValueError

def test_other():
    pytest.skip("not everywhere")
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n  engine: one\n  ui: another\n")
    (tmp_path / "test_each.py").write_text(ONE_OF_EACH)
    (tmp_path / "engines").mkdir()
    (tmp_path / "engines" / "test_all.py").write_text("import pytest\npytest.importorskip('no_such_engine')\n")
    return tmp_path


def closing_line(suite: Path, ci: str) -> tuple[int, str]:
    environment = {**os.environ, "CI": ci}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(suite)]
    done = subprocess.run(command, cwd=suite, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.splitlines()[-1]


def test_outside_ci_they_are_skipped(suite: Path) -> None:
    status, line = closing_line(suite, ci="")
    assert status == 0
    assert line.startswith("4 skipped, 1 xfailed in ")


def test_in_ci_they_fail(suite: Path) -> None:
    (suite / "engines" / "test_all.py").unlink()
    status, line = closing_line(suite, ci="true")
    assert status == 1
    assert line.startswith("1 failed, 1 skipped, 1 xfailed, 1 error in ")


def test_in_ci_a_module_that_skips_itself_fails(suite: Path) -> None:
    status, line = closing_line(suite, ci="true")
    assert status != 0
    assert "1 error" in line
