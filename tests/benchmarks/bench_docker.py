"""A run in a container whose image is here, to the script's first line, beside ``docker run`` of the same script."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from jupyter_estimator import Estimator, Experiment, Workspace
from jupyter_estimator.execution.containers.engine import connect
from jupyter_estimator.inside.errors import EstimatorError
from tests.benchmarks.bench_start import STAMPS, settled
from tests.benchmarks.measure import Line, Sizes, in_turns
from tests.benchmarks.peers import Peers
from tests.engines.image import image_of_this_python

IMAGE = "jupyter-estimator-bench"
WHAT = "a run in a container, to the script's first line"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    program = shutil.which("docker")
    try:
        client = connect()
    except EstimatorError as error:
        return [Line("docker", WHAT, note=error.message)]
    if program is None:
        return [Line("docker", WHAT, note="no docker command here")]
    client.api.import_image_from_data(image_of_this_python(), repository=IMAGE, tag="1", changes=["ENV PATH=/usr/bin:/bin"])
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            room = Path(folder)
            shutil.copy(STAMPS, room)
            experiment = Experiment(Workspace(room / "workspace"), "docker")
            subjects: dict[str, Callable[[], float]] = {
                "run": partial(_first, room, partial(_submit, experiment, room)),
                "bare": partial(_first, room, partial(_bare, program, room)),
            }
            found = in_turns(subjects, sizes.starts)
    finally:
        client.images.remove(f"{IMAGE}:1", force=True)
        client.close()
    return [Line("docker", WHAT, values=found["run"], beside="docker run", baseline=found["bare"], compare="ratio", reach=1.15)]


def _first(room: Path, start: Callable[[Path], Callable[[], object]]) -> float:
    """Milliseconds to the first line. Containers have the clock of their machine."""
    with tempfile.TemporaryDirectory(dir=room) as answers:
        began = time.monotonic()
        wait = start(Path(answers))
        wait()
        found: float = json.loads((Path(answers) / "answer.json").read_text())["first"]
    return 1000 * (found - began)


def _bare(program: str, room: Path, answers: Path) -> Callable[[], object]:
    script = [f"{IMAGE}:1", "python", str(room / STAMPS.name), str(answers / "answer.json"), "0"]
    return subprocess.Popen([program, "run", "--rm", f"--user={os.getuid()}:{os.getgid()}", f"--volume={room}:{room}", *script]).wait


def _submit(experiment: Experiment, room: Path, answers: Path) -> Callable[[], object]:
    estimator = Estimator(str(room / STAMPS.name), arguments=["outputs/answer.json", "0"], custom_docker_image=f"{IMAGE}:1")
    run = experiment.submit(estimator)

    def wait() -> None:
        settled(run.directory.path)
        shutil.copy(run.directory.outputs / "answer.json", answers)

    return wait
