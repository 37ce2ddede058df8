"""What a face does with what words give it. What these return is what its command returns: a cell's output, or an exit code."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.faces.words.table import RunTable
    from jupyter_estimator.faces.words.words import Call


class Face(Protocol):
    """A notebook or a terminal."""

    def workspace(self, path: str | None) -> Workspace:
        """The workspace named, or the one that this face is set to."""

    def defaults(self) -> Mapping[str, Any]:
        """Options whose defaults are configured."""

    def origin(self) -> Mapping[str, Any]:
        """Where a run is submitted from."""

    def submitted(self, run: Run, asked: argparse.Namespace) -> Any:
        """A run that was just submitted."""

    def listed(self, table: RunTable, asked: argparse.Namespace) -> Any:
        """A list of runs."""

    def shown(self, run: Run) -> Any:
        """How a run is doing."""

    def panel(self, call: Call) -> Any:
        """The face's own panel: the form to submit a run, or the view of one."""

    def logged(self, run: Run, tail: int | None, follow: bool, rank: int | None) -> Any:
        """A run's log."""

    def waited(self, run: Run) -> Any:
        """A run whose end is to be waited for."""

    def board(self, runs: Sequence[Run], port: int) -> Any:
        """TensorBoard of runs."""
