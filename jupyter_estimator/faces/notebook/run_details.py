"""Azure ML's RunDetails: the widget that shows a run."""

from __future__ import annotations

from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.faces.notebook.display import show_run
from jupyter_estimator.inside.errors import EstimatorError


class RunDetails:
    """Shows a run in the notebook, live until it ends.

    >>> RunDetails(run).show()   # doctest: +SKIP
    """

    def __init__(self, run_instance: Run) -> None:
        if not isinstance(run_instance, Run):
            raise EstimatorError(f"RunDetails shows a run, and got {run_instance!r}.", "Give what submit returned.")
        self.run = run_instance

    def show(self, render_lib: Any = None, widget_settings: Any = None) -> None:
        """Shows it here. The parameters are Azure ML's, and decide nothing."""
        show_run(self.run)

    def get_widget_data(self, widget_settings: Any = None) -> dict[str, Any]:
        """What can be said of the run."""
        return self.run.get_details()
