"""Where runs are submitted from: any process, thread or script, in whatever state; they go on without it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.execution.supervision import starting
from jupyter_estimator.execution.targets import local
from jupyter_estimator.execution.targets.registry import get_target, target_names
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

SUBMITTING = Path(__file__).with_name("data") / "submitting.py"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a script that waits for a file called go."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text(
        "import os, time\nprint('ready', flush=True)\nwhile not os.path.exists('go'): time.sleep(0.01)\nprint('done')\n"
    )
    return folder


def start(lab: Lab, project: Path, experiment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, str(SUBMITTING), str(lab.workspace.path), str(project), "train.py", experiment]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)


def runs_of(lab: Lab, experiment: str) -> list[Run]:
    return [*lab.workspace.experiments[experiment].get_runs()] if experiment in lab.workspace.experiments else []


def go(run: Run) -> None:
    (run.directory.file(layout.WORK) / "go").touch()


def test_the_submitting_process_is_killed(lab: Lab, project: Path) -> None:
    submitter = start(lab, project, "killed")
    run = lab.until(lambda: runs_of(lab, "killed"))[0]
    lab.says(run, "ready")
    os.killpg(submitter.pid, signal.SIGKILL)
    submitter.communicate()
    go(run)
    assert lab.wait(run).status == "Completed"
    assert "done" in run.directory.file(layout.STD_LOG).read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGQUIT])
def test_interrupting_the_submitting_process_group_does_not_touch_the_run(lab: Lab, project: Path, number: signal.Signals) -> None:
    submitter = start(lab, project, "interrupted")
    run = lab.until(lambda: runs_of(lab, "interrupted"))[0]
    lab.says(run, "ready")
    os.killpg(submitter.pid, number)
    submitter.communicate()
    go(run)
    assert lab.wait(run).status == "Completed"


def test_many_processes_submit_at_the_same_moment(lab: Lab, project: Path) -> None:
    (project / "train.py").write_text("print('here')")
    submitters = [start(lab, project, "crowd") for _ in range(6)]
    for submitter in submitters:
        submitter.communicate()
        assert submitter.returncode == 0
    runs = runs_of(lab, "crowd")
    assert len({run.id for run in runs}) == 6
    assert {lab.wait(run).status for run in runs} == {"Completed"}


def test_threads_submit_at_the_same_moment(lab: Lab) -> None:
    runs: list[Run] = []
    threads = [threading.Thread(target=lambda n=n: runs.append(lab.submit(f"print({n})"))) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {lab.wait(run).status for run in runs} == {"Completed"}
    texts = sorted(run.directory.file(layout.STD_LOG).read_text().strip() for run in runs)
    assert texts == [str(n) for n in range(6)]
    lab.until(lambda: not any(lab.living(run) for run in runs))

    def reaped() -> bool:
        starting._reap_supervisors()
        return len(starting._children) <= 1  # the spare for the next run, and no dead supervisor

    lab.until(reaped)  # a supervisor clears up after its run's end


def test_from_a_folder_that_has_been_removed(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    try:
        run, run_state = lab.run("import os; print(os.getcwd())")
    finally:
        monkeypatch.undo()
    assert run_state.status == "Completed"
    assert run.directory.file(layout.STD_LOG).read_text().strip() == str(run.directory.file(layout.WORK))


NESTED = """
    import os, sys
    from jupyter_estimator import Estimator, Experiment, Workspace
    inner = Experiment(Workspace(sys.argv[1]), "inner").submit(Estimator(sys.argv[2], entry_script="train.py"))
    print(inner.id, flush=True)
    if len(sys.argv) > 3:
        import time
        time.sleep(60)
"""


def test_a_run_submitted_by_a_script_outlives_it(lab: Lab, project: Path) -> None:
    outer, run_state = lab.run(NESTED, str(lab.workspace.path), str(project))
    assert run_state.status == "Completed", outer.directory.file(layout.STD_LOG).read_text()
    assert "left behind" not in outer.directory.file(layout.STATES).read_text()
    inner = lab.workspace.get_run(outer.directory.file(layout.STD_LOG).read_text().strip())
    lab.says(inner, "ready")
    assert inner.get_status() == "Running"
    assert inner.type == "script"
    assert inner.parent is None
    go(inner)
    assert lab.wait(inner).status == "Completed"
    lab.until(lambda: inner.directory.file(layout.PROVENANCE).exists())


def test_canceling_a_run_leaves_those_that_it_submitted(lab: Lab, project: Path) -> None:
    outer = lab.submit(NESTED, str(lab.workspace.path), str(project), "wait")
    lab.says(outer, "inner_")
    lab.says(inner := lab.workspace.get_run(outer.directory.file(layout.STD_LOG).read_text().strip()), "ready")
    outer.cancel()
    assert lab.wait(outer).status == "Canceled"
    assert inner.directory.supervised()
    go(inner)
    assert lab.wait(inner).status == "Completed"


def test_a_run_that_cannot_be_started_leaves_nothing(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patch:
        patch.setattr(starting, "hand_over", lambda *_: False)  # no supervisor is ready
        patch.setattr(starting, "_boot", refuse)
        with pytest.raises(EstimatorError, match="could not be started: Resource temporarily unavailable"):
            lab.submit("print(1)")
    assert [*(lab.workspace.path / "runs").iterdir()] == []
    with pytest.raises(EstimatorError, match="cannot be passed to a script"):
        lab.submit("print(1)", "a\0b")
    assert [*(lab.workspace.path / "runs").iterdir()] == []


def test_what_would_be_started_can_be_read(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA", "/my data")
    run, _ = lab.run("import sys; print(sys.argv[1:])", "--in", "$DATA", "a b", "$UNKNOWN", "*", expand_variables=True)
    plan = get_target("local").plan(run.directory, os.environ, prepared=True)
    assert plan.command == [sys.executable, "train.py", "--in", "/my data", "a b", "$UNKNOWN", "*"]
    assert str(plan) == f"cd {run.directory.file('work')}\n{sys.executable} train.py --in '/my data' 'a b' '$UNKNOWN' '*'"
    assert "DATA" not in repr(plan).replace("/my data", "").replace("$DATA", "")
    assert run.directory.file(layout.STD_LOG).read_text() == "['--in', '/my data', 'a b', '$UNKNOWN', '*']\n"


def test_an_unknown_target() -> None:
    with pytest.raises(EstimatorError, match="no compute target 'mars'") as caught:
        get_target("mars")
    assert caught.value.hint == "Known here: local, docker."
    assert target_names() == ["local", "docker"]
    with pytest.raises(EstimatorError, match="no compute target 'mars'"):
        RunOptions(compute_target="mars").check()


def test_a_run_is_locked_from_its_first_moment(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody who looks between the making of a run and the start of its supervisor may take it for lost."""
    seen = []
    start_supervisor = starting.start_supervisor

    def look_first(run: RunDirectory, *arguments: object, **more: object) -> None:
        seen.append(run.supervised())
        start_supervisor(run, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(local, "start_supervisor", look_first)
    _, run_state = lab.run("print(1)")
    assert run_state.status == "Completed"
    assert seen == [True]
