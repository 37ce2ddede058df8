"""``Run.get_context()`` outside of a run: the same surface, kept in memory and printed."""

from __future__ import annotations

import io
import json
import os
import sys
import time

from .annotations import Annotations
from .encode import quote, step_field
from .errors import EstimatorError
from .metrics import fold
from .names import artifact_parts
from .run_state import RunState
from .verbs import LoggingVerbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from .children import Labels


class OfflineRun(LoggingVerbs):
    """A run that is not one: nothing is stored, so that a script can be tried anywhere."""

    path = ""
    number = None

    def __init__(self, parent: OfflineRun | None = None, name: str | None = None, run_id: str | None = None) -> None:
        self._id = run_id or "OfflineRun_" + os.urandom(8).hex()
        self.parent = parent
        self.type = "script" if parent is None else "child"
        self.request: dict[str, Any] = {"display_name": name or "", "entry": sys.argv[0] if sys.argv else "", "arguments": sys.argv[1:]}
        self.input_datasets: dict[str, Any] = {}
        self.output_datasets: dict[str, Any] = {}
        self._annotations = Annotations(self.request)
        self._run_state = RunState()
        self._run_state.add({"t": time.time(), "status": "Running"})
        self._records: list[dict[str, Any]] = []
        self._files: dict[str, str | bytes] = {}
        self._children: list[OfflineRun] = []

    def __repr__(self) -> str:
        return "OfflineRun(Id: " + self.id + ")"

    # ---- who it is

    @property
    def id(self) -> str:
        """An id of its own."""
        return self._id

    @property
    def experiment(self) -> Any:
        """An experiment by the name of ``offline``, in the user's own workspace."""
        from .experiment import ExperimentOfRun

        return ExperimentOfRun("offline", None)

    def get_environment(self) -> Any:
        """The Python this is."""
        from .experiment import environment_of

        return environment_of({})

    def get_portal_url(self) -> str:
        """Empty: there is nothing to look at."""
        return ""

    # ---- how it goes

    def _annotations_so_far(self) -> Annotations:
        return self._annotations

    def get_tags(self) -> dict[str, str | None]:
        """The tags set so far."""
        return dict(self._annotations.tags)

    def get_properties(self) -> dict[str, str]:
        """The properties added so far."""
        return dict(self._annotations.properties)

    def run_state(self) -> RunState:
        """Status, times and error so far."""
        return self._run_state

    @property
    def status(self) -> str:
        """Running, until complete, fail or cancel is called."""
        return self._run_state.status

    def get_status(self) -> str:
        """Running, until complete, fail or cancel is called."""
        return self.status

    def get_detailed_status(self) -> dict[str, Any]:
        """Status, and what went wrong."""
        return {"status": self.status, "details": (self._run_state.error or {}).get("message", "")}

    def get_details(self) -> dict[str, Any]:
        """What there is to say, under Azure ML's keys."""
        from .details import describe

        return describe(self.id, self.request, self._run_state, self._annotations)

    def get_details_with_logs(self) -> dict[str, Any]:
        """The same: there are no logs."""
        return self.get_details()

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> dict[str, Any]:
        """Returns the details at once: nothing goes on that could be waited for."""
        return self.get_details()

    def cancel(self) -> None:
        """Remembers that the work was called off."""
        self._end("Canceled", "")

    def _end(self, status: str, message: str) -> None:
        error = {"message": message, "hint": "", "traceback": ""} if message else None
        self._run_state.add({"t": time.time(), "status": status, "error": error})
        if message:
            _print("Run failed: " + message)

    # ---- metrics and annotations

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged so far; with ``recursive``, ``{run id: metrics}`` for the run and its children."""
        if not recursive:
            return fold(self._records, name)
        return {run.id: run.get_metrics(name) for run in (self, *self.get_children(recursive=True))}

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        member = "" if step is None else step_field(name, step)
        record = {**json.loads('{"n":' + quote(str(name)) + "," + fields + member + "}"), "k": kind, "d": str(description)}
        self._records.append(record)
        value = fold([record])[record["n"]]
        if isinstance(value, int) and value.bit_length() > 1000:
            value = hex(value)  # the digits of a huge integer may not be asked for
        _print("Attempted to log " + (kind or "scalar").replace("_", " ") + " metric " + str(name) + ":\n" + str(value))

    def _keep_annotation(self, kind: str, name: str, value: object = None) -> None:
        self._annotations.add({"k": kind, "n": name, "v": value})

    # ---- children

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: str | None = None) -> OfflineRun:
        """A child that is offline too."""
        child = OfflineRun(self, name, run_id)
        self._children.insert(0, child)
        return child

    def get_children(
        self,
        recursive: bool = False,
        tags: Labels = None,
        properties: Labels = None,
        type: str | None = None,  # noqa: A002  (Azure ML's name)
        status: str | None = None,
    ) -> Iterator[OfflineRun]:
        """The run's children, the newest first."""
        from .children import matches

        for child in self._children:
            if matches(child, tags, properties, type, status):
                yield child
            if recursive:
                yield from child.get_children(True, tags, properties, type, status)

    # ---- files

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        kept = "/".join(artifact_parts(name))
        if isinstance(source, str):
            if not os.path.isfile(source):
                raise EstimatorError("There is no file " + repr(source) + " to keep.", "Check the path.")
            self._files[kept] = os.path.abspath(source)
        else:
            self._files[kept] = source.read()
        _print("Attempted to upload " + name)

    def get_file_names(self) -> list[str]:
        """Names given to upload_file. Files stay where they are; what came from a stream is kept in memory."""
        return sorted(self._files)

    def download_file(self, name: str, output_file_path: str | os.PathLike[str] | None = None, **_: object) -> None:
        """Copies a file that was uploaded; into the current folder under its own name unless told otherwise."""
        from .files import destination_of, keep

        source = self._files.get(name)
        if source is None:
            raise EstimatorError("The run has no file " + repr(name) + ".", "See run.get_file_names() for those it has.")
        keep(source if isinstance(source, str) else io.BytesIO(source), destination_of(name, output_file_path))

    # ---- models

    def register_model(self, model_name: str, model_path: str | None = None, **more: Any) -> Any:
        """Raises: a model belongs to a workspace."""
        raise EstimatorError("No model was registered: this script is not part of a run.", "Submit it, or call Model.register.")

    # ---- code

    def get_snapshot_id(self) -> str:
        """Empty: no code was captured."""
        return ""

    def restore_snapshot(self, snapshot_id: str | None = None, path: str | os.PathLike[str] | None = None) -> str:
        """Raises: no code was captured."""
        raise EstimatorError("No code was captured: this script is not part of a run.", "Submit it to have its code kept.")


def _print(text: str) -> None:
    try:
        print(text)
    except UnicodeEncodeError:
        print(text.encode("ascii", "backslashreplace").decode())
