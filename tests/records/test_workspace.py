from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import MARKER, RUNS, SNAPSHOTS, VERSION, default_workspace, ensure_workspace


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_its_user_can_read_it(workspace_dir: Path) -> None:
    before = os.umask(0)
    try:
        ensure_workspace(workspace_dir, "mine")
        run = workspace_dir / RUNS / "digits_1_a"
        run.mkdir(mode=0o700)
        (run / "request.json").write_text(json.dumps({"id": "digits_1_a"}))
        inside = Run(str(run))
        inside.log("x", 1)
        inside.tag("a")
        with inside.child_run() as child:
            child.log("x", 1)
        RunDirectory(run).record_state("Running")
        with Index(workspace_dir) as index:
            index.refresh()
    finally:
        os.umask(before)
    assert json.loads((workspace_dir / MARKER).read_text())["name"] == "mine"
    (run / "request.json").chmod(0o600)  # made by this test alone
    for path in (workspace_dir, *workspace_dir.rglob("*")):
        if path.parent.name not in ("outputs", "logs"):
            assert mode(path) == (0o700 if path.is_dir() else 0o600), path


def test_an_empty_folder_becomes_one_and_nobody_else_can_read_it(workspace_dir: Path) -> None:
    workspace_dir.mkdir(mode=0o777)
    ensure_workspace(workspace_dir)
    assert mode(workspace_dir) == 0o700
    assert sorted(path.name for path in workspace_dir.iterdir()) == [RUNS, SNAPSHOTS, MARKER]


def test_it_is_left_as_it_is(workspace_dir: Path) -> None:
    ensure_workspace(workspace_dir, "first")
    before = (workspace_dir / MARKER).read_bytes()
    ensure_workspace(workspace_dir, "second")
    assert (workspace_dir / MARKER).read_bytes() == before


@pytest.mark.parametrize("content", ["notes.txt", "runs/Nov24_10-00-00_host/events.out.tfevents.1", "runs/loose_file", ".git/HEAD"])
def test_a_folder_with_other_things_in_it_is_refused(workspace_dir: Path, content: str) -> None:
    path = workspace_dir / content
    path.parent.mkdir(parents=True)
    path.touch()
    workspace_dir.chmod(0o755)
    with pytest.raises(EstimatorError, match="with other things in it") as raised:
        ensure_workspace(workspace_dir)
    assert raised.value.hint
    assert mode(workspace_dir) == 0o755
    assert [found for found in workspace_dir.rglob("*") if found.is_file()] == [path]


def test_one_that_was_half_made_or_has_lost_its_marker_is_completed(workspace_dir: Path) -> None:
    ensure_workspace(workspace_dir)
    run = workspace_dir / RUNS / "digits_1_a"
    run.mkdir()
    (run / "request.json").write_text('{"id": "digits_1_a"}')
    (workspace_dir / RUNS / ".new-digits_2_b").mkdir()
    with Index(workspace_dir) as index:
        index.refresh()
    (workspace_dir / MARKER).unlink()
    (workspace_dir / SNAPSHOTS).rmdir()
    (workspace_dir / f".{MARKER}.abc").touch()
    ensure_workspace(workspace_dir)
    assert (workspace_dir / MARKER).is_file()
    assert (workspace_dir / SNAPSHOTS).is_dir()


@pytest.mark.parametrize("marker", [json.dumps({"version": VERSION + 1}), '{"version": "new"}', "{}"])
def test_one_of_a_newer_version_is_refused(workspace_dir: Path, marker: str) -> None:
    ensure_workspace(workspace_dir)
    (workspace_dir / MARKER).write_text(marker)
    with pytest.raises(EstimatorError, match="newer version") as raised:
        ensure_workspace(workspace_dir)
    assert "Update" in raised.value.hint


@pytest.mark.parametrize("marker", [b"", b"[]", b"\xff\xfe", b"{"])
def test_a_garbled_marker_is_said(workspace_dir: Path, marker: bytes) -> None:
    ensure_workspace(workspace_dir)
    (workspace_dir / MARKER).write_bytes(marker)
    with pytest.raises(EstimatorError, match="cannot be read"):
        ensure_workspace(workspace_dir)


ODD_NAMES = ["with space", "quotes'\"", "emoji 😀", "two\nlines", "a=b;c", "-dash", "é" * 100, "\udcff"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names(tmp_path: Path, name: str) -> None:
    workspace = tmp_path / name / "sub"
    ensure_workspace(workspace)
    with Index(workspace) as index:
        assert index.refresh() == []
    assert (workspace / "index.sqlite").is_file()


@pytest.mark.parametrize("name", ["n" * 300, "a\0b"])
def test_names_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(EstimatorError) as raised:
        ensure_workspace(tmp_path / name)
    assert raised.value.hint


def test_a_place_where_none_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for place in ("file", "file/below", "link", "/proc/none/workspace"):
        with pytest.raises(EstimatorError) as raised:
            ensure_workspace(tmp_path / place)
        assert raised.value.hint
        assert "\n" not in raised.value.message


MAKE = """
import sys
from pathlib import Path
from jupyter_estimator.records.workspace import ensure_workspace
sys.stdin.read()
for n in range(50):
    ensure_workspace(Path(sys.argv[1]) / str(n))
"""


def test_several_processes_make_it_at_once(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", MAKE, str(tmp_path)], stdin=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    outcomes = []
    for process in processes:
        assert process.stdin is not None
        process.stdin.close()
        process.stdin = None
    for process in processes:
        try:
            outcomes.append((process.communicate(timeout=60)[1], process.returncode))
        finally:
            process.kill()
            process.wait()
    assert outcomes == [(b"", 0)] * 4
    for n in range(50):
        assert sorted(path.name for path in (tmp_path / str(n)).iterdir()) == [RUNS, SNAPSHOTS, MARKER]


def test_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JUPYTER_ESTIMATOR_WORKSPACE", "~/mine")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_workspace() == tmp_path / "mine"
    monkeypatch.delenv("JUPYTER_ESTIMATOR_WORKSPACE")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    assert default_workspace() == tmp_path / "data" / "estimator"
