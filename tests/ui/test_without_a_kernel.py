"""Runs in JupyterLab with the server extension: listed, opened, compared, started and ended, whatever kernels do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.ui.lab import until
from tests.ui.notebook_page import status
from tests.ui.served import document, open_run, rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui

CELL = """%%estimator --experiment cells
import time
for n in range(100_000):
    print("tick", n)
    time.sleep(0.02)
"""


def test_the_list_is_live_and_filters_as_one_types(served_notebook: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    serving_lab.submit(script, 1, display_name="quick_one")
    serving_lab.submit(script, 1, gate, display_name="slow_one")
    page = served_notebook()
    page.command("jupyter-estimator:show-runs")
    slow = rows(page).filter(has_text="slow_one")
    expect(slow).to_have_attribute("aria-label", re.compile("Running.*loss"))
    expect(rows(page).filter(has_text="quick_one")).to_have_attribute("aria-label", re.compile("Completed"))
    expect(page.page.get_by_role("button", name="going on: show runs")).to_be_visible()

    page.page.get_by_role("searchbox", name="Filter runs").fill("slow_o")
    expect(rows(page)).to_have_count(1)
    gate.touch()
    expect(slow).to_have_attribute("aria-label", re.compile("Completed"))


def test_runs_are_compared_with_what_differs_marked(served_notebook: Open, serving_lab: Lab, script: str) -> None:
    for rate in (1, 2):
        serving_lab.submit(script, rate, display_name=f"compared_{rate}").wait_for_completion()
    page = served_notebook()
    page.command("jupyter-estimator:show-runs")
    page.page.get_by_role("searchbox", name="Filter runs").fill("compared_")
    expect(rows(page)).to_have_count(2)
    for n in range(2):
        rows(page).nth(n).click(modifiers=["Control"])
    page.page.get_by_role("button", name="Compare", exact=True).click()
    chart = document(page).get_by_role("region", name="Chart of loss")
    expect(chart.locator(".je-legend")).to_contain_text(re.compile("compared_2.*0.666.*compared_1.*0.333"))
    document(page).get_by_role("tab", name="Table").click()
    expect(document(page).get_by_role("row", name=re.compile("loss.*differs"))).to_be_visible()
    expect(document(page).get_by_role("row", name="Compute target local local")).to_be_visible()


def test_a_script_is_trained_from_the_file_browser(served_notebook: Open, serving_lab: Lab, script: str) -> None:
    page = served_notebook()
    page.command("filebrowser:activate")
    page.page.locator(".jp-DirListing-item", has_text=script).click(button="right")
    page.page.get_by_role("menuitem", name="Train with Estimator…").click()
    expect(document(page).get_by_role("textbox", name="File or folder")).to_have_value(script)
    document(page).get_by_label("Arguments").fill("5")
    document(page).get_by_role("button", name="Run", exact=True).click()
    status(document(page), "Completed")
    expect(document(page).locator(".je-log-row").first).to_have_text("line 0")


def test_a_run_is_cancelled_while_the_kernel_is_busy(served_notebook: Open) -> None:
    page = served_notebook(CELL, "import time\ntime.sleep(600)")
    page.run(1)
    status(page.panel(), "Running")
    page.run(2, wait=False)
    page.panel().get_by_role("button", name="Cancel").click()
    status(page.panel(), "Canceled")
    expect(page.cell(2).locator(".jp-InputPrompt")).to_have_text("[*]:")
    page.command("notebook:interrupt-kernel")


def test_an_output_is_live_without_a_kernel_and_after_a_reload(served_notebook: Open, serving_lab: Lab) -> None:
    page = served_notebook(CELL)
    page.run(1)
    status(page.panel(), "Running")
    page.save()
    serving_lab.stop_kernels()
    page.reload()
    status(page.panel(), "Running")
    seen = page.log_lines(page.panel())[-1:]
    until(lambda: page.log_lines(page.panel())[-1:] != seen, "the log does not move")
    page.panel().get_by_role("button", name="Cancel").click()
    status(page.panel(), "Canceled")


def test_a_run_document_is_there_after_a_reload(served_notebook: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    run = serving_lab.submit(script, 1, tmp_path / "gate", display_name="kept_open")
    page = served_notebook()
    page.command("jupyter-estimator:open", {"run": run.id})
    status(document(page), "Running")
    # Where things stood is saved a moment after they were put there.
    until(lambda: run.id in str(serving_lab.api("workspaces", root="lab/")), "the layout is not saved")
    page.page.goto("about:blank")
    page.page.goto(f"{serving_lab.address}lab")
    expect(page.page.get_by_role("tab", name="kept_open")).to_be_visible()
    status(document(page), "Running")


def test_tensorboard_shows_a_scalar_in_a_tab(served_notebook: Open, serving_lab: Lab) -> None:
    pytest.importorskip("tensorboard")
    (serving_lab.root / "events.py").write_text(
        "from tensorboardX import SummaryWriter\nwriter = SummaryWriter('logs')\nwriter.add_scalar('reward', 1.0, 0)\nwriter.close()\n"
    )
    run = serving_lab.submit("events.py")
    run.wait_for_completion()
    page = served_notebook()
    page.command("jupyter-estimator:tensorboard", {"runs": [run.id]})
    expect(page.page.frame_locator("iframe[title^=TensorBoard]").get_by_text("reward").first).to_be_visible()


def test_a_stretch_that_is_zoomed_into_is_sampled_anew(served_notebook: Open, serving_lab: Lab) -> None:
    (serving_lab.root / "long.py").write_text(
        "from jupyter_estimator import Run\nrun = Run.get_context()\nfor n in range(20_000):\n    run.log('loss', n % 100)\n"
    )
    run = serving_lab.submit("long.py")
    run.wait_for_completion()
    page = served_notebook()
    view = open_run(page, run.id)
    view.get_by_role("tab", name="Metrics").click()
    chart = view.locator(".je-charts .u-over")
    expect(chart).to_be_visible()
    # Without steps points are counted, and the last is where it belongs though few were sent.
    expect(view.locator(".je-charts .je-card-value")).to_have_text("99")
    box = chart.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    with page.page.expect_response(lambda answer: "/metrics?" in answer.url) as asked:
        page.page.mouse.move(box["x"] + 0.5 * box["width"], middle)
        page.page.mouse.down()
        page.page.mouse.move(box["x"] + 0.51 * box["width"], middle, steps=3)
        page.page.mouse.up()
    steps = asked.value.json()["series"]["loss"]["s"]
    assert steps == list(range(int(steps[0]), int(steps[0]) + len(steps)))
    assert 9_900 < steps[0] < 10_100
    assert 150 < len(steps) < 250

    # What is under the pointer is one of the points that came.
    where = view.locator(".je-charts .je-legend-x")
    page.page.mouse.move(box["x"] + 0.3 * box["width"], middle)
    expect(where).to_have_text(re.compile(r"10,0\d\d"))
    chart.dblclick()
    page.page.mouse.move(box["x"] + 0.9 * box["width"], middle)
    expect(where).to_have_text(re.compile(r"1[78],\d\d\d"))
