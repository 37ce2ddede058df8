"""What a container is made with, and what its first process does: without an engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.execution.containers.job import CONTAINED, PACKAGE, container_job
from jupyter_estimator.execution.supervision.container_processes import job_of
from jupyter_estimator.execution.supervision.environment import INSIDE_PATH
from jupyter_estimator.execution.supervision.finish import read_ending
from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.api.making import refused

REQUEST: dict[str, Any] = {
    "id": "exp_1_abcdef01",
    "experiment": "exp",
    "entry": "train.py",
    "arguments": ["--data", "DatasetConsumptionConfig:mnist", "$SIZE"],
    "expand_variables": True,
    "environment": {"kind": "image", "python": "", "requirements": [], "image": "team/train:1"},
    "environment_variables": {"SIZE": "5"},
    "secrets": ["TOKEN"],
    "inputs": {"mnist": {"paths": ["/data/mnist"], "mode": "mount", "path_on_compute": ""}},
}


def run_of(folder: Path, **more: Any) -> RunDirectory:
    path = folder / "exp_1_abcdef01"
    (path / "user_logs").mkdir(parents=True)
    (path / "work").mkdir()
    (path / layout.REQUEST).write_text(json.dumps({**REQUEST, **more}))
    (path / layout.PLACES).write_text(json.dumps({"mnist": "/data/mnist"}))
    return RunDirectory(path)


def test_what_a_container_is_made_with(tmp_path: Path) -> None:
    run = run_of(tmp_path)
    job = job_of(run, "python")
    assert job.name == run.id
    assert job.image == "team/train:1"
    assert job.command == ["python", "train.py", "--data", "/data/mnist", "5"]
    assert job.folder == f"{run.path}/work"
    assert job.mounts == ((str(run.path), False), (str(PACKAGE), True), ("/data/mnist", True))
    assert job.user == f"{os.getuid()}:{os.getgid()}"
    assert job.shm_size == "2g"
    assert job.stdin
    environment = dict(job.environment)
    assert environment.pop("PYTHONPATH") == f"{INSIDE_PATH}:{run.path}/work"
    environment.pop("HOME", None)
    assert environment == {
        "TQDM_MININTERVAL": "0.5",
        "COLUMNS": "120",
        "PYTHONFAULTHANDLER": "1",
        "SIZE": "5",
        "mnist": "/data/mnist",
        layout.ENV_RUN_DIRECTORY: str(run.path),
        layout.ENV_SECRETS: "TOKEN",
        layout.ENV_RUN_ID: run.id,
        "AZUREML_RUN_ID": run.id,
        "AZUREML_ARM_PROJECT_NAME": "exp",
        CONTAINED: "1",
    }


def test_it_can_be_typed(tmp_path: Path) -> None:
    words = container_job(run_of(tmp_path, secrets=[], inputs={}, shm_size="1g"), "an/image", ["python", "x y.py"], {"A": "b c"}).words()
    assert words[:4] == ["docker", "run", "--name=exp_1_abcdef01", f"--user={os.getuid()}:{os.getgid()}"]
    assert "--shm-size=1g" in words
    assert "--env=A=b c" in words
    assert words[-1] == "x y.py"
    assert "--interactive" not in words
    limited = run_of(tmp_path / "limited", memory="4g", cpus=1.5, network="none", use_gpu=True)
    assert {"--memory=4g", "--cpus=1.5", "--network=none", "--gpus=all"} <= {*container_job(limited, "i", ["python"], {}).words()}


# ---- its first process


def surroundings(run: RunDirectory, **more: str) -> dict[str, Any]:
    environment = {**os.environ, "PYTHONPATH": INSIDE_PATH, layout.ENV_RUN_DIRECTORY: str(run.path), CONTAINED: "1", **more}
    return {"cwd": run.file("work"), "env": environment}


def contained(run: RunDirectory, code: str, given: bytes = b"", python: str = sys.executable, **environment: str) -> int:
    return subprocess.run([python, "-c", code], input=given, check=False, timeout=60, **surroundings(run, **environment)).returncode


@pytest.mark.parametrize(
    ("code", "returned", "ended"),
    [
        ("print('hello')", 0, (0, None)),
        ("print('hello'); raise SystemExit(3)", 3, (3, None)),
        ("import os; print('hello', flush=True); os.kill(os.getpid(), 9)", 137, (None, 9)),
    ],
)
def test_it_writes_down_how_the_script_ended(tmp_path: Path, python38: str, code: str, returned: int, ended: tuple[Any, Any]) -> None:
    for number, python in enumerate((sys.executable, python38)):
        run = run_of(tmp_path / str(number))
        assert contained(run, code, python=python) == returned
        ending = read_ending(run)
        assert (ending.code, ending.signal) == ended
        assert ending.known
        assert ending.script > 0
        assert run.file(layout.STD_LOG).read_text() == "hello\n"
        assert run.run_state().status == "Running"
        assert run.file(layout.EXIT).stat().st_size == 512


def test_the_script_never_begins_twice(tmp_path: Path) -> None:
    run = run_of(tmp_path)
    assert contained(run, "open('ran', 'a').write('x')") == 0
    assert contained(run, "open('ran', 'a').write('x')") == 125
    assert run.file("work/ran").read_text() == "x"


def test_secrets_come_by_standard_input(tmp_path: Path) -> None:
    run = run_of(tmp_path)
    code = "import os, sys; print(os.environ['TOKEN'], repr(sys.stdin.read()))"
    assert contained(run, code, b'{"TOKEN": "a \\u00fc"}\n', JUPYTER_ESTIMATOR_RUN_SECRETS="TOKEN", PYTHONIOENCODING="utf-8") == 0
    assert run.file(layout.STD_LOG).read_text() == "a ü ''\n"


def test_secrets_that_nobody_hands_over(tmp_path: Path) -> None:
    """Whoever would have was killed: the script does not begin without them, and may still be started."""
    run = run_of(tmp_path)
    for half in (b"", b'{"TOKEN": "a'):
        assert contained(run, "open('ran', 'w')", half, JUPYTER_ESTIMATOR_RUN_SECRETS="TOKEN") == 126
    assert not run.file("work/ran").exists()
    assert not read_ending(run).begun


def test_it_passes_on_that_it_is_to_end(tmp_path: Path) -> None:
    run = run_of(tmp_path)
    code = "import signal, sys, time; signal.signal(15, lambda *_: sys.exit(7)); print('up', flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.DEVNULL, **surroundings(run))
    while not (run.file(layout.STD_LOG).exists() and "up" in run.file(layout.STD_LOG).read_text()):
        time.sleep(0.01)
    process.terminate()
    assert process.wait(30) == 7
    assert read_ending(run).code == 7


# ---- what is invalid together


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"compute_target": "docker"}, ["docker", "custom_docker_image"]),
        ({"custom_docker_image": "two words"}, ["two words"]),
        ({"custom_docker_image": "-x"}, ["-x"]),
        ({"custom_docker_image": "a", "shm_size": "much"}, ["shm_size"]),
        ({"memory": "4g"}, ["memory", "--memory", "custom_docker_image"]),
        ({"cpus": 2.0}, ["cpus", "custom_docker_image"]),
        ({"network": "none"}, ["network", "custom_docker_image"]),
    ],
)
def test_what_cannot_be_meant(options: dict[str, Any], named: list[str]) -> None:
    error = refused(RunOptions(**options).check)
    assert all(name in f"{error.message} {error.hint}" for name in named)
