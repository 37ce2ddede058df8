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
from tests.engines.image import archive
from tests.engines.mpich import mpich_files
from tests.execution.test_conda import channel  # noqa: F401  (a fixture)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import docker

    from tests.execution.conda_channel import CondaChannel
    from tests.execution.conftest import Lab

ENVIRONMENTS = ("kernel", "interpreter", "pip", "conda", "image", "image and pip", "image and conda")
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


def refusal(environment: str, target: str) -> list[str]:
    """What a refusal names; nothing where it is possible."""
    return ["docker", "custom_docker_image"] if target == "docker" and "image" not in environment else []


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace for all of them: environments are built once."""
    return tmp_path_factory.mktemp("table") / "workspace"


@pytest.fixture
def workspace_dir(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JUPYTER_ESTIMATOR_WORKSPACE", str(shared))
    return shared


@pytest.fixture(scope="module")
def image_with_mpi(engine: docker.DockerClient, image: str, worker_id: str) -> Iterator[str]:
    """An image that is ready for everything."""
    made = engine.containers.create(image, ["python"])
    name = f"jupyter-estimator-test-{worker_id}"
    try:
        made.put_archive("/", archive({f"opt/mpich/{path}": data for path, data in mpich_files().items()}))
        made.commit(name, "mpi", changes=["ENV PATH=/opt/mpich/bin:/usr/bin:/bin"])
    finally:
        made.remove()
    yield f"{name}:mpi"
    engine.images.remove(f"{name}:mpi", force=True)


@pytest.mark.parametrize(("environment", "target", "launcher", "given"), [*itertools.product(ENVIRONMENTS, TARGETS, LAUNCHERS, INPUTS)])
def test_it_runs_or_is_refused(
    lab: Lab,
    engine: docker.DockerClient,
    image: str,
    image_with_mpi: str,
    interpreter_with: Callable[..., str],
    channel: CondaChannel,  # noqa: F811
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
        "conda": {"conda_packages": ["six", "mpich"], "conda_channels": [channel.url]},
        "image": {"custom_docker_image": image_with_mpi},
        "image and pip": {"custom_docker_image": image, "pip_packages": ["six", "mpich"]},
        "image and conda": {"custom_docker_image": image, "conda_packages": ["six", "mpich"], "conda_channels": [channel.url]},
    }
    asked = dict(of_environments[environment])
    if launcher == "mpi":
        asked |= {"distributed_training": MpiConfiguration(), "process_count_per_node": 2}
    if given != "none":
        asked |= {"script_params": {"--data": named.as_mount() if given == "mount" else named.as_download()}}
    if target == "cpu-cluster":
        ComputeTarget.create(lab.workspace, target, AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2", max_nodes=4))
    experiment = Experiment(lab.workspace, "table")
    names, before = refusal(environment, target), set(lab.workspace.path.glob("runs/*"))
    if names:
        with pytest.raises(EstimatorError) as refused:
            experiment.submit(Estimator(str(project), entry_script="train.py", compute_target=target, **asked))
        assert refused.value.hint
        assert all(name in f"{refused.value.message} {refused.value.hint}" for name in names)
        assert set(lab.workspace.path.glob("runs/*")) == before
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
        assert said["six"] == ("pip" in environment or "conda" in environment) or environment in ("kernel", "interpreter")
    assert run.get_metrics()["rank"] == 0
    lab.until(lambda: not engine.api.containers(all=True, filters={"name": run.id}))
