"""A whole notebook as a run, with real kernels."""

from __future__ import annotations

import json
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
from jupyter_estimator.execution.supervision.tree import identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.records.formats.progress import progress

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
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


LATE = """
import asyncio, sys, threading, zmq
from jupyter_estimator.execution.notebook_client import pass_over_closed_sockets

class Destroyed:
    def __init__(self, error):
        self.error = error

    def __del__(self):
        raise self.error

def fail(error):
    raise error

async def main(error):
    asyncio.get_running_loop().call_soon(fail, error)
    asyncio.get_running_loop().create_future().set_exception(error)
    await asyncio.sleep(0.01)

pass_over_closed_sockets()
error = {}
thread = threading.Thread(target=fail, args=(error,))
thread.start()
thread.join()
asyncio.run(main(error))
Destroyed(error)
"""


@pytest.mark.parametrize(
    ("error", "said"), [("zmq.ZMQError(zmq.ENOTSOCK)", 0), ("zmq.ContextTerminated()", 0), ("zmq.ZMQError(zmq.EFSM)", 4)]
)
def test_closed_sockets_are_nothing_to_end_a_log_with(error: str, said: int) -> None:
    done = subprocess.run([sys.executable, "-c", LATE.replace("{}", error)], capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr.count("\nzmq.error.ZMQError: ") == said, done.stderr
    assert bool(done.stderr) == bool(said)


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
    run, run_state = lab.run(path, "--C", "a b", "ü")
    assert run_state.status == "Completed", text_of(run)
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
    run, run_state = lab.run(tmp_path / "project", entry="steps/train.ipynb")
    assert run_state.status == "Completed", text_of(run)
    assert f"helped {run.directory.file(layout.WORK)}\n" in text_of(run)
    assert "outputs/model" in run.get_file_names()


def test_a_cell_that_fails(lab: Lab, tmp_path: Path) -> None:
    path = write(tmp_path / "train.ipynb", "def train(x):\n    return 1 / x", "print('before')\ntrain(0)", "print('never')")
    run, run_state = lab.run(path)
    assert (run_state.status, run_state.exit_code) == ("Failed", 1)
    assert run_state.error is not None
    assert run_state.error["message"] == "ZeroDivisionError: division by zero (The script ended with exit code 1)"
    assert run_state.error["traceback"].startswith("Traceback (most recent call last):\n")
    assert "return 1 / x" in run_state.error["traceback"]
    assert "in train(x)" in run_state.error["traceback"]
    notebook = executed(run)
    assert notebook.cells[1].outputs[-1].ename == "ZeroDivisionError"
    assert notebook.cells[2].outputs == []
    assert "never" not in text_of(run).replace("print('never')", "")


def test_a_cell_that_cannot_be_compiled(lab: Lab, tmp_path: Path) -> None:
    _, run_state = lab.run(write(tmp_path / "train.ipynb", "x = = 1"))
    assert run_state.error is not None
    assert run_state.error["message"].startswith("SyntaxError: invalid syntax")
    assert "x = = 1" in run_state.error["traceback"]


def test_a_cell_that_asks_for_input(lab: Lab, tmp_path: Path) -> None:
    _, run_state = lab.run(write(tmp_path / "train.ipynb", "input('Which one? ')"))
    assert run_state.error is not None
    assert "StdinNotImplementedError" in run_state.error["message"]


@pytest.mark.parametrize(
    ("leaving", "code", "message"),
    [
        ("os._exit(9)", 9, "The script ended with exit code 9."),
        ("os.kill(os.getpid(), 9)", None, "The script was ended by SIGKILL: it was killed from outside, at once."),
        ("import ctypes; ctypes.string_at(0)", None, "The script was ended by SIGSEGV: a crash in native code."),
    ],
)
def test_a_kernel_that_dies(
    lab: Lab, tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch, leaving: str, code: int | None, message: str
) -> None:
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # ipykernel does not take over the descriptors where it is set
    run, run_state = lab.run(write(tmp_path / "train.ipynb", "x = 1\nx", f"import os\nprint('last', flush=True)\n{leaving}"))
    assert (run_state.status, run_state.exit_code) == ("Failed", code)
    assert run_state.error is not None
    assert run_state.error["message"] == message
    assert ("Fatal Python error" in text_of(run)) == ("ctypes" in leaving)
    assert executed(run).cells[0].outputs[0].data["text/plain"] == "1"
    assert [*runtime.iterdir()] == []


@pytest.mark.parametrize("leaving", ["import sys; sys.exit(0)", "exit()", "quit", "raise SystemExit", "import os; os._exit(0)"])
def test_a_cell_that_leaves(lab: Lab, tmp_path: Path, leaving: str) -> None:
    registered = "import atexit\natexit.register(lambda: open('outputs/done', 'w').close())\nprint('begun')"
    run, run_state = lab.run(write(tmp_path / "train.ipynb", registered, leaving, "print('NEVER')"))
    assert (run_state.status, run_state.error) == ("Completed", None)
    assert "NEVER" not in text_of(run)
    assert "left behind" not in text_of(run)
    notebook = executed(run)
    assert notebook.cells[0].outputs[0].text == "begun\n"
    assert notebook.cells[1].outputs == notebook.cells[2].outputs == []
    assert ("outputs/done" in run.get_file_names()) == ("_exit" not in leaving)


@pytest.mark.parametrize(
    ("leaving", "code", "message"),
    [
        ("import sys; sys.exit('no data')", 1, "no data (The script ended with exit code 1)"),
        ("exit(3)", 3, "The script ended with exit code 3."),
    ],
)
def test_a_cell_that_leaves_with_a_reason(lab: Lab, tmp_path: Path, leaving: str, code: int, message: str) -> None:
    run, run_state = lab.run(write(tmp_path / "train.ipynb", leaving, "print('NEVER')"))
    assert (run_state.status, run_state.exit_code) == ("Failed", code)
    assert run_state.error is not None
    assert run_state.error["message"] == message
    assert "NEVER" not in text_of(run)


def test_what_children_and_tasks_print_is_there_once(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # ipykernel does not take over the descriptors where it is set
    task = """
import asyncio, os, subprocess, sys
os.system("echo child by system"); subprocess.run(["echo", "child by run"]); subprocess.run(["echo", "child by hand"], stdout=sys.stdout)
async def work():
    for n in range(4):
        print("task", n)
        await asyncio.sleep(0.2)
task = asyncio.create_task(work())
"""
    run, run_state = lab.run(write(tmp_path / "train.ipynb", task, "await asyncio.sleep(0.5)", "await task; print('end')"))
    assert run_state.status == "Completed", text_of(run)
    copy = executed(run)
    shown = "".join(output.text for cell in copy.cells for output in cell.outputs)
    for line in (*(f"task {n}" for n in range(4)), "child by system", "child by run", "child by hand", "end"):
        assert text_of(run).splitlines().count(line) == 1, line
        assert shown.splitlines().count(line) == 1, line


def test_the_executed_notebook_shows_its_widgets(lab: Lab, tmp_path: Path) -> None:
    run, run_state = lab.run(write(tmp_path / "train.ipynb", "import ipywidgets\nipywidgets.IntSlider(value=7)", "1 / 0"))
    assert run_state.status == "Failed"
    copy = executed(run)
    view = copy.cells[0].outputs[0].data["application/vnd.jupyter.widget-view+json"]
    state = copy.metadata.widgets["application/vnd.jupyter.widget-state+json"]["state"]
    assert state[view["model_id"]]["state"]["value"] == 7


def test_a_notebook_that_submits_runs_itself(lab: Lab, tmp_path: Path) -> None:
    cells = ["%load_ext jupyter_estimator", "%%estimator --wait\nprint('inner')", "from jupyter_estimator import *\nprint(Workspace, Run)"]
    run, run_state = lab.run(write(tmp_path / "train.ipynb", *cells))
    assert run_state.status == "Completed", text_of(run)
    assert "inner\n" in text_of(run)


def kernelspec(path: Path, program: str, monkeypatch: pytest.MonkeyPatch, **fields: Any) -> None:
    folder = path / "jupyter" / "kernels" / "project"
    folder.mkdir(parents=True)
    argv = [program, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (folder / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": "Project", "language": "python", **fields}))
    monkeypatch.setenv("JUPYTER_PATH", str(path / "jupyter"))


def of_kernel(path: Path, name: str) -> Path:
    write(path, "import os, sys, jupyter_estimator\nprint(sys.argv, sys.prefix, os.environ.get('PROJECT'))\nprint(jupyter_estimator.Run)")
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata.kernelspec = {"name": name, "display_name": name, "language": "python"}
    nbformat.write(notebook, path)
    return path


def test_the_kernel_a_notebook_names(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import venv

    venv.create(tmp_path / "other", system_site_packages=False, symlinks=True)
    packages = next((tmp_path / "other" / "lib").glob("python*/site-packages"))
    (packages / "these.pth").write_text(next(path for path in sys.path if path.endswith("site-packages")))
    program = str(tmp_path / "other" / "bin" / "python")
    kernelspec(tmp_path, program, monkeypatch, env={"PROJECT": "theirs", "PYTHONPATH": "/elsewhere"})
    path = of_kernel(tmp_path / "train.ipynb", "project")
    run, run_state = lab.run(path, "--lr", "ü")
    assert run_state.status == "Completed", text_of(run)
    assert f"['train.ipynb', '--lr', 'ü'] {tmp_path / 'other'} theirs\n" in text_of(run)
    assert f"executed by the notebook's kernel 'project': {program}\n" in text_of(run)
    run, run_state = lab.run(path, interpreter_path=sys.executable)
    assert run_state.status == "Completed", text_of(run)
    assert f"['train.ipynb'] {sys.prefix} None\n" in text_of(run)


@pytest.mark.parametrize(("name", "words"), [("project", "starts /nowhere/python, which is not there"), ("other", "is not known here")])
def test_a_kernel_that_is_not_here(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str) -> None:
    kernelspec(tmp_path, "/nowhere/python", monkeypatch)
    run, run_state = lab.run(of_kernel(tmp_path / "train.ipynb", name))
    assert run_state.status == "Completed", text_of(run)
    assert f"the notebook's kernel {name!r} {words}" in text_of(run)
    assert f"executed by {sys.executable}\n" in text_of(run)


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
    run_state = lab.wait(run)
    assert (run_state.status, run_state.signal) == ("Canceled" if number == signal.SIGTERM else "Failed", number)
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
    run, run_state = lab.run(write(tmp_path / "train.ipynb", "1"), interpreter_path=str(bare / "bin" / "python"))
    assert (run_state.status, run_state.exit_code) == ("Failed", 1)
    assert run_state.error is not None
    assert "cannot execute notebooks: No module named 'ipykernel'" in run_state.error["message"]
    assert f"Install nbclient and ipykernel into {bare}" in run_state.error["message"]
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
