"""A real JupyterLab in a real Chromium, with a clock that runs in the page: what is measured there does not pass through the driver."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from tests.benchmarks.measure import Line
from tests.ui.lab import FLAGS, Lab, chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# painted() adds a frame: the one after that in which it found what it looked for, when that has been handed over to be painted.
_CLOCK = """() => {
    // The usual room for 250 requests is full soon after JupyterLab was loaded, and later ones are not noted down.
    performance.setResourceTimingBufferSize(100000);
    const frame = () => new Promise(done => requestAnimationFrame(done));
    const app = () => window.jupyterapp ?? window.jupyterlab;
    const clock = window.clock = {
        app,
        execute: (name, given) => void app().commands.execute(name, given ?? {}),
        see: selector => [...document.querySelectorAll(selector)].filter(one => one.checkVisibility()),
        async frames(count) { for (let i = 0; i < count; i++) await frame(); },
        async quiet() {
            await app().restored;
            for (let i = 0; i < 3; i++) await new Promise(done => requestIdleCallback(done, {timeout: 5000}));
            await clock.frames(2);
        },
        async painted(act, there) {
            const begun = clock.begun = performance.now();
            act();
            do {
                await frame();
                if (performance.now() - begun > 60000) throw new Error(`not painted: ${there}`);
            } while (!there());
            await frame();
            return performance.now() - begun;
        },
        asked(path) {
            return performance.getEntriesByType('resource').filter(({name}) => new URL(name).pathname.endsWith(path));
        },
        async gaps(seconds, each) {
            const found = [], begun = performance.now();
            for (let last = begun, now = begun; now - begun < 1000 * seconds; last = now) {
                await frame();
                now = performance.now();
                each((now - begun) / (1000 * seconds));
                found.push(now - last);
            }
            return found.slice(1);
        },
    };
    performance.setResourceTimingBufferSize(10000);
}"""


def missing() -> str:
    """What of a browser and a JupyterLab is not here; empty where both are."""
    if chromium() is None:
        return "no Chromium here"
    absent = [name for name in ("playwright", "jupyterlab") if find_spec(name) is None]
    return f"no {absent[0]} here" if absent else ""


def in_a_page(row: str, measured: Callable[[], list[Line]]) -> list[Line]:
    """The lines of a row that needs a browser; one that says what is missing where there is none."""
    return [Line(row, "in JupyterLab", note=gap)] if (gap := missing()) else measured()


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser of one's own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=FLAGS.split())
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def serving(folder: Path) -> Iterator[Lab]:
    """A JupyterLab with the server extension; ``folder / "workspace"`` is its workspace."""
    lab = Lab(folder, serves_runs=True)
    try:
        yield lab
    finally:
        lab.cancel_all()
        lab.stop_kernels()
        lab.stop()


@contextmanager
def fresh_page(browser: Browser, lab: Lab) -> Iterator[Page]:
    """JupyterLab, just loaded and come to rest, in a browser profile that knows nothing."""
    page = browser.new_page(viewport={"width": 1300, "height": 1000})
    page.set_default_timeout(120_000)
    try:
        page.goto(f"{lab.address}lab?token={lab.token}&reset")
        page.locator("#jp-main-dock-panel").wait_for()
        start_clock(page)
        page.evaluate("clock.quiet()")
        yield page
    finally:
        page.context.close()


@contextmanager
def bare_page(browser: Browser) -> Iterator[Page]:
    """An empty page."""
    page = browser.new_page(viewport={"width": 1300, "height": 1000})
    start_clock(page)
    yield page
    page.context.close()


def start_clock(page: Page) -> None:
    """``clock`` is there for what the page evaluates."""
    page.evaluate(_CLOCK)


def milliseconds(page: Page, act: str, there: str) -> float:
    """Milliseconds from what ``act`` does until that of which ``there`` can be said has been painted; both are expressions."""
    return float(page.evaluate(f"clock.painted(() => {act}, () => {there})"))


def renderer(browser: Browser) -> psutil.Process:
    """The process that renders the browser's one page; a second one is kept in reserve, and holds little."""
    session: Any = browser.new_browser_cdp_session()
    found = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    renderers = [psutil.Process(process["id"]) for process in found if process["type"] == "renderer"]
    return max(renderers, key=lambda process: process.memory_info().rss)


def memory(page: Page, process: psutil.Process) -> dict[str, float]:
    """Megabytes after a collection: of JavaScript's heap, and of what the renderer shares with nobody."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    heap = session.send("Runtime.getHeapUsage")["usedSize"]
    session.detach()
    return {"heap": heap / 1e6, "private": process.memory_full_info().uss / 1e6}
