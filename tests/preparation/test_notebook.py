from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.notebook import check_notebook

if TYPE_CHECKING:
    from pathlib import Path

CODE: dict[str, Any] = {"cell_type": "code", "source": "1", "metadata": {}, "outputs": [], "execution_count": None}
GOOD: dict[str, Any] = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CODE]}


def written(tmp_path: Path, content: object) -> str:
    path = tmp_path / "n.ipynb"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return str(path)


def test_a_real_notebook(tmp_path: Path) -> None:
    cells = [nbformat.v4.new_markdown_cell("# é"), nbformat.v4.new_code_cell("1"), nbformat.v4.new_code_cell("2")]
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata.kernelspec = {"name": "python3", "language": "python", "display_name": "Python 3"}
    notebook.metadata.language_info = {"name": "python"}
    path = tmp_path / "n.ipynb"
    nbformat.write(notebook, path)
    assert check_notebook(str(path)) == 2
    source = sources.from_path(path)
    assert (source.kind, source.entry, source.folder) == ("notebook", "n.ipynb", str(tmp_path))


@pytest.mark.parametrize(
    "metadata", [{}, {"language_info": {"name": "ipython"}}, {"kernelspec": {"language": "Python"}}, None, {"language_info": 1}]
)
def test_what_does_not_say_otherwise_is_python(tmp_path: Path, metadata: object) -> None:
    assert check_notebook(written(tmp_path, {**GOOD, "metadata": metadata})) == 1


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert check_notebook(written(tmp_path, b"\xef\xbb\xbf" + json.dumps(GOOD).encode())) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "n.ipynb is not a notebook: it is not JSON."),
        (b"print(1)", "n.ipynb is not a notebook: it is not JSON."),
        (b"\xff\xfe", "n.ipynb is not a notebook: it is not JSON."),
        (b"[" * 100_000, "n.ipynb is not a notebook: it is not JSON."),
        ([], "n.ipynb is not a notebook: it names no format."),
        ({}, "n.ipynb is not a notebook: it names no format."),
        ({**GOOD, "nbformat": "4"}, "n.ipynb is not a notebook: it names no format."),
        ({**GOOD, "nbformat": True}, "n.ipynb is not a notebook: it names no format."),
        ({**GOOD, "nbformat": 3}, "n.ipynb is in the old format 3."),
        ({**GOOD, "nbformat": 5}, "n.ipynb is in the format 5, which is too new."),
        ({"nbformat": 4}, "n.ipynb is not a notebook: it has no list of cells."),
        ({**GOOD, "cells": [1]}, "n.ipynb is not a notebook: it has no list of cells."),
        ({**GOOD, "metadata": {"language_info": {"name": "R"}}}, "n.ipynb is written in R."),
        ({**GOOD, "metadata": {"kernelspec": {"language": "julia"}}}, "n.ipynb is written in julia."),
        ({**GOOD, "cells": []}, "n.ipynb has no code to run."),
        ({**GOOD, "cells": [{"cell_type": "markdown"}]}, "n.ipynb has no code to run."),
    ],
)
def test_what_a_run_cannot_execute_is_refused(tmp_path: Path, content: object, message: str) -> None:
    for path, entry in ((written(tmp_path, content), None), (str(tmp_path), "n.ipynb")):
        with pytest.raises(EstimatorError) as caught:
            sources.from_path(path, entry)
        assert caught.value.message == message
        assert caught.value.hint
