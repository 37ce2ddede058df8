from __future__ import annotations

import importlib.util
import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import ANY

import pytest

from jupyter_estimator import Run, Workspace
from jupyter_estimator.api.lab import servers
from jupyter_estimator.faces.cli import main
from jupyter_estimator.records.formats.tfwriter import write_scalars
from tests.api.making import end_all, finished, made, submit, until
from tests.api.serving import ServerProcess

if TYPE_CHECKING:
    from collections.abc import Generator

MODULES = ["jupyter_estimator", "jupyter_estimator.faces.cli"]
COMMAND = [sys.executable, "-m", "jupyter_estimator.faces.cli"]
PATIENT = "import os, time\nprint('begun', flush=True)\nwhile not os.path.exists('outputs/go'): time.sleep(0.02)\nprint('end')"


@pytest.fixture
def ws(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Workspace, None, None]:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    workspace = Workspace()
    yield workspace
    end_all(workspace)


def test_python_m_is_the_same_command() -> None:
    shown = [subprocess.run([sys.executable, "-m", module, "-h"], capture_output=True, check=True).stdout for module in MODULES]
    assert shown[0] == shown[1]
    assert shown[0].startswith(b"usage: jupyter estimator")


def call(*words: str, code: int = 0, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Call the command as a process of its own."""
    said = subprocess.run(
        [*COMMAND, *words],
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, **(environment or {})},
    )
    assert "Traceback" not in said.stderr
    assert said.returncode == code, said
    return said


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Call the command in this process; it has to say in two lines what is wrong."""
    assert main(words) == 1
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 2
    return said.err


@pytest.mark.slow
def test_from_submit_to_download(ws: Workspace) -> None:
    with open("train.py", "w") as script:
        script.write(
            "import sys\nfrom jupyter_estimator import Run\nprint(sys.argv[1:])\nRun.get_context().log('x', 0.5)\n"
            "open('outputs/model.txt', 'w').write('model')"
        )
    said = call(
        "submit", "train.py", "-e", "digits", "--name", "my run", "--tag", "a=b", "--wait", "--", "--C", "0.5", "", "a b", "--", "-h"
    )
    run = Run.get(ws, "latest")
    assert said.stdout.startswith(f"{run.id}\nRunId: {run.id}\n")
    assert "\n['--C', '0.5', '', 'a b', '--', '-h']\n" in said.stdout
    assert said.stderr == ""
    assert (run.experiment.name, run.display_name, run.tags) == ("digits", "my run", {"a": "b"})
    assert run.request["origin"] == {"kind": "command line"}
    listed = call("runs", "--where", "x > 0.4").stdout
    assert re.search(rf"{run.id}  my run  digits +Completed .* x 0.5", listed)
    assert "digits / my run · Completed" in call("show", "my run").stdout
    assert call("panel").stdout == call("show").stdout
    assert call("logs", run.id[-8:]).stdout == "['--C', '0.5', '', 'a b', '--', '-h']\n"
    assert call("wait").stdout.endswith(f"Web View: {run.get_portal_url()}\n")
    assert call("download").stdout == "outputs/model.txt\n"
    assert call("download", "latest", "outputs/model.txt", "--to", "m.txt").stdout == "m.txt\n"
    assert [Path(name).read_text() for name in ("outputs/model.txt", "m.txt")] == ["model", "model"]


def test_the_log_of_one_rank(ws: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    Path("train.py").write_text("import os\nprint('rank', os.environ['RANK'])\n")
    assert main(["submit", "train.py", "--procs", "2", "--wait"]) == 0
    capsys.readouterr()
    for words, expected in (([], ["[0] rank 0", "[1] rank 1"]), (["--rank", "1"], ["rank 1"]), (["-r", "0", "--tail", "5"], ["rank 0"])):
        assert main(["logs", "latest", *words]) == 0
        assert sorted(capsys.readouterr().out.splitlines()) == expected
    assert "has no rank 2" in refused(capsys, "logs", "latest", "--rank", "2")


def test_the_other_words(ws: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = made(ws, "exp_1_00000001", created=1), made(ws, "exp_2_00000002", "Failed", created=2)
    assert main(["tag", first.id, "a=b=c", "d="]) == 0
    assert first.tags == {"a": "b=c", "d": ""}
    assert main(["archive", "latest"]) == 0
    assert second.archived
    assert main(["runs"]) == 0
    assert second.id not in capsys.readouterr().out
    assert main(["archive", second.id, "--undo"]) == 0
    assert main(["runs", "--status", "failed", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["id"], row["status"], row["last_value"]) == (second.id, "Failed", None)
    assert main(["runs", "nothing", "such"]) == 0
    assert capsys.readouterr().out == "No runs.\n"
    assert main(["wait", first.id]) == 0
    assert main(["wait", second.id]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2
    assert main(["cancel", first.id, second.id]) == 0
    assert capsys.readouterr().out == f"{first.id} Completed\n{second.id} Failed\n"


def test_one_workspace_for_each_word(tmp_path: Path, ws: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    other = Workspace(tmp_path / "other")
    run = made(other)
    for words in (["runs"], ["show", run.id], ["logs", run.id], ["tag", run.id, "a=b"], ["archive", run.id], ["wait", run.id]):
        assert main([*words, "--workspace", str(tmp_path / "other")]) == 0
    assert run.tags == {"a": "b"}
    assert main(["runs"]) == 0
    assert capsys.readouterr().out.endswith("No runs.\n")


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    shown = capsys.readouterr().out
    assert main(["-h"]) == 0
    assert capsys.readouterr().out == shown
    for word in ("submit", "runs", "show", "panel", "logs", "cancel", "wait", "download", "archive", "tag", "tensorboard"):
        assert word in shown
        assert main([word, "--help"]) == 0
        assert "usage: jupyter estimator" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["submit"],
        ["submit", "nothing.py"],
        ["submit", "."],
        ["submit", "a.py", "--unknown"],
        ["submit", "a.py", "--compute-target", "gpu"],
        ["submit", "a.py", "--secret", "NOBODY_HAS_THIS"],
        ["submit", "a.py", "--python", "/nowhere"],
        ["submit", "a.py", "--max-duration", "0"],
        ["submit", "a.py", "--max-duration", "nan"],
        ["submit", "a.py", "--experiment", ""],
        ["show"],
        ["show", "nothing"],
        ["show", "../x"],
        ["logs", "nothing"],
        ["wait", "nothing"],
        ["cancel", "nothing"],
        ["download", "nothing"],
        ["runs", "--status", "Finished"],
        ["runs", "--where", "accuracy"],
        ["runs", "--limit", "0"],
        ["runs", "--workspace", "a.py"],
        ["tag", "latest"],
        ["tensorboard", "nothing"],
        ["tensorboard", "--port", "many"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_done(ws: Workspace, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with open("a.py", "w"):
        pass
    refused(capsys, *words)
    assert os.listdir(ws.path / "runs") == []


def test_what_cannot_be_done_with_a_run(ws: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    run = made(ws)
    (run.directory.outputs / "a").write_text("")
    for words in (
        ["download", run.id, "outputs/nothing"],
        ["download", run.id, "../../workspace.json"],
        ["download", run.id, "outputs/a", "--to", "/proc/x/y"],
        ["logs", run.id, "--tail", "-1"],
        ["cancel", run.id, "nothing"],
        ["tensorboard", "--port", "0"],
    ):
        refused(capsys, *words)


def test_a_process_says_it_on_stderr_and_in_its_exit_code(ws: Workspace) -> None:
    said = call("show", "nothing", code=1)
    assert said.stdout == ""
    assert len(said.stderr.splitlines()) == 2


def test_a_run_that_fails(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("raise ValueError('boom')")
    said = call("submit", str(tmp_path / "a.py"), "--wait", code=1)
    assert len(said.stderr.splitlines()) == 2
    assert "boom" in said.stderr


def test_ctrl_c_ends_the_waiting_and_not_the_run(ws: Workspace) -> None:
    with open("a.py", "w") as script:
        script.write(PATIENT)
    # As in a terminal, where Ctrl-C reaches the whole group.
    waiting = subprocess.Popen(
        [*COMMAND, "submit", "a.py", "--wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert waiting.stdout is not None
    assert "begun\n" in iter(waiting.stdout.readline, "")
    os.killpg(waiting.pid, signal.SIGINT)
    said, errors = waiting.communicate(timeout=60)
    assert "No longer waiting. The run goes on" in said
    assert (errors, waiting.returncode) == ("", 130)
    run = Run.get(ws, "latest")
    until(lambda: run.get_status() == "Running")
    (run.directory.outputs / "go").touch()
    finished(run)


@pytest.fixture
def run_with_scalars(ws: Workspace) -> Run:
    run = made(ws)
    write_scalars(run.directory.file("logs"), [("loss", step, 1700000000.0, 1 / (step + 1)) for step in range(3)])
    return run


def test_tensorboard_is_there_until_ctrl_c(run_with_scalars: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        # As in a terminal, where Ctrl-C reaches the whole group.
        process = subprocess.Popen(
            [*COMMAND, "tensorboard", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert urllib.parse.urlsplit(address).port != port
    assert process.stderr is not None
    assert process.stderr.readline() == "Ctrl-C ends it.\n"
    until(lambda: _fetch(f"{address}data/plugin/scalars/tags") == {run_with_scalars.id: {"loss": ANY}})
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate(timeout=60) == ("", "")
    assert process.returncode == 0
    with pytest.raises(urllib.error.URLError):
        _fetch(address)


def test_tensorboard_behind_the_server_needs_nobody_to_stay(run_with_scalars: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "runtime").mkdir()
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    server = ServerProcess(tmp_path / "server", tmp_path / "runtime", run_with_scalars.workspace.path)
    try:
        address = call("tensorboard", run_with_scalars.id).stdout.strip()
        path = address.removeprefix(server.url)
        assert path.startswith("jupyter-estimator/tensorboard/")
        until(lambda: server.ask("GET", f"{path}data/plugin/scalars/tags") == {run_with_scalars.id: {"loss": ANY}})
    finally:
        server.stop()


def _fetch(url: str) -> object:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return json.loads(answer.read())


def test_missing_tensorboard_says_what_to_install(
    ws: Workspace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made(ws)
    monkeypatch.setattr(servers, "_found", (-1e9, None))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert "pip install tensorboard" in refused(capsys, "tensorboard")


def test_following_a_log(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", PATIENT)
    following = [
        subprocess.Popen([*COMMAND, "logs", "-f", *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for more in ([], ["-n", "5"])
    ]
    for process in following:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
    (run.directory.outputs / "go").touch()
    for process in following:
        assert process.communicate(timeout=60) == ("end\n", "")
        assert process.returncode == 0
    assert call("logs", "-f").stdout == "begun\nend\n"


def test_the_last_lines_as_a_terminal_shows_them(ws: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    bars = b"".join(b"\r%d%%|###|" % n for n in range(101))
    made(ws, log=b"".join(b"line %d\n" % n for n in range(200_000)) + b"\x1b[32m" + bars + b"\x1b[0m\nlast")
    assert main(["logs", "--tail", "3"]) == 0
    assert capsys.readouterr().out == "line 199999\n100%|###|\nlast\n"
    assert main(["logs", "--tail", "100000"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 100_000
    assert main(["logs", "-n", "0"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["logs"]) == 0
    assert capsys.readouterr().out.endswith("\x1b[0m\nlast")


@pytest.mark.parametrize("terminal", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_a_terminal_that_cannot_show_it(ws: Workspace, terminal: dict[str, str]) -> None:
    made(ws, display_name="Größe 😀 \udcff", log="é😀\n".encode() + b"\xff\xfe\n", metrics=[{"n": "x", "v": v} for v in range(9)])
    assert "exp" in call("show", environment=terminal).stdout
    assert "exp" in call("runs", environment=terminal).stdout
    assert "\n" in call("logs", environment=terminal).stdout
    assert len(call("show", "Größe", code=1, environment=terminal).stderr.splitlines()) == 2


def test_a_reader_that_has_seen_enough(ws: Workspace) -> None:
    made(ws, log=b"line\n" * 200_000)
    for words in (["logs"], ["logs", "-n", "100000"], ["runs"]):
        process = subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait(60) == 0


def test_the_panel_in_a_terminal_is_redrawn_until_the_end(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", PATIENT)
    master, slave = pty.openpty()
    process = subprocess.Popen([*COMMAND, "panel"], stdout=slave, stderr=slave, stdin=slave)
    os.close(slave)
    shown = b""
    deadline = time.monotonic() + 60
    while process.poll() is None or select.select([master], [], [], 0)[0]:
        assert time.monotonic() < deadline
        if select.select([master], [], [], 0.1)[0]:
            try:
                shown += os.read(master, 65536)
            except OSError:
                break
        if shown.count(b"\x1b[J") >= 2:
            (run.directory.outputs / "go").touch()
    os.close(master)
    assert process.wait() == 0
    last = shown.rpartition(b"\x1b[J")[2].decode()
    assert "Completed" in last
    assert "end" in last
    assert "Running" in shown.decode()


def test_a_large_snapshot_is_warned_of_in_plain_words(ws: Workspace) -> None:
    with open("big.bin", "wb") as file:
        file.write(bytes(2_000_000))
    with open("a.py", "w"):
        pass
    said = call("submit", ".", "--entry", "a.py", "--warn-above", "1")
    assert "big.bin" in said.stderr
    assert "SnapshotWarning" not in said.stderr
    assert said.stdout.strip() == Run.get(ws, "latest").id
    until(lambda: Run.get(ws, "latest").get_status() == "Completed")


def test_one_run_that_cannot_be_canceled_does_not_stop_the_others(ws: Workspace) -> None:
    runs = [made(ws, "a_1_00000001"), made(ws, "b_2_00000002")]
    done = call("cancel", runs[0].id, "nothing-of-that-name", runs[1].id, code=1)
    assert [line.split()[0] for line in done.stdout.splitlines()] == [run.id for run in runs]
    assert done.stderr.startswith("1 of 3 failed: ")
    assert "nothing-of-that-name" in done.stderr
