"""Where everything lies in a workspace, and making one."""

from __future__ import annotations

import errno
import json
import os
import time
from pathlib import Path

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
    if marker.is_file():
        _check_version(marker)
        return
    if root.is_dir() and any(root.iterdir()) and not (root / RUNS).is_dir():
        raise EstimatorError(f"{root} is a folder with other things in it.", "Choose an empty or new folder for a workspace.")
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        root.chmod(0o700)
        for folder in (RUNS, SNAPSHOTS):
            (root / folder).mkdir(mode=0o700, exist_ok=True)
        partial = root / f".{MARKER}.{os.getpid()}"
        partial.write_text(json.dumps({"version": VERSION, "name": name or root.name, "created": time.time()}))
        partial.replace(marker)
    except OSError as error:
        raise cannot_write(root, error) from None


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
