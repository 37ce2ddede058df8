"""From submitting to the script's first line, and from the script's end to its submitter knowing, beside a bare process and the peers.

All are warm: in a process that has submitted before, as a notebook's kernel has, and not within the last second. The script is the
same for all, and notes the time itself. Nothing is left running between two rounds.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests.benchmarks.measure import Line, Sizes, in_turns, wait_until
from tests.benchmarks.peers import DATA, Driver, Peers

STAMPS = DATA / "stamps.py"
DRIVERS = {"MLflow projects": "mlflow_peer.py", "TorchX": "torchx_peer.py", "submitit": "submitit_peer.py"}
BARE = "subprocess.Popen"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        room = Path(folder)
        starts = {BARE: _bare, "Experiment.submit": _estimator(room), "%%estimator": _cell(room)}
        subjects: dict[str, Callable[[], float]] = {name: partial(_first, room, start) for name, start in starts.items()}
        drivers = peers.drivers(DRIVERS, room, stack, script=str(STAMPS), answer=str(room / "answer.json"), pause=0.0)
        subjects |= {name: partial(_peer, room, driver) for name, driver in drivers.items()}
        found = in_turns(subjects, sizes.starts)
    beside = found.pop(BARE)
    lines = [
        Line(
            "start",
            f"{name}, to the script's first line",
            values=values,
            beside=f"bare {BARE}",
            baseline=beside,
            compare="ratio",
            reach=None if name in DRIVERS else 2.0,
        )
        for name, values in found.items()
    ]
    return lines + peers.lines("start", DRIVERS)


def _first(room: Path, start: Callable[[Path], Callable[[], object]]) -> float:
    """Milliseconds to the first line. ``start`` starts the script and returns what waits for its end."""
    answer = room / "answer.json"
    answer.unlink(missing_ok=True)
    began = time.monotonic()
    wait = start(answer)
    wait()
    found: float = json.loads(answer.read_text())["first"]
    return 1000 * (found - began)


def _bare(answer: Path) -> Callable[[], object]:
    return subprocess.Popen([sys.executable, str(STAMPS), str(answer), "0"]).wait


def _estimator(room: Path) -> Callable[[Path], Callable[[], object]]:
    from jupyter_estimator import Estimator, Experiment, Workspace

    project = room / "project"
    project.mkdir(exist_ok=True)
    shutil.copy(STAMPS, project)
    experiment = Experiment(Workspace(room / "workspace"), "bench")

    def start(answer: Path) -> Callable[[], object]:
        estimator = Estimator(str(project), entry_script=STAMPS.name, arguments=[str(answer), "0"])
        run = experiment.submit(estimator)
        return lambda: settled(run.directory.path)

    return start


def _cell(room: Path) -> Callable[[Path], Callable[[], object]]:
    from IPython.core.interactiveshell import InteractiveShell

    from jupyter_estimator import Workspace

    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "jupyter_estimator")
    workspace = Workspace(room / "workspace")
    shell.magics_manager.registry["EstimatorMagics"].workspace = str(workspace.path)
    text = STAMPS.read_text()

    def start(answer: Path) -> Callable[[], object]:
        run = shell.run_cell_magic("estimator", f"--experiment bench -- {answer} 0", text)
        return lambda: settled(run.directory.path)

    return start


def _peer(room: Path, driver: Driver) -> float:
    answer = room / "answer.json"
    answer.unlink(missing_ok=True)
    times = driver.ask(script=str(STAMPS), answer=str(answer), pause=0.0)
    found: float = json.loads(answer.read_text())["first"] - times["submitted"]
    return 1000 * found


def settled(run: Path) -> None:
    """Waits until nothing of a run goes on any more, nor of getting ready for the next."""
    from jupyter_estimator.records.runs.run_directory import RunDirectory

    directory = RunDirectory(run)
    wait_until(lambda: directory.run_state().over and not directory.supervised() and (run / "provenance.json").exists())
    time.sleep(0.7)
