"""One logged number beside one line of JSON appended to an open file, and what SIGKILL costs of either.

The file is opened once and line-buffered, and its lines have the fields ours have; both take turns in one process. The peers take
turns with the same baseline in a process of their own environment.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Line, Sizes
from tests.benchmarks.peers import DATA, PYTHON, Peers

SCRIPTS = {"tensorboardX": "tensorboardx_log.py", "W&B offline": "wandb_log.py"}
OURS = 'run.log("x", v)'


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    lines = _lines(OURS, sys.executable, "run_log.py", sizes, reach=1.5)
    for name in peers.prepare(SCRIPTS):
        try:
            lines += _lines(name, str(PYTHON), SCRIPTS[name], sizes)
        except (subprocess.CalledProcessError, ValueError):
            peers.missing[name] = "does not run here"
    return lines + peers.lines("log", SCRIPTS)


def _lines(name: str, python: str, script: str, sizes: Sizes, reach: float | None = None) -> list[Line]:
    values = sizes.log_values if reach is not None else max(10, sizes.log_values // 8)
    times = _ask(python, script, "time", sizes.log_rounds, values)
    lost = _lost(python, script, sizes.killed_values)
    killed = Line("log", f"{name}: values lost to kill -9, of {sizes.killed_values}", unit="", values=[lost])
    killed.reach = None if reach is None else 0
    label = "one json.dumps line to an open file"
    return [Line("log", name, "µs", times["subject"], label, times["baseline"], compare="ratio", reach=reach), killed]


def _ask(python: str, script: str, *words: Any) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([python, str(DATA / script), *map(str, words)], cwd=folder, env=_run(folder), capture_output=True, check=True)
        found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
        return found


def _lost(python: str, script: str, values: int) -> float:
    """The script logs so many values, 10 ms apart, and kills itself; then it counts what can be read."""
    with tempfile.TemporaryDirectory() as folder:
        for word in ("kill", "count"):
            command = [python, str(DATA / script), word, str(values)]
            done = subprocess.run(command, cwd=folder, env=_run(folder), capture_output=True, check=word == "count")
        return values - float(done.stdout.splitlines()[-1])


def _run(folder: str) -> dict[str, str]:
    """The environment of a run whose directory is ``folder``."""
    from jupyter_estimator.execution.supervision.environment import run_environment

    Path(folder, "request.json").write_text("{}")
    return {
        **run_environment(os.environ, {"id": "bench_0", "experiment": "bench"}, folder),
        "WANDB_MODE": "offline",
        "WANDB_SILENT": "true",
    }
