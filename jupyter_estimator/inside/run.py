"""The run a script is in: its directory, written to directly."""

from __future__ import annotations

import os
import time

from .changes import note_change
from .encode import quote, step_field
from .errors import EstimatorError
from .journal import Writer
from .layout import ANNOTATIONS, CANCEL, ENV_SECRETS, METRICS, RANK_VARIABLES, metrics_name
from .names import new_artifact_path
from .own import is_own
from .place import own_directory, place_of
from .recorded_run import RecordedRun
from .verbs import LoggingVerbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from .offline import OfflineRun

_now = time.time
_write = os.write
_fstat = os.fstat


class Run(RecordedRun, LoggingVerbs):
    """A run, seen from its directory. ``Run.get_context()`` gives a script its own."""

    def __init__(self, directory: str) -> None:
        own = is_own(directory)
        self._last_directory = directory
        self._place = place_of(directory)
        # Ranks are those of the script: whichever of them logs to a child run or to another one, it is that run's only voice.
        self._metrics = Writer(os.path.join(directory, metrics_name(rank()) if own else METRICS), self._place)
        self._annotations = Writer(os.path.join(directory, ANNOTATIONS), self._place)
        self._names: dict[object, str] = {}
        # A run writes about itself while it goes, when it is read again anyway.
        self._from_outside = not own

    @property
    def _directory(self) -> str:  # type: ignore[override]
        """The run directory, wherever it is now."""
        return self._last_directory if self._place is None else self._place.find()

    def __repr__(self) -> str:
        return "Run(Experiment: " + str(self.experiment.name) + ", Id: " + self.id + ")"

    @classmethod
    def get_context(cls, allow_offline: bool = True, **_: object) -> Run | OfflineRun:
        """The run this script is part of, or, outside of any, one that keeps what is logged in memory and prints it."""
        return current_run(allow_offline)

    @classmethod
    def get(cls, workspace: Any, run_id: str) -> Any:
        """The run of that id in a workspace."""
        return _run_of_package().get(workspace, run_id)

    @staticmethod
    def list(experiment: Any, *args: Any, **kwargs: Any) -> Any:
        """Runs of an experiment, the newest first."""
        return _run_of_package().list(experiment, *args, **kwargs)

    def _relative(self, run_id: str) -> Any:
        return Run(os.path.join(os.path.dirname(self._directory), run_id))

    # ---- writing

    def log(self, name: str, value: object, description: str = "", step: float | None = None) -> None:
        """Logs one number (or text). Logged again under the same name, it becomes a series.

        The line is on disk when the call returns.
        """
        # The way most calls go is spelled out here: it costs half of appending a line made by json.dumps.
        writer = self._metrics
        if type(value) is float and value - value == 0.0 and step is None and not description and writer.ready and type(name) is str:
            key = self._names.get(name)
            if key is not None and not self._from_outside:
                line = ('{"t":%.6f,"n":%s,"v":%r}\n' % (_now(), key, value)).encode()
                try:
                    found = _fstat(writer.descriptor)
                    ours = found.st_ino == writer.inode and found.st_dev == writer.device and found.st_nlink
                    written = _write(writer.descriptor, line) if ours else 0
                except OSError:
                    written = 0
                if written != len(line):
                    writer.ready = False
                    writer.append_or_warn(line)
                return
        super().log(name, value, description, step)

    def _keep_metric(self, name: str, kind: str | None, fields: str, description: str, step: float | None) -> None:
        name = str(name)
        key = self._names.get(name)
        if key is None:
            key = self._names[name] = quote(name)
        line = '{"t":%.6f,"n":%s,%s' % (_now(), key, fields)
        if kind is not None:
            line += ',"k":"' + kind + '"'
        if step is not None:
            line += step_field(name, step)
        if description:
            line += ',"d":' + quote(str(description))
        self._metrics.append_or_warn((line + "}\n").encode())
        if self._from_outside:
            note_change(self._directory)

    def _keep_annotation(self, kind: str, name: str, value: object = None) -> None:
        import json

        if os.environ.get(ENV_SECRETS):
            from .hiding import hiding_here

            name, value = hiding_here().struck([name, value])
        self._annotations.append_or_warn((json.dumps({"t": _now(), "k": kind, "n": name, "v": value}) + "\n").encode())
        if self._from_outside:
            note_change(self._directory)

    def _keep_file(self, name: str, source: str | BinaryIO) -> None:
        from .files import keep

        keep(source, new_artifact_path(self._directory, name))

    # ---- children, and ends that need no process

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: str | None = None) -> Any:
        """Makes a child of this run: same verbs, metrics of its own. Usable in a ``with`` block."""
        from .children import create_child

        return self._relative(create_child(self._directory, self.request, name, run_id))

    def cancel(self) -> None:
        """Asks for the run to be ended, with every process it started. A child run ends here. Safe to repeat."""
        if self.type == "child":
            self._end("Canceled", "")
        elif not self.run_state().over:
            self._request_cancel()

    def _request_cancel(self) -> None:
        os.close(os.open(os.path.join(self._directory, CANCEL), os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))

    def _end(self, status: str, message: str) -> None:
        if self.type == "child":
            from .children import end_child

            end_child(self._directory, status, message)


def _run_of_package() -> Any:
    from .outside import from_package

    return from_package("api.runs.run", "Run")


def rank() -> int:
    """The rank of this process in its run: 0 unless a launcher says otherwise."""
    # torchrun starts several ranks within one task of mpirun or srun, whose variables they all inherit.
    nearest = ("RANK",) if "TORCHELASTIC_RUN_ID" in os.environ else ()
    for variable in (RANK_VARIABLES[0], *nearest, *RANK_VARIABLES[1:]):
        value = os.environ.get(variable, "")
        if value.isdigit():
            return int(value)
    return 0


_contexts: dict[str, Run | OfflineRun] = {}


def current_run(allow_offline: bool = True) -> Run | OfflineRun:
    """The run the environment names, or the offline one: the same object every time, wherever in a script it is asked for."""
    directory = own_directory()
    if not directory and not allow_offline:
        raise EstimatorError(
            "This script is not part of a run.", "Submit it with %%estimator or Experiment.submit, or leave allow_offline=True."
        )
    run = _contexts.get(directory)
    if run is None and directory:  # it may have been moved since
        run = next((held for held in _contexts.values() if held.path == directory), None)
    if run is None or (not directory and run.status != "Running"):
        if directory:
            run = Run(directory)
        else:
            from .offline import OfflineRun

            run = OfflineRun()
        _contexts[directory] = run
    return run
