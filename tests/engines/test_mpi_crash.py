"""Kills what carries a run of several ranks, at random moments, many times, and checks that nothing was lost and nothing is left.

``CRASHES=300 CRASH_SEED=7 pytest tests/engines/test_mpi_crash.py`` for more of them, or the same ones again.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.execution.supervision.tree import find_tree
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.reading import read_json, read_lines
from jupyter_estimator.preparation.code.sources import from_path
from tests.engines.crashing import carries, crash_all

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.inside.run_state import RunState
    from tests.execution.conftest import Lab

CRASHES = int(os.environ.get("CRASHES", "12"))
SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(1_000_000))
AT_ONCE = 2
RANKS = 3
SCRIPT = Path(__file__).with_name("data") / "counting_rank.py"
ROLES = ("supervisor", "shepherd", "mpirun", "keeper", "rank")
OF_THE_JOB = {"mpirun", "keeper", "rank"}
"""Whoever of these is killed, the run fails."""


@dataclass
class Crash:
    """One run, whom to kill when, and what came of it."""

    number: int
    workspace: Workspace
    python: str
    dice: random.Random
    killed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.code = self.dice.choice([0, 0, 3])
        self.lines = self.dice.randrange(2, 150)
        self.victims = self.dice.sample(ROLES, self.dice.choice([1, 1, 2, 3]))
        self.delay = self.dice.uniform(0, self.dice.choice([0.1, 0.5, 1.2]))
        self.second = self.dice.uniform(0, 0.5) if self.dice.random() < 0.4 else None
        self.confirmed = self.workspace.path.parent / f"confirmed-{self.number}"

    def __str__(self) -> str:
        plan = f"kill {self.victims} after {self.delay:.4f} s (again {self.second}), {self.lines} lines, code {self.code}"
        return f"crash {self.number} of seed {SEED}: {plan}; killed {self.killed}"

    def happen(self) -> Run:
        options = RunOptions(
            experiment=f"crash{self.number}", interpreter_path=self.python, process_count_per_node=RANKS, cancel_grace_seconds=1.0
        )
        directory = submit(self.workspace, from_path(SCRIPT), options, [str(self.confirmed), str(self.lines), str(self.code)])
        run = Run.get(self.workspace, directory.id)
        time.sleep(self.delay)
        self.strike(run, self.victims)
        if self.second is not None:
            time.sleep(self.second)
            self.strike(run, [self.dice.choice(["supervisor", "shepherd"])])
        return run

    def strike(self, run: Run, victims: list[str]) -> None:
        known = read_json(str(run.directory.file(layout.PROCESS))) or {}
        ranks = [line for line in read_lines(str(run.directory.file(layout.RANKS))) if "keeper" in line]
        one = self.dice.choice(ranks) if ranks else {}
        held = run.directory.file(layout.LOCK).read_text().strip()
        pids = {"supervisor": int(held or 0), "keeper": one.get("keeper", 0), "rank": one.get("script", 0)}
        pids["shepherd"], pids["mpirun"] = known["shepherd"][0] if known else 0, known["script"][0] if known else 0
        for role in victims:
            # A process id of the past may be somebody else's by now.
            if pids[role] and carries(pids[role], run.id):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pids[role], signal.SIGKILL)
                    self.killed.append(role)

    def check(self, run: Run, run_state: RunState) -> None:
        assert not find_tree(None, run.id)
        assert not list(run.directory.path.glob(".*"))
        states = [record["status"] for record in read_lines(str(run.directory.file(layout.STATES)))]
        assert sum(status in layout.TERMINAL for status in states) == 1
        assert states[-1] in layout.TERMINAL
        done = True
        common = run.directory.file(layout.STD_LOG).read_text().splitlines()
        for rank in range(RANKS):
            done &= self.check_rank(run, rank, common)
        if not OF_THE_JOB & {*self.killed} and run_state.exit_code is not None:
            assert run_state.exit_code == self.code
            assert run_state.status == ("Completed" if self.code == 0 else "Failed")
            assert done
        if run_state.status == "Completed":
            assert done
        elif self.code == 3 and not self.killed:
            assert run_state.error is not None
            assert run_state.error["message"].startswith("Rank 1: ")

    def check_rank(self, run: Run, rank: int, common: list[str]) -> bool:
        """Whether the rank has come to its end."""
        confirmed = Path(f"{self.confirmed}-{rank}").read_text().splitlines() if Path(f"{self.confirmed}-{rank}").exists() else []
        log = run.directory.file(log_name(rank))
        lines = log.read_text().splitlines() if log.exists() else []
        printed, expected = [line for line in lines if line.startswith("line")], self.expected(rank)
        said = sum(word == "line" for word in confirmed)
        assert printed[:said] == expected[:said]
        assert len(printed) <= said + 1
        assert [line[4:] for line in common if line.startswith(f"[{rank}] ")] == lines
        values = [record["v"] for record in read_lines(str(run.directory.file(layout.metrics_name(rank))))]
        logged = sum(word == "metric" for word in confirmed)
        assert values[:logged] == [*range(logged)]
        return logged == self.lines

    def expected(self, rank: int) -> list[str]:
        return [f"line {i} of {rank} " + "x" * (i * 37 % 300) for i in range(self.lines)]


def test_nothing_is_lost(lab: Lab, mpi: str) -> None:
    dice = random.Random(SEED)

    def crash_of(number: int) -> Crash:
        return Crash(number, lab.workspace, mpi, random.Random(dice.random()))

    crash_all(lab, crash_of, CRASHES, AT_ONCE, lambda _: True)
