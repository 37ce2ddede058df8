"""Images of a private registry with a password, on loopback; and what a container is allowed."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator import ContainerRegistry, Environment, Estimator, Experiment
from jupyter_estimator.inside import layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    import docker

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

PASSWORD = "w0rd-of-the-test"
# Of user "me" and that password, as `htpasswd -nbB` makes it.
HTPASSWD = "me:$2b$05$rh8.z5iOqhakrs5DpZtOte6a79ixRxGICMy9woo8NGLXNteyAvYLG"


def log_of(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


def asks_for_a_password(address: str) -> bool | None:
    """None where nobody answers yet."""
    try:
        urllib.request.urlopen(address, timeout=5).close()
    except urllib.error.HTTPError as error:
        return error.code == 401
    except OSError:
        return None
    return False


@pytest.fixture(scope="session")
def registry(engine: docker.DockerClient, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a registry that gives nothing away without the password."""
    program = shutil.which("docker-registry")
    if program is None:
        pytest.skip("no docker-registry here (apt install docker-registry)")
    folder = tmp_path_factory.mktemp("registry")
    (folder / "htpasswd").write_text(f"{HTPASSWD}\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "version": "0.1",
        "log": {"level": "error"},
        "storage": {"filesystem": {"rootdirectory": str(folder / "data")}},
        "http": {"addr": f"127.0.0.1:{port}"},
        "auth": {"htpasswd": {"realm": "test", "path": str(folder / "htpasswd")}},
    }
    (folder / "config.yml").write_text(json.dumps(settings))
    process = subprocess.Popen([program, "serve", str(folder / "config.yml")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while asks_for_a_password(f"http://127.0.0.1:{port}/v2/") is None:
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def private(registry: str, engine: docker.DockerClient, image: str) -> Iterator[str]:
    """An image that only the registry has."""
    name = f"{registry}/team/train"
    engine.images.get(image).tag(name, "1")
    said = engine.api.push(name, "1", auth_config={"username": "me", "password": PASSWORD})
    assert "error" not in said, said
    engine.images.remove(f"{name}:1")
    yield f"{name}:1"
    if engine.images.list(name):
        engine.images.remove(f"{name}:1", force=True)


def project(folder: Path) -> Path:
    (folder / "train.py").write_text("import os; print('ran', [n for n in os.environ if 'REGISTRY' in n])\n")
    return folder


def nowhere(folder: Path) -> None:
    """The password stands in no file."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            assert PASSWORD.encode() not in path.read_bytes(), path


def test_with_a_password_of_the_call(lab: Lab, registry: str, private: str, tmp_path: Path) -> None:
    details = ContainerRegistry()
    details.address, details.username, details.password = registry, "me", PASSWORD
    estimator = Estimator(
        str(project(tmp_path)), entry_script="train.py", custom_docker_image="team/train:1", image_registry_details=details
    )
    run = Experiment(lab.workspace, "private").submit(estimator)
    assert lab.wait(run).status == "Completed", run.run_state().error
    assert log_of(run) == "ran []\n"
    nowhere(lab.workspace.path)


def test_with_a_password_of_an_environment(lab: Lab, registry: str, private: str, tmp_path: Path) -> None:
    env = Environment("private")
    env.docker.base_image = "team/train:1"
    env.docker.base_image_registry.address = registry
    env.docker.base_image_registry.username, env.docker.base_image_registry.password = "me", PASSWORD
    estimator = Estimator(str(project(tmp_path)), entry_script="train.py", environment_definition=env)
    run = Experiment(lab.workspace, "private").submit(estimator)
    assert lab.wait(run).status == "Completed", run.run_state().error
    nowhere(lab.workspace.path)


def test_with_what_docker_login_has_kept(lab: Lab, registry: str, private: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import base64

    auth = base64.b64encode(f"me:{PASSWORD}".encode()).decode()
    folder = tmp_path / "docker"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"auths": {registry: {"auth": auth}}}))
    monkeypatch.setenv("DOCKER_CONFIG", str(folder))
    run, run_state = lab.run("print('ran')", custom_docker_image=private)
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "ran\n"


def test_without_a_password_the_registrys_words_are_said(lab: Lab, private: str) -> None:
    _, run_state = lab.run("print('ran')", custom_docker_image=private)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "cannot be pulled" in run_state.error["message"]
    assert "docker login" in run_state.error["hint"]


# ---- what a container is allowed


def test_memory_and_its_end(lab: Lab, image: str) -> None:
    """What the engine ends for want of memory is told as that."""
    _, run_state = lab.run("x = bytearray(10**9); print(len(x))", custom_docker_image=image, memory="64m")
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "memory" in run_state.error["message"]


def test_processors_and_network(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    code = """
        import os, time
        print(sorted(os.listdir('/sys/class/net')), flush=True)
        while not os.path.exists('outputs/go'): time.sleep(0.05)
        """
    run = lab.submit(code, custom_docker_image=image, cpus=0.5, network="none")
    lab.says(run, "lo")
    host = engine.api.inspect_container(run.id)["HostConfig"]
    assert (host["NanoCpus"], host["NetworkMode"]) == (500_000_000, "none")
    run.directory.file("work/outputs/go").touch()
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "['lo']\n"


def test_gpus_that_the_engine_does_not_have(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    """The engine's own words; where it has some, the run has them."""
    _, run_state = lab.run("print('ran')", custom_docker_image=image, use_gpu=True)
    if any("nvidia" in str(name) for name in engine.info().get("Runtimes", {})):
        assert run_state.status == "Completed"
        return
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "gpu" in run_state.error["message"].lower()
