"""What was decided about a run's end holds, whoever dies in between, and whatever the script then returns."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.execution.supervision.machine import BESIDE, ELSEWHERE, HERE, RESTARTED, boot_id, hostname, machine_id, place_of
from jupyter_estimator.execution.supervision.tree import belongs, identity_from, identity_of
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

BYE = """
    import signal, sys, time

    def bye(*_):
        print("saving", flush=True)
        time.sleep(0.5)
        sys.exit(int(sys.argv[1]))

    signal.signal(signal.SIGTERM, bye)
    print("up", flush=True)
    while True:
        time.sleep(0.05)
"""
WORKERS = """
    import multiprocessing, os, signal, sys, time

    def work():
        print("at work", flush=True)
        time.sleep(600)

    def stop(*_):
        alive = [worker.is_alive() for worker in workers]
        open("outputs/checkpoint", "w").write(str(alive))
        sys.exit()

    if __name__ == "__main__":
        workers = [multiprocessing.get_context("spawn").Process(target=work, daemon=True) for _ in range(2)]
        for worker in workers:
            worker.start()
        signal.signal(signal.SIGTERM, stop)
        print("up", flush=True)
        time.sleep(600)
"""


@pytest.mark.parametrize("code", [0, 1, 143])
@pytest.mark.parametrize("how", ["cancel", "limit"])
@pytest.mark.parametrize("killed", ["supervisor", "both"])
def test_killed_in_the_grace(lab: Lab, how: str, code: int, killed: str) -> None:
    limit: dict[str, Any] = {"max_run_duration_seconds": 1.0} if how == "limit" else {}
    run = lab.submit(BYE, str(code), cancel_grace_seconds=20.0, **limit)
    lab.says(run, "up")
    if how == "cancel":
        run.cancel()
    lab.says(run, "saving")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    if killed == "both":
        os.kill(lab.processes(run)["shepherd"][0], signal.SIGKILL)
    script = identity_from(lab.processes(run)["script"])
    lab.until(lambda: script and identity_of(script.pid) != script)
    run_state = lab.wait(run)
    if how == "cancel":
        assert run_state.status == "Canceled"
    else:
        assert run_state.status == "Failed"
        assert run_state.error is not None
        assert "max_run_duration_seconds (1 s)" in run_state.error["message"]


def test_the_first_decision_counts() -> None:
    run_state = RunState()
    run_state.add({"t": 1, "status": "Running"})
    run_state.add({"t": 2, "status": "Finalizing", "decision": "limit"})
    run_state.add({"t": 3, "status": "CancelRequested", "decision": "cancel"})
    assert run_state.decision == "limit"


@pytest.mark.parametrize("how", ["cancel", "limit"])
def test_a_script_can_save_while_its_workers_live(lab: Lab, how: str) -> None:
    limit: dict[str, Any] = {"max_run_duration_seconds": 4.0} if how == "limit" else {}
    run = lab.submit(WORKERS, cancel_grace_seconds=20.0, **limit)
    lab.until(lambda: run.directory.file("user_logs/std_log.txt").read_text().count("at work") == 2)
    if how == "cancel":
        run.cancel()
    lab.wait(run)
    assert (run.directory.outputs / "checkpoint").read_text() == "[True, True]"


def test_what_is_ended_with_a_run_is_named(lab: Lab) -> None:
    code = """
        import subprocess, sys
        print("no newline at the end", end="")
        sys.stdout.flush()
        subprocess.Popen(["sleep", "600"], start_new_session=True)
    """
    run, run_state = lab.run(code)
    assert run_state.status == "Completed"
    text = run.directory.file("user_logs/std_log.txt").read_text()
    assert text.startswith("no newline at the end\njupyter_estimator: 1 process that the script left behind was ended: sleep 600 (pid ")
    assert text.count("\n") == 2


def test_a_verdict_of_the_script_outlives_who_carried_it(lab: Lab) -> None:
    code = """
        import time
        from jupyter_estimator import Run
        Run.get_context().fail("no convergence")
        print("up", flush=True)
        time.sleep(1)
    """
    run = lab.submit(code)
    lab.says(run, "up")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    os.kill(lab.processes(run)["shepherd"][0], signal.SIGKILL)
    run_state = lab.wait(run)
    assert run_state.error is not None
    assert run_state.error["message"] == "no convergence"


HERE_NOW = {"host": hostname(), "boot": boot_id(), "machine": machine_id()}


@pytest.mark.parametrize(
    ("said", "last", "where"),
    [
        ({}, 0, HERE),
        ({"host": "a container's"}, 0, HERE),
        ({"process_namespace": "pid:[1]"}, 0, BESIDE),
        ({"boot": "earlier"}, 1.0, RESTARTED),
        ({"boot": "another's"}, 4e9, ELSEWHERE),
        ({"boot": "another's", "machine": "another"}, 1.0, ELSEWHERE),
        ({"boot": "another's", "host": "another"}, 1.0, ELSEWHERE),
    ],
)
def test_a_machine_is_known_by_its_boot(said: dict[str, str], last: float, where: str) -> None:
    assert place_of(HERE_NOW | said, lambda: last) == where


def test_a_process_is_the_runs_only_where_it_says_so_itself(lab: Lab) -> None:
    run = lab.submit("import time; print('up', flush=True); time.sleep(600)")
    lab.says(run, "up")
    script, own = identity_from(lab.processes(run)["script"]), identity_of(os.getpid())
    assert script is not None
    assert own is not None
    assert belongs(script, run.id)
    assert not belongs(script, "another_1_0")
    assert not belongs(script._replace(start=script.start + 1), run.id)
    assert not belongs(own, run.id)
    run.cancel()
    assert lab.wait(run).status == "Canceled"


@pytest.mark.parametrize("claim", [None, 7, [1], [1, "2"], [1, 2, 3], [True, 5], [-4, 5], {"pid": 1}])
def test_what_is_no_identity(claim: object) -> None:
    assert identity_from(claim) is None


def test_a_process_that_a_file_names_is_not_signalled(lab: Lab) -> None:
    """A script may write what it likes into the run directory; another process of the user is none of the run's."""
    code = """
        import json, os, sys, time
        folder = os.environ["JUPYTER_ESTIMATOR_RUN_DIRECTORY"]
        path = os.path.join(folder, "process.json")
        known = json.load(open(path))
        known["script"] = [int(sys.argv[1]), int(sys.argv[2])]
        json.dump(known, open(path, "w"))
        print("up", flush=True)
        time.sleep(600)
    """
    import subprocess

    with subprocess.Popen(["sleep", "600"]) as victim:
        try:
            identity = identity_of(victim.pid)
            assert identity is not None
            run = lab.submit(code, *map(str, identity))
            lab.says(run, "up")
            os.kill(lab.supervisor(run), signal.SIGKILL)
            run.get_status()
            run.cancel()
            lab.wait(run)
            assert victim.poll() is None
        finally:
            victim.kill()


