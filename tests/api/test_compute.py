"""Compute targets by name: Azure ML's idiom works, and means this machine, and says so."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.assets.compute import AmlCompute, ComputeTarget, ComputeTargetException
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.faces.words import commands
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace


@pytest.fixture
def script(tmp_path: Path) -> str:
    (tmp_path / "train.py").write_text("print('ran')\n")
    return str(tmp_path / "train.py")


def cluster(ws: Workspace, name: str = "cpu-cluster") -> ComputeTarget:
    """As the page has it."""
    try:
        return ComputeTarget(workspace=ws, name=name)
    except ComputeTargetException:
        config = AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2", max_nodes=4)
        found = ComputeTarget.create(ws, name, config)
        found.wait_for_completion(show_output=True, min_node_count=None, timeout_in_minutes=20)
        return found


def log_of(run: Run) -> str:
    return (run.directory.path / "user_logs" / "std_log.txt").read_text()


def test_get_or_create(ws: Workspace, script: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = cluster(ws)
    assert "cpu-cluster is this machine" in capsys.readouterr().out
    assert cluster(ws).name == "cpu-cluster"
    assert (target.type, target.provisioning_state) == ("AmlCompute", "Succeeded")
    assert target.serialize()["settings"]["vm_size"] == "STANDARD_D2_V2"
    assert list(ws.compute_targets) == ["cpu-cluster"]
    for given in (target, "cpu-cluster"):
        run = Experiment(ws, "x").submit(Estimator(script, compute_target=given))
        assert run.wait_for_completion()["status"] == "Completed"
        assert log_of(run) == "jupyter_estimator: cpu-cluster means this machine, until a cluster is registered under that name.\nran\n"
        assert run.get_details()["target"] == "cpu-cluster"
    assert [found.id for found in Run.list(ws)] != []


def test_local_says_nothing(ws: Workspace, script: str) -> None:
    run = Experiment(ws, "x").submit(Estimator(script, compute_target=ComputeTarget(ws, "local")))
    run.wait_for_completion()
    assert log_of(run) == "ran\n"


def test_one_that_is_removed_while_a_run_of_it_goes(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("import time; time.sleep(60)\n")
    target = cluster(ws)
    run = Experiment(ws, "x").submit(Estimator(str(tmp_path / "train.py"), compute_target=target, cancel_grace_seconds=0.0))
    target.delete()
    assert ws.compute_targets == {}
    assert run.get_status() in ("Starting", "Running")
    run.cancel()
    assert run.wait_for_completion(raise_on_error=False)["status"] == "Canceled"
    with pytest.raises(EstimatorError, match="no compute target 'cpu-cluster'") as caught:
        Experiment(ws, "x").submit(Estimator(str(tmp_path / "train.py"), compute_target="cpu-cluster"))
    assert caught.value.hint == "Known here: local, docker."


def test_the_words_know_them(ws: Workspace, script: str) -> None:
    cluster(ws)
    run = commands.submit_path(ws, script, RunOptions(compute_target="cpu-cluster"), [])
    run.wait_for_completion()
    assert run.request["target_type"] == "local"


def test_many_register_at_once(ws: Workspace) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: cluster(ws, f"c-{number}"), range(16)))
    assert len(ws.compute_targets) == 16


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda ws: ComputeTarget(ws, "nothing"), "no compute target 'nothing'"),
        (lambda ws: ComputeTarget.create(ws, "a/b", AmlCompute.provisioning_configuration()), "cannot be called"),
        (lambda ws: ComputeTarget.create(ws, "local", AmlCompute.provisioning_configuration()), "cannot be called"),
        (lambda ws: ComputeTarget.create(ws, "cpu-cluster", {}), "takes a configuration"),  # type: ignore[arg-type]
        (lambda ws: AmlCompute.provisioning_configuration(min_nodes=4, max_nodes=1), "no range of nodes"),
        (lambda ws: AmlCompute.provisioning_configuration(min_nodes=-1), "no range of nodes"),
        (lambda ws: Estimator(".", compute_target=5), "takes text"),  # type: ignore[arg-type]
        (lambda ws: Estimator(".", compute_target="a/b"), "no compute target 'a/b'"),
    ],
)
def test_what_cannot_be_meant(ws: Workspace, call: Any, said: str) -> None:
    with pytest.raises(EstimatorError, match=said):
        call(ws)


@pytest.mark.parametrize("text", ["", "[]", '{"cpu-cluster": 5, "../x": {}, "a": {"type": "local"}}', '{"cpu-cluster": {"type": "moon"}}'])
def test_a_garbled_file(ws: Workspace, script: str, text: str) -> None:
    (ws.path / "compute_targets.json").write_text(text)
    assert set(ws.compute_targets) <= {"cpu-cluster"}
    with pytest.raises(EstimatorError, match="no compute target"):
        Experiment(ws, "x").submit(Estimator(script, compute_target="cpu-cluster"))
    run = Experiment(ws, "x").submit(Estimator(script))
    assert run.wait_for_completion()["status"] == "Completed"
