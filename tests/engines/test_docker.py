"""Runs in containers, with a real engine."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import socket
import sys
import tarfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator import Dataset, Estimator, Experiment
from jupyter_estimator.execution.containers.container import RunContainer
from jupyter_estimator.execution.containers.engine import connect
from jupyter_estimator.execution.containers.job import LABEL, container_job, place_of
from jupyter_estimator.execution.supervision.environment import INSIDE_PATH
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    import docker

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

ENGINE = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock").partition("://")[2]
SCRIPT = """
import json, os, sys
import helper
from jupyter_estimator import Run

print(json.dumps([sys.argv[1:], os.environ["GREETING"], os.environ.get("TOKEN"), os.getcwd(), sorted(os.listdir(os.environ["data"]))]))
print("to stderr", file=sys.stderr)
run = Run.get_context()
for step in range(3):
    run.log("loss", step)
assert run.input_datasets["data"] == os.environ["data"] == sys.argv[2]
open("outputs/model", "w").write("trained")
try:
    open(os.path.join(os.environ["data"], "more"), "w")
except OSError as error:
    print("data:", error.strerror)
"""


def log_of(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


def container_of(engine: docker.DockerClient, run: Run) -> str | None:
    """The container's id."""
    found = engine.api.containers(all=True, filters={"name": run.id})
    return found[0]["Id"] if found else None


def test_a_run_in_a_container(lab: Lab, engine: docker.DockerClient, image: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing of ours in the image."""
    monkeypatch.setenv("TOKEN", "s3cret-value")
    project, data = tmp_path / "project", tmp_path / "data"
    project.mkdir()
    data.mkdir()
    (project / "train.py").write_text(SCRIPT)
    (project / "helper.py").touch()
    (data / "digits.csv").touch()
    estimator = Estimator(
        str(project),
        entry_script="train.py",
        script_params={"--data": Dataset.File.from_files(str(data)).as_named_input("data").as_mount(), "--x": "$GREETING"},
        compute_target="docker",
        custom_docker_image=image,
        environment_variables={"GREETING": "hello"},
        secrets=["TOKEN"],
        shm_size="64m",
    )
    run = Experiment(lab.workspace, "containers").submit(estimator)
    details = run.wait_for_completion()
    assert details["status"] == "Completed", log_of(run)
    first, *rest = log_of(run).splitlines()
    work = str(run.directory.file(layout.WORK))
    assert json.loads(first) == [["--data", str(data), "--x", "hello"], "hello", "s3cret-value", work, ["digits.csv"]]
    assert rest == ["to stderr", "data: Read-only file system"]
    assert run.get_metrics() == {"loss": [0, 1, 2]}
    assert run.directory.outputs.joinpath("model").read_text() == "trained"
    assert run.directory.outputs.joinpath("model").stat().st_uid == os.getuid()
    assert run.directory.environment["id"] == engine.images.get(image).id.partition(":")[2]
    assert run.directory.environment["cached"] is True
    assert details["target"] == "docker"
    lab.until(lambda: container_of(engine, run) is None)
    assert "s3cret" not in run.directory.file(layout.SUPERVISOR_LOG).read_text()


def test_secrets_are_not_kept_by_the_engine(lab: Lab, engine: docker.DockerClient, image: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN", "s3cret-value")
    run = lab.submit(
        "import os, time; print(len(os.environ['TOKEN']), flush=True); time.sleep(600)", custom_docker_image=image, secrets=["TOKEN"]
    )
    lab.says(run, "12")
    container = container_of(engine, run)
    assert container is not None
    assert "s3cret" not in json.dumps(engine.api.inspect_container(container))
    run.cancel()
    assert lab.wait(run).status == "Canceled"


@pytest.mark.parametrize(
    ("code", "exit_code", "said"),
    [
        ("raise ValueError('boom')", 1, "ValueError: boom"),
        ("import sys; sys.exit(3)", 3, "exit code 3"),
        ("import os; os.kill(os.getpid(), 9)", None, "SIGKILL"),
        ("import os; os.abort()", None, "SIGABRT"),
    ],
)
def test_how_it_ends(lab: Lab, image: str, code: str, exit_code: int | None, said: str) -> None:
    _, run_state = lab.run(code, custom_docker_image=image)
    assert (run_state.status, run_state.exit_code) == ("Failed", exit_code)
    assert run_state.error is not None
    assert said in run_state.error["message"]


SAVING = """
    import signal, sys, time
    asked = []
    signal.signal(signal.SIGTERM, lambda *_: asked.append(1))
    print("up", flush=True)
    while not asked:
        time.sleep(0.02)
    time.sleep(0.5)
    open("outputs/saved", "w").write(str(len(asked)))
"""


@pytest.mark.parametrize("how", ["cancel", "limit"])
def test_it_can_save_its_work(lab: Lab, engine: docker.DockerClient, image: str, how: str) -> None:
    run = lab.submit(SAVING, custom_docker_image=image, cancel_grace_seconds=5.0, max_run_duration_seconds=1.5 if how == "limit" else None)
    lab.says(run, "up")
    if how == "cancel":
        run.cancel()
    assert lab.wait(run).status == ("Canceled" if how == "cancel" else "Failed")
    assert run.directory.outputs.joinpath("saved").read_text() == "1"
    lab.until(lambda: container_of(engine, run) is None)


def test_one_that_does_not_listen_is_killed(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(600)"
    run = lab.submit(code, custom_docker_image=image, cancel_grace_seconds=0.5)
    lab.says(run, "up")
    begun = time.monotonic()
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    assert time.monotonic() - begun < 15
    lab.until(lambda: container_of(engine, run) is None)


def test_supervisors_are_killed(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    code = """
        import time
        from jupyter_estimator import Run
        for i in range(150):
            print("line", i)
            Run.get_context().log("i", i)
            time.sleep(0.02)
        raise SystemExit(4)
    """
    run = lab.submit(code, custom_docker_image=image)
    lab.says(run, "line 5")
    for _ in range(3):
        held = lab.supervisor(run)
        os.kill(held, signal.SIGKILL)
        lab.until(lambda: run.get_status() and lab.supervisor(run) != held)  # noqa: B023  (called at once)
        time.sleep(0.2)
    run_state = lab.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 4)
    assert log_of(run).splitlines() == [f"line {i}" for i in range(150)]
    assert [line["v"] for line in read_lines(str(run.directory.file(layout.METRICS)))] == [*range(150)]
    lab.until(lambda: container_of(engine, run) is None)


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.1, 0.2, 0.3, 0.5])
def test_the_supervisor_is_killed_at_birth(lab: Lab, engine: docker.DockerClient, image: str, delay: float) -> None:
    """Whenever that is, the script runs, and once."""
    run = lab.submit("open('outputs/ran', 'a').write('x'); print('ran')", custom_docker_image=image)
    time.sleep(delay)
    with suppress(ProcessLookupError):
        os.kill(lab.supervisor(run), signal.SIGKILL)

    def over() -> bool:
        run.get_status()
        return run.run_state().over

    lab.until(over)
    assert run.get_status() == "Completed", run.run_state().error
    assert run.directory.outputs.joinpath("ran").read_text() == "x"
    lab.until(lambda: container_of(engine, run) is None)


@pytest.mark.parametrize("how", ["kill", "remove"])
def test_the_container_is_ended_from_outside(lab: Lab, engine: docker.DockerClient, image: str, how: str) -> None:
    run = lab.submit("import time; print('up', flush=True); time.sleep(600)", custom_docker_image=image)
    lab.says(run, "up")
    container = container_of(engine, run)
    assert container is not None
    if how == "kill":
        engine.api.kill(container)
    else:
        engine.api.remove_container(container, force=True)
    run_state = lab.wait(run)
    assert run_state.status == "Failed"
    lab.until(lambda: container_of(engine, run) is None)


def test_the_engine_is_away_for_a_while(lab: Lab, image: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The container goes on, and its end is known all the same."""
    with forwarded(tmp_path / "engine.sock") as stop, monkeypatch.context() as there:
        there.setenv("DOCKER_HOST", f"unix://{tmp_path}/engine.sock")
        code = "import os, time; print('up', flush=True)\nwhile not os.path.exists('outputs/go'): time.sleep(0.05)\nraise SystemExit(5)"
        run = lab.submit(code, custom_docker_image=image)
        lab.says(run, "up")
        stop()
        time.sleep(2.5)
        assert run.get_status() == "Running"
        run.directory.file("work/outputs/go").touch()
        run_state = lab.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 5)
    RunContainer(run.id, place_of(run.directory)).remove()


