"""What stands around ranks, without an MPI: their logs copied into one, who of them failed, what each is started with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jupyter_estimator.execution.launchers import registry
from jupyter_estimator.execution.launchers.launcher import Allocation, Job, allocation_of, launcher_name
from jupyter_estimator.execution.supervision.common_log import CommonLog
from jupyter_estimator.execution.supervision.environment import INSIDE_PATH
from jupyter_estimator.execution.supervision.world import World
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.mpirun import PER_NODE_VARIABLE
from jupyter_estimator.inside.rank import log_name, place_in_world, rank_environment
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.execution.conftest import Lab


def run_of(folder: Path, ranks: int) -> RunDirectory:
    run = RunDirectory(folder)
    run.file(layout.USER_LOGS).mkdir(parents=True, exist_ok=True)
    launcher = {"type": "mpi", "node_count": 1, "process_count_per_node": ranks}
    run.file(layout.REQUEST).write_text(json.dumps({"id": folder.name, "launcher": launcher}))
    run.file(layout.STD_LOG).touch()
    return RunDirectory(folder)


def write(run: RunDirectory, number: int, text: str) -> None:
    with run.file(log_name(number)).open("a", newline="") as file:
        file.write(text)


def common(run: RunDirectory) -> str:
    return run.file(layout.STD_LOG).read_bytes().decode()


# ---- the common log


def test_whole_lines_are_copied_with_their_rank(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 3)
    log = CommonLog(run)
    assert not log.copy()
    write(run, 0, "a\nb\n")
    write(run, 2, "c\n\nd")
    assert log.copy()
    assert common(run) == "[0] a\n[0] b\n[2] c\n[2] \n"
    write(run, 2, "e\n")
    assert log.copy()
    assert common(run).endswith("[2] de\n")
    assert not log.copy()


def test_words_without_a_newline_wait_a_little(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 2)
    log = CommonLog(run)
    write(run, 0, "10 %")
    assert not log.copy()
    assert log.busy
    time.sleep(0.35)
    assert log.copy()
    write(run, 0, "\r20 %\n")
    log.copy()
    assert common(run) == "[0] 10 %\r20 %\n"
    write(run, 0, "half")
    log.copy(everything=True)
    write(run, 1, "other\n")
    log.copy()
    assert common(run).endswith("[0] half\n[1] other\n")


def test_what_mpirun_says_in_between_stays(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 1)
    write(run, 0, "a\n")
    CommonLog(run).copy()
    with run.file(layout.STD_LOG).open("a") as file:
        file.write("mpirun: a word\n")
    write(run, 0, "b\n")
    CommonLog(run).copy()
    assert common(run) == "[0] a\nmpirun: a word\n[0] b\n"


class KilledError(Exception):
    """Stands for SIGKILL."""


PRINTED = st.lists(
    st.tuples(st.integers(0, 2), st.text("ab\n\r", min_size=1, max_size=12), st.booleans(), st.integers(-1, 40)), min_size=1, max_size=12
)


@given(PRINTED)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whenever_the_copier_is_killed_nothing_is_lost_or_there_twice(
    tmp_path_factory: pytest.TempPathFactory, printed: list[tuple[int, str, bool, int]]
) -> None:
    """Killed before it writes, after it, or anywhere within; each time a successor goes on."""
    run = run_of(tmp_path_factory.mktemp("runs") / "run", 3)
    for number, text, everything, until in printed:
        write(run, number, text)
        log = CommonLog(run)
        with pytest.MonkeyPatch.context() as patch:
            if until >= 0:
                patch.setattr(log, "_copy_piece", killed_after(log, until))
            try:
                log.copy(everything=everything)
            except KilledError:
                assert until >= 0
    CommonLog(run).copy(everything=True)
    for number in range(3):
        own = run.file(log_name(number)).read_bytes().decode() if run.file(log_name(number)).exists() else ""
        copied = "".join(part[4:] for part in common(run).split("\n") if part.startswith(f"[{number}] "))
        assert copied == own.replace("\n", "")


def killed_after(log: CommonLog, count: int) -> Any:
    real = log._copy_piece

    class Dying:
        def __init__(self, file: Any) -> None:
            self.file = file

        def fileno(self) -> int:
            return int(self.file.fileno())

        def write(self, data: bytes) -> int:
            self.file.write(data[:count])
            raise KilledError

    return lambda file, number, everything: real(Dying(file), number, everything=everything)


def test_garbled_notes_are_passed_over(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 2)
    for garbled in ("", "{", "[]", '{"at": "x"}', '{"at": 0, "rank": 1e99, "begin": 0, "count": 0, "open": 0, "positions": [0]}'):
        run.file(layout.COPIED).write_text(garbled)
        CommonLog(run).copy()
    assert common(run) == ""


def test_links_are_not_followed(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 2)
    (tmp_path / "secret").write_text("secret\n")
    run.file(log_name(0)).symlink_to(tmp_path / "secret")
    write(run, 1, "a\n")
    CommonLog(run).copy()
    assert common(run) == "" or "secret" not in common(run)


# ---- who failed


def world_of(folder: Path, *records: dict[str, Any], reasons: tuple[dict[str, Any], ...] = ()) -> World:
    run = run_of(folder / "run", 4)
    run.file(layout.RANKS).write_text("".join(json.dumps(record) + "\n" for record in records))
    run.file(layout.REASONS).write_text("".join(json.dumps(record) + "\n" for record in reasons))
    return World(run)


def begun(number: int) -> dict[str, Any]:
    return {"t": 1.0, "rank": number, "script": 100 + number, "keeper": 200 + number}


def test_no_rank_has_failed(tmp_path: Path) -> None:
    world = world_of(tmp_path, begun(0), begun(1), {"t": 5.0, "rank": 0, "code": 0})
    assert world.failure() is None
    assert world.keepers == {200, 201}
    assert world.scripts == {100, 101}


@pytest.mark.parametrize(
    ("records", "reasons", "expected"),
    [
        ([{"t": 5.0, "rank": 2, "code": 3}, {"t": 4.9, "rank": 0, "code": 0}], [], (2, 3, None)),
        ([{"t": 5.1, "rank": 2, "code": 3}, {"t": 5.0, "rank": 0, "signal": 15}], [], (2, 3, None)),
        ([{"t": 5.0, "rank": 1, "signal": 9}, {"t": 5.2, "rank": 0, "signal": 15}], [], (1, None, 9)),
        ([{"t": 9.0, "rank": 0, "code": 143}], [{"t": 5.0, "pid": 101, "code": 1}], (1, 1, None)),
        ([{"t": 5.0, "rank": 0, "code": 2}], [{"t": 1.0, "pid": 999, "code": 1}], (0, 2, None)),
        ([{"t": 5.0, "rank": 0, "code": 2}], [{"t": 1.0, "pid": 101, "code": 0}], (0, 2, None)),
        ([{"t": 99.0, "rank": 3, "code": 2}, {"t": 5.0, "rank": 0, "signal": 15}], [], (0, None, 15)),
    ],
)
def test_the_rank_that_failed_first(tmp_path: Path, records: list[Any], reasons: list[Any], expected: tuple[Any, ...]) -> None:
    failure = world_of(tmp_path, *map(begun, range(4)), *records, reasons=tuple(reasons)).failure()
    assert failure is not None
    assert (failure.rank, failure.code, failure.signal) == expected


def test_garbled_journals_are_passed_over(tmp_path: Path) -> None:
    odd: list[Any] = [
        {},
        {"rank": -1, "t": 1.0},
        {"rank": "1", "t": 1.0, "code": 1},
        {"rank": True, "t": 1.0, "code": 1},
        {"rank": 1, "code": 1},
    ]
    world = world_of(tmp_path, *odd, {"rank": 1, "t": 1.0, "code": "x"}, {"rank": 1, "t": 1.0, "keeper": "x"}, reasons=({"pid": "x"},))
    assert world.failure() is None
    assert world.keepers == set()


# ---- one rank


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, (0, 1)),
        ({"OMPI_COMM_WORLD_RANK": "3", "OMPI_COMM_WORLD_SIZE": "4"}, (3, 4)),
        ({"PMI_RANK": "2", "PMI_SIZE": "8"}, (2, 8)),
        ({"PMIX_RANK": "1"}, (1, 1)),
        ({"PMI_RANK": "x", "SLURM_PROCID": "5", "SLURM_NTASKS": "6"}, (5, 6)),
    ],
)
def test_which_rank_this_is(environ: dict[str, str], expected: tuple[int, int]) -> None:
    assert place_in_world(environ) == expected


def test_groups_of_ranks_have_what_nodes_would_have() -> None:
    made = [rank_environment("run_1_abc", number, 5, 2) for number in range(5)]
    assert [(each["NODE_RANK"], each["LOCAL_RANK"], each["LOCAL_WORLD_SIZE"]) for each in made] == [
        *(("0", "0", "2"), ("0", "1", "2"), ("1", "0", "2"), ("1", "1", "2"), ("2", "0", "1"))
    ]
    assert len({each["MASTER_PORT"] for each in made}) == 1
    assert made[0]["AZ_BATCH_MASTER_NODE"] == f"127.0.0.1:{made[0]['MASTER_PORT']}"
    assert rank_environment("run_2_abd", 0, 1, 1)["MASTER_PORT"] != made[0]["MASTER_PORT"]


RANK_SCRIPT = """
import os, signal, sys, time
print("rank", os.environ["JUPYTER_ESTIMATOR_RANK"], sys.argv[1:], flush=True)
if "save" in sys.argv:
    asked = []
    signal.signal(signal.SIGTERM, lambda *_: asked.append(1))
    print("up", flush=True)
    while not asked:
        time.sleep(0.01)
    time.sleep(0.5)
    print("asked", len(asked), flush=True)
