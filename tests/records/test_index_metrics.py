"""Metrics of whichever rank or writer in lists and conditions, read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tensorboardX import SummaryWriter

from jupyter_estimator.inside import layout
from jupyter_estimator.records.formats import tfevents
from jupyter_estimator.records.formats.tfsummary import scalars
from jupyter_estimator.records.metrics import latest
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.records.indexing import MakeRun, found, ids


@pytest.fixture(autouse=True)
def at_every_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have event files of runs that go on be looked at by every list."""
    monkeypatch.setattr(latest, "PERIOD", 0.0)
    monkeypatch.setattr(latest, "SHARE", 0.0)


def log(run: RunDirectory, rank: int, when: float, name: str, value: float) -> None:
    with run.file(layout.metrics_name(rank)).open("a") as file:
        file.write(json.dumps({"t": when, "n": name, "v": value}) + "\n")


def write(folder: Path, name: str, values: list[float], begin: int = 0, **options: Any) -> None:
    writer = SummaryWriter(str(folder), **options)
    for step, value in enumerate(values, begin):
        writer.add_scalar(name, value, step)
    writer.close()


def holds(workspace: Path, name: str, operator: str, value: float) -> bool:
    return bool(ids(workspace, metrics=((name, operator, value),)))


def test_the_last_rank_alone_logs(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run(ended="Completed")
    log(run, 7, 1, "lm loss", 0.5)
    log(run, 7, 2, "lm loss", 0.25)
    assert holds(workspace_dir, "lm loss", "=", 0.25)
    assert [(row.last_metric, row.last_value) for row in found(workspace_dir)] == [("lm loss", 0.25)]


def test_the_lowest_rank_counts_whenever_it_comes(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run()
    log(run, 3, 1, "loss", 3)
    assert holds(workspace_dir, "loss", "=", 3)
    log(run, 1, 2, "loss", 1)
    log(run, 3, 3, "loss", 3.5)
    log(run, 3, 4, "only 3", 3.25)
    assert holds(workspace_dir, "loss", "=", 1)
    log(run, 3, 5, "loss", 3.75)
    assert holds(workspace_dir, "loss", "=", 1)
    assert holds(workspace_dir, "only 3", "=", 3.25)
    log(run, 0, 6, "loss", 0)
    assert holds(workspace_dir, "loss", "=", 0)


@pytest.mark.parametrize("place", ["logs", "work/runs/Nov01_host", "outputs/tb"])
@pytest.mark.parametrize("ended", [None, "Completed"])
def test_what_tensorboards_writers_wrote_is_found(workspace_dir: Path, make_run: MakeRun, place: str, ended: str | None) -> None:
    run = make_run(ended=ended)
    write(run.path / place, "loss", [0.75, 0.5])
    assert holds(workspace_dir, "loss", "=", 0.5)
    assert [(row.last_metric, row.last_value) for row in found(workspace_dir)] == [("loss", 0.5)]


def test_event_files_are_read_once_while_they_grow(workspace_dir: Path, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    run = make_run()
    write(run.path / "logs", "loss", [float(n) for n in range(100)])
    write(run.path / "work/runs/x", "other", [float(n) for n in range(100)])
    assert holds(workspace_dir, "loss", "=", 99)
    events: list[bytes] = []

    def counting(event: memoryview, tags: set[str]) -> Any:
        events.append(bytes(event))
        return scalars(event, tags)

    monkeypatch.setattr(tfevents, "scalars", counting)
    write(run.path / "logs", "loss", [7.5], filename_suffix=".later")
    assert holds(workspace_dir, "loss", "=", 7.5)
    assert holds(workspace_dir, "other", "=", 99)
    assert len(events) < 5
    run.record_state("Completed")
    events.clear()
    assert holds(workspace_dir, "loss", "=", 7.5)
    assert not events


def test_what_the_script_logs_itself_counts_first(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run()
    write(run.path / "logs", "loss", [0.5])
    assert holds(workspace_dir, "loss", "=", 0.5)
    log(run, 2, 1, "loss", 0.25)
    write(run.path / "logs", "loss", [0.75], filename_suffix=".later")
    assert holds(workspace_dir, "loss", "=", 0.25)
    write(run.path / "logs", "only_written", [0.125], filename_suffix=".last")
    assert holds(workspace_dir, "only_written", "=", 0.125)
    assert [(row.last_metric, row.last_value) for row in found(workspace_dir)] == [("loss", 0.25)]


def test_a_training_that_is_resumed_takes_back_what_it_will_do_again(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run()
    logs = run.path / "logs"
    write(logs, "loss", [float(n) for n in range(10)], filename_suffix=".1")
    write(logs, "val", [float(n) for n in range(10)], filename_suffix=".1b")
    assert holds(workspace_dir, "val", "=", 9)
    write(logs, "loss", [50.5], 5, filename_suffix=".2", purge_step=5)
    assert holds(workspace_dir, "loss", "=", 50.5)
    assert holds(workspace_dir, "val", "=", 4)
    write(logs, "loss", [0.5], 0, filename_suffix=".3", purge_step=0)
    assert holds(workspace_dir, "loss", "=", 0.5)
    assert not holds(workspace_dir, "val", ">", -1)


def test_a_second_writer_changes_what_the_first_ones_names_are(workspace_dir: Path, make_run: MakeRun) -> None:
    run = make_run()
    write(run.path / "work/runs/a", "loss", [0.5])
    assert holds(workspace_dir, "loss", "=", 0.5)
    write(run.path / "work/runs/b", "loss", [0.25])
    assert holds(workspace_dir, "a/loss", "=", 0.5)
    assert holds(workspace_dir, "b/loss", "=", 0.25)
    assert not holds(workspace_dir, "loss", "=", 0.5)


def test_a_run_that_goes_on_is_looked_at_every_few_seconds(workspace_dir: Path, make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latest, "PERIOD", 3600.0)
    run = make_run()
    found(workspace_dir)
    write(run.path / "logs", "loss", [0.5])
    assert not holds(workspace_dir, "loss", "=", 0.5)
    run.record_state("Completed")
    assert holds(workspace_dir, "loss", "=", 0.5)
