from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.inside.children import create_child
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.index.query import Row
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.records.indexing import (
    found,
    ids,
)

MakeRun = Callable[..., RunDirectory]


def test_a_row_says_what_a_list_shows(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(
        ended="Completed", metrics=[("loss", 2), ("accuracy", 0.5), ("loss", 1.5)], display_name="one", created=5.0, source="cell"
    )
    (row,) = found(workspace_dir)
    run_state = run.run_state()
    assert row == Row(
        id=run.id, experiment="digits", parent=None, type="script", source="cell", target="local", status="Completed", created=5.0,
        started=run_state.started, ended=run_state.ended, display_name="one", archived=False, last_metric="loss", last_value=1.5,
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
