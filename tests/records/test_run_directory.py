from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.runs.run_directory import RunDirectory

MakeRun = Callable[..., RunDirectory]


def read_run_state(*states: tuple[float, str], **last: Any) -> RunState:
    run_state = RunState()
    for when, status in states:
        run_state.add({"t": when, "status": status, **(last if (when, status) == states[-1] else {})})
    return run_state


def test_a_course() -> None:
    run_state = read_run_state((1, "NotStarted"), (2, "Starting"), (3, "Running"), (4, "Running"), (5, "Finalizing"))
    assert (run_state.status, run_state.started, run_state.ended, run_state.over) == ("Finalizing", 3, None, False)
    assert run_state.history == [(1, "NotStarted"), (2, "Starting"), (3, "Running"), (5, "Finalizing")]


def test_nothing_counts_after_the_end() -> None:
    run_state = read_run_state((1, "Running"), (2, "Failed"), exit_code=3, signal=None, error={"message": "boom"})
    run_state.add({"t": 3, "status": "Completed"})
    assert (run_state.status, run_state.ended, run_state.exit_code, run_state.error) == ("Failed", 2, 3, {"message": "boom"})
    assert run_state.over


def test_what_is_no_state_is_passed_over() -> None:
    run_state = read_run_state((1, "Running"))
    for record in ({}, {"status": 3, "t": 1}, {"status": "Failed"}, {"status": "Failed", "t": "now"}, {"t": 2}):
        run_state.add(record)
    assert run_state.status == "Running"


def test_a_run_that_cannot_be_read(tmp_path: Path) -> None:
    run = RunDirectory(tmp_path / "none")
    assert not run.readable
    assert (run.run_state().status, run.annotations().tags, run.artifacts(), run.request) == ("NotStarted", {}, {}, {})


def test_marks(make_run: MakeRun) -> None:
    run = make_run(tags={"a": "1", "b": 2}, properties={"p": "first"}, display_name="one", description="d")
    for kind, name, value in [
        ("tag", "a", "2"), ("untag", "b", None), ("tag", "c", None), ("property", "p", "second"), ("property", "q", 3),
        ("display_name", "", "two"), ("archive", "", True), ("fail", "E1", ""), ("unheard of", "x", 1),
    ]:  # fmt: skip
        run.mark(kind, name, value)
    annotations = run.annotations()
    assert annotations.tags == {"a": "2", "c": None}
    assert annotations.properties == {"p": "first", "q": "3"}
    assert (annotations.display_name, annotations.description, annotations.archived, annotations.failed) == ("two", "d", True, "E1")


def test_one_supervisor_at_a_time(make_run: MakeRun) -> None:
    run = make_run()
    assert not run.supervised()
    lock = run.try_lock()
    assert lock is not None
    assert run.supervised()
    assert RunDirectory(run.path).try_lock() is None
    os.close(lock)
    assert not run.supervised()


def test_a_request_to_cancel_can_be_repeated(make_run: MakeRun) -> None:
    run = make_run()
    assert not run.cancel_requested
    run.request_cancel()
    run.request_cancel()
    assert run.cancel_requested


def test_outputs_are_found_where_they_are(make_run: MakeRun) -> None:
    run = make_run()
    (run.path / "work/outputs").mkdir(parents=True)
    (run.path / "outputs").symlink_to("work/outputs")
    (run.path / "work/outputs/model").write_text("m")
    (run.path / "work/outputs/.0123456789abcdef.partial").touch()
    assert run.artifacts() == {"outputs/model": run.path / "work/outputs/model"}
    # As at the end of a run.
    (run.path / "outputs").unlink()
    (run.path / "work/outputs").rename(run.path / "outputs")
    assert run.artifacts() == {"outputs/model": run.path / "outputs/model"}
    assert run.artifact("outputs/model") == run.path / "outputs/model"
    assert run.artifact("outputs/half") is None
    assert run.artifact("outputs") is None
    # A script that deleted the folder and made another one.
    (run.path / "work/outputs").mkdir()
    assert run.artifact("outputs/model") == run.path / "outputs/model"


def test_no_artifact_lies_outside_the_run(make_run: MakeRun, tmp_path: Path) -> None:
    run = make_run()
    (tmp_path / "secret").write_text("s")
    (run.path / "outputs").mkdir()
    (run.path / "outputs/link").symlink_to(tmp_path / "secret")
    (run.path / "outputs/folder").symlink_to(tmp_path)
    (run.path / "outputs/loop").symlink_to("loop")
    (run.path / "outputs/back\\slash").write_text("b")
    for name in ("outputs/link", "outputs/folder/secret", "outputs/loop", "request.json", "work/outputs"):
        assert run.artifact(name) is None
    for name in ("../secret", "outputs/../../secret", "/etc/passwd", ""):
        with pytest.raises(EstimatorError):
            run.artifact(name)
    assert run.artifact("outputs/back\\slash") == run.path / "outputs/back\\slash"


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Path]:
    path = tmp_path / "small"
    path.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", path], capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    yield path
    subprocess.run(["umount", "-l", path], check=True)


def test_the_end_is_recorded_on_a_full_disk(small_disk: Path) -> None:
    run = RunDirectory(small_disk / "run")
    run.path.mkdir()
    run.record_state("Running")
    run.file(layout.RESERVE).write_bytes(bytes(16384))
    subprocess.run(["dd", "if=/dev/zero", f"of={small_disk}/filler", "bs=4096"], capture_output=True, check=False)
    # The rest of the journal's own page.
    states = run.file(layout.STATES)
    with states.open("ab") as file:
        file.write(b" " * (4095 - states.stat().st_size) + b"\n")
    run.record_state("Finalizing", phase="x" * 5000)  # lost, and nothing is said
    with pytest.raises(OSError, match="No space left"):
        run.record_state("Failed", error={"message": "x" * 3000})
    assert run.run_state().status == "Running"
    run.file(layout.RESERVE).unlink()
    run.record_state("Failed", error={"message": "x" * 3000})
    assert run.run_state().status == "Failed"
    with pytest.raises(OSError, match="No space left"):
        run.mark("tag", "a", "x" * 200_000)
