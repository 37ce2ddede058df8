"""The supervisor that is ready before there is a run for it."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from jupyter_estimator.execution.supervision import spare
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

SAYS = "import os, sys; print(sys.argv[1:], os.environ.get('SAID'), os.getcwd(), sorted(map(int, os.listdir('/proc/self/fd')))[:3])"


def ready_spare(lab: Lab) -> psutil.Process:
    """Submits a run, and waits for the spare that this brings."""
    _, run_state = lab.run("pass")
    assert run_state.status == "Completed"
    lab.until(lambda: spare._spares and spare._spares[0].is_ready())
    return psutil.Process(int(spare._spares[0].channel.recv(20, socket.MSG_PEEK)))


def has_died(process: psutil.Process) -> bool:
    """Whether a process has come to its end, which takes a moment after it was killed."""
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_the_next_run_is_carried_by_it(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = ready_spare(lab)
    monkeypatch.setenv("SAID", "é, and a\nline")
    run = lab.submit(SAYS, "a b", '"quoted"', "é")
    assert lab.supervisor(run) == waiting.pid
    assert lab.wait(run).status == "Completed"
    work = run.directory.file("work")
    assert log_of(run) == f"['a b', '\"quoted\"', 'é'] é, and a\nline {work} [0, 1, 2]\n"
    assert run.directory.file("system_logs/supervisor.log").read_text() == ""


def test_it_cancels_and_has_a_session_of_its_own(lab: Lab) -> None:
    waiting = ready_spare(lab)
    run = lab.submit("import time; print('on', flush=True); time.sleep(600)")
    lab.says(run, "on")
    assert os.getsid(waiting.pid) == waiting.pid
    assert os.getsid(lab.script(run)) == lab.script(run)
    run.cancel()
    assert lab.wait(run).status == "Canceled"


def test_another_one_comes_after_it(lab: Lab) -> None:
    first = ready_spare(lab)
    second = ready_spare(lab)
    assert first.pid != second.pid


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_run_starts_where_it_has_been_killed(lab: Lab, number: int) -> None:
    waiting = ready_spare(lab)
    waiting.send_signal(number)
    lab.until(lambda: has_died(waiting))
    run, run_state = lab.run("print('all the same')")
    assert run_state.status == "Completed"
    assert log_of(run) == "all the same\n"


def test_a_run_starts_where_its_shepherd_has_been_killed(lab: Lab) -> None:
    waiting = ready_spare(lab)
    (shepherd,) = waiting.children()
    shepherd.kill()
    lab.until(lambda: has_died(shepherd))
    run = lab.submit("print('all the same')")
    assert lab.supervisor(run) == waiting.pid
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "all the same\n"


def test_nothing_but_the_run_keeps_its_shepherd(lab: Lab) -> None:
    waiting = ready_spare(lab)
    (shepherd,) = waiting.children()
    waiting.kill()
    lab.until(lambda: has_died(shepherd))


def test_what_a_process_inherits_is_what_its_submitter_has_now(lab: Lab) -> None:
    waiting = ready_spare(lab)
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0 if soft else min(4096, hard) if hard >= 0 else 4096, hard))
    try:
        asked = resource.getrlimit(resource.RLIMIT_CORE)
        run, _ = lab.run("import resource; print(resource.getrlimit(resource.RLIMIT_CORE))")
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))
    assert log_of(run) == f"{asked}\n"
    assert int(run.directory.file("lock").read_text()) != waiting.pid


def test_arguments_that_no_system_takes_are_refused_as_ever(lab: Lab) -> None:
    ready_spare(lab)
    with pytest.raises(Exception, match="too long for this system"):
        lab.submit("pass", "x" * 3_000_000)


def test_a_run_leaves_none_behind(lab: Lab) -> None:
    code = """
        import os, sys, threading
        from pathlib import Path
        from jupyter_estimator.execution.supervision import spare
        spare.keep_one(None)
        print([thread.name for thread in threading.enumerate()])
    """
    run, run_state = lab.run(code)
    assert run_state.status == "Completed", log_of(run)
    assert log_of(run) == "['MainThread']\n"


ONE_WHO_SUBMITS = """
import sys, time
from jupyter_estimator import Estimator, Experiment, Workspace
from jupyter_estimator.execution.supervision import spare
Experiment(Workspace(sys.argv[1]), "other").submit(Estimator(sys.argv[2]))
while not (spare._spares and spare._spares[0].is_ready()):
    time.sleep(0.01)
print(int(spare._spares[0].channel.recv(20)), flush=True)
time.sleep(600)
"""


def test_it_ends_with_its_starter(lab: Lab, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("pass")
    command = [sys.executable, "-c", ONE_WHO_SUBMITS, str(lab.workspace.path), str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        waiting = psutil.Process(int(starter.stdout.readline()))
        starter.kill()
    lab.until(lambda: has_died(waiting))


def test_whoever_leaves_while_runs_go_on_is_not_warned(tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("import time\ntime.sleep(1)\n")
    script = (
        "from jupyter_estimator import Estimator, Experiment, Workspace\n"
        "from jupyter_estimator.execution.supervision import starting\n"
        f"Experiment(Workspace({str(tmp_path / 'ws')!r}), 'e').submit(Estimator({str(tmp_path / 'train.py')!r}))\n"
        "starting._children.clear()\n"
    )
    done = subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
