"""A run: an id and a workspace. Everything else is read from disk."""

from __future__ import annotations

import builtins
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.target import get_target
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.run import Run as RunFromInside
from jupyter_estimator.records.run_directory import Course, RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.experiment import Experiment
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.records.index import Row


class Run(RunFromInside):
    """A run of an experiment, as Azure ML has it.

    Parameters
    ----------
    experiment
        The experiment it belongs to.
    run_id
        Its id.
    """

    def __init__(self, experiment: Experiment, run_id: str, **_: Any) -> None:
        self._directory_records = experiment.workspace.run_directory(_checked(run_id))
        if not self._directory_records.readable:
            raise EstimatorError(f"There is no run {run_id!r} in {experiment.workspace.path}.", "List the runs with %estimator runs.")
        super().__init__(str(self._directory_records.path))
        self._experiment = experiment

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

        found = resolve(workspace, _checked(run_id))
        name = str(workspace.run_directory(found).request["experiment"])
        return cls(Experiment(workspace, name or "default"), found)

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
        from jupyter_estimator.api.history import find, labels, metric_conditions
        from jupyter_estimator.records.index import Query

        workspace = experiment.workspace if isinstance(experiment, Experiment) else experiment
        query = Query(
            experiment=experiment.name if isinstance(experiment, Experiment) else None,
            status=(status,) if isinstance(status, str) else tuple(status or ()),
            tags=labels(tags),
            properties=labels(properties),
            metrics=metric_conditions([metrics] if isinstance(metrics, str) else metrics),
            text=text,
            type=type,
            include_children=include_children,
            archived=archived,
            limit=limit,
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

    @property
    def type(self) -> str:
        """``script``, or ``child``."""
        return str(self.request.get("type", "script"))

    @property
    def parent(self) -> Run | None:
        """The run this one is a child of."""
        parent = self.request.get("parent")
        return Run(self._experiment, parent) if parent else None

    @property
    def display_name(self) -> str:
        """The run's name; may be set."""
        return self.directory.marks().display_name

    @display_name.setter
    def display_name(self, value: str) -> None:
        self._note("display_name", str(value))

    name = display_name

    @property
    def description(self) -> str:
        """A few words on the run; may be set."""
        return self.directory.marks().description

    @description.setter
    def description(self, value: str) -> None:
        self._note("description", str(value))

    @property
    def archived(self) -> bool:
        """Whether lists leave the run out."""
        return self.directory.marks().archived

    def archive(self) -> None:
        """Leaves the run out of lists; nothing is deleted."""
        self._note("archive", True)

    def reactivate(self) -> None:
        """Takes ``archive`` back."""
        self._note("archive", False)

    def _note(self, kind: str, value: Any) -> None:
        self._keep_mark(kind, "", value)

    def _keep_mark(self, kind: str, name: str, value: object = None) -> None:
        super()._keep_mark(kind, name, value)
        from jupyter_estimator.api.history import reindex

        reindex(self.directory)

    # ---- status

    def course(self) -> Course:
        """Status, times and error, after seeing to it that somebody carries the run."""
        course = self.directory.course()
        if not course.over:
            get_target(str(self.request.get("target", "local"))).poll(self.directory)
            course = self.directory.course()
        if not course.over:
            from jupyter_estimator.execution.revive import silent

            if self.directory.cancel_requested:
                course.status = "CancelRequested"
            elif silent(self.directory):
                course.status = "NotResponding"
        return course

    @property
    def status(self) -> str:
        """The run's status, one of Azure ML's."""
        return self.course().status

    def get_status(self) -> str:
        """The run's status, one of Azure ML's."""
        return self.status

    def get_detailed_status(self) -> dict[str, Any]:
        """Status, and what is being done or what went wrong."""
        course = self.course()
        return {"status": course.status, "details": (course.error or {}).get("message") or course.phase}

    def cancel(self) -> None:
        """Asks for the run, and every process it started, to be ended: SIGTERM, a grace, SIGKILL. Safe to repeat."""
        if self.type == "child":
            from jupyter_estimator.inside.children import end_child

            end_child(str(self.directory.path), "Canceled", "")
        elif not self.directory.course().over:
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

    def get_details(self) -> dict[str, Any]:
        """Everything about the run, under Azure ML's keys."""
        from jupyter_estimator.api.details import details

        return details(self)

    def get_details_with_logs(self) -> dict[str, Any]:
        """The same, with the logs' text in place of their paths."""
        found = self.get_details()
        found["logFiles"] = {
            name: Path(path).read_text(errors="replace") if (path := self.directory.artifact(name)) else "" for name in found["logFiles"]
        }
        return found

    def get_portal_url(self) -> str:
        """Where the run can be looked at."""
        return self.directory.path.as_uri()

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged: a scalar for a name logged once, a list for one logged repeatedly.

        What TensorBoard writers put into logs/ is there as well, under its tag, unless the script logged under that name itself.
        With ``recursive``, ``{run id: metrics}`` for the run and its children.
        """
        from jupyter_estimator.api.metrics import with_tensorboard

        found = super().get_metrics(name, recursive)
        return found if recursive else with_tensorboard(self.directory, found, name)

    def get_children(
        self,
        recursive: bool = False,
        tags: str | Mapping[str, str | None] | None = None,
        properties: str | Mapping[str, str | None] | None = None,
        type: str | None = None,  # noqa: A002  (Azure ML's name)
        status: str | None = None,
    ) -> Iterator[Run]:
        """The run's children, the newest first."""
        from jupyter_estimator.api.history import find, labels
        from jupyter_estimator.records.index import Query

        query = Query(
            parent=self.id,
            tags=labels(tags),
            properties=labels(properties),
            type=type,
            status=(status,) if status else (),
            archived=None,
            include_children=True,
        )
        for child in _runs(self.workspace, find(self.workspace, query)):
            yield child
            if recursive:
                yield from child.get_children(True, tags, properties, type, status)

    # ---- files

    def get_file_names(self) -> builtins.list[str]:
        """Names of the run's files: outputs/, logs/, its logs, what was uploaded."""
        return [*self.directory.artifacts()]

    def download_file(self, name: str, output_file_path: str | os.PathLike[str] | None = None, **_: Any) -> None:
        """Copies a file of the run; into the current folder under its own name unless told otherwise."""
        source = self.directory.artifact(name)
        if source is None:
            raise EstimatorError(f"The run {self.id} has no file {name!r}.", "See run.get_file_names() for those it has.")
        destination = Path(output_file_path or Path(name).name)
        if destination.is_dir() or str(output_file_path or "").endswith("/"):
            destination = destination / Path(name).name
        from jupyter_estimator.inside.files import keep

        keep(str(source), str(destination.absolute()))

    def download_files(
        self,
        prefix: str | None = None,
        output_directory: str | os.PathLike[str] | None = None,
        output_paths: builtins.list[str] | None = None,
        batch_size: int = 100,
        append_prefix: bool = True,
        timeout_seconds: float | None = None,
    ) -> None:
        """Copies all files whose names begin with ``prefix``, keeping their folders."""
        names = [name for name in self.get_file_names() if name.startswith(prefix or "")]
        for index, name in enumerate(names):
            short = name if append_prefix or not prefix else name[len(prefix) :].lstrip("/")
            self.download_file(name, output_paths[index] if output_paths else Path(output_directory or ".") / short)

    def get_all_logs(self, destination: str | os.PathLike[str] | None = None) -> builtins.list[str]:
        """Copies the run's logs into a folder named by the run's id; returns their paths."""
        folder = Path(destination or self.id)
        names = [name for name in self.get_file_names() if name.startswith((layout.USER_LOGS, layout.SYSTEM_LOGS, layout.LOGS))]
        for name in names:
            self.download_file(name, folder / name)
        return [str(folder / name) for name in names]

    # ---- code

    def get_snapshot_id(self) -> str:
        """The id of the captured code."""
        return str(self.request.get("snapshot", ""))

    def restore_snapshot(self, snapshot_id: str | None = None, path: str | os.PathLike[str] | None = None) -> str:
        """Writes the captured code as a zip file and returns its path."""
        from jupyter_estimator.records.snapshots import write_zip
        from jupyter_estimator.records.workspace import snapshots_of

        wanted = snapshot_id or self.get_snapshot_id()
        folder = Path(path or ".")
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{wanted}.zip"
        write_zip(snapshots_of(self.directory.path), wanted, target)
        return str(target)

    def delete(self) -> None:
        """Removes the run and everything it kept. It must have ended."""
        if not self.course().over:
            raise EstimatorError(f"The run {self.id} has not ended.", "Cancel it first.")
        shutil.rmtree(self.directory.path)


def get_run(experiment: Experiment, run_id: str, **_: Any) -> Run:
    """The run of that id in an experiment."""
    return Run(experiment, run_id)


def _checked(run_id: Any) -> str:
    if not isinstance(run_id, str) or not run_id or "/" in run_id or "\0" in run_id or run_id.startswith("."):
        raise EstimatorError(f"{run_id!r} cannot be the id of a run.", "List the runs with %estimator runs.")
    return run_id


def _runs(workspace: Workspace, rows: Iterable[Row]) -> Iterator[Run]:
    from jupyter_estimator.api.experiment import Experiment

    for row in rows:
        yield Run(Experiment(workspace, row.experiment or "default"), row.id)
