"""From options and code to a run: captured, recorded, handed to its supervisor."""

from __future__ import annotations

import getpass
import json
import os
import shutil
import signal
import sys
import threading
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.environment import check_secrets
from jupyter_estimator.execution.machine import boot_id, hostname
from jupyter_estimator.execution.target import get_target
from jupyter_estimator.execution.workspace_copy import prepare_work
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.names import new_run_id
from jupyter_estimator.preparation.snapshot import Captured, capture
from jupyter_estimator.preparation.sources import Source
from jupyter_estimator.records.run_directory import VERSION, RunDirectory
from jupyter_estimator.records.workspace import RUNS, SNAPSHOTS, cannot_write

if TYPE_CHECKING:
    from jupyter_estimator.api.options import RunOptions
    from jupyter_estimator.api.workspace import Workspace

_PREPARED_FILES = 20
_PREPARED_BYTES = 1_000_000
"""Snapshots up to this size are copied by whoever submits: faster than telling the supervisor to."""


class SnapshotWarning(UserWarning):
    """The captured code is large, or something in it was left out."""


def submit(
    workspace: Workspace,
    source: Source,
    options: RunOptions,
    arguments: Sequence[str],
    origin: Mapping[str, Any] | None = None,
    *,
    expand_variables: bool = False,
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
    """
    options.check()
    _check_arguments(arguments)
    target = get_target(options.compute_target)
    check_secrets(options.secrets, os.environ)
    interpreter = _interpreter(options.interpreter_path)
    try:
        captured = capture(workspace.path / SNAPSHOTS, source, warn_above=int(options.snapshot_warn_megabytes * 1e6))
        for text in captured.warnings:
            warnings.warn(text, SnapshotWarning, stacklevel=3)
        request = _request(options, source, captured, arguments, interpreter, origin or {}, expand_variables=expand_variables)
        with _interrupts_later():
            run, lock, prepared = _make_directory(workspace.path / RUNS, request, captured)
            try:
                target.start(target.plan(run, os.environ, prepared), lock)
            except BaseException:
                shutil.rmtree(run.path, ignore_errors=True)
                raise
            finally:
                os.close(lock)
    except OSError as error:
        raise cannot_write(workspace.path, error) from None
    return run


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


def _check_arguments(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            possible = b"\0" not in os.fsencode(argument)
        except UnicodeEncodeError:
            possible = False
        if not possible:
            raise EstimatorError(f"The argument {argument!r} cannot be passed to a script.", "Leave out zero bytes and what is no text.")


def _interpreter(asked: str | os.PathLike[str] | None) -> str:
    if asked is None:
        return sys.executable
    found = shutil.which(os.path.expanduser(asked))
    if found is None:
        raise EstimatorError(
            f"There is no Python at {os.fspath(asked)!r}.", "Give the path of an interpreter, or leave it out for the kernel's own."
        )
    return os.path.abspath(found)


def _request(
    options: RunOptions,
    source: Source,
    captured: Captured,
    arguments: Sequence[str],
    interpreter: str,
    origin: Mapping[str, Any],
    *,
    expand_variables: bool,
) -> dict[str, Any]:
    asked = asdict(options)
    return {
        "version": VERSION,
        "id": new_run_id(options.experiment),
        "type": "script",
        "created": time.time(),
        "source": source.kind,
        "target": options.compute_target,
        "snapshot": captured.id,
        "entry": source.entry,
        "arguments": list(arguments),
        "expand_variables": expand_variables,
        "interpreter": interpreter,
        "supervisor": sys.executable,
        "module_path": [path for path in sys.path if path],
        "folder": source.folder,
        "host": hostname(),
        "boot": boot_id(),
        "user": _user(),
        "origin": dict(origin),
        "properties": {"ContentSnapshotId": captured.id, "_azureml.ComputeTargetType": options.compute_target},
        **{name: asked[name] for name in asked if name not in ("entry_script", "interpreter_path", "compute_target")},
        "include": [os.fspath(path) for path in options.include],
        "secrets": list(options.secrets),
        "environment_variables": {key: str(value) for key, value in options.environment_variables.items()},
        "tags": {key: str(value) for key, value in options.tags.items()},
    }


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run under a number that has no name
        return str(os.getuid())


def _make_directory(runs: Path, request: dict[str, Any], captured: Captured) -> tuple[RunDirectory, int, bool]:
    """Makes the run directory whole and takes its lock, then gives it its name: whoever finds it unlocked can be sure that it was lost."""
    partial = RunDirectory(runs / f".new-{request['id']}")
    small = captured.files <= _PREPARED_FILES and captured.size <= _PREPARED_BYTES
    try:
        for folder in ("", layout.USER_LOGS, layout.SYSTEM_LOGS):
            partial.file(folder).mkdir(mode=0o700)
        partial.file(layout.REQUEST).write_text(json.dumps(request))
        begun = [{"t": request["created"], "status": "NotStarted"}, {"t": time.time(), "status": "Starting"}]
        partial.file(layout.STATES).write_text("".join(json.dumps(state) + "\n" for state in begun))
        partial.file(layout.STD_LOG).touch(mode=0o600)
        partial.file(layout.RESERVE).write_bytes(bytes(16384))
        for name in (layout.OUTPUTS, layout.LOGS):
            os.symlink(f"{layout.WORK}/{name}", partial.file(name))
        if small:
            prepare_work(partial)
        lock = _locked(partial)
        whole = runs / request["id"]
        partial.path.rename(whole)
    except BaseException:
        shutil.rmtree(partial.path, ignore_errors=True)
        raise
    return RunDirectory(whole), lock, small


def _locked(run: RunDirectory) -> int:
    lock = run.try_lock()
    if lock is None:
        raise EstimatorError(f"Another process holds the lock of {run.path}.", "Submit again.")
    return lock
