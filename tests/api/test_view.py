from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.views.view import parameters, state
from tests.api.making import made

if TYPE_CHECKING:
    from jupyter_estimator import Workspace


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], []),
        (["--C", "0.5"], [("C", "0.5")]),
        (["--C=0.5"], [("C", "0.5")]),
        (["--verbose"], [("verbose", "")]),
        (["--verbose", "--C", "-0.5"], [("verbose", ""), ("C", "-0.5")]),
        (["data.csv", "-n", "3", "more"], [("", "data.csv"), ("n", "3"), ("", "more")]),
        (["--a", "b=c"], [("a", "b=c")]),
        (["-", "--", "x"], [("", "-"), ("", "x")]),
        (["-1e5"], [("", "-1e5")]),
        (["--empty", ""], [("empty", "")]),
        ([""], [("", "")]),
    ],
    ids=repr,
)
def test_parameters(arguments: list[str], found: list[tuple[str, str]]) -> None:
    assert parameters(arguments) == found


def test_everything_small_about_a_run(ws: Workspace) -> None:
    run = made(
        ws,
        status="Failed",
        error={"message": "why", "hint": "do", "traceback": "Traceback"},
        arguments=["--C", "1"],
        tags={"a": None, "b": "c"},
        display_name="name",
        secrets=["TOKEN"],
        origin={"notebook": "a.ipynb", "execution_count": 7},
        user="me",
    )
    run.directory.file("provenance.json").write_text(
        json.dumps(
            {
                "git": {"azureml.git.branch": "main", "azureml.git.dirty": "True"},
                "packages": {"a": "1"},
                "interpreter": {"version": "3.11.1 (x)"},
            }
        )
    )
    now = state(run.directory, run.run_state(), 3)
    assert json.loads(json.dumps(now, allow_nan=False))["id"] == run.id
    assert (now["number"], now["display_name"], now["status"]) == (3, "name", "Failed")
    assert now["error"] == {"message": "why", "hint": "do", "traceback": "Traceback"}
    assert now["tags"] == {"a": "", "b": "c"}
    assert now["command"] == ["/usr/bin/python3", "script.py", "--C", "1"]
    assert run.get_portal_url() == run.directory.path.as_uri()
    groups = {title: dict(rows) for title, rows in now["provenance"]}
    assert groups["Code"]["Cell"] == "In [7]"
    assert groups["Git"] == {"Branch": "main", "Uncommitted changes": "yes"}
    assert groups["Environment"]["Secrets passed"] == "TOKEN"
    assert groups["Environment"]["Python"] == "3.11.1"


def test_progress_is_that_of_a_run_that_goes_on(ws: Workspace) -> None:
    bar = b"\r 10%|#   | 1/10 [00:01<00:09]\r 50%|###  | 5/10 [00:05<00:05]"
    going, over = made(ws, "a", "Running", log=bar), made(ws, "b", log=bar)
    assert state(going.directory, going.run_state())["progress"]["fraction"] == 0.5
    assert state(over.directory, over.run_state())["progress"] is None
