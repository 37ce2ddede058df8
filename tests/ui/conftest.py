"""JupyterLab with and without the server extension, one browser for all tests; a page that reports an error fails its test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.lab import FLAGS, Lab, chromium
from tests.ui.notebook_page import NotebookPage
from tests.ui.served import SCRIPT

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


def opener(lab: Lab, browser: Browser, *, with_kernel: bool = True) -> Iterator[Callable[..., NotebookPage]]:
    opened: list[NotebookPage] = []

    def open_page(name: str, width: int = 1300, height: int = 1000) -> NotebookPage:
        made = NotebookPage(browser.new_page(viewport={"width": width, "height": height}), lab, name)
        opened.append(made)
        return made

    def open_notebook(*cells: str, **size: int) -> NotebookPage:
        made = open_page(lab.new_notebook("%load_ext jupyter_estimator", *cells), **size)
        made.open()
        made.run(0)
        return made

    def open_lab(path: str = "lab?reset", **size: int) -> NotebookPage:
        made = open_page("", **size)
        made.goto(path)
        return made

    yield open_notebook if with_kernel else open_lab
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


@pytest.fixture
def served_lab(serving_lab: Lab, browser: Browser) -> Iterator[Callable[..., NotebookPage]]:
    """Open the JupyterLab that has the server extension, with no notebook and no kernel."""
    yield from opener(serving_lab, browser, with_kernel=False)


@pytest.fixture
def script(serving_lab: Lab) -> str:
    """Write the script that logs a loss."""
    (serving_lab.root / "train.py").write_text(SCRIPT)
    return "train.py"
