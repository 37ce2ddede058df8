"""A run in a cell's output: one bundle with the live panel, and for where that is not, a picture and a line of text."""

from __future__ import annotations

from typing import Any

from jupyter_estimator.api.run import Run
from jupyter_estimator.faces.picture import picture

MIME = "application/vnd.jupyter-estimator.run.v1+json"
_WIDGET_MIME = "application/vnd.jupyter.widget-view+json"


def bundle(run: Run, panel: Any = None) -> dict[str, Any]:
    """All representations of a run, the best first."""
    shown = picture(run.directory, run.course())
    found: dict[str, Any] = {
        MIME: {"run_id": run.id, "workspace": str(run.workspace.path), "status": shown.state["status"]},
        "text/html": shown.html(),
        "text/plain": shown.text(),
    }
    if panel is not None:
        found[_WIDGET_MIME] = {"version_major": 2, "version_minor": 0, "model_id": panel.model_id}
    return found


def show_run(run: Run) -> None:
    """Shows a run, live where there is a front end; when the run has ended, what was shown is replaced by its final state."""
    if not in_kernel():
        print(picture(run.directory, run.course()).text())
        return
    from IPython.display import display

    from jupyter_estimator.faces.panel import RunPanel
    from jupyter_estimator.faces.pump import pump

    panel = RunPanel(run)
    over = run.course().over
    handle = display(bundle(run, panel), raw=True, display_id=True)
    pump.add(panel, (lambda: None) if over or handle is None else lambda: handle.update(bundle(run, panel), raw=True))


def in_kernel() -> bool:
    """Whether there is a front end that shows more than text."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    return shell is not None and hasattr(shell, "kernel")
