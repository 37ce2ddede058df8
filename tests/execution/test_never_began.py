"""Runs whose carriers were killed before the script began, and those of which nothing is heard."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.execution.supervision import revive
from jupyter_estimator.execution.supervision.machine import boot_id
from jupyter_estimator.execution.targets import local
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

COLD = """
import os, sys
from jupyter_estimator import Estimator, Experiment, Workspace
run = Experiment(Workspace(sys.argv[1]), "x").submit(Estimator(sys.argv[2]))
print(run.id, flush=True)
os._exit(0)
"""


def cold(lab: Lab, script: Path) -> Run:
    """Submits from a process that has no supervisor ready and ends at once."""
    command = [sys.executable, "-c", COLD, str(lab.workspace.path), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Run.get(lab.workspace, done.stdout.strip())


def never_started(lab: Lab, monkeypatch: pytest.MonkeyPatch, code: str, **options: Any) -> Run:
    """A run whose supervisor has died before it did anything."""
    with monkeypatch.context() as patch:
        patch.setattr(local, "start_supervisor", lambda *_, **__: None)
        return lab.submit(code, **options)


def test_it_is_started_by_whoever_looks(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "import sys; print('ran', sys.argv[1:])")
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "ran []\n"


def test_it_is_started_once(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "print('ran')")
    looking = Path(__file__).with_name("data") / "looking.py"
    lookers = [subprocess.Popen([sys.executable, looking, lab.workspace.path], stdin=subprocess.PIPE) for _ in range(4)]
    try:
        lab.until(lambda: run.directory.run_state().over)
    finally:
        for looker in lookers:
            looker.communicate()
    assert log_of(run) == "ran\n"


def test_not_without_its_secrets(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN_OF_MINE", "x")
    run = never_started(lab, monkeypatch, "print('ran')", secrets=["TOKEN_OF_MINE"])
    monkeypatch.delenv("TOKEN_OF_MINE")
    run_state = lab.wait(run)
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "TOKEN_OF_MINE is not known" in run_state.error["message"]


def test_not_when_it_was_canceled(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "print('ran')")
    run.directory.request_cancel()
    assert lab.wait(run).status == "Canceled"
    assert log_of(run) == ""


def test_not_again_and_again(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "print('ran')")
    with monkeypatch.context() as patch:
        patch.setattr(revive, "start_supervisor", lambda *_, **__: None)
        for _ in range(6):
            run.get_status()
    assert run.get_status() == "Failed"


def test_a_copy_of_a_run_is_not_started(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "print('ran')")
    copied = run.directory.path.with_name("copied_1_0")
    shutil.copytree(run.directory.path, copied, symlinks=True)
    run.cancel()
    revive.look_after(type(run.directory)(copied))
    assert type(run.directory)(copied).run_state().status == "Failed"
    assert not (copied / layout.STD_LOG).read_text()


@pytest.mark.parametrize("delay", [0, 0.003, 0.006, 0.01, 0.02])
def test_the_supervisor_is_killed_at_birth(lab: Lab, tmp_path: Path, delay: float) -> None:
    (tmp_path / "s.py").write_text("print('ran')\n")
    run = cold(lab, tmp_path / "s.py")
    time.sleep(delay)
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            first = (folder / "stat").read_text().rpartition(")")[2].split()[1] == "1"
        except OSError:
            continue
        if os.fsencode(run.directory.path) in words and first:
            os.kill(int(folder.name), signal.SIGKILL)
            break  # the shepherd may be the first one's child by now
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "ran\n"


@pytest.mark.parametrize("delay", [0, 0.002, 0.005, 0.01, 0.03])
def test_the_shepherd_alone_is_killed_at_birth(lab: Lab, tmp_path: Path, delay: float) -> None:
    (tmp_path / "s.py").write_text("import time; time.sleep(0.3); raise SystemExit(3)\n")
    run = cold(lab, tmp_path / "s.py")
    shepherd = lab.processes(run)["shepherd"][0]
    time.sleep(delay)
    os.kill(shepherd, signal.SIGKILL)
    assert lab.wait(run).exit_code == 3


WITHOUT_SHEPHERD = """
import os, sys
from jupyter_estimator.execution.supervision import boot, supervisor
from jupyter_estimator.execution.supervision.command import command_of
from jupyter_estimator.records.runs.run_directory import RunDirectory
run = RunDirectory(sys.argv[1])
boot.become_subreaper()
command, environment = command_of(run, os.environ)
os.environ.update(environment)
if not (shepherd := os.fork()):
    os._exit(1)
