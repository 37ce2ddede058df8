"""Cancel pressed under a cell while the notebook's kernel is busy with another one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, Sizes
from tests.benchmarks.page import browsing, in_a_page, serving, start_clock
from tests.benchmarks.peers import Peers

_CELL = """%%estimator --experiment bench
import time
print("sleeping", flush=True)
time.sleep(600)
"""
_BUSY = "import time\ntime.sleep(600)"
# From the click until the view says so, until the server has answered, and until the view says that the run has ended.
_PRESS = """() => {
    const panel = clock.see('.jp-OutputArea .je-root')[0];
    const badge = panel.querySelector('.je-badge'), button = panel.querySelector('.je-cancel');
    const found = {};
    // The poll may tell of the end before the request itself is answered.
    const taken = async began => {
        while (!clock.asked('/cancel').length) await clock.frames(1);
        return clock.asked('/cancel')[0].responseEnd - began;
    };
    window.cancelled = new Promise((done, failed) => {
        setTimeout(() => failed(new Error(`not canceled: ${JSON.stringify(found)}`)), 60000);
        button.addEventListener('click', event => {
            const began = performance.now();
            new MutationObserver((_, watcher) => {
                const {status} = badge.dataset;
                if (status === 'CancelRequested' || status === 'Canceled') found.answered ??= performance.now() - began;
                if (status !== 'Canceled') return;
                watcher.disconnect();
                found.ended = performance.now() - began;
                taken(began).then(taken => done({...found, taken}), failed);
            }).observe(badge, {attributes: true, childList: true, subtree: true});
        }, {once: true, capture: true});
    });
}"""


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    return in_a_page("cancel", lambda: _measured(sizes))


def _measured(sizes: Sizes) -> list[Line]:
    from tests.ui.notebook_page import NotebookPage, status

    found: dict[str, list[float]] = {"answered": [], "taken": [], "ended": []}
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as lab, browsing() as browser:
        for i in range(-1, sizes.cancels):
            name = lab.new_notebook("%load_ext jupyter_estimator", _CELL, _BUSY)
            page = NotebookPage(browser.new_page(viewport={"width": 1300, "height": 1000}), lab, name)
            page.open()
            page.run(0)
            start_clock(page.page)
            page.run(1)
            status(page.panel(), "Running")
            page.run(2, wait=False)
            page.page.evaluate("clock.quiet()")
            page.page.evaluate(_PRESS)
            page.panel().get_by_role("button", name="Cancel").click()
            values: dict[str, float] = page.page.evaluate("window.cancelled")
            for each, value in values.items() if i >= 0 else ():
                found[each].append(value)
            page.page.context.close()
            lab.stop_kernels()
    return [
        Line("cancel", "Cancel pressed while the kernel is busy, until the view says so", values=found["answered"], reach=300),
        Line("cancel", "until the server has taken it, and has said so", values=found["taken"], reach=300),
        Line("cancel", "until the view says that the run has ended", values=found["ended"]),
    ]
