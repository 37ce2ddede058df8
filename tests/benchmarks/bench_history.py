"""Lists of runs in a workspace that holds 10,000, some of them unfinished: those are read anew for every list."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from tests.benchmarks.measure import Line, Sizes, in_turns, timed, wait_until
from tests.benchmarks.peers import Peers

_FRESH = """
import sys, time
began = time.perf_counter()
from jupyter_estimator import Run, Workspace
found = list(Run.list(Workspace(sys.argv[1]), limit=50))
print(1000 * (time.perf_counter() - began))
"""
_FILTER = "accuracy > 0.9"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder, "workspace"))
        _plant(workspace, sizes.runs)
        first = timed(lambda: _latest(workspace))
        found = _measured(workspace, sizes.listings)
        with _live_runs(workspace, sizes.live_runs):
            busy = _measured(workspace, sizes.listings)
    many = f"of {sizes.runs:,} runs"
    live = f"{sizes.live_runs} unfinished"
    return [
        Line("history", f"latest 50 {many}", values=found["latest"], reach=50),
        Line("history", f"latest 50 {many}, {live}", values=busy["latest"], reach=50),
        Line("history", f"filter {_FILTER} {many}", values=found["filter"], reach=200),
        Line("history", f"filter {_FILTER} {many}, {live}", values=busy["filter"], reach=200),
        Line("history", "latest 50 in a fresh process, with its imports", values=found["fresh"]),
        Line("history", "the very first list, which makes the index", values=[first]),
    ]


def _measured(workspace: Workspace, rounds: int) -> dict[str, list[float]]:
    subjects = {
        "latest": lambda: timed(lambda: _latest(workspace)),
        "filter": lambda: timed(lambda: list(Run.list(workspace, metrics=_FILTER))),
        "fresh": lambda: float(subprocess.run([sys.executable, "-c", _FRESH, workspace.path], capture_output=True, check=True).stdout),
    }
    return in_turns(subjects, rounds)


def _latest(workspace: Workspace) -> list[Run]:
    return list(Run.list(workspace, limit=50))


@contextmanager
def _live_runs(workspace: Workspace, count: int) -> Iterator[None]:
    script = workspace.path.parent / "sleep.py"
    script.write_text("import time\nprint('sleeping', flush=True)\ntime.sleep(600)\n")
    experiment = Experiment(workspace, "live")
    runs = [experiment.submit(Estimator(str(script))) for _ in range(count)]
    wait_until(lambda: all(run.get_status() == "Running" and run.directory.file("provenance.json").exists() for run in runs))
    try:
        yield
    finally:
        for run in runs:
            run.cancel()
        wait_until(lambda: not any(run.directory.supervised() for run in runs))


def _plant(workspace: Workspace, count: int) -> None:
    """Run directories as finished runs leave them: a script with two metrics, a tag, and what Git said."""
    generator = random.Random(0)
    now = time.time()
    for i in range(count):
        began = now - 60.0 * (count - i)
        name = f"sweep{i % 20}"
        run = workspace.run_directory(f"{name}_{began:.0f}_{i:08x}")
        for folder in ("outputs", "logs", "user_logs"):
            run.file(folder).mkdir(parents=True)
        request = {
            "version": 1,
            "id": run.id,
            "type": "script",
            "created": began,
            "source": "folder",
            "target": "local",
            "entry": "train.py",
            "arguments": ["--lr", f"{generator.random():.3f}"],
            "interpreter": sys.executable,
            "module_path": sys.path,
            "experiment": name,
            "tags": {"model": f"model{i % 7}"},
            "properties": {"ContentSnapshotId": f"{i:064x}"},
        }
        run.file("request.json").write_text(json.dumps(request))
        states = [(0, "NotStarted"), (0.1, "Starting"), (0.2, "Running"), (50.0, "Completed")]
        _write(run.file("states.jsonl"), [{"t": began + after, "status": status} for after, status in states])
        _write(run.file("marks.jsonl"), [{"t": began, "k": "property", "n": "azureml.git.commit", "v": f"{i:040x}"}])
        best = generator.random()
        metrics = ({"t": began + step, "n": n, "v": best * step / 20} for step in range(1, 21) for n in ("loss", "accuracy"))
        _write(run.file("metrics.jsonl"), metrics)
        run.file("user_logs/std_log.txt").write_text("trained\n")


def _write(path: Path, records: Iterable[Mapping[str, object]]) -> None:
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
