"""Kills what carries a run in a container, at random moments, many times, and checks that nothing was lost and nothing is left.

``CRASHES=100 CRASH_SEED=7 pytest tests/engines/test_docker_crash.py`` for more of them, or the same ones again.
"""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import docker.errors

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.execution.supervision.revive import look_after
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.preparation.code.sources import from_path
from tests.engines.crashing import carries, crash_all

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.inside.run_state import RunState
    from tests.execution.conftest import Lab

CRASHES = int(os.environ.get("CRASHES", "16"))
SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(1_000_000))
AT_ONCE = 3
SCRIPT = Path(__file__).with_name("data") / "counting.py"


@dataclass
class Crash:
    """One run, whom to kill when, and what came of it."""

    number: int
    workspace: Workspace
    image: str
    engine: docker.DockerClient
    dice: random.Random
    killed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.code = self.dice.choice([0, 0, 3])
        self.lines = self.dice.randrange(2, 150)
        self.strikes = [
            (
                self.dice.uniform(0, self.dice.choice([0.1, 0.5, 1.5])),
                self.dice.choice(["supervisor", "supervisor", "supervisor", "container"]),
            )
            for _ in range(self.dice.choice([1, 1, 2, 3]))
        ]

    def __str__(self) -> str:
        return f"crash {self.number} of seed {SEED}: {self.strikes}, {self.lines} lines, code {self.code}; killed {self.killed}"

    def happen(self) -> Run:
        options = RunOptions(experiment=f"crash{self.number}", custom_docker_image=self.image, cancel_grace_seconds=1.0)
        run = Run.get(self.workspace, submit(self.workspace, from_path(SCRIPT), options, [str(self.lines), str(self.code)]).id)
        for delay, victim in self.strikes:
            time.sleep(delay)
            self.strike(run, victim)
            with suppress(OSError):
                look_after(run.directory)
        return run

    def strike(self, run: Run, victim: str) -> None:
        if victim == "container":
            with suppress(docker.errors.APIError):
                self.engine.api.kill(run.id)
                self.killed.append(victim)
            return
        pid = int(run.directory.file("lock").read_text().strip() or 0)
        # A process id of the past may be somebody else's by now.
        if pid and carries(pid, run.id):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                self.killed.append(victim)

    def check(self, run: Run, run_state: RunState) -> None:
        states = [record["status"] for record in read_lines(str(run.directory.file(layout.STATES)))]
        assert sum(status in layout.TERMINAL for status in states) == 1
        assert states[-1] in layout.TERMINAL
        confirmed = run.directory.outputs / "confirmed"
        words = confirmed.read_text().splitlines() if confirmed.exists() else []
        assert words.count("begun") <= 1
        lines, said = run.directory.file(layout.STD_LOG).read_text().splitlines(), words.count("line")
        expected = [f"line {i} " + "x" * (i * 37 % 300) for i in range(self.lines)]
        assert lines[:said] == expected[:said]
        assert len([line for line in lines if line.startswith("line")]) <= said + 1
        values = [record["v"] for record in read_lines(str(run.directory.file(layout.METRICS)))]
        assert values[: words.count("metric")] == [*range(words.count("metric"))]
        if "container" not in self.killed:
            assert run_state.exit_code == self.code
            assert run_state.status == ("Completed" if self.code == 0 else "Failed")
            assert said == self.lines


def test_nothing_is_lost(lab: Lab, engine: docker.DockerClient, image: str) -> None:
    dice = random.Random(SEED)

    def crash_of(number: int) -> Crash:
        return Crash(number, lab.workspace, image, engine, random.Random(dice.random()))

    crash_all(lab, crash_of, CRASHES, AT_ONCE, lambda run: not engine.api.containers(all=True, filters={"name": run.id}))
