"""Experiments: names under which runs are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from jupyter_estimator.api.bases import ExperimentBase
from jupyter_estimator.api.checks import kind_of
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.estimators.estimator import Estimator
    from jupyter_estimator.api.estimators.script_run_config import ScriptRunConfig
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace


class Experiment(ExperimentBase):
    """A name under which a workspace keeps runs. It exists as soon as it has one."""

    def submit(
        self, config: Estimator | ScriptRunConfig, tags: Mapping[str, str] | None = None, show_output: bool = False, **kwargs: Any
    ) -> Run:
        """Captures the code and starts a run; returns at once.

        With ``show_output=True`` it waits, and shows the log as it grows.
        """
        if not hasattr(config, "submit_to"):
            raise EstimatorError(
                f"An experiment takes an Estimator or a ScriptRunConfig, and got {kind_of(config)}.", "Make an Estimator first."
            )
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
        from jupyter_estimator.api.runs.run import Run

        return Run.list(self, type=type, tags=tags, properties=properties, include_children=include_children)

    def start_logging(self, *_: Any, **__: Any) -> NoReturn:
        """Refused: Azure ML's interactive run lives in the notebook's process, and a run here outlives it."""
        raise EstimatorError(
            "An experiment here has no interactive runs: a run is a process of its own.",
            "Put %%estimator above the cell that logs, or submit an Estimator.",
        )

    @staticmethod
    def list(workspace: Workspace, experiment_name: str | None = None, **_: Any) -> list[Experiment]:
        """The experiments of a workspace that have runs."""
        return [item for name, item in workspace.experiments.items() if experiment_name in (None, name)]
