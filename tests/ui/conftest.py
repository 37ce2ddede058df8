"""JupyterLab with and without the server extension, one browser for all tests; a page that reports an error fails its test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.lab import FLAGS, Lab, chromium
from tests.ui.notebook_page import NotebookPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser


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


def started(folder: Path, *, serves_runs: bool) -> Iterator[Lab]:
    pytest.importorskip("jupyterlab", reason="no JupyterLab here (pip install jupyterlab)")
    made = Lab(folder, serves_runs=serves_runs)
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="session")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Give a JupyterLab whose server knows nothing of runs: what is seen comes from kernels."""
    yield from started(tmp_path_factory.mktemp("lab"), serves_runs=False)


@pytest.fixture(scope="session")
def serving_lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Give a JupyterLab with the server extension."""
    yield from started(tmp_path_factory.mktemp("serving"), serves_runs=True)


def opener(lab: Lab, browser: Browser) -> Iterator[Callable[..., NotebookPage]]:
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


@pytest.fixture
def notebook(lab: Lab, browser: Browser) -> Iterator[Callable[..., NotebookPage]]:
    """Open a notebook with these cells, its kernel ready and the extension loaded."""
    yield from opener(lab, browser)


@pytest.fixture
def served_notebook(serving_lab: Lab, browser: Browser) -> Iterator[Callable[..., NotebookPage]]:
    """Open a notebook in the JupyterLab that has the server extension."""
    yield from opener(serving_lab, browser)
