"""From options and code to a run: captured, recorded, handed to its supervisor."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.runs.answers import Answers, answers_of, in_workspace, request_of
from jupyter_estimator.execution.stages.environment import note_environment
from jupyter_estimator.execution.stages.inputs import note_inputs
from jupyter_estimator.execution.stages.work_copy import prepare_work
from jupyter_estimator.execution.targets.registry import LOCAL
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.snapshot import Captured, capture
from jupyter_estimator.preparation.code.sources import Source
from jupyter_estimator.preparation.data.inputs import Input
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.snapshots.pruning import in_use
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.trust import require_own
from jupyter_estimator.records.workspace import RUNS, SNAPSHOTS, cannot_write

if TYPE_CHECKING:
    from jupyter_estimator.api.options import RunOptions
    from jupyter_estimator.api.workspace import Workspace

_PREPARED_FILES = 20
_PREPARED_BYTES = 1_000_000
"""Snapshots up to this size are copied by whoever submits: faster than telling the supervisor to."""


_MEANT = "jupyter_estimator: {target} means this machine, until a cluster is registered under that name.\n"


class SnapshotWarning(UserWarning):
    """The captured code is large, something in it was left out, or it needs what its run will lack."""


def submit(
    workspace: Workspace,
    source: Source,
    options: RunOptions,
    arguments: Sequence[str],
    origin: Mapping[str, Any] | None = None,
    *,
    expand_variables: bool = False,
    inputs: Sequence[Input] = (),
    environment: str = "",
    credentials: Mapping[str, str] | None = None,
) -> RunDirectory:
    """Makes a run and starts it. Raises EstimatorError, with nothing left behind, where that cannot be done.

    Parameters
    ----------
    arguments
        The script's arguments as they were written.
    origin
        Where the request comes from: notebook, execution count.
    expand_variables
        Whether $VARS in the arguments are replaced by their values in the run's environment when it starts.
    environment
        What the environment is called that the options declare.
    credentials
        Environment variables that the run's supervisor alone gets, to log in to a registry.
    """
    require_own(workspace.path)
    options, registered = in_workspace(workspace, options)
    answers = answers_of(workspace, source, options, arguments, inputs, registered or environment)
    try:
        with in_use(workspace.path / SNAPSHOTS):
            said: list[str] = []

            def notice(text: str) -> None:
                said.append(text)
                warnings.warn(text, SnapshotWarning, stacklevel=4)

            captured = capture(workspace.path / SNAPSHOTS, source, warn_above=int(options.snapshot_warn_megabytes * 1e6), notice=notice)
            for text in (*captured.warnings, *_needs(source, answers)):
                if text not in said:
                    notice(text)
            request = request_of(answers, options, source, captured.id, arguments, origin or {}, expand_variables=expand_variables)
            if answers.built is not None and not answers.built.whole:
                raise EstimatorError("The run's environment was removed while it was submitted.", "Submit it again.")
            with _interrupts_later():
                run, lock, prepared = _make_directory(workspace.path / RUNS, request, captured, answers)
                try:
                    base = {**os.environ, **credentials} if credentials and answers.definition.image else os.environ
                    answers.target.start(answers.target.plan(run, base, prepared), lock)
                except BaseException:
                    remove(run.path)
                    raise
                finally:
                    os.close(lock)
    except OSError as error:
        raise cannot_write(workspace.path, error) from None
    if answers.inputs:
        _note_datasets(workspace, run.id, answers.inputs)
    return run


def _note_datasets(workspace: Workspace, run_id: str, inputs: Sequence[Input]) -> None:
    """Has the data know which runs read it. The run is on its way by now, and a full disk does not concern it."""
    from jupyter_estimator.records.registries.datasets import DatasetStore

    store = DatasetStore(workspace.path)
    with suppress(OSError):
        for each in inputs:
            store.note(each.files.patterns, run_id, each.name, each.mode)


def _needs(source: Source, answers: Answers) -> list[str]:
    """What a cell or a script will lack in its run, as far as its text tells."""
    from jupyter_estimator.preparation.code.needs import imports_of, notices

    text = answers.text
    if not text:
        return []
    brought = {root.name for root in source.roots} | source.texts.keys()
    found = notices(text, source.folder, brought, names=source.kind == "cell")
    if answers.definition.builds:
        from jupyter_estimator.preparation.environments.missing import lacking

        lock = "" if answers.built is None else answers.built.lock
        found += lacking(imports_of(text), answers.definition, lock, brought)
    return found


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Holds an interrupt back for the few milliseconds in which a run is half there: in the end it is started, or nothing of it is left."""
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            before(signal.SIGINT, None)


def _make_directory(runs: Path, request: dict[str, Any], captured: Captured, answers: Answers) -> tuple[RunDirectory, int, bool]:
    """Makes the run directory whole and takes its lock, then gives it its name: whoever finds it unlocked can be sure that it was lost."""
    partial, definition, built = RunDirectory(runs / f".new-{request['id']}"), answers.definition, answers.built
    small = captured.files <= _PREPARED_FILES and captured.size <= _PREPARED_BYTES
    try:
        for folder in ("", layout.USER_LOGS, layout.SYSTEM_LOGS):
            partial.file(folder).mkdir(mode=0o700)
        partial.file(layout.REQUEST).write_text(json.dumps(request))
        begun = [{"t": request["created"], "status": "NotStarted"}, {"t": time.time(), "status": "Starting"}]
        partial.file(layout.STATES).write_text("".join(json.dumps(state) + "\n" for state in begun))
        partial.file(layout.STD_LOG).touch(mode=0o600)
        if request["target"] not in (request["target_type"], LOCAL):
            partial.file(layout.STD_LOG).write_text(_MEANT.format(**request))
        partial.file(layout.RESERVE).write_bytes(bytes(16384))
        for name in (layout.OUTPUTS, layout.LOGS):
            with suppress(OSError):  # a disk without links: whoever reads looks in both places
                os.symlink(f"{layout.WORK}/{name}", partial.file(name))
        ready = small and not definition.image and (built is not None or not definition.builds)
        ready = ready and all(each.at_once for each in answers.inputs)
        if ready:
            prepare_work(partial)
        if built is not None and not definition.image:
            note_environment(partial, definition, built, cached=True)
        if ready and answers.inputs:
            note_inputs(partial, {each.name: each.at_once or "" for each in answers.inputs})
        lock = _locked(partial)
        whole = RunDirectory(runs / request["id"], partial.request)
        partial.path.rename(whole.path)
    except BaseException:
        remove(partial.path)
        raise
    return whole, lock, ready


def _locked(run: RunDirectory) -> int:
    lock = run.try_lock()
    if lock is None:
        raise EstimatorError(f"Another process holds the lock of {run.path}.", "Submit again.")
    return lock
