"""The magics as a front end meets them: help, Tab, errors, words, panels and the form, over a kernel's messages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.notebooks.kernel import MIME, Kernel, panel_of

if TYPE_CHECKING:
    from collections.abc import Callable

LOGGING = """\
from jupyter_estimator import Run
for step in range(3):
    Run.get_context().log("loss", 1 / (step + 1))
    print("step", step)
open("outputs/notes.txt", "w").write("kept")
"""


# ---- help, Tab, mistakes


def test_help_over_the_kernels_messages(kernel: Kernel) -> None:
    for name in ("%%estimator", "%estimator"):
        assert "usage: %%estimator " in kernel.inspect(name)
    shown = kernel.run("%%estimator -h")
    assert "--experiment" in shown.text
    assert "after -- reaches the script" in shown.text
    assert "submit" in kernel.run("%estimator -h").text
    assert "--entry FILE" in kernel.run("%estimator submit -h").text


def test_tab_over_the_kernels_messages(kernel: Kernel) -> None:
    assert kernel.complete("%%esti") == ["%%estimator"]
    assert kernel.complete("%%estimator --exp") == ["--experiment"]
    assert kernel.complete("%%estimator --compute-target ") == ["local", "docker"]
    assert kernel.complete("%estimator su") == ["submit"]
    assert kernel.complete("# above\n%%estimator --sec") == ["--secret"]
    kernel.run("%%estimator --experiment digits --as run\nx = 1\n")
    assert kernel.complete("%%estimator --experiment di") == ["digits"]
    assert kernel.complete("%estimator show digits_") == [kernel.value("run.id").strip("'")]
    body = "%%estimator --exp\nimport os\nos.getcw"
    assert kernel.complete(body) == ["getcwd", "getcwdb"]
    assert kernel.complete(body, len("%%estimator --exp")) == ["--experiment"]
    kernel.run("value_of_mine = 1")
    assert kernel.complete("value_of_m") == ["value_of_mine"]


@pytest.mark.parametrize(
    "code",
    ["%%estimator --nonsense\nx = 1", "%%estimator", "%%estimator\n%pip install x", "%estimator nonsense", "%estimator show nonsense"],
)
def test_mistakes_are_two_lines_and_fail_the_cell(code: str, kernel: Kernel) -> None:
    cell = kernel.finish(kernel.start(code))
    assert cell.error is not None
    assert len(cell.error) == 2
    assert cell.error[0].startswith(("EstimatorError: ", "NotFoundError: "))
    assert cell.text == ""


def test_a_mistake_fails_the_notebook_by_name(execute: Any) -> None:
    notebook = execute(["%load_ext jupyter_estimator", "%estimator show nonsense"], fails=True)
    (output,) = notebook.cells[1].outputs
    assert output.output_type == "error"
    assert output.ename == "NotFoundError"
    assert len(output.traceback) == 2


# ---- words


def test_a_session_with_runs(kernel: Kernel, tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project/train.py").write_text(LOGGING)
    shown = kernel.run("%estimator submit project --entry train.py --name first --as run")
    kernel.run("d = run.wait_for_completion()")
    assert shown.bundle[MIME]["status"] == "Completed", "it is up to date when the wait returns"
    listed = kernel.run("%estimator runs --where 'loss < 0.5'")
    assert "<table>" in listed.bundle["text/html"]
    assert "first" in listed.bundle["text/plain"]
    assert kernel.value("len(_)") == "1"
    assert kernel.value("%estimator runs --where 'loss > 0.5'") == "No runs."
    assert kernel.run("%estimator show first").bundle["text/plain"].startswith("default / first · Completed")
    assert kernel.run("%estimator logs first --tail 1").text == "step 2\n"
    assert kernel.run("%estimator logs first --follow").text == "step 0\nstep 1\nstep 2\n"
    assert kernel.run("%estimator download first --to fetched").text == "fetched/outputs/notes.txt\n"
    kernel.run("%estimator tag first stage=final")
    assert kernel.value("run.tags") == "{'stage': 'final'}"
    kernel.run("%estimator archive first")
    assert kernel.value("%estimator runs") == "No runs."
    kernel.run("%estimator archive first --undo")
    going = kernel.run("%%estimator --as going --grace 0\nimport time\ntime.sleep(60)\n")
    assert kernel.run("%estimator cancel latest").text.split()[1] in {"CancelRequested", "Canceled"}
    kernel.until(lambda: going.bundle[MIME]["status"] == "Canceled")
    kernel.run("%estimator wait latest")


# ---- waiting


def test_progress_bars_are_streamed_as_they_are(kernel: Kernel) -> None:
    script = "import tqdm, time\nfor _ in tqdm.tqdm(range(3), mininterval=0):\n    time.sleep(0.01)\nprint('done')\n"
    cell = kernel.run(f"%%estimator --wait --as run\n{script}")
    assert "\r 33%|" in cell.text
    assert "\r100%|" in cell.text
    assert "\ndone\n" in cell.text
    assert cell.bundle[MIME]["status"] == "Completed"


def test_a_flood_is_streamed_as_far_as_a_notebook_can_take_it(kernel: Kernel) -> None:
    cell = kernel.run("%%estimator --wait --as run\nfor number in range(1_000_000):\n    print('line', number)\n")
    assert "line 0\nline 1\n" in cell.text
    assert "\nline 999999\n" in cell.text
    assert " MB are left out here; the whole log: run.download_file(" in cell.text
    assert len(cell.text) < 6_000_000
    assert kernel.value("(run.directory.path / 'user_logs/std_log.txt').stat().st_size") == str(
        sum(6 + len(str(n)) for n in range(1_000_000))
    )


def test_interrupting_a_log_that_is_followed_ends_the_following_alone(kernel: Kernel) -> None:
    kernel.run("%%estimator --as run --grace 0\nimport time\nprint('begun', flush=True)\ntime.sleep(60)\n")
    cell = kernel.start("%estimator logs latest --follow")
    kernel.until(lambda: "begun\n" in cell.text)
    kernel.manager.interrupt_kernel()
    kernel.finish(cell)
    assert cell.error is None
    assert kernel.value("run.status") == "'Running'"


def test_waiting_for_a_run_that_is_deleted_meanwhile(kernel: Kernel, workspace_dir: Path) -> None:
    cell = kernel.start("%%estimator --wait\nimport time\nprint('begun', flush=True)\ntime.sleep(60)\n")
    kernel.until(lambda: "begun\n" in cell.text)
    (folder,) = workspace_dir.glob("runs/default_*")
    run = Run.get(Workspace(workspace_dir), folder.name)
    folder.rename(folder.with_name(".gone"))
    kernel.finish(cell)
    folder.with_name(".gone").rename(folder)
    assert cell.error is not None
    assert cell.error[0] == f"EstimatorError: The run {run.id} was removed while it was waited for."
    assert len(cell.error) == 2


def test_a_configured_wait_waits(kernel: Kernel) -> None:
    kernel.run("%config EstimatorMagics.wait = True")
    assert kernel.run("%%estimator\nprint('seen')\n").bundle[MIME]["status"] == "Completed"
    lines = kernel.fail("%%estimator\nraise ValueError('on purpose')\n")
    assert len(lines) == 2
    assert lines[0].startswith("RunFailedError: The run ")
    assert "ValueError: on purpose" in lines[0]


# ---- panels


def test_a_panel_over_the_kernels_messages(kernel: Kernel) -> None:
    cell = kernel.run(f"%%estimator --as run\n{LOGGING}")
    panel = panel_of(cell)
    (opened,) = [data for kind, data, _ in kernel.comms[panel] if kind == "comm_open"]
    assert opened["state"]["mode"] == "run"
    assert opened["state"]["_anywidget_id"] == "jupyter_estimator.faces.notebook.panel.RunPanel"
    assert "export" in opened["state"]["_esm"]
    kernel.until(lambda: cell.bundle[MIME]["status"] == "Completed")

    # A view that comes later, the kernel being idle, is told everything.
    before = len(kernel.heard(panel))
    reply, _ = kernel.ask(panel, "hello")
    assert reply["ok"]
    heard = [each for each in kernel.heard(panel)[before:] if each[0]["type"] == "update"]
    # Whatever was on its way to nobody in particular came before.
    begin = max(place for place, (content, _) in enumerate(heard) if content.get("metrics", {}).get("reset"))
    told = heard[begin:]
    assert told[0][0]["state"]["status"] == "Completed"
    assert b"".join(buffers[0] for content, buffers in told if "log" in content) == b"step 0\nstep 1\nstep 2\n"
    assert told[0][0]["metrics"]["series"]["loss"]["v"] == [1.0, 0.5, pytest.approx(1 / 3)]
    reply, (data,) = kernel.ask(panel, "file", name="outputs/notes.txt", limit=100)
    assert data == b"kept"
    reply, _ = kernel.ask(panel, "nonsense")
    assert not reply["ok"]
    assert kernel.value("'still'") == "'still'"


def test_a_panels_button_cancels(kernel: Kernel) -> None:
    cell = kernel.run("%%estimator --grace 0\nimport time\ntime.sleep(60)\n")
    assert kernel.ask(panel_of(cell), "cancel")[0]["ok"]
    kernel.until(lambda: cell.bundle[MIME]["status"] == "Canceled")


def test_showing_runs_leaves_no_thread_behind(kernel: Kernel) -> None:
    count = "import threading; [t.name for t in threading.enumerate()].count('jupyter_estimator-panels')"
    cells = [kernel.run(f"%%estimator --as run\n{LOGGING}"), *(kernel.run("run") for _ in range(5))]
    kernel.until(lambda: all(cell.bundle[MIME]["status"] == "Completed" for cell in cells))
    kernel.run("while any(t.name == 'jupyter_estimator-panels' for t in __import__('threading').enumerate()): pass")
    assert kernel.value(count) == "0"
    kernel.run("run.delete()")
    assert "was deleted" in kernel.ask(panel_of(cells[0]), "hello")[0]["error"]["message"]


# ---- the form


@pytest.fixture
def notebook_kernel(start_kernel: Callable[..., Kernel], tmp_path: Path) -> Kernel:
    """A kernel whose server has told it which notebook it belongs to."""
    cells = [{"cell_type": "code", "source": f"%%estimator --name saved\n{LOGGING}"}, {"cell_type": "code", "source": "%estimator panel"}]
    (tmp_path / "mine.ipynb").write_text(json.dumps({"cells": cells}))
    return start_kernel(JPY_SESSION_NAME=str(tmp_path / "mine.ipynb"))


def test_the_form_submits_a_cell_of_the_notebook(notebook_kernel: Kernel, tmp_path: Path) -> None:
    kernel = notebook_kernel
    cell = kernel.run("%estimator panel")
    assert set(cell.bundle) == {"text/html", "text/plain"}, "in JupyterLab the panel puts itself into the output's place"
    form = panel_of(cell)
    schema = kernel.ask(form, "form")[0]["data"]["form"]
    assert next(field for field in schema["fields"] if field["name"] == "cell")["choices"] == ["saved"]
    values = {**schema["values"], "path": None, "experiment": "from the form"}
    code = kernel.ask(form, "preview", values=values)[0]["data"]
    assert code["magic"] == f"%%estimator --experiment 'from the form'\n{LOGGING}"
    identifier = kernel.ask(form, "submit", values=values)[0]["data"]["run_id"]
    kernel.until(lambda: cell.bundle.get(MIME, {}).get("status") == "Completed")
    assert cell.bundle[MIME]["run_id"] == identifier
    assert panel_of(cell) == form, "the same panel, which has become the run's"
    kernel.run("from jupyter_estimator import Run, Workspace\nrun = Run.get(Workspace.from_config(), 'latest')")
    assert kernel.value("run.experiment.name") == "'from the form'"
    assert kernel.value("run.request['origin']['notebook']") == repr(str(tmp_path / "mine.ipynb"))


def test_the_notebook_and_the_cell_are_kept_with_the_run(notebook_kernel: Kernel, tmp_path: Path) -> None:
    notebook_kernel.run("%%estimator --as run\nx = 1\n")
    count = notebook_kernel.value("run.get_details()['origin']['execution_count']")
    assert int(count) == int(notebook_kernel.value("get_ipython().execution_count")) - 2
    assert notebook_kernel.value("run.get_details()['origin']['notebook']") == repr(str(tmp_path / "mine.ipynb"))


def test_vs_code_names_the_notebook_by_a_variable(kernel: Kernel) -> None:
    kernel.run("__vsc_ipynb_file__ = '/home/me/code.ipynb'")
    kernel.run("%%estimator --as run\nx = 1\n")
    assert kernel.value("run.get_details()['origin']['notebook']") == "'/home/me/code.ipynb'"
