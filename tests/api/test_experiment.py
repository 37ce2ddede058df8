from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import joblib
import pytest
from sklearn.datasets import load_digits

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from tests.api.making import finished, made, refused, settled, submit

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).with_name("data")


@pytest.mark.slow
def test_the_main_job(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A real model, trained on a real data set, through the calls that Azure ML's users write."""
    shutil.copytree(DATA / "my-sklearn-proj", tmp_path / "my-sklearn-proj")
    monkeypatch.chdir(tmp_path)

    ws = Workspace.from_config()
    est = Estimator(
        source_directory="./my-sklearn-proj",
        entry_script="train.py",
        compute_target="local",
        script_params={"--regularization": 0.8, "--verbose": ""},
        user_managed=True,
    )
    run = Experiment(ws, "digits").submit(est)
    assert isinstance(run, Run)
    details = run.wait_for_completion(show_output=True)

    shown = capsys.readouterr().out
    url = run.get_portal_url()
    lines = run.directory.file("user_logs/std_log.txt").read_text()
    assert lines.count("rounds: 0.9") == 3
    assert shown == (
        f"RunId: {run.id}\nWeb View: {url}\n\nStreaming user_logs/std_log.txt\n{'=' * 32}\n{lines}"
        f"\nExecution Summary\n=================\nRunId: {run.id}\nWeb View: {url}\n"
    )
    metrics = run.get_metrics()
    assert metrics["regularization"] == 0.8
    assert len(metrics["accuracy"]) == 3
    assert metrics["accuracy"][-1] > 0.9
    assert {"outputs/model.joblib", "user_logs/std_log.txt"} <= set(run.get_file_names())
    assert url == (ws.path / "runs" / run.id).as_uri()
    assert settled(details) == settled(run.get_details())
    assert details["status"] == run.get_status() == "Completed"
    assert details["runDefinition"]["arguments"] == ["--regularization", "0.8", "--verbose"]
    run.download_file("outputs/model.joblib", "model.joblib")
    model = joblib.load("model.joblib")
    digits = load_digits()
    assert model.score(digits.data / 16, digits.target) > 0.9


def test_submit_can_wait_and_show(ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.py").write_text("print('hello')")
    run = Experiment(ws, "exp").submit(Estimator(tmp_path / "a.py"), tags={"a": "b"}, show_output=True)
    assert run.directory.run_state().status == "Completed"
    assert "\nhello\n" in capsys.readouterr().out
    assert run.tags == {"a": "b"}


def test_names_of_all_kinds(ws: Workspace, tmp_path: Path) -> None:
    names = ["two words", "a/b", "../../up", "'\"", "emoji 😀", "line\nbreak", "%s {x}", "-e", ".hidden", "x" * 500, "."]
    code = "from jupyter_estimator import Run; print(Run.get_context().experiment.name)"
    runs = [submit(ws, tmp_path / "src", code, name, display_name=name) for name in names]
    for name, run in zip(names, runs, strict=True):
        finished(run)
        assert run.directory.file("user_logs/std_log.txt").read_text() == f"{name}\n"
        assert (run.experiment.name, run.display_name) == (name, name)
        assert list(Experiment(ws, name).get_runs()) == [run]
        assert Run.get(ws, name) == run
    assert {*ws.experiments} == {*names}
    assert sorted(os.listdir(ws.path / "runs")) == sorted(run.id for run in runs)


@pytest.mark.parametrize("name", ["", " \n", None, 5, "a\0b", "a\ud800b", b"x"])
def test_names_that_cannot_be(ws: Workspace, name: Any) -> None:
    refused(lambda: Experiment(ws, name))


def test_what_is_no_workspace() -> None:
    refused(lambda: Experiment("workspace", "exp"))  # type: ignore[arg-type]


def test_what_cannot_be_submitted(ws: Workspace) -> None:
    experiment, est = Experiment(ws, "exp"), Estimator(".", entry_script="nothing.py")
    for call in (
        lambda: experiment.submit("train.py"),  # type: ignore[arg-type]
        lambda: experiment.submit(None),  # type: ignore[arg-type]
        lambda: experiment.submit(est, tags=["a"]),  # type: ignore[arg-type]
        lambda: experiment.submit(est, unknown=5),
        lambda: experiment.submit(est),
    ):
        refused(call)
    assert not os.listdir(ws.path / "runs")


def test_its_runs_are_listed_newest_first(ws: Workspace) -> None:
    runs = [made(ws, f"exp_{n}_0000000{n}", created=1_700_000_000 + n, tags={"n": str(n)}) for n in range(3)]
    made(ws, "other_5_00000005", experiment="other")
    made(ws, "exp_0_00000000.child", parent=runs[0].id, type="child", created=1_700_000_009)
    found: Iterator[Run] = Experiment(ws, "exp").get_runs()
    assert list(found) == runs[::-1]
    assert [run.id for run in Experiment(ws, "exp").get_runs(tags={"n": "1"})] == [runs[1].id]
    assert len(list(Experiment(ws, "exp").get_runs(include_children=True))) == 4
    assert [experiment.name for experiment in Experiment.list(ws)] == ["exp", "other"]
    assert [experiment.name for experiment in Experiment.list(ws, "other")] == ["other"]


def test_equal_when_they_mean_the_same(ws: Workspace) -> None:
    assert len({Experiment(ws, "a"), Experiment(Workspace(ws.path), "a"), Experiment(ws, "b")}) == 2
    assert repr(Experiment(ws, "a")) == "Experiment(Name: a, Workspace: workspace)"


def test_interactive_runs_are_refused_in_two_lines(ws: Workspace) -> None:
    error = refused(lambda: Experiment(ws, "digits").start_logging(outputs="outputs"))
    assert "no interactive runs" in error.message
    assert "%%estimator" in error.hint
    assert not list(Run.list(ws))
