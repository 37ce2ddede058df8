"""The form of ``%estimator panel``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.notebook.display import in_kernel, placed, settle
from jupyter_estimator.faces.notebook.origin import cells_by_name, origin
from jupyter_estimator.faces.notebook.panel import RunPanel
from jupyter_estimator.faces.notebook.pump import pump
from jupyter_estimator.faces.words import form
from jupyter_estimator.inside.errors import EstimatorError


class FormPanel(RunPanel):
    """The form; once it has submitted a run, the run's panel."""

    def __init__(self, shell: Any, space: Workspace, defaults: Mapping[str, Any]) -> None:
        super().__init__(mode="form")
        self._shell, self._space, self._defaults = shell, space, dict(defaults)
        self.handle: Any = None

    def respond(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """Answers what only a form asks; the rest is about the run."""
        verb = request.get("verb")
        if verb == "form":
            return {"form": form.schema(cells_by_name(self._shell), self._defaults)}, []
        if verb == "preview":
            return form.preview(request["values"], self._defaults, cells_by_name(self._shell), self._space), []
        if verb == "submit":
            return {"run_id": self._submit(request["values"]).id}, []
        return super().respond(request)

    def _submit(self, values: Mapping[str, Any]) -> Run:
        asked = form.read(values, self._defaults, cells_by_name(self._shell))
        run = form.submit(self._space, asked, origin(self._shell))
        self.follow(run)
        # From now on the output is the run's: so a notebook that is saved, or a page that is loaded again, shows it.
        settle(self.handle, self)
        pump.add(self, lambda: settle(self.handle, self))
        return run


def show_form(shell: Any, space: Workspace, defaults: Mapping[str, Any]) -> None:
    """Displays the form."""
    from IPython.display import display

    if not in_kernel():
        raise EstimatorError("A form needs a notebook.", "In a terminal: jupyter estimator submit -h.")
    panel = FormPanel(shell, space, defaults)
    text = "The form of %estimator panel. Run the cell again to open it."
    panel.handle = display(placed(f"<p>{text}</p>", text, panel, lasting=False), raw=True, display_id=True)
