"""The ways to a run in JupyterLab: list, keyboard, link, cell, launcher, palette, status bar, notification, Notebook 7."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.ui.contrast import unreadable
from tests.ui.lab import has_notebook, until
from tests.ui.notebook_page import status
from tests.ui.served import document, open_run, rows, show_runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Locator

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui


def test_all_can_be_read_in_both_themes(served_lab: Open, serving_lab: Lab, script: str) -> None:
    runs = [serving_lab.submit(script, rate, display_name=f"themed_{rate}") for rate in (1, 2)]
    broken = serving_lab.submit(script, "no number", display_name="themed_broken")
    for run in [*runs, broken]:
        run.wait_for_completion(raise_on_error=False)
    page = served_lab()
    listed = show_runs(page, "themed_")
    expect(listed).to_have_count(3)
    listed.first.click(modifiers=["Control"])
    page.command("jupyter-estimator:open", {"run": broken.id})
    page.command("jupyter-estimator:compare", {"runs": [run.id for run in runs]})
    page.command("jupyter-estimator:train", {"path": script})
    expect(document(page).locator(".je-form")).to_be_visible()
    sidebar = page.page.get_by_role("region", name="Runs")
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        page.use_theme(theme)
        until(partial(readable, sidebar), f"the list in {theme}", partial(unreadable, sidebar), deadline=10)
        for name in ("themed_broken", "Compare 2 runs", f"Train {script}"):
            page.page.get_by_role("tab", name=name).click()
            shown = document(page)
            for tab in shown.get_by_role("tab").all():
                tab.click()
                until(partial(readable, shown), f"{name} in {theme}", partial(unreadable, shown), deadline=10)


def readable(part: Locator) -> bool:
    return not unreadable(part)


def test_the_keyboard_is_enough(served_lab: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    for rate in (1, 2):
        serving_lab.submit(script, rate, tmp_path / "gate", display_name=f"typed_{rate}")
    page = served_lab()
    keyboard = page.page.keyboard
    focused = page.page.locator(":focus")
    # The palette leads to the list; the list's filter has the focus.
    expect(page.page.locator(".jp-Launcher")).to_be_focused()
    keyboard.press("Control+Shift+c")
    expect(page.page.locator(".lm-CommandPalette-input")).to_be_focused()
    keyboard.type("Show Runs")
    expect(page.page.locator(".lm-CommandPalette-item.lm-mod-active", has_text="Show Runs")).to_be_visible()
    keyboard.press("Enter")
    expect(page.page.get_by_role("searchbox", name="Filter runs")).to_be_focused()
    keyboard.type("typed_")
    expect(rows(page)).to_have_count(2)
    keyboard.press("ArrowDown")
    expect(rows(page).first).to_be_focused()
    assert page.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"

    keyboard.press("Space")
    keyboard.press("ArrowDown")
    keyboard.press("Space")
    expect(page.page.get_by_role("treeitem", selected=True)).to_have_count(2)
    for _ in range(10):
        keyboard.press("Shift+Tab")
        if focused.text_content() == "Compare":
            break
    keyboard.press("Enter")
    expect(document(page).get_by_role("list", name="Compared runs")).to_contain_text("typed_1")

    page.command("jupyter-estimator:show-runs")
    keyboard.press("ArrowDown")
    keyboard.press("Space")
    keyboard.press("Enter")
    status(document(page), "Running")
    name = document(page).locator(".je-name").text_content() or ""
    for _ in range(20):
        keyboard.press("Tab")
        if focused.text_content() == "Cancel":
            break
    keyboard.press("Enter")
    status(document(page), "Canceled")
    expect(rows(page).filter(has_text=name)).to_have_attribute("aria-label", re.compile("Canceled"))


def test_everything_has_a_name(served_lab: Open, serving_lab: Lab, script: str) -> None:
    run = serving_lab.submit(script, 1, display_name="named_one")
    run.wait_for_completion()
    page = served_lab()
    listed = show_runs(page, "named_one")
    expect(listed).to_have_count(1)
    listed.click()
    status(document(page), "Completed")
    page.command("jupyter-estimator:train", {"path": script})
    expect(document(page).locator(".je-form")).to_be_visible()
    nameless = page.page.evaluate(
        """() => [...document.querySelectorAll('.je-root :is(button, input, select, textarea, [role=tab], [role=treeitem])')]
            .filter(one => !(one.textContent.trim() || one.ariaLabel || one.title || one.labels?.length)).map(one => one.outerHTML)"""
    )
    assert nameless == []
    expect(page.page.get_by_role("region", name="Runs")).to_be_visible()
    expect(page.page.get_by_role("tab", name="Runs", exact=True)).to_have_count(1)


def test_a_link_opens_its_run_once(served_lab: Open, serving_lab: Lab, script: str) -> None:
    run = serving_lab.submit(script, 1, display_name="linked")
    run.wait_for_completion()
    page = served_lab(f"lab?reset&estimator-run={run.id}")
    status(document(page), "Completed")
    assert "estimator-run" not in page.page.url
    page.page.get_by_role("tab", name="linked").locator(".lm-TabBar-tabCloseIcon").click()
    expect(document(page)).to_have_count(0)
    until(lambda: run.id not in str(serving_lab.api("workspaces", root="lab/")), "the layout is not saved")
    page.page.reload()
    page.page.locator("#jp-main-dock-panel .jp-Launcher").first.wait_for()
    assert page.page.get_by_role("tab", name="linked").count() == 0


def test_a_cell_is_made_a_run_from_its_toolbar(served_notebook: Open) -> None:
    page = served_notebook("print('from a cell')")
    page.cell(1).locator(".cm-content").click()
    page.cell(1).get_by_role("button", name="Train this cell").click()
    expect(page.cell(1).locator(".cm-line").first).to_have_text("%%estimator")
    page.page.keyboard.type(" --name toolbar")
    page.run(1)
    status(page.panel(), "Completed")
    expect(page.panel().locator(".je-name")).to_have_text("toolbar")


def test_launcher_palette_status_bar_and_notification(served_lab: Open, serving_lab: Lab, script: str, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    page = served_lab()
    page.page.locator(".jp-LauncherCard", has_text="Train").click()
    expect(document(page).locator(".je-form")).to_be_visible()
    page.command("apputils:activate-command-palette")
    page.page.locator(".lm-CommandPalette-input").fill("estimator")
    entries = " ".join(page.page.locator(".lm-CommandPalette-itemLabel").all_text_contents())
    for label in ("Show Runs", "Open Run…", "Compare Runs", "Open in TensorBoard", "Train with Estimator…", "Train This Cell…"):
        assert label in entries
    page.page.keyboard.press("Escape")

    run = serving_lab.submit(script, 1, gate, display_name="told_of")
    item = page.page.get_by_role("button", name="1 run going on: show runs")
    item.click()
    expect(rows(page).filter(has_text="told_of")).to_be_visible()
    gate.touch()
    run.wait_for_completion()
    expect(item).to_be_hidden()
    page.command("apputils:display-notifications")
    expect(page.page.get_by_text("told_of is completed.")).to_be_visible()


def test_a_form_under_a_cell_keeps_its_way_back(served_notebook: Open, serving_lab: Lab, script: str) -> None:
    page = served_notebook("%estimator panel")
    page.run(1)
    panel = page.panel()
    panel.get_by_label("File or folder").first.check()
    panel.get_by_role("textbox", name="File or folder").fill(script)
    panel.get_by_label("Arguments").fill("1")
    panel.get_by_role("button", name="Run", exact=True).click()
    status(panel, "Completed")
    until(lambda: page.place_says("Completed"), "the output was not replaced")
    page.panel().get_by_role("button", name="Back to the form").click()
    expect(page.panel().get_by_label("Arguments")).to_have_value("1")

    # Without its kernel the output is the run.
    page.save()
    serving_lab.stop_kernels()
    page.reload()
    expect(page.panel().locator(".je-log-row").first).to_have_text("line 0")


@pytest.mark.skipif(not has_notebook(), reason="no Notebook 7 here (pip install notebook)")
def test_notebook_7_shows_runs_beside_the_notebook(served_lab: Open, serving_lab: Lab, script: str) -> None:
    run = serving_lab.submit(script, 1, display_name="in_notebook")
    run.wait_for_completion()
    name = serving_lab.new_notebook("%load_ext jupyter_estimator", "%%estimator --name under\nprint('under')")
    page = served_lab(f"notebooks/{name}")
    page.page.wait_for_function("() => window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'")
    for index in range(2):
        page.run(index)
    status(page.panel(), "Completed")
    expect(page.panel().locator(".je-log-row").first).to_have_text("under")
    listed = show_runs(page, "in_notebook")
    expect(listed).to_have_count(1)
    listed.click()
    side = page.page.locator("#jp-right-stack")
    status(side, "Completed")
    assert open_run(page, run.id).count() == 1
