"""The script's working directory: made before it, cleared after it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from jupyter_estimator.execution.stages.stage import CanceledError
from jupyter_estimator.execution.stages.work_copy import clear_work, copy_snapshot, prepare_work
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.preparation.code.sources import from_path
from jupyter_estimator.records.runs.run_directory import RunDirectory


@pytest.fixture
def run(tmp_path: Path) -> RunDirectory:
    """A run of a folder with some files, a link and an empty folder, not started."""
    project = tmp_path / "project"
    (project / "package").mkdir(parents=True)
    (project / "empty").mkdir()
    (project / "train.py").write_text("import package")
    (project / "package" / "__init__.py").write_text("x = 1")
    (project / "data.csv").write_text("1,2,3")
    (project / "link.csv").symlink_to("nowhere.csv")
    snapshots = tmp_path / "workspace" / "snapshots"
    snapshots.mkdir(parents=True)
    captured = capture(snapshots, from_path(project, "train.py"))
    path = tmp_path / "workspace" / "runs" / "tests_1_0"
    path.mkdir(parents=True)
    (path / layout.REQUEST).write_text(json.dumps({"id": path.name, "snapshot": captured.id}))
    return RunDirectory(path)


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def began(run: RunDirectory) -> None:
    time.sleep(0.02)
    run.record_state("Running")


def test_the_copy_has_everything_and_its_folders(run: RunDirectory) -> None:
    prepare_work(run)
    expected = ["data.csv", "empty", "link.csv", "logs", "outputs", "package", "package/__init__.py", "train.py"]
    assert names(run.file(layout.WORK)) == expected


def test_cleared_as_if_it_had_never_been(run: RunDirectory) -> None:
    prepare_work(run)
    began(run)
    for name in (layout.OUTPUTS, layout.LOGS):
        (run.file(layout.WORK) / name).rename(run.file(name))
    clear_work(run)
    assert not run.file(layout.WORK).exists()


def test_what_the_script_has_made_or_changed_stays(run: RunDirectory) -> None:
    prepare_work(run)
    began(run)
    work = run.file(layout.WORK)
    (work / "data.csv").write_text("9,9,9")  # as long as before
    (work / "package" / "__init__.py").write_text("x = 1\ny = 2")
    (work / "package" / "__pycache__").mkdir()
    (work / "package" / "__pycache__" / "__init__.cpython-311.pyc").write_bytes(b"")
    (work / "model").write_text("m")
    (work / "checkpoints").mkdir()
    (work / "checkpoints" / "1").write_text("c")
    clear_work(run)
    assert names(work) == ["checkpoints", "checkpoints/1", "data.csv", "model", "package", "package/__init__.py"]


def test_clearing_never_follows_a_link_out_of_the_copy(run: RunDirectory, tmp_path: Path) -> None:
    prepare_work(run)
    began(run)
    outside = tmp_path / "outside"
    (outside / "__pycache__").mkdir(parents=True)
    (outside / "__init__.py").write_text("x = 1")
    (outside / "__pycache__" / "a.pyc").write_bytes(b"")
    os.utime(outside / "__init__.py", (1, 1))
    work = run.file(layout.WORK)
    (work / "package" / "__init__.py").unlink()
    (work / "package").rmdir()
    (work / "package").symlink_to(outside)
    clear_work(run)
    assert names(outside) == ["__init__.py", "__pycache__", "__pycache__/a.pyc"]


def test_a_copy_says_how_far_it_is_and_can_be_canceled(run: RunDirectory) -> None:
    copy_snapshot(run)
    assert run.run_state().status == "Preparing"
    assert run.run_state().phase == "Copying 4 files (0%)."
    run.request_cancel()
    with pytest.raises(CanceledError):
        copy_snapshot(run)


def test_a_damaged_snapshot_is_an_error_that_says_so(run: RunDirectory) -> None:
    next(run.path.parent.parent.glob("snapshots/*.json")).write_text("{}")
    with pytest.raises(EstimatorError, match="damaged"):
        copy_snapshot(run)
    clear_work(run)
