"""How a run ends, and what its failure says about it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision.finish import Ending, finish, read_ending
from jupyter_estimator.execution.supervision.monitor import Monitor
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.details import signal_name
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


def message(run_state: RunState) -> str:
    assert run_state.error is not None
    return run_state.error["message"]


@pytest.mark.parametrize(
    ("code", "exit_code", "text"),
    [
        ("import sys; sys.exit(3)", 3, "The script ended with exit code 3."),
        ("import sys; sys.exit('no data')", 1, "no data (The script ended with exit code 1)"),
        ("import os; os._exit(7)", 7, "The script ended with exit code 7."),
        ("import os; os._exit(127)", 127, "The script ended with exit code 127."),
        (
            "import sys; sys.exit(137)",
            137,
            "The script ended with exit code 137, which stands for SIGKILL: it was killed from outside, at once.",
        ),
    ],
)
def test_exit_codes(lab: Lab, code: str, exit_code: int, text: str) -> None:
    _, run_state = lab.run(code)
    assert (run_state.status, run_state.exit_code, run_state.signal) == ("Failed", exit_code, None)
    assert message(run_state) == text


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM, signal.SIGKILL, signal.SIGUSR1])
def test_signals(lab: Lab, number: signal.Signals) -> None:
    _, run_state = lab.run(f"import os; os.kill(os.getpid(), {int(number)})")
    assert (run_state.status, run_state.exit_code, run_state.signal) == ("Failed", None, number)
    assert f"The script was ended by {number.name}: " in message(run_state)


def test_a_crash_in_native_code_leaves_a_stack_in_the_log(lab: Lab) -> None:
    run, run_state = lab.run("import ctypes\ndef training(): ctypes.string_at(0)\ntraining()")
    assert run_state.signal == signal.SIGSEGV
    assert "in training" in run.directory.file(layout.STD_LOG).read_text()


def test_killed_from_outside(lab: Lab) -> None:
    run = lab.submit("import time; time.sleep(60)")
    os.kill(lab.script(run), signal.SIGKILL)
    assert message(lab.wait(run)) == "The script was ended by SIGKILL: it was killed from outside, at once."


def test_the_last_traceback_is_the_error(lab: Lab) -> None:
    _, run_state = lab.run(
        """
        import traceback
        try:
            raise KeyError("handled")
        except KeyError:
            traceback.print_exc()
        def train():
            raise ValueError("no convergence")
        train()
        """
    )
    assert message(run_state) == "ValueError: no convergence (The script ended with exit code 1)"
    assert run_state.error is not None
    assert run_state.error["traceback"].startswith("Traceback (most recent call last):")
    assert "in train" in run_state.error["traceback"]
    assert "handled" not in run_state.error["traceback"]


def test_a_handled_traceback_is_no_error_of_a_run_that_succeeds(lab: Lab) -> None:
    _, run_state = lab.run("import traceback\ntry: 1/0\nexcept ZeroDivisionError: traceback.print_exc()")
    assert run_state.status == "Completed"
    assert run_state.error is None


def test_a_script_that_says_it_failed(lab: Lab) -> None:
    _, run_state = lab.run("from jupyter_estimator import Run; Run.get_context().fail('the loss is NaN')")
    assert (run_state.status, run_state.exit_code) == ("Failed", 0)
    assert message(run_state) == "the loss is NaN"


def test_the_time_limit(lab: Lab) -> None:
    run, run_state = lab.run("import time; print('on'); time.sleep(60)", max_run_duration_seconds=0.7)
    assert (run_state.status, run_state.signal) == ("Failed", signal.SIGTERM)
    assert message(run_state) == "The run took longer than max_run_duration_seconds (0.7 s) and was ended."
    assert run_state.started is not None
    assert run_state.ended is not None
    assert run_state.ended - run_state.started > 0.6
    assert ("Finalizing", "Ending: it has run for 0.7 seconds.") in [
        (state["status"], state.get("phase")) for state in map(json.loads, run.directory.file(layout.STATES).read_text().splitlines())
    ]


def test_the_time_limit_holds_for_a_script_that_succeeds_on_sigterm(lab: Lab) -> None:
    code = "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0)); time.sleep(60)"
    _, run_state = lab.run(code, max_run_duration_seconds=0.7)
    assert (run_state.status, run_state.exit_code) == ("Failed", 0)
    assert "max_run_duration_seconds" in message(run_state)


def test_a_daemon_thread_does_not_keep_the_run(lab: Lab) -> None:
    _, run_state = lab.run("import threading, time; threading.Thread(target=time.sleep, args=(60,), daemon=True).start(); print(1)")
    assert run_state.status == "Completed"


@pytest.fixture
def memory_group() -> Iterator[Path]:
    """A control group of 60 MB, as root can make it."""
    own = next((line for line in Path("/proc/self/cgroup").read_text().splitlines() if ":memory:" in line or line.startswith("0::")), "")
    version1 = ":memory:" in own
    root = Path("/sys/fs/cgroup", "memory" if version1 else "")
    group = root / own.rpartition(":")[2].lstrip("/") / f"jupyter-estimator-test-{os.getpid()}"
    limit = group / ("memory.limit_in_bytes" if version1 else "memory.max")
    try:
        group.mkdir()
        limit.write_text(str(60 * 1024 * 1024))
    except OSError as error:
        if group.is_dir():
            group.rmdir()
        pytest.skip(f"no control group can be made here: {error}")
    yield group
    deadline = time.monotonic() + 30
    while True:
        try:
            group.rmdir()
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        else:
            return


def test_killed_because_memory_ran_out(lab: Lab, memory_group: Path, tmp_path: Path) -> None:
    script = tmp_path / "train.py"
    script.write_text("import time; time.sleep(0.7)\nheld = [bytearray(5_000_000) for _ in range(60)]")
    submit = Path(__file__).with_name("data") / "submitting.py"
    join = f"import os; open({str(memory_group / 'cgroup.procs')!r}, 'w').write(str(os.getpid())); "
    run_it = f"import runpy, sys; sys.argv[:] = sys.argv[1:]; runpy.run_path({str(submit)!r}, run_name='__main__')"
    arguments = [str(lab.workspace.path), str(tmp_path), "train.py", "memory"]
    subprocess.run([sys.executable, "-c", join + run_it, "submitting", *arguments], input=b"", check=True, timeout=60)
    run = next(run for run in lab.workspace.experiments["memory"].get_runs())
    run_state = lab.wait(run)
    assert (run_state.status, run_state.signal) == ("Failed", signal.SIGKILL)
    assert message(run_state).startswith("The script was killed because memory ran out (the run's processes held up to ")


def test_the_watcher_tells_an_out_of_memory_kill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monitor = Monitor(RunDirectory(tmp_path), list)
    monkeypatch.setattr(monitor._oom, "happened", lambda: True)
    ending = Ending(signal=signal.SIGKILL)
    monitor.close(ending)
    assert ending.out_of_memory


def make_run(path: Path, **request: object) -> RunDirectory:
    (path / layout.USER_LOGS).mkdir(parents=True)
    (path / layout.WORK).mkdir()
    (path / layout.REQUEST).write_text(json.dumps({"id": path.name, "created": 1.0, **request}))
    return RunDirectory(path)


def test_the_end_is_recorded_once(tmp_path: Path) -> None:
    run = make_run(tmp_path / "runs" / "r_1")
    run.file(layout.EXIT).write_text('{"code": 0}' + " " * 400)
    finish(run, Ending())
    before = run.file(layout.STATES).read_bytes()
    finish(run, Ending(code=3))
    assert run.file(layout.STATES).read_bytes() == before
    assert run.run_state().status == "Completed"


def test_what_is_on_disk_about_the_end_outweighs_what_was_thought(tmp_path: Path) -> None:
    run = make_run(tmp_path / "runs" / "r_1")
    run.file(layout.EXIT).write_text('{"signal": 11, "t": 5.0, "peak": 1000000}')
    thought = Ending()
    thought.restarted = True
    finish(run, thought)
    assert run.run_state().signal == signal.SIGSEGV


def test_an_ending_half_written_is_none_yet(tmp_path: Path) -> None:
    run = make_run(tmp_path / "runs" / "r_1")
    for text in ("", " " * 511 + "\n", '{"code": '):
        run.file(layout.EXIT).write_text(text)
        assert not read_ending(run).known
    run.file(layout.EXIT).write_text('{"code": 0}')
    assert read_ending(run).known


def test_the_journals_torn_last_line_does_not_swallow_the_end(tmp_path: Path) -> None:
    run = make_run(tmp_path / "runs" / "r_1")
    run.file(layout.STATES).write_text('{"t": 1, "status": "Running"}\n{"t": 2, "sta')
    run.file(layout.EXIT).write_text('{"code": 0}')
    finish(run, Ending())
    assert run.run_state().status == "Completed"


def test_folders_left_half_way_by_a_killed_supervisor_are_settled(tmp_path: Path) -> None:
    run = make_run(tmp_path / "runs" / "r_1")
    (run.file(layout.WORK) / "outputs").mkdir()
    (run.file(layout.WORK) / "outputs" / "model").write_text("m")
    (run.file(layout.WORK) / "logs").symlink_to("/")
    run.file(layout.LOGS).symlink_to("work/logs")
    run.file(layout.EXIT).write_text('{"code": 0}')
    finish(run, Ending())
    assert (run.file(layout.OUTPUTS) / "model").read_text() == "m"
    assert run.file(layout.LOGS).is_dir()
    assert not run.file(layout.LOGS).is_symlink()


def test_names_of_signals() -> None:
    assert [signal_name(number) for number in (None, 9, 99)] == [None, "SIGKILL", "signal 99"]
