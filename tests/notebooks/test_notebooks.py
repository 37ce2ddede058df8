"""Every notebook in notebooks/, executed as a reader would from a fresh clone, and what it must have shown."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.notebooks.kernel import MIME

if TYPE_CHECKING:
    from collections.abc import Callable

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
MADE_BY_RUNNING_THEM = {"downloads", "outputs", ".ipynb_checkpoints"}
ALL = sorted(str(path.relative_to(NOTEBOOKS)) for path in NOTEBOOKS.rglob("*.ipynb") if not MADE_BY_RUNNING_THEM & set(path.parts))
PART_OF_ANOTHER = {"sklearn-project/compare.ipynb"}
"""Executed as a run by whole_notebook.ipynb."""
NEED_AN_ENGINE = {"estimator-containers.ipynb"}
"""Executed where there is one, by tests/engines/test_notebook.py."""


class Executed:
    """A notebook's outputs, by the code they belong to."""

    def __init__(self, notebook: Any, workspace: Path, folder: Path) -> None:
        self.workspace, self.folder = Workspace(workspace), folder
        self.cells = [cell for cell in notebook.cells if cell.cell_type == "code"]

    def outputs(self, beginning: str) -> list[Any]:
        """The outputs of the first cell with a line that begins so."""
        return next(list(cell.outputs) for cell in self.cells if any(line.startswith(beginning) for line in cell.source.splitlines()))

    def text(self, beginning: str) -> str:
        """Their plain text."""
        return "".join(output.get("text") or output.get("data", {}).get("text/plain", "") for output in self.outputs(beginning))

    @property
    def bundles(self) -> list[dict[str, Any]]:
        """What shows runs."""
        return [output.data for cell in self.cells for output in cell.outputs if MIME in output.get("data", {})]

    def runs(self, **more: Any) -> list[Run]:
        return list(Run.list(self.workspace, archived=None, **more))


def quickstart(seen: Executed) -> None:
    assert len(seen.bundles) == 1
    assert "accuracy after each epoch" in seen.text("metrics =")
    assert "outputs/model.joblib" in seen.text("metrics =")
    assert len(seen.runs()) == 3
    assert "<table>" in seen.outputs("%estimator runs")[0].data["text/html"]


def azureml_style(seen: Executed) -> None:
    (run,) = seen.runs()
    assert run.tags == {"data": "digits"}
    assert run.request["arguments"] == ["--regularization", "0.8", "--verbose"]
    streamed = seen.text("details =")
    assert streamed.startswith(f"RunId: {run.id}\nWeb View: ")
    assert "trained on 1347 images, tested on 450" in streamed
    assert seen.text("run.get_metrics()") == repr(run.get_metrics())
    assert "'outputs/model.joblib'" in seen.text("run.get_file_names()")
    assert seen.text("joblib.load") == "LogisticRegression(C=0.8, max_iter=2000)"
    assert (seen.folder / "downloads/model.joblib").is_file()
    assert seen.text("[found.id") == repr([run.id])


def history(seen: Executed) -> None:
    assert len(seen.runs()) == 4
    (best,) = seen.runs(tags={"verdict": "best"})
    assert [run.id for run in Run.list(seen.workspace)] == [best.id], "the others are archived"
    listed = seen.outputs("%estimator runs --experiment history --limit 4")[0].data
    assert listed["text/plain"].count("Completed") == 4
    assert listed["text/html"].count("<tr>") == 5
    assert "image/png" in seen.outputs("plt.bar")[0].data
    assert best.display_name in seen.text("good =")
    assert "C = 0.0001" not in seen.text("%estimator runs --experiment history --where")
    assert (seen.folder / "downloads/best/outputs/model.joblib").is_file()


def metrics(seen: Executed) -> None:
    (run,) = seen.runs()
    logged = run.get_metrics()
    assert len(logged["loss"]) == 20
    assert logged["durations"] == {"phase": ["load", "fit"], "seconds": [0.5, 2.5]}
    assert logged["mix-ups"]["data"]["class_labels"] == ["cat", "dog"]
    assert len(logged["learning_rate"]) == 10, "by way of TensorBoard"
    assert {"outputs/summary.json", logged["squares"]} <= set(run.get_file_names())
    assert seen.text("{child.display_name") == "{'fold 1': {'accuracy': 0.91}, 'fold 0': {'accuracy': 0.9}}"
    assert "100%|" in seen.bundles[-1]["text/plain"], "the bar's last state"


