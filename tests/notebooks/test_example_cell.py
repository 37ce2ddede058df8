"""The cell that the extension exists for, executed as it stands, and what is left of it in a saved notebook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import joblib
import nbformat
import pytest
from nbconvert import HTMLExporter
from sklearn.linear_model import LogisticRegression

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.notebooks.kernel import MIME, Kernel, panel_of

EXAMPLE = """\
%%estimator --experiment digits --as run -- --C 0.5
import argparse, joblib
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from jupyter_estimator import Run

p = argparse.ArgumentParser(); p.add_argument("--C", type=float); a = p.parse_args()
run = Run.get_context()
X, Xt, y, yt = train_test_split(*load_digits(return_X_y=True), random_state=0)
for n in range(10, 200, 10):
    m = LogisticRegression(C=a.C, max_iter=n).fit(X, y)
    run.log("accuracy", m.score(Xt, yt))
joblib.dump(m, "outputs/model.joblib")
"""


@pytest.mark.slow
def test_the_example_trains_a_model(execute: Any, workspace_dir: Path) -> None:
    notebook = execute(
        [
            "%load_ext jupyter_estimator",
            EXAMPLE,
            "print(type(run).__module__, type(run).__name__, sum(range(1000)))",
            "run.wait_for_completion()['status']",
            "metrics = run.get_metrics(); len(metrics['accuracy']), metrics['accuracy'][-1] > 0.9",
            "run.get_file_names()",
            "run.download_file('outputs/model.joblib', 'fetched.joblib')",
            "run",
        ],
        widgets=False,
    )
    outputs = [cell.outputs for cell in notebook.cells]
    assert outputs[0] == []
    assert set(outputs[1][0].data) == {MIME, "text/html", "text/plain"}
    assert outputs[2][0].text == "jupyter_estimator.api.runs.run Run 499500\n"
    assert outputs[3][0].data["text/plain"] == "'Completed'"
    assert outputs[4][0].data["text/plain"] == "(19, True)"
    assert "outputs/model.joblib" in outputs[5][0].data["text/plain"]

    # What the cell showed when it was executed has become how the run ended, in every representation.
    run = next(Run.list(Workspace(workspace_dir)))
    for output in (outputs[1][0], outputs[7][0]):
        assert output.data[MIME] == {"run_id": run.id, "workspace": run.workspace.id, "status": "Completed"}
        assert output.data["text/plain"].startswith(f"digits / {run.id} · Completed · ")
        assert "<svg" in output.data["text/html"]
        assert ">Completed<" in output.data["text/html"]
    model = joblib.load(workspace_dir.parent / "fetched.joblib")
    assert isinstance(model, LogisticRegression)
    assert model.C == 0.5

    # nbconvert's page has that picture, and needs nothing else to show it.
    exporter: Any = HTMLExporter
    page, _ = exporter().from_notebook_node(notebook)
    assert page.count(">Completed</span>") == page.count(f"digits · {run.id} · ") == page.count("<polyline") == 2
    assert "<script" not in outputs[1][0].data["text/html"]


def test_the_cell_returns_at_once_and_is_updated_at_the_end(kernel: Kernel, tmp_path: Path) -> None:
    goal = tmp_path / "goal"
    cell = kernel.run(
        "%%estimator --as run\nimport os, time\nprint('begun', flush=True)\n"
        f"while not os.path.exists({str(goal)!r}):\n    time.sleep(0.02)\nprint('ended')\n"
    )
    assert cell.bundle[MIME]["status"] in {"Starting", "Running"}, "the cell has waited for the run"
    assert kernel.value("6 * 7") == "42"
    other = kernel.start(f"import time; time.sleep(0.5); open({str(goal)!r}, 'w').close(); time.sleep(60)")
    # The kernel is busy with another cell, and what was shown is updated all the same.
    kernel.until(lambda: cell.bundle[MIME]["status"] == "Completed")
    assert not other.idle
    assert cell.bundle["text/plain"].endswith("\n\n  begun\n  ended")
    assert "begun\nended</pre>" in cell.bundle["text/html"]
    assert panel_of(cell) in kernel.comms, "the panel is still there"
    kernel.manager.interrupt_kernel()
    kernel.finish(other)


def test_a_run_that_fails_says_so_in_its_output(kernel: Kernel) -> None:
    cell = kernel.run("%%estimator\nraise ValueError('on <purpose>')\n")
    kernel.until(lambda: cell.bundle[MIME]["status"] == "Failed")
    assert "ValueError: on <purpose> (The script ended with exit code 1)" in cell.bundle["text/plain"]
    assert "ValueError: on &lt;purpose&gt;" in cell.bundle["text/html"]


def test_no_secret_and_no_whole_log_is_in_the_saved_notebook(execute: Any, tmp_path: Path) -> None:
    script = "import os\nfor i in range(5000):\n    print('line', i)\nprint(len(os.environ['THE_TOKEN']))\n"
    notebook = execute(
        ["%load_ext jupyter_estimator", f"%%estimator --as run --secret THE_TOKEN\n{script}", "d = run.wait_for_completion()", "run"],
        THE_TOKEN="s3cr3t-value",
    )
    nbformat.write(notebook, tmp_path / "saved.ipynb")
    saved = (tmp_path / "saved.ipynb").read_text()
    assert "s3cr3t-value" not in saved
    assert "line 4999" in saved
    assert "line 4000" not in saved
    states = notebook.metadata["widgets"]["application/vnd.jupyter.widget-state+json"]["state"].values()
    seeds = [widget["state"]["seed"] for widget in states if "seed" in widget["state"]]
    assert [seed["state"]["status"] for seed in seeds] == ["Completed", "Completed"], "a saved widget, too, shows how it ended"


def test_waiting_fails_the_cell_and_the_notebook(execute: Any) -> None:
    notebook = execute(
        ["%load_ext jupyter_estimator", "%%estimator --wait\nprint('seen')\nraise SystemExit(3)\n"], fails=True, widgets=False
    )
    *streamed, shown, error = notebook.cells[1].outputs
    assert "\nseen\n" in "".join(output.text for output in streamed)
    assert shown.data[MIME]["status"] == "Failed"
    assert error.ename == "RunFailedError"
    assert len(error.traceback) == 2
    assert "The script ended with exit code 3" in error.traceback[0]
    assert json.dumps(notebook.cells).count("Traceback") == 0
