"""Runs a notebook in front of the reader: each cell's code, then its output as it arrives."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from jupyter_estimator.records.workspace import default_workspace

WIDTH = 100


class LiveClient(NotebookClient):
    """Prints what a person at the notebook would see appear."""

    def output(self, outs: list[Any], msg: Any, display_id: str | None, cell_index: int) -> Any:
        show(msg["msg_type"], msg["content"])
        return super().output(outs, msg, display_id, cell_index)


def show(kind: str, content: dict[str, Any]) -> None:
    if kind == "stream":
        sys.stdout.write(content["text"])
    elif kind in {"display_data", "execute_result"}:
        sys.stdout.write(content["data"].get("text/plain", "") + "\n")
    elif kind == "error":
        sys.stdout.write("\n".join(content["traceback"]) + "\n")
    sys.stdout.flush()


def show_cell(cell: Any) -> None:
    if cell.cell_type == "code":
        print("\n" + "─" * WIDTH)
        print("\n".join(f"│ {line}" for line in cell.source.splitlines()))
        print("─" * WIDTH)
    elif cell.cell_type == "markdown":
        print("\n" + re.sub(r"^#+\s*", "", cell.source, flags=re.MULTILINE))


def run(path: Path) -> None:
    notebook: Any = nbformat.read(path, as_version=4)
    # Every kernel on Jupyter's default transport begins with a warning about it, which would be the demo's first line.
    quiet = ["--log-level=ERROR"]
    resources = {"metadata": {"path": str(path.parent)}}
    client = LiveClient(notebook, timeout=600, resources=resources, extra_arguments=quiet)
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            show_cell(cell)
            client.execute_cell(cell, index)


def main() -> int:
    path = Path(sys.argv[1]).resolve()
    if not path.is_file():
        print(f"There is no notebook {path}.", file=sys.stderr)
        print("Name one: python tools/demo.py notebooks/quickstart.ipynb", file=sys.stderr)
        return 2
    try:
        run(path)
    except CellExecutionError:
        # Its traceback was shown when it arrived.
        print(f"\nA cell of {path.name} failed, see above.", file=sys.stderr)
        return 1
    print("\n" + "─" * WIDTH)
    print(f"The runs above are kept in {default_workspace()}. To see them again:")
    print("  make lab                             this notebook in JupyterLab, with the live panel")
    print("  .venv/bin/jupyter estimator runs     in a terminal")
    return 0


if __name__ == "__main__":
    sys.exit(main())
