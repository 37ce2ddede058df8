"""Experiments: names under which runs are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.checks import is_text, kind_of
from jupyter_estimator.api.workspace import as_workspace
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.estimator import Estimator
    from jupyter_estimator.api.run import Run
    from jupyter_estimator.api.workspace import Workspace


class Experiment:
    """A name under which a workspace keeps runs. It exists as soon as it has one."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        self.workspace = as_workspace(workspace)
        if not is_text(name) or not name.strip():
            raise EstimatorError(f"An experiment cannot be called {name!r}.", 'Write Experiment(workspace, "digits").')
        self.name = name

    def __repr__(self) -> str:
        return f"Experiment(Name: {self.name}, Workspace: {self.workspace.name})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Experiment) and (self.workspace, self.name) == (other.workspace, other.name)

    def __hash__(self) -> int:
        return hash((self.workspace, self.name))

    def submit(self, config: Estimator, tags: Mapping[str, str] | None = None, show_output: bool = False, **kwargs: Any) -> Run:
        """Captures the code and starts a run; returns at once.

        With ``show_output=True`` it waits, and shows the log as it grows.
        """
        from jupyter_estimator.api.estimator import Estimator

        if not isinstance(config, Estimator):
            raise EstimatorError(f"An experiment takes an Estimator, and got {kind_of(config)}.", "Make an Estimator first.")
        if kwargs:
            raise EstimatorError(f"submit has no parameter {next(iter(kwargs))!r}.", "What a run is asked to be is said in its Estimator.")
        run = config.submit_to(self, {} if tags is None else tags)
        if show_output:
            run.wait_for_completion(show_output=True)
        return run

    def get_runs(
        self,
        type: str | None = None,  # noqa: A002  (Azure ML's name)
        tags: str | Mapping[str, str | None] | None = None,
        properties: str | Mapping[str, str | None] | None = None,
        include_children: bool = False,
    ) -> Iterator[Run]:
        """The experiment's runs, the newest first."""
        from jupyter_estimator.api.run import Run

        return Run.list(self, type=type, tags=tags, properties=properties, include_children=include_children)

    @staticmethod
    def list(workspace: Workspace, experiment_name: str | None = None, **_: Any) -> list[Experiment]:
        """The experiments of a workspace that have runs."""
        return [item for name, item in workspace.experiments.items() if experiment_name in (None, name)]


def as_experiment(given: Any) -> Experiment:
    """What was given, if it is an experiment."""
    if not isinstance(given, Experiment):
        raise EstimatorError(f"A run belongs to an experiment, and this is {kind_of(given)}.", "Use Run.get(workspace, run_id).")
    return given
