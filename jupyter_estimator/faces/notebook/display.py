"""A run in a cell's output: one bundle with the live panel, and for where that is not, a picture and a line of text.

A widget in an output is bound to its kernel: once that is gone JupyterLab shows an error in its place, whatever else the
output holds. So where the front end makes a widget's model without being shown the widget (JupyterLab, Notebook), the
output is the picture alone, in an element of a class that the panel knows; the panel's model puts the live view into it
(labextension/src/widget/places.ts). With no kernel the picture is seen. Elsewhere the output holds the widget too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any, Literal

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.faces.notebook.picture import picture

MIME = "application/vnd.jupyter-estimator.run.v1+json"
WIDGET_MIME = "application/vnd.jupyter.widget-view+json"


def bundle(run: Run, panel: Any = None) -> dict[str, Any]:
    """All representations of a run, the best first."""
    run_state = run.run_state()
    shown = picture(run.directory, run_state)
    found: dict[str, Any] = {"run_id": run.id, "workspace": run.workspace.id, "status": shown.state["status"]}
    if panel is not None and panel.mode == "form":
        # The panel has a way back to the form, so where it lives it goes before a view of the run alone.
        found["form"] = True
    return {MIME: found, **placed(shown.html(), shown.text(), panel, lasting=run_state.over)}


def placed(html: str, text: str, panel: Any, *, lasting: bool) -> dict[str, Any]:
    """HTML and text, with a panel in their place where it can be shown. A lasting output is what a saved notebook keeps."""
    if panel is None:
        return {"text/html": html, "text/plain": text}
    found: dict[str, Any] = {"text/html": f'<div class="je-place {panel.place}">{html}</div>', "text/plain": text}
    kind = front_end()
    # Of a front end that is not known, or when a notebook is executed with nobody looking, a lasting output is to need no kernel.
    if kind == "widgets" or (kind == "unknown" and not lasting):
        found[WIDGET_MIME] = {"version_major": 2, "version_minor": 0, "model_id": panel.model_id}
    return found


def front_end() -> Literal["places", "widgets", "unknown"]:
    """How a panel is shown: in places the page has for it, or only as a widget in the output.

    A front end that a Jupyter server has started this kernel for runs a widget's code as soon as its model is made, in the
    page that holds the outputs. VS Code and Colab keep outputs apart, and run it only for a widget that is in one.
    """
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    if (shell is not None and "__vsc_ipynb_file__" in shell.user_ns) or "google.colab" in sys.modules:
        return "widgets"
    return "places" if os.environ.get("JPY_SESSION_NAME") else "unknown"


def show_run(run: Run) -> None:
    """Shows a run, live where there is a front end; when the run has ended, what was shown is replaced by its final state."""
    if not in_kernel():
        print(picture(run.directory, run.run_state()).text())
        return
    from IPython.display import display

    from jupyter_estimator.faces.notebook.panel import RunPanel
    from jupyter_estimator.faces.notebook.pump import pump

    panel = RunPanel(run)
    over = run.run_state().over
    handle = display(bundle(run, panel), raw=True, display_id=True)
    pump.add(panel, (lambda: None) if over else lambda: settle(handle, panel))


def settle(handle: Any, panel: Any) -> None:
    """Replaces an output by the state of its run."""
    if handle is None:
        return
    # Into an output that is no more, or a kernel that is ending, nothing can be written.
    with contextlib.suppress(OSError, RuntimeError):
        handle.update(bundle(panel.run, panel), raw=True)


def in_kernel() -> bool:
    """Whether there is a front end that shows more than text."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    return shell is not None and hasattr(shell, "kernel")
