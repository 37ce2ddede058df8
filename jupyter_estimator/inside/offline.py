"""``Run.get_context()`` outside of a run: the same verbs, kept in memory and printed."""

from __future__ import annotations

import json
import os

from .metrics import fold
from .names import artifact_parts
from .run import ExperimentName
from .verbs import LoggingVerbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, BinaryIO


class OfflineRun(LoggingVerbs):
    """A run that is not one: nothing is stored, so that a script can be tried anywhere."""

    def __init__(self, parent: OfflineRun | None = None, name: str | None = None) -> None:
        self.id = "OfflineRun_" + os.urandom(8).hex()
        self.parent = parent
        self.experiment = ExperimentName("offline")
        self.display_name = name or ""
        self.status = "Running"
        self.tags: dict[str, str | None] = {}
        self.properties: dict[str, str] = {}
        self.files: dict[str, str] = {}
        self.input_datasets: dict[str, Any] = {}
        self._records: list[dict[str, Any]] = []

    def __repr__(self) -> str:
        return "OfflineRun(Id: " + self.id + ")"

    def __enter__(self) -> OfflineRun:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.status = "Completed" if error is None else "Failed"

    def get_status(self) -> str:
        """Running, until complete or fail is called."""
        return self.status

    def get_tags(self) -> dict[str, str | None]:
        """The tags set so far."""
        return dict(self.tags)

    def get_properties(self) -> dict[str, str]:
        """The properties added so far."""
        return dict(self.properties)

    def get_metrics(self, name: str | None = None, **_: object) -> dict[str, object]:
        """What was logged so far."""
        return fold(self._records, name)

    def get_file_names(self) -> list[str]:
        """Names given to upload_file; the files themselves were not copied."""
        return sorted(self.files)

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: str | None = None) -> OfflineRun:
        """A child that is offline too."""
        return OfflineRun(self, name)

    def complete(self) -> None:
        """Remembers that the work is done."""
        self.status = "Completed"

    def fail(self, error_details: object = None, error_code: object = None) -> None:
        """Remembers that the work has failed, and prints why."""
        self.status = "Failed"
        print("Run failed: " + str(error_details or error_code or ""))

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        record = json.loads('{"n":' + json.dumps(str(name)) + "," + fields + "}")
        record["k"] = kind
        self._records.append(record)
        shown = next(iter(fold([record]).values()))
        print("Attempted to log " + (kind or "scalar").replace("_", " ") + " metric " + str(name) + ":\n" + str(shown))

    def _keep_mark(self, kind: str, name: str, value: object = None) -> None:
        if kind == "tag":
            self.tags[name] = None if value is None else str(value)
        elif kind == "untag":
            self.tags.pop(name, None)
        elif kind == "property":
            self.properties.setdefault(name, str(value))

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        self.files["/".join(artifact_parts(name))] = source if isinstance(source, str) else "<stream>"
        print("Attempted to upload " + name)