def whole_notebook(seen: Executed) -> None:
    (run,) = seen.runs()
    assert run.request["source"] == "notebook"
    assert seen.text("status =").startswith("('Completed',")
    assert "100%|████████████████████| 4/4 cells done" in seen.text("%estimator logs")
    assert "WARNING" not in seen.text("%estimator logs")
    executed = nbformat.read(seen.folder / "downloads/compare.ipynb", as_version=4)
    assert any(cell.get("outputs") for cell in executed.cells)
    assert "The best is neighbours." in seen.text("import nbformat")


def estimator_page(seen: Executed) -> None:
    of_cell, of_ranks, of_page = seen.runs()
    assert "cpu-cluster means this machine" in seen.text("details =")
    assert "10 files, 1347 images" in seen.text("details =")
    assert "Preparing" in [status for _, status in of_page.run_state().history]
    assert "scikit-learn==" in of_page.directory.environment["lock"]
    assert of_page.id in seen.text("print(run.get_portal_url")
    assert of_page.get_metrics()["accuracy"] > 0.9
    assert seen.text("run.download_file(") == "True"
    assert seen.text("model = run.register_model") == "('sklearn-sample', True, True)"
    assert "Launcher        2 ranks by mpi, on 2 nodes" in seen.text("estimator.plan")
    assert re.search(r"^\[1\] rank 1 of 2: \[ 1\. *-2\. *3\. *\]$", seen.text("run = experiment.submit(estimator)"), re.MULTILINE)
    assert len(of_ranks.get_metrics()["loss"]) == 30
    assert {"outputs/weights.npy", "user_logs/std_log_process_01.txt"} <= {*of_ranks.get_file_names()}
    assert "1797 images" in seen.text("%%estimator")
    assert of_cell.get_details()["inputDatasets"][0]["consumptionDetails"]["inputName"] == "digits"


EXPECTED: dict[str, Callable[[Executed], None]] = {
    "quickstart.ipynb": quickstart,
    "azureml_style.ipynb": azureml_style,
    "history.ipynb": history,
    "estimator-page.ipynb": estimator_page,
    "metrics.ipynb": metrics,
    "whole_notebook.ipynb": whole_notebook,
}


def test_every_notebook_is_executed_here() -> None:
    assert set(ALL) == set(EXPECTED) | PART_OF_ANOTHER | NEED_AN_ENGINE


@pytest.mark.slow
@pytest.mark.parametrize("name", EXPECTED)
def test_a_notebook_shows_what_it_says(name: str, execute: Any, workspace_dir: Path, tmp_path: Path) -> None:
    # A copy: what a notebook writes is not to lie about in the repository.
    folder = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns("downloads", "outputs", "logs"))
    notebook = execute(nbformat.read(NOTEBOOKS / name, as_version=4), folder=folder)
    seen = Executed(notebook, workspace_dir, folder)
    assert {run.status for run in seen.runs()} == {"Completed"}
    for bundle in seen.bundles:
        assert set(bundle) == {MIME, "text/html", "text/plain"}
        assert bundle[MIME]["status"] == "Completed", "a later cell has waited for it"
    assert not [output for cell in seen.cells for output in cell.outputs if output.get("name") == "stderr"]
    EXPECTED[name](seen)


@pytest.mark.parametrize("name", ALL)
def test_notebooks_are_saved_without_outputs(name: str) -> None:
    text = (NOTEBOOKS / name).read_text(encoding="utf-8")
    notebook: Any = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        assert cell.get("outputs", []) == []
        assert cell.get("execution_count") is None
    assert notebook.metadata["kernelspec"]["name"] == "python3", "every machine has a kernel of that name"
    assert set(notebook.metadata) <= {"kernelspec", "language_info"}
    assert notebook.cells[0].cell_type == "markdown", "it begins by saying what it is about"
    assert notebook.cells[0].source.startswith("# ")
