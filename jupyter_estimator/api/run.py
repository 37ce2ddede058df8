"""A run: an id and a workspace. Everything else is read from disk."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.condition import condition, gone
from jupyter_estimator.execution.target import get_target
from jupyter_estimator.inside.course import Course
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.reading import child_ids
from jupyter_estimator.inside.run import Run as RunFromInside
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.experiment import Experiment
    from jupyter_estimator.api.tensorboard import Tensorboard
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.records.query import Row


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
        from jupyter_estimator.api.experiment import as_experiment
        from jupyter_estimator.api.history import HOW_TO_LIST, is_id

        self._experiment = as_experiment(experiment)
        if not is_id(run_id):
            raise EstimatorError(f"{run_id!r} cannot be the id of a run.", HOW_TO_LIST)
        self._directory_records = experiment.workspace.run_directory(run_id)
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
        # How a run is shown is a matter of the floor above, found by name.
        from jupyter_estimator import public

        public.show_run(self)

    # ---- finding

    @classmethod
    def get(cls, workspace: Workspace, run_id: str) -> Run:
        """The run of that id; the beginning or end of one, or a run's name, will do when it means one run only."""
        from jupyter_estimator.api.experiment import Experiment
        from jupyter_estimator.api.history import resolve
        from jupyter_estimator.api.workspace import as_workspace

        found = resolve(as_workspace(workspace), run_id)
        # A request that has become garbled since it was indexed names none, and is refused below.
        name = workspace.run_directory(found).request.get("experiment")
        return cls(Experiment(workspace, str(name or "default")), found)

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
        from jupyter_estimator.api.experiment import Experiment
        from jupyter_estimator.api.history import find, labels, limited, metric_conditions, statuses
        from jupyter_estimator.api.workspace import as_workspace
        from jupyter_estimator.records.query import Query

        workspace = experiment.workspace if isinstance(experiment, Experiment) else as_workspace(experiment)
        query = Query(
            experiment=experiment.name if isinstance(experiment, Experiment) else None,
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
        """How many-th run of its experiment this is."""
        from jupyter_estimator.api.history import run_number

        return run_number(self.workspace, self.id)

    def _relative(self, run_id: str) -> Run:
        return Run(self._experiment, run_id)

    def _keep_mark(self, kind: str, name: str, value: object = None) -> None:
        with self._writing("changed"):
            self.directory.mark(kind, name, value)

    @contextlib.contextmanager
    def _writing(self, what: str) -> Iterator[None]:
        """Says why the run was not changed, where it cannot be."""
        try:
            with explained(f"The run {self.id} was not {what}"):
                yield
        except FileNotFoundError:
            raise gone(self.directory) from None

    # ---- status

    def course(self) -> Course:
        """Status, times and error, after seeing to it that somebody carries the run."""
        return condition(self.directory)

    def _request_cancel(self) -> None:
        with self._writing("canceled"):
            get_target(str(self.request.get("target", "local"))).cancel(self.directory)

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> dict[str, Any]:
        """Waits for the run's end and returns its details. Interrupting the wait does not touch the run.

        Parameters
        ----------
        show_output
            Shows the log as it grows.
        raise_on_error
            Raises RunFailedError when the run has failed.
        """
        from jupyter_estimator.api.waiting import wait

        return wait(self, show_output, raise_on_error)

    # ---- what is known about it

    def get_portal_url(self) -> str:
        """Where the run can be looked at: in the user's JupyterLab, or as a folder where no server shows runs."""
        from jupyter_estimator.api.portal import lab_url

        return lab_url(self) or super().get_portal_url()

    def tensorboard(self, port: int = 6006) -> Tensorboard:
        """Opens TensorBoard on the run's logs/, which may still grow. In a notebook the answer shows it."""
        from jupyter_estimator.api.tensorboard import Tensorboard

        board = Tensorboard(self, port=port)
        board.start()
        return board

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged: a scalar for a name logged once, a list for one logged repeatedly.

        What TensorBoard writers put into logs/ is there as well, under its tag, unless the script logged under that name itself.
        With ``recursive``, ``{run id: metrics}`` for the run and its children.
        """
        from jupyter_estimator.api.metrics import with_tensorboard

        found = super().get_metrics(name, recursive)
        if not recursive:
            return with_tensorboard(self.directory, found, name)
        return {run_id: with_tensorboard(self.workspace.run_directory(run_id), metrics, name) for run_id, metrics in found.items()}

    def delete(self) -> None:
        """Removes the run, its children and everything they kept. It must have ended."""
        if not self.course().over:
            raise EstimatorError(f"The run {self.id} has not ended.", "Cancel it first.")
        runs = self.directory.path.parent
        for run_id in (self.id, *child_ids(str(runs), self.id)):
            # Out of the lists at once: a folder may hold many files, and some that resist.
            leaving = runs / f".deleted-{run_id}"
            with self._writing("removed"):
                (runs / run_id).rename(leaving)
                shutil.rmtree(leaving)


def get_run(experiment: Experiment, run_id: str, **_: Any) -> Run:
    """The run of that id in an experiment."""
    return Run(experiment, run_id)


def _runs(workspace: Workspace, rows: Iterable[Row]) -> Iterator[Run]:
    from jupyter_estimator.api.experiment import Experiment

    for row in rows:
        directory = workspace.run_directory(row.id)
        if directory.readable and not directory.newer:  # it may have been removed since it was listed
            yield Run(Experiment(workspace, row.experiment or "default"), row.id)
