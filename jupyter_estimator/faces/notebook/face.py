"""How a notebook shows what the words give: what is returned here is the cell's output."""

from __future__ import annotations

import argparse
import contextlib
import keyword
from collections.abc import Mapping, Sequence
from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.words import commands
from jupyter_estimator.faces.words.table import RunTable
from jupyter_estimator.faces.words.words import Call
from jupyter_estimator.inside.errors import EstimatorError


class NotebookFace:
    """The words' face in a notebook (see words.Face), as ``%config`` has set it."""

    def __init__(self, shell: Any, workspace: str, defaults: Mapping[str, Any], wait: bool) -> None:
        self._shell = shell
        self._workspace = workspace
        self._defaults = defaults
        self._wait = wait

    def check(self, asked: argparse.Namespace) -> None:
        """Refuses a variable that cannot be, before anything is done."""
        name = getattr(asked, "as_", None)
        if name is not None and (not name.isidentifier() or keyword.iskeyword(name)):
            raise EstimatorError(f"--as {name} is no name a variable can have.", "Write for example --as run.")

    def workspace(self, path: str | None) -> Workspace:
        return commands.workspace(path or self._workspace or None)

    def defaults(self) -> Mapping[str, Any]:
        return self._defaults

    def origin(self) -> Mapping[str, Any]:
        from jupyter_estimator.faces.notebook.origin import origin

        return origin(self._shell)

    def submitted(self, run: Run, asked: argparse.Namespace) -> Run:
        if asked.as_:
            self._shell.user_ns[asked.as_] = run
        return self.waited(run) if getattr(asked, "wait", self._wait) else run

    def listed(self, table: RunTable, asked: argparse.Namespace) -> RunTable:
        return table

    def shown(self, run: Run) -> Run:
        return run

    def panel(self, call: Call) -> Any:
        from jupyter_estimator.faces.notebook.form_panel import show_form

        return show_form(self._shell, call.space, dict(self._defaults))

    def logged(self, run: Run, tail: int | None, follow: bool, rank: int | None) -> None:
        from jupyter_estimator.faces.words.log import print_log

        with contextlib.suppress(KeyboardInterrupt):  # it ends the following, not the run
            print_log(run, tail, follow, rank)

    def waited(self, run: Run) -> Run:
        """Shows the log until the run ends; the cell fails if the run does, and an interrupt only ends the waiting."""
        from jupyter_estimator.faces.notebook.display import show_run
        from jupyter_estimator.inside.recorded_run import failure

        try:
            details = run.wait_for_completion(show_output=True, raise_on_error=False)
        except KeyboardInterrupt:
            return run
        if details["status"] == "Failed":
            show_run(run)
            raise failure(run, details) from None
        return run

    def board(self, runs: Sequence[Run], port: int) -> Any:
        return commands.tensorboard(runs, port)
