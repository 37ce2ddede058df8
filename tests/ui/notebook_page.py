"""A notebook in a browser's page, in the words of the tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.ui.lab import DEADLINE, until

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Error, Locator, Page

    from tests.ui.lab import Lab

WAIT = DEADLINE * 1000
expect.set_options(timeout=WAIT)
# What JupyterLab itself complains of, whoever uses it: its websocket meets a kernel that is not there yet, or no more.
NOT_OURS = re.compile(
    r"WebSocket|Kernel: |Connection lost|Failed to load resource|ResizeObserver loop|kernel.*(dead|restart)|Canceled future", re.IGNORECASE
)


class NotebookPage:
    """One page of JupyterLab with a notebook."""

    def __init__(self, page: Page, lab: Lab, name: str) -> None:
        self.page, self.lab, self.name = page, lab, name
        self.problems: list[str] = []
        page.set_default_timeout(WAIT)
        page.on("pageerror", self._failed)
        page.on("console", self._heard)

    def _failed(self, error: Error) -> None:
        # With and without this extension, Notebook 7 reads a setting's schema before it has it, and restores what was open in JupyterLab.
        of_notebook = re.search(r"reading 'schema'|filebrowser:open-path' not registered", str(error))
        if not (of_notebook and self.page.url.startswith(f"{self.lab.address}notebooks/")):
            self.problems.append(f"page error: {error}")

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not NOT_OURS.search(message.text):
            self.problems.append(f"console error: {message.text}")

    def open(self) -> None:
        self.page.goto(f"{self.lab.address}lab/tree/{self.name}?token={self.lab.token}&reset")
        self.page.locator(".jp-Notebook").wait_for()
        self.wait_for_kernel()

    def goto(self, path: str) -> None:
        """Open a page of the server's and wait for JupyterLab in it."""
        self.page.goto(f"{self.lab.address}{path}{'&' if '?' in path else '?'}token={self.lab.token}")
        self.page.wait_for_function("() => (window.jupyterapp ?? window.jupyterlab)?.restored.then(() => true)")

    def reload(self) -> None:
        self.page.goto("about:blank")
        self.open()

    def wait_for_kernel(self) -> None:
        self.page.get_by_text("| Idle").wait_for()

    def use_theme(self, name: str) -> None:
        self.command("apputils:change-theme", {"theme": name})
        self.page.locator(f'body[data-jp-theme-name="{name}"]').wait_for(state="attached")

    def command(self, name: str, arguments: dict[str, Any] | None = None) -> None:
        """Have JupyterLab execute one of its commands; menus and the palette do the same."""
        self.page.evaluate(
            "([name, given]) => (window.jupyterapp ?? window.jupyterlab).commands.execute(name, given)", [name, arguments or {}]
        )

    def cell(self, index: int) -> Locator:
        return self.page.locator(".jp-Notebook .jp-Cell").nth(index)

    def run(self, index: int, *, wait: bool = True) -> Locator:
        """Run a cell as a person does; returns its output."""
        cell = self.cell(index)
        prompt = cell.locator(".jp-InputPrompt")
        before = prompt.text_content()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        expect(prompt).not_to_have_text(before or "", timeout=WAIT)
        if wait:
            expect(prompt).to_have_text(re.compile(r"\[\d+\]"))
        return cell.locator(".jp-OutputArea")

    def panel(self, index: int = 0) -> Locator:
        return self.page.locator(".jp-OutputArea .je-root >> visible=true").nth(index)

    def log_lines(self, panel: Locator) -> list[str]:
        """The lines that are in view, in order."""
        lines: list[str] = panel.locator(".je-log-row").evaluate_all(
            "rows => rows.filter(row => !row.classList.contains('je-far')).map(row => row.textContent)"
        )
        return lines

    def place_says(self, status: str, cell: int = 1) -> bool:
        """Whether the cell's output, as it would be saved, is of a run with this status."""
        found: str | None = self.page.evaluate(
            """cell => {
                const app = window.jupyterapp ?? window.jupyterlab;
                const output = app.shell.currentWidget.content.model.cells.get(cell).outputs.get(0);
                return output?.data['application/vnd.jupyter-estimator.run.v1+json']?.status ?? null;
            }""",
            cell,
        )
        return found == status

    def save(self) -> dict[str, Any]:
        self.command("docmanager:save")
        until(lambda: not self.page.locator(".jp-mod-dirty").count(), "the notebook is not saved")
        return self.lab.saved(self.name)

    def restart_kernel(self) -> None:
        self.page.get_by_role("button", name="Restart the kernel", exact=False).first.click()
        self.page.locator(".jp-Dialog").get_by_role("button", name="Confirm Kernel Restart").click()
        self.page.locator(".jp-Dialog").wait_for(state="detached")
        self.wait_for_kernel()


def status(panel: Locator, text: str) -> None:
    """Wait until the panel's badge says so."""
    expect(panel.locator(".je-badge")).to_have_text(text)
