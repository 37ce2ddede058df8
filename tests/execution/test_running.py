"""What a run is while it goes: its working directory, its log, its statuses."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


def log(run_path: Path) -> bytes:
    return (run_path / layout.STD_LOG).read_bytes()


def test_statuses_in_order(lab: Lab) -> None:
    run, run_state = lab.run("print('hello')")
    states = [json.loads(line) for line in run.directory.file(layout.STATES).read_text().splitlines()]
    assert [state["status"] for state in states] == ["NotStarted", "Starting", "Running", "Completed"]
    assert [state["t"] for state in states] == sorted(state["t"] for state in states)
    assert run_state.exit_code == 0
    assert run_state.started is not None
    assert log(run.directory.path) == b"hello\n"


def test_a_large_snapshot_is_prepared_by_the_supervisor(lab: Lab, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    for i in range(40):
        (folder / f"module{i}.py").write_text(f"value = {i}")
    (folder / "train.py").write_text("import module39; print(module39.value)")
    run, run_state = lab.run(folder, entry="train.py")
    assert run_state.status == "Completed"
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Preparing", "Running", "Completed"]
    assert log(run.directory.path) == b"39\n"


def test_the_supervisor_has_a_session_of_its_own_and_the_script_another(lab: Lab) -> None:
    run = lab.submit("import time; time.sleep(60)")
    supervisor, script = lab.supervisor(run), lab.script(run)
    assert len({os.getsid(0), os.getsid(supervisor), os.getsid(script)}) == 3
    assert os.getsid(supervisor) == supervisor
    assert os.getsid(script) == script
    run.cancel()
    lab.wait(run)


def test_nothing_of_the_submitting_process_is_open_in_the_run(lab: Lab, tmp_path: Path) -> None:
    opened = [os.open(tmp_path / f"file{i}", os.O_RDWR | os.O_CREAT) for i in range(200)]
    read, write = os.pipe()
    for descriptor in (*opened, read, write):
        os.set_inheritable(descriptor, True)
    code = "import os; os.system('ls -l /proc/self/fd'); input()"
    run, _ = lab.run(code)
    text = log(run.directory.path).decode()
    assert str(tmp_path / "file") not in text
    assert "pipe:" not in text
    assert "EOFError" in text  # its input is empty
    for descriptor in (*opened, read, write):
        os.close(descriptor)


def test_the_working_directory_is_a_fresh_copy_with_outputs_and_logs(lab: Lab, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "words.txt").write_text("one two")
    (folder / "train.py").write_text(
        "import os\n"
        "print(sorted(os.listdir('.')), os.getcwd())\n"
        "open('train.py', 'a').write('# changed')\n"
        "open('data/words.txt', 'w').write('three')\n"
        "open('result.txt', 'w').write('kept')\n"
        "os.system('find . -name nothing')\n"
    )
    before = (folder / "train.py").read_bytes()
    for _ in range(2):
        run, run_state = lab.run(folder, entry="train.py")
        assert run_state.status == "Completed"
        text = log(run.directory.path).decode()
        assert text.splitlines()[0].startswith("['data', 'logs', 'outputs', 'train.py'] ")
        assert str(run.directory.file(layout.WORK)) in text
    assert (folder / "train.py").read_bytes() == before
    assert (folder / "data" / "words.txt").read_text() == "one two"
    assert (run.directory.file(layout.WORK) / "result.txt").read_text() == "kept"


def test_outputs_and_logs_are_part_of_the_run_at_once(lab: Lab) -> None:
    run = lab.submit(
        """
        import time, os
        open("outputs/early.txt", "w").write("1")
        open("logs/early.log", "w").write("1")
        print("written", flush=True)
        while not os.path.exists("go"):
            time.sleep(0.01)
        import shutil
        shutil.rmtree("outputs")
        os.mkdir("outputs")
        open("outputs/late.txt", "w").write("2")
        """
    )
    lab.says(run, "written")
    assert {"outputs/early.txt", "logs/early.log"} <= {*run.get_file_names()}
    (run.directory.file(layout.WORK) / "go").touch()
    assert lab.wait(run).status == "Completed"
    names = run.get_file_names()
    assert "outputs/late.txt" in names
    assert "outputs/early.txt" not in names
    assert not run.directory.file(layout.OUTPUTS).is_symlink()
    assert os.readlink(run.directory.file(layout.WORK) / "outputs") == "../outputs"


def test_a_script_that_removes_outputs_for_good(lab: Lab) -> None:
    run, run_state = lab.run("import os; os.rmdir('outputs'); open('outputs', 'w').close()")
    assert run_state.status == "Completed"
    assert run.directory.file(layout.OUTPUTS).is_dir()


def test_stdout_and_stderr_in_order(lab: Lab) -> None:
    run, _ = lab.run(
        """
        import sys, os
        for i in range(300):
            print("out", i)
            print("err", i, file=sys.stderr)
            os.system(f"echo shell {i}") if i % 100 == 0 else None
        """
    )
    expected = [line for i in range(300) for line in (f"out {i}", f"err {i}", *([f"shell {i}"] if i % 100 == 0 else []))]
    assert log(run.directory.path).decode().splitlines() == expected


def test_the_log_is_raw_bytes(lab: Lab) -> None:
    run, _ = lab.run(
        r"""
        import sys, os
        os.write(1, bytes(range(256)))
        sys.stdout.buffer.write(b"\xff\xfe\xc3(")
        sys.stdout.write("\udcff" if False else "é\n")
        """
    )
    assert log(run.directory.path) == bytes(range(256)) + b"\xff\xfe\xc3(" + "é\n".encode()


@pytest.mark.slow
def test_a_line_of_100_megabytes(lab: Lab) -> None:
    run, run_state = lab.run("import sys\nfor i in range(100): sys.stdout.write(chr(97 + i % 26) * 1_000_000)")
    assert run_state.status == "Completed"
    expected = hashlib.sha256(b"".join(bytes([97 + i % 26]) * 1_000_000 for i in range(100)))
    assert hashlib.sha256(log(run.directory.path)).digest() == expected.digest()


def test_a_script_that_closes_its_streams_goes_on(lab: Lab) -> None:
    run, run_state = lab.run("import os; print('first', flush=True); os.close(1); os.close(2); open('outputs/done', 'w').close()")
    assert run_state.status == "Completed"
    assert "outputs/done" in run.get_file_names()


def test_only_its_user_can_read_a_run(lab: Lab) -> None:
    run, _ = lab.run("open('outputs/model', 'w').close()")
    assert stat.S_IMODE(lab.workspace.path.stat().st_mode) == 0o700
    assert stat.S_IMODE(run.directory.path.stat().st_mode) == 0o700


def test_the_working_directory_is_cleared_but_what_the_script_wrote_stays(lab: Lab, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    (folder / "package").mkdir(parents=True)
    (folder / "package" / "__init__.py").write_text("")
    (folder / "train.py").write_text("import package; open('package/weights', 'w').write('w'); open('model', 'w').write('m')")
    run, _ = lab.run(folder, entry="train.py")
    work = run.directory.file(layout.WORK)
    lab.until(lambda: not (work / "train.py").exists())
    lab.until(lambda: not (work / "package" / "__pycache__").exists())
    assert (work / "model").read_text() == "m"
    assert (work / "package" / "weights").read_text() == "w"
    assert not (work / "package" / "__init__.py").exists()


def test_a_folder_with_a_file_called_outputs_is_refused(lab: Lab, tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("print(1)")
    (folder / "outputs").write_text("a file")
    with pytest.raises(EstimatorError, match="has a file called outputs"):
        lab.submit(folder, entry="train.py")
    assert [*(lab.workspace.path / "runs").iterdir()] == []
    for i in range(40):
        (folder / f"module{i}.py").write_text("")
    run, run_state = lab.run(folder, entry="train.py")
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "has a file called outputs" in run_state.error["message"]
    assert "Rename it" in run_state.error["hint"]
    lab.until(lambda: not run.directory.file(layout.WORK).exists())


def test_an_interpreter_that_cannot_be_started(lab: Lab, tmp_path: Path) -> None:
    broken = tmp_path / 'py"thon ü'
    broken.write_bytes(b"\x7fELF no program")
    broken.chmod(0o700)
    _, run_state = lab.run("print(1)", interpreter_path=str(broken))
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert run_state.error["message"].startswith("The script could not be started: ")
    assert 'py"thon ü: Exec format error' in run_state.error["message"]


def test_arguments_too_long_for_the_system_are_refused_and_leave_nothing(lab: Lab) -> None:
    with pytest.raises(EstimatorError, match="too long for this system"):
        lab.submit("print(1)", *["x" * 100_000] * 40)
    assert [*(lab.workspace.path / "runs").iterdir()] == []


def test_a_huge_environment(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(8):
        monkeypatch.setenv(f"HUGE_{i}", "x" * 100_000)
    run, run_state = lab.run("import os; print(len(os.environ['HUGE_7']))")
    assert run_state.status == "Completed"
    assert log(run.directory.path) == b"100000\n"


def test_the_script_has_the_signals_of_a_fresh_process(lab: Lab) -> None:
    ignored = (signal.SIGCHLD, signal.SIGHUP, signal.SIGUSR1, signal.SIGTERM)
    before = [signal.signal(number, signal.SIG_IGN) for number in ignored]
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGUSR2])
    try:
        code = "import re; print(*re.findall(r'Sig(?:Ign|Blk):\\s*(\\w+)', open('/proc/self/status').read()))\nraise SystemExit(7)"
        run, run_state = lab.run(code)
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM, signal.SIGUSR2])
        for number, handler in zip(ignored, before, strict=True):
            signal.signal(number, handler)
    usual = (1 << 31) - 1  # the C library keeps some of the others to itself
    blocked, ignoring = (int(word, 16) & usual for word in log(run.directory.path).split())
    assert blocked == 0
    assert ignoring == sum(1 << (number - 1) for number in (signal.SIGPIPE, signal.SIGXFSZ))  # those that Python itself ignores
    assert run_state.exit_code == 7  # known although the submitting process did not wait for its children


def test_the_supervisor_does_not_run_modules_of_the_users(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "psutil", "select"):
        (tmp_path / f"{name}.py").write_text(f"raise RuntimeError('the wrong {name}')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    run, run_state = lab.run("print('unharmed')", environment_variables={"PYTHONPATH": ""})
    assert run_state.status == "Completed"
    lab.until(lambda: not psutil.pid_exists(lab.supervisor(run)) or lab.supervisor(run) == 0 or run_state.over)
    assert run.directory.file(layout.SUPERVISOR_LOG).read_text() == ""
