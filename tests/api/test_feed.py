from __future__ import annotations

import json
import math
import shutil
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.api.views.feed import Feed
from tests.api.making import made, submit, until
from tests.api.viewing import View, all_of, append, scalars

if TYPE_CHECKING:
    from pathlib import Path

    from jupyter_estimator import Workspace


LIVE = """
import os, sys, time
from jupyter_estimator import Run
run = Run.get_context()
for n in range(40):
    run.log("loss", 1 / (n + 1), step=n)
    run.log("nan", float("nan") if n % 2 else n)
    run.log_row("table", a=n, b=n * 2)
    run.log_list("list", [n, n])
    print("line", n, "é")
    if n % 10 == 0:
        open(f"outputs/{n}.txt", "w").write("x")
        sys.stderr.write("\\x1b[31mred\\x1b[0m\\r")
    time.sleep(0.01)
run.tag("done", "yes")
"""


def test_a_live_run_and_what_one_sees_who_comes_late(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", LIVE, arguments=["--n", "40"])
    feed, view = Feed(run.directory), View()
    updates = 0

    def over() -> bool:
        nonlocal updates
        run_state = run.run_state()
        messages = feed.changes(run_state)
        updates += len(messages)
        view.apply(messages)
        return run_state.over and not messages

    until(over)
    until(lambda: run.get_details()["provenance"] and not run.directory.supervised())
    all_of(feed, run, view)
    assert updates > 2
    late = View().apply(Feed(run.directory).full(run.run_state()))
    assert view.shown() == late.shown() == View().apply(feed.full(run.run_state())).shown()
    assert view.log == run.directory.file("user_logs/std_log.txt").read_bytes()
    assert view.series["loss"] == {"t": view.series["loss"]["t"], "s": list(range(40)), "v": [1 / (n + 1) for n in range(40)]}
    assert view.series["nan"]["v"] == [None if n % 2 else n for n in range(40)]
    assert [one["value"] for one in view.media.values()] == [
        {"a": list(range(40)), "b": list(range(0, 80, 2))},
        [n // 2 for n in range(80)],
    ]
    state = view.state
    assert (state["status"], state["number"], state["tags"]) == ("Completed", 1, {"done": "yes"})
    assert state["parameters"] == [["n", "40"]]
    assert state["log_size"] == len(view.log)
    assert {file["name"] for file in view.files} >= {"outputs/0.txt", "outputs/30.txt", "user_logs/std_log.txt"}


def test_only_what_is_new_is_told(ws: Workspace) -> None:
    run = made(ws, "a", "Running", metrics=scalars("x", [1, 2]))
    feed, run_state = Feed(run.directory), run.run_state()
    assert feed.changes(run_state)
    assert feed.changes(run_state) == []
    append(run, scalars("x", [3], 2))
    ((update, buffers),) = feed.changes(run_state)
    assert update == {
        "type": "update",
        "metrics": {
            "reset": False,
            "series": {"x": {"t": [1002.0], "s": [2.0], "v": [3.0]}},
            "totals": {"x": 3},
            "media": [],
            "dropped_names": 0,
        },
    }
    assert buffers == []
    assert feed.changes(run_state) == []


def test_numbers_that_json_has_no_words_for(ws: Workspace) -> None:
    run = made(
        ws,
        metrics=[
            {"t": 1.0, "n": "a", "v": None, "f": "nan"},
            {"t": 2.0, "n": "a", "v": None, "f": "inf"},
            {"t": 3.0, "n": "a", "v": None, "f": "-inf"},
            {"t": 4.0, "n": "a", "v": None, "f": hex(10**400)},
            {"t": 5.0, "n": "a", "v": 1.5},
            {"t": 6.0, "n": "a", "v": True, "s": 1e300},
            {"t": 7.0, "n": "table", "k": "table", "v": {"x": [math.nan, 1], "y": math.inf}},
        ],
    )
    append(
        run, [{"t": 1.0, "cpu": math.nan, "rss": math.inf, "gpus": [{"i": 0, "name": "g", "util": math.nan, "mem": 5}]}], "resources.jsonl"
    )
    view = View().apply(Feed(run.directory).full(run.run_state()))
    assert view.series["a"]["v"] == [None, None, None, None, 1.5, 1.0]
    assert view.series["a"]["s"] == [0, 1, 2, 3, 4, 1e300]
    assert [one["value"] for one in view.media.values()] == [{"x": [None, 1], "y": [None, None]}]
    assert view.resources == {
        "t": [1.0],
        "cpu": [None],
        "memory": [None],
        "gpus": [{"index": 0, "name": "g", "utilization": [None], "memory": [5]}],
    }


GARBLED = [
    b"",
    b"not json\n",
    b"\xff\xfe\0\0",
    b'{"n": 5, "v": 1}\n',
    b'{"n": "a", "v": 1, "t": "yesterday", "s": "x"}\n',
    b'{"n": "a", "v": 1, "t": NaN, "s": Infinity}\n',
    b'{"n": "a", "v": null, "f": "0xzz"}\n',
    b'{"n": "a", "v": null, "f": "many"}\n',
    b'{"n": "a", "v": {"x": 1}}\n',
    b'{"n": "a", "v": [1], "k": 5}\n',
    b'{"n": "a", "v": 5, "k": "table"}\n',
    b'{"n": "a", "v": "x", "k": "list"}\n{"n": "a", "v": [1], "k": "list"}\n',
    b'{"n": "a", "v": {"x": 1}, "k": "table"}\n{"n": "a", "v": {"x": [2, 3], "y": "z"}, "k": "table"}\n',
    b'{"n": "a", "k": "image"}\n',
    b'{"n": "a", "v": "x", "k": "of tomorrow", "d": 5}\n',
    b'{"t": 1, "gpus": [5, {"i": "x"}, null]}\n',
    b'{"t": "x", "cpu": 1}\n{"cpu": 1}\n',
    b'{"t": 1, "status": 5}\n{"status": "Running"}\n{"t": 5, "status": "Failed", "error": "text"}\n',
    b'{"k": "tag", "n": "a", "v": {"x": NaN}}\n{"k": "tag", "n": 5}\n',
]


@pytest.mark.parametrize("name", ["metrics.jsonl", "resources.jsonl", "states.jsonl", "marks.jsonl", "provenance.json"])
@pytest.mark.parametrize("content", GARBLED, ids=lambda content: repr(content)[:40])
def test_garbled_files(ws: Workspace, name: str, content: bytes) -> None:
    run = made(ws)
    run.directory.file(name).write_bytes(content)
    run_state = run.run_state()
    view = View().apply(Feed(run.directory).full(run_state))
    assert view.state["id"] == run.id
    assert all(len(points["t"]) == len(points["v"]) for points in view.series.values())


def test_media_metrics(ws: Workspace) -> None:
    run = made(
        ws,
        metrics=[
            {"n": "text", "v": "one"},
            {"n": "text", "v": "two", "d": "described"},
            {"n": "list", "k": "list", "v": [1, 2]},
            {"n": "list", "k": "list", "v": [3]},
            {"n": "row", "k": "table", "v": {"a": 1, "b": "x"}},
            {"n": "row", "k": "table", "v": {"a": [2, 3]}},
            {"n": "image", "k": "image", "v": "images/1.png"},
            {"n": "image", "k": "image", "v": "images/2.png"},
            {"n": "cm", "k": "confusion_matrix", "v": {"data": {"class_labels": ["a"], "matrix": [[1]]}}},
            {"n": "cm", "k": "confusion_matrix", "v": {"data": {"class_labels": ["a"], "matrix": [[2]]}}},
            {"n": "mixed", "v": 1},
            {"n": "mixed", "v": "text"},
        ],
    )
    view = View().apply(Feed(run.directory).full(run.run_state()))
    assert [(one["name"], one["kind"], one["description"], one["value"]) for one in view.media.values()] == [
        ("text", "text", "described", ["one", "two"]),
        ("list", "list", "", [1, 2, 3]),
        ("row", "table", "", {"a": [1, 2, 3], "b": ["x", None, None]}),
        ("image", "image", "", {"path": "images/1.png"}),
        ("image", "image", "", {"path": "images/2.png"}),
        ("cm", "confusion_matrix", "", {"data": {"class_labels": ["a"], "matrix": [[2]]}}),
        ("mixed", "text", "", ["text"]),
    ]
    assert view.series["mixed"]["v"] == [1.0]


def test_a_log_that_is_emptied(ws: Workspace) -> None:
    run = made(ws, "a", "Running", log=b"x" * 1000)
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.run_state()))
    for content in (b"new", b"", b"", b"newer"):
        run.directory.file("user_logs/std_log.txt").write_bytes(content)
        view.apply(feed.changes(run.run_state()))
        assert view.log == content or not content
    run.directory.file("user_logs/std_log.txt").unlink()
    view.apply(feed.changes(run.run_state()))


