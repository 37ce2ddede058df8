"""Whether a file is a notebook that a run can execute; without nbformat, which takes long to import."""

from __future__ import annotations

import json
import os

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.ignore import shown


def check_notebook(path: str) -> int:
    """The number of a notebook's code cells. An error if a run could not execute it."""
    name = shown(os.path.basename(path))
    try:
        with open(path, encoding="utf-8-sig") as file:
            notebook = json.load(file)
    except OSError as error:
        raise EstimatorError(f"{shown(path)} could not be read: {error.strerror}.", "Make it readable for you.") from None
    except (ValueError, RecursionError):
        raise EstimatorError(f"{name} is not a notebook: it is not JSON.", "Open it in JupyterLab and save it.") from None
    version = notebook.get("nbformat") if isinstance(notebook, dict) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise EstimatorError(f"{name} is not a notebook: it names no format.", "Open it in JupyterLab and save it.")
    if version < 4:
        raise EstimatorError(f"{name} is in the old format {version}.", "Open it in JupyterLab and save it.")
    if version > 4:
        raise EstimatorError(f"{name} is in the format {version}, which is too new.", "Save it in format 4.")
    cells = notebook.get("cells")
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise EstimatorError(f"{name} is not a notebook: it has no list of cells.", "Open it in JupyterLab and save it.")
    language = _language(notebook.get("metadata"))
    if language.lower() not in ("python", "ipython", ""):
        raise EstimatorError(f"{name} is written in {shown(language)}.", "Give a notebook whose kernel is Python.")
    count = [cell.get("cell_type") for cell in cells].count("code")
    if not count:
        raise EstimatorError(f"{name} has no code to run.", "Write a cell of code and save the notebook.")
    return count


def _language(metadata: object) -> str:
    for section, key in (("language_info", "name"), ("kernelspec", "language")):
        values = metadata.get(section) if isinstance(metadata, dict) else None
        if isinstance(values, dict) and isinstance(values.get(key), str):
            return str(values[key])
    return ""
