"""What becomes of a run when some of what carries it is killed, removed, moved, or on another machine."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.supervision import machine, revive, starting, supervisor
from jupyter_estimator.execution.supervision.machine import boot_id, hostname
from jupyter_estimator.execution.supervision.revive import look_after, silent
from jupyter_estimator.execution.supervision.tree import Identity, age, identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

WAITING = """
    import os, sys, time
    print("ready", flush=True)
    while not os.path.exists("go"):
        time.sleep(0.01)
    print("done", flush=True)
    sys.exit(4)
"""


@pytest.fixture
def waiting(lab: Lab) -> Iterator[Run]:
    """A run whose script waits for a file called go, then ends with exit code 4."""
    run = lab.submit(WAITING)
    lab.says(run, "ready")
    lab.supervisor(run)
    yield run
    if run.directory.file(layout.WORK).exists():
        go(run)


def go(run: Run) -> None:
    (run.directory.file(layout.WORK) / "go").touch()


def kill(lab: Lab, *pids: int) -> None:
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    for pid in pids:
        lab.until(lambda pid=pid: identity_of(pid) is None)  # type: ignore[misc]


def message(run: Run) -> str:
    return (run.directory.run_state().error or {}).get("message", "")


def test_a_dead_supervisor_is_replaced_by_whoever_looks(lab: Lab, waiting: Run) -> None:
    kill(lab, first := lab.supervisor(waiting))
    assert not waiting.directory.supervised()
    assert waiting.get_status() == "Running"
    second = lab.until(lambda: pid if (pid := lab.supervisor(waiting)) != first else None)
    assert waiting.directory.supervised()
    kill(lab, second)
    go(waiting)
    run_state = lab.wait(waiting)
    assert (run_state.status, run_state.exit_code) == ("Failed", 4)
    assert message(waiting) == "The script ended with exit code 4."
    assert waiting.directory.file(layout.STATES).read_text().count('"Running"') == 1


def test_looking_hands_the_lock_on_without_a_gap(lab: Lab, waiting: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    kill(lab, lab.supervisor(waiting))
    started = []
    start = starting.start_supervisor

    def count(*arguments: Any) -> None:
        started.append(arguments)
        start(*arguments)

    monkeypatch.setattr(revive, "start_supervisor", count)
    for _ in range(20):
        look_after(RunDirectory(waiting.directory.path))
        assert waiting.directory.supervised()
    assert len(started) == 1
    go(waiting)
    lab.wait(waiting)


def test_an_adopted_run_can_be_canceled_and_keeps_its_time_limit(lab: Lab) -> None:
    run = lab.submit(WAITING, max_run_duration_seconds=1.5)
    lab.says(run, "ready")
    kill(lab, lab.supervisor(run))
    run_state = lab.wait(run)
    assert "max_run_duration_seconds" in message(run)
    assert run_state.signal == signal.SIGTERM
    run = lab.submit(WAITING)
    lab.says(run, "ready")
    kill(lab, lab.supervisor(run))
    run.cancel()
    assert lab.wait(run).status == "Canceled"


def test_without_its_shepherd_the_supervisor_inherits_the_script(lab: Lab, waiting: Run) -> None:
    kill(lab, lab.processes(waiting)["shepherd"][0])
    go(waiting)
    run_state = lab.wait(waiting)
    assert (run_state.status, run_state.exit_code) == ("Failed", 4)


def test_without_both_the_exit_code_is_not_known(lab: Lab, waiting: Run) -> None:
    kill(lab, lab.supervisor(waiting), lab.processes(waiting)["shepherd"][0])
    assert waiting.get_status() == "Running"
    go(waiting)
    run_state = lab.wait(waiting)
    assert (run_state.status, run_state.exit_code, run_state.signal) == ("Failed", None, None)
    assert "exit code is not known" in message(waiting)
    assert "done" in waiting.directory.file(layout.STD_LOG).read_text()


def test_all_killed_at_once(lab: Lab, waiting: Run) -> None:
    known = lab.processes(waiting)
    kill(lab, lab.supervisor(waiting), known["shepherd"][0], known["script"][0])
    assert lab.wait(waiting).status == "Failed"
    assert "not known" in message(waiting)
    assert not waiting.directory.supervised()
    assert not (waiting.directory.file(layout.WORK) / "train.py").exists()


def test_ended_while_nobody_carried_it(lab: Lab, waiting: Run) -> None:
    kill(lab, lab.supervisor(waiting))
    go(waiting)
    shepherd = Identity(*lab.processes(waiting)["shepherd"])
    lab.until(lambda: identity_of(shepherd.pid) != shepherd)
    assert waiting.directory.run_state().status == "Running"
    assert (waiting.get_status(), waiting.directory.run_state().exit_code) == ("Failed", 4)


def test_a_run_nobody_has_seen_start(lab: Lab, tmp_path: Path) -> None:
    run, _ = lab.run("print(1)")
    lost = tmp_path / "workspace" / "runs" / "lost_1_0"
    shutil.copytree(run.directory.path, lost)
    for name in (layout.STATES, layout.PROCESS, layout.EXIT):
        (lost / name).unlink()
    look_after(RunDirectory(lost))
    run_state = RunDirectory(lost).run_state()
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert run_state.error["message"] == "The processes that carry the run were killed before the script was started."


def test_a_restart_of_the_machine(lab: Lab, waiting: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    known = lab.processes(waiting)
    path = waiting.directory.file(layout.REQUEST)
    path.write_text(path.read_text().replace(boot_id(), "an-earlier-boot"))
    monkeypatch.setattr(machine, "booted", lambda: time.time() + 1)
    kill(lab, lab.supervisor(waiting))
    # Whatever has these process ids now, it is nobody's business: the machine has been started since.
    run = Run.get(lab.workspace, waiting.id)
    assert run.get_status() == "Failed"
    assert message(run) == "The machine was restarted while the run was going."
    assert identity_of(known["script"][0]) == Identity(*known["script"])
    kill(lab, known["shepherd"][0], known["script"][0])


def test_a_process_that_has_the_id_of_the_script_now(lab: Lab, waiting: Run) -> None:
    known = dict(lab.processes(waiting))
    kill(lab, lab.supervisor(waiting), known["shepherd"][0], known["script"][0])
    own = identity_of(os.getpid())
    assert own is not None
    # This very process has the ids, but it began at another time.
    reused = {**known, "script": [own.pid, own.start - 1], "shepherd": [own.pid, own.start - 1]}
    waiting.directory.file(layout.PROCESS).write_text(json.dumps(reused))
    assert waiting.get_status() == "Failed"
    assert "not known" in message(waiting)


def change_host(run: Run) -> Run:
    path = run.directory.file(layout.REQUEST)
    text = path.read_text().replace(json.dumps(hostname()), json.dumps("elsewhere")).replace(boot_id(), "its-own-boot")
    path.write_text(text)
    return Run.get(run.workspace, run.id)


def test_a_run_on_another_machine_is_left_alone(lab: Lab, waiting: Run) -> None:
    known = lab.processes(waiting)
    kill(lab, lab.supervisor(waiting), known["shepherd"][0], known["script"][0])
    before = waiting.directory.file(layout.STATES).read_bytes()
    run = change_host(waiting)
    assert run.get_status() == "Running"
    long_ago = time.time() - 2 * revive.SILENCE
    for name in (layout.STATES, layout.RESOURCES):
        if run.directory.file(name).exists():
            os.utime(run.directory.file(name), (long_ago, long_ago))
    assert run.get_status() == "NotResponding"
    assert run.directory.file(layout.STATES).read_bytes() == before


def test_a_run_that_is_well_is_not_silent(lab: Lab, waiting: Run) -> None:
    assert not silent(waiting.directory)
    go(waiting)
    lab.wait(waiting)
    assert not silent(waiting.directory)


def test_the_run_directory_is_removed_while_it_goes(lab: Lab, waiting: Run) -> None:
    known, carrier = lab.processes(waiting), lab.supervisor(waiting)
    shutil.rmtree(waiting.directory.path)
    for pid in (known["script"][0], known["shepherd"][0], carrier):
        lab.until(lambda pid=pid: identity_of(pid) is None)  # type: ignore[misc]
    look_after(waiting.directory)
    assert not waiting.directory.path.exists()


@pytest.mark.parametrize("alone", [False, True])
def test_a_run_is_moved_while_it_goes(lab: Lab, waiting: Run, tmp_path: Path, alone: bool) -> None:
    """With its workspace or without: its supervisor goes along, and records the end there, whether anyone looks or not."""
    carrier, moved = lab.supervisor(waiting), tmp_path / "moved"
    directory = RunDirectory(moved / "runs" / waiting.id)
    if alone:
        directory.path.parent.mkdir(parents=True)
        waiting.directory.path.rename(directory.path)
    else:
        lab.workspace.path.rename(moved)
    assert directory.supervised()
    (directory.file(layout.WORK) / "go").touch()
    run_state = lab.until(lambda: found if (found := directory.run_state()).over else None)
    assert (run_state.status, run_state.exit_code) == ("Failed", 4)
    lab.until(lambda: identity_of(carrier) is None)
    assert not waiting.directory.path.exists()


def test_a_moved_run_is_canceled_where_it_is(lab: Lab, waiting: Run, tmp_path: Path) -> None:
    moved, script = tmp_path / "moved", lab.script(waiting)
    lab.workspace.path.rename(moved)
    run = Run.get(Workspace(moved), waiting.id)
    assert run.get_status() == "Running"
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    assert identity_of(script) is None


def test_a_moved_run_whose_carriers_are_killed_is_taken_over_where_it_is(lab: Lab, waiting: Run, tmp_path: Path) -> None:
    moved, first = tmp_path / "moved", lab.supervisor(waiting)
    lab.workspace.path.rename(moved)
    kill(lab, first)
    run = Run.get(Workspace(moved), waiting.id)
    assert run.get_status() == "Running"
    (run.directory.file(layout.WORK) / "go").touch()
    assert lab.wait(run).exit_code == 4


def test_the_one_who_revives_a_run_does_not_take_it_along(lab: Lab, waiting: Run) -> None:
    """The script of another run looks at this one, becomes its supervisor's parent, and ends."""
    kill(lab, first := lab.supervisor(waiting))
    code = "import sys; from jupyter_estimator import Workspace; print(Workspace(sys.argv[1]).get_run(sys.argv[2]).get_status())"
    other, run_state = lab.run(code, str(lab.workspace.path), waiting.id)
    assert run_state.status == "Completed"
    assert other.directory.file(layout.STD_LOG).read_text() == "Running\n"
    assert "left behind" not in other.directory.file(layout.STATES).read_text()
    lab.until(lambda: lab.supervisor(waiting) != first)
    assert waiting.directory.supervised()
    go(waiting)
    assert lab.wait(waiting).exit_code == 4


