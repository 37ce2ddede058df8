from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import record_of
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.index import writing as index_writing
from jupyter_estimator.records.metrics import latest
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS
from tests.records.indexing import (
    found,
    ids,
    settled,
)

MakeRun = Callable[..., RunDirectory]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the ids of runs that are read while the test goes on."""
    reads: list[str] = []
    read = index_writing._described

    def counting(run: RunDirectory) -> Any:
        reads.append(run.id)
        return read(run)

    monkeypatch.setattr(index_writing, "_described", counting)
    return reads


def test_runs_that_have_ended_are_not_read_again(workspace_dir: Path, make_run: MakeRun, counted: list[str]) -> None:
    ended = [make_run(ended="Completed").id for _ in range(3)]
    live = make_run()
    settled(workspace_dir)
    assert sorted(counted) == sorted([*ended, live.id])
    counted.clear()
    found(workspace_dir)
    assert counted == []
    live.mark("tag", "a", "1")
    assert ids(workspace_dir, tags={"a": "1"}) == [live.id]
    Run(str(live.path)).log("x", 1)
    assert found(workspace_dir)[0].last_metric == "x"
    live.request_cancel()
    assert ids(workspace_dir, status=("CancelRequested",)) == [live.id]
    live.record_state("Canceled")
    assert ids(workspace_dir, status=("Canceled",)) == [live.id]
    assert set(counted) == {live.id}
    counted.clear()
    new = make_run()
    settled(workspace_dir)
    found(workspace_dir)
    assert set(counted) == {new.id}


def test_what_a_live_run_logs_is_read_once(workspace_dir: Path, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    run = make_run(metrics=[("loss", n) for n in range(1000)])
    found(workspace_dir)
    lines: list[bytes] = []

    def counting(line: bytes) -> Any:
        lines.append(line)
        return record_of(line)

    monkeypatch.setattr(latest, "record_of", counting)
    inside = Run(str(run.path))
    inside.log("loss", -1.5)
    inside.log("other", 2.5)
    with run.file(layout.METRICS).open("ab") as file:
        file.write(b'{"t":1,"n":"torn')
    assert ids(workspace_dir, metrics=(("loss", "=", -1.5), ("other", "=", 2.5))) == [run.id]
    assert len(lines) == 2
    Run(str(run.path)).log("loss", 7)
    (row,) = found(workspace_dir)
    assert (row.last_metric, row.last_value) == ("loss", 7)
    assert ids(workspace_dir, metrics=(("other", "=", 2.5),)) == [run.id]
    assert len(lines) == 4


CHANGE = """
import sys
from jupyter_estimator.inside.reading import record_of
from jupyter_estimator.inside.run import Run
run = Run(sys.argv[1])
run.tag("from", "elsewhere")
run.log("late", 1.5)
run.add_properties({"p": 1})
run.display_name = "renamed"
"""


def test_what_another_process_changes_in_an_ended_run_is_seen(workspace_dir: Path, make_run: MakeRun, counted: list[str]) -> None:
    run, other = make_run(ended="Completed"), make_run(ended="Completed")
    settled(workspace_dir)
    counted.clear()
    subprocess.run([sys.executable, "-c", CHANGE, str(run.path)], check=True)
    assert ids(workspace_dir, tags={"from": "elsewhere"}, properties={"p": "1"}, metrics=(("late", "=", 1.5),), text="renamed") == [run.id]
    other.mark("archive", "", value=True)
    assert ids(workspace_dir) == [run.id]
    other.mark("archive", "", value=False)
    assert set(ids(workspace_dir)) == {run.id, other.id}
    assert counted == [run.id, other.id, other.id]
    assert not list((workspace_dir / layout.CHANGED).iterdir())


def test_a_note_survives_whoever_was_killed_while_taking_it(
    workspace_dir: Path, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run(ended="Completed")
    settled(workspace_dir)
    run.mark("tag", "a", "1")

    def killed(_: RunDirectory) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(index_writing, "_described", killed)
        with pytest.raises(KeyboardInterrupt):
            found(workspace_dir)
    assert ids(workspace_dir, tags={"a": "1"}) == [run.id]


def test_a_run_that_was_deleted_is_gone(workspace_dir: Path, make_run: MakeRun) -> None:
    run, other = make_run(ended="Completed", metrics=[("x", 1)]), make_run(metrics=[("x", 1)])
    found(workspace_dir)
    for gone in (run, other):
        shutil.rmtree(gone.path)
    assert found(workspace_dir) == []
    assert ids(workspace_dir, metrics=(("x", "=", 1),)) == []
    run.mark  # noqa: B018
    (workspace_dir / layout.CHANGED).mkdir(exist_ok=True)
    (workspace_dir / layout.CHANGED / run.id).touch()
    assert found(workspace_dir) == []


DAMAGED = [
    b"", b"\0" * 100, b"{", b"[]", b'"text"', b'{"id": null}', b"\xff\xfe",
    b'{"id": "../x"}', b'{"id": 5}', b"[" * 100_000,
]  # fmt: skip
ODD_BUT_READABLE = [
    b'{"id": "x", "created": "yesterday"}', b'{"id": "x", "created": null}', b'{"id": "x", "arguments": 5}', b'{"id": "x", "created": [1]}',
    b'{"id": "x", "tags": [1], "properties": "p"}', b'{"id": "x", "experiment": {"a": 1}}', b'{"id": "x", "experiment": null}',
    b'{"id": "x", "created": 1e999}',
    b'{"id": "x", "display_name": ["a"], "type": 3, "target": null}', b'{"id": "\\ud800", "experiment": "\\udc80"}',
    b'{"id": "x", "arguments": [null, {"a": 1}]}', b'{"id": "x", "parent": 7}',
]  # fmt: skip


@pytest.mark.parametrize("request_bytes", [*DAMAGED, *ODD_BUT_READABLE])
def test_a_garbled_run_directory_hides_nothing_else(workspace_dir: Path, make_run: MakeRun, request_bytes: bytes) -> None:
    good, bad = make_run(ended="Completed"), make_run(ended="Completed")
    bad.file(layout.REQUEST).write_bytes(request_bytes)
    for journal in (layout.STATES, layout.ANNOTATIONS, layout.METRICS):
        with bad.file(journal).open("ab") as file:
            file.write(b'{"t": [], "status": {}, "k": [], "n": {}, "v": []}\n{"t": 1, "status": "Completed", "error": 5}\n\xff\n')
    assert ids(workspace_dir, status=("Damaged",)) == ([] if request_bytes in ODD_BUT_READABLE else [bad.id])
    assert {good.id, bad.id} <= {*ids(workspace_dir, archived=None, include_children=True)}


def test_a_run_that_is_mended_appears(workspace_dir: Path, make_run: MakeRun, counted: list[str]) -> None:
    run = make_run(ended="Completed")
    request = run.file(layout.REQUEST).read_bytes()
    run.file(layout.REQUEST).write_bytes(b"")
    (workspace_dir / RUNS / "a stray folder").mkdir()
    (workspace_dir / RUNS / "a stray file").touch()
    os.mkdir(os.fsencode(workspace_dir / RUNS) + b"/\xff\xfe")
    settled(workspace_dir)
    assert [row.status for row in found(workspace_dir)] == ["Damaged"]
    run.file(layout.REQUEST).write_bytes(request)
    assert [row.status for row in found(workspace_dir)] == ["Completed"]
    counted.clear()
    found(workspace_dir)
    assert run.id not in counted
