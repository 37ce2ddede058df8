"""Kills whatever carries a run, at random moments, many times, and checks that nothing was lost.

``CRASHES=500 CRASH_SEED=7 pytest tests/execution/test_crash.py`` for more of them, or the same ones again.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.execution.supervision.revive import look_after
from jupyter_estimator.execution.supervision.tree import Identity, alive, find_tree
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_json, read_lines
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from collections.abc import Iterator

CRASHES = int(os.environ.get("CRASHES", "60"))
SEED = int(os.environ.get("CRASH_SEED") or random.SystemRandom().randrange(1_000_000))
AT_ONCE = 4
DATA = Path(__file__).with_name("data")
ROLES = ("submitter", "supervisor", "shepherd", "script")


@dataclass
class Crash:
    """One run, whom to kill when, and what came of it."""

    number: int
    workspace: Path
    folder: Path
    dice: random.Random
    killed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.code = self.dice.choice([0, 0, 3])
        self.lines = self.dice.randrange(2, 120)
        self.kind = self.dice.choice(["any", "any", "birth", "shepherd"])
        self.victims = self.dice.sample(ROLES, self.dice.choice([1, 1, 2, 3, 4]))
        self.delay = self.dice.uniform(0, self.dice.choice([0.02, 0.1, 0.8]))
        if self.kind == "birth":
            self.delay = self.dice.uniform(0, 0.03)
        elif self.kind == "shepherd":
            self.victims = ["shepherd"]
        self.warm = self.dice.random() < 0.5
        self.second = self.dice.uniform(0, 0.3) if self.dice.random() < 0.3 and self.kind != "shepherd" else None
        self.confirmed = self.workspace.parent / f"confirmed-{self.number}"

    def __str__(self) -> str:
        plan = f"kill {self.victims} after {self.delay:.4f} s (again {self.second}), {self.lines} lines, code {self.code}, {self.warm=}"
        return f"crash {self.number} of seed {SEED}, from {self.folder.name}: {plan}; killed {self.killed}"

    def happen(self) -> RunDirectory | None:
        """Submits and kills; None where the submitter was killed before there was a run."""
        arguments = [self.workspace, self.folder, "counting.py", f"crash{self.number}", self.confirmed, self.lines, self.code]
        command: list[str | Path] = [sys.executable, DATA / "submitting.py", *(["--warm"] if self.warm else []), *map(str, arguments)]
        submitter = subprocess.Popen(command, stdin=subprocess.PIPE)
        try:
            run = wait_for(lambda: self.find_run() or (submitter.poll() is not None and RunDirectory("")))
            assert isinstance(run, RunDirectory)
            assert run.readable, f"the submission failed: {self}"
            time.sleep(self.delay)
            self.strike(submitter.pid, run, self.victims)
            if self.second is not None:
                time.sleep(self.second)
                self.strike(0, run, [self.dice.choice(ROLES[1:])])
        finally:
            assert submitter.stdin is not None
            submitter.stdin.close()
            submitter.wait(60)
        return run

    def find_run(self) -> RunDirectory | None:
        found = [*self.workspace.glob(f"runs/crash{self.number}_*")]
        return RunDirectory(found[0]) if found else None

    def strike(self, submitter: int, run: RunDirectory, victims: list[str]) -> None:
        held = read_text(run.file(layout.LOCK)).strip()
        known = read_json(str(run.file(layout.PROCESS))) or {}
        pids = {"submitter": submitter, "supervisor": int(held or 0) or child_of(submitter, run)}
        pids["shepherd"] = known["shepherd"][0] if known else child_of(pids["supervisor"], run)
        pids["script"] = known["script"][0] if known else child_of(pids["shepherd"], run)
        for role in victims:
            # A process id of the past may be somebody else's by now.
            if pids[role] and (role == "submitter" or carries(pids[role], run)):
                os.kill(pids[role], signal.SIGKILL)
                self.killed.append(role)

    def check(self, run: RunDirectory, run_state: RunState) -> None:
        started = run.file(layout.PROCESS).exists()
        ending: object = run_state.exit_code if run_state.signal is None else signal.Signals(run_state.signal).name
        allowed: set[object] = {"SIGKILL", self.code} if "script" in self.killed else {self.code}
        message = (run_state.error or {}).get("message", "")
        if ending is None:
            assert {"supervisor", "shepherd"} <= {*self.killed}
            assert ("exit code is not known" if started else "before the script was started") in message
            allowed = {None}
        assert ending in allowed
        assert run_state.status == ("Completed" if ending == 0 else "Failed")
        assert ending != "SIGKILL" or "SIGKILL" in message
        states = [json.loads(line) for line in run.file(layout.STATES).read_bytes().splitlines()]
        statuses = [state["status"] for state in states]
        assert sum(status in layout.TERMINAL for status in statuses) == 1
        assert statuses[-1] in layout.TERMINAL
        assert statuses.count("Running") == started
        self.check_kept(run, everything=ending == self.code)
        assert not find_tree(None, run.id)
        if known := read_json(str(run.file(layout.PROCESS))):
            assert not any(alive(Identity(*known[name])) for name in ("script", "shepherd"))

    def check_kept(self, run: RunDirectory, *, everything: bool) -> None:
        confirmed = read_text(self.confirmed).splitlines()
        lines = run.file(layout.STD_LOG).read_text().splitlines()
        expected = [f"line {i} " + "x" * (i * 37 % 300) for i in range(self.lines)]
        printed = self.lines if everything else sum(line.startswith("line") for line in confirmed)
        assert lines[:printed] == expected[:printed]
        assert len(lines) <= printed + 1
        logged = self.lines if everything else sum(line.startswith("metric") for line in confirmed)
        values = [record["v"] for record in read_lines(str(run.file(layout.METRICS)))]
        assert values[:logged] == [*range(logged)]
        assert len(values) <= logged + 1


@dataclass
class KilledInTheGrace:
    """One run that was asked to end, who is killed while its script saves, and what came of it."""

    number: int
    workspace: Path
    dice: random.Random

    def __post_init__(self) -> None:
        self.how = self.dice.choice(["cancel", "limit"])
        self.code = self.dice.choice([0, 1, 143])
        self.saves = self.dice.uniform(0.1, 0.6)
        self.victims = self.dice.sample(ROLES[1:], self.dice.choice([1, 1, 2, 3]))
        self.delay = self.dice.uniform(0, 1.2 * self.saves)
        self.confirmed = self.workspace.parent / f"asked-{self.number}"

    def __str__(self) -> str:
        plan = f"{self.how}, kill {self.victims} after {self.delay:.4f} of {self.saves:.4f} s, code {self.code}"
        return f"grace {self.number} of seed {SEED}: {plan}"

    def happen(self) -> None:
        folder = self.workspace.parent / "small"
        arguments = [self.workspace, folder, "saving.py", f"grace{self.number}", self.confirmed, self.saves, self.code]
        limit = {"LIMIT": "0.8"} if self.how == "limit" else {}
        command: list[str | Path] = [sys.executable, DATA / "submitting.py", *map(str, arguments)]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, env={**os.environ, **limit}) as submitter:
            submitter.wait(60)
        run = RunDirectory(next(self.workspace.glob(f"runs/grace{self.number}_*")))
        if self.how == "cancel":
            wait_for(lambda: "up" in read_text(self.confirmed))
            run.request_cancel()
        wait_for(lambda: "asked" in read_text(self.confirmed) or run.run_state().over)
        time.sleep(self.delay)
        known = read_json(str(run.file(layout.PROCESS))) or {}
        pids = {"supervisor": int(read_text(run.file(layout.LOCK))), "shepherd": known["shepherd"][0], "script": known["script"][0]}
        for role in self.victims:
            if carries(pids[role], run):
                os.kill(pids[role], signal.SIGKILL)
        run_state = look_until_over(run)
        wait_for(lambda: not find_tree(None, run.id) and not supervisors_of(run))
        message = (run_state.error or {}).get("message", "")
        if self.how == "cancel":
            assert run_state.status == "Canceled"
        else:
            assert run_state.status == "Failed"
            assert "max_run_duration_seconds (0.8 s)" in message
        # It was asked once, whoever went on with its grace.
        assert read_text(self.confirmed).count("asked") == 1


@pytest.mark.slow
def test_what_was_decided_holds(tmp_path: Path, looker: subprocess.Popen[bytes]) -> None:
    def crash(number: int) -> None:
        one = KilledInTheGrace(number, tmp_path / "workspace", random.Random(f"{SEED} grace {number}"))
        try:
            one.happen()
        except AssertionError as error:
            found = [*one.workspace.glob(f"runs/grace{number}_*/states.jsonl")]
            raise AssertionError(f"{error}\n{one}\n{[read_text(path) for path in found]}") from error

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(crash, range(max(10, CRASHES // 4))))
    assert looker.poll() is None


@pytest.mark.slow
def test_nothing_is_lost(tmp_path: Path, looker: subprocess.Popen[bytes]) -> None:
    print(f"CRASH_SEED={SEED}")
    ended: dict[Path, bytes] = {}

    def crash(number: int) -> None:
        dice = random.Random(f"{SEED} {number}")
        crash = Crash(number, tmp_path / "workspace", tmp_path / dice.choice(["small", "small", "large"]), dice)
        run = crash.happen()
        if run is None:
            return
        try:
            run_state = look_until_over(run)
            wait_for(lambda: not find_tree(None, run.id) and not supervisors_of(run))
            crash.check(run, run_state)
        except AssertionError as error:
            state = "\n".join(f"{name}: {read_text(run.file(name))}" for name in (layout.STATES, layout.EXIT, layout.SUPERVISOR_LOG))
            raise AssertionError(f"{error}\n{crash}\n{state}") from error
        ended[run.file(layout.STATES)] = run.file(layout.STATES).read_bytes()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(crash, range(CRASHES)))
    assert looker.poll() is None
    for states, before in ended.items():
        look_after(RunDirectory(states.parent))
        assert states.read_bytes() == before


@pytest.fixture
def looker(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that looks at all the runs, as a second notebook or a server would."""
    for name, files in (("small", 1), ("large", 40)):
        folder = tmp_path / name
        folder.mkdir()
        for script in ("counting.py", "saving.py"):
            (folder / script).write_bytes((DATA / script).read_bytes())
        for i in range(1, files):
            (folder / f"module{i}.py").write_text(f"x = {i}\n" * 2000)
    (tmp_path / "workspace" / "runs").mkdir(parents=True)
    process = subprocess.Popen([sys.executable, DATA / "looking.py", tmp_path / "workspace"], stdin=subprocess.PIPE)
    yield process
    process.communicate()


