from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tests.api.making import finished, made, submit

if TYPE_CHECKING:
    from pathlib import Path

    from jupyter_estimator import Workspace

LOGS = """
from jupyter_estimator import Run
run = Run.get_context()
run.log("once", 0.5)
for n in range(3): run.log("often", n)
run.log("text", "good")
run.log_list("list", [1, 2])
run.log_list("list", [3])
run.log_row("row", x=1, y=2)
run.log_row("row", x=3, y=4)
run.log_table("table", {"a": [1, 2], "b": "c"})
run.log("inf", float("inf"))
run.log("nan", float("nan"))
matrix = {"schema_type": "confusion_matrix", "schema_version": "1.0.0", "data": {"class_labels": ["a"], "matrix": [[1]]}}
run.log_confusion_matrix("cm", matrix)
with run.child_run("child") as child:
    child.log("depth", 1)
    child.child_run("grandchild").log("depth", 2)
"""


def test_what_was_logged_comes_back(ws: Workspace, tmp_path: Path) -> None:
    run = finished(submit(ws, tmp_path / "src", LOGS))
    metrics = run.get_metrics()
    assert math.isnan(metrics.pop("nan"))
    assert metrics.pop("cm")["data"]["matrix"] == [[1]]
    assert metrics == {
        "once": 0.5,
        "often": [0, 1, 2],
        "text": "good",
        "list": [1, 2, 3],
        "row": {"x": [1, 3], "y": [2, 4]},
        "table": {"a": [1, 2], "b": "c"},
        "inf": math.inf,
    }
    assert run.get_metrics("often") == {"often": [0, 1, 2]}
    assert run.get_metrics("nothing") == {}
    both = run.get_metrics("depth", recursive=True)
    assert both.pop(run.id) == {}
    assert sorted(both.values(), key=repr) == [{"depth": 1}, {"depth": 2}]


def test_of_a_run_that_logged_nothing(ws: Workspace) -> None:
    assert made(ws).get_metrics() == {}
