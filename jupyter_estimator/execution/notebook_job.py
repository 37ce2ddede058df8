"""Runs a whole notebook as a script: ``python -m jupyter_estimator.execution.notebook_job NOTEBOOK ARGUMENTS…``.

The notebook is executed by nbclient in a kernel of this very interpreter. What its cells print goes to the log as it appears; the executed
notebook is kept in outputs/ and is up to date after every cell, so that nothing is lost when the run is killed.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

_BAR = 20


class Progress:
    """Says in the log which cell is being executed, in a line that a progress bar can be read from."""

    def __init__(self, notebook: Any, destination: Path) -> None:
        self.notebook = notebook
        self.destination = destination
        self.code = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code" and not _ours(cell)]

    def start(self, cell: Any, cell_index: int) -> None:
        """Called before a cell."""
        if cell_index in self.code:
            self.say(self.code.index(cell_index), cell)

    def done(self, cell: Any, cell_index: int, execute_reply: Any = None) -> None:
        """Called after a cell, whether it failed or not."""
        self.save()
        if cell_index in self.code:
            self.say(self.code.index(cell_index) + 1, None)

    def say(self, done: int, cell: Any) -> None:
        """One line: share done, bar, which cell, and how it begins."""
        total = max(len(self.code), 1)
        bar = "█" * (_BAR * done // total) + " " * (_BAR - _BAR * done // total)
        first = next((line for line in cell.source.splitlines() if line.strip()), "") if cell is not None else ""
        what = f"cell {done + 1}/{len(self.code)}: {first[:60]}" if cell is not None else f"{done}/{len(self.code)} cells done"
        print(f"{100 * done // total:3d}%|{bar}| {what}", flush=True)

    def save(self) -> None:
        """Writes the notebook as far as it has been executed."""
        import nbformat

        kept = nbformat.from_dict({**self.notebook, "cells": [cell for cell in self.notebook.cells if not _ours(cell)]})
        partial = self.destination.with_name(f".{self.destination.name}.partial")
        nbformat.write(kept, partial)
        partial.replace(self.destination)


def _ours(cell: Any) -> bool:
    return bool(cell.metadata.get("jupyter_estimator_arguments"))


def _echo(output: dict[str, Any]) -> None:
    """Shows a cell's output in the log: streams as they are, results as text."""
    if output["output_type"] == "stream":
        stream = sys.stderr if output.get("name") == "stderr" else sys.stdout
        stream.write("".join(output["text"]))
        stream.flush()
    elif output["output_type"] in ("execute_result", "display_data"):
        text = output["data"].get("text/plain", "")
        print("".join(text), flush=True)


def execute(path: str, arguments: list[str]) -> int:
    """Executes the notebook; the exit code is 0, or 1 when a cell failed."""
    try:
        import nbformat
        from jupyter_client.manager import AsyncKernelManager
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError, DeadKernelError
    except ImportError as error:
        print(f"This interpreter cannot execute notebooks: {error}.\nInstall nbclient and ipykernel into {sys.prefix}.", file=sys.stderr)
        return 1

    class Client(NotebookClient):
        def process_message(self, msg: dict[str, Any], cell: Any, cell_index: int) -> Any:
            output = super().process_message(msg, cell, cell_index)
            if output is not None:
                _echo(output)
            return output

    notebook = nbformat.read(path, as_version=4)
    first = nbformat.v4.new_code_cell(f"import sys; sys.argv = {json.dumps([path, *arguments])}; del sys")
    first.metadata["jupyter_estimator_arguments"] = True
    notebook.cells.insert(0, first)
    destination = Path(os.environ.get("JUPYTER_ESTIMATOR_NOTEBOOK_OUTPUT") or "outputs") / Path(path).name
    progress = Progress(notebook, destination)
    manager = AsyncKernelManager()
    # The kernel of this interpreter, whatever kernels the machine knows by name.
    spec = manager.kernel_spec
    if spec is None:
        print("There is no kernel to execute the notebook with: install ipykernel.", file=sys.stderr)
        return 1
    # It would begin the log with a warning about the transport that Jupyter uses by default.
    spec.argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", "--log-level=ERROR"]
    client = Client(
        notebook,
        km=manager,
        timeout=None,
        resources={"metadata": {"path": os.path.dirname(os.path.abspath(path))}},
        on_cell_start=progress.start,
        on_cell_executed=progress.done,
        store_widget_state=False,
    )
    try:
        client.execute()
    except CellExecutionError as error:
        print(_traceback(notebook) or str(error), file=sys.stderr, flush=True)
        return 1
    except DeadKernelError as error:
        print(f"The notebook's kernel died: {error}", file=sys.stderr, flush=True)
        return 1
    finally:
        progress.save()
    return 0


def _traceback(notebook: Any) -> str:
    for cell in reversed(notebook.cells):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                return "\n".join(output.traceback)
    return ""


if __name__ == "__main__":
    sys.exit(execute(sys.argv[1], sys.argv[2:]))