def test_a_journal_that_is_being_written(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, view = Feed(run.directory), View()
    line = json.dumps({"t": 1.0, "n": "é😀", "v": 0.5}, ensure_ascii=False).encode() + b"\n"
    with run.directory.file("metrics.jsonl").open("ab", buffering=0) as file:
        for place in range(len(line)):
            file.write(line[place : place + 1])
            view.apply(feed.changes(run.run_state()))
            assert ("é😀" in view.series) == (place == len(line) - 1)


BOARD = """
import os, time
from tensorboardX import SummaryWriter
from jupyter_estimator import Run
run = Run.get_context()
with SummaryWriter("logs", flush_secs=0.1) as writer:
    for n in range(5):
        writer.add_scalar("tb/loss", 1 / (n + 1), n)
        writer.add_scalar("both", -n, n)
    while not os.path.exists("outputs/go"):
        time.sleep(0.2)
        writer.add_text("what makes it write", "it")
    for n in range(5):
        run.log("both", n)
    writer.add_scalar("tb/loss", 0, 5)
with SummaryWriter("logs/eval") as writer:
    writer.add_scalar("accuracy", 0.5, 0)
"""


def test_scalars_of_tensorboard(ws: Workspace, tmp_path: Path) -> None:
    """They are in the charts, once: what the script logs under the same name itself counts, even when it comes later."""
    run = submit(ws, tmp_path / "src", BOARD)
    feed, view = Feed(run.directory), View()
    until(lambda: len(view.apply(feed.changes(run.run_state())).series.get("tb/loss", {"v": []})["v"]) == 5)
    assert view.series["both"]["v"] == [0, -1, -2, -3, -4]
    (run.directory.outputs / "go").touch()
    run.wait_for_completion()
    all_of(feed, run, view)
    assert view.series["tb/loss"]["s"] == [0, 1, 2, 3, 4, 5]
    assert view.series["both"]["v"] == [0, 1, 2, 3, 4]
    assert view.series["eval/accuracy"]["v"] == [0.5]
    assert view.shown()["series"] == View().apply(Feed(run.directory).full(run.run_state())).shown()["series"]
    metrics = run.get_metrics()
    assert metrics["tb/loss"] == pytest.approx([1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 0])
    assert metrics["both"] == [0, 1, 2, 3, 4]
    assert metrics["eval/accuracy"] == 0.5
    assert run.get_metrics("both") == {"both": [0, 1, 2, 3, 4]}
    assert run.get_metrics(recursive=True) == {run.id: metrics}
    charts = Charts(run.directory)
    charts.read_all()
    assert set(charts.series) == {"tb/loss", "both", "eval/accuracy"}


def test_a_run_directory_that_is_deleted(ws: Workspace) -> None:
    run = made(ws, "a", "Running", log=b"x" * 10, metrics=scalars("x", [1]))
    feed, run_state = Feed(run.directory), run.run_state()
    feed.changes(run_state)
    shutil.rmtree(run.directory.path)
    View().apply(feed.changes(run_state))
    View().apply(feed.full(run_state))
