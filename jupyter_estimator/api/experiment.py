"""Experiments: names under which runs are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.estimator import Estimator
    from jupyter_estimator.api.run import Run
    from jupyter_estimator.api.workspace import Workspace


class Experiment:
    """A name under which a workspace keeps runs. It exists as soon as it has one."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        if not str(name).strip():
            raise EstimatorError("An experiment needs a name.", 'Write Experiment(workspace, "digits").')
        self.workspace = workspace
        self.name = str(name)

    def __repr__(self) -> str:
        return f"Experiment(Name: {self.name}, Workspace: {self.workspace.name})"

    def submit(self, config: Estimator, tags: Mapping[str, str] | None = None, **kwargs: Any) -> Run:
        """Captures the code and starts a run; returns at once.

        With ``show_output=True`` it waits, and shows the log as it grows.
        """
        from jupyter_estimator.api.estimator import Estimator

        if not isinstance(config, Estimator):
            raise EstimatorError(f"An experiment takes an Estimator, and got a {type(config).__name__}.", "Make an Estimator first.")
        run = config.submit_to(self, tags or {})
        if kwargs.get("show_output"):
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

        yield from Run.list(self, type=type, tags=tags, properties=properties, include_children=include_children)

    @staticmethod
    def list(workspace: Workspace, experiment_name: str | None = None, **_: Any) -> list[Experiment]:
        """The experiments of a workspace that have runs."""
        return [item for name, item in workspace.experiments.items() if experiment_name in (None, name)]
