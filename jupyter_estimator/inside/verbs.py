"""What a script can say about its run. Where it goes is up to the class that has these verbs: a run directory, or memory."""

from __future__ import annotations

import os

from .encode import json_fields, plain, scalar_fields
from .errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO


class LoggingVerbs:
    """The logging half of Azure ML's Run. Subclasses say how a record is kept."""

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        raise NotImplementedError

    def _keep_mark(self, kind: str, name: str, value: object = None) -> None:
        raise NotImplementedError

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        raise NotImplementedError

    def get_properties(self) -> dict[str, str]:
        """The run's properties."""
        raise NotImplementedError

    # ---- metrics

    def log(self, name: str, value: object, description: str = "", step: float | None = None) -> None:
        """Logs one number (or text). Logged again under the same name, it becomes a series."""
        self._keep_metric(name, None, scalar_fields(name, value), description, step)

    def log_list(self, name: str, value: Any, description: str = "") -> None:
        """Logs a list of numbers; lists logged under one name are joined."""
        self._keep_metric(name, "list", json_fields(name, list(value)), description, None)

    def log_row(self, name: str, description: str | None = None, **kwargs: object) -> None:
        """Logs one row of a table, a column per keyword."""
        row = {column: plain(value) for column, value in kwargs.items()}
        self._keep_metric(name, "table", json_fields(name, row), description or "", None)

    def log_table(self, name: str, value: dict[str, Any], description: str = "") -> None:
        """Logs a table given as ``{column: value or list of values}``."""
        if not isinstance(value, dict):
            raise EstimatorError(
                "run.log_table takes a dictionary of columns, and " + repr(name) + " got a " + type(value).__name__ + ".",
                'Write run.log_table("' + name + '", {"column": [values, ...]}).',
            )
        self._keep_metric(name, "table", json_fields(name, value), description, None)

    def log_image(self, name: str, path: str | None = None, plot: Any = None, description: str = "") -> None:
        """Logs an image: the file at ``path``, or a matplotlib figure (or ``matplotlib.pyplot`` itself) as ``plot``."""
        if (path is None) == (plot is None):
            raise EstimatorError("run.log_image takes either a path or a plot.", "Give exactly one of path= and plot=.")
        # Numbered by a random part: two ranks, or a re-run cell, never overwrite each other's picture.
        from .names import slug

        suffix = os.path.splitext(str(path))[1] if path is not None else ".png"
        artifact = "images/" + slug(name) + "_" + os.urandom(4).hex() + suffix
        if path is not None:
            self._keep_file(artifact, os.fspath(path))
        else:
            import io

            picture = io.BytesIO()
            plot.savefig(picture, format="png")
            picture.seek(0)
            self._keep_file(artifact, picture)
        self._keep_metric(name, "image", json_fields(name, artifact), description, None)

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Logs a confusion matrix: ``{"schema_type": "confusion_matrix", "schema_version": …, "data": {"class_labels", "matrix"}}``."""
        self._log_document("confusion_matrix", name, value, description)

    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Logs an accuracy table (ROC and precision-recall data) in Azure ML's JSON form."""
        self._log_document("accuracy_table", name, value, description)

    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Logs a histogram of residuals in Azure ML's JSON form."""
        self._log_document("residuals", name, value, description)

    def log_predictions(self, name: str, value: Any, description: str = "") -> None:
        """Logs predicted against true values in Azure ML's JSON form."""
        self._log_document("predictions", name, value, description)

    def _log_document(self, kind: str, name: str, value: Any, description: str) -> None:
        if isinstance(value, str):
            import json

            try:
                value = json.loads(value)
            except ValueError as error:
                raise EstimatorError("What was logged as " + repr(name) + " is not JSON: " + str(error) + ".") from None
        if not isinstance(value, dict) or "data" not in value:
            raise EstimatorError(
                "run.log_" + kind + " takes a document with schema_type, schema_version and data.",
                'For example {"schema_type": "' + kind + '", "schema_version": "1.0.0", "data": {…}}.',
            )
        self._keep_metric(name, kind, json_fields(name, value), description, None)

    # ---- tags and properties

    def tag(self, key: str, value: object = None) -> None:
        """Sets a tag."""
        self._keep_mark("tag", str(key), None if value is None else str(value))

    def set_tags(self, tags: dict[str, object]) -> None:
        """Sets several tags."""
        for key, value in tags.items():
            self.tag(key, value)

    def remove_tags(self, tags: list[str] | str) -> None:
        """Removes tags by their keys."""
        for key in [tags] if isinstance(tags, str) else tags:
            self._keep_mark("untag", str(key))

    def add_properties(self, properties: dict[str, object]) -> None:
        """Adds properties. A property, once set, never changes."""
        existing = self.get_properties()
        for key, value in properties.items():
            if existing.get(str(key), str(value)) != str(value):
                raise EstimatorError(
                    "The property " + repr(str(key)) + " is already " + repr(existing[str(key)]) + " and cannot be changed.",
                    "Use a tag for what changes: run.tag(" + repr(str(key)) + ", …).",
                )
        for key, value in properties.items():
            self._keep_mark("property", str(key), str(value))

    # ---- files

    def upload_file(self, name: str, path_or_stream: Any, datastore_name: str | None = None) -> None:
        """Keeps a copy of a file, or what a binary stream holds, in the run under ``name``."""
        stream = hasattr(path_or_stream, "read")
        self._keep_file(name, path_or_stream if stream else os.fspath(path_or_stream))

    def upload_files(self, names: list[str], paths: list[str], **_: object) -> None:
        """Keeps several files: ``paths[i]`` under ``names[i]``."""
        if len(names) != len(paths):
            raise EstimatorError(
                "upload_files got " + str(len(names)) + " names for " + str(len(paths)) + " paths.", "Give one name for each path."
            )
        for name, path in zip(names, paths):
            self.upload_file(name, path)

    def upload_folder(self, name: str, path: str, datastore_name: str | None = None) -> None:
        """Keeps a copy of every file below the folder ``path`` in the run, under ``name/``."""
        if not os.path.isdir(path):
            raise EstimatorError(repr(str(path)) + " is not a folder.", "Give the folder whose files are to be kept.")
        for folder, _, files in os.walk(path):
            for file in files:
                source = os.path.join(folder, file)
                self._keep_file(name.rstrip("/") + "/" + os.path.relpath(source, path).replace(os.sep, "/"), source)

    # ---- the script's verdict

    def complete(self) -> None:
        """Says that the work is done. A run that is a process of its own ends when its script does."""
        self._keep_mark("complete", "")

    def fail(self, error_details: object = None, error_code: object = None) -> None:
        """Says that the run has failed: it ends as Failed with this message, whatever its exit code."""
        self._keep_mark("fail", "" if error_code is None else str(error_code), "" if error_details is None else str(error_details))

    def flush(self, timeout_seconds: float = 300) -> None:
        """Does nothing: what was logged is on disk when the call that logged it returns."""
