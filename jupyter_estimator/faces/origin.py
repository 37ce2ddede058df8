"""Where in which notebook a request was made, as far as the kernel can tell."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

MAGIC = "%%estimator"


def origin(shell: Any) -> dict[str, Any]:
    """The notebook's path and the cell's execution count."""
    found: dict[str, Any] = {"kind": "notebook"}
    if path := notebook_path(shell):
        found["notebook"] = path
    if shell is not None:
        found["execution_count"] = shell.execution_count
    return found


def notebook_path(shell: Any) -> str:
    """The notebook this kernel belongs to: told by the Jupyter server, or by VS Code; empty where nobody says."""
    named = os.environ.get("JPY_SESSION_NAME", "")
    if not named and shell is not None:
        named = str(shell.user_ns.get("__vsc_ipynb_file__", ""))
    # A console's session has a name of its own that is no file.
    return named if named.endswith(".ipynb") else ""


def cells_by_name(shell: Any) -> dict[str, str]:
    """The notebook's code cells by a name a person knows them by: from the saved notebook, and those executed since."""
    sources = [*_saved_cells(notebook_path(shell)), *(shell.user_ns.get("In", []) if shell is not None else [])]
    found: dict[str, str] = {}
    for source in sources:
        body = source.partition("\n")[2] if source.startswith(MAGIC) else source
        if source.startswith(MAGIC) or (body.strip() and not source.lstrip().startswith("%")):
            found[_name(source, body)] = body
    return found


def _name(source: str, body: str) -> str:
    words = source.partition("\n")[0].split()
    for flag in ("--name", "-n"):
        if source.startswith(MAGIC) and flag in words[:-1]:
            return words[words.index(flag) + 1].strip("'\"")
    first = next((line.strip() for line in body.splitlines() if line.strip()), "")
    return first.lstrip("# ")[:60]


def _saved_cells(path: str) -> list[str]:
    if not path or not Path(path).is_file():
        return []
    try:
        cells = json.loads(Path(path).read_text(encoding="utf-8"))["cells"]
        return ["".join(cell["source"]) for cell in cells if cell.get("cell_type") == "code"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