@contextmanager
def forwarded(path: Path) -> Iterator[Callable[[], None]]:
    """A socket that leads to the engine's, until it is stopped."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen(20)
    open_ones: list[socket.socket] = [server]

    def pass_on(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = server.accept()
                engine = socket.socket(socket.AF_UNIX)
                engine.connect(ENGINE)
                open_ones.extend((client, engine))
                for pair in ((client, engine), (engine, client)):
                    threading.Thread(target=pass_on, args=pair, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()

    def stop() -> None:
        path.unlink(missing_ok=True)
        for each in open_ones:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    try:
        yield stop
    finally:
        stop()


def test_a_container_of_somebody_else_is_not_touched(lab: Lab, engine: docker.DockerClient, image: str, tmp_path: Path) -> None:
    """A run directory may have the name of any container: whoever looks at it neither ends it nor removes it."""
    run = lab.submit("import time; print('up', flush=True); time.sleep(600)", custom_docker_image=image)
    lab.says(run, "up")
    name = f"{run.id}-copy"
    forged = lab.workspace.path / "runs" / name
    other = engine.containers.run(image, ["sleep", "600"], name=name, detach=True, labels={LABEL: place_of(run.directory)})
    try:
        shutil.copytree(run.directory.path, forged, symlinks=True)
        request = json.loads((forged / layout.REQUEST).read_text())
        (forged / layout.REQUEST).write_text(json.dumps({**request, "id": name}))
        copy = type(run).get(lab.workspace, name)
        lab.until(lambda: copy.get_status() in ("Failed", "Canceled"))
        other.reload()
        assert other.status == "running"
        copy.delete()
        other.reload()
        assert other.status == "running"
        assert run.get_status() == "Running"
    finally:
        other.remove(force=True)
        run.cancel()
        lab.wait(run)


# ---- what cannot be done


def test_no_engine_answers(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///nowhere/docker.sock")
    begun = time.monotonic()
    with pytest.raises(EstimatorError, match=r"No container engine answers at unix:///nowhere/docker\.sock") as refused:
        lab.submit("pass", custom_docker_image="python:3")
    assert time.monotonic() - begun < 3
    assert "systemctl start docker" in refused.value.hint
    assert not [*lab.workspace.path.glob("runs/*")]


def test_the_docker_package_is_not_here(engine: docker.DockerClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docker", None)
    with pytest.raises(EstimatorError, match="docker package") as refused:
        connect()
    assert "jupyter-estimator[docker]" in refused.value.hint


def test_an_engine_on_another_machine(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:1")
    with pytest.raises(EstimatorError, match="on another machine"):
        lab.submit("pass", custom_docker_image="python:3")


def test_an_image_that_is_nowhere(lab: Lab, engine: docker.DockerClient) -> None:
    run, run_state = lab.run("pass", custom_docker_image="127.0.0.1:9/nothing/here:1")
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "The image 127.0.0.1:9/nothing/here:1 is not here, and cannot be pulled" in run_state.error["message"]
    assert container_of(engine, run) is None


def test_an_image_without_python(lab: Lab, engine: docker.DockerClient, image_without_python: str) -> None:
    run, run_state = lab.run("pass", custom_docker_image=image_without_python)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "has no python and no python3" in run_state.error["message"]
    assert "interpreter_path" in run_state.error["hint"]
    assert container_of(engine, run) is None


def test_the_python_that_is_named(lab: Lab, image: str) -> None:
    run, run_state = lab.run("import sys; print(sys.version_info[0])", custom_docker_image=image, interpreter_path="/usr/bin/python3")
    assert (run_state.status, log_of(run)) == ("Completed", "3\n")
    _, run_state = lab.run("pass", custom_docker_image=image, interpreter_path="python9")
    assert run_state.error is not None
    assert "has no python9" in run_state.error["message"]


def test_an_image_for_another_kind_of_machine(lab: Lab, engine: docker.DockerClient, worker_id: str) -> None:
    name = f"jupyter-estimator-test-{worker_id}:other"
    config = {"architecture": "s390x", "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": []}, "history": []}
    engine.images.load(archive({"config.json": config, "manifest.json": [{"Config": "config.json", "RepoTags": [name], "Layers": []}]}))
    try:
        _, run_state = lab.run("pass", custom_docker_image=name)
        assert run_state.error is not None
        assert "is for s390x processors" in run_state.error["message"]
    finally:
        engine.images.remove(name, force=True)


def archive(files: dict[str, object]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as made:
        for name, content in files.items():
            text = json.dumps(content).encode()
            member = tarfile.TarInfo(name)
            member.size = len(text)
            made.addfile(member, io.BytesIO(text))
    return data.getvalue()


def test_pulling_can_be_canceled(lab: Lab, engine: docker.DockerClient) -> None:
    """From a registry on this machine that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        name = f"127.0.0.1:{silent.getsockname()[1]}/slow:1"
        run = lab.submit("pass", custom_docker_image=name)
        lab.until(lambda: run.run_state().phase.startswith(f"Pulling the image {name}"))
        begun = time.monotonic()
        run.cancel()
        assert lab.wait(run).status == "Canceled"
        assert time.monotonic() - begun < 3
    assert container_of(engine, run) is None


