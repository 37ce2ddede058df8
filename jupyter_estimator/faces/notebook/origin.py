"""The notebook and cell in which a request was made, as far as the kernel can tell."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from jupyter_estimator.faces.notebook.first_line import split_cell
from jupyter_estimator.faces.words.arguments import cell_parser, split
from jupyter_estimator.inside.errors import EstimatorError


def origin(shell: Any) -> dict[str, Any]:
    """The notebook's path and the cell's execution count."""
    found: dict[str, Any] = {"kind": "notebook"}
    if path := notebook_path(shell):
        found["notebook"] = path
    if shell is not None:
        found["execution_count"] = shell.execution_count
    return found


def notebook_path(shell: Any) -> str:
    """The notebook this kernel belongs to, as the Jupyter server or VS Code names it; empty where neither does."""
    named = os.environ.get("JPY_SESSION_NAME", "")
    if not named and shell is not None:
        named = str(shell.user_ns.get("__vsc_ipynb_file__", ""))
    # A console's session has a name of its own that is no file.
    return named if named.endswith(".ipynb") else ""


def cells_by_name(shell: Any) -> dict[str, str]:
    """Code that could be submitted, by a name its author recognizes: the cells of the saved notebook, and those executed since.

    Cells with the magic come first, without its line; within each kind the latest comes first.
    """
    found = _named_cells(notebook_path(shell))
    for source in _executed_cells(shell):
        # Which cell was executed is not known: the same name is taken for the same cell, edited.
        if (cell := _trainable(source)) is not None and cell[1:] not in found.values():
            found.pop(cell[0], None)
            found[cell[0]] = cell[1:]
    return _newest_first(found)


def cells_of_notebook(path: str) -> dict[str, str]:
    """The same for a saved notebook alone."""
    return _newest_first(_named_cells(path))


def _named_cells(path: str) -> dict[str, tuple[bool, str]]:
    found: dict[str, tuple[bool, str]] = {}
    for source in _saved_cells(path):
        if (cell := _trainable(source)) is not None:
            name, number = cell[0], 1
            while name in found:
                number += 1
                name = f"{cell[0]} ({number})"
            found[name] = cell[1:]
    return found


def _newest_first(found: dict[str, tuple[bool, str]]) -> dict[str, str]:
    newest = list(reversed(found.items()))
    return {name: body for wanted in (True, False) for name, (by_magic, body) in newest if by_magic is wanted}


def _trainable(source: str) -> tuple[str, bool, str] | None:
    """A cell's name, whether it has the magic, and its code; None if it cannot become a script."""
    divided = split_cell(source)
    line, body = divided or ("", source)
    code = [text.strip() for text in body.splitlines() if text.strip() and not text.lstrip().startswith("#")]
    if not code or (divided is None and any(text.startswith(("%", "!")) for text in code)):
        return None
    return _named(line) or _short(body), divided is not None, body


def _named(line: str) -> str:
    """The name that the magic's line gives the run, if it does."""
    try:
        words = [word for word in split(line)[0][1:] if word not in ("-h", "--help")]
        asked, _ = cell_parser().parse_known_args(words)
    except EstimatorError:
        return ""
    return getattr(asked, "display_name", "")


def _short(body: str) -> str:
    first = next(line.strip() for line in body.splitlines() if line.strip())
    return first.lstrip("# ")[:60] or first[:60]


def _executed_cells(shell: Any) -> list[str]:
    history = getattr(shell, "history_manager", None)
    return list(history.input_hist_raw) if history is not None else []


def _saved_cells(path: str) -> list[str]:
    if not path or not Path(path).is_file():
        return []
    try:
        cells = json.loads(Path(path).read_text(encoding="utf-8"))["cells"]
        return ["".join(cell["source"]) for cell in cells if cell.get("cell_type") == "code"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []
