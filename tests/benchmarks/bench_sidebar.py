"""The sidebar of a workspace that holds 10,000 runs: opened, filtered and scrolled."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator import Run, Workspace
from tests.benchmarks.measure import Line, Sizes
from tests.benchmarks.page import bare_page, browsing, fresh_page, in_a_page, milliseconds, serving
from tests.benchmarks.peers import Peers
from tests.benchmarks.planted import plant

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.ui.lab import Lab

_OPEN = "clock.execute('jupyter-estimator:show-runs')"
_ROWS = "clock.see('.je-sidebar .je-line[data-run]')"
_FILTER = "document.querySelector('.je-sidebar input[type=search]')"
# Which rows there are is seen by the number of runs: what is typed always changes it.
_SUMMARY = "document.querySelector('.je-sidebar .je-list-summary').textContent"
_DROPPED_FRAME = 20.0

Found = dict[str, list[float]]


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    return in_a_page("sidebar", lambda: _measured(sizes))


def _measured(sizes: Sizes) -> list[Line]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder, "workspace"))
        plant(workspace, sizes.runs)
        list(Run.list(workspace, limit=1))  # whoever lists first makes the index
        with serving(Path(folder)) as lab, browsing() as browser:
            found = _rounds(browser, lab, sizes)
    of = f"of {sizes.runs:,} runs"
    empty = "an empty page"
    return [
        Line("sidebar", f"opened for the first time in a page, until rows {of} are painted", values=found["first"], reach=150),
        Line("sidebar", "opened again", values=found["again"], reach=150),
        Line("sidebar", "a character typed, until the filtered rows are painted", values=found["typed"], reach=100),
        Line(
            "sidebar",
            f"a frame while scrolling through all {of}",
            values=found["frame"],
            beside=empty,
            baseline=found["bare frame"],
            reach=16.8,
        ),
        Line(
            "sidebar",
            f"frames longer than {_DROPPED_FRAME:.0f} ms while scrolling",
            unit="%",
            values=found["dropped"],
            beside=empty,
            baseline=found["bare dropped"],
        ),
        Line("sidebar", "the longest frame while scrolling", values=found["longest"], beside=empty, baseline=found["bare longest"]),
    ]


def _rounds(browser: Browser, lab: Lab, sizes: Sizes) -> Found:
    found: Found = {}
    for i in range(-1, sizes.pages):
        with fresh_page(browser, lab) as page:
            _close(page)
            values = {"first": milliseconds(page, _OPEN, f"{_ROWS}.length")}
            values["again"] = _opened_again(page)
            values["typed"] = _typed(page, "sweep1", str(3 + i % 7))
            values |= _frames(page, sizes.scroll_seconds, "list.scrollTop = share * list.scrollHeight")
        with bare_page(browser) as page:
            values |= {f"bare {name}": value for name, value in _frames(page, sizes.scroll_seconds / 2, "0").items()}
        for name, value in values.items() if i >= 0 else ():
            found.setdefault(name, []).append(value)
    return found


def _close(page: Page) -> None:
    page.evaluate("clock.app().shell.collapseLeft()")
    page.evaluate("clock.quiet()")


def _opened_again(page: Page) -> float:
    _close(page)
    return milliseconds(page, _OPEN, f"{_ROWS}.length")


def _typed(page: Page, before: str, character: str) -> float:
    """A key pressed in earnest; the clock begins when the page hears of it."""
    said = str(page.evaluate(_SUMMARY))
    page.get_by_role("searchbox", name="Filter runs").fill(before)
    page.wait_for_function(f"said => {_SUMMARY} !== said", arg=said)
    page.evaluate("clock.quiet()")
    page.evaluate(
        f"""() => {{
            const said = {_SUMMARY};
            const there = () => {_SUMMARY} !== said && {_ROWS}.length && {_ROWS}.length === clock.see('.je-sidebar [role=treeitem]').length;
            const heard = new Promise(done => {_FILTER}.addEventListener('keydown', () => done(), {{once: true}}));
            window.typed = heard.then(() => clock.painted(() => null, there));
        }}"""
    )
    page.keyboard.press(character)
    return float(page.evaluate("window.typed"))


def _frames(page: Page, seconds: float, each: str) -> dict[str, float]:
    """Milliseconds from frame to frame while the list goes from its first row to its last."""
    list_of = "document.querySelector('.je-sidebar .je-rows')"
    gaps: list[float] = page.evaluate(f"() => {{ const list = {list_of}; return clock.gaps({seconds}, share => {each}); }}")
    dropped = sum(gap > _DROPPED_FRAME for gap in gaps)
    return {"frame": statistics.median(gaps), "dropped": 100 * dropped / len(gaps), "longest": max(gaps)}
