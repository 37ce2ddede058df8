"""Ending a run before its time: the whole process tree, at any moment, by any number of people at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.execution.supervision.tree import identity_of
from jupyter_estimator.inside import layout

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

SPREAD = """
    import os, signal, subprocess, sys, time

    def say(name):
        with open(f"outputs/{name}", "w") as file:
            file.write(str(os.getpid()))

    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    note = "echo $$ > outputs/%s; exec sleep 1000"
    subprocess.Popen(["sh", "-c", note % "child"])
    subprocess.Popen(["env", "-i", "sh", "-c", note % "bare"])
    subprocess.Popen(["setsid", "sh", "-c", note % "session"])
    subprocess.Popen(["sh", "-c", "trap '' TERM; echo $$ > outputs/stubborn; while :; do sleep 0.1; done"])
    if os.fork() == 0:  # a daemon, as they are made: its environment and session tell nothing
        os.setsid()
        if os.fork() == 0:
            os.execve("/bin/sh", ["sh", "-c", note % "daemon"], {"PATH": os.environ["PATH"]})
        os._exit(0)
    if os.fork() == 0:
        say("stopped")
        os.kill(os.getpid(), signal.SIGSTOP)
        time.sleep(1000)
"""
NAMES = ("child", "bare", "session", "stubborn", "daemon", "stopped")


def started_by(lab: Lab, run: Any) -> list[Any]:
    """The identities of the processes that the script has started."""
    outputs: Path = run.directory.outputs

    def all_there() -> list[Any] | None:
        texts = [(outputs / name).read_text().strip() if (outputs / name).exists() else "" for name in NAMES]
        return [identity_of(int(text)) for text in texts] if all(texts) else None

    found = lab.until(all_there)
    assert all(found)
    return found


def still(identities: list[Any]) -> list[Any]:
    return [one for one in identities if identity_of(one.pid) == one]


def test_cancel_ends_every_process_of_the_run(lab: Lab) -> None:
    run = lab.submit(SPREAD + "    time.sleep(1000)")
    identities = started_by(lab, run)
    run.cancel()
    run_state = lab.wait(run)
    assert run_state.status == "Canceled"
    assert "CancelRequested" in [status for _, status in run_state.history]
    assert still(identities) == []


def test_what_a_script_leaves_behind_ends_with_it(lab: Lab) -> None:
    run = lab.submit(SPREAD + "    while not os.path.exists('go'): time.sleep(0.01)\n    sys.exit(5)")
    identities = started_by(lab, run)
    (run.directory.file(layout.WORK) / "go").touch()
    run_state = lab.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Failed", 5)
    assert still(identities) == []


def test_what_a_script_leaves_behind_ends_with_it_even_without_its_first_supervisor(lab: Lab) -> None:
    run = lab.submit(SPREAD + "    while not os.path.exists('go'): time.sleep(0.01)")
    identities = started_by(lab, run)
    os.kill(lab.supervisor(run), signal.SIGKILL)
    (run.directory.file(layout.WORK) / "go").touch()
    assert lab.wait(run).status == "Completed"
    known = [one for name, one in zip(NAMES, identities, strict=True) if name not in ("daemon", "bare")]
    assert still(known) == []
    # What hides from its environment, session and parent is only seen by the supervisor that it was handed to.
    for one in still(identities):
        os.kill(one.pid, signal.SIGKILL)


def test_a_script_may_end_on_sigterm_as_it_likes(lab: Lab) -> None:
    run = lab.submit(
        """
        import signal, sys, time
        def last_words(*_):
            open("outputs/checkpoint", "w").close()
            print("saved", flush=True)
            sys.exit(0)
        signal.signal(signal.SIGTERM, last_words)
        print("ready", flush=True)
        time.sleep(60)
        """,
        cancel_grace_seconds=60,
    )
    lab.says(run, "ready")
    run.cancel()
    run_state = lab.wait(run)
    assert (run_state.status, run_state.exit_code) == ("Canceled", 0)
    assert "outputs/checkpoint" in run.get_file_names()
    lab.says(run, "saved")


@pytest.mark.parametrize("grace", [0, 0.3])
def test_a_script_that_ignores_sigterm_is_killed(lab: Lab, grace: float) -> None:
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"
    run = lab.submit(code, cancel_grace_seconds=grace)
    lab.says(run, "ready")
    run.cancel()
    run_state = lab.wait(run)
    assert (run_state.status, run_state.signal) == ("Canceled", signal.SIGKILL)


def test_a_stopped_script_can_be_canceled(lab: Lab) -> None:
    run = lab.submit("import time; print('ready', flush=True); time.sleep(60)", cancel_grace_seconds=60)
    lab.says(run, "ready")
    os.kill(lab.script(run), signal.SIGSTOP)
    run.cancel()
    run_state = lab.wait(run)
    assert (run_state.status, run_state.signal) == ("Canceled", signal.SIGTERM)


def test_cancel_at_once_after_the_submission(lab: Lab) -> None:
    run = lab.submit("import time; time.sleep(60)")
    run.cancel()
    assert run.get_status() in ("CancelRequested", "Canceled")
    assert lab.wait(run).status == "Canceled"


def test_cancel_after_the_end_changes_nothing(lab: Lab) -> None:
    run, _ = lab.run("print(1)")
    before = run.directory.file(layout.STATES).read_bytes()
    run.cancel()
    run.cancel()
    assert run.get_status() == "Completed"
    assert run.directory.file(layout.STATES).read_bytes() == before
    assert not run.directory.cancel_requested


def test_twenty_cancel_at_once(lab: Lab) -> None:
    run = lab.submit("import time; print('ready', flush=True); time.sleep(60)")
    lab.says(run, "ready")
    code = (
        "import sys; from jupyter_estimator import Workspace, Run; run = Run.get(Workspace(sys.argv[1]), sys.argv[2]); "
        "sys.stdin.read(); [run.cancel() for _ in range(5)]; print(run.get_status())"
    )
    command = [sys.executable, "-c", code, str(lab.workspace.path), run.id]
    others = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    threads = [threading.Thread(target=run.cancel) for _ in range(17)]
    for thread in threads:
        thread.start()
    for other in others:
        assert other.communicate()[0].strip() in ("CancelRequested", "Canceled")
    for thread in threads:
        thread.join()
    run_state = lab.wait(run)
    assert run_state.status == "Canceled"
    assert run.directory.file(layout.STATES).read_text().count('"Canceled"') == 1


def test_cancel_while_a_large_snapshot_is_prepared(lab: Lab, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    for i in range(1500):
        (folder / f"file{i}.bin").write_bytes(os.urandom(5000))
    (folder / "train.py").write_text("print('started')")
    run = lab.submit(folder, entry="train.py")
    lab.until(lambda: "Preparing" in run.directory.file(layout.STATES).read_text())
    # So that it is surely seen on the way: the supervisor stands still while the request is left.
    os.kill(supervisor := lab.supervisor(run), signal.SIGSTOP)
    run.cancel()
    os.kill(supervisor, signal.SIGCONT)
    run_state = lab.wait(run)
    assert run_state.status == "Canceled"
    if run_state.started is None:
        assert run.directory.file(layout.STD_LOG).read_bytes() == b""
        lab.until(lambda: not psutil.pid_exists(supervisor) or psutil.Process(supervisor).status() == "zombie")
        assert not run.directory.file(layout.WORK).exists()
        assert not run.directory.file(layout.WORK).with_name("work.partial").exists()
