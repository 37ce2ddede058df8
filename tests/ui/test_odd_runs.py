"""Runs that are damaged, hostile or gone while somebody looks at them, and a server that is restarted."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from jupyter_estimator import EstimatorError
from jupyter_estimator.execution import tensorboard
from tests.ui.lab import until
from tests.ui.notebook_page import status
from tests.ui.served import document, open_run, show_runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui

HOSTILE = r"""
import pathlib, sys
out = pathlib.Path("outputs")
evil = "<script>top.ran = 1; top.document.title = 'ran'</script>"
(out / "page.html").write_text(evil)
svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="top.ran = 1"><script>top.ran = 1</script></svg>'
(out / "drawing.svg").write_text(svg)
(out / "<img src=x onerror=top.ran=1>.txt").write_text("a name like markup")
(out / "..%2f..%2fx").write_text("a name that climbs")
with (out / "large.json").open("w") as large:
    large.write('{"numbers": [' + ",".join(["1234567"] * 6_250_000) + "]}")
sys.stdout.buffer.write(bytes(range(256)) * 2000 + b"\nafter the bytes\n" + evil.encode() + b"\n")
"""


def preview(page: NotebookPage, name: str) -> Locator:
    document(page).get_by_role("button", name=re.compile(re.escape(name))).click()
    return document(page).locator(".je-preview")


def test_nothing_a_run_left_is_run_here(served_lab: Open, serving_lab: Lab) -> None:
    (serving_lab.root / "hostile.py").write_text(HOSTILE)
    run = serving_lab.submit("hostile.py", display_name="<b onmouseover=top.ran=1>hostile</b>")
    run.wait_for_completion()
    page = served_lab()
    shown = open_run(page, run.id)
    # The log is bytes of all kinds, and the page shows what can be shown of them.
    expect(shown.locator(".je-log-row").filter(has_text="<script>top.ran")).to_be_visible()
    shown.get_by_role("tab", name="Files").click()
    expect(preview(page, "page.html").locator("pre")).to_contain_text("<script>top.ran = 1")
    picture = preview(page, "drawing.svg").locator("img")
    expect(picture).to_have_js_property("naturalWidth", 9)
    expect(preview(page, "<img src=x").locator("pre")).to_have_text("a name like markup")
    expect(preview(page, "..%2f..%2fx").locator("pre")).to_have_text("a name that climbs")
    # Of much too much the beginning is shown, and said to be that.
    expect(preview(page, "large.json")).to_contain_text("The preview shows the first 200 kB of 50 MB.")
    assert page.page.evaluate("[window.ran, document.title === 'ran']") == [None, False]

    # Nor when somebody follows its address by hand.
    files = f"{serving_lab.address}jupyter-estimator/api/runs/{run.id}/files/outputs"
    for name in ("page.html", "drawing.svg"):
        answer = page.page.goto(f"{files}/{name}")
        assert answer is not None
        assert answer.headers["content-type"].startswith("text/plain")
        assert "sandbox" in answer.headers["content-security-policy"]
        assert page.page.title() != "ran"


def test_a_run_that_is_deleted_is_said_to_be(served_lab: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    ended = serving_lab.submit(script, 1, display_name="lost_ended")
    ended.wait_for_completion()
    running = serving_lab.submit(script, 1, tmp_path / "gate", display_name="lost_running")
    page = served_lab()
    listed = show_runs(page, "lost_")
    expect(listed).to_have_count(2)
    for run, state in ((ended, "Completed"), (running, "Running")):
        shown = open_run(page, run.id)
        status(shown, state)
        shutil.rmtree(run.directory.path, ignore_errors=True)
        shutil.rmtree(run.directory.path, ignore_errors=True)
        expect(shown.locator(".je-notice").first).to_contain_text(run.id)
    expect(listed).to_have_count(0)
    expect(page.page.get_by_text("No run matches.")).to_be_visible()


def test_garbled_records_hide_nothing_else(served_lab: Open, serving_lab: Lab, script: str) -> None:
    runs = [serving_lab.submit(script, 1, display_name=f"record_{n}") for n in range(2)]
    for run in runs:
        run.wait_for_completion()
    states = runs[0].directory.path / "states.jsonl"
    states.write_bytes(b'\xff\x00{"torn\n[]\n' + states.read_bytes() + b'{"t": "now", "status": 3}\n{"status":')
    page = served_lab()
    listed = show_runs(page, "record_")
    expect(listed).to_have_count(2)
    for run in runs:
        shown = open_run(page, run.id)
        status(shown, "Completed")
        expect(shown.locator(".je-log-row").first).to_have_text("line 0")


def test_a_missing_tensorboard_is_said_to_be_missing(
    served_lab: Open, serving_lab: Lab, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(EstimatorError) as refused:
        tensorboard.check_installed()
    run = serving_lab.submit(script, 1)
    run.wait_for_completion()
    page = served_lab()
    refusal = {"message": refused.value.message, "hint": refused.value.hint}
    page.page.route("**/api/tensorboard?*", lambda route: route.fulfill(status=400, json=refusal))
    # The command ends when the dialog is closed.
    page.page.evaluate(
        "id => void (window.jupyterapp ?? window.jupyterlab).commands.execute('jupyter-estimator:tensorboard', {runs: [id]})", run.id
    )
    dialog = page.page.get_by_role("dialog")
    expect(dialog).to_contain_text(refusal["message"])
    expect(dialog).to_contain_text("pip install")
    dialog.get_by_role("button").last.click()
    expect(dialog).to_have_count(0)
    assert page.page.locator("iframe").count() == 0


def test_the_view_comes_back_with_its_server(served_lab: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    run = serving_lab.submit(script, 1, gate, display_name="outlives")
    page = served_lab()
    listed = show_runs(page, "outlives")
    expect(listed).to_have_count(1)
    shown = open_run(page, run.id)
    status(shown, "Running")
    serving_lab.stop()
    gone = shown.get_by_text("No server answers")
    expect(gone).to_be_visible()
    gate.touch()
    run.wait_for_completion()
    serving_lab.start()
    status(shown, "Completed")
    expect(gone).to_be_hidden()

    def begins() -> bool:
        # JupyterLab complains of the server as well, in a dialog that keeps the keyboard to itself, when it happens to look.
        close = page.page.get_by_role("dialog").filter(has_text="Server Connection Error").get_by_role("button", name="Close")
        if close.is_visible():
            close.click()
        # The view is told everything anew, and follows the log's end until it has all of it.
        shown.get_by_role("log").focus()
        page.page.keyboard.press("Control+Home")
        return shown.locator(".je-log-row").first.text_content() == "line 0"

    until(begins, "the log does not show its beginning")
    expect(shown.get_by_role("region", name="Chart of loss")).to_be_visible()
    expect(listed.first).to_have_attribute("aria-label", re.compile("Completed"))
