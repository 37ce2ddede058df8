"""What a script can log. Where it goes is up to the class that has these verbs: a run directory, or memory."""

from __future__ import annotations

import os

from .annotating import AnnotatingVerbs
from .encode import json_fields, list_fields, plain, scalar_fields, step_field
from .errors import EstimatorError, NotFoundError
from .names import slug
from .warning import caller, say, say_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO, Callable, TypeVar, cast

    Verb = TypeVar("Verb", bound=Callable[..., None])
else:

    def cast(_: object, value: object) -> object:
        """As typing has it, without its time to import."""
        return value


def costs_its_line(verb: Verb) -> Verb:
    """Has what cannot be logged cost its own line and a warning, and never the training.

    A value is often an object of a library, computed when it is asked for: whatever it raises then is of this kind.
    """

    def logged(self: LoggingVerbs, name: str, *args: Any, **kwargs: Any) -> None:
        try:
            verb(self, name, *args, **kwargs)
        except Exception as error:  # noqa: BLE001  (see above)
            _complain(name, error, "It is not kept; the script goes on.")

    # As functools.wraps has it, without its time to import.
    for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
        setattr(logged, name, getattr(verb, name))
    logged.__wrapped__ = verb  # type: ignore[attr-defined]
    return cast("Verb", logged)


def _complain(name: object, error: Exception, outcome: str) -> None:
    if isinstance(error, EstimatorError):
        message, hints = error.message, [error.hint] if error.hint else []
    else:
        try:
            message = repr(name)[:200] + " was not logged: " + repr(error)[:500]
        except Exception:  # noqa: BLE001  (an error that holds the object which cannot be shown)
            message = "A value was not logged: " + type(error).__name__
        hints = []
    place = caller()
    where = " (" + place + "). " if place else ". "
    say_once((str(name) if isinstance(name, str) else type(name), place), message.rstrip(".") + where + outcome, *hints)


