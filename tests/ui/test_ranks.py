"""A run of two ranks: all that they print, one of them alone, and who failed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.ui.notebook_page import status
from tests.ui.served import open_run, show_runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = [pytest.mark.ui, pytest.mark.engine]

CODE = """
import os, sys, time
from mpi4py import MPI
from jupyter_estimator import Run
rank = MPI.COMM_WORLD.rank
run = Run.get_context()
for step in range(5):
    print(f"step {step} of rank {rank}")
    run.log("loss", 10 * rank + 1 / (1 + step))
    time.sleep(0.05)
MPI.COMM_WORLD.barrier()
while not os.path.exists(sys.argv[1]):
    time.sleep(0.05)
if rank == 1:
    raise ValueError("boom")
MPI.COMM_WORLD.barrier()
"""


def test_two_ranks(served_lab: Open, serving_lab: Lab) -> None:
    (serving_lab.root / "two.py").write_text(CODE)
    gate = serving_lab.root / "gate"
    run = serving_lab.submit("two.py", gate, display_name="two ranks", process_count_per_node=2)
    page = served_lab()
    expect(show_runs(page, "two ranks")).to_have_count(1)
    shown = open_run(page, run.id)
    status(shown, "Running")
    rows = shown.locator(".je-log-row")
    expect(rows.filter(has_text="[0] step 4 of rank 0")).to_have_count(1)
    expect(rows.filter(has_text="[1] step 4 of rank 1")).to_have_count(1)
    choice = shown.get_by_label("Shown")
    expect(choice).to_have_value("")
    choice.select_option("Rank 1")
    expect(rows.filter(has_text="step 4 of rank 1")).to_have_count(1)
    expect(rows.filter(has_text="rank 0")).to_have_count(0)
    expect(rows.first).to_have_text("step 0 of rank 1")
    gate.touch()
    status(shown, "Failed")
    expect(shown.get_by_role("alert").first).to_contain_text("Rank 1: ValueError: boom")
    expect(rows.filter(has_text="ValueError: boom")).to_have_count(1)
    shown.get_by_role("tab", name="Metrics").click()
    expect(shown.locator(".je-charts .je-card-value")).to_have_text("10.2")
    choice.select_option("All 2 ranks")
    expect(shown.locator(".je-charts .je-card-value")).to_have_text("0.2")
    shown.get_by_role("tab", name="Details").click()
    expect(shown.get_by_text("2 by mpi")).to_be_visible()
    shown.get_by_role("tab", name="Log").click()
    if place := os.environ.get("SCREENSHOTS"):
        page.page.screenshot(path=f"{place}/two-ranks.png")