def look_until_over(run: RunDirectory) -> RunState:
    """Looks from this process; on the way it sees that nobody carries the run twice."""

    def over() -> RunState | None:
        look_after(RunDirectory(run.path))
        supervisors = supervisors_of(run)
        if len(supervisors) > 1:
            # One may have been in the middle of becoming the shepherd or the script.
            time.sleep(0.2)
            assert len(unrelated(supervisors & supervisors_of(run))) <= 1
        run_state = run.run_state()
        return run_state if run_state.over else None

    found = wait_for(over)
    assert isinstance(found, RunState)
    return found


def supervisors_of(run: RunDirectory) -> set[int]:
    """The processes of supervisors and shepherds that have the run's lock open."""
    lock = str(run.file(layout.LOCK))
    found = set()
    for process in psutil.process_iter():
        try:
            if any(part.endswith("boot.py") for part in process.cmdline()) and lock in open_files(process.pid):
                found.add(process.pid)
        except psutil.Error:
            continue
    return found


def unrelated(processes: set[int]) -> set[int]:
    """Those that none of the others has started: on a busy machine a supervisor's own fork may take long to become the script."""
    found = set()
    for pid in processes:
        with contextlib.suppress(psutil.Error):
            if not processes.intersection(parent.pid for parent in psutil.Process(pid).parents()):
                found.add(pid)
    return found


def wait_for(what: Any, seconds: float = 60) -> object:
    """The first true answer."""
    end = time.monotonic() + seconds
    while not (answer := what()):
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.002 if seconds - (end - time.monotonic()) < 1 else 0.03)
    return answer


def child_of(pid: int, run: RunDirectory) -> int:
    children = read_text(Path(f"/proc/{pid}/task/{pid}/children")).split() if pid else []
    return next((int(child) for child in children if carries(int(child), run)), 0)


def carries(pid: int, run: RunDirectory) -> bool:
    """Whether a process has something of the run open, as everyone has who carries it, and its script."""
    return any(path.startswith(f"{run.path}/") for path in open_files(pid))


def open_files(pid: int) -> list[str]:
    folder = Path(f"/proc/{pid}/fd")
    found = []
    with contextlib.suppress(OSError):
        for link in folder.iterdir():
            with contextlib.suppress(FileNotFoundError):
                found.append(str(link.readlink()))
    return found


def read_text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
