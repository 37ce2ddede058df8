from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Experiment, Run, Workspace
from jupyter_estimator.api.runs.history import find, metric_conditions
from jupyter_estimator.records.index.query import Query
from tests.api.making import finished, made, refused, submit

if TYPE_CHECKING:
    from pathlib import Path


def ids(runs: Any) -> list[str]:
    return [run.id for run in runs]


@pytest.fixture
def some(ws: Workspace) -> Workspace:
    made(
        ws,
        "a_1_00000001",
        created=1,
        experiment="a",
        tags={"owner": "me", "kind": "big"},
        metrics=[{"n": "loss", "v": 3}, {"n": "loss", "v": 1}],
    )
    made(ws, "a_2_00000002", "Failed", created=2, experiment="a", tags={"owner": "you"}, metrics=[{"n": "loss", "v": 2}])
    made(ws, "b_3_00000003", "Canceled", created=3, experiment="b", properties={"p": "1"}, display_name="Große Runde")
    made(ws, "b_4_00000004", created=4, experiment="b", arguments=["--model", "resnet"], metrics=[{"n": "a > b", "v": 5}])
    made(ws, "b_4_00000004.child", created=5, experiment="b", parent="b_4_00000004", type="child", tags={"owner": "me"})
    return ws


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "4321"),
        ({"status": "Failed"}, "2"),
        ({"status": "failed"}, "2"),
        ({"status": ["Failed", "Canceled"]}, "32"),
        ({"status": []}, "4321"),
        ({"tags": "owner"}, "21"),
        ({"tags": {"owner": "me"}}, "1"),
        ({"tags": {"owner": None, "kind": "big"}}, "1"),
        ({"tags": {"owner": "nobody"}}, ""),
        ({"properties": {"p": 1}}, "3"),
        ({"properties": "p"}, "3"),
        ({"metrics": "loss < 1.5"}, "1"),
        ({"metrics": "loss<=2"}, "21"),
        ({"metrics": ["loss >= 1", "loss != 1"]}, "2"),
        ({"metrics": "loss == 2"}, "2"),
        ({"metrics": "a > b > 4"}, "4"),
        ({"metrics": "accuracy > 0"}, ""),
        ({"text": "GROSSE"}, "3"),
        ({"text": "große runde"}, "3"),
        ({"text": "resnet"}, "4"),
        ({"text": "owner=me big"}, "1"),
        ({"type": "child", "include_children": True}, "c"),
        ({"include_children": True}, "c4321"),
        ({"limit": 2}, "43"),
    ],
    ids=repr,
)
def test_every_filter(some: Workspace, asked: dict[str, Any], found: str) -> None:
    assert "".join("c" if run_id.endswith("child") else run_id[2] for run_id in ids(Run.list(some, **asked))) == found


def test_in_one_experiment(some: Workspace) -> None:
    assert ids(Run.list(Experiment(some, "b"))) == ["b_4_00000004", "b_3_00000003"]


@pytest.mark.parametrize(
    "asked",
    [
        {"status": "Finished"},
        {"status": [5]},
        {"tags": ["a"]},
        {"tags": 5},
        {"properties": ["a"]},
        {"metrics": "loss"},
        {"metrics": "loss > many"},
        {"metrics": "> 5"},
        {"limit": 0},
        {"limit": "5"},
    ],
    ids=repr,
)
def test_what_cannot_be_filtered_by(ws: Workspace, asked: dict[str, Any]) -> None:
    refused(lambda: Run.list(ws, **asked))


def test_what_has_no_runs(ws: Workspace) -> None:
    refused(lambda: Run.list("exp"))  # type: ignore[arg-type]


def test_archived_runs_are_left_out(some: Workspace) -> None:
    run = Run.get(some, "b_4_00000004")
    assert not run.archived
    run.archive()
    assert ids(Run.list(some)) == ["b_3_00000003", "a_2_00000002", "a_1_00000001"]
    assert ids(Run.list(some, archived=True)) == [run.id]
    assert len(ids(Run.list(some, archived=None))) == 4
    assert Run.get(some, run.id).archived
    run.reactivate()
    assert len(ids(Run.list(some))) == 4


