"""Deleting frees what only that run held; pruning frees what nothing refers to, says so first, and takes nothing that is needed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.words import commands
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.opening import read_bounded
from jupyter_estimator.records.snapshots import pruning
from jupyter_estimator.records.snapshots.pruning import in_use, size_on_disk


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("print(1)\n")
    (folder / "data.bin").write_bytes(os.urandom(3_000_000))
    return folder


def submitted(ws: Workspace, project: Path) -> Run:
    run = Experiment(ws, "exp").submit(Estimator(str(project), entry_script="train.py"))
    assert run.wait_for_completion()["status"] == "Completed"
    return run


def stored(ws: Workspace) -> int:
    return sum(path.stat().st_size for path in (ws.path / "snapshots").rglob("*.pack"))


def test_deleting_frees_what_only_that_run_held(ws: Workspace, project: Path) -> None:
    first, second = submitted(ws, project), submitted(ws, project)
    first.delete()
    assert stored(ws) > 3_000_000
    second.delete()
    assert stored(ws) == 0
    assert not [*(ws.path / "snapshots").glob("*.json")]
    assert submitted(ws, project).get_status() == "Completed"


def test_a_pack_that_another_snapshot_needs_stays(ws: Workspace, project: Path, tmp_path: Path) -> None:
    first = submitted(ws, project)
    for number in range(30):  # so many that the next snapshot asks for what is stored already
        (project / f"m{number}.py").write_text(str(number))
    second = submitted(ws, project)
    first.delete()
    assert second.restore_snapshot(path=tmp_path / "zip")


def test_nothing_goes_while_somebody_submits(ws: Workspace, project: Path) -> None:
    run = submitted(ws, project)
    with in_use(ws.path / "snapshots"):
        run.delete()
        assert stored(ws) > 3_000_000
        with pytest.raises(EstimatorError, match="Runs are being submitted"):
            pruning.prune(ws.path, patience=0.05)
    found = ws.prune()
    assert len(found.snapshots) == len(found.packs) == 1
    assert found.bytes > 3_000_000
    assert stored(ws) > 3_000_000
    assert str(ws.prune(dry_run=False)).startswith("1 snapshot that no run refers to: 3.")
    assert stored(ws) == 0
    assert str(ws.prune()) == "nothing to free"


def test_submits_and_prunes_at_the_same_time(ws: Workspace, project: Path) -> None:
    """Each run gets the code it was submitted with, whoever frees meanwhile."""
    done = threading.Event()
    failed: list[BaseException] = []

    def prune_on() -> None:
        while not done.is_set():
            try:
                ws.prune(dry_run=False)
            except EstimatorError:
                continue
            except BaseException as error:  # noqa: BLE001
                failed.append(error)

    thread = threading.Thread(target=prune_on)
    thread.start()
    try:
        for _ in range(6):
            submitted(ws, project).delete()
    finally:
        done.set()
        thread.join()
    assert not failed


def test_what_killed_processes_left_goes(ws: Workspace) -> None:
    runs = ws.path / "runs"
    for name in (".deleted-a_1_00000001", ".new-old", ".new-young"):
        (runs / name / "outputs").mkdir(parents=True)
        (runs / name / "outputs" / "file").write_text("x")
    os.utime(runs / ".new-old", (1, 1))
    assert sorted(ws.prune().leftovers) == ["runs/.deleted-a_1_00000001", "runs/.new-old"]
    ws.prune(dry_run=False)
    assert [path.name for path in runs.iterdir()] == [".new-young"]


def test_a_request_that_cannot_be_read_keeps_all(ws: Workspace, project: Path) -> None:
    run = submitted(ws, project)
    (run.directory.path / "request.json").rename(run.directory.path / "away")
    os.mkfifo(run.directory.path / "request.json")
    assert ws.prune().snapshots == []
    (run.directory.path / "request.json").unlink()
    whole = (run.directory.path / "away").read_bytes()
    assert ws.prune().snapshots == []  # gone
    (run.directory.path / "request.json").write_bytes(whole[: whole.index(b'"snapshot"')])
    assert ws.prune().snapshots == []
    # Garbled, but what it refers to can still be seen.
    (run.directory.path / "request.json").write_bytes((run.directory.path / "away").read_bytes()[:-20])
    assert ws.prune().snapshots == []


def test_a_manifest_that_cannot_be_read_keeps_all_packs(ws: Workspace, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    submitted(ws, project)
    (project / "train.py").write_text("print(2)\n")
    second = submitted(ws, project)
    for pack in (ws.path / "snapshots" / "packs").iterdir():
        os.utime(pack, (1, 1))

    def refuse(path: str, limit: int) -> bytes:
        if os.fspath(path).endswith(f"{second.get_snapshot_id()}.json"):
            raise OSError(5, "Input/output error")
        return read_bounded(path, limit)

    before = stored(ws)
    with monkeypatch.context() as patch:
        patch.setattr("jupyter_estimator.records.snapshots.pruning.read_bounded", refuse)
        assert ws.prune(dry_run=False).packs == []
    assert stored(ws) == before


def test_files_that_resist_are_named(ws: Workspace, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = submitted(ws, project)
    monkeypatch.setattr("jupyter_estimator.api.runs.removal.remove", lambda _: ["outputs/model"])
    with pytest.raises(EstimatorError, match=r"1 of its files could not be removed, such as .*outputs/model") as caught:
        run.delete()
    assert "prune --yes" in caught.value.hint


def test_the_words(ws: Workspace, project: Path) -> None:
    run = submitted(ws, project)

    def words(*words: str) -> str:
        command = [sys.executable, "-m", "jupyter_estimator", *words, "--workspace", str(ws.path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    said = re.fullmatch(f"Would remove:\n{run.id} Completed\nThat frees (.+) MB. To do it, add --yes.\n", words("delete", run.id))
    assert said
    taken = size_on_disk(run.directory.path) + sum(size_on_disk(path) for path in (ws.path / "snapshots").rglob("*") if path.is_file())
    assert float(said[1]) == pytest.approx(taken / 1e6, abs=0.06)
    assert words("prune") == "Would free: nothing to free.\n"
    assert words("delete", run.id, "--yes") == f"{run.id} removed\n"
    assert not run.directory.path.exists()
    (ws.path / "runs" / ".deleted-x").mkdir()
    (ws.path / "runs" / ".deleted-x" / "file").write_text("x" * 10000)
    assert words("prune").startswith("Would free: 1 thing left by a process that was killed: 0.0 MB. To do it, add --yes.")
    assert words("prune", "--yes").startswith("Freed: 1 thing left")


def test_what_is_left_of_a_damaged_run_can_be_removed(ws: Workspace, project: Path) -> None:
    run, other = submitted(ws, project), submitted(ws, project)
    run.directory.file("request.json").write_text("{")
    with pytest.raises(EstimatorError, match="is damaged") as caught:
        Run.get(ws, run.id)
    assert f"jupyter estimator delete {run.id}" in caught.value.hint
    while (lock := run.directory.try_lock()) is None:
        time.sleep(0.01)  # its supervisor has said that it is over, and not gone yet
    with pytest.raises(EstimatorError, match="still runs"):
        commands.delete(ws, [run.id], yes=True)
    # A supervisor that has said that it is over needs a moment to go.
    threading.Timer(0.2, os.close, [lock]).start()
    assert f"{run.id} Damaged" in commands.delete(ws, [run.id], yes=False)
    assert run.directory.path.exists()
    assert commands.delete(ws, [run.id, other.id], yes=True) == f"{run.id} removed\n{other.id} removed"
    assert not any((ws.path / "runs").iterdir())
    assert ws.prune(dry_run=False).resisted == []
    with pytest.raises(EstimatorError, match="There is no run"):
        commands.delete(ws, [run.id], yes=True)


def test_modes_are_kept(ws: Workspace, project: Path) -> None:
    (project / "train.py").write_text("import os; print(*(oct(os.stat(n).st_mode & 0o777) for n in ('key', 'tool', 'open')))\n")
    for name, mode in (("key", 0o600), ("tool", 0o750), ("open", 0o664)):
        (project / name).write_text("x")
        (project / name).chmod(mode)
    run = submitted(ws, project)
    assert run.directory.file("user_logs/std_log.txt").read_text() == "0o600 0o750 0o664\n"


def test_sparse_files_stay_sparse(ws: Workspace, project: Path) -> None:
    with open(project / "sparse", "wb") as file:
        file.write(b"begin")
        file.truncate(200_000_000)
        file.seek(150_000_000)
        file.write(b"middle")
    script = "import os, time; i = os.stat('sparse'); print(i.st_size, i.st_blocks * 512 < 20_000_000, open('sparse', 'rb').read(5))\n"
    (project / "train.py").write_text(script)
    run = submitted(ws, project)
    assert run.directory.file("user_logs/std_log.txt").read_text() == "200000000 True b'begin'\n"
    packs = [*(ws.path / "snapshots" / "packs").glob("*.pack")]
    assert sum(path.stat().st_blocks * 512 for path in packs) < 40_000_000
