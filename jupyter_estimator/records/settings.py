"""What a user has chosen, and which workspaces they know. A file of the user's own, in Jupyter's configuration folder.

A notebook, or a page, names a workspace by its id: what the id stands for is looked up here, and never told by who asks.
"""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.whole import write_whole

FILE = "jupyter_estimator.json"
_MOST_KNOWN = 200

_held: tuple[tuple[object, ...], dict[str, Any]] = ((), {})


def settings_path() -> Path:
    """Where they are."""
    folder = os.environ.get("JUPYTER_CONFIG_DIR")
    if folder:
        return Path(folder, FILE)
    from jupyter_core.paths import jupyter_config_dir

    return Path(jupyter_config_dir(), FILE)


def is_trusted(workspace: Path) -> bool:
    """Whether the user has said that they trust this workspace: the folder at that place, and no other that came there since."""
    trusted = _read().get("trusted")
    held = trusted.get(str(workspace)) if isinstance(trusted, dict) else None
    if not held:
        return False
    try:
        return bool(held == _stamp(workspace))
    except OSError:
        return False


def trust(workspace: Path) -> None:
    """Notes that this workspace is trusted, whoever it belongs to."""
    _change("trusted", str(workspace), _stamp(workspace))


def distrust(workspace: Path) -> None:
    """Takes that back."""
    _change("trusted", str(workspace), None)


def known_workspaces() -> dict[str, Path]:
    """Workspaces that the user has used, by id."""
    known = _read().get("known")
    if not isinstance(known, dict):
        return {}
    return {key: Path(path) for key, path in known.items() if isinstance(path, str) and os.path.isabs(path)}


def remember(workspace_id: str, workspace: Path) -> None:
    """Notes where the workspace of that id is."""
    known = _read().get("known")
    if workspace_id and not (isinstance(known, dict) and known.get(workspace_id) == str(workspace)):
        try:
            _change("known", workspace_id, str(workspace))
        except EstimatorError:
            return  # a home that cannot be written: outputs of other servers' pages stay pictures


def _stamp(workspace: Path) -> list[int]:
    info = os.stat(workspace)
    return [info.st_dev, info.st_ino, info.st_uid]


def _read() -> dict[str, Any]:
    """The settings; none where the file is not the user's own."""
    global _held  # noqa: PLW0603
    path = settings_path()
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return {}
    try:
        info = os.fstat(descriptor)
        if not stat.S_ISREG(info.st_mode) or info.st_uid != os.geteuid() or info.st_mode & stat.S_IWOTH or info.st_size > 1_000_000:
            return {}
        key = (str(path), info.st_ino, info.st_mtime_ns, info.st_ctime_ns, info.st_size)
        if _held[0] != key:
            found = json.loads(os.read(descriptor, info.st_size + 1) or b"{}")
            _held = key, found if isinstance(found, dict) else {}
    except (OSError, ValueError, RecursionError):
        return {}
    finally:
        os.close(descriptor)
    return _held[1]


def _change(section: str, key: str, value: Any) -> None:
    import fcntl

    path = settings_path()
    with explained(f"{path} could not be written"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)) as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            all_of_it = dict(_read())
            entries = dict(all_of_it.get(section) or {})
            entries.pop(key, None)
            if value is not None:
                entries[key] = value
            if section == "known":
                entries = dict(list(entries.items())[-_MOST_KNOWN:])
            all_of_it[section] = entries
            write_whole(path, json.dumps(all_of_it, indent=2))
