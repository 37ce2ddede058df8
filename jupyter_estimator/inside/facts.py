"""What can be asked of a run, answered from its directory."""

from __future__ import annotations

import os

from .errors import EstimatorError, NotFoundError, RunFailedError
from .layout import CANCEL, REQUEST
from .marks import Marks, fold_marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .course import Course
    from .family import Labels


class RunFacts:
    """The part of Azure ML's Run that reads."""

    _directory: str

    # ---- who it is

    @property
    def path(self) -> str:
        """The run directory."""
        return self._directory

    @property
    def id(self) -> str:
        """The run's id."""
        return str(os.path.basename(self._directory))

    @property
    def request(self) -> dict[str, Any]:
        """What was asked for when the run was submitted."""
        held: dict[str, Any] | None = self.__dict__.get("_request")
        if held is None:
            from .reading import read_json

            held = self.__dict__["_request"] = read_json(os.path.join(self._directory, REQUEST)) or {}
        return held

    @property
    def type(self) -> str:
        """``script``, or ``child`` for a run that a script made within its own."""
        return str(self.request.get("type", "script"))

    @property
    def number(self) -> int | None:
        """How many-th run of its experiment this is, counted from 1; children are not counted."""
        from .family import number

        return number(self._directory, self.request)

    @property
    def experiment(self) -> Any:
        """The experiment the run belongs to."""
        from .experiment import ExperimentOfRun

        return ExperimentOfRun(str(self.request.get("experiment", "")), os.path.dirname(os.path.dirname(self._directory)))

    @property
    def input_datasets(self) -> dict[str, Any]:
        """The data the run was given, by name."""
        inputs = self.request.get("inputs")
        return dict(inputs) if isinstance(inputs, dict) else {}

    @property
    def output_datasets(self) -> dict[str, Any]:
        """Where the run is to put data, by name."""
        outputs = self.request.get("outputs")
        return dict(outputs) if isinstance(outputs, dict) else {}

    def get_environment(self) -> Any:
        """What the run runs in: ``python.interpreter_path`` and ``environment_variables`` are where Azure ML has them."""
        from .experiment import environment_of

        return environment_of(self.request)

    def get_portal_url(self) -> str:
        """Where the run can be looked at."""
        from pathlib import Path

        return Path(self._directory).as_uri()

    # ---- family

    def _relative(self, run_id: str) -> Any:
        """Another run of the same workspace and experiment."""
        raise NotImplementedError

    @property
    def parent(self) -> Any:
        """The run this one is a child of, or None."""
        parent = self.request.get("parent")
        return self._relative(str(parent)) if parent else None

    def get_children(
        self,
        recursive: bool = False,
        tags: Labels = None,
        properties: Labels = None,
        type: str | None = None,  # noqa: A002  (Azure ML's name)
        status: str | None = None,
    ) -> Iterator[Any]:
        """The run's children, the newest first."""
        from .family import children_of, matches

        for run_id in children_of(self._directory, recursive):
            child = self._relative(run_id)
            if matches(child, tags, properties, type, status):
                yield child

    # ---- how it goes

    def _marks_so_far(self) -> Marks:
        return fold_marks(self._directory, self.request)

    def course(self) -> Course:
        """Status, times and error so far."""
        from .course import course_of

        course = course_of(self._directory)
        if not course.over and os.path.exists(os.path.join(self._directory, CANCEL)):
            course.status = "CancelRequested"
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

    def get_details(self) -> dict[str, Any]:
        """Everything about the run, under Azure ML's keys."""
        from .details import details_of

        return details_of(self._directory, self.request, self.course(), self._marks_so_far())

    def get_details_with_logs(self) -> dict[str, Any]:
        """The same, with the logs' text in place of their paths."""
        from .files import artifact

        found = self.get_details()
        for name in found["logFiles"]:
            path = artifact(self._directory, name)
            found["logFiles"][name] = _text(path) if path else ""
        return found

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> dict[str, Any]:
        """Waits for the end of another run, such as a child that a different process completes; returns its details."""
        import time

        from .run import is_own

        if is_own(self._directory):
            raise EstimatorError("A script cannot wait for the end of the run it is in.", "Wait for a child run, or just go on.")
        while not self.course().over:
            time.sleep(0.05)
        details = self.get_details()
        if raise_on_error and details["status"] == "Failed":
            raise failure(self, details)
        return details

    # ---- metrics

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged: a scalar for a name logged once, a list for one logged repeatedly.

        Where several ranks logged under one name, it is what the first of them did. With ``recursive``, ``{run id: metrics}`` for
        the run and all its children.
        """
        from .reading import child_ids, metrics_of

        if not recursive:
            return metrics_of(self._directory, name)
        runs = os.path.dirname(self._directory)
        family = [self.id, *child_ids(runs, self.id)]
        return {run_id: metrics_of(os.path.join(runs, run_id), name) for run_id in family}

    # ---- files

    def get_file_names(self) -> list[str]:
        """Names of the run's files: outputs/, logs/, its logs, what was uploaded."""
        from .files import artifacts

        return [*artifacts(self._directory)]

    def download_file(self, name: str, output_file_path: str | os.PathLike[str] | None = None, **_: object) -> None:
        """Copies a file of the run; into the current folder under its own name unless told otherwise."""
        from .files import artifact, destination_of, keep

        source = artifact(self._directory, name)
        if source is None:
            raise NotFoundError("The run " + self.id + " has no file " + repr(name) + ".", "See run.get_file_names() for those it has.")
        keep(source, destination_of(name, output_file_path))

    # ---- code

    def get_snapshot_id(self) -> str:
        """The id of the captured code."""
        return str(self.request.get("snapshot", ""))

    def restore_snapshot(self, snapshot_id: str | None = None, path: str | os.PathLike[str] | None = None) -> str:
        """Writes the captured code as a zip file and returns its path."""
        from .outside import from_package

        wanted = snapshot_id or self.get_snapshot_id()
        folder = os.fspath(path or ".")
        os.makedirs(folder, exist_ok=True)
        target = os.path.join(folder, wanted + ".zip")
        workspace = os.path.dirname(os.path.dirname(self._directory))
        from_package("records.snapshots", "write_zip")(os.path.join(workspace, "snapshots"), wanted, target)
        return target


def failure(run: RunFacts, details: dict[str, Any]) -> RunFailedError:
    """The error of a run that was waited for."""
    error = details.get("error") or {}
    # On one line each, however the script put it.
    message, hint = [" ".join(str(error.get(part) or "").split()) for part in ("message", "hint")]
    return RunFailedError(
        "The run " + run.id + " failed: " + (message.rstrip(".") or "no reason is known") + ".",
        hint or "Its log: jupyter estimator logs " + run.id,
        details,
    )


def _text(path: str) -> str:
    with open(path, errors="replace") as file:
        return file.read()