def test_a_tag_set_later_is_found(some: Workspace) -> None:
    assert not ids(Run.list(some, tags={"later": "yes"}))
    run = Run.get(some, "a_1_00000001")
    run.tag("later", "yes")
    run.set_tags({"and": 5})
    run.display_name = "renamed"
    assert ids(Run.list(some, tags={"later": "yes", "and": "5"}, text="renamed")) == [run.id]
    run.remove_tags(["later"])
    assert not ids(Run.list(some, tags="later"))


def test_children_and_theirs(ws: Workspace) -> None:
    made(ws, "a", created=1)
    made(ws, "a.b", created=2, parent="a", type="child", tags={"n": "1"})
    made(ws, "a.b.c", "Failed", created=3, parent="a.b", type="child", tags={"n": "2"})
    made(ws, "ab", created=4)
    run = Run.get(ws, "a")
    assert ids(run.get_children()) == ["a.b"]
    assert ids(run.get_children(recursive=True)) == ["a.b.c", "a.b"]
    assert ids(run.get_children(recursive=True, status="Failed")) == ["a.b.c"]
    assert ids(run.get_children(recursive=True, tags={"n": "2"})) == ["a.b.c"]
    assert ids(run.get_children(tags={"n": "2"})) == []
    child = Run.get(ws, "a.b.c")
    assert child.parent is not None
    assert child.parent.id == "a.b"
    assert child.type == "child"
    run.delete()
    assert os.listdir(ws.path / "runs") == ["ab"]


def test_which_run_is_meant(some: Workspace) -> None:
    for text, run_id in {
        "latest": "b_4_00000004",
        "b_4_00000004": "b_4_00000004",
        "b_4": "b_4_00000004",  # its child's id begins with it as well
        "00000001": "a_1_00000001",
        "Große Runde": "b_3_00000003",
        "child": "b_4_00000004.child",
    }.items():
        assert Run.get(some, text).id == run_id


@pytest.mark.parametrize(
    "text", ["a", "b_", "nothing", "", "../runs/a_1_00000001", "/etc", ".", "..", "a\0b", "\ud800", "%", None, 5, "x" * 5000]
)
def test_no_run_or_several_are_meant(some: Workspace, text: Any) -> None:
    refused(lambda: Run.get(some, text))


def test_the_latest_of_none(ws: Workspace) -> None:
    refused(lambda: Run.get(ws, "latest"))
    made(ws, "a.b", parent="a", type="child")
    refused(lambda: Run.get(ws, "latest"))


def test_an_id_that_leads_elsewhere(some: Workspace) -> None:
    for run_id in ("../runs/a_1_00000001", "..", ".", "", "a/../a_1_00000001", "\0"):
        refused(lambda run_id=run_id: Run(Experiment(some, "a"), run_id))  # type: ignore[misc]


def test_lists_and_runs_agree_on_the_status(ws: Workspace, tmp_path: Path) -> None:
    silent = made(ws, "a_1_00000001", "Running")
    for name in ("states.jsonl", "metrics.jsonl"):
        os.utime(silent.directory.file(name), (1, 1))
    alive = made(ws, "a_2_00000002", "Running")
    asked = made(ws, "a_3_00000003", "Running")
    asked.directory.request_cancel()
    ended = made(ws, "a_4_00000004", "Failed")
    lost = made(ws, "a_5_00000005", "Running", host=os.uname().nodename)
    unknown = made(ws, "a_6_00000006", "Queued", target="a cluster of tomorrow")
    real = finished(submit(ws, tmp_path / "src", ""))
    expected = {
        silent: "NotResponding",
        alive: "Running",
        asked: "CancelRequested",
        ended: "Failed",
        lost: "Failed",
        unknown: "Running",
        real: "Completed",
    }
    rows = {row.id: row.status for row in find(ws, Query())}
    assert rows == {run.id: status for run, status in expected.items()}
    for run, status in expected.items():
        assert run.get_status() == status
        assert run.id in ids(Run.list(ws, status=status))
    assert ids(Run.list(ws, status="NotResponding")) == [silent.id]


def test_a_run_that_vanishes_while_it_is_listed(some: Workspace) -> None:
    found = Run.list(some)
    next(found)
    shutil.rmtree(some.path / "runs" / "b_3_00000003")
    assert ids(found) == ["a_2_00000002", "a_1_00000001"]


def test_the_number_counts_within_the_experiment(some: Workspace) -> None:
    assert [Run.get(some, run_id).number for run_id in ("a_1_00000001", "a_2_00000002", "b_3_00000003", "b_4_00000004")] == [1, 2, 1, 2]


