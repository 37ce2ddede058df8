"""The run a script is in: its directory, written to directly."""

from __future__ import annotations

import os
import time

from .encode import quote, scalar_fields
from .errors import EstimatorError
from .journal import Writer
from .layout import ENV_RUN_DIRECTORY, MARKS, RANK_VARIABLES, REQUEST, metrics_name
from .marks import fold_marks
from .names import artifact_path
from .verbs import LoggingVerbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from .offline import OfflineRun

_now = time.time
_write = os.write


class Run(LoggingVerbs):
    """A run, seen from its directory. ``Run.get_context()`` gives a script its own."""

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._metrics = Writer(os.path.join(directory, metrics_name(rank())))
        self._marks = Writer(os.path.join(directory, MARKS))
        self._names: dict[object, str] = {}

    def __repr__(self) -> str:
        return "Run(Experiment: " + str(self.experiment.name) + ", Id: " + self.id + ")"

    @classmethod
    def get_context(cls, allow_offline: bool = True, **_: object) -> Run | OfflineRun:
        """The run this script is part of, or, outside of any, one that keeps what is logged in memory and prints it."""
        return current_run(allow_offline)

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
        held = self.__dict__.get("_request")
        if held is None:
            from .reading import read_json

            held = self.__dict__["_request"] = read_json(os.path.join(self._directory, REQUEST)) or {}
        return held

    @property
    def experiment(self) -> Any:
        """The experiment the run belongs to; it has a ``name``."""
        return ExperimentName(str(self.request.get("experiment", "")))

    @property
    def parent(self) -> Any:
        """The run this one is a child of, or None."""
        parent = self.request.get("parent")
        return type(self)(os.path.join(os.path.dirname(self._directory), parent)) if parent else None

    @property
    def input_datasets(self) -> dict[str, Any]:
        """The data the run was given, by name."""
        inputs = self.request.get("inputs")
        return dict(inputs) if isinstance(inputs, dict) else {}

    @property
    def tags(self) -> dict[str, str | None]:
        """The run's tags."""
        return self.get_tags()

    @property
    def properties(self) -> dict[str, str]:
        """The run's properties."""
        return self.get_properties()

    def get_tags(self) -> dict[str, str | None]:
        """The run's tags, read anew."""
        return fold_marks(self._directory, self.request).tags

    def get_properties(self) -> dict[str, str]:
        """The run's properties, read anew."""
        return fold_marks(self._directory, self.request).properties

    def get_metrics(
        self, name: str | None = None, recursive: bool = False, run_type: str | None = None, populate: bool = False
    ) -> dict[str, Any]:
        """What was logged: a scalar for a name logged once, a list for one logged repeatedly.

        With ``recursive``, ``{run id: metrics}`` for the run and all its children.
        """
        from .reading import child_ids, metrics_of

        if not recursive:
            return metrics_of(self._directory, name)
        runs = os.path.dirname(self._directory)
        family = [self.id, *child_ids(runs, self.id)]
        return {run_id: metrics_of(os.path.join(runs, run_id), name) for run_id in family}

    # ---- writing

    def log(self, name: str, value: object, description: str = "", step: float | None = None) -> None:
        """Logs one number (or text). Logged again under the same name, it becomes a series.

        The line is on disk when the call returns.
        """
        # The way most calls go is spelled out here: it costs half of appending a line made by json.dumps.
        writer = self._metrics
        if type(value) is float and value - value == 0.0 and step is None and not description and writer.descriptor >= 0:
            key = self._names.get(name)
            if key is not None:
                line = ('{"t":%.6f,"n":%s,"v":%r}\n' % (_now(), key, value)).encode()
                if _write(writer.descriptor, line) != len(line):
                    writer.close()  # a full disk took part of the line: the next one closes it
                    writer.append_or_warn(line)
                return
        self._keep_metric(name, None, scalar_fields(name, value), description, step)

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        key = self._names.get(name)
        if key is None:
            key = self._names[name] = quote(str(name))
        line = '{"t":%.6f,"n":%s,%s' % (_now(), key, fields)
        if kind is not None:
            line += ',"k":"' + kind + '"'
        if step is not None:
            line += ',"s":' + repr(float(step) if step % 1 else int(step))
        if description:
            line += ',"d":' + quote(description)
        self._metrics.append_or_warn((line + "}\n").encode())

    def _keep_mark(self, kind: str, name: str, value: object = None) -> None:
        import json

        self._marks.append((json.dumps({"t": _now(), "k": kind, "n": name, "v": value}) + "\n").encode())

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        from .files import keep

        keep(source, artifact_path(self._directory, name))

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: str | None = None) -> Any:
        """Makes a child of this run: same verbs, metrics of its own. Usable in a ``with`` block."""
        from .children import create_child

        return create_child(self, name, run_id)


class ExperimentName:
    """An experiment as far as a script can see it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return "Experiment(Name: " + self.name + ")"


def rank() -> int:
    """The rank of this process in its run: 0 unless a launcher says otherwise."""
    for variable in RANK_VARIABLES:
        value = os.environ.get(variable, "")
        if value.isdigit():
            return int(value)
    return 0


_contexts: dict[str, Run] = {}


def current_run(allow_offline: bool = True) -> Run | OfflineRun:
    """The run the environment names, the same object every time, so that the journal is opened once."""
    directory = os.environ.get(ENV_RUN_DIRECTORY, "")
    if directory and os.path.isdir(directory):
        if directory not in _contexts:
            _contexts[directory] = Run(directory)
        return _contexts[directory]
    if not allow_offline:
        raise EstimatorError(
            "This script is not part of a run.", "Submit it with %%estimator or Experiment.submit, or leave allow_offline=True."
        )
    from .offline import OfflineRun

    return OfflineRun()
