"""What a view is told stays bearable, however much there is."""

from __future__ import annotations

import math
import random
import sys
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.views.charts import SERIES
from jupyter_estimator.api.views.feed import LOG_TAIL, MESSAGE, POINTS, Feed
from jupyter_estimator.api.views.media import IMAGES, ITEMS
from tests.api.making import made
from tests.api.viewing import View, all_of, append, scalars

if TYPE_CHECKING:
    from jupyter_estimator import Workspace


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
    view.apply(feed.changes(run.run_state()))
    assert view.dropped_names == 0
    append(run, [{"n": "one more", "v": 1}, {"n": "and another", "v": 1}, {"n": "one more", "v": 2}])
    view.apply(feed.changes(run.run_state()))
    assert view.dropped_names == 2


@pytest.mark.slow
def test_a_million_points_stay_few(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.run_state()))
    with run.directory.file("metrics.jsonl").open("w") as file:
        for n in range(1_000_000):
            file.write(f'{{"t":{n},"n":"loss","v":{math.sin(n / 1e5) + (1000 if n == 777_777 else 0):.4f}}}\n')
    held = 0
    while messages := feed.changes(run.run_state()):
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
        view.apply(feed.changes(run.run_state()))
    assert len(view.series["x"]["v"]) < 10_000
    assert view.series["x"]["v"][-1] == 29_999
    assert view.series["x"]["v"] == sorted(view.series["x"]["v"])


@pytest.mark.slow
def test_many_curves_come_in_bearable_messages(ws: Workspace) -> None:
    run = made(ws, metrics=[{"t": float(n), "n": f"m{n % 400}", "v": n} for n in range(80_000)])
    feed, view = Feed(run.directory), View()
    all_of(feed, run, view)
    assert sum(len(points["v"]) for points in view.series.values()) <= 4 * POINTS
    messages = feed.full(run.run_state())
    for message, _ in messages:
        assert sum(len(points["v"]) for points in message.get("metrics", {"series": {}})["series"].values()) <= MESSAGE
    view.apply(messages)
    assert view.largest < 5_000_000


@pytest.mark.slow
def test_media_are_bounded(ws: Workspace) -> None:
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
    held = {one["name"]: one["value"] for one in view.media.values()}
    assert held["list"] == list(range(50_000 - ITEMS, 50_000))
    assert held["row"] == {"a": list(range(30_000 - ITEMS, 30_000))}
    assert {one["value"]["path"] for one in view.media.values() if one["kind"] == "image"} >= {
        f"images/{n}.png" for n in range(1000 - IMAGES, 1000)
    }
    assert view.dropped_names > 200
    assert view.largest < 2_000_000


def test_a_log_longer_than_its_tail(ws: Workspace) -> None:
    data = random.Random(0).randbytes(3 * LOG_TAIL)
    run = made(ws, "a", "Running", log=data)
    feed, view = Feed(run.directory), View()
    view.apply(feed.changes(run.run_state()))
    assert (view.log_from, view.log) == (len(data) - LOG_TAIL, data[-LOG_TAIL:])
    more = random.Random(1).randbytes(9 * LOG_TAIL)
    with run.directory.file("user_logs/std_log.txt").open("ab") as log:
        log.write(more)
    all_of(feed, run, view)
    assert view.log == (data + more)[view.log_from :]
    assert view.largest <= 2 * LOG_TAIL


def test_long_curves_of_resources_are_thinned(ws: Workspace) -> None:
    run = made(ws)
    append(run, [{"t": float(n), "cpu": 1.0, "rss": n} for n in range(20_000)], "resources.jsonl")
    view = all_of(Feed(run.directory), run, View())
    assert len(view.resources["t"]) == len(view.resources["memory"]) <= 4000
    assert view.resources["t"][0] == 0
    assert view.resources["t"] == sorted(view.resources["t"])


def test_very_many_files(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jupyter_estimator.api.views.view.FILES", 50)
    run = made(ws)
    for n in range(60):
        (run.directory.file("outputs") / str(n)).touch()
    view = View().apply(Feed(run.directory).full(run.run_state()))
    assert len(view.files) == 50


def test_a_log_that_grows_faster_than_it_is_told_is_followed_at_its_end(ws: Workspace) -> None:
    run = made(ws, "a", "Running")
    feed, run_state = Feed(run.directory), run.run_state()
    feed.full(run_state)
    log = run.directory.file("user_logs/std_log.txt")
    log.parent.mkdir(exist_ok=True)
    with log.open("ab") as file:
        file.write(b"x" * 20_000_000)
        file.write(b"\nthe end\n")
    first, buffers = next((update["log"], buffers) for update, buffers in feed.changes(run_state) if "log" in update)
    assert first["from"] > 8_000_000
    assert buffers[0].endswith(b"the end\n")
    assert feed.changes(run_state) == []


def test_a_stretch_is_sampled_from_what_the_view_was_told(ws: Workspace) -> None:
    values = [float(n % 10) for n in range(10_000)]
    values[5003] = 99.0
    run = made(ws, "a", "Completed", metrics=scalars("x", values))
    feed = Feed(run.directory)
    feed.full(run.run_state())
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
    feed.full(run.run_state())
    assert feed.sample(["x"], 3, 4, 100, by_step=True)["x"]["s"] == [5, 3, 9, 4, 1]
    assert feed.sample(["x"], 100, 200, 100, by_step=True)["x"]["s"] == []


def test_of_very_many_files_the_first_are_listed_and_the_others_counted(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jupyter_estimator.api.views.view.FILES", 3)
    run = made(ws, "a", "Completed")
    for n in range(5):
        run.directory.file(f"outputs/{n}.txt").write_text("kept")
    feed = Feed(run.directory)
    (update, _), *_ = feed.full(run.run_state())
    assert [file["name"] for file in update["files"]] == ["outputs/0.txt", "outputs/1.txt", "outputs/2.txt"]
    assert update["more_files"] == len(run.get_file_names()) - 3
    assert update["more_files"] >= 2
