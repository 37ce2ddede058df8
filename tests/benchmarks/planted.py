"""Runs that are in a workspace already: finished ones by the thousand, and ones that go on."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.benchmarks.measure import wait_until

SLEEPING = "import time\nprint('sleeping', flush=True)\ntime.sleep(600)\n"


def plant(workspace: Workspace, count: int) -> None:
    """Run directories as finished runs leave them: a script with two metrics, a tag, and what Git said."""
    generator = random.Random(0)
    now = time.time()
    for i in range(count):
        began = now - 60.0 * (count - i)
        name = f"sweep{i % 20}"
        arguments = ["--lr", f"{generator.random():.3f}"]
        run = plant_run(workspace, f"{name}_{began:.0f}_{i:08x}", name, began, arguments, {"model": f"model{i % 7}"})
        write(run.file("marks.jsonl"), [{"t": began, "k": "property", "n": "azureml.git.commit", "v": f"{i:040x}"}])
        best = generator.random()
        metrics = ({"t": began + step, "n": n, "v": best * step / 20} for step in range(1, 21) for n in ("loss", "accuracy"))
        write(run.file("metrics.jsonl"), metrics)
        run.file("user_logs/std_log.txt").write_text("trained\n")


def plant_run(
    workspace: Workspace, run_id: str, experiment: str, began: float, arguments: list[str] | None = None, tags: dict[str, str] | None = None
) -> RunDirectory:
    """A run directory as a finished run leaves it, with nothing logged yet."""
    run = workspace.run_directory(run_id)
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
        "arguments": arguments or [],
        "interpreter": sys.executable,
        "module_path": sys.path,
        "experiment": experiment,
        "tags": tags or {},
        "properties": {"ContentSnapshotId": run_id.encode().hex().zfill(64)[-64:]},
    }
    run.file("request.json").write_text(json.dumps(request))
    states = [(0, "NotStarted"), (0.1, "Starting"), (0.2, "Running"), (50.0, "Completed")]
    write(run.file("states.jsonl"), [{"t": began + after, "status": status} for after, status in states])
    return run


@contextmanager
def live_runs(workspace: Workspace, count: int, text: str = SLEEPING) -> Iterator[list[Run]]:
    """So many runs of a script that does not end."""
    script = workspace.path.parent / "goes_on.py"
    script.write_text(text)
    experiment = Experiment(workspace, "live")
    runs = [experiment.submit(Estimator(str(script))) for _ in range(count)]
    try:
        wait_until(lambda: all(run.get_status() == "Running" and run.directory.file("provenance.json").exists() for run in runs), 120)
        yield runs
    finally:
        for run in runs:
            run.cancel()
        wait_until(lambda: not any(run.directory.supervised() for run in runs))


def write(path: Path, records: Iterable[Mapping[str, object]]) -> None:
    """Writes a journal."""
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
