from __future__ import annotations

import json
import math
import random
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.charts import SERIES, Charts
from jupyter_estimator.api.feed import LOG_TAIL, MESSAGE, POINTS, Feed
from jupyter_estimator.api.rich import IMAGES, ITEMS
from tests.api.making import made, submit, until
from tests.api.viewing import View

if TYPE_CHECKING:
    from pathlib import Path

    from jupyter_estimator import Run, Workspace


def scalars(name: str, values: list[Any], begin: int = 0) -> list[dict[str, Any]]:
    return [{"t": 1000.0 + begin + n, "n": name, "v": value} for n, value in enumerate(values)]


def append(run: Run, records: list[dict[str, Any]], name: str = "metrics.jsonl") -> None:
    with run.directory.file(name).open("a") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)


def all_of(feed: Feed, run: Run, view: View) -> View:
    while messages := feed.changes(run.course()):
        view.apply(messages)
    return view


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
        course = run.course()
        messages = feed.changes(course)
        updates += len(messages)
        view.apply(messages)
        return course.over and not messages

    until(over)
    until(lambda: run.get_details()["provenance"] and not run.directory.supervised())
    all_of(feed, run, view)
    assert updates > 2
    late = View().apply(Feed(run.directory).full(run.course()))
    assert view.shown() == late.shown() == View().apply(feed.full(run.course())).shown()
    assert view.log == run.directory.file("user_logs/std_log.txt").read_bytes()
    assert view.series["loss"] == {"t": view.series["loss"]["t"], "s": list(range(40)), "v": [1 / (n + 1) for n in range(40)]}
    assert view.series["nan"]["v"] == [None if n % 2 else n for n in range(40)]
    assert [one["value"] for one in view.rich.values()] == [
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
    feed, course = Feed(run.directory), run.course()
    assert feed.changes(course)
    assert feed.changes(course) == []
    append(run, scalars("x", [3], 2))
    ((update, buffers),) = feed.changes(course)
    assert update == {
        "type": "update",
        "metrics": {
            "reset": False,
            "series": {"x": {"t": [1002.0], "s": [2.0], "v": [3.0]}},
            "totals": {"x": 3},
            "rich": [],
            "dropped_names": 0,
        },
    }
    assert buffers == []
    assert feed.changes(course) == []


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
    view = View().apply(Feed(run.directory).full(run.course()))
    assert view.series["a"]["v"] == [None, None, None, None, 1.5, 1.0]
    assert view.series["a"]["s"] == [0, 1, 2, 3, 4, 1e300]
    assert [one["value"] for one in view.rich.values()] == [{"x": [None, 1], "y": [None]}]
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
    course = run.course()
    view = View().apply(Feed(run.directory).full(course))
    assert view.state["id"] == run.id
    assert all(len(points["t"]) == len(points["v"]) for points in view.series.values())


@pytest.mark.slow
def test_a_hundred_thousand_names(ws: Workspace) -> None:
    run = made(ws, metrics=[{"t": float(n), "n": f"metric {n}", "v": n} for n in range(100_000)])
    append(run, [{"t": float(n), "n": f"metric {n}", "v": n + 1} for n in range(SERIES)])
    view = all_of(Feed(run.directory), run, View())
    assert len(view.series) == SERIES
    assert view.dropped_names == 100_000 - SERIES
    assert all(len(points["v"]) == 2 for points in view.series.values())
    assert view.largest < 2_000_000


def test_names_beyond_those_that_are_kept_are_counted_as_they_come(ws: Workspace) -> None:
    run = made(ws, "a", "Running", metrics=[{"n": f"metric {n}", "v": n} for n in range(SERIES)])
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.course()))
    assert view.dropped_names == 0
    append(run, [{"n": "one more", "v": 1}, {"n": "and another", "v": 1}, {"n": "one more", "v": 2}])
    view.apply(feed.changes(run.course()))
    assert view.dropped_names == 2


@pytest.mark.slow
def test_a_million_points_stay_few(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.course()))
    with run.directory.file("metrics.jsonl").open("w") as file:
        for n in range(1_000_000):
            file.write(f'{{"t":{n},"n":"loss","v":{math.sin(n / 1e5) + (1000 if n == 777_777 else 0):.4f}}}\n')
    held = 0
    while messages := feed.changes(run.course()):
        view.apply(messages)
        held = max(held, len(view.series["loss"]["v"]))
    series = feed._charts.series["loss"]
    assert held < 10_000
    assert view.largest < 1_000_000
    assert sum(map(sys.getsizeof, (series.t, series.s, series.v))) < 30_000_000
    assert max(view.series["loss"]["v"]) > 999
    assert view.series["loss"]["t"][0] == 0
    assert view.series["loss"]["t"][-1] == 999_999


