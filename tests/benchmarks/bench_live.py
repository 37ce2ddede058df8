"""100 runs that go on, shown live in a page: what of the server's processor that takes, and how often it is asked."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psutil

from jupyter_estimator import Workspace
from tests.benchmarks.measure import Line, Sizes
from tests.benchmarks.page import browsing, fresh_page, in_a_page, serving
from tests.benchmarks.peers import Peers
from tests.benchmarks.planted import live_runs

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from jupyter_estimator import Run
    from tests.ui.lab import Lab

LOGGING = """
import time
from jupyter_estimator import Run
run = Run.get_context()
step = 0
while True:
    run.log("loss", 1 / (step + 1))
    print("step", step, flush=True)
    step += 1
    time.sleep(1)
"""
_REQUESTS = """performance.getEntriesByType('resource').filter(entry => entry.name.includes('/jupyter-estimator/api/'))
    .map(entry => [new URL(entry.name).pathname.split('/jupyter-estimator/api/')[1], entry.encodedBodySize])"""
_PARTS = 5
"""The time is measured in so many parts: a median over them, and how far they are apart."""


class Asked(NamedTuple):
    """What the page has asked the extension for: the sizes of the answers to its polls, and the paths of all else."""

    polls: list[int]
    others: list[str]


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    return in_a_page("live", lambda: _measured(sizes))


def _measured(sizes: Sizes) -> list[Line]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder, "workspace"))
        with serving(Path(folder)) as lab, browsing() as browser, live_runs(workspace, sizes.watched_runs, LOGGING) as runs:
            unwatched = _processor(lab, sizes.watched_seconds)
            watched, asked = _watched(browser, lab, runs, sizes.watched_seconds)
    part = sizes.watched_seconds / _PARTS
    return [
        Line(
            "live",
            f"the server's processor: {sizes.watched_runs} running runs, the list and one document on screen",
            unit="% of a core",
            values=watched,
            beside="no page open",
            baseline=unwatched,
            compare="difference",
            reach=10,
        ),
        Line("live", "polls in a second", unit="", values=[len(each.polls) / part for each in asked]),
        Line("live", "requests for anything else", unit="", values=[float(sum(len(each.others) for each in asked))], reach=0),
        Line("live", "an answer to the poll", unit="kB", values=[size / 1000 for each in asked for size in each.polls]),
    ]


def _watched(browser: Browser, lab: Lab, runs: list[Run], seconds: float) -> tuple[list[float], list[Asked]]:
    """The same with a page on whose screen they are, and what that page asked for."""
    with fresh_page(browser, lab) as page:
        page.evaluate("clock.execute('jupyter-estimator:show-runs')")
        page.evaluate("run => clock.execute('jupyter-estimator:open', {run})", runs[-1].id)
        page.locator(".je-sidebar .je-line[data-run]").first.wait_for()
        page.locator(".je-document .je-log-row").first.wait_for()
        page.locator(".je-document .je-badge[data-status=Running]").wait_for()
        asked: list[Asked] = []

        def wait(part: float) -> None:
            page.evaluate("performance.clearResourceTimings()")
            page.wait_for_timeout(1000 * part)
            found = page.evaluate(_REQUESTS)
            asked.append(Asked([size for name, size in found if name == "poll"], [name for name, _ in found if name != "poll"]))

        wait(1)
        asked.clear()
        return _processor(lab, seconds, wait), asked


def _processor(lab: Lab, seconds: float, wait: Callable[[float], None] = time.sleep) -> list[float]:
    """What share of a core the server takes, in percent, in each part of the time."""
    process, found = psutil.Process(lab.process.pid), []
    for _ in range(_PARTS):
        before, began = _used(process), time.monotonic()
        wait(seconds / _PARTS)
        found.append(100 * (_used(process) - before) / (time.monotonic() - began))
    return found


def _used(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
