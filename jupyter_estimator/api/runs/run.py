"""A run: an id and a workspace. Everything else is read from disk."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO

from jupyter_estimator import public
from jupyter_estimator.api.bases import ExperimentBase, as_experiment, as_workspace
from jupyter_estimator.api.runs.liveness import gone, liveness
from jupyter_estimator.execution.targets.registry import target_of
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.reading import child_ids
from jupyter_estimator.inside.recorded_run import failure
from jupyter_estimator.inside.run import Run as RunFromInside
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.snapshots.pruning import free_snapshot
from jupyter_estimator.records.trust import ForeignWorkspaceError, why_foreign_run

if TYPE_CHECKING:
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.lab.tensorboard import Tensorboard
    from jupyter_estimator.api.runs.experiment import Experiment
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.records.index.query import Row


class Run(RunFromInside):
    """A run of an experiment, as Azure ML has it.

    Parameters
    ----------
    experiment
        The experiment it belongs to.
    run_id
        Its id.
    """

    def __init__(self, experiment: Experiment, run_id: str, outputs: str | None = None, **_: Any) -> None:
        from jupyter_estimator.api.runs.history import HOW_TO_LIST, is_id

        as_experiment(experiment)
        if not is_id(run_id):
            raise EstimatorError(f"{run_id!r} cannot be the id of a run.", HOW_TO_LIST)
        self._take(experiment, experiment.workspace.run_directory(run_id))

    @classmethod
    def of(cls, experiment: Experiment, directory: RunDirectory) -> Run:
        """The run of a directory that has just been made or read."""
        run = cls.__new__(cls)
        run._take(experiment, directory)  # noqa: SLF001  (its own)
        return run

    def _take(self, experiment: Experiment, directory: RunDirectory) -> None:
        from jupyter_estimator.api.runs.history import HOW_TO_LIST, is_damaged

        run_id = directory.id
        self._experiment = experiment
        self._directory_records = directory
        if not self._directory_records.readable and is_damaged(self._directory_records):
            raise EstimatorError(
                f"The run {run_id} is damaged: its request.json cannot be read.",
                f"What is left of it lies in {self._directory_records.path}; to remove it: jupyter estimator delete {run_id}",
            )
        if not self._directory_records.readable:
            raise NotFoundError(f"There is no run {run_id!r} in {experiment.workspace.path}.", HOW_TO_LIST)
        if self._directory_records.newer:
            raise EstimatorError(
                f"The run {run_id} was made by a newer version of jupyter_estimator.",
                "Update the package.",
            )
        super().__init__(str(self._directory_records.path))

    def __repr__(self) -> str:
        return f"Run(Experiment: {self.experiment.name}, Id: {self.id}, Status: {self.get_status()})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Run) and self.directory.path == other.directory.path

    def __hash__(self) -> int:
        return hash(self.directory.path)

    def _ipython_display_(self) -> None:
        # How a run is shown belongs to the floor above, found by name.
        public.show_run(self)

    # ---- finding

    @classmethod
    def get(cls, workspace: Workspace, run_id: str) -> Run:
        """The run of that id; the beginning or end of one, or a run's name, will do when it means one run only."""
        from jupyter_estimator.api.runs.history import resolve

        found = resolve(as_workspace(workspace), run_id)
        # A request that has become garbled since it was indexed names none, and is refused below.
        name = workspace.run_directory(found).request.get("experiment")
        return cls(workspace.experiment(str(name or "default")), found)

    @staticmethod
    def list(
        experiment: Experiment | Workspace,
        type: str | None = None,  # noqa: A002  (Azure ML's name)
        tags: str | Mapping[str, str | None] | None = None,
        properties: str | Mapping[str, str | None] | None = None,
        status: str | Iterable[str] | None = None,
        include_children: bool = False,
        metrics: str | Iterable[str] = (),
        text: str = "",
        archived: bool | None = False,
        limit: int | None = None,
    ) -> Iterator[Run]:
        """Runs of an experiment, or of a whole workspace, the newest first.

        Parameters
        ----------
        tags, properties
            A key, or ``{key: value}``; a value of None stands for any.
        status
            One status or several.
        metrics
            Conditions on last values, such as ``"accuracy > 0.9"``.
        text
            Words that id, name, experiment, description, tags or arguments must hold.
        archived
            False leaves archived runs out, True leaves only those, None has all.
        """
        from jupyter_estimator.api.runs.history import find, labels, limited, metric_conditions, statuses
        from jupyter_estimator.records.index.query import Query

        workspace = experiment.workspace if isinstance(experiment, ExperimentBase) else as_workspace(experiment)
        query = Query(
            experiment=experiment.name if isinstance(experiment, ExperimentBase) else None,
            status=statuses(status),
            tags=labels(tags),
            properties=labels(properties),
            metrics=metric_conditions([metrics] if isinstance(metrics, str) else metrics),
            text=text,
            type=type,
            include_children=include_children,
            archived=archived,
            limit=limited(limit),
        )
        return _runs(workspace, find(workspace, query))

    # ---- identity

    @property
    def directory(self) -> RunDirectory:
        """The run on disk."""
        return self._directory_records

    @property
    def workspace(self) -> Workspace:
        """The workspace the run lies in."""
        return self._experiment.workspace

    @property
    def experiment(self) -> Experiment:
        """The experiment the run belongs to."""
        return self._experiment

    @property
    def number(self) -> int | None:
        """The run's number in its experiment, counted from 1."""
        from jupyter_estimator.api.runs.history import run_number

        return run_number(self.workspace, self.id)

    def _relative(self, run_id: str) -> Run:
        return Run(self._experiment, run_id)

    def _keep_annotation(self, kind: str, name: str, value: object = None) -> None:
        with self._writing("changed"):
            self.directory.mark(kind, name, value)

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        self._require_own()
        super()._keep_metric(name, kind, fields, description, step)

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        self._require_own()
        super()._keep_file(name, source)

    def _require_own(self) -> None:
        if why := why_foreign_run(self.directory.path):
            raise ForeignWorkspaceError(self.workspace.path, why)

    @contextlib.contextmanager
    def _writing(self, what: str) -> Iterator[None]:
        """Says why the run was not changed, where it cannot be, or is not to be."""
        self._require_own()
        try:
            with explained(f"The run {self.id} was not {what}"):
                yield
        except FileNotFoundError:
            raise gone(self.directory) from None

    # ---- status

    def run_state(self) -> RunState:
        """Status, times and error, after seeing to it that somebody carries the run."""
        return liveness(self.directory)

    def _request_cancel(self) -> None:
        with self._writing("canceled"):
            target_of(self.request).cancel(self.directory)

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> dict[str, Any]:
        """Waits for the run's end and returns its details. Interrupting the wait does not touch the run.

        Parameters
        ----------
        show_output
            Shows the log as it grows.
        raise_on_error
            Raises RunFailedError when the run has failed, EstimatorError when nothing can be heard of it any more.
        """
        from jupyter_estimator.api.runs.waiting import summarize, wait

        wait(self.directory, self.get_portal_url if show_output else None)
        # The panels above the waiting cell belong to the floor above, found by name.
        public.settle(self)
        details = self.get_details()
        if show_output:
            summarize(self.id, self.get_portal_url())
        if raise_on_error and details["status"] == "NotResponding":
            raise EstimatorError(
                f"The run {self.id} does not respond: nobody who carries it can be seen from here.",
                f"Wait again later, or give it up: %estimator cancel {self.id}",
            )
        if raise_on_error and details["status"] == "Failed":
            raise failure(self, details)
        return details

    # ---- what is known about it

    def get_environment(self) -> Environment:
        """What the run declares of its software."""
        from jupyter_estimator.api.assets.environment_sources import environment_of_run

        return environment_of_run(self.directory.request)

    def get_portal_url(self) -> str:
        """Where the run can be looked at: in the user's JupyterLab, or as a folder where no server shows runs."""
        from jupyter_estimator.api.lab.portal import lab_url

        return lab_url(self.directory) or super().get_portal_url()

    def tensorboard(self, port: int = 6006) -> Tensorboard:
        """Opens TensorBoard on the run's logs/, which may still grow. In a notebook the answer shows it."""
        from jupyter_estimator.api.lab.tensorboard import Tensorboard

        board = Tensorboard(self, port=port)
        board.start()
        return board

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged: a scalar for a name logged once, a list for one logged repeatedly.

        Where several ranks logged under one name, it is what the first of them did. What TensorBoard writers put into logs/ or a folder of
        their own is there as well, under its tag, unless the script logged under that name itself.
        With ``recursive``, ``{run id: metrics}`` for the run and its children.
        """
        from jupyter_estimator.records.metrics.run_metrics import metrics_of

        if not recursive:
            return metrics_of(self.directory, name)
        family = (self.id, *child_ids(str(self.directory.path.parent), self.id))
        return {run_id: metrics_of(self.workspace.run_directory(run_id), name) for run_id in family}

    def delete(self) -> None:
        """Removes the run, its children and everything that only they kept, captured code included. It must have ended."""
        from jupyter_estimator.api.runs.removal import say_what_resisted, take_out

        self._require_own()
        run_state = self.run_state()
        if not (run_state.over or run_state.status == "NotResponding"):
            raise EstimatorError(f"The run {self.id} has not ended.", "Cancel it first.")
        runs = self.directory.path.parent
        snapshot = self.get_snapshot_id()
        with self._writing("removed"):
            resisted = take_out(runs, (self.id, *child_ids(str(runs), self.id)))
        free_snapshot(self.workspace.path, snapshot)
        say_what_resisted(self.id, resisted)


def get_run(experiment: Experiment, run_id: str, **_: Any) -> Run:
    """The run of that id in an experiment."""
    return Run(experiment, run_id)


def _runs(workspace: Workspace, rows: Iterable[Row]) -> Iterator[Run]:
    for row in rows:
        experiment = workspace.experiment(row.experiment or "default")
        try:
            run = Run(experiment, row.id)
        except EstimatorError:
            continue  # removed since it was listed, damaged, or a newer version's
        yield run
