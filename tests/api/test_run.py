from __future__ import annotations

import json
import os
import pickle
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator import Experiment, Run, Workspace, get_run
from tests.api.making import finished, made, refused, settled, submit, until

if TYPE_CHECKING:
    from collections.abc import Callable

WRITER = """
import os
from jupyter_estimator import Run
run = Run.get_context()
os.makedirs("outputs/deep/er")
open("outputs/deep/er/a file é.txt", "w").write("a")
open("logs/b.txt", "w").write("b")
open("beside.txt", "w").write("left")
run.upload_file("up/c.txt", "beside.txt")
run.upload_file("outputs/d.txt", "beside.txt")
run.tag("from", "inside")
run.add_properties({"p": 1})
with run.child_run("a child") as child:
    child.log("x", 1)
print("done")
"""
LOG = "done\njupyter_estimator: 1 file was left in work/: beside.txt\n"


@pytest.fixture
def run(ws: Workspace, tmp_path: Path) -> Run:
    return finished(submit(ws, tmp_path / "src", WRITER, display_name="first"))


def test_who_it_is(ws: Workspace, run: Run) -> None:
    assert repr(run) == f"Run(Experiment: exp, Id: {run.id}, Status: Completed)"
    assert (run.number, run.type, run.parent, run.display_name, run.name) == (1, "script", None, "first", "first")
    assert run.experiment == Experiment(ws, "exp")
    assert run.workspace == ws
    assert run.tags == {"from": "inside"}
    assert run.properties["p"] == "1"
    assert get_run(Experiment(ws, "exp"), run.id, rehydrate=True) == run
    assert run != get_run(Experiment(ws, "exp"), f"{run.id}.{next(run.get_children()).id.rpartition('.')[2]}")
    assert len({run, Run.get(ws, run.id), pickle.loads(pickle.dumps(run))}) == 1


def test_a_run_that_was_pickled_still_works(run: Run) -> None:
    again = pickle.loads(pickle.dumps(run))
    again.tag("a", "b")
    assert run.tags["a"] == "b"
    assert settled(again.get_details()) == settled(run.get_details())


def test_names_and_tags_can_be_changed_later(ws: Workspace, run: Run) -> None:
    run.display_name = "erste 😀\n"
    run.description = "what it was for"
    run.set_tags({"a": 1, "b": None})
    run.remove_tags("from")
    again = Run.get(ws, run.id)
    assert (again.display_name, again.description, again.tags) == ("erste 😀\n", "what it was for", {"a": "1", "b": None})
    refused(lambda: run.add_properties({"p": 2}))
    assert again.properties["p"] == "1"


