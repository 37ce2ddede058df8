"""Images that are built by a Dockerfile, by a real engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Environment, Estimator, Experiment
from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.environments.definition import BUILT_IMAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import docker

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

SHOWS = "print(open('/made').read())"


def log_of(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


@pytest.fixture
def dockerfile(image: str, engine: docker.DockerClient, tmp_path: Path) -> Iterator[str]:
    """One that nobody has built; what it builds is removed."""
    yield f"FROM {image}\nLABEL of-test={tmp_path}\nRUN echo made here > /made\nENV COLOUR=red\n"
    for each in engine.images.list(filters={"label": f"of-test={tmp_path}"}):
        engine.images.remove(each.id, force=True)


def test_it_is_built_once_visibly(lab: Lab, dockerfile: str) -> None:
    run, run_state = lab.run(f"import os; print(os.environ['COLOUR']); {SHOWS}", dockerfile=dockerfile)
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "red\nmade here\n\n"
    said = run.directory.file(layout.BUILD_LOG).read_text()
    assert "Step 4/4 : ENV COLOUR=red" in said
    assert run.directory.environment["cached"] is False
    assert run.directory.environment["image"].startswith(f"{BUILT_IMAGES}:")
    again, run_state = lab.run(SHOWS, dockerfile=dockerfile)
    assert run_state.status == "Completed", run_state.error
    assert again.directory.environment["cached"] is True
    assert again.directory.environment["id"] == run.directory.environment["id"]
    assert again.get_environment().docker.base_dockerfile == dockerfile


def test_with_packages_on_top(lab: Lab, dockerfile: str, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text(f"import idna; print(idna.__version__); {SHOWS}")
    env = Environment.from_dockerfile("built", dockerfile)
    env.python.user_managed_dependencies = False
    env.python.conda_dependencies.add_pip_package("idna==3.10")
    run = Experiment(lab.workspace, "built").submit(Estimator(str(tmp_path), entry_script="train.py", environment_definition=env))
    assert lab.wait(run).status == "Completed", run.run_state().error
    assert log_of(run).startswith("3.10\nmade here\n")


def test_what_fails_says_where(lab: Lab, dockerfile: str) -> None:
    run, run_state = lab.run(SHOWS, dockerfile=f"{dockerfile}RUN exit 3\n")
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert run_state.error["message"].startswith("The image cannot be built: Step 5/5 : RUN exit 3: ")
    assert "code: 3" in run_state.error["message"]
    assert layout.BUILD_LOG in run_state.error["hint"]
    assert log_of(run) == ""


def test_canceled_while_it_is_built(lab: Lab, engine: docker.DockerClient, dockerfile: str) -> None:
    def building() -> list[str]:
        return [each["Id"] for each in engine.api.containers() if "sleep 607" in each["Command"]]

    run = lab.submit(SHOWS, dockerfile=f"{dockerfile}RUN sleep 607\n")
    lab.until(building)
    assert "step 5 of 5" in run.run_state().phase
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    lab.until(lambda: not building())


@pytest.mark.parametrize(
    ("more", "named"), [({"custom_docker_image": "a"}, "custom_docker_image"), ({"environment_definition": "sk"}, "environment_definition")]
)
def test_two_at_once(lab: Lab, dockerfile: str, more: dict[str, Any], named: str) -> None:
    from jupyter_estimator.inside.errors import EstimatorError

    Environment("sk").register(lab.workspace)
    with pytest.raises(EstimatorError) as caught:
        lab.submit("print(1)", dockerfile=dockerfile, **more)
    assert named in caught.value.message
    assert "dockerfile" in caught.value.hint