def test_nobody_can_be_started_to_carry_it(lab: Lab, waiting: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    kill(lab, lab.supervisor(waiting))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", "/nowhere/python")
        assert waiting.get_status() == "NotResponding"
    assert waiting.get_status() == "Running"
    go(waiting)
    assert lab.wait(waiting).exit_code == 4


def test_two_look_while_a_supervisor_is_dead(lab: Lab, waiting: Run) -> None:
    kill(lab, lab.supervisor(waiting))
    looking = Path(__file__).with_name("data") / "looking.py"
    lookers = [subprocess.Popen([sys.executable, looking, lab.workspace.path], stdin=subprocess.PIPE) for _ in range(3)]
    shepherd = lab.processes(waiting)["shepherd"][0]

    def supervisors() -> list[psutil.Process]:
        return [p for p in lab.living(waiting) if p.pid != shepherd and any(part.endswith("boot.py") for part in p.cmdline())]

    lab.until(supervisors)
    assert len(supervisors()) == 1
    go(waiting)
    assert lab.wait(waiting).exit_code == 4
    for looker in lookers:
        looker.communicate()


def test_the_clock_is_set_while_a_run_goes(lab: Lab, waiting: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A supervisor measures the time limit by a clock that nobody sets."""
    watcher = supervisor.Supervisor(waiting.directory, 0, -1, [])
    monkeypatch.setattr(time, "time", lambda: 4e9)
    watcher.processes.know()
    script = identity_of(lab.script(waiting))
    assert script is not None
    assert abs((time.monotonic() - watcher.processes.began) - age(script)) < 30
    monkeypatch.undo()
    go(waiting)
    lab.wait(waiting)