class LoggingVerbs(AnnotatingVerbs):
    """The part of Azure ML's Run that logs and keeps files. Subclasses say where to."""

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        raise NotImplementedError

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        raise NotImplementedError

    @property
    def id(self) -> str:
        """The run's id."""
        raise NotImplementedError

    def get_file_names(self) -> list[str]:
        """Names of the run's files."""
        raise NotImplementedError

    def download_file(self, name: str, output_file_path: str | os.PathLike[str] | None = None, **_: object) -> None:
        """Copies a file of the run."""
        raise NotImplementedError

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: str | None = None) -> Any:
        """Makes a child of this run: same verbs, metrics of its own. Usable in a ``with`` block."""
        raise NotImplementedError

    # ---- metrics

    @costs_its_line
    def log(self, name: str, value: object, description: str = "", step: float | None = None) -> None:
        """Logs one number (or text). Logged again under the same name, it becomes a series.

        What is neither costs its line and a warning, never the training; a value that is missing (None, NA, masked) is NaN.
        """
        fields = scalar_fields(name, value)
        if step is not None:
            try:
                step_field(name, step)
            except EstimatorError as error:
                step = None
                _complain(name, error, "The value is kept without it.")
        self._keep_metric(name, None, fields, description, step)

    @costs_its_line
    def log_list(self, name: str, value: Any, description: str = "") -> None:
        """Logs a list of numbers; lists logged under one name are joined."""
        self._keep_metric(name, "list", list_fields(name, value), description, None)

    @costs_its_line
    def log_row(self, name: str, description: str | None = None, **kwargs: object) -> None:
        """Logs one row of a table, a column per keyword."""
        row = {column: plain(value) for column, value in kwargs.items()}
        self._keep_metric(name, "table", json_fields(name, row), description or "", None)

    @costs_its_line
    def log_table(self, name: str, value: dict[str, Any], description: str = "") -> None:
        """Logs a table given as ``{column: value or list of values}``."""
        if not isinstance(value, dict):
            raise EstimatorError(
                "run.log_table takes a dictionary of columns, and " + repr(name) + " got a " + type(value).__name__ + ".",
                'Write run.log_table("' + str(name) + '", {"column": [values, ...]}).',
            )
        self._keep_metric(name, "table", json_fields(name, value), description, None)

    @costs_its_line
    def log_image(self, name: str, path: str | None = None, plot: Any = None, description: str = "") -> None:
        """Logs an image: the file at ``path``, or a matplotlib figure (or ``matplotlib.pyplot`` itself) as ``plot``."""
        if (path is None) == (plot is None):
            raise EstimatorError("run.log_image takes either a path or a plot.", "Give exactly one of path= and plot=.")
        ending = os.path.splitext(str(path))[1][1:] if path is not None else "png"
        # Numbered by a random part: two ranks, or a re-run cell, never overwrite each other's picture.
        artifact = "images/" + slug(str(name)) + "_" + os.urandom(4).hex() + ("." + slug(ending) if ending else "")
        self._keep_file(artifact, os.fspath(path) if path is not None else _drawn(name, plot))
        self._keep_metric(name, "image", json_fields(name, artifact), description, None)

    @costs_its_line
    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Logs a confusion matrix: ``{"schema_type": "confusion_matrix", "schema_version": …, "data": {"class_labels", "matrix"}}``."""
        self._log_document("confusion_matrix", name, value, description)

    @costs_its_line
    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Logs an accuracy table (ROC and precision-recall data) in Azure ML's JSON form."""
        self._log_document("accuracy_table", name, value, description)

    @costs_its_line
    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Logs a histogram of residuals in Azure ML's JSON form."""
        self._log_document("residuals", name, value, description)

    @costs_its_line
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
        from .tree import Tree, named

        # The list is made first: the run's own folder may lie within.
        tree = Tree(os.fspath(path))
        failed = dict(tree.left_out)
        for below, source in sorted(tree.files.items()):
            try:
                self._keep_file(name.rstrip("/") + "/" + below if name.rstrip("/") else below, source)
            except EstimatorError as error:
                failed[below] = error.message
        if tree.passed_over:
            say("upload_folder passed over what is no file: " + named(tree.passed_over) + ".")
        if failed:
            raise EstimatorError(
                _of_them(len(failed), len(tree.files) + len(tree.left_out)) + " not kept: " + named(failed) + ".",
                "All the others are kept.",
            )

    def download_files(
        self,
        prefix: str | None = None,
        output_directory: str | os.PathLike[str] | None = None,
        output_paths: list[str] | None = None,
        batch_size: int = 100,
        append_prefix: bool = True,
        timeout_seconds: float | None = None,
    ) -> None:
        """Copies all files whose names begin with ``prefix``, keeping their folders.

        What cannot be copied does not stop the others, and is named at the end.
        """
        wanted = prefix or ""
        while wanted.startswith("./"):
            wanted = wanted[2:].lstrip("/")
        names, rest = self._names_and_rest()
        names = [name for name in names if name.startswith(wanted)]
        failed = {name: why for name, why in rest.items() if name.startswith(wanted)}
        if wanted and not names and not failed:
            raise NotFoundError(
                "The run " + self.id + " has no file whose name begins with " + repr(prefix) + ".",
                "See run.get_file_names() for those it has.",
            )
        targets = {}
        for index, name in enumerate(names):
            short = name if append_prefix or not wanted else name[len(wanted) :].lstrip("/")
            targets[name] = output_paths[index] if output_paths else os.path.join(output_directory or ".", short)
        self._download(targets, failed)

    def _names_and_rest(self) -> tuple[list[str], dict[str, str]]:
        """Names of the run's files, and what lies among them that cannot be had, with the reason."""
        return self.get_file_names(), {}

    def _download(self, targets: dict[str, str], failed: dict[str, str]) -> None:
        """Copies files to where they are to go; names what could not be copied, after all the others."""
        from .tree import named

        missed = {}
        for name, target in targets.items():
            try:
                self.download_file(name, target)
            except (EstimatorError, OSError) as error:
                missed[name] = str(getattr(error, "message", None) or error)
        if missed:
            # A run that goes on removes files too: what it no longer has was not to be copied.
            there = set(self.get_file_names())
            failed = {**failed, **{name: why for name, why in missed.items() if name in there}}
        if failed:
            total = len(set(targets) | set(failed))
            raise EstimatorError(_of_them(len(failed), total) + " not copied: " + named(failed) + ".", "All the others are there.")

    def get_all_logs(self, destination: str | os.PathLike[str] | None = None) -> list[str]:
        """Copies the run's logs into a folder named by the run's id; returns their paths."""
        from .details import LOG_FOLDERS

        folder = os.fspath(destination or self.id)
        names = [name for name in self.get_file_names() if name.startswith(LOG_FOLDERS)]
        targets = {name: os.path.join(folder, name) for name in names}
        self._download(targets, {})
        return [target for target in targets.values() if os.path.exists(target)]

    # ---- children

    def create_children(self, count: int | None = None, tag_key: str | None = None, tag_values: list[Any] | None = None) -> list[Any]:
        """Makes several children: ``count`` of them, or one for each of ``tag_values``, tagged with it under ``tag_key``."""
        if (count is None) == (tag_key is None or tag_values is None):
            raise EstimatorError("create_children takes either a count, or a tag_key with tag_values.", "Give one of the two.")
        if count is not None:
            return [self.child_run() for _ in range(count)]
        children = []
        for value in tag_values or ():
            child = self.child_run()
            child.tag(tag_key, value)
            children.append(child)
        return children


def _of_them(count: int, total: int) -> str:
    return str(count) + " of " + str(total) + " files " + ("was" if count == 1 else "were")


def _drawn(name: str, plot: Any) -> BinaryIO:
    figure: Any = plot if hasattr(plot, "savefig") else getattr(plot, "figure", None)
    if not hasattr(figure, "savefig"):
        raise EstimatorError(
            "run.log_image takes a matplotlib figure as plot, and " + repr(name) + " got a " + type(plot).__name__ + ".",
            "Save the picture to a file and give its path.",
        )
    import io

    picture = io.BytesIO()
    figure.savefig(picture, format="png")
    picture.seek(0)
    return picture
