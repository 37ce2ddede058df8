from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace

Ask = Callable[..., Awaitable[Any]]


@pytest.fixture
def root(jp_root_dir: Path) -> Path:
    (jp_root_dir / "project").mkdir()
    (jp_root_dir / "project" / "train.py").write_text("import sys; print(sys.argv[1:])")
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%%estimator --name mine\n", "print('from a cell')"]}]
    (jp_root_dir / "work.ipynb").write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}))
    return jp_root_dir


async def test_form_is_filled_in_for_a_path(ask: Ask, root: Path) -> None:
    found = (await ask("GET", "form", query={"path": "project"})).json["form"]
    assert found["values"]["path"] == "project"
    assert {"path", "arguments", "experiment", "compute_target"} <= {field["name"] for field in found["fields"]}


async def test_path_below_the_servers_root_is_submitted(ask: Ask, root: Path, space: Workspace) -> None:
    values = {"path": "project", "entry_script": "train.py", "arguments": "--C '0 5'", "experiment": "lab", "display_name": "from the form"}
    shown = (await ask("POST", "preview", body={"values": values})).json
    assert shown["magic"].startswith("%estimator submit project")
    assert shown["error"] is None
    answer = await ask("POST", "runs", body={"values": values})
    assert answer.status == 201
    run = Run.get(space, answer.json["run_id"])
    run.wait_for_completion()
    assert (run.experiment.name, run.display_name) == ("lab", "from the form")
    assert run.directory.file("user_logs/std_log.txt").read_text() == "['--C', '0 5']\n"
    assert run.request["origin"] == {"kind": "jupyterlab"}


async def test_cell_of_a_saved_notebook_is_submitted(ask: Ask, root: Path, space: Workspace) -> None:
    values = (await ask("GET", "form", query={"path": "work.ipynb", "cell": "mine"})).json["form"]["values"]
    assert (values["cell"], values["path"]) == ("mine", "")
    run = Run.get(space, (await ask("POST", "runs", body={"values": values})).json["run_id"])
    run.wait_for_completion()
    assert run.directory.file("user_logs/std_log.txt").read_text() == "from a cell\n"
    assert run.request["origin"]["notebook"] == "work.ipynb"


async def test_form_that_cannot_be_meant_is_refused_and_leaves_nothing(ask: Ask, root: Path, space: Workspace) -> None:
    for values in ({}, {"path": "nothing"}, {"path": "project"}, {"path": "project/train.py", "max_run_duration_seconds": "soon"}):
        answer = await ask("POST", "runs", body={"values": values})
        assert answer.status == 400, values
        assert answer.json["message"]
        assert answer.json["hint"]
    for body in ({}, {"values": 1}):
        assert (await ask("POST", "runs", body=body)).status == 400
        assert (await ask("POST", "preview", body=body)).status == 400
    assert (await ask("POST", "preview", body={"values": {}})).json["error"]["message"] == "Nothing to run is chosen."
    assert list((space.path / "runs").iterdir()) == []
