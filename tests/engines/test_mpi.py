"""Runs of several ranks, with real mpirun."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision.tree import identity_from, identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.reading import read_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

WORLD = """
    import json, os, sys
    from mpi4py import MPI
    from jupyter_estimator import Run

    world = MPI.COMM_WORLD
    names = ("RANK WORLD_SIZE LOCAL_RANK LOCAL_WORLD_SIZE NODE_RANK OMPI_COMM_WORLD_RANK OMPI_COMM_WORLD_SIZE "
             "OMPI_COMM_WORLD_LOCAL_RANK OMPI_COMM_WORLD_LOCAL_SIZE")
    seen = {name: int(os.environ[name]) for name in names.split()}
    print(json.dumps({"rank": world.rank, "size": world.size, "sum": world.allreduce(world.rank), **seen}))
    print("to stderr", file=sys.stderr)
    run = Run.get_context()
    for step in range(3):
        run.log("loss", 10 * world.rank + step)
    if world.rank == 2:
        run.log("only here", 1)
    os.system("echo from a shell")
"""


def rank_log(run: Run, rank: int) -> str:
    return run.directory.file(log_name(rank)).read_text()


def common_log(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


def keepers(run: Run) -> dict[int, dict[str, int]]:
    """By rank: the pids of its script and of what waits for it."""
    return {line["rank"]: line for line in read_lines(str(run.directory.file(layout.RANKS))) if "keeper" in line}


def test_one_world(lab: Lab, mpi: str) -> None:
    run, run_state = lab.run(WORLD, interpreter_path=mpi, node_count=2, process_count_per_node=2)
    assert run_state.status == "Completed", common_log(run)
    for rank in range(4):
        first, *rest = rank_log(run, rank).splitlines()
        node, local = divmod(rank, 2)
        assert json.loads(first) == {
            "rank": rank,
            "size": 4,
            "sum": 6,
            "RANK": rank,
            "WORLD_SIZE": 4,
            "LOCAL_RANK": local,
            "LOCAL_WORLD_SIZE": 2,
            "NODE_RANK": node,
            "OMPI_COMM_WORLD_RANK": rank,
            "OMPI_COMM_WORLD_SIZE": 4,
            "OMPI_COMM_WORLD_LOCAL_RANK": local,
            "OMPI_COMM_WORLD_LOCAL_SIZE": 2,
        }
        assert rest == ["to stderr", "from a shell"]
    told = Counter(line for line in common_log(run).splitlines() if line.startswith("["))
    assert told == Counter(f"[{rank}] {line}" for rank in range(4) for line in rank_log(run, rank).splitlines())
    assert run.get_metrics() == {"loss": [0, 1, 2], "only here": 1}
    assert {log_name(rank) for rank in range(4)} <= {*run.get_file_names()}
    assert run.get_details()["runDefinition"]["nodeCount"] == 2
    lab.until(lambda: not lab.living(run))


HOW_A_RANK_FAILS = {
    "ValueError: boom": "raise ValueError('boom')",
    "exit code 3": "sys.exit(3)",
    "exit code 5": "os._exit(5)",
    "SIGKILL": "os.kill(os.getpid(), 9)",
    "SIGSEGV": "os.kill(os.getpid(), 11)",
    "exit code 7": "MPI.COMM_WORLD.Abort(7)",
}


@pytest.mark.parametrize("said", HOW_A_RANK_FAILS)
def test_one_rank_fails(lab: Lab, mpi: str, said: str) -> None:
    """The others wait for it in a collective, as they do in training."""
    code = f"""
        import os, sys
        from mpi4py import MPI
        print("up", flush=True)
        MPI.COMM_WORLD.barrier()
        if MPI.COMM_WORLD.rank == 1:
            {HOW_A_RANK_FAILS[said]}
        MPI.COMM_WORLD.barrier()
    """
    run = lab.submit(code, interpreter_path=mpi, process_count_per_node=3)
    lab.until(lambda: len(keepers(run)) == 3)
    lab.until(lambda: all("up" in rank_log(run, rank) for rank in range(3)))
    begun = time.monotonic()
    run_state = lab.wait(run)
    assert time.monotonic() - begun < 20
    assert run_state.status == "Failed"
    assert run_state.error is not None
    if "Abort" not in HOW_A_RANK_FAILS[said]:  # then mpirun ends all of them at once, and may do so before one could say a word
        assert run_state.error["message"].startswith("Rank 1: "), run_state.error
    assert said in run_state.error["message"]
    if "boom" in said:
        assert "raise ValueError('boom')" in run_state.error["traceback"]
        assert run_state.exit_code == 1
    lab.until(lambda: not lab.living(run))


SAVING = """
    import os, signal, sys, time
    from mpi4py import MPI

    asked = []

    def save(*_):
        asked.append(1)

    signal.signal(signal.SIGTERM, save)
    print("up", flush=True)
    while not asked:
        time.sleep(0.02)
    time.sleep(0.3 * (1 + MPI.COMM_WORLD.rank))
    open(f"outputs/saved{MPI.COMM_WORLD.rank}", "w").write(str(len(asked)))
    os._exit(0)
