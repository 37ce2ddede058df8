"""Where everything lies in a workspace, and making one."""

from __future__ import annotations

import errno
import json
import os
import time
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

MARKER = "workspace.json"
RUNS = "runs"
SNAPSHOTS = "snapshots"
INDEX = "index.sqlite"
VERSION = 1
ENV_WORKSPACE = "JUPYTER_ESTIMATOR_WORKSPACE"
"""Names the workspace to use where none is configured, in place of the user's own."""


def snapshots_of(run: Path) -> Path:
    """The snapshot store of the workspace a run directory lies in."""
    return run.parent.parent / SNAPSHOTS


def default_workspace() -> Path:
    """The user's own workspace, under Jupyter's data directory."""
    if named := os.environ.get(ENV_WORKSPACE):
        return Path(named).expanduser().absolute()
    from jupyter_core.paths import jupyter_data_dir

    return Path(jupyter_data_dir()) / "estimator"


def ensure_workspace(root: Path, name: str = "") -> None:
    """Makes the workspace if it is not there yet; only its user can read it."""
    marker = root / MARKER
    try:
        if marker.is_file():
            _check_version(marker)
            return
        if root.is_dir() and not all(map(_is_ours, root.iterdir())):
            raise EstimatorError(f"{root} is a folder with other things in it.", "Choose an empty or new folder for a workspace.")
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        root.chmod(0o700)
        for folder in (RUNS, SNAPSHOTS):
            (root / folder).mkdir(mode=0o700, exist_ok=True)
        _write_marker(marker, {"version": VERSION, "name": name or root.name, "created": time.time()})
    except OSError as error:
        raise cannot_write(root, error) from None
    except ValueError:
        raise EstimatorError(f"{str(root)!r} cannot be the name of a folder.", "Choose another one.") from None


def _is_ours(entry: Path) -> bool:
    """Whether a workspace that was only half made, or has lost its marker, may hold this."""
    if entry.name == RUNS:  # also where TensorBoard writes by default
        return all(run.name.startswith(".") or (run / layout.REQUEST).is_file() for run in entry.iterdir())
    # The marker itself, if someone else is making the same workspace.
    return entry.name in (MARKER, SNAPSHOTS, layout.CHANGED) or entry.name.startswith((INDEX, f".{MARKER}."))


def _write_marker(marker: Path, record: dict[str, Any]) -> None:
    partial = marker.with_name(f".{MARKER}.{os.urandom(8).hex()}")
    try:
        with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "w") as file:
            json.dump(record, file)
        partial.replace(marker)
    finally:
        partial.unlink(missing_ok=True)


def cannot_write(root: Path, error: OSError) -> EstimatorError:
    """What a person is told when the workspace cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EstimatorError(f"The disk of the workspace {root} is full.", "Make room, or use another workspace.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return EstimatorError(
            f"The workspace {root} cannot be written: {error.strerror}.",
            f"Use another folder: Workspace.create(path=…), or set {ENV_WORKSPACE}.",
        )
    return EstimatorError(f"The workspace {root} cannot be used: {error.strerror}.", "Check the folder, or use another workspace.")


def _check_version(marker: Path) -> None:
    try:
        found = json.loads(marker.read_text()).get("version")
    except (OSError, ValueError, AttributeError) as error:
        raise EstimatorError(f"{marker} cannot be read: {error}.", "Restore it, or use another workspace.") from None
    if not isinstance(found, int) or found > VERSION:
        raise EstimatorError(
            f"The workspace {marker.parent} was made by a newer version of jupyter_estimator.", "Update the package, or use another one."
        )
