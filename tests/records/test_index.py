from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.children import create_child, end_child
from jupyter_estimator.inside.reading import record_of
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records import index as index_module
from jupyter_estimator.records.index import Index
from jupyter_estimator.records.query import Query, Row
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.workspace import INDEX, RUNS, ensure_workspace

MakeRun = Callable[..., RunDirectory]
EVERYTHING = Query(archived=None, include_children=True)


def found(workspace: Path, query: Query = EVERYTHING) -> list[Row]:
    with Index(workspace, patience=0.2) as index:
        index.refresh()
        return index.find(query)


def ids(workspace: Path, **query: Any) -> list[str]:
    return [row.id for row in found(workspace, Query(**query))]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the ids of runs that are read while the test goes on."""
    reads: list[str] = []
    read = index_module._described

    def counting(run: RunDirectory) -> Any:
        reads.append(run.id)
        return read(run)

    monkeypatch.setattr(index_module, "_described", counting)
    return reads


def settled(workspace: Path) -> None:
    """Wait until a folder's time of change can be relied on, and take it in."""
    time.sleep(0.06)
    found(workspace)


# ---- asking


def test_a_row_says_what_a_list_shows(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(
        ended="Completed", metrics=[("loss", 2), ("accuracy", 0.5), ("loss", 1.5)], display_name="one", created=5.0, source="cell"
    )
    (row,) = found(workspace_dir)
    course = run.course()
    assert row == Row(
        id=run.id, experiment="digits", parent=None, type="script", source="cell", target="local", status="Completed", created=5.0,
        started=course.started, ended=course.ended, display_name="one", archived=False, last_metric="loss", last_value=1.5,
    )  # fmt: skip


def test_filters(workspace_dir: Path, make_run: MakeRun) -> None:
    one = make_run(
        "digits", ended="Completed", created=1, tags={"a": "1", "b": None}, metrics=[("acc", 0.9), ("loss", 1)], arguments=["--C", "Größe"]
    )
    two = make_run(
        "digits", ended="Failed", created=2, tags={"a": "2"}, properties={"p": "x"}, metrics=[("acc", 0.5)], display_name="Second Try"
    )
    three = make_run("words with 'quotes\" 😀", created=3, metrics=[("acc", float("nan"))], target="docker")
    child = create_child(str(three.path), three.request, None, "fold")
    archived = make_run(created=4, ended="Canceled")
    archived.mark("archive", "", value=True)

    def named(**query: Any) -> str:
        names = {one.id: "1", two.id: "2", three.id: "3", child: "c", archived.id: "a"}
        return "".join(names[run_id] for run_id in ids(workspace_dir, **query))

    assert named() == "321"
    assert named(limit=2) == "32"
    assert named(limit=0) == ""
    assert named(archived=None) == "a321"
    assert named(archived=True) == "a"
    assert named(include_children=True) == "c321"
    assert named(parent=three.id) == "c"
    assert named(type="child", include_children=True) == "c"
    assert named(experiment="digits") == "21"
    assert named(experiment="words with 'quotes\" 😀") == "3"
    assert named(target="docker") == "3"
    assert named(status=("Completed",)) == "1"
    assert named(status=("Failed", "Running")) == "32"
    assert named(tags={"a": None}) == "21"
    assert named(tags={"a": "1"}) == "1"
    assert named(tags={"a": "1", "b": None}) == "1"
    assert named(tags={"a": "1", "c": None}) == ""
    assert named(properties={"p": "x"}) == "2"
    assert named(text="second") == "2"
    assert named(text="GRÖSSE --c") == "1"
    assert named(text="größe --d") == ""
    assert named(text="a=2") == "2"
    assert named(text="100% ' \" \\ _") == ""
    assert named(metrics=(("acc", ">", 0.5),)) == "1"
    assert named(metrics=(("acc", ">=", 0.5), ("acc", "<", 0.9))) == "2"
    assert named(metrics=(("acc", "!=", 0.9),)) == "2"
    assert named(metrics=(("acc", "=", 0.9), ("loss", "<=", 1))) == "1"
    assert named(metrics=(("none", ">", 0),)) == ""
    with pytest.raises(ValueError, match="DROP"):
        named(metrics=(("acc", "DROP", 0),))


def test_experiments_and_numbers(workspace_dir: Path, make_run: MakeRun) -> None:
    runs = [make_run(experiment, created=when) for when, experiment in enumerate(["a", "b", "a", "a"])]
    create_child(str(runs[0].path), runs[0].request, None, None)
    with Index(workspace_dir) as index:
        index.refresh()
        assert [index.number(run.id) for run in runs] == [1, 1, 2, 3]
        assert [index.number(run.id) for run in runs] == [Run(str(run.path)).number for run in runs]
        assert index.number("none") is None
        assert list(index.experiments()) == ["a", "b"]


def test_a_million_digits_and_other_extremes(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(ended="Completed")
    inside = Run(str(run.path))
    inside.log("huge", 10**400)
    inside.log("least", float("-inf"))
    inside.log("word", "text")
    inside.log("odd \udc80", 1)
    inside.tag("odd \udc80", "\ud800")
    assert ids(workspace_dir, metrics=(("huge", ">", 1e308),)) == [run.id]
    assert ids(workspace_dir, metrics=(("least", "<", -1e308),)) == [run.id]
    assert ids(workspace_dir, metrics=(("odd \udc80", "=", 1),)) == [run.id]
    assert ids(workspace_dir, tags={"odd \udc80": "\ud800"}) == [run.id]
    inside.log("last", float("nan"))
    (row,) = found(workspace_dir)
    assert (row.last_metric, row.last_value) == ("last", None)


def test_of_many_metrics_a_thousand_can_be_searched_by(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(ended="Completed", metrics=[(f"m{n}", n) for n in range(5000)])
    assert ids(workspace_dir, metrics=(("m999", "=", 999),)) == [run.id]
    assert ids(workspace_dir, metrics=(("m1000", "=", 1000),)) == []
    assert found(workspace_dir)[0].last_metric == "m4999"


# ---- keeping up


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

    monkeypatch.setattr(index_module, "record_of", counting)
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
        patched.setattr(index_module, "_described", killed)
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
    b'{"id": "x", "created": "yesterday"}', b'{"id": "x", "created": null}', b'{"id": "x", "arguments": 5}', b'{"id": "x", "created": [1]}',
]  # fmt: skip
ODD_BUT_READABLE = [
    b'{"id": "x", "tags": [1], "properties": "p"}', b'{"id": "x", "experiment": {"a": 1}}', b'{"id": "x", "experiment": null}',
    b'{"id": "x", "created": 1e999}',
    b'{"id": "x", "display_name": ["a"], "type": 3, "target": null}', b'{"id": "\\ud800", "experiment": "\\udc80"}',
    b'{"id": "x", "arguments": [null, {"a": 1}]}', b'{"id": "x", "parent": 7}',
]  # fmt: skip


@pytest.mark.parametrize("request_bytes", [*DAMAGED, *ODD_BUT_READABLE])
def test_a_garbled_run_directory_hides_nothing_else(workspace_dir: Path, make_run: MakeRun, request_bytes: bytes) -> None:
    good, bad = make_run(ended="Completed"), make_run(ended="Completed")
    bad.file(layout.REQUEST).write_bytes(request_bytes)
    for journal in (layout.STATES, layout.MARKS, layout.METRICS):
        with bad.file(journal).open("ab") as file:
            file.write(b'{"t": [], "status": {}, "k": [], "n": {}, "v": []}\n{"t": 1, "status": "Completed", "error": 5}\n\xff\n')
    listed = ids(workspace_dir, archived=None, include_children=True)
    assert good.id in listed
    assert (bad.id in listed) == (request_bytes in ODD_BUT_READABLE)


def test_a_run_that_is_mended_appears(workspace_dir: Path, make_run: MakeRun, counted: list[str]) -> None:
    run = make_run(ended="Completed")
    request = run.file(layout.REQUEST).read_bytes()
    run.file(layout.REQUEST).write_bytes(b"")
    (workspace_dir / RUNS / "a stray folder").mkdir()
    (workspace_dir / RUNS / "a stray file").touch()
    os.mkdir(os.fsencode(workspace_dir / RUNS) + b"/\xff\xfe")
    settled(workspace_dir)
    assert found(workspace_dir) == []
    run.file(layout.REQUEST).write_bytes(request)
    assert ids(workspace_dir) == [run.id]
    counted.clear()
    found(workspace_dir)
    assert run.id not in counted


# ---- an index that is no good


def damage_header(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


def damage_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def of_another_version(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


def of_the_first_version(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA user_version = 1")
        db.execute("CREATE TABLE runs (id TEXT)")
    db.close()


def without_a_table(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE metrics")
    db.close()


def without_a_column(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("ALTER TABLE runs DROP COLUMN seen")
    db.close()


def of_someone_else(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE songs (title TEXT)")
    db.close()


def missing(path: Path) -> None:
    path.unlink()


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
from jupyter_estimator.records.index import Index
from jupyter_estimator.records.query import Query
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


# ---- the index is the run directories, whatever happens


class AnyHistory(RuleBasedStateMachine):
    """Changes a workspace at random; after each step the index says what an index made from nothing says."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        self.count = itertools.count()
        self.workspace = self.folder / str(time.monotonic_ns())
        ensure_workspace(self.workspace)
        self.runs: list[str] = []

    def _some(self, number: int) -> RunDirectory | None:
        return RunDirectory(self.workspace / RUNS / self.runs[number % len(self.runs)]) if self.runs else None

    @rule(experiment=st.sampled_from(["a", "b"]), whole=st.booleans())
    def add(self, experiment: str, whole: bool) -> None:
        number = next(self.count)
        path = self.workspace / RUNS / f"{experiment}_{number}_x"
        path.mkdir()
        request = json.dumps({"id": path.name, "experiment": experiment, "created": number})
        (path / layout.REQUEST).write_text(request if whole else request[:9])
        self.runs.append(path.name)

    @rule(number=st.integers(0, 50))
    def add_child(self, number: int) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            self.runs.append(create_child(str(run.path), run.request, None, None))

    @rule(number=st.integers(0, 50), status=st.sampled_from(["Running", "Completed", "Failed"]))
    def go_on(self, number: int, status: str) -> None:
        run = self._some(number)
        if run is not None and run.path.exists() and not run.course().over:
            run.record_state(status)

    @rule(number=st.integers(0, 50), value=st.floats(), name=st.sampled_from(["x", "y"]))
    def log(self, number: int, value: float, name: str) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            Run(str(run.path)).log(name, value)

    @rule(
        number=st.integers(0, 50),
        kind=st.sampled_from(["tag", "untag", "property", "archive", "display_name"]),
        value=st.sampled_from("abc"),
    )
    def mark(self, number: int, kind: str, value: str) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            run.mark(kind, value, value)

    @rule(number=st.integers(0, 50))
    def end_child(self, number: int) -> None:
        if (run := self._some(number)) is not None and run.request.get("parent") and run.path.exists():
            end_child(str(run.path), "Completed", "")

    @rule(number=st.integers(0, 50))
    def delete(self, number: int) -> None:
        if (run := self._some(number)) is not None:
            shutil.rmtree(run.path, ignore_errors=True)

    @rule(damage=st.sampled_from([missing, empty, damage_header, truncate]))
    def damage_index(self, damage: Callable[[Path], None]) -> None:
        if (self.workspace / INDEX).exists():
            damage(self.workspace / INDEX)

    @invariant()
    def is_what_lies_there(self) -> None:
        if not hasattr(self, "workspace"):
            return
        kept = everything(self.workspace)
        (self.workspace / INDEX).rename(self.workspace / "aside")
        assert kept == everything(self.workspace)
        (self.workspace / "aside").replace(self.workspace / INDEX)


def everything(workspace: Path) -> list[Any]:
    with Index(workspace) as index:
        live = index.refresh()
        labels = index._db.execute("SELECT * FROM labels ORDER BY run, kind, key, value").fetchall()
        metrics = index._db.execute("SELECT * FROM metrics ORDER BY run, name").fetchall()
        return [live, index.find(EVERYTHING), labels, metrics]


@pytest.mark.slow
def test_the_index_is_the_run_directories_whatever_happens(tmp_path: Path) -> None:
    AnyHistory.folder = tmp_path
    run_state_machine_as_test(AnyHistory, settings=settings(max_examples=15, stateful_step_count=25, deadline=None))
