"""One JupyterLab and one browser for all browser tests; a page that reports an error fails its test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.lab import Lab, chromium
from tests.ui.notebook_page import NotebookPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

FLAGS = """--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip("no Chromium here (Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright here (pip install playwright)")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=path, args=FLAGS.split())
        yield started
        started.close()


@pytest.fixture(scope="session")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    pytest.importorskip("jupyterlab", reason="no JupyterLab here (pip install jupyterlab)")
    started = Lab(tmp_path_factory.mktemp("lab"))
    try:
        yield started
    finally:
        started.stop()


@pytest.fixture
def notebook(lab: Lab, browser: Browser) -> Iterator[Callable[..., NotebookPage]]:
    """Open a notebook with these cells, its kernel ready and the extension loaded."""
    opened: list[NotebookPage] = []

    def open_notebook(*cells: str, width: int = 1300, height: int = 1000) -> NotebookPage:
        name = lab.new_notebook("%load_ext jupyter_estimator", *cells)
        page = browser.new_page(viewport={"width": width, "height": height})
        made = NotebookPage(page, lab, name)
        opened.append(made)
        made.open()
        made.run(0)
        return made

    yield open_notebook
    problems = [problem for made in opened for problem in made.problems]
    for made in opened:
        made.page.close()
    lab.cancel_all()
    lab.stop_kernels()
    assert problems == []
