"""Packages on top of an image, and ranks in its container, with a real engine and a real index."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.execution.containers.building import LABEL, BuildContainer, surroundings
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.rank import log_name
from tests.engines.image import archive
from tests.engines.test_docker import forwarded
from tests.execution.conda_channel import CondaChannel
from tests.execution.test_conda import channel  # noqa: F401  (a fixture)

if TYPE_CHECKING:
    import docker

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

RANKS = """
import os, sys
from jupyter_estimator import Run
from mpi4py import MPI
world = MPI.COMM_WORLD
total = world.allreduce(world.rank + 1)
print(f"rank {world.rank} of {world.size} on node {os.environ['NODE_RANK']}: {total}", flush=True)
Run.get_context().log("rank", world.rank)
if len(sys.argv) > 1 and world.rank == 1:
    raise ValueError("rank 1 cannot go on")
"""


def log_of(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


def builders(engine: docker.DockerClient, lab: Lab) -> list[str]:
    """Those of this test's workspace: others may be building beside it."""
    place = os.stat(lab.workspace.path / "environments")
    found = engine.api.containers(all=True, filters={"label": LABEL})
    return [each["Id"] for each in found if each["Labels"][LABEL].startswith(f"build-{place.st_dev:x}-{place.st_ino:x}-")]