supervisor.supervise(sys.argv[1], "prepared", command, shepherd, run.try_lock())
"""


def test_the_shepherd_is_killed_before_the_script_began(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """The supervisor forks another one: nothing of the script has run."""
    run = never_started(lab, monkeypatch, "print('ran'); raise SystemExit(3)")
    subprocess.run([sys.executable, "-c", WITHOUT_SHEPHERD, str(run.directory.path)], check=True)
    assert run.directory.run_state().exit_code == 3
    assert log_of(run) == "ran\n"


NAMELESS = """
import os, signal, sys, time
from jupyter_estimator.execution.supervision.finish import read_ending
from jupyter_estimator.execution.supervision.processes import RunProcesses
from jupyter_estimator.records.runs.run_directory import RunDirectory
run = RunDirectory(sys.argv[1], {"id": "x"})
shepherd = os.fork()
if not shepherd:
    time.sleep(0.3)
    os._exit(1)
processes = RunProcesses(run, ["x"], shepherd)
if not os.fork():
    time.sleep(0.6)
    os.kill(os.getpid(), signal.SIGKILL)
for _ in range(100):
    processes.reap()
    if read_ending(run).known:
        break
    time.sleep(0.02)
print(read_ending(run).signal, processes.is_over())
"""


def test_a_script_is_killed_before_it_could_say_who_it_is(tmp_path: Path) -> None:
    """As soon as it has begun, and its shepherd with it: the supervisor, which inherits it, knows by what all the same."""
    (tmp_path / layout.EXIT).write_text('{"begun": true}'.ljust(512))
    (tmp_path / layout.STATES).touch()
    done = subprocess.run([sys.executable, "-c", NAMELESS, tmp_path], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "9 True\n"


def test_a_silent_run_can_be_ended(lab: Lab) -> None:
    run = lab.submit("import time; print('up', flush=True); time.sleep(600)")
    lab.says(run, "up")
    known = lab.processes(run)
    for pid in (lab.supervisor(run), known["shepherd"][0], known["script"][0]):
        os.kill(pid, signal.SIGKILL)
    lab.until(lambda: not run.directory.supervised())
    path = run.directory.file(layout.REQUEST)
    path.write_text(path.read_text().replace(boot_id(), "its-own-boot").replace(os.uname().nodename, "elsewhere"))
    long_ago = time.time() - 2 * revive.SILENCE
    for name in (layout.STATES, layout.RESOURCES):
        if run.directory.file(name).exists():
            os.utime(run.directory.file(name), (long_ago, long_ago))
    run = Run.get(lab.workspace, run.id)
    assert run.get_status() == "NotResponding"
    run.cancel()
    assert run.get_status() == "Canceled"
    assert run.wait_for_completion(raise_on_error=False)["status"] == "Canceled"
    run.delete()
    assert not run.directory.path.exists()


def test_a_clock_that_differs_is_no_sign_of_death(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file server an hour behind gives old times to what was written this instant."""
    run, _ = lab.run("pass")
    lost = time.time() - 3600
    for name in (layout.STATES, layout.RESOURCES):
        if run.directory.file(name).exists():
            os.utime(run.directory.file(name), (lost, lost))
    monkeypatch.setattr(revive, "place", lambda _: "elsewhere")
    monkeypatch.setattr(revive, "_clocks", {str(run.directory.path.parent): (time.monotonic(), -3600.0)})
    assert not revive.silent(run.directory)
    monkeypatch.setattr(revive, "_clocks", {})
    assert revive.silent(run.directory)


def test_a_silent_run_is_not_waited_for(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = never_started(lab, monkeypatch, "pass")
    path = run.directory.file(layout.REQUEST)
    path.write_text(path.read_text().replace(boot_id(), "its-own-boot").replace(os.uname().nodename, "elsewhere"))
    long_ago = time.time() - 2 * revive.SILENCE
    os.utime(run.directory.file(layout.STATES), (long_ago, long_ago))
    run = Run.get(lab.workspace, run.id)
    with pytest.raises(EstimatorError, match="does not respond"):
        run.wait_for_completion()
    assert run.wait_for_completion(raise_on_error=False)["status"] == "NotResponding"
    run.delete()
    assert not run.directory.path.exists()
