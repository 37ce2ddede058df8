"""A whole notebook as a run, with real kernels."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from jupyter_estimator.execution.notebook_job import Progress
from jupyter_estimator.execution.tree import identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.records.progress import progress

if TYPE_CHECKING:
    from jupyter_estimator.api.run import Run
    from tests.execution.conftest import Lab

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Jupyter's own folder for connection files: empty before and after."""
    path = tmp_path / "runtime"
    path.mkdir()
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(path))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    return path


def write(path: Path, *cells: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell(text[3:]) if text.startswith("md:") else nbformat.v4.new_code_cell(text) for text in cells]
    )
    nbformat.write(notebook, path)
    return path


def executed(run: Run, name: str = "train.ipynb") -> Any:
    return nbformat.read(run.directory.outputs / name, as_version=4)


def text_of(run: Run) -> str:
    return run.directory.file(layout.STD_LOG).read_text()


def test_a_notebook_from_beginning_to_end(lab: Lab, tmp_path: Path, runtime: Path) -> None:
    path = write(
        tmp_path / "train.ipynb",
        "md:# Training",
        "import sys\nprint(sys.argv)",
        "from jupyter_estimator import Run\nrun = Run.get_context()\nfor i in range(3): run.log('loss', 1 / (i + 1))",
        "print('to stderr', file=sys.stderr)\n%pip --version\n!echo from a shell",
        "from IPython.display import display, HTML\ndisplay(HTML('<b>bold</b>'))\nopen('outputs/model', 'w').close()\n6 * 7",
    )
    before = path.read_bytes()
    run, course = lab.run(path, "--C", "a b", "ü")
    assert course.status == "Completed", text_of(run)
    text = text_of(run)
    assert "['train.ipynb', '--C', 'a b', 'ü']" in text
    assert "to stderr" in text
    assert "from a shell" in text
    assert "\n42\n" in text
    assert "<IPython.core.display.HTML object>" in text
    assert run.get_metrics()["loss"] == [1.0, 0.5, 1 / 3]
    bars = [line for line in text.splitlines() if re.match(r" *\d+%\|", line)]
    assert len(bars) == 8
    assert [fraction for line in bars[::2] if (fraction := (progress([line]) or (None,))[0]) is not None] == [0, 0.25, 0.5, 0.75]
    assert "cell 1/4: import sys" in bars[0]
    assert progress(text.splitlines()) == (1.0, bars[-1].strip())
    notebook = executed(run)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == [1, 2, 3, 4]
    assert code[-1].outputs[0].data["text/html"] == "<b>bold</b>"
    assert notebook.cells[0].source == "# Training"
    assert path.read_bytes() == before
    assert {"outputs/train.ipynb", "outputs/model"} <= {*run.get_file_names()}
    assert [*runtime.iterdir()] == []
    lab.until(lambda: not lab.living(run))
    lab.until(lambda: not run.directory.file(layout.KERNEL).exists())


def test_a_notebook_in_a_folder_works_where_a_script_would(lab: Lab, tmp_path: Path) -> None:
    write(
        tmp_path / "project" / "steps" / "train.ipynb",
        "import helper, os\nprint(helper.x, os.getcwd())\nopen('outputs/model', 'w').close()",
    )
    (tmp_path / "project" / "steps" / "helper.py").write_text("x = 'helped'")
    run, course = lab.run(tmp_path / "project", entry="steps/train.ipynb")
    assert course.status == "Completed", text_of(run)
    assert f"helped {run.directory.file(layout.WORK)}\n" in text_of(run)
    assert "outputs/model" in run.get_file_names()


def test_a_cell_that_fails(lab: Lab, tmp_path: Path) -> None:
    path = write(tmp_path / "train.ipynb", "def train(x):\n    return 1 / x", "print('before')\ntrain(0)", "print('never')")
    run, course = lab.run(path)
    assert (course.status, course.exit_code) == ("Failed", 1)
    assert course.error is not None
    assert course.error["message"] == "ZeroDivisionError: division by zero (The script ended with exit code 1)"
    assert course.error["traceback"].startswith("Traceback (most recent call last):\n")
    assert "return 1 / x" in course.error["traceback"]
    assert "in train(x)" in course.error["traceback"]
    notebook = executed(run)
    assert notebook.cells[1].outputs[-1].ename == "ZeroDivisionError"
    assert notebook.cells[2].outputs == []
    assert "never" not in text_of(run).replace("print('never')", "")


