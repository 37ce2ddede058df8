"""What counts as a run's metrics, whoever reads them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tensorboardX import SummaryWriter

from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.inside import layout, reading
from jupyter_estimator.records.metrics import event_files, places
from jupyter_estimator.records.metrics.places import find
from jupyter_estimator.records.metrics.run_metrics import metrics_of
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import make_run


@pytest.fixture
def run(workspace_dir: Path, monkeypatch: pytest.MonkeyPatch) -> RunDirectory:
    """Make a run that has begun; its working directory is searched at every look."""
    monkeypatch.setattr(event_files, "PERIOD", 0.0)
    monkeypatch.setattr(event_files, "SHARE", 0.0)
    return make_run(workspace_dir)


def journal(run: RunDirectory, rank: int, *records: dict[str, Any]) -> None:
    with run.file(layout.metrics_name(rank)).open("a") as file:
        file.writelines(json.dumps({"t": 1.0, **record}) + "\n" for record in records)


def written(folder: Path, name: str = "loss", steps: range = range(3), **options: Any) -> None:
    """As PyTorch's writer leaves it."""
    writer = SummaryWriter(str(folder), **options)
    for step in steps:
        writer.add_scalar(name, step / 2, step)
    writer.close()


def shown(charts: Charts) -> dict[str, list[float]]:
    charts.read_all()
    return {name: list(series.v) for name, series in charts.series.items()}


def test_a_name_counts_as_the_lowest_rank_that_logs_it_has_it(run: RunDirectory) -> None:
    charts = Charts(run)
    journal(run, 3, {"n": "loss", "v": 0.75}, {"n": "only 3", "v": 3.5}, {"n": "t", "k": "table", "v": {"a": 3}})
    assert shown(charts) == {"loss": [0.75], "only 3": [3.5]} == shown(Charts(run))
    journal(run, 1, {"n": "loss", "v": 0.25}, {"n": "loss", "v": 0.5}, {"n": "t", "k": "table", "v": {"a": 1}})
    journal(run, 3, {"n": "loss", "v": 0.875})
    assert shown(charts) == {"loss": [0.25, 0.5], "only 3": [3.5]} == shown(Charts(run))
    assert charts.replaced
    assert [one["value"] for one in charts.media.everything()] == [{"a": [1]}]
    assert metrics_of(run) == {"loss": [0.25, 0.5], "only 3": 3.5, "t": {"a": 1}} == reading.metrics_of(str(run.path))
    assert metrics_of(run, "loss") == {"loss": [0.25, 0.5]}


def test_whatever_is_no_journal_is_none(run: RunDirectory) -> None:
    for name in ("metrics.x.jsonl", "metrics.00.jsonl", "metrics.0.jsonl", "metrics..jsonl", "metrics.1.jsonl.new", "metrics.٣.jsonl"):
        run.file(name).write_text('{"t":1,"n":"x","v":1}\n')
    assert metrics_of(run) == {}
    assert shown(Charts(run)) == {}


def test_what_the_script_logs_itself_counts_before_event_files(run: RunDirectory) -> None:
    charts = Charts(run)
    written(run.file("logs") / "train")
    written(run.file("work") / "runs" / "Nov01_host", "train/loss", range(10))
    assert shown(charts) == {"train/loss": [0.0, 0.5, 1.0]} == shown(Charts(run))
    journal(run, 7, {"n": "train/loss", "v": 8.5})
    assert shown(charts) == {"train/loss": [8.5]} == shown(Charts(run))
    assert metrics_of(run) == {"train/loss": 8.5}


@pytest.mark.parametrize(
    "place", ["work/runs/Nov01_host", "work/lightning_logs/version_0", "work", "outputs/runs", "outputs", "work/a/b/c", "logs"]
)
def test_event_files_are_found_where_writers_put_them(run: RunDirectory, place: str) -> None:
    written(run.path / place)
    assert metrics_of(run) == {"loss": [0.0, 0.5, 1.0]}
    assert shown(Charts(run)) == {"loss": [0.0, 0.5, 1.0]}


def test_several_writers_elsewhere_are_told_apart(run: RunDirectory) -> None:
    charts = Charts(run)
    written(run.file("work") / "runs" / "one")
    assert shown(charts) == {"loss": [0.0, 0.5, 1.0]}
    written(run.file("work") / "runs" / "two", steps=range(2))
    expected = {"one/loss": [0.0, 0.5, 1.0], "two/loss": [0.0, 0.5]}
    assert shown(charts) == expected == shown(Charts(run)) == metrics_of(run)
    assert charts.replaced
    written(run.file("outputs") / "tb", steps=range(1))
    expected = {"runs/one/loss": [0.0, 0.5, 1.0], "runs/two/loss": [0.0, 0.5], "outputs/tb/loss": [0.0]}
    assert shown(charts) == expected == shown(Charts(run))
    assert {name: [value] if isinstance(value, float) else value for name, value in metrics_of(run).items()} == expected


def test_the_search_is_bounded(run: RunDirectory, monkeypatch: pytest.MonkeyPatch) -> None:
    for hidden in (".cache", "__pycache__", "node_modules", "/".join("abcdefgh")):
        written(run.file("work") / hidden)
    assert not find(run)
    written(run.file("work") / "runs")
    assert [*find(run)] == ["runs"]
    (run.file("work") / "link").symlink_to(run.path.parents[2])
    assert [*find(run)] == ["runs"]
    monkeypatch.setattr(places, "FOLDERS", 1)
    assert not find(run)
    monkeypatch.undo()
    monkeypatch.setattr(places, "ENTRIES", 2)
    assert not find(run)


def test_what_a_training_that_is_resumed_does_again_counts_once(run: RunDirectory) -> None:
    charts = Charts(run)
    written(run.file("logs"), steps=range(10), filename_suffix=".1")
    written(run.file("logs") / "sub", steps=range(10), filename_suffix=".1")
    assert len(shown(charts)["loss"]) == 10
    written(run.file("logs"), steps=range(5, 8), filename_suffix=".2", purge_step=5)
    for read in (charts, Charts(run)):
        assert shown(read)["sub/loss"] == [step / 2 for step in range(10)]
        assert list(read.series["loss"].s) == [*range(8)]
    assert charts.replaced
    assert metrics_of(run)["loss"] == [step / 2 for step in range(8)]
    # From the beginning, and without the name again.
    written(run.file("logs"), "other", steps=range(2), filename_suffix=".3", purge_step=0)
    assert shown(charts) == {"sub/loss": [step / 2 for step in range(10)], "other": [0.0, 0.5]} == shown(Charts(run))
    assert "loss" not in metrics_of(run)


def test_a_long_file_is_read_before_the_one_that_takes_its_end_back(run: RunDirectory, monkeypatch: pytest.MonkeyPatch) -> None:
    written(run.file("logs"), steps=range(1000), filename_suffix=".1")
    written(run.file("logs"), steps=range(500, 600), filename_suffix=".2", purge_step=500)
    values = [step / 2 for step in range(600)]
    assert metrics_of(run)["loss"] == values
    monkeypatch.setattr("jupyter_estimator.api.views.charts.PIECE", 5000)
    assert shown(Charts(run))["loss"] == values
