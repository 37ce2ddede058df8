"""Many runs: submitted in a row from one process, each waited for; and going on at the same time, with what their supervisors take."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator import Estimator, Experiment, Workspace
from tests.benchmarks.measure import Line, Sizes
from tests.benchmarks.peers import DATA, Peers

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator import Run

STAMPS = DATA / "stamps.py"
_AT_A_TIME = 10
"""Submits in a row before the bare process has its turn."""
_PARTS = 5
_SETTLES = 8.0
"""Seconds after the last submit, in which every supervisor comes to rest."""


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        room = Path(folder)
        return [_in_a_row(room, sizes), *_at_once(room, sizes)]


def _in_a_row(room: Path, sizes: Sizes) -> Line:
    experiment, answer = Experiment(Workspace(room / "workspace"), "row"), room / "answer.json"

    def bare() -> None:
        subprocess.Popen([sys.executable, str(STAMPS), str(answer), "0"]).wait()

    def ours() -> None:
        experiment.submit(Estimator(str(STAMPS), arguments=[str(answer), "0"])).wait_for_completion()

    ours()
    time.sleep(1)
    found: dict[Callable[[], None], list[float]] = {bare: [], ours: []}
    while len(found[ours]) < sizes.submits:
        for way, values in found.items():
            for _ in range(_AT_A_TIME):
                began = time.monotonic()
                way()
                values.append(1000 * (json.loads(answer.read_text())["first"] - began))
            time.sleep(1)
    return Line(
        "many",
        f"{sizes.submits} submits in a row, each waited for: to the script's first line",
        values=found[ours],
        beside="bare subprocess.Popen",
        baseline=found[bare],
        compare="ratio",
        reach=2.0,
    )


def _at_once(room: Path, sizes: Sizes) -> list[Line]:
    script = room / "waiting.py"
    script.write_text("import time\nprint('up', flush=True)\ntime.sleep(3600)\n")
    experiment = Experiment(Workspace(room / "workspace"), "once")
    runs = [experiment.submit(Estimator(str(script), cancel_grace_seconds=0)) for _ in range(sizes.running)]
    try:
        time.sleep(_SETTLES)
        carriers = [pid for run in runs for pid in _carriers(run)]
        shares = []
        for _ in range(_PARTS):
            before, began = sum(map(_used, carriers)), time.monotonic()
            time.sleep(sizes.running_seconds / _PARTS)
            shares.append(100 * (sum(map(_used, carriers)) - before) / (time.monotonic() - began))
        memory = sum(map(_memory, carriers))
    finally:
        for run in runs:
            run.cancel()
        for run in runs:
            run.wait_for_completion(raise_on_error=False)
    what = f"{sizes.running} running runs: what all supervisors and shepherds take"
    return [
        Line("many", f"{what} of the processors", unit="% of a core", values=shares, reach=15),
        Line("many", f"{what} of memory (PSS)", unit="MB", values=[memory], reach=300),
    ]


def _carriers(run: Run) -> list[int]:
    directory = run.directory
    return [int(directory.file("lock").read_text()), json.loads(directory.file("process.json").read_text())["shepherd"][0]]


def _used(pid: int) -> float:
    """Seconds of processor time that a process has used, its threads and its children that have ended included."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / 100


def _memory(pid: int) -> float:
    """Megabytes a process answers for: what n processes share counts 1/n in each."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    return 0.0