if "kill" in sys.argv:
    os.kill(os.getpid(), signal.SIGKILL)
sys.exit(int(sys.argv[-1]))
"""


def start_rank(run: RunDirectory, number: int, *arguments: str, python: str = sys.executable) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": INSIDE_PATH, layout.ENV_RUN_DIRECTORY: str(run.path), PER_NODE_VARIABLE: "2"}
    command = [python, "-c", RANK_SCRIPT, *arguments]
    return subprocess.Popen(command, env={**environment, "PMI_RANK": str(number), "PMI_SIZE": "4"})


def test_a_rank_ends_as_its_script_did(tmp_path: Path, python38: str) -> None:
    run = run_of(tmp_path / "run", 4)
    assert start_rank(run, 1, "a b", "3").wait(30) == 3
    assert start_rank(run, 2, "kill", "0").wait(30) == -signal.SIGKILL
    assert start_rank(run, 3, "0", python=python38).wait(30) == 0
    assert run.file(log_name(1)).read_text() == "rank 1 ['a b', '3']\n"
    lines = [*read_lines(str(run.file(layout.RANKS)))]
    ends = {line["rank"]: line.get("code", line.get("signal")) for line in lines if "keeper" not in line}
    assert ends == {1: 3, 2: 9, 3: 0}
    assert {line["rank"] for line in lines if "keeper" in line} == {1, 2, 3}


def test_a_script_is_asked_to_end_once(tmp_path: Path) -> None:
    run = run_of(tmp_path / "run", 4)
    process = start_rank(run, 0, "save", "0")
    Lab.until(lambda: "up" in run.file(log_name(0)).read_text() if run.file(log_name(0)).exists() else None)
    for _ in range(5):
        process.terminate()
        time.sleep(0.05)
    assert process.wait(30) == 0
    assert run.file(log_name(0)).read_text().endswith("asked 1\n")


# ---- launchers


class Twice:
    """A launcher of the test's own: the same job, twice, one after the other."""

    name = "twice"

    def check(self, environment: Any) -> None:
        """Needs nothing."""

    def launch(self, job: Job, allocation: Allocation) -> Job:
        code = "import subprocess, sys; [subprocess.run(sys.argv[1:], check=True) for _ in range(2)]"
        return job._replace(command=[job.command[0], "-c", code, *job.command])


def test_a_launcher_is_a_few_lines(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but the registry knows which there are."""
    monkeypatch.setattr(registry, "get_launcher", lambda _name: Twice())
    monkeypatch.setattr("jupyter_estimator.api.runs.answers.get_launcher", lambda _name: Twice())
    run, run_state = lab.run("print('hello')", distributed_training="mpi")
    assert run_state.status == "Completed"
    assert run.directory.file(layout.STD_LOG).read_text() == "hello\nhello\n"


HUGE = {"launcher": {"node_count": 10**9, "process_count_per_node": 10**9}}


@pytest.mark.parametrize("said", [{}, {"launcher": {}}, {"launcher": {"node_count": "2", "process_count_per_node": -1}}, HUGE])
def test_a_request_that_says_nothing_of_ranks(said: dict[str, Any]) -> None:
    assert allocation_of(said) == Allocation(1, 1)
    assert launcher_name(said) == "single"
