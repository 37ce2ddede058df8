"""ScriptRunConfig and RunConfiguration: the five answers of an Estimator, in other words."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import (
    CondaDependencies,
    Dataset,
    DockerConfiguration,
    Environment,
    Estimator,
    Experiment,
    MpiConfiguration,
    RunConfiguration,
    ScriptRunConfig,
)
from jupyter_estimator.inside import layout
from tests.api.making import finished, refused

if TYPE_CHECKING:
    from jupyter_estimator import Workspace


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("import json, os, sys; print(json.dumps([sys.argv[1:], os.environ.get('A'), sys.executable]))\n")
    return folder


def test_a_run(ws: Workspace, project: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "digits.csv").touch()
    env = Environment("mine")
    env.python.user_managed_dependencies = True
    env.python.interpreter_path = sys.executable
    env.environment_variables = {"A": "1"}
    data = Dataset.File.from_files(str(tmp_path / "data")).as_named_input("digits").as_mount()
    config = ScriptRunConfig(str(project), "train.py", ["--data", data, "--C", 0.5, "$A"], environment=env, compute_target="local")
    run = finished(Experiment(ws, "exp").submit(config, tags={"kind": "src"}))
    said = json.loads(run.directory.file(layout.STD_LOG).read_text())
    assert said == [["--data", str(tmp_path / "data"), "--C", "0.5", "1"], "1", sys.executable]
    assert run.directory.request["environment"]["name"] == "mine"
    assert run.get_tags() == {"kind": "src"}
    assert "train.py: a folder" in str(config.plan(ws))


def test_it_asks_for_what_an_estimator_asks_for(project: Path) -> None:
    env = Environment("all")
    env.docker.base_image = "team/train:1"
    env.python.conda_dependencies = CondaDependencies.create(conda_packages=["scikit-learn"])
    config = ScriptRunConfig(
        str(project),
        "train.py",
        environment=env,
        compute_target="cpu-cluster",
        distributed_job_config=MpiConfiguration(process_count_per_node=2, node_count=2),
        docker_runtime_config=DockerConfiguration(use_docker=True, shm_size="4g"),
    )
    same = Estimator(
        str(project),
        entry_script="train.py",
        compute_target="cpu-cluster",
        custom_docker_image="team/train:1",
        conda_packages=["scikit-learn"],
        node_count=2,
        process_count_per_node=2,
        distributed_training=MpiConfiguration(),
        shm_size="4g",
        max_run_duration_seconds=2592000,
        arguments=[],
    )
    assert config.estimator().options == same.options


def test_what_is_set_later_counts(project: Path) -> None:
    config = ScriptRunConfig(str(project), script="train.py")
    config.run_config.target = "cpu-cluster"
    config.run_config.communicator = "OpenMpi"
    config.run_config.node_count = 2
    config.run_config.mpi.process_count_per_node = 3
    config.run_config.environment.python.conda_dependencies = CondaDependencies.create(pip_packages=["a"])
    config.run_config.environment_variables = {"A": "1"}
    options = config.estimator().options
    assert (options.compute_target, options.launcher, options.node_count, options.process_count_per_node) == ("cpu-cluster", "mpi", 2, 3)
    assert (options.pip_packages, options.environment_variables) == (["a"], {"A": "1"})


def test_an_image_can_be_left_unused(project: Path) -> None:
    env = Environment("image")
    env.docker.base_image = "a:1"
    config = ScriptRunConfig(str(project), "train.py", environment=env, docker_runtime_config=DockerConfiguration(use_docker=False))
    assert config.estimator().options.custom_docker_image is None
    assert env.docker.base_image == "a:1"


@pytest.mark.parametrize("command", [["python", "train.py", "--C", 0.5], "python3 train.py --C '0.5'"])
def test_a_command(project: Path, command: Any) -> None:
    estimator = ScriptRunConfig(str(project), command=command).estimator()
    assert (estimator.options.entry_script, estimator.arguments) == ("train.py", ["--C", "0.5"])


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"command": ["bash", "run.sh"]}, "no script started by Python"),
        ({"command": 5}, "no script started by Python"),
        ({"script": "train.py", "command": ["python", "train.py"]}, "command and script"),
        ({"arguments": "--C 1"}, "arguments takes a list"),
        ({"environment": "sk"}, "environment takes a Environment"),
        ({"run_config": {}}, "run_config takes a RunConfiguration"),
        ({"docker_runtime_config": True}, "docker_runtime_config takes"),
        ({"resume_from": object()}, "resume_from is not possible yet"),
        ({"distributed_job_config": object()}, "distributed_training cannot be"),
    ],
)
def test_what_cannot_be_meant(project: Path, wrong: dict[str, Any], says: str) -> None:
    assert says in refused(lambda: ScriptRunConfig(str(project), **wrong)).message


def test_an_experiment_takes_both(ws: Workspace) -> None:
    assert "an Estimator or a ScriptRunConfig" in refused(lambda: Experiment(ws, "exp").submit(5)).message  # type: ignore[arg-type]


def test_it_is_saved_and_loaded(project: Path, tmp_path: Path) -> None:
    config = RunConfiguration("train.py", ["--C", 0.5], communicator="Mpi", conda_dependencies=CondaDependencies.create(pip_packages=["a"]))
    config.target = "cpu-cluster"
    config.node_count = 2
    config.docker = DockerConfiguration(use_docker=True, shm_size="1g")
    file = config.save(tmp_path, "mine")
    assert file == tmp_path / ".azureml" / "mine.runconfig"
    for found in (RunConfiguration.load(tmp_path, "mine"), RunConfiguration.load(file)):
        assert found.as_dict() == {**config.as_dict(), "arguments": ["--C", "0.5"]}
    estimator = ScriptRunConfig(str(project), run_config=RunConfiguration.load(file)).estimator()
    assert (estimator.options.entry_script, estimator.arguments, estimator.options.node_count) == ("train.py", ["--C", "0.5"], 2)
    RunConfiguration.delete(tmp_path, "mine")
    assert "no mine.runconfig" in refused(lambda: RunConfiguration.load(tmp_path, "mine")).message
    file.write_text("{")
    assert "can be read" in refused(lambda: RunConfiguration.load(file)).message
    file.write_text('{"arguments": 5, "mpi": [1], "docker": "yes", "environment": [], "environmentVariables": 3, "target": "local"}')
    assert ScriptRunConfig(str(project), "train.py", run_config=RunConfiguration.load(file)).estimator().arguments == []
    assert "cannot be called" in refused(lambda: config.save(tmp_path, "../x")).message
