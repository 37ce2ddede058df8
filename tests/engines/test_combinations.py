"""Environment, compute target, launcher, input: every combination either runs, or is refused with its two lines and nothing left behind."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import AmlCompute, ComputeTarget, Dataset, Estimator, Experiment, MpiConfiguration
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.rank import log_name

if TYPE_CHECKING:
    from collections.abc import Callable

    import docker

    from tests.execution.conftest import Lab

ENVIRONMENTS = ("kernel", "interpreter", "pip", "image")
TARGETS = ("local", "docker", "cpu-cluster")
LAUNCHERS = ("single", "mpi")
INPUTS = ("none", "mount", "download")

SCRIPT = """
import importlib.util, json, os, sys
where = os.environ.get("digits", "")
seen = sorted(os.listdir(where)) if where else []
rank = int(os.environ.get("RANK", 0))
print(json.dumps({"rank": rank, "six": importlib.util.find_spec("six") is not None, "files": seen, "arguments": sys.argv[1:]}))
from jupyter_estimator import Run
Run.get_context().log("rank", rank)
"""


def refusal(environment: str, target: str, launcher: str) -> list[str]:
    """What a refusal names; nothing where it is possible."""
    if environment == "image":
        return ["custom_docker_image", "distributed_training"] if launcher == "mpi" else []
    return ["docker", "custom_docker_image"] if target == "docker" else []


@pytest.mark.parametrize(("environment", "target", "launcher", "given"), [*itertools.product(ENVIRONMENTS, TARGETS, LAUNCHERS, INPUTS)])
def test_it_runs_or_is_refused(
    lab: Lab,
    engine: docker.DockerClient,
    image: str,
    interpreter_with: Callable[..., str],
    tmp_path: Path,
    environment: str,
    target: str,
    launcher: str,
    given: str,
) -> None:
    project, data = tmp_path / "project", tmp_path / "data"
    project.mkdir()
    data.mkdir()
    (project / "train.py").write_text(SCRIPT)
    (data / "digits.csv").touch()
    named = Dataset.File.from_files(str(data)).as_named_input("digits")
    of_environments: dict[str, dict[str, Any]] = {
        "kernel": {},
        "interpreter": {"interpreter_path": interpreter_with("mpich")},
        "pip": {"pip_packages": ["six", "mpich"]},
        "image": {"custom_docker_image": image},
    }
    asked = dict(of_environments[environment])
    if launcher == "mpi":
        asked |= {"distributed_training": MpiConfiguration(), "process_count_per_node": 2}
    if given != "none":
        asked |= {"script_params": {"--data": named.as_mount() if given == "mount" else named.as_download()}}
    if target == "cpu-cluster":
        ComputeTarget.create(lab.workspace, target, AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2", max_nodes=4))
    experiment = Experiment(lab.workspace, "table")
    names = refusal(environment, target, launcher)
    if names:
        with pytest.raises(EstimatorError) as refused:
            experiment.submit(Estimator(str(project), entry_script="train.py", compute_target=target, **asked))
        assert refused.value.hint
        assert all(name in f"{refused.value.message} {refused.value.hint}" for name in names)
        assert not [*lab.workspace.path.glob("runs/*")]
        return
    run = experiment.submit(Estimator(str(project), entry_script="train.py", compute_target=target, **asked))
    details = run.wait_for_completion(raise_on_error=False)
    log = run.directory.file(layout.STD_LOG).read_text()
    assert details["status"] == "Completed", f"{details.get('error')}\n{log}"
    assert log.startswith(f"jupyter_estimator: {target} means this machine") == (target == "cpu-cluster")
    ranks = 2 if launcher == "mpi" else 1
    for rank in range(ranks):
        own = run.directory.file(log_name(rank if ranks > 1 else None)).read_text()
        said = json.loads(own.splitlines()[-1])
        assert said["rank"] == rank
        assert said["files"] == ([] if given == "none" else ["digits.csv"])
        assert [Path(argument).is_absolute() for argument in said["arguments"]] == ([] if given == "none" else [False, True])
        assert said["six"] or environment != "pip"
    assert run.get_metrics()["rank"] == 0
    lab.until(lambda: not engine.api.containers(all=True, filters={"name": run.id}))
