"""Four ranks started by mpirun, until each of them is at its first line: beside bare mpirun, with what a run of one process costs added."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from jupyter_estimator import Estimator, Experiment, Workspace
from jupyter_estimator.execution.launchers.mpi import find_mpirun, flavour
from tests.benchmarks.bench_start import settled
from tests.benchmarks.measure import Line, Sizes, in_turns
from tests.benchmarks.peers import DATA, Peers

SCRIPT = DATA / "stamp_of_rank.py"
RANKS = 4


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    mpirun = find_mpirun({"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"})
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        room = Path(folder)
        shutil.copy(SCRIPT, room)
        experiment = Experiment(Workspace(room / "workspace"), "ranks")
        subjects: dict[str, Callable[[], float]] = {
            "ranks": partial(_first, room, RANKS, partial(_submit, experiment, room, RANKS)),
            "mpirun": partial(_first, room, RANKS, partial(_bare, [mpirun, *_options(mpirun), "-n", str(RANKS)], room)),
            "single": partial(_first, room, 1, partial(_submit, experiment, room, 1)),
            "bare": partial(_first, room, 1, partial(_bare, [], room)),
        }
        found = in_turns(subjects, sizes.starts)
    beside = [many + one - bare for many, one, bare in zip(found["mpirun"], found["single"], found["bare"], strict=True)]
    return [
        Line(
            "ranks",
            f"{RANKS} ranks by {flavour(mpirun)}'s mpirun, to the last one's first line",
            values=found["ranks"],
            beside="bare mpirun, and what a run of one process takes more than a bare one",
            baseline=beside,
            compare="ratio",
            reach=1.15,
        )
    ]


def _options(mpirun: str) -> list[str]:
    return ["--allow-run-as-root", "--oversubscribe", "--bind-to", "none"] if flavour(mpirun) == "Open MPI" else []


def _first(room: Path, ranks: int, start: Callable[[Path], Callable[[], object]]) -> float:
    """Milliseconds until the last rank is at its first line."""
    with tempfile.TemporaryDirectory(dir=room) as answers:
        began = time.monotonic()
        wait = start(Path(answers))
        wait()
        stamps = [float(path.read_text()) for path in Path(answers).iterdir()]
    assert len(stamps) == ranks, stamps
    return 1000 * (max(stamps) - began)


def _bare(prefix: list[str], room: Path, answers: Path) -> Callable[[], object]:
    environment = {**os.environ, **({} if prefix else {"RANK": "0"})}
    return subprocess.Popen([*prefix, sys.executable, str(SCRIPT), str(answers)], env=environment).wait


def _submit(experiment: Experiment, room: Path, ranks: int, answers: Path) -> Callable[[], object]:
    alone = {"RANK": "0"} if ranks == 1 else None
    estimator = Estimator(str(room / SCRIPT.name), arguments=[str(answers)], process_count_per_node=ranks, environment_variables=alone)
    run = experiment.submit(estimator)
    return lambda: settled(run.directory.path)