def test_a_limit_that_passed_while_nobody_was_there(lab: Lab) -> None:
    """The script has ended by itself, and well, but long after its time."""
    run = lab.submit("import time; print('up', flush=True); time.sleep(2.5)", max_run_duration_seconds=1.0)
    lab.says(run, "up")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    shepherd = identity_from(lab.processes(run)["shepherd"])
    lab.until(lambda: shepherd and identity_of(shepherd.pid) != shepherd)
    run_state = lab.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 0)
    assert run_state.error is not None
    assert "max_run_duration_seconds (1 s)" in run_state.error["message"]


def test_a_run_whose_supervisor_is_dying_as_one_looks_is_running(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lock is held at the first look, and held by nobody a moment later."""
    run = lab.submit("import time; print('up', flush=True); time.sleep(600)")
    lab.says(run, "up")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    lab.until(lambda: not run.directory.supervised())
    real, looks = RunDirectory.try_lock, []

    def dying(directory: RunDirectory) -> int | None:
        looks.append(directory)
        return None if len(looks) == 1 else real(directory)

    monkeypatch.setattr(RunDirectory, "try_lock", dying)
    assert run.get_status() == "Running"
    monkeypatch.undo()
    run.cancel()
    assert lab.wait(run).status == "Canceled"


def test_a_script_that_writes_over_its_environment_can_still_be_canceled(lab: Lab) -> None:
    """As those do that set the title of their process; and its first supervisor is gone."""
    code = """
        import ctypes, os
        fields = open("/proc/self/stat").read().rpartition(")")[2].split()
        begin, end = int(fields[47]), int(fields[48])
        ctypes.memset(begin, ord("x"), end - begin)
        print("up", flush=True)
        import time
        time.sleep(600)
    """
    run = lab.submit(code)
    lab.says(run, "up")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    assert lab.until(run.get_status) == "Running"
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    assert identity_of(lab.script(run)) is None
