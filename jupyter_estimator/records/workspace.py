"""Where everything lies in a workspace, and making one."""

from __future__ import annotations

import errno
import json
import os
import stat
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records import settings
from jupyter_estimator.records.trust import require_own, why_foreign
from jupyter_estimator.records.whole import write_whole

MARKER = "workspace.json"
RUNS = "runs"
SNAPSHOTS = "snapshots"
ENVIRONMENTS = "environments"
MODELS = "models"
DEFINITIONS = "environment_definitions"
DATASETS = "datasets"
TARGETS = "compute_targets.json"
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
            if not why_foreign(root):
                _give_id(root, marker)
            return
        if root.is_dir() and not all(map(_is_ours, root.iterdir())):
            raise EstimatorError(f"{root} is a folder with other things in it.", "Choose an empty or new folder for a workspace.")
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        root.chmod(0o700)
        require_own(root)
        for folder in (RUNS, SNAPSHOTS):
            (root / folder).mkdir(mode=0o700, exist_ok=True)
        workspace_id = os.urandom(16).hex()
        _write_marker(marker, {"version": VERSION, "id": workspace_id, "name": name or root.name, "created": time.time()})
        settings.remember(workspace_id, root)
    except OSError as error:
        raise cannot_write(root, error) from None
    except ValueError:
        raise EstimatorError(f"{str(root)!r} cannot be the name of a folder.", "Choose another one.") from None


def marker_of(root: Path) -> dict[str, Any]:
    """What a workspace says of itself; nothing where it cannot be read."""
    try:
        descriptor = os.open(root / MARKER, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return {}
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return {}
        found = json.loads(os.read(descriptor, 100_000))
    except (OSError, ValueError, RecursionError):
        return {}
    finally:
        os.close(descriptor)
    return found if isinstance(found, dict) else {}


def workspace_id(root: Path) -> str:
    """By which notebooks and pages name this workspace; empty for one that has none, or is somebody else's."""
    found = marker_of(root).get("id")
    return str(found) if is_workspace_id(found) and not why_foreign(root) else ""


def is_workspace_id(value: object) -> bool:
    """Whether this can be the id of a workspace."""
    return isinstance(value, str) and len(value) == 32 and set(value) <= set("0123456789abcdef")


def find_workspace(named: str, others: Sequence[Path] = ()) -> Path | None:
    """The workspace that a notebook or a page names: one that this user has used, by its id or as the path where it is known to be.

    Parameters
    ----------
    others
        Workspaces that are known besides: the one a server is set to.
    """
    known = [*others, default_workspace(), *settings.known_workspaces().values()]
    if is_workspace_id(named):
        return next((path for path in known if workspace_id(path) == named), None)
    return next((path for path in known if str(path) == named and (path / MARKER).is_file() and not why_foreign(path)), None)


def _give_id(root: Path, marker: Path) -> None:
    """Workspaces of earlier versions have none."""
    record = marker_of(root)
    if not is_workspace_id(record.get("id")):
        record["id"] = os.urandom(16).hex()
        with suppress(OSError):
            _write_marker(marker, record)
    settings.remember(str(record["id"]), root)


def _is_ours(entry: Path) -> bool:
    """Whether a workspace that was only half made, or has lost its marker, may hold this."""
    if entry.name == RUNS:  # also where TensorBoard writes by default
        return all(run.name.startswith(".") or (run / layout.REQUEST).is_file() for run in entry.iterdir())
    # The marker itself, if someone else is making the same workspace.
    return entry.name in (MARKER, SNAPSHOTS, ENVIRONMENTS, MODELS, DEFINITIONS, DATASETS, TARGETS, layout.CHANGED) or entry.name.startswith(
        (INDEX, f".{MARKER}.")
    )


def _write_marker(marker: Path, record: dict[str, Any]) -> None:
    write_whole(marker, json.dumps(record))


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