def test_a_long_run_that_is_watched_from_the_beginning(ws: Workspace) -> None:
    """Points that come a few at a time, for very long, do not pile up in the view."""
    run = made(ws, "a", "Running")
    feed, view = Feed(run.directory), View()
    for begin in range(0, 30_000, 100):
        append(run, scalars("x", list(range(begin, begin + 100)), begin))
        view.apply(feed.changes(run.course()))
    assert len(view.series["x"]["v"]) < 10_000
    assert view.series["x"]["v"][-1] == 29_999
    assert view.series["x"]["v"] == sorted(view.series["x"]["v"])


@pytest.mark.slow
def test_many_curves_come_in_bearable_messages(ws: Workspace) -> None:
    run = made(ws, metrics=[{"t": float(n), "n": f"m{n % 400}", "v": n} for n in range(80_000)])
    feed, view = Feed(run.directory), View()
    all_of(feed, run, view)
    assert sum(len(points["v"]) for points in view.series.values()) <= 4 * POINTS
    messages = feed.full(run.course())
    for message, _ in messages:
        assert sum(len(points["v"]) for points in message.get("metrics", {"series": {}})["series"].values()) <= MESSAGE
    view.apply(messages)
    assert view.largest < 5_000_000


def test_rich_metrics(ws: Workspace) -> None:
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
    view = View().apply(Feed(run.directory).full(run.course()))
    assert [(one["name"], one["kind"], one["description"], one["value"]) for one in view.rich.values()] == [
        ("text", "text", "described", ["one", "two"]),
        ("list", "list", "", [1, 2, 3]),
        ("row", "table", "", {"a": [1, 2, 3], "b": ["x"]}),
        ("image", "image", "", {"path": "images/1.png"}),
        ("image", "image", "", {"path": "images/2.png"}),
        ("cm", "confusion_matrix", "", {"data": {"class_labels": ["a"], "matrix": [[2]]}}),
        ("mixed", "text", "", ["text"]),
    ]
    assert view.series["mixed"]["v"] == [1.0]


@pytest.mark.slow
def test_much_of_what_is_rich_is_bounded(ws: Workspace) -> None:
    run = made(
        ws,
        metrics=[
            *({"n": "list", "k": "list", "v": list(range(n, n + 1000))} for n in range(0, 50_000, 1000)),
            *({"n": "row", "k": "table", "v": {"a": n}} for n in range(30_000)),
            *({"n": "image", "k": "image", "v": f"images/{n}.png"} for n in range(1000)),
            *({"n": f"list {n}", "k": "list", "v": [n] * 1000} for n in range(1000)),
            {"n": "big", "k": "predictions", "v": {"data": ["x" * 100] * 100_000}},
            {"n": "long", "v": "x" * 1_000_000},
        ],
    )
    view = all_of(Feed(run.directory), run, View())
    held = {one["name"]: one["value"] for one in view.rich.values()}
    assert held["list"] == list(range(50_000 - ITEMS, 50_000))
    assert held["row"] == {"a": list(range(30_000 - ITEMS, 30_000))}
    assert {one["value"]["path"] for one in view.rich.values() if one["kind"] == "image"} >= {
        f"images/{n}.png" for n in range(1000 - IMAGES, 1000)
    }
    assert view.dropped_names > 200
    assert view.largest < 2_000_000


def test_a_log_longer_than_its_tail(ws: Workspace) -> None:
    data = random.Random(0).randbytes(3 * LOG_TAIL)
    run = made(ws, "a", "Running", log=data)
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.course()))
    assert (view.log_from, view.log) == (len(data) - LOG_TAIL, data[-LOG_TAIL:])
    more = random.Random(1).randbytes(9 * LOG_TAIL)
    with run.directory.file("user_logs/std_log.txt").open("ab") as log:
        log.write(more)
    all_of(feed, run, view)
    assert view.log == (data + more)[view.log_from :]
    assert view.largest <= 2 * LOG_TAIL


def test_a_log_that_is_emptied(ws: Workspace) -> None:
    run = made(ws, "a", "Running", log=b"x" * 1000)
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.course()))
    for content in (b"new", b"", b"", b"newer"):
        run.directory.file("user_logs/std_log.txt").write_bytes(content)
        view.apply(feed.changes(run.course()))
        assert view.log == content or not content
    run.directory.file("user_logs/std_log.txt").unlink()
    view.apply(feed.changes(run.course()))