"""


@pytest.mark.parametrize("how", ["cancel", "limit"])
def test_every_rank_can_save_its_work(lab: Lab, mpi: str, how: str) -> None:
    """They are asked once, whatever mpirun does meanwhile, and the slowest has its time."""
    run = lab.submit(
        SAVING,
        interpreter_path=mpi,
        process_count_per_node=3,
        cancel_grace_seconds=5.0,
        max_run_duration_seconds=4.0 if how == "limit" else None,
    )
    lab.until(lambda: len(keepers(run)) == 3)
    lab.until(lambda: all("up" in rank_log(run, rank) for rank in range(3)))
    if how == "cancel":
        run.cancel()
    run_state = lab.wait(run)
    assert run_state.status == ("Canceled" if how == "cancel" else "Failed")
    assert [run.directory.outputs.joinpath(f"saved{rank}").read_text() for rank in range(3)] == ["1", "1", "1"]
    lab.until(lambda: not lab.living(run))


PRINTING = """
    import os, sys, time
    from mpi4py import MPI
    from jupyter_estimator import Run
    run, rank = Run.get_context(), MPI.COMM_WORLD.rank
    for i in range(200):
        print(f"line {i} of {rank} " + "x" * (i * 37 % 300))
        run.log("i", i)
        time.sleep(0.01)
