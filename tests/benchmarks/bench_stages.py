"""What an environment of a run's own, and data for it, add to its start: both are there already, so that no stage has work."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator import Dataset, Estimator, Experiment, Workspace
from tests.benchmarks.bench_start import STAMPS, settled
from tests.benchmarks.measure import Line, Sizes, in_turns
from tests.benchmarks.peers import Peers

if TYPE_CHECKING:
    from jupyter_estimator import Run


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        room = Path(folder)
        data = _files(room / "data", sizes.input_files)
        experiment = Experiment(Workspace(room / "workspace"), "stages")
        shutil.copy(STAMPS, room)
        ways: dict[str, dict[str, Any]] = {
            "plain": {},
            "environment": {"pip_packages": ["six==1.16.0"]},
            "data": {"inputs": [Dataset.File.from_files(f"{data}/**").as_named_input("files_of_mine").as_mount()]},
        }
        _first(experiment, room, ways["environment"])  # which builds it
        subjects: dict[str, Callable[[], float]] = {name: partial(_first, experiment, room, more) for name, more in ways.items()}
        found = in_turns(subjects, sizes.starts)
    lines = (
        ("environment", "with an environment of its own that is there", 30),
        ("data", f"with a mounted folder of {sizes.input_files:,} files", 50),
    )
    return [
        Line(
            "stages",
            f"a run {what}, to the script's first line",
            values=found[name],
            beside="with neither",
            baseline=found["plain"],
            compare="difference",
            reach=reach,
        )
        for name, what, reach in lines
    ]


def _first(experiment: Experiment, room: Path, more: dict[str, Any]) -> float:
    answer = room / "answer.json"
    answer.unlink(missing_ok=True)
    began = time.monotonic()
    run: Run = experiment.submit(Estimator(str(room / STAMPS.name), arguments=[str(answer), "0"], **more))
    settled(run.directory.path)
    found: float = json.loads(answer.read_text())["first"]
    return 1000 * (found - began)


def _files(folder: Path, number: int) -> Path:
    for part in range(0, number, 1000):
        below = folder / f"{part:06}"
        below.mkdir(parents=True)
        for each in range(part, min(part + 1000, number)):
            (below / f"{each}.txt").touch()
    return folder
