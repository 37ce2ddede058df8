"""An environment that nobody has built yet, with all packages in uv's cache, beside uv itself; and one that many runs need at once."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator import Estimator, Experiment, Workspace
from jupyter_estimator.preparation.environments.uv import uv_program
from tests.benchmarks.bench_start import STAMPS, settled
from tests.benchmarks.measure import Line, Sizes, in_turns
from tests.benchmarks.peers import Peers

if TYPE_CHECKING:
    from jupyter_estimator import Run

PACKAGES = ["numpy", "pandas", "tqdm"]
RUNS = 20


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        room = Path(folder)
        shutil.copy(STAMPS, room)
        _bare(room)  # which fills the cache
        subjects: dict[str, Callable[[], float]] = {"run": partial(_built, room), "uv": partial(_bare, room)}
        found = in_turns(subjects, max(2, sizes.starts // 4))
        builds = _at_once(room)
    return [
        Line(
            "environments",
            f"an environment of {', '.join(PACKAGES)}, packages cached, to the run's first line",
            values=found["run"],
            beside="uv venv, uv pip install, and the script",
            baseline=found["uv"],
            compare="ratio",
            reach=1.1,
        ),
        Line("environments", f"builds, where {RUNS} runs ask for one new environment at once", values=[builds], reach=1, unit=""),
    ]


def _built(room: Path) -> float:
    with tempfile.TemporaryDirectory(dir=room) as fresh:
        experiment = Experiment(Workspace(Path(fresh) / "workspace"), "environments")
        answer = Path(fresh) / "answer.json"
        began = time.monotonic()
        run: Run = experiment.submit(Estimator(str(room / STAMPS.name), arguments=[str(answer), "0"], pip_packages=PACKAGES))
        settled(run.directory.path)
        found: float = json.loads(answer.read_text())["first"]
    return 1000 * (found - began)


def _bare(room: Path) -> float:
    with tempfile.TemporaryDirectory(dir=room) as fresh:
        answer, prefix = Path(fresh) / "answer.json", Path(fresh) / "venv"
        began = time.monotonic()
        python = str(prefix / "bin" / "python")
        subprocess.run([uv_program(), "venv", "-q", "--python", sys.executable, str(prefix)], check=True)
        subprocess.run([uv_program(), "pip", "install", "-q", "--python", python, *PACKAGES], check=True)
        subprocess.run([python, str(room / STAMPS.name), str(answer), "0"], check=True)
        found: float = json.loads(answer.read_text())["first"]
    return 1000 * (found - began)


def _at_once(room: Path) -> float:
    """How many of the runs built it."""
    experiment = Experiment(Workspace(room / "shared"), "environments")
    estimators = [Estimator(str(room / STAMPS.name), arguments=[f"outputs/{n}", "0"], pip_packages=["six", "tqdm"]) for n in range(RUNS)]
    runs = [experiment.submit(estimator) for estimator in estimators]
    for run in runs:
        settled(run.directory.path)
    return float(sum(run.directory.environment["cached"] is False for run in runs))