def test_a_journal_that_is_being_written(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, view = Feed(run.directory), View()
    line = json.dumps({"t": 1.0, "n": "é😀", "v": 0.5}, ensure_ascii=False).encode() + b"\n"
    with run.directory.file("metrics.jsonl").open("ab", buffering=0) as file:
        for place in range(len(line)):
            file.write(line[place : place + 1])
            view.apply(feed.changes(run.course()))
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
    until(lambda: len(view.apply(feed.changes(run.course())).series.get("tb/loss", {"v": []})["v"]) == 5)
    assert view.series["both"]["v"] == [0, -1, -2, -3, -4]
    (run.directory.outputs / "go").touch()
    run.wait_for_completion()
    all_of(feed, run, view)
    assert view.series["tb/loss"]["s"] == [0, 1, 2, 3, 4, 5]
    assert view.series["both"]["v"] == [0, 1, 2, 3, 4]
    assert view.series["eval/accuracy"]["v"] == [0.5]
    assert view.shown()["series"] == View().apply(Feed(run.directory).full(run.course())).shown()["series"]
    metrics = run.get_metrics()
    assert metrics["tb/loss"] == pytest.approx([1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 0])
    assert metrics["both"] == [0, 1, 2, 3, 4]
    assert metrics["eval/accuracy"] == 0.5
    assert run.get_metrics("both") == {"both": [0, 1, 2, 3, 4]}
    assert run.get_metrics(recursive=True) == {run.id: metrics}
    charts = Charts(run.directory)
    charts.read_all()
    assert set(charts.series) == {"tb/loss", "both", "eval/accuracy"}


def test_long_curves_of_resources_are_thinned(ws: Workspace) -> None:
    run = made(ws)
    append(run, [{"t": float(n), "cpu": 1.0, "rss": n} for n in range(20_000)], "resources.jsonl")
    view = all_of(Feed(run.directory), run, View())
    assert len(view.resources["t"]) == len(view.resources["memory"]) <= 4000
    assert view.resources["t"][0] == 0
    assert view.resources["t"] == sorted(view.resources["t"])


def test_a_run_directory_that_is_deleted(ws: Workspace) -> None:
    run = made(ws, "a", "Running", log=b"x" * 10, metrics=scalars("x", [1]))
    feed, course = Feed(run.directory), run.course()
    feed.changes(course)
    shutil.rmtree(run.directory.path)
    View().apply(feed.changes(course))
    View().apply(feed.full(course))


def test_very_many_files(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jupyter_estimator.api.view.FILES", 50)
    run = made(ws)
    for n in range(60):
        (run.directory.file("outputs") / str(n)).touch()
    view = View().apply(Feed(run.directory).full(run.course()))
    assert len(view.files) == 50


def test_a_log_that_grows_faster_than_it_is_told_is_followed_at_its_end(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, course = Feed(run.directory), run.course()
    feed.full(course)
    log = run.directory.file("user_logs/std_log.txt")
    log.parent.mkdir(exist_ok=True)
    with log.open("ab") as file:
        file.write(b"x" * 20_000_000)
        file.write(b"\nthe end\n")
    first, buffers = next((update["log"], buffers) for update, buffers in feed.changes(course) if "log" in update)
    assert first["from"] > 8_000_000
    assert buffers[0].endswith(b"the end\n")
    assert feed.changes(course) == []


def test_a_stretch_is_sampled_from_what_the_view_was_told(ws: Workspace) -> None:
    values = [float(n % 10) for n in range(10_000)]
    values[5003] = 99.0
    run = made(ws, "a", "Completed", metrics=scalars("x", values))
    feed = Feed(run.directory)
    feed.full(run.course())
    found = feed.sample(["x"], 5000, 5006, 100, by_step=True)["x"]
    assert found["s"] == list(range(4999, 5008))
    assert max(found["v"]) == 99
    assert max(feed.sample(["x"], 0, 9999, 50, by_step=True)["x"]["v"]) == 99
    begin, end = found["t"][0], found["t"][-1]
    assert feed.sample(["x"], begin, end, 100, by_step=False)["x"]["s"] == list(range(4998, 5009))
    assert feed.sample(["other"], 0, 1, 100, by_step=True) == {}


def test_steps_in_any_order_are_found_all_the_same(ws: Workspace) -> None:
    records = [{"t": float(n), "n": "x", "v": n, "s": step} for n, step in enumerate([5, 3, 9, 4, 1])]
    run = made(ws, "a", "Completed", metrics=records)
    feed = Feed(run.directory)
    feed.full(run.course())
    assert feed.sample(["x"], 3, 4, 100, by_step=True)["x"]["s"] == [5, 3, 9, 4, 1]
    assert feed.sample(["x"], 100, 200, 100, by_step=True)["x"]["s"] == []


def test_of_very_many_files_the_first_are_listed_and_the_others_counted(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jupyter_estimator.api.view.FILES", 3)
    run = made(ws, "a", "Completed")
    for n in range(5):
        run.directory.file(f"outputs/{n}.txt").write_text("kept")
    feed = Feed(run.directory)
    (update, _), *_ = feed.full(run.course())
    assert [file["name"] for file in update["files"]] == ["outputs/0.txt", "outputs/1.txt", "outputs/2.txt"]
    assert update["more_files"] == len(run.get_file_names()) - 3
    assert update["more_files"] >= 2
