"""What the tests of a JupyterLab that serves runs have in common: a script to run, and where the page shows runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.ui.notebook_page import NotebookPage

# Logs a metric; with a second argument it goes on until that file is there.
SCRIPT = """
import pathlib, sys, time
from jupyter_estimator import Run
run = Run.get_context()
for n in range(3):
    run.log("loss", float(sys.argv[1]) / (n + 1))
    print("line", n)
while len(sys.argv) > 2 and not pathlib.Path(sys.argv[2]).exists():
    time.sleep(0.02)
    print("tick", time.monotonic_ns())
"""


def show_runs(page: NotebookPage, text: str = "") -> Locator:
    """Open the list of runs, filtered; its rows."""
    page.command("jupyter-estimator:show-runs")
    if text:
        page.page.get_by_role("searchbox", name="Filter runs").fill(text)
    return rows(page)


def rows(page: NotebookPage) -> Locator:
    return page.page.get_by_role("tree", name="Runs").get_by_role("treeitem")


def document(page: NotebookPage) -> Locator:
    return page.page.locator(".je-document:not(.lm-mod-hidden)")


def open_run(page: NotebookPage, run_id: str) -> Locator:
    page.command("jupyter-estimator:open", {"run": run_id})
    return document(page)
