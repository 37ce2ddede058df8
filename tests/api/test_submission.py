from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.submission import SnapshotWarning
from jupyter_estimator.api.runs.submission import submit as submit_source
from jupyter_estimator.preparation.code.sources import from_path
from tests.api.making import finished, refused, submit, until

if TYPE_CHECKING:
    from collections.abc import Generator


def everything(folder: Path) -> list[str]:
    """List what a workspace holds, apart from the index and from snapshots, which stand for themselves."""
    return sorted(str(path.relative_to(folder)) for path in (folder / "runs").rglob("*"))


@pytest.mark.parametrize(
    "asked",
    [
        {"interpreter_path": "/nowhere/python"},
        {"interpreter_path": "no such python"},
        {"interpreter_path": "/"},
        {"secrets": ["A_SECRET_NOBODY_HAS"]},
        {"arguments": ["a\0b"]},
        {"arguments": ["\ud800"]},
        {"arguments": ["x" * 300_000]},
        {"environment_variables": {"A": "x" * 300_000}},
        {"include": ["/nowhere"]},
        {"entry_script": "other.py"},
    ],
    ids=lambda asked: repr(asked)[:50],
)
def test_nothing_is_left_of_what_could_not_be_submitted(ws: Workspace, tmp_path: Path, asked: dict[str, Any]) -> None:
    refused(lambda: submit(ws, tmp_path / "src", "", **asked))
    assert everything(ws.path) == []
    assert list(Run.list(ws)) == []


def test_an_unknown_target(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("")
    refused(lambda: submit_source(ws, from_path(tmp_path / "a.py"), RunOptions(compute_target="gpu"), []))
    assert everything(ws.path) == []


def test_a_captured_file_in_the_place_of_outputs(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "outputs").write_text("")
    (tmp_path / "src" / "a.py").write_text("")
    refused(lambda: Experiment(ws, "exp").submit(Estimator(tmp_path / "src", entry_script="a.py")))
    assert everything(ws.path) == []


def test_a_large_snapshot_is_warned_of(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "big.bin").write_bytes(bytes(2_000_000))
    (tmp_path / "src" / "a.py").write_text("print(1)")
    est = Estimator(tmp_path / "src", entry_script="a.py", snapshot_warn_megabytes=1)
    with pytest.warns(SnapshotWarning, match="big.bin"):
        run = Experiment(ws, "exp").submit(est)
    finished(run)


def test_a_secret_is_passed_and_stored_nowhere(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "hush-hush-4711")
    run = finished(submit(ws, tmp_path / "src", "import os; print(len(os.environ['MY_TOKEN']))", secrets=["MY_TOKEN"]))
    assert run.directory.file("user_logs/std_log.txt").read_text() == "14\n"
    until(lambda: run.get_details()["provenance"])
    assert run.request["secrets"] == ["MY_TOKEN"]
    for path in (path for path in ws.path.rglob("*") if path.is_file()):
        assert b"hush-hush" not in path.read_bytes(), path


SUBMITTING = """
import sys
from jupyter_estimator import Estimator, EstimatorError, Experiment, Workspace
try:
    print(Experiment(Workspace(sys.argv[1]), "exp").submit(Estimator(sys.argv[2])).id, flush=True)
except EstimatorError as error:
    print(len(str(error).splitlines()), error)
"""


def test_many_processes_submit_at_the_same_moment(workspace_dir: Path, tmp_path: Path) -> None:
    """None of them finds a workspace; all of them capture the same code."""
    (tmp_path / "a.py").write_text("print('hello')")
    command = [sys.executable, "-c", SUBMITTING, str(workspace_dir), str(tmp_path / "a.py")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(8)]
    said = [process.communicate(timeout=60) for process in processes]
    assert [errors for _, errors in said] == [""] * 8
    ids = sorted(output.strip() for output, _ in said)
    ws = Workspace(workspace_dir)
    assert sorted(os.listdir(ws.path / "runs")) == ids
    assert sorted(run.id for run in Run.list(ws)) == ids
    for run_id in ids:
        run = finished(Run.get(ws, run_id))
        assert run.directory.file("user_logs/std_log.txt").read_text() == "hello\n"
    assert sorted(run.number for run in Run.list(ws) if run.number) == list(range(1, 9))
    assert len(list((ws.path / "snapshots").glob("*.json"))) == 1


@pytest.fixture
def small_disk() -> Generator[Path, None, None]:
    """Give a real file system that is soon full."""
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode != 0:
        folder.rmdir()
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        folder.rmdir()


def test_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    ws = Workspace(small_disk / "ws")
    (tmp_path / "a.py").write_text("print(1)")
    space = os.statvfs(small_disk)
    filler = small_disk / "filler"
    for free in range(4):  # what a run sets aside for its end takes four blocks
        filler.write_bytes(bytes((space.f_bavail - free) * space.f_bsize))
        error = refused(lambda: Experiment(ws, "exp").submit(Estimator(tmp_path / "a.py")))
        assert "full" in str(error) or "no space" in str(error)
        assert everything(ws.path) == []
        filler.unlink()
        shutil.rmtree(ws.path / "snapshots")
        (ws.path / "snapshots").mkdir()
    assert finished(Experiment(ws, "exp").submit(Estimator(tmp_path / "a.py"))).get_status() == "Completed"
    until(lambda: not Run.get(ws, "latest").directory.supervised())


def test_a_workspace_that_cannot_be_written(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("print(1)")
    script = f'mount --bind "{ws.path}" "{ws.path}" && mount -o remount,ro,bind "{ws.path}" && exec "$@"'
    command = ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "-c", SUBMITTING, str(ws.path), str(tmp_path / "a.py")]
    if not shutil.which("unshare") or subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("no mount namespaces here")
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.stderr == ""
    assert said.stdout.startswith("2 ")
    assert "read-only" in said.stdout.lower()


def test_a_user_without_a_name(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError("no user")

    monkeypatch.setattr("getpass.getuser", nobody)
    run = finished(submit(ws, tmp_path / "src", ""))
    assert run.get_details()["submittedBy"] == str(os.getuid())


def test_what_was_asked_is_kept_as_json(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "data.txt").write_text("1")
    run = submit(
        ws,
        tmp_path / "src",
        "print(open('beside/data.txt').read())",
        include=(tmp_path / "beside",),
        environment_variables={"N": 5},
        max_run_duration_seconds=100,
        tags={"n": 5},  # type: ignore[dict-item]
    )
    finished(run)
    request = json.loads(run.directory.file("request.json").read_text())
    assert request["include"] == [str(tmp_path / "beside")]
    assert request["environment_variables"] == {"N": "5"}
    assert request["tags"] == {"n": "5"}
    assert run.get_details()["runDefinition"]["maxRunDurationSeconds"] == 100


def test_a_run_that_takes_too_long(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", "import time; time.sleep(600)", max_run_duration_seconds=0.2, cancel_grace_seconds=0)
    details = run.wait_for_completion(raise_on_error=False)
    assert details["status"] == "Failed"
    assert "max_run_duration_seconds (0.2 s)" in details["error"]["message"]
