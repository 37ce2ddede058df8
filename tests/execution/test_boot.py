"""The first milliseconds of a run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from jupyter_estimator.execution.supervision import boot
from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory

SLOW_START = """
import os, sys, time
from jupyter_estimator.execution.supervision import boot
from jupyter_estimator.records.runs.run_directory import RunDirectory

run = RunDirectory(sys.argv[1])
lock = run.try_lock()
record_beginning = boot.record_beginning

def record_later(*arguments):
    print("about to start", flush=True)
    sys.stdin.readline()
    record_beginning(*arguments)

boot.record_beginning = record_later
boot.script.__globals__["posix"].dup2 = lambda *_: None  # the script keeps this process's streams
boot.launch(str(run.path), ["/bin/sh", "-c", "exit 3"], lock)
os._exit(0)  # the supervisor dies at once
"""


@pytest.fixture
def run(tmp_path: Path) -> RunDirectory:
    """A run directory with what a script needs to start."""
    (tmp_path / layout.USER_LOGS).mkdir()
    (tmp_path / layout.WORK).mkdir()
    return RunDirectory(tmp_path)


def test_a_run_whose_script_is_about_to_start_is_locked_whoever_has_died(run: RunDirectory) -> None:
    """A free lock and no process.json would mean that the script was never started, and will never be."""
    command = [sys.executable, "-c", SLOW_START, str(run.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "about to start\n"
        process.wait(60)
        assert run.supervised()
        assert not run.file(layout.PROCESS).exists()
        process.stdin.write("\n")
        process.stdin.flush()
        process.stdout.read()  # ends when the script and its shepherd have
    assert not run.supervised()
    assert json.loads(run.file(layout.PROCESS).read_text())["started"] > 0
    assert json.loads(run.file(layout.STATES).read_text())["status"] == "Running"
    assert json.loads(run.file(layout.EXIT).read_text())["code"] == 3


@pytest.mark.parametrize("text", ['a "quoted" \\ name', "ünï 🎉", "line\nbreak", "\udcff"])
def test_text_is_quoted_as_json(text: str) -> None:
    assert json.loads(boot.quoted(text)) == text


def test_a_process_that_is_gone_has_no_start() -> None:
    process = subprocess.Popen(["true"])
    process.wait()
    assert boot.start_time(process.pid) == 0
    assert boot.start_time(1) > 0 or not Path("/proc/1").exists()
