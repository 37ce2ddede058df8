"""The document of a run that has logged 1,000,000 points and printed 1 GB: opened, zoomed into, and what the browser holds then."""

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from tests.benchmarks.measure import Line, Sizes, timed, wait_until
from tests.benchmarks.page import browsing, fresh_page, in_a_page, memory, milliseconds, renderer, serving
from tests.benchmarks.peers import DATA, Peers

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

    from tests.ui.lab import Lab

BIG = DATA / "big.py"
# The header's badge, lines of the log, and a chart that has something on it.
_PAINTED = """['.je-badge[data-status]', '.je-log-row:not(.je-far)', '.je-aside canvas', '.je-aside .je-legend:not(:empty)']
    .every(part => clock.see(`.je-document ${part}`).length)"""
# From the end of a drag over a chart until the stretch has come from the server and is painted.
_ZOOM = """() => {
    performance.clearResourceTimings();
    const asked = () => performance.getEntriesByType('resource').some(entry => entry.name.includes('/metrics?'));
    const let_go = new Promise(done => document.addEventListener('mouseup', () => done(), {once: true, capture: true}));
    window.zoomed = let_go.then(() => clock.painted(() => null, asked));
}"""

# A long run is told in pieces, each asked for as soon as the one before has come; behind the last one there is a pause.
_WHOLE = """() => {
    const polls = clock.asked('/jupyter-estimator/api/poll').filter(poll => poll.startTime >= clock.begun);
    const last = polls.find((poll, i) => {
        const next = polls[i + 1];
        return next ? next.startTime - poll.responseEnd > 500 : performance.now() - poll.responseEnd > 2000;
    });
    return last && last.responseEnd - clock.begun;
}"""
_READ_ANEW = 3
"""So many times a curve is asked for of which the server holds nothing: it takes seconds."""

Found = dict[str, list[float]]


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    return in_a_page("document", lambda: _measured(sizes))


def _measured(sizes: Sizes) -> list[Line]:
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        ready, may_end = room / "ready", room / "may end"
        words = [str(word) for word in (sizes.curves, sizes.points, sizes.log_bytes, ready, may_end)]
        estimator = Estimator(str(BIG.parent), entry_script=BIG.name, arguments=words)
        run = Experiment(Workspace(room / "workspace"), "big").submit(estimator)
        wait_until(lambda: ready.exists() or run.run_state().over, 300)
        with serving(room) as lab, browsing() as browser:
            running = _opened(browser, lab, run, sizes)
            may_end.touch()
            run.wait_for_completion()
            finished = _opened(browser, lab, run, sizes)
    return _lines(running, finished, sizes)


def _lines(running: Found, finished: Found, sizes: Sizes) -> list[Line]:
    big = f"a run of {sizes.curves * sizes.points:,} points, {sizes.log_bytes / 1e9:g} GB of log"
    before = "before it was opened"
    zoomed = f"a fifth of a curve of {sizes.points:,} points sampled anew by the server"
    return [
        Line("document", f"{big}: opened while it runs, until header, log and chart are painted", values=running["opened"], reach=500),
        Line("document", "the same, finished", values=finished["opened"], reach=500),
        Line("document", "opened while it runs, until all its points have come", values=running["whole"]),
        Line("document", "the same, finished", values=finished["whole"]),
        Line("document", "a tenth of a chart zoomed into, until it is painted anew, while it runs", values=running["zoomed"], reach=500),
        Line("document", "the same, finished", values=finished["zoomed"], reach=500),
        Line("document", f"{zoomed}, for a view on screen", values=finished["metrics of view"]),
        Line("document", f"{zoomed}, for whoever has no view: the run is read anew", values=finished["metrics"]),
        Line(
            "document",
            "memory of the page's process, all charts seen",
            unit="MB",
            values=running["private"],
            beside=before,
            baseline=running["private before"],
            reach=300,
        ),
        Line("document", "heap of its JavaScript", unit="MB", values=running["heap"], beside=before, baseline=running["heap before"]),
    ]


def _opened(browser: Browser, lab: Lab, run: Run, sizes: Sizes) -> Found:
    found: Found = {}
    for i in range(-1, sizes.pages):
        with fresh_page(browser, lab) as page:
            polls: list[str] = []
            page.on("request", partial(_note_poll, polls))
            process = renderer(browser)
            values = {f"{name} before": value for name, value in memory(page, process).items()}
            values["opened"] = milliseconds(page, f"clock.execute('jupyter-estimator:open', {{run: '{run.id}'}})", _PAINTED)
            values["whole"] = float(page.wait_for_function(_WHOLE).json_value())
            page.locator(".je-document").get_by_role("tab", name="Metrics").click()
            page.wait_for_function(
                "count => clock.see('.je-document .je-charts .je-legend:not(:empty)').length >= count", arg=min(4, sizes.curves)
            )
            values["zoomed"] = _zoomed(page)
            page.evaluate("clock.quiet()")
            values |= memory(page, process)
            for name, value in values.items() if i >= 0 else ():
                found.setdefault(name, []).append(value)
            if i == sizes.pages - 1 and run.run_state().over:
                found |= _samples(lab, run, sizes, _views(polls)[-1])
    return found


def _zoomed(page: Page) -> float:
    chart = page.locator(".je-document .je-charts .u-over").first.bounding_box()
    assert chart is not None
    page.evaluate(_ZOOM)
    page.mouse.move(chart["x"] + 0.5 * chart["width"], chart["y"] + 20)
    page.mouse.down()
    page.mouse.move(chart["x"] + 0.6 * chart["width"], chart["y"] + 20, steps=3)
    page.mouse.up()
    return float(page.evaluate("window.zoomed"))


def _note_poll(polls: list[str], request: Request) -> None:
    if request.url.partition("?")[0].endswith("/jupyter-estimator/api/poll"):
        polls.append(request.post_data or "{}")


def _views(polls: list[str]) -> list[str]:
    """The words by which polls name their views."""
    return [str(view["view"]) for poll in polls for view in json.loads(poll).get("views", [])]


def _samples(lab: Lab, run: Run, sizes: Sizes, view: str) -> Found:
    stretch = f"runs/{run.id}/metrics?name=curve0&axis=step&begin={0.4 * sizes.points}&end={0.6 * sizes.points}"
    return {
        "metrics": [timed(lambda: lab.api(stretch, root="jupyter-estimator/")) for _ in range(_READ_ANEW)],
        "metrics of view": [timed(lambda: lab.api(f"{stretch}&view={view}", root="jupyter-estimator/")) for _ in range(sizes.pages)],
    }
