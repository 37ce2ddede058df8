"""Lists of runs in a workspace that holds 10,000, some of them unfinished: those are read anew for every list."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from jupyter_estimator import Run, Workspace
from jupyter_estimator.api.runs.listing import listing
from jupyter_estimator.records.index.query import Query
from tests.benchmarks.measure import Line, Sizes, in_turns, timed
from tests.benchmarks.peers import Peers
from tests.benchmarks.planted import live_runs, plant

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
        plant(workspace, sizes.runs)
        first = timed(lambda: _latest(workspace))
        found = _measured(workspace, sizes.listings)
        whole = in_turns({"list": lambda: timed(lambda: listing(workspace, Query(limit=50)))}, sizes.listings)["list"]
        with live_runs(workspace, sizes.live_runs):
            busy = _measured(workspace, sizes.listings)
        damaged = _damage(workspace)
        _latest(workspace)
        hurt = in_turns({"list": lambda: timed(lambda: listing(workspace, Query(limit=50)))}, sizes.listings)["list"]
    many = f"of {sizes.runs:,} runs"
    live = f"{sizes.live_runs} unfinished"
    return [
        Line("history", f"latest 50 {many}", values=found["latest"], reach=50),
        Line("history", f"latest 50 {many}, {live}", values=busy["latest"], reach=50),
        Line("history", f"filter {_FILTER} {many}", values=found["filter"], reach=200),
        Line("history", f"filter {_FILTER} {many}, {live}", values=busy["filter"], reach=200),
        Line(
            "history",
            f"the sidebar's page {many}, {damaged:,} damaged",
            values=hurt,
            beside="none damaged",
            baseline=whole,
            compare="ratio",
            reach=1.2,
        ),
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


def _damage(workspace: Workspace) -> int:
    """Garbles the request of one run in ten, the newest among them, and has the index made anew."""
    runs = sorted(Path(workspace.path, "runs").iterdir(), key=lambda run: run.name[-8:])[::-10]
    for run in runs:
        (run / "request.json").write_bytes(b"\xff{")
    for part in Path(workspace.path).glob("index.sqlite*"):
        part.unlink()
    return len(runs)
