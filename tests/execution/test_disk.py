"""A disk that is full or cannot be written: the end is still known."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_lines
from tests.execution.conftest import Lab


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A disk of 3 MB, which root can make."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", place], capture_output=True, check=False).returncode != 0:
        pytest.skip("no file system can be mounted here")
    monkeypatch.setenv("JUPYTER_ESTIMATOR_WORKSPACE", str(place / "workspace"))
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def small(disk: Path) -> Iterator[Lab]:
    """A workspace on the small disk."""
    lab = Lab(disk / "workspace")
    yield lab
    for run in Run.list(lab.workspace):
        run.cancel()
        lab.wait(run)


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return


def check_journal(run_directory: Path) -> None:
    for line in (run_directory / layout.STATES).read_bytes().splitlines():
        assert json.loads(line)


def test_a_log_that_fills_the_disk_costs_lines_and_not_the_training(small: Lab, disk: Path) -> None:
    run, run_state = small.run(
        """
        import sys
        from jupyter_estimator import Run
        run = Run.get_context()
        run.log("before", 1.0)
        for _ in range(10_000): print("x" * 1000)
        for i in range(1000): run.log("during", float(i))
        sys.exit(5)
        """
    )
    assert (run_state.status, run_state.exit_code) == ("Failed", 5)
    assert run.get_metrics()["before"] == 1.0
    assert shutil.disk_usage(disk).free < 100_000
    check_journal(run.directory.path)


def test_a_file_that_fills_the_disk_ends_a_script_that_does_not_care(small: Lab) -> None:
    run, run_state = small.run("with open('outputs/model', 'wb') as file:\n    while True: file.write(bytes(100_000))")
    assert (run_state.status, run_state.exit_code) == ("Failed", 1)
    check_journal(run.directory.path)


def test_metrics_go_on_when_there_is_room_again(small: Lab, disk: Path) -> None:
    run = small.submit(
        """
        import os, time
        from jupyter_estimator import Run
        run = Run.get_context()
        i = 0
        while not os.path.exists("go"):
            run.log("x", float(i))
            i += 1
            if i == 100: print("ready", flush=True)
            time.sleep(0.001)
        for i in range(1000, 1010):
            run.log("x", float(i))
        """
    )
    small.says(run, "ready")
    fill(disk)
    small.says(run, "what is logged is not being kept")
    (disk / "ballast").unlink()
    (run.directory.file(layout.WORK) / "go").touch()
    assert small.wait(run).status == "Completed"
    values = [record["v"] for record in read_lines(str(run.directory.file(layout.METRICS)))]
    assert values[-10:] == [float(i) for i in range(1000, 1010)]
    assert values == sorted(values)


def test_the_end_of_a_run_on_a_full_disk(small: Lab, disk: Path) -> None:
    run = small.submit("import os, time\nprint('ready', flush=True)\nwhile not os.path.exists('go'): time.sleep(0.01)\nraise SystemExit(6)")
    small.says(run, "ready")
    (run.directory.file(layout.WORK) / "go").symlink_to("/")  # an entry of a folder needs no block here
    fill(disk)
    run_state = small.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 6)
    check_journal(run.directory.path)


def test_cancel_on_a_full_disk(small: Lab, disk: Path) -> None:
    run = small.submit("import time\nprint('ready', flush=True)\ntime.sleep(60)")
    small.says(run, "ready")
    fill(disk)
    run.cancel()
    assert small.wait(run).status == "Canceled"
    check_journal(run.directory.path)


def test_a_long_traceback_does_not_keep_the_end_from_a_full_disk(small: Lab, disk: Path) -> None:
    run = small.submit(
        """
        import os, time
        print("ready", flush=True)
        while not os.path.exists("go"): time.sleep(0.01)
        exec("def f(n):\\n    " + "x = 1; " * 100 + "\\n    g(n)\\ndef g(n):\\n    f(n - 1) if n else 1 / 0")
        raise ValueError("ü" * 30000)
        """
    )
    small.says(run, "ready")
    go = run.directory.file(layout.WORK) / "go"
    with (disk / "ballast").open("wb") as file:
        file.write(bytes(max(0, shutil.disk_usage(disk).free - 90_000)))  # the traceback fits into the log, and then no more
    go.touch()
    run_state = small.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 1)
    check_journal(run.directory.path)


def test_a_disk_that_becomes_read_only(small: Lab, disk: Path) -> None:
    """Nobody can write down how it ended: then it is not responding, and nobody who looks gets an error."""
    run = small.submit("import time\nprint('ready', flush=True)\ntime.sleep(60)")
    small.says(run, "ready")
    script = small.script(run)
    small.until(lambda: run.directory.file(layout.PROVENANCE).exists())
    small.until(lambda: run.directory.file(layout.RESOURCES).exists())
    # With files open for writing it cannot be made read-only the usual way: the whole disk is seen through a read-only mount.
    subprocess.run(["mount", "--bind", disk, disk], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", disk], check=True)
        os.kill(script, 9)
        small.until(lambda: not small.living(run))
        small.until(lambda: run.get_status() == "NotResponding")  # its supervisor tries for a while
        assert run.get_status() == "NotResponding"
    finally:
        subprocess.run(["umount", "-l", disk], check=True)
    run_state = small.wait(run)
    assert (run_state.status, run_state.signal) == ("Failed", 9)
