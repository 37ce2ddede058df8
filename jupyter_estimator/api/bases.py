"""What runs need of the workspace and the experiment they are kept in. Both classes build on these, and know runs themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from jupyter_estimator.api.checks import is_text, kind_of
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS

if TYPE_CHECKING:
    from pathlib import Path

    from jupyter_estimator.api.runs.experiment import Experiment
    from jupyter_estimator.api.workspace import Workspace


class WorkspaceBase:
    """A folder with runs in it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorkspaceBase) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)

    def run_directory(self, run_id: str) -> RunDirectory:
        """Where a run of this workspace lies, whether it exists or not."""
        return RunDirectory(self.path / RUNS / run_id)


class ExperimentBase:
    """A name under which a workspace keeps runs."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        self.workspace = as_workspace(workspace)
        if not is_text(name) or not name.strip():
            raise EstimatorError(f"An experiment cannot be called {name!r}.", 'Write Experiment(workspace, "digits").')
        self.name = name

    def __repr__(self) -> str:
        return f"Experiment(Name: {self.name}, Workspace: {self.workspace.name})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ExperimentBase) and (self.workspace, self.name) == (other.workspace, other.name)

    def __hash__(self) -> int:
        return hash((self.workspace, self.name))


def as_workspace(given: Any) -> Workspace:
    """What was given, if it is a workspace."""
    if not isinstance(given, WorkspaceBase):
        raise EstimatorError(f"Runs are kept in a workspace, and this is {kind_of(given)}.", "Give Workspace.from_config().")
    return cast("Workspace", given)


def as_experiment(given: Any) -> Experiment:
    """What was given, if it is an experiment."""
    if not isinstance(given, ExperimentBase):
        raise EstimatorError(f"A run belongs to an experiment, and this is {kind_of(given)}.", "Use Run.get(workspace, run_id).")
    return cast("Experiment", given)