def test_its_files(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    end = time.monotonic() + 60
    while "work/beside.txt" not in (names := run.get_file_names()):  # what is left there is known once the copy of the code is cleared away
        assert time.monotonic() < end, names
        time.sleep(0.02)
    assert names == [
        "logs/b.txt",
        "outputs/d.txt",
        "outputs/deep/er/a file é.txt",
        "system_logs/supervisor.log",
        "up/c.txt",
        "user_logs/std_log.txt",
        "work/beside.txt",
    ]
    monkeypatch.chdir(tmp_path)
    run.download_file("outputs/d.txt")
    run.download_file("outputs/d.txt", "new folder/e.txt")
    run.download_file("up/c.txt", str(tmp_path / "src"))
    run.download_files("outputs/", "all")
    run.download_files("outputs/deep", "short", append_prefix=False)
    for path in ("d.txt", "new folder/e.txt", "src/c.txt", "all/outputs/d.txt"):
        assert Path(path).read_text() == "left"
    assert Path("all/outputs/deep/er/a file é.txt").read_text() == "a"
    assert Path("short/er/a file é.txt").read_text() == "a"
    assert [Path(path).read_text() for path in sorted(run.get_all_logs("kept"))][1:] == ["", LOG]
    assert sorted(os.listdir("kept")) == ["logs", "system_logs", "user_logs"]


@pytest.mark.parametrize(
    "name", ["outputs/nothing", "../../workspace.json", "/etc/passwd", "outputs/../../request.json", "", "outputs", "a\0b"]
)
def test_files_it_does_not_have(run: Run, name: str) -> None:
    refused(lambda: run.download_file(name))


def test_a_download_that_cannot_be_written_leaves_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused(lambda: run.download_file("outputs/d.txt", tmp_path / "file" / "x"))
    assert sorted(os.listdir(tmp_path)) == ["file", "src", "workspace"]


def test_no_link_leads_out_of_the_run(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    run = finished(submit(ws, tmp_path / "src", f"import os; os.symlink({str(tmp_path / 'secret')!r}, 'outputs/link')"))
    refused(lambda: run.download_file("outputs/link", tmp_path / "out"))


def test_its_code(ws: Workspace, run: Run, tmp_path: Path) -> None:
    path = run.restore_snapshot(path=tmp_path / "code")
    shutil.unpack_archive(path, tmp_path / "code")
    assert (tmp_path / "code" / "script.py").read_text() == WRITER
    assert run.get_snapshot_id() == run.properties["ContentSnapshotId"]


def test_deleting(ws: Workspace, run: Run) -> None:
    child = next(run.get_children())
    assert child.get_metrics() == {"x": 1}
    run.delete()
    assert os.listdir(ws.path / "runs") == []
    for call in (lambda: Run.get(ws, run.id), lambda: Run.get(ws, child.id)):
        refused(call)


def test_only_what_has_ended_is_deleted(ws: Workspace) -> None:
    run = made(ws, status="Running")
    refused(run.delete)
    assert run.directory.path.exists()


def test_a_run_that_is_gone(ws: Workspace) -> None:
    run = made(ws, status="Running")
    shutil.rmtree(run.directory.path)
    calls: list[Callable[[], object]] = [
        run.get_status,
        run.get_details,
        run.cancel,
        lambda: run.tag("a"),
        run.archive,
        lambda: run.download_file("outputs/x"),
        lambda: repr(run),
    ]
    for call in calls:
        refused(call)
    assert run.get_metrics() == {}


def test_a_target_of_a_newer_version(ws: Workspace) -> None:
    run = made(ws, status="Running", target="cluster")
    assert run.get_status() == "Running"
    refused(run.cancel)


def test_detailed_status(ws: Workspace) -> None:
    failed = made(ws, "a", "Failed", error={"message": "why", "hint": "", "traceback": ""})
    assert failed.get_detailed_status() == {"status": "Failed", "details": "why"}
    running = made(ws, "b", "Running")
    running.directory.record_state("Finalizing", phase="Ending")
    assert running.get_detailed_status() == {"status": "Finalizing", "details": "Ending"}


CHANGING = """
import os, sys
from jupyter_estimator import EstimatorError, Run, Workspace
run = Run.get(Workspace(sys.argv[1]), sys.argv[2])
print(run.status, len(list(Run.list(run.workspace))), run.get_metrics())
for change in (lambda: run.tag("a"), run.archive, run.delete, lambda: setattr(run, "display_name", "x")):
    try:
        change()
    except EstimatorError as error:
        print(len(str(error).splitlines()))
"""


def read_only(path: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command for which a folder lies on a read-only file system, which root cannot write to either."""
    script = f'mount --bind "{path}" "{path}" && mount -o remount,ro,bind "{path}" && exec "$@"'
    return subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", *command], capture_output=True, text=True, check=False)


can_mount = pytest.mark.skipif(
    not shutil.which("unshare") or subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode != 0,
    reason="no mount namespaces here",
)


@can_mount
def test_a_read_only_workspace_can_be_read(ws: Workspace) -> None:
    run = made(ws, metrics=[{"n": "x", "v": 1}])
    before = sorted(os.listdir(ws.path / "runs"))
    said = read_only(ws.path, [sys.executable, "-c", CHANGING, str(ws.path), run.id])
    assert (said.stdout, said.stderr) == ("Completed 1 {'x': 1}\n2\n2\n2\n2\n", "")
    assert sorted(os.listdir(ws.path / "runs")) == before


def test_every_details_key(run: Run) -> None:
    until(lambda: run.get_details()["provenance"])
    details = run.get_details()
    assert {
        "runId",
        "target",
        "status",
        "startTimeUtc",
        "endTimeUtc",
        "properties",
        "inputDatasets",
        "outputDatasets",
        "runDefinition",
        "logFiles",
        "submittedBy",
    } <= set(details)
    assert json.loads(json.dumps(details, allow_nan=False)) == details
    assert details["startTimeUtc"] < details["endTimeUtc"]
    assert details["endTimeUtc"].endswith("Z")
    assert set(details["logFiles"]) == {"logs/b.txt", "user_logs/std_log.txt", "system_logs/supervisor.log"}
    assert Path(details["logFiles"]["user_logs/std_log.txt"]).read_text() == LOG
    assert run.get_details_with_logs()["logFiles"]["user_logs/std_log.txt"] == LOG
    assert details["exitCode"] == 0
    assert "error" not in details


def test_details_of_a_run_that_goes_on(ws: Workspace) -> None:
    details = made(ws, status="Running").get_details()
    assert details["status"] == "Running"
    assert "endTimeUtc" not in details
    assert "error" not in details


def test_details_of_a_failure(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    details = run.wait_for_completion(raise_on_error=False)
    assert (details["status"], details["signal"], details["exitCode"]) == ("Failed", "SIGSEGV", None)
    assert "SIGSEGV" in details["error"]["message"]
