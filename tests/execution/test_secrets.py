"""The values of secrets that were passed by name are in nothing that is written about a run, whoever wrote it."""

from __future__ import annotations

import base64
import json
import os
import signal
import urllib.parse
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.views.view import state
from jupyter_estimator.inside.hiding import STRUCK, Hiding
from tests.execution.conftest import Lab, log_of

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run


VALUE = "hunter2-ÄÖ/\"quoted\" 'x'"
KEY = "-----BEGIN KEY-----\nMIIEvQIBADANBg\nAAAABBBBCCCC==\n-----END KEY-----"
RAISES = """
    import os, sys, time
    from jupyter_estimator import Run
    if "later" in sys.argv:
        print("up", flush=True)
        while not os.path.exists("go"):
            time.sleep(0.01)
    Run.get_context().tag("used", "Bearer " + os.environ["MY_KEY"].splitlines()[1])
    raise ValueError("cannot log in with " + os.environ["MY_VALUE"] + " and " + repr(os.environ["MY_KEY"]))
"""


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_VALUE", VALUE)
    monkeypatch.setenv("MY_KEY", KEY)


def written(run: Run) -> dict[str, str]:
    """What is in the run directory, apart from what the script itself printed."""
    Lab.until(lambda: not run.directory.supervised())  # what is only there until the end is recorded is removed after it
    files = [path for path in run.directory.path.rglob("*") if path.is_file() and not path.is_symlink() and path.name != "std_log.txt"]
    return {str(path): path.read_text(errors="replace") for path in files}


def check(run: Run) -> None:
    told = written(run) | {"details": json.dumps(run.get_details(), default=str)}
    told["state"] = json.dumps(state(run.directory, run.run_state()), default=str)
    for place, text in told.items():
        for secret in ("hunter2", "MIIEvQIBADANBg", "AAAABBBBCCCC"):
            assert secret not in text, place


def test_an_error(lab: Lab) -> None:
    run, run_state = lab.run(RAISES, secrets=["MY_VALUE", "MY_KEY"])
    assert run_state.error is not None
    assert run_state.error["message"].startswith(f"ValueError: cannot log in with {STRUCK}")
    assert run.get_tags()["used"] == f"Bearer {STRUCK}"
    assert "hunter2" in log_of(run)  # what a script prints is its own
    check(run)


@pytest.mark.parametrize("killed", [False, True])
def test_whoever_looks_has_none_of_them(lab: Lab, monkeypatch: pytest.MonkeyPatch, killed: bool) -> None:
    run = lab.submit(RAISES, "later", secrets=["MY_VALUE", "MY_KEY"])
    lab.says(run, "up")
    monkeypatch.delenv("MY_VALUE")
    monkeypatch.delenv("MY_KEY")
    os.kill(lab.supervisor(run), signal.SIGKILL)
    if not killed:
        run.get_status()
        lab.until(run.directory.supervised)
    Path(run.directory.file("work"), "go").touch()
    if killed:
        script = lab.script(run)
        lab.until(lambda: not os.path.exists(f"/proc/{script}"))
    lab.wait(run)
    check(run)


@pytest.mark.parametrize(
    "text",
    [
        VALUE,
        json.dumps({"a": VALUE}),
        json.dumps({"a": VALUE}, ensure_ascii=False),
        f"https://x?token={urllib.parse.quote(VALUE, safe='')}",
        f"Basic {base64.b64encode(VALUE.encode()).decode()}",
        repr({"a": VALUE}),
        KEY,
        "only AAAABBBBCCCC== of it",
        KEY.replace("\n", "\r\n"),
    ],
)
def test_in_whatever_form(text: str) -> None:
    struck = Hiding(["MY_VALUE", "MY_KEY"])(text)
    assert STRUCK in struck
    for secret in ("hunter2", "AAAABBBBCCCC", base64.b64encode(VALUE.encode()).decode()):
        assert secret not in struck


def test_short_ones_and_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHORT", "abc")
    assert Hiding(["SHORT", "MISSING"])("abc") == "abc"
    assert not Hiding(["SHORT", "MISSING"])
