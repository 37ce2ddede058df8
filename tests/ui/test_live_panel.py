"""A run's panel in a real JupyterLab, while the run goes on and when it ends."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.ui.lab import until
from tests.ui.notebook_page import status

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui

WAITING = """%%estimator --experiment waiting --as run -- --rate 0.5
import pathlib, time
from jupyter_estimator import Run
run = Run.get_context()
for n in range(5):
    run.log("loss", 1 / (n + 1))
    print("line", n)
while not pathlib.Path({gate!r}).exists():
    time.sleep(0.02)
    print("tick", time.monotonic_ns())
run.log("loss", 0.125)
pathlib.Path("outputs/notes.txt").write_text("all is well")
print("the end")
"""

BARS = """%%estimator --experiment bars
import pathlib, sys, time
from tqdm import tqdm
for epoch in tqdm(range(10_000), desc="epochs", mininterval=0):
    for batch in tqdm(range(4), desc="batches", leave=False, mininterval=0):
        time.sleep(0.01)
"""


def test_the_cell_returns_and_its_panel_is_live_until_the_end(notebook: Open, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    page = notebook(WAITING.format(gate=str(gate)), "2 + 2")
    page.run(1)
    panel = page.panel()
    status(panel, "Running")
    expect(page.run(2)).to_contain_text("4")  # the kernel is free

    # The log follows its end.
    ticks = panel.locator(".je-log-row").filter(has_text="tick")
    expect(ticks.last).to_be_visible()
    seen = page.log_lines(panel)[-1]
    until(lambda: page.log_lines(panel)[-1] != seen, "the log does not move")

    panel.get_by_role("tab", name="Metrics").click()
    chart = panel.get_by_role("region", name="Chart of loss")
    expect(chart.locator(".je-card-value")).to_have_text("0.2")

    gate.touch()
    status(panel, "Completed")
    expect(panel.get_by_role("button", name="Cancel")).to_be_hidden()
    # The output was replaced by its final state, and the view went on in it: it shows what was chosen before.
    until(lambda: page.place_says("Completed"), "the output was not replaced")
    expect(chart.locator(".je-card-value")).to_have_text("0.125")
    panel.get_by_role("tab", name="Log").click()
    expect(panel.locator(".je-log-row").filter(has_text="the end")).to_be_in_viewport()
    panel.get_by_role("tab", name="Files").click()
    panel.get_by_role("button", name="notes.txt").click()
    expect(panel.locator(".je-preview")).to_contain_text("all is well")
    panel.get_by_role("tab", name="Details").click()
    expect(panel.get_by_role("row", name="rate")).to_contain_text("0.5")


def test_progress_bars_are_lines_that_move(notebook: Open) -> None:
    page = notebook(BARS)
    page.run(1)
    panel = page.panel()
    bars = panel.locator(".je-log-row").filter(has_text="epochs")
    expect(bars).to_have_count(1)
    before = bars.text_content()
    expect(bars).not_to_have_text(before or "")
    # The inner bar moves on a line of its own below it, and the two never make more lines.
    expect(panel.locator(".je-log-row").filter(has_text="batches")).to_have_count(1)
    until(lambda: len([line for line in page.log_lines(panel) if line.strip()]) == 2, "the bars are not two lines")
    expect(panel.get_by_role("progressbar")).to_be_visible()

    panel.get_by_role("button", name="Cancel").click()
    status(panel, "Canceled")


def test_a_kernel_that_restarts_leaves_the_run_alone(notebook: Open, lab: Lab, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    page = notebook(WAITING.format(gate=str(gate)), "%load_ext jupyter_estimator\n%estimator show latest")
    page.run(1)
    old = page.panel(0)
    status(old, "Running")
    page.restart_kernel()
    expect(old).to_contain_text("No kernel answers")
    expect(old).to_contain_text(re.compile(r"jupyter estimator show waiting_\d+_"))
    page.run(2)
    new = page.panel(1)
    status(new, "Running")
    seen = page.log_lines(new)
    until(lambda: page.log_lines(new)[-1:] != seen[-1:], "the log does not move")
    gate.touch()
    status(new, "Completed")
    assert lab.runs()[-1].get_status() == "Completed"


def test_a_page_that_is_loaded_again(notebook: Open, lab: Lab, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    page = notebook(WAITING.format(gate=str(gate)))
    page.run(1)
    status(page.panel(), "Running")
    page.save()

    # The kernel lives: the panel is live again, without any cell being run.
    page.reload()
    status(page.panel(), "Running")
    seen = page.log_lines(page.panel())
    until(lambda: page.log_lines(page.panel())[-1:] != seen[-1:], "the log does not move")

    # The run goes on and the kernel is gone: the picture says how it was, and how to see it now.
    lab.stop_kernels()
    page.reload()
    output = page.cell(1).locator(".jp-OutputArea")
    expect(output).to_contain_text("%estimator show")
    expect(output).to_contain_text("waiting")
    assert page.panel().count() == 0
    assert "Error displaying widget" not in page.page.content()
    gate.touch()


def test_what_a_saved_notebook_keeps(notebook: Open, lab: Lab, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    gate.touch()
    page = notebook(WAITING.format(gate=str(gate)))
    page.run(1)
    status(page.panel(), "Completed")
    until(lambda: page.place_says("Completed"), "the output was not replaced")
    [output] = page.save()["cells"][1]["outputs"]
    assert set(output["data"]) == {"application/vnd.jupyter-estimator.run.v1+json", "text/html", "text/plain"}

    lab.stop_kernels()
    page.reload()
    shown = page.cell(1).locator(".jp-OutputArea")
    for text in ("Completed", "the end", "loss"):
        expect(shown).to_contain_text(text)
    assert page.panel().count() == 0
    assert "Error displaying widget" not in page.page.content()
