"""A notebook from a stranger, opened in a real JupyterLab: its outputs name runs, and stay pictures."""

from __future__ import annotations

import json
import os
import shutil
import time
import uuid
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.security.forging import forged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

pytestmark = pytest.mark.ui

MIME = "application/vnd.jupyter-estimator.run.v1+json"


def output(run_id: str, workspace: object, picture: str) -> dict[str, Any]:
    data = {MIME: {"run_id": run_id, "workspace": workspace, "status": "Running"}, "text/html": f"<p>{picture}</p>", "text/plain": picture}
    return {"output_type": "display_data", "metadata": {}, "data": data}


def test_it_stays_pictures(served_lab: Callable[..., NotebookPage], serving_lab: Lab, tmp_path: Path) -> None:
    """The workspace came along in the notebook's folder, so all of it is this user's own; another one is a stranger's."""
    witness = tmp_path / "witness"
    brought = serving_lab.root / "brought"
    run_id = forged(brought, witness)
    theirs = tmp_path / "theirs"
    forged(theirs, witness)
    if os.geteuid() == 0:
        for path in (theirs, *theirs.rglob("*")):
            os.chown(path, 65534, 65534)
    before = {path: path.stat().st_mtime_ns for folder in (brought, theirs) for path in folder.rglob("*")}
    named = {
        "by a relative path": "brought",
        "by a path": str(brought),
        "by a path that climbs": f"{serving_lab.root}/x/../brought",
        "by the id it gives itself": "a" * 32,
        "a stranger's": str(theirs),
        "by no text": {"path": str(brought)},
    }
    outputs = [output(run_id, workspace, f"a picture, {how}") for how, workspace in named.items()]
    cell = {"cell_type": "code", "id": "cell0", "metadata": {}, "execution_count": 1, "outputs": outputs, "source": "pass"}
    name = f"{uuid.uuid4().hex[:8]}.ipynb"
    kernel = {"kernelspec": {"name": "none-such", "display_name": "None", "language": "python"}}
    (serving_lab.root / name).write_text(json.dumps({"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}))
    page = served_lab()
    try:
        page.page.goto(f"{serving_lab.address}lab/tree/{name}?token={serving_lab.token}&reset")
        page.page.locator(".jp-Notebook").wait_for()
        for how in named:
            expect(page.page.get_by_text(f"a picture, {how}", exact=True).first).to_be_visible()
        time.sleep(3)  # in which the page asks a few times
        expect(page.page.locator(".jp-OutputArea .je-badge >> visible=true")).to_have_count(0)
        assert not witness.exists()
        assert {path: path.stat().st_mtime_ns for folder in (brought, theirs) for path in folder.rglob("*")} == before
    finally:
        shutil.rmtree(brought)