def test_files_belong_to_whoever_submits(lab: Lab, image: str, tmp_path: Path) -> None:
    """Here as a user whom the image does not know."""
    run = RunDirectory(tmp_path / "as_nobody_1")
    for folder in ("user_logs", "work/outputs"):
        run.file(folder).mkdir(parents=True)
    run.file(layout.REQUEST).write_text(json.dumps({"id": run.id}))
    for path in (tmp_path, run.path, run.file("user_logs"), run.file("work"), run.file("work/outputs")):
        os.chown(path, 65534, 65534)
    for above in tmp_path.parents:
        if above.stat().st_mode & 0o777 == 0o700 and above != Path("/"):
            above.chmod(0o711)
    job = container_job(
        run,
        image,
        ["python", "-c", "import os; open('outputs/x', 'w'); print(os.getuid())"],
        {"PYTHONPATH": INSIDE_PATH, layout.ENV_RUN_DIRECTORY: str(run.path)},
    )
    container = RunContainer(job.name, job.place)
    try:
        container.make(job._replace(user="65534:65534"))
        container.start({})
        lab.until(lambda: (container.state() or {}).get("Status") == "exited")
    finally:
        container.remove()
    assert run.file(layout.STD_LOG).read_text() == "65534\n"
    assert run.file("work/outputs/x").stat().st_uid == 65534