def test_pip_packages_on_top_of_an_image(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    """Built once, in the image, for it; what it has stays."""
    code = "import idna, sys; print(idna.__version__, sys.prefix != sys.base_prefix, sys.executable)"
    run, run_state = lab.run(code, custom_docker_image=image, pip_packages=["idna==3.10"])
    assert run_state.status == "Completed", (run_state.error, log_of(run))
    environment = run.directory.environment
    prefix = str(lab.workspace.path / "environments" / "prefixes" / environment["id"])
    assert log_of(run).split() == ["3.10", "True", f"{prefix}/bin/python"]
    assert environment["kind"] == "image"
    assert environment["image"] == image
    assert engine.images.get(image).id == f"sha256:{environment['image_id']}"
    assert environment["lock"].startswith(f"# image sha256:{environment['image_id']}\n")
    assert "idna==3.10 \\\n    --hash=sha256:" in environment["lock"]
    assert environment["cached"] is False
    assert not builders(engine, lab)
    again, run_state = lab.run(code, custom_docker_image=image, pip_packages=["idna==3.10"])
    assert run_state.status == "Completed", run_state.error
    assert again.directory.environment == {**environment, "cached": True}
    assert all(path.stat().st_uid == os.getuid() for path in Path(prefix).rglob("*") if not path.is_symlink())
    # What it starts finds the same.
    inner, _ = lab.run(
        "import subprocess; print(subprocess.check_output(['python', '-c', 'import idna, sys; print(sys.prefix)'], text=True))",
        custom_docker_image=image,
        pip_packages=["idna==3.10"],
    )
    assert log_of(inner).strip() == prefix


def test_what_the_image_has_is_not_brought_again(lab: Lab, engine: docker.DockerClient, image: str, tmp_path: Path) -> None:
    built = engine.containers.create(image, ["python"])
    where = engine.containers.run(image, ["python", "-c", "import site; print(site.getsitepackages()[0])"], remove=True)
    site = where.decode().strip().lstrip("/")
    about = f"{site}/six-1.16.0.dist-info"
    of_site = {
        f"{site}/six.py": b"__version__ = 'of the image'\n",
        f"{about}/METADATA": b"Metadata-Version: 2.1\nName: six\nVersion: 1.16.0\n",
        f"{about}/RECORD": b"",
    }
    try:
        built.put_archive("/", archive(of_site))
        built.commit("jupyter-estimator-test", "six", changes=["ENV PATH=/usr/bin:/bin"])
    finally:
        built.remove()
    try:
        asked: dict[str, Any] = {"custom_docker_image": "jupyter-estimator-test:six"}
        code = "import idna, six; print(six.__version__, idna.__version__)"
        run, run_state = lab.run(code, **asked, pip_packages=["six", "idna==3.10"])
        assert run_state.status == "Completed", run_state.error
        assert log_of(run) == "of the image 3.10\n"
        assert "six" not in run.directory.environment["lock"]
        newer, run_state = lab.run(code, **asked, pip_packages=["six>1.16", "idna==3.10"])
        assert run_state.status == "Completed", run_state.error
        assert log_of(newer).startswith("1.1")
    finally:
        engine.images.remove("jupyter-estimator-test:six", force=True)


def test_what_cannot_be_added_says_why(lab: Lab, engine: docker.DockerClient, image: str, image_without_python: str) -> None:
    for asked, said in (
        ({"custom_docker_image": image, "pip_packages": ["no-such-package-of-anyone==3"]}, "no-such-package-of-anyone was not found"),
        ({"custom_docker_image": image_without_python, "pip_packages": ["six"]}, "no python and no python3, to which packages"),
        ({"custom_docker_image": image, "interpreter_path": "/no/python", "pip_packages": ["six"]}, "has no /no/python, to which"),
    ):
        run, run_state = lab.run("print(1)", **asked)
        assert run_state.status == "Failed"
        assert run_state.error is not None
        assert said in run_state.error["message"]
        assert log_of(run) == ""
    assert not builders(engine, lab)
    assert not list((lab.workspace.path / "environments").glob("building/*/work/*"))


def test_canceled_while_it_is_built(lab: Lab, engine: docker.DockerClient, image: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing half made is left, in the engine neither."""
    lab.run("print(1)", custom_docker_image=image, pip_packages=["idna"])  # brings uv
    monkeypatch.setenv("UV_INDEX_URL", "http://127.0.0.1:9/simple")  # nobody answers there, and uv asks again and again
    monkeypatch.setenv("UV_HTTP_RETRIES", "50")
    run = lab.submit("print(1)", custom_docker_image=image, pip_packages=["six"])
    lab.until(lambda: "Resolving" in run.run_state().phase)
    assert len(builders(engine, lab)) == 1
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    assert not builders(engine, lab)
    assert not list((lab.workspace.path / "environments").glob("building/*/work/*"))


def test_what_a_killed_one_has_left_is_ended(engine: docker.DockerClient, image: str, tmp_path: Path) -> None:
    build_id = f"build-{tmp_path}"

    def there() -> int:
        return len(engine.api.containers(all=True, filters={"label": f"{LABEL}={build_id}"}))

    killed = BuildContainer(image, build_id, tmp_path, ["python"], {})
    killed.__enter__()
    assert there() == 1
    with BuildContainer(image, build_id, tmp_path, ["nothing", "python"], {}) as container:
        assert container.python == "python"
        assert there() == 1
    assert there() == 0


def test_a_successor_goes_on_where_a_killed_one_was(
    lab: Lab, engine: docker.DockerClient, image: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab.run("print(1)", custom_docker_image=image, pip_packages=["idna"])  # brings uv
    with monkeypatch.context() as away:
        away.setenv("UV_INDEX_URL", "http://127.0.0.1:9/simple")
        away.setenv("UV_HTTP_RETRIES", "50")
        run = lab.submit("import six; print('ran')", custom_docker_image=image, pip_packages=["six"])
        lab.until(lambda: "Resolving" in run.run_state().phase)
    os.kill(lab.supervisor(run), signal.SIGKILL)
    lab.until(lambda: not run.directory.supervised())
    run_state = lab.wait(run)
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "ran\n"
    lab.until(lambda: not builders(engine, lab))


def test_the_engine_goes_away_in_the_middle(
    lab: Lab, engine: docker.DockerClient, image: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is said, and what it has left in the engine is gone when the same is built again."""
    lab.run("print(1)", custom_docker_image=image, pip_packages=["idna"])  # brings uv
    with forwarded(tmp_path / "engine.sock") as stop, monkeypatch.context() as away:
        away.setenv("DOCKER_HOST", f"unix://{tmp_path}/engine.sock")
        away.setenv("UV_INDEX_URL", "http://127.0.0.1:9/simple")
        away.setenv("UV_HTTP_RETRIES", "50")
        run = lab.submit("import six; print('ran')", custom_docker_image=image, pip_packages=["six"])
        lab.until(lambda: "Resolving" in run.run_state().phase)
        stop()
        run_state = lab.wait(run)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "engine" in run_state.error["message"]
    again, run_state = lab.run("import six; print('ran')", custom_docker_image=image, pip_packages=["six"])
    assert run_state.status == "Completed", run_state.error
    assert log_of(again) == "ran\n"
    assert not builders(engine, lab)


def test_what_indexes_need_is_told_and_never_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").touch()
    (tmp_path / "ca.pem").touch()
    environment = {
        "UV_INDEX_URL": "https://me:word@index",
        "https_proxy": "p",
        "SSL_CERT_FILE": str(tmp_path / "ca.pem"),
        "AWS_KEY": "k",
        "PATH": "/bin",
    }
    told, mounts = surroundings(environment, tmp_path / "work")
    assert told["UV_INDEX_URL"] == "https://me:word@index"
    assert told["https_proxy"] == "p"
    assert told["NETRC"] == str(tmp_path / ".netrc")
    assert told["UV_CACHE_DIR"] == str(tmp_path / ".cache" / "uv")
    assert not {"AWS_KEY", "PATH"} & told.keys()
    assert (str(tmp_path / ".netrc"), True) in mounts
    assert (str(tmp_path / "ca.pem"), True) in mounts


def test_conda_packages_with_an_image(lab: Lab, image: str, channel: CondaChannel) -> None:  # noqa: F811
    """The same environment as without the image, in its container."""
    code = "import digits, os, sys; print(digits.VERSION, sys.prefix, os.environ['CONDA_PREFIX'], os.getppid() == 1)"
    asked: dict[str, Any] = {"conda_packages": ["digits=1"], "conda_channels": [channel.url]}
    run, run_state = lab.run(code, custom_docker_image=image, **asked)
    assert run_state.status == "Completed", (run_state.error, log_of(run))
    prefix = str(lab.workspace.path / "environments" / "prefixes" / run.directory.environment["id"])
    assert log_of(run).split() == ["1.0", prefix, prefix, "True"]
    here, run_state = lab.run(code, **asked)
    assert log_of(here).split() == ["1.0", prefix, prefix, "False"]
    assert here.directory.environment["cached"] is True


@pytest.mark.parametrize("mpi", ["mpich", "openmpi"])
def test_ranks_in_a_container(lab: Lab, engine: docker.DockerClient, image: str, mpi: str) -> None:
    """By the mpirun that its packages bring; each with its log and metrics."""
    run, run_state = lab.run(
        RANKS, custom_docker_image=image, pip_packages=["mpi4py", mpi], node_count=2, process_count_per_node=2, distributed_training="mpi"
    )
    assert run_state.status == "Completed", (run_state.error, log_of(run))
    lines = [f"rank {rank} of 4 on node {rank // 2}: 10" for rank in range(4)]
    for rank in range(4):
        assert run.directory.file(log_name(rank)).read_text().splitlines() == [lines[rank]]
    assert sorted(line.partition("] ")[2] or line for line in log_of(run).splitlines()) == lines
    assert run.get_metrics() == {"rank": 0}


@pytest.mark.parametrize("mpi", ["mpich", "openmpi"])
def test_a_rank_in_a_container_fails(lab: Lab, image: str, mpi: str) -> None:
    _, run_state = lab.run(RANKS, "fail", custom_docker_image=image, pip_packages=["mpi4py", mpi], process_count_per_node=2)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert run_state.error["message"].startswith("Rank 1: ValueError: rank 1 cannot go on")
    assert "Traceback" in run_state.error["traceback"]


def test_no_mpirun_in_a_container(lab: Lab, image: str) -> None:
    _, run_state = lab.run("print(1)", custom_docker_image=image, process_count_per_node=2)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "There is no mpirun in the run's container" in run_state.error["message"]