def test_garbled_runs_do_not_stop_the_list(some: Workspace) -> None:
    runs = some.path / "runs"
    (runs / "a_1_00000001" / "states.jsonl").write_bytes(b'{"t": 1, "status": 5}\n\xff\xfe{"t"\n')
    (runs / "a_1_00000001" / "metrics.jsonl").write_bytes(
        b'{"n": "loss", "v": null, "f": "x"}\n{"n": 5}\n{"n": "a", "v": [1]}\n[]\n\0\0\n{"n"'
    )
    (runs / "a_2_00000002" / "request.json").write_bytes(b'{"id": "a_')
    (runs / "b_3_00000003" / "states.jsonl").unlink()
    (runs / "empty").mkdir()
    (runs / "a file").write_text("")
    (some.path / "index.sqlite").write_bytes(b"garbage" * 1000)
    assert ids(Run.list(some)) == ["b_4_00000004", "b_3_00000003", "a_1_00000001"]


def test_conditions_on_metrics() -> None:
    assert metric_conditions(["accuracy > 0.9", "loss==1e-3", "val/f1 <= -2 "]) == (
        ("accuracy", ">", 0.9),
        ("loss", "=", 0.001),
        ("val/f1", "<=", -2.0),
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ok > 0 and ok < 2", (("ok", ">", 0.0), ("ok", "<", 2.0))),
        ("ok>0 && loss<=.5 AND f1 == 1e-3", (("ok", ">", 0.0), ("loss", "<=", 0.5), ("f1", "=", 0.001))),
        ("precision and recall > 0.5", (("precision and recall", ">", 0.5),)),
        ('"ok > 0 or ok" < 2', (("ok > 0 or ok", "<", 2.0),)),
        ("'a<b' > 1", (("a<b", ">", 1.0),)),
        ("loss < inf", (("loss", "<", float("inf")),)),
    ],
)
def test_several_conditions_in_one(text: str, found: Any) -> None:
    assert metric_conditions([text]) == found


@pytest.mark.parametrize(
    "text",
    [
        "ok > 0 or ok < 2",
        "0 < ok < 2",
        "ok > 0, ok < 2",
        "ok > 0 ok < 2",
        "ok => 1",
        "ok =< 1",
        "ok <> 1",
        "ok === 1",
        "ok > 0 and",
        "a and b > 1 and c < 2",
        "and ok > 0 and ok",
        "ok > 0 and ok is 2",
        "ok > nan",
        "0.5 > ok",
        "= 5",
        "",
        " ",
        "\0",
    ],
)
def test_condition_that_could_mean_something_else_is_refused(ws: Workspace, text: str) -> None:
    refused(lambda: Run.list(ws, metrics=text))


def test_more_conditions_than_a_database_takes_are_refused(ws: Workspace) -> None:
    refused(lambda: Run.list(ws, text="a b " * 5000))
    refused(lambda: Run.list(ws, tags={str(number): None for number in range(5000)}))


def test_a_thousand_runs(ws: Workspace) -> None:
    states = made(ws, "exp_0_00000000").directory.file("states.jsonl").read_bytes()
    for number in range(1, 1000):
        folder = ws.path / "runs" / f"exp_{number}_{number:08x}"
        folder.mkdir()
        (folder / "request.json").write_text(f'{{"id": "{folder.name}", "experiment": "exp", "created": {number}, "host": "elsewhere"}}')
        (folder / "states.jsonl").write_bytes(states)
        (folder / "metrics.jsonl").write_text(f'{{"n": "loss", "v": {number / 1000}}}\n')
    assert len(ids(Run.list(ws, limit=50))) == 50
    assert ids(Run.list(ws, metrics="loss > 0.9899")) == [f"exp_{number}_{number:08x}" for number in range(999, 989, -1)]
    assert Run.get(ws, "latest").id == "exp_0_00000000"


def test_names_that_only_bytes_can_hold(ws: Workspace) -> None:
    odd = "caf\udce9"
    run = made(ws, "a_1_00000001", display_name=odd, description=odd, tags={odd: odd}, arguments=[odd], entry=odd, source=odd)
    assert ids(Run.list(ws)) == [run.id]
    assert run.tags == {odd: odd}
