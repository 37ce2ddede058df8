from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator import Run, RunFailedError, Workspace
from jupyter_estimator.api.runs.waiting import LogReader
from tests.api.making import finished, made, refused, settled, submit, until

if TYPE_CHECKING:
    from pathlib import Path

FOREVER = "import time\nprint('begun', flush=True)\nwhile True: time.sleep(0.05)"


def test_a_failure_is_raised_with_what_is_known(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", "print('so far')\nraise ValueError('boom\\nand more')")
    with pytest.raises(RunFailedError, match="boom") as raised:
        run.wait_for_completion()
    assert len(str(raised.value).splitlines()) == 2
    assert settled(raised.value.details) == settled(run.get_details())
    assert raised.value.details["error"]["traceback"].startswith("Traceback")
    assert run.wait_for_completion(raise_on_error=False)["status"] == "Failed"


def test_a_canceled_run_is_no_failure(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", FOREVER, cancel_grace_seconds=0)
    run.cancel()
    run.cancel()
    assert run.wait_for_completion()["status"] == "Canceled"
    run.cancel()
    assert run.get_status() == "Canceled"


def test_everything_that_was_printed_is_shown(ws: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "import sys, time\nfor n in range(300): print('Zeile', n, '😀')\ntime.sleep(0.2)\nsys.stdout.buffer.write(b'\\xff\\xf0\\x9f\\x98')"
    )
    run = submit(ws, tmp_path / "src", code)
    run.wait_for_completion(show_output=True)
    shown = capsys.readouterr().out.partition("=" * 32 + "\n")[2].partition("\nExecution Summary")[0]
    assert shown == "".join(f"Zeile {n} 😀\n" for n in range(300)) + "��"


def test_the_end_counts_and_not_the_log(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that got away goes on writing into the log of a run that is over."""
    run = made(ws, log=b"x\n" * 100)
    shown = ""

    class Screen(io.StringIO):
        def write(self, text: str) -> int:
            nonlocal shown
            shown += text
            assert len(shown) < 100_000
            if "x" in text or "late" in text:
                with run.directory.file("user_logs/std_log.txt").open("ab") as log:
                    log.write(b"late\n" * 1000)
            return len(text)

    monkeypatch.setattr(sys, "stdout", Screen())
    assert run.wait_for_completion(show_output=True)["status"] == "Completed"
    assert "x\n" * 100 in shown


def test_waiting_for_a_run_that_is_removed(ws: Workspace) -> None:
    run = made(ws, status="Running")
    remover = threading.Timer(0.2, shutil.rmtree, [run.directory.path])
    remover.start()
    refused(run.wait_for_completion)
    remover.join()
    refused(run.get_status)
    refused(run.wait_for_completion)


def test_a_log_that_is_emptied_is_read_from_its_beginning(ws: Workspace) -> None:
    run = made(ws, log=b"one\ntwo\n")
    log = LogReader(run.directory)
    assert log.read(4) == "one\n"
    assert log.read() == "two\n"
    run.directory.file("user_logs/std_log.txt").write_bytes(b"new\n")
    assert log.read() == "new\n"
    run.directory.file("user_logs/std_log.txt").unlink()
    assert log.read() == ""


def test_characters_are_not_torn(ws: Workspace) -> None:
    run = made(ws)
    log = LogReader(run.directory)
    shown = ""
    with run.directory.file("user_logs/std_log.txt").open("ab", buffering=0) as file:
        for byte in "é😀\udcff".encode(errors="surrogateescape"):
            file.write(bytes([byte]))
            shown += log.read()
    assert shown + log.rest() == "é😀�"


WAITING = """
import sys, time
from jupyter_estimator import Run, Workspace
if sys.argv[2] == "tell":
    sleep, time.sleep = time.sleep, lambda seconds: (print("waits", flush=True), sleep(seconds))
run = Run.get(Workspace(sys.argv[1]), "latest")
try:
    run.wait_for_completion(show_output=sys.argv[2] == "show")
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


@pytest.mark.parametrize(("how", "line"), [("show", "begun\n"), ("tell", "waits\n")])
def test_an_interrupt_ends_the_waiting_and_not_the_run(ws: Workspace, tmp_path: Path, how: str, line: str) -> None:
    code = "import os, time\nprint('begun', flush=True)\nwhile not os.path.exists('outputs/go'): time.sleep(0.02)\nprint('end')"
    run = submit(ws, tmp_path / "src", code)
    until(lambda: LogReader(run.directory).read())
    waiting = subprocess.Popen([sys.executable, "-c", WAITING, str(ws.path), how], stdout=subprocess.PIPE, text=True)
    assert waiting.stdout is not None
    assert line in iter(waiting.stdout.readline, "")
    waiting.send_signal(signal.SIGINT)
    said, _ = waiting.communicate(timeout=60)
    assert f"No longer waiting. The run goes on: {run.id}." in said
    assert said.endswith("interrupted\n")
    until(lambda: run.get_status() == "Running")
    (run.directory.outputs / "go").touch()
    finished(run)
    assert run.directory.file("user_logs/std_log.txt").read_text() == "begun\nend\n"


def test_waiting_from_another_process_and_after_the_end(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", "print(1)")
    said = subprocess.run([sys.executable, "-c", WAITING, str(ws.path), "show"], capture_output=True, text=True, check=True)
    assert "\n1\n\nExecution Summary\n" in said.stdout
    assert settled(Run.get(ws, run.id).wait_for_completion()) == settled(run.get_details())
    assert os.path.basename(run.path) == run.id
