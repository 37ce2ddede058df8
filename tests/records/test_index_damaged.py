from __future__ import annotations

import itertools
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import INDEX, RUNS, ensure_workspace
from tests.records.indexing import (
    EVERYTHING,
    damage_header,
    damage_pages,
    empty,
    found,
    ids,
    missing,
    of_another_version,
    of_someone_else,
    of_the_first_version,
    truncate,
    without_a_column,
    without_a_table,
)

MakeRun = Callable[..., RunDirectory]


@pytest.mark.parametrize(
    "damage",
    [
        damage_header,
        damage_pages,
        truncate,
        empty,
        of_another_version,
        of_the_first_version,
        without_a_table,
        without_a_column,
        of_someone_else,
        missing,
    ],
)
def test_it_is_rebuilt(workspace_dir: Path, make_run: MakeRun, damage: Callable[[Path], None]) -> None:
    for n in range(200):
        make_run(ended="Completed", tags={"n": str(n)}, metrics=[(f"m{n}", n)])
    before = found(workspace_dir)
    damage(workspace_dir / INDEX)
    assert found(workspace_dir) == before
    # For good, not in memory.
    with sqlite3.connect(workspace_dir / INDEX) as db:
        assert db.execute("SELECT count(*) FROM runs").fetchone() == (200,)
    db.close()
    assert ids(workspace_dir, metrics=(("m7", "=", 7),)) == ids(workspace_dir, tags={"n": "7"})
    assert (workspace_dir / INDEX).stat().st_mode & 0o777 == 0o600


def test_damage_that_shows_only_later(workspace_dir: Path, make_run: MakeRun) -> None:
    for n in range(200):
        make_run(ended="Completed", metrics=[(f"m{n}", n)])
    with Index(workspace_dir) as index:
        index.refresh()
        damage_pages(workspace_dir / INDEX)
        assert len(index.find(EVERYTHING)) == 200
        assert index.number("none") is None
        assert index.experiments() == {"digits": 200}
    assert len(found(workspace_dir)) == 200


@pytest.fixture
def locked(workspace_dir: Path) -> Generator[None]:
    ensure_workspace(workspace_dir)
    found(workspace_dir)
    db = sqlite3.connect(workspace_dir / INDEX, isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")
    yield
    db.execute("ROLLBACK")
    db.close()


@pytest.mark.usefixtures("locked")
def test_an_index_that_stays_locked_is_done_without(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(ended="Completed")
    run.mark("tag", "a", "1")
    assert ids(workspace_dir, tags={"a": "1"}) == [run.id]
    # The note is left to those who can use the index.
    assert (workspace_dir / layout.CHANGED / run.id).exists()


def test_a_workspace_that_cannot_be_written_can_be_read(workspace_dir: Path, make_run: MakeRun) -> None:
    """Not even root can make files in a folder of a read-only mount."""
    run = make_run(ended="Completed", tags={"a": "1"})
    mount = ["mount", "--bind", "-o", "ro", str(workspace_dir), str(workspace_dir)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a folder read-only")
    try:
        with pytest.raises(OSError, match="Read-only"):
            (workspace_dir / "x").touch()
        for _ in range(2):
            assert ids(workspace_dir, tags={"a": "1"}) == [run.id]
    finally:
        subprocess.run(["umount", str(workspace_dir)], check=True)
    assert ids(workspace_dir) == [run.id]


def test_a_folder_in_the_place_of_the_index(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run()
    (workspace_dir / INDEX).mkdir()
    assert ids(workspace_dir) == [run.id]


def test_no_runs_at_all(workspace_dir: Path) -> None:
    ensure_workspace(workspace_dir)
    assert found(workspace_dir) == []
    (workspace_dir / RUNS).rmdir()
    assert found(workspace_dir) == []


REFRESHING = """
import sys
from pathlib import Path
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.index.query import Query
for _ in range(20):
    with Index(Path(sys.argv[1])) as index:
        index.refresh()
        index.find(Query())
"""


def test_several_processes_at_once(workspace_dir: Path, make_run: MakeRun) -> None:
    runs = [make_run(metrics=[("x", 1)]) for _ in range(20)]
    processes = [subprocess.Popen([sys.executable, "-c", REFRESHING, str(workspace_dir)], stderr=subprocess.PIPE) for _ in range(3)]
    for n, run in zip(range(300), itertools.cycle(runs), strict=False):
        run.mark("tag", "n", str(n))
        time.sleep(0.001)
        if n == 100:
            (workspace_dir / INDEX).write_bytes(b"garbage")
    outcomes = []
    for process in processes:
        try:
            _, errors = process.communicate(timeout=60)
        finally:
            process.kill()
            process.wait()
        outcomes.append((process.returncode, errors))
    assert outcomes == [(0, b"")] * 3
    assert {row.id for row in found(workspace_dir)} == {run.id for run in runs}
