from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.faces.notebook.origin import cells_by_name, notebook_path, origin


def save_notebook(path: Path, *sources: str | list[str]) -> None:
    cells = [{"cell_type": "code", "source": source} for source in sources]
    path.write_text(json.dumps({"cells": [{"cell_type": "markdown", "source": "# Title"}, *cells]}))


def executed(shell: Any, *cells: str) -> Any:
    """The shell after these cells were executed, without what they would do."""
    shell.history_manager.input_hist_raw.extend(cells)
    return shell


# ---- the notebook


def test_jupyterlab_says_which_notebook_it_is(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JPY_SESSION_NAME", "/home/me/My notebook.ipynb")
    assert notebook_path(shell) == "/home/me/My notebook.ipynb"


def test_vs_code_says_which_notebook_it_is(shell: Any) -> None:
    shell.user_ns["__vsc_ipynb_file__"] = "/home/me/train.ipynb"
    assert origin(shell) == {"kind": "notebook", "notebook": "/home/me/train.ipynb", "execution_count": shell.execution_count}


def test_where_nobody_says_it_stays_open(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JPY_SESSION_NAME", "console-1-0f3d")
    assert notebook_path(shell) == ""
    assert "notebook" not in origin(shell)
    assert origin(None) == {"kind": "notebook"}


# ---- its cells


def test_cells_of_the_saved_notebook(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "train.ipynb"
    save_notebook(
        path,
        "%load_ext jupyter_estimator",
        ["%%estimator --name 'the first' -- --C 1\n", "import os\n", "print(1)\n"],
        "# prepare the data\nimport numpy\n",
        "# how it went\n%%estimator -e x\nfit()\n",
        "",
        "%%estimator -h",
        "run.status\n!ls",
        "# nothing but this",
    )
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert cells_by_name(shell) == {
        "how it went": "# how it went\nfit()\n",
        "the first": "import os\nprint(1)\n",
        "prepare the data": "# prepare the data\nimport numpy\n",
    }
    assert next(iter(cells_by_name(shell))) == "how it went", "the last of the magic's cells is offered first"


def test_cells_with_the_same_first_line_are_told_apart(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "train.ipynb"
    save_notebook(path, "import numpy\nx = 1", "import numpy\nx = 2")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert cells_by_name(shell) == {"import numpy": "import numpy\nx = 1", "import numpy (2)": "import numpy\nx = 2"}


def test_executed_cells_are_offered_as_they_were_written(shell: Any) -> None:
    assert cells_by_name(executed(shell, "%%estimator --name fit -- 1\nfit(1)\n", "%estimator runs", "x = 1")) == {
        "fit": "fit(1)\n",
        "x = 1": "x = 1",
    }


def test_a_cell_edited_since_it_was_saved_counts_as_executed(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "train.ipynb"
    save_notebook(path, "%%estimator --name fit\nfit(1)\n", "import numpy")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert cells_by_name(executed(shell, "%%estimator --name fit\nfit(2)\n", "import numpy")) == {
        "fit": "fit(2)\n",
        "import numpy": "import numpy",
    }


@pytest.mark.parametrize("text", ["", "{", "[]", '{"cells": 3}', '{"cells": [3]}', '{"cells": [{"cell_type": "code"}]}'])
def test_a_notebook_that_cannot_be_read_offers_nothing(text: str, shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "broken.ipynb"
    path.write_text(text)
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert cells_by_name(executed(shell, "x = 1")) == {"x = 1": "x = 1"}


def test_a_cell_of_help_prints_nothing(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert cells_by_name(executed(shell, "%%estimator -h --name a\nfit()\n")) == {"a": "fit()\n"}
    assert capsys.readouterr().out == ""
