"""What can be asked of a run, answered from its directory."""

from __future__ import annotations

import os

from .annotations import Annotations, fold_annotations
from .errors import EstimatorError, NotFoundError, RunFailedError
from .layout import CANCEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .children import Labels
    from .run_state import RunState


class RecordedRun:
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
            from .reading import read_request

            held = self.__dict__["_request"] = read_request(self._directory)
        return held

    @property
    def type(self) -> str:
        """``script``, or ``child`` for a run that a script made within its own."""
        return str(self.request.get("type", "script"))

    @property
    def number(self) -> int | None:
        """The run's number in its experiment, counted from 1; children are not counted."""
        from .children import number

        return number(self._directory, self.request)

    @property
    def experiment(self) -> Any:
        """The experiment the run belongs to."""
        from .experiment import ExperimentOfRun

        return ExperimentOfRun(str(self.request.get("experiment", "")), os.path.dirname(os.path.dirname(self._directory)))

    @property
    def input_datasets(self) -> dict[str, Any]:
        """Where the data is that the run was given, by name."""
        from .reading import places_of

        asked = self.request.get("inputs")
        given = {name: place for name, place in asked.items() if isinstance(place, str)} if isinstance(asked, dict) else {}
        return {**given, **places_of(self._directory)}

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

    # ---- parent and children

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
        from .children import children_of, matches

        for run_id in children_of(self._directory, recursive):
            child = self._relative(run_id)
            if matches(child, tags, properties, type, status):
                yield child

    # ---- how it goes

    def _annotations_so_far(self) -> Annotations:
        return fold_annotations(self._directory, self.request)

    def run_state(self) -> RunState:
        """Status, times and error so far."""
        from .run_state import read_run_state

        run_state = read_run_state(self._directory)
        if not run_state.over and os.path.exists(os.path.join(self._directory, CANCEL)):
            run_state.status = "CancelRequested"
        return run_state

    @property
    def status(self) -> str:
        """The run's status, one of Azure ML's."""
        return self.run_state().status

    def get_status(self) -> str:
        """The run's status, one of Azure ML's."""
        return self.status

    def get_detailed_status(self) -> dict[str, Any]:
        """Status, and what is being done or what went wrong."""
        run_state = self.run_state()
        return {"status": run_state.status, "details": (run_state.error or {}).get("message") or run_state.phase}

    def get_details(self) -> dict[str, Any]:
        """Everything about the run, under Azure ML's keys."""
        from .details import details_of

        return details_of(self._directory, self.request, self.run_state(), self._annotations_so_far())

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

        from .own import is_own

        if is_own(self._directory):
            raise EstimatorError("A script cannot wait for the end of the run it is in.", "Wait for a child run, or just go on.")
        while not self.run_state().over:
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
        run_ids = [self.id, *child_ids(runs, self.id)]
        return {run_id: metrics_of(os.path.join(runs, run_id), name) for run_id in run_ids}

    # ---- files

    def get_file_names(self) -> list[str]:
        """Names of the run's files: outputs/, logs/, its logs, what was uploaded."""
        from .files import artifacts

        return [*artifacts(self._directory)]

    def _names_and_rest(self) -> tuple[list[str], dict[str, str]]:
        from .files import artifacts_and_rest

        found, rest = artifacts_and_rest(self._directory)
        return [*found], rest

    def download_file(self, name: str, output_file_path: str | os.PathLike[str] | None = None, **_: object) -> None:
        """Copies a file of the run; into the current folder under its own name unless told otherwise."""
        from .files import artifact, destination_of, keep

        source = artifact(self._directory, name)
        if source is None:
            raise NotFoundError("The run " + self.id + " has no file " + repr(name) + ".", "See run.get_file_names() for those it has.")
        keep(source, destination_of(name, output_file_path))

    # ---- models

    def register_model(self, model_name: str, model_path: str | None = None, **more: Any) -> Any:
        """Registers a file or folder of the run as the next version of a model.

        ``model_path`` is its name among the run's files, such as ``outputs/model.joblib``. Without it: the file or folder of the model's
        own name, else all of outputs/. ``more`` may be tags, properties, description, model_framework, model_framework_version, datasets.
        """
        from .outside import from_package

        return from_package("api.assets.model", "register_of_run")(self, model_name, model_path, **more)

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
        from_package("records.snapshots.store", "write_zip")(os.path.join(workspace, "snapshots"), wanted, target)
        return target


def failure(run: RecordedRun, details: dict[str, Any]) -> RunFailedError:
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
    from .opening import regular

    with open(regular(path, links=True), errors="replace") as file:
        return file.read()
