"""A run that is given an environment of its own, seen while it waits for that and afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.execution.environments import SlowPackage
from tests.ui.notebook_page import status
from tests.ui.served import open_run, show_runs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui


def test_an_environment_is_built_before_everyones_eyes(
    served_lab: Open, serving_lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    slow = SlowPackage(tmp_path / "slow")
    (serving_lab.root / "needs.py").write_text("import slow; print('ran')")
    run = serving_lab.submit("needs.py", display_name="built", pip_requirements_file=str(slow.requirements))
    page = served_lab()
    expect(show_runs(page, "built")).to_have_count(1)
    shown = open_run(page, run.id)
    status(shown, "Preparing")
    expect(shown.get_by_text("Installing 1 package.")).to_be_visible()
    slow.gate.touch()
    status(shown, "Completed")
    expect(shown.locator(".je-log-row").first).to_have_text("ran")
    shown.get_by_role("tab", name="Details").click()
    expect(shown.get_by_text(f"pip {run.directory.environment['id'][:12]}")).to_be_visible()
    expect(shown.get_by_text("slow==1.0").first).to_be_visible()
    shown.get_by_role("tab", name="Files").click()
    expect(shown.get_by_text("20_image_build_log.txt")).to_be_visible()
