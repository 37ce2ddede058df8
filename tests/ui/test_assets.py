"""Models, environments and compute targets beside the runs: lists that appear, documents that lead back to runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from jupyter_estimator import AmlCompute, ComputeTarget, Environment, Workspace
from tests.ui.served import document, open_run, show_runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui

MAKES = "open('outputs/model.txt', 'w').write('trained')\nimport six\nprint(six.__version__)\n"


def section(page: NotebookPage, title: str) -> Locator:
    return page.page.get_by_role("button", name=title)


def test_they_appear_as_soon_as_there_is_one_and_lead_to_runs(served_lab: Open, serving_lab: Lab) -> None:
    page = served_lab()
    show_runs(page)
    (serving_lab.root / "makes.py").write_text(MAKES)
    run = serving_lab.submit("makes.py", pip_packages=["six==1.16.0"])
    run.wait_for_completion()
    run.register_model("digits", model_path="outputs/model.txt", tags={"kind": "svm"})
    expect(section(page, "Models")).to_be_visible(timeout=20_000)
    expect(section(page, "Environments")).to_be_visible()
    space = Workspace(serving_lab.workspace)
    ComputeTarget.create(space, "cpu-cluster", AmlCompute.provisioning_configuration(vm_size="STANDARD_D2_V2", max_nodes=4))
    Environment("sk").register(space)
    expect(section(page, "Compute")).to_be_visible(timeout=20_000)

    # By the keyboard alone.
    section(page, "Models").focus()
    page.page.keyboard.press("Enter")
    expect(section(page, "Models")).to_have_attribute("aria-expanded", "true")
    page.page.keyboard.press("Tab")
    page.page.keyboard.press("Enter")
    opened = document(page)
    expect(opened.get_by_role("heading", name="digits")).to_be_visible()
    expect(opened.get_by_text("kind=svm")).to_be_visible()

    section(page, "Environments").click()
    page.page.get_by_role("button", name="six pip").click()
    expect(document(page).get_by_role("cell", name="1.16.0")).to_be_visible()
    expect(document(page).get_by_text("--hash=sha256:").first).to_be_visible()

    page.page.get_by_role("button", name="digits version 1").click()
    document(page).get_by_role("button", name=run.id).click()
    expect(document(page).get_by_role("tab", name="Log")).to_be_visible()


def test_an_environment_is_removed_from_its_document(served_lab: Open, serving_lab: Lab) -> None:
    (serving_lab.root / "makes.py").write_text("import idna\n")
    run = serving_lab.submit("makes.py", pip_packages=["idna==3.10"])
    run.wait_for_completion()
    lock_id = run.directory.environment["id"]
    page = served_lab()
    page.command("jupyter-estimator:open-asset", {"kind": "environments", "name": lock_id})
    opened = document(page)
    expect(opened.get_by_role("row", name="Shared with nothing else")).to_be_visible()
    opened.get_by_role("button", name="Remove").click()
    page.page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(page.page.get_by_text("was used just now")).to_be_visible()
    page.page.get_by_role("dialog").get_by_role("button").first.click()
    os.utime(serving_lab.workspace / "environments" / "locks" / lock_id, (1, 1))
    opened.get_by_role("button", name="Remove").click()
    page.page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(page.page.get_by_text(f"pip {lock_id[:12]}")).to_have_count(0)
    assert not (serving_lab.workspace / "environments" / "prefixes" / lock_id).exists()


def test_details_hold_the_lock(served_lab: Open, serving_lab: Lab) -> None:
    (serving_lab.root / "makes.py").write_text(MAKES)
    run = serving_lab.submit("makes.py", pip_packages=["six==1.16.0"])
    run.wait_for_completion()
    page = served_lab()
    opened = open_run(page, run.id)
    opened.get_by_role("tab", name="Details").click()
    expect(opened.get_by_role("row", name="Declared pip six==1.16.0")).to_be_visible()
    expect(opened.get_by_role("row", name="Lock six 1.16.0")).to_be_visible()