def test_a_cell_that_cannot_be_compiled(lab: Lab, tmp_path: Path) -> None:
    _, course = lab.run(write(tmp_path / "train.ipynb", "x = = 1"))
    assert course.error is not None
    assert course.error["message"].startswith("SyntaxError: invalid syntax")
    assert "x = = 1" in course.error["traceback"]


def test_a_cell_that_asks_for_input(lab: Lab, tmp_path: Path) -> None:
    _, course = lab.run(write(tmp_path / "train.ipynb", "input('Which one? ')"))
    assert course.error is not None
    assert "StdinNotImplementedError" in course.error["message"]


def test_a_kernel_that_dies(lab: Lab, tmp_path: Path, runtime: Path) -> None:
    run, course = lab.run(write(tmp_path / "train.ipynb", "x = 1\nx", "import os\nprint('last', flush=True)\nos._exit(9)"))
    assert course.status == "Failed"
    assert course.error is not None
    assert course.error["message"] == "The notebook's kernel died."
    assert executed(run).cells[0].outputs[0].data["text/plain"] == "1"
    assert [*runtime.iterdir()] == []


WAITING = ("x = 'kept'\nx", "import os, time\nprint(os.getpid(), flush=True)\nprint('at work', flush=True)\ntime.sleep(60)")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_the_executed_notebook_survives_the_end_of_the_run(lab: Lab, tmp_path: Path, runtime: Path, number: signal.Signals) -> None:
    run = lab.submit(write(tmp_path / "train.ipynb", *WAITING), cancel_grace_seconds=20)
    lab.says(run, "at work")
    kernel = int(text_of(run).splitlines()[-2])
    if number == signal.SIGTERM:
        run.cancel()
    else:
        os.kill(lab.script(run), number)
    course = lab.wait(run)
    assert (course.status, course.signal) == ("Canceled" if number == signal.SIGTERM else "Failed", number)
    notebook = executed(run)
    assert notebook.cells[0].outputs[0].data["text/plain"] == "'kept'"
    if number == signal.SIGTERM:
        assert "at work" in "".join(output.text for output in notebook.cells[1].outputs)
    assert identity_of(kernel) is None
    assert [*runtime.iterdir()] == []
    lab.until(lambda: not lab.living(run))
    lab.until(lambda: not run.directory.file(layout.KERNEL).exists())


def test_an_interpreter_without_a_kernel(lab: Lab, tmp_path: Path, python38: str) -> None:
    bare = tmp_path / "bare"
    subprocess.run([python38, "-m", "venv", "--without-pip", bare], check=True)
    run, course = lab.run(write(tmp_path / "train.ipynb", "1"), interpreter_path=str(bare / "bin" / "python"))
    assert (course.status, course.exit_code) == ("Failed", 1)
    assert course.error is not None
    assert "cannot execute notebooks: No module named 'ipykernel'" in course.error["message"]
    assert f"Install nbclient and ipykernel into {bare}" in course.error["message"]
    assert "Traceback" not in text_of(run)


def test_the_progress_line_of_an_empty_notebook(capsys: pytest.CaptureFixture[str]) -> None:
    Progress(nbformat.v4.new_notebook(), Path("x")).say(0, None)
    assert capsys.readouterr().out == f"  0%|{' ' * 20}| 0/0 cells done\n"


def test_it_can_be_run_without_a_run(tmp_path: Path) -> None:
    path = write(tmp_path / "train.ipynb", "print('here')")
    command = [sys.executable, "-m", "jupyter_estimator.execution.notebook_job", path.name]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("JUPYTER_ESTIMATOR_RUN")}
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert "here\n" in result.stdout
    assert (tmp_path / "outputs" / "train.ipynb").exists()
