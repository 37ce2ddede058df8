"""What a person does with a panel: with the mouse, with the keyboard alone, in a dark theme, on a narrow page, with several of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.ui.contrast import unreadable
from tests.ui.lab import until
from tests.ui.notebook_page import status

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.lab import Lab
    from tests.ui.notebook_page import NotebookPage

    Open = Callable[..., NotebookPage]

pytestmark = pytest.mark.ui

LINES = """%%estimator --experiment lines --name "{name}"
import time
for n in range(1000):
    print(f"\\x1b[{{30 + n % 8 + n // 8 % 2 * 60}}mline {{n}}\\x1b[0m", "needle" if n in (10, 990) else "", flush=n == 999)
time.sleep({sleep})
"""

FAILING = r"""%%estimator --experiment failing
import sys
sys.stdout.buffer.write(bytes(range(256)) * 4 + b"\n<img src=x onerror='document.title = \"ran\"'>\n")
sys.stdout.flush()
def inner():
    raise ValueError("no <b>such</b> thing")
inner()
"""


def test_the_keyboard_is_enough(notebook: Open) -> None:
    page = notebook(LINES.format(name="keys", sleep=600))
    keyboard = page.page.keyboard
    page.run(1)
    panel = page.panel()
    status(panel, "Running")
    expect(panel.locator(".je-log-row").filter(has_text="line 999")).to_be_visible()

    # Arrows go along the tabs, and the focus is seen.
    panel.get_by_role("tab", name="Log").focus()
    keyboard.press("ArrowRight")
    expect(panel.get_by_role("tab", name="Metrics")).to_be_focused()
    expect(panel.get_by_role("tab", name="Metrics")).to_have_attribute("aria-selected", "true")
    assert page.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    keyboard.press("End")
    expect(panel.get_by_role("tab", name="Details")).to_be_focused()
    keyboard.press("Home")

    # From a tab on to the search, from there to what it finds; keys typed here are not the notebook's.
    keyboard.press("Tab")
    expect(panel.get_by_label("Search the log")).to_be_focused()
    keyboard.type("needle")
    expect(panel.locator(".je-found")).to_have_text("2")
    keyboard.press("Enter")
    expect(panel.locator("mark.je-current")).to_be_visible()
    first = panel.locator(".je-found").text_content() or ""
    assert re.fullmatch(r"[12] of 2", first)
    keyboard.press("Shift+Enter")
    expect(panel.locator(".je-found")).not_to_have_text(first)
    assert page.page.locator(".jp-Notebook .jp-Cell").count() == 2
    keyboard.press("Escape")
    expect(panel.locator("mark")).to_have_count(0)

    # The log itself takes keys, and gives a way back to its end.
    panel.get_by_role("log").focus()
    keyboard.press("Control+Home")
    expect(panel.locator(".je-log-row").filter(has_text=re.compile("^line 0 "))).to_be_visible()
    expect(panel.get_by_role("button", name="Jump to the end")).to_be_visible()
    keyboard.press("End")
    expect(panel.locator(".je-log-row").filter(has_text="line 999")).to_be_in_viewport()
    expect(panel.get_by_role("button", name="Jump to the end")).to_be_hidden()
    keyboard.press("Control+f")
    expect(panel.get_by_label("Search the log")).to_be_focused()

    panel.get_by_role("button", name="Cancel").focus()
    keyboard.press("Enter")
    status(panel, "Canceled")


def test_several_panels_on_one_page_keep_apart(notebook: Open) -> None:
    page = notebook(LINES.format(name="one", sleep=0), LINES.format(name="two", sleep=0))
    page.run(1)
    page.run(2)
    one, two = page.panel(0), page.panel(1)
    status(one, "Completed")
    status(two, "Completed")
    two.get_by_role("tab", name="Details").click()
    expect(one.get_by_role("tab", name="Log")).to_have_attribute("aria-selected", "true")
    expect(one.locator(".je-name")).to_have_text("one")
    expect(two.locator(".je-name")).to_have_text("two")
    ids = page.page.evaluate("[...document.querySelectorAll('.je-root [id]')].map(element => element.id)")
    assert len(ids) == len(set(ids))
    # Their code came once.
    sheets = page.page.evaluate("[...document.head.querySelectorAll('style')].map(s => s.textContent).filter(s => s.includes('.je-root'))")
    assert len(sheets) == len(set(sheets))

    # All of the log is copied, though only some of it is in the page.
    page.page.evaluate("""() => document.addEventListener('copy', e => { window.copied = e.clipboardData.getData('text/plain') })""")
    one.get_by_role("log").click()
    page.page.keyboard.press("Control+a")
    page.page.keyboard.press("Control+c")
    until(lambda: bool(page.page.evaluate("window.copied")), "nothing is copied")
    copied = page.page.evaluate("window.copied").splitlines()
    assert [line.split()[1] for line in copied] == [str(n) for n in range(1000)]

    with page.page.expect_download() as begun:
        one.get_by_role("button", name="Download").click()
    log = Path(begun.value.path()).read_bytes()
    assert log.startswith(b"\x1b[30mline 0\x1b[0m")
    assert log.count(b"\n") == 1000


def test_a_run_that_fails_says_why_and_runs_nothing(notebook: Open) -> None:
    page = notebook(FAILING)
    page.run(1)
    panel = page.panel()
    status(panel, "Failed")
    alert = panel.get_by_role("alert")
    expect(alert).to_contain_text("ValueError: no <b>such</b> thing")
    alert.get_by_text("Traceback", exact=True).click()
    expect(alert.locator(".je-traceback")).to_contain_text("line 6, in inner")  # the cell's own line
    expect(panel.locator(".je-log-row").filter(has_text="<img src=x")).to_be_visible()
    assert page.page.title() != "ran"


def test_it_can_be_read_in_both_themes_and_on_a_narrow_page(notebook: Open) -> None:
    page = notebook(LINES.format(name="a name much longer than there is room for on a narrow page", sleep=0), width=480, height=900)
    page.command("application:toggle-left-area")
    page.run(1)
    panel = page.panel()
    status(panel, "Completed")
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        page.use_theme(theme)
        for tab in ("Log", "Metrics", "Resources", "Files", "Details"):
            panel.get_by_role("tab", name=tab).click()
            until(lambda: not unreadable(panel), f"{tab} in {theme}", lambda: unreadable(panel), deadline=10)
            assert panel.evaluate("root => root.scrollWidth <= root.clientWidth"), tab
            expect(panel.get_by_role("tab", name=tab)).to_be_in_viewport()


def test_the_form_starts_a_run(notebook: Open, lab: Lab) -> None:
    (lab.root / "work.py").write_text("import sys\nprint('called with', sys.argv[1:])\n")
    page = notebook("# a baseline\nprint('from the cell')", "%estimator panel")
    page.run(1)
    page.run(2)
    panel = page.panel()
    expect(panel.get_by_label("Cell", exact=True).last).to_have_value("a baseline")
    expect(panel.get_by_label("Entry script")).to_be_hidden()
    code = panel.locator("pre")
    expect(code).to_contain_text("%%estimator")
    expect(code).to_contain_text("print('from the cell')")

    # What it cannot do it says in two lines.
    panel.get_by_label("File or folder").first.check()
    path = panel.get_by_role("textbox", name="File or folder")
    path.fill("missing.py")
    panel.get_by_role("button", name="Run").click()
    expect(panel.get_by_role("alert")).to_contain_text("missing.py")

    path.fill("work.py")
    panel.get_by_label("Arguments").fill("--C 0.5 'two words'")
    expect(code).to_contain_text("%estimator submit work.py -- --C 0.5 'two words'")
    panel.get_by_role("tab", name="Python").click()
    expect(panel.locator("pre").filter(has_text="Estimator(")).to_contain_text("'two words'")
    panel.get_by_role("button", name="Run").click()
    status(panel, "Completed")
    expect(panel.locator(".je-log-row").first).to_have_text("called with ['--C', '0.5', 'two words']")

    panel.get_by_role("button", name="Back to the form").click()
    expect(path).to_have_value("work.py")