"""


def test_supervisors_are_killed_while_ranks_print(lab: Lab, mpich: str) -> None:
    """No line is lost, in the common log either, and none is there twice."""
    run = lab.submit(PRINTING, interpreter_path=mpich, process_count_per_node=2)
    for _ in range(4):
        held = lab.supervisor(run)
        os.kill(held, signal.SIGKILL)
        lab.until(lambda: run.get_status() and lab.supervisor(run) != held)  # noqa: B023  (called at once)
        time.sleep(0.2)
    run_state = lab.wait(run)
    assert run_state.status == "Completed", run_state.error
    expected = [f"line {i} of {{}} " + "x" * (i * 37 % 300) for i in range(200)]
    for rank in range(2):
        lines = [line.format(rank) for line in expected]
        assert rank_log(run, rank).splitlines() == lines
        assert [line[4:] for line in common_log(run).splitlines() if line.startswith(f"[{rank}] ")] == lines
        assert [line["v"] for line in read_lines(str(run.directory.file(layout.metrics_name(rank))))] == [*range(200)]


@pytest.mark.parametrize("victim", ["mpirun", "keeper", "script", "shepherd"])
def test_whoever_is_killed_nothing_is_left(lab: Lab, mpi: str, victim: str) -> None:
    run = lab.submit("import mpi4py.MPI, time; print('up', flush=True); time.sleep(600)", interpreter_path=mpi, process_count_per_node=2)
    lab.until(lambda: len(keepers(run)) == 2)
    lab.until(lambda: all("up" in rank_log(run, rank) for rank in range(2)))
    pids = {"mpirun": lab.script(run), "shepherd": lab.processes(run)["shepherd"][0], **keepers(run)[1]}
    os.kill(pids[victim], signal.SIGKILL)
    if victim == "shepherd":
        shepherd = identity_from(lab.processes(run)["shepherd"])
        assert shepherd
        lab.until(lambda: identity_of(shepherd.pid) != shepherd)
        assert run.get_status() == "Running"
        run.cancel()
    run_state = lab.wait(run)
    assert run_state.status == ("Canceled" if victim == "shepherd" else "Failed")
    assert victim != "keeper" or "rank" in run_state.error["message"].lower()  # type: ignore[index]
    assert victim != "script" or run_state.error["message"].startswith("Rank 1: The script was ended by SIGKILL")  # type: ignore[index]
    lab.until(lambda: not lab.living(run))


def test_a_process_that_a_journal_names_is_not_ended(lab: Lab, mpich: str) -> None:
    """Whatever a rank, or somebody else, has written there."""
    victim = subprocess.Popen(["sleep", "600"])
    try:
        code = "import mpi4py.MPI, time; print('up', flush=True); time.sleep(600)"
        run = lab.submit(code, interpreter_path=mpich, process_count_per_node=2)
        lab.until(lambda: len(keepers(run)) == 2)
        lab.until(lambda: all("up" in rank_log(run, rank) for rank in range(2)))
        with run.directory.file(layout.RANKS).open("a") as journal:
            journal.write(json.dumps({"t": time.time(), "rank": 0, "script": victim.pid, "keeper": victim.pid}) + "\n")
        run.cancel()
        assert lab.wait(run).status == "Canceled"
        lab.until(lambda: not lab.living(run))
        assert victim.poll() is None
    finally:
        victim.kill()
        victim.wait()


def test_words_without_a_newline_are_seen(lab: Lab, mpich: str) -> None:
    code = """
        import sys, time
        from mpi4py import MPI
        rank = MPI.COMM_WORLD.rank
        for i in range(3):
            print(f"\\r{i} of {rank}", end="", flush=True)
            time.sleep(0.6 + rank / 5)
        print()
        MPI.COMM_WORLD.barrier()
        time.sleep(1 - rank)
        print("end of", rank)
    """
    run = lab.submit(code, interpreter_path=mpich, process_count_per_node=2)
    lab.until(lambda: "0 of 0" in common_log(run) and "0 of 1" in common_log(run))
    assert "2 of" not in common_log(run)
    assert lab.wait(run).status == "Completed"
    assert {"[0] end of 0", "[1] end of 1"} <= {*common_log(run).splitlines()}
    assert all(re.search(rf"{i} of {rank}", common_log(run)) for i in range(3) for rank in range(2))


def test_the_environment_that_is_built_brings_mpirun(lab: Lab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    without_mpirun(monkeypatch, tmp_path)
    run, run_state = lab.run(WORLD, pip_packages=["mpi4py", "mpich"], process_count_per_node=3)
    assert run_state.status == "Completed", common_log(run)
    assert '"size": 3' in rank_log(run, 2)


def test_the_environment_that_is_built_has_none(lab: Lab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    without_mpirun(monkeypatch, tmp_path)
    _, run_state = lab.run(WORLD, pip_packages=["mpi4py"], process_count_per_node=3)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "There is no mpirun" in run_state.error["message"]
    assert "pip install" in run_state.error["hint"]


def test_there_is_no_mpirun(lab: Lab, interpreter_with: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    python = interpreter_with("mpi4py")
    without_mpirun(monkeypatch, tmp_path)
    begun = time.monotonic()
    with pytest.raises(EstimatorError, match="no mpirun") as refused:
        lab.submit(WORLD, interpreter_path=python, process_count_per_node=2)
    assert time.monotonic() - begun < 5
    assert "openmpi-bin" in refused.value.hint
    assert not [*lab.workspace.path.glob("runs/*")]


def without_mpirun(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """A PATH with nothing on it but Git."""
    (folder / "programs").mkdir()
    git = shutil.which("git")
    assert git
    (folder / "programs" / "git").symlink_to(git)
    monkeypatch.setenv("PATH", str(folder / "programs"))


def without_own_mpirun(python: str) -> None:
    for name in ("mpirun", "mpiexec"):
        Path(python).with_name(name).unlink(missing_ok=True)


def test_each_rank_is_alone(lab: Lab, interpreter_with: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Open MPI started by MPICH's mpirun: every rank would train alone, as many times the same."""
    python = interpreter_with("mpi4py>=4", "openmpi")
    without_own_mpirun(python)
    monkeypatch.setenv("PATH", f"{Path(interpreter_with('mpich')).parent}:{os.environ['PATH']}")
    run, run_state = lab.run(WORLD, interpreter_path=python, process_count_per_node=2)
    assert run_state.status == "Failed", common_log(run)
    assert run_state.error is not None
    message = run_state.error["message"]
    assert re.search(r"Rank \d: .*mpi4py uses Open MPI.*the ranks were started by MPICH .*none of them sees the others", message), message
    assert '"size"' not in common_log(run)


def test_ranks_do_not_understand_mpirun(
    lab: Lab, interpreter_with: Callable[..., str], open_mpi: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MPICH started by Open MPI's mpirun gives up at once."""
    python = interpreter_with("mpi4py>=4", "mpich")
    without_own_mpirun(python)
    monkeypatch.setenv("PATH", f"{open_mpi}:{os.environ['PATH']}")
    run, run_state = lab.run(WORLD, interpreter_path=python, process_count_per_node=2)
    assert run_state.status == "Failed", common_log(run)
    assert run_state.error is not None
    assert "another one than that of mpirun" in run_state.error["hint"]
