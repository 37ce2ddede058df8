"""A workspace: the folder that holds everything."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.checks import is_path, kind_of
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS, default_workspace, ensure_workspace

if TYPE_CHECKING:
    from jupyter_estimator.api.experiment import Experiment
    from jupyter_estimator.api.run import Run

CONFIG = "config.json"
CONFIG_FOLDERS = (".estimator", ".azureml", ".")


class Workspace:
    """A folder with runs in it.

    Parameters
    ----------
    path
        The folder; made at once if it is not there. The user's own workspace by default.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = default_workspace() if path is None else _folder(path)
        ensure_workspace(self.path)

    def __repr__(self) -> str:
        return f"Workspace({str(self.path)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workspace) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)

    @property
    def name(self) -> str:
        """The workspace's name."""
        try:
            return str(json.loads((self.path / "workspace.json").read_text())["name"])
        except (OSError, ValueError, KeyError):
            return self.path.name

    @classmethod
    def create(cls, name: str = "", path: str | os.PathLike[str] | None = None, **_: Any) -> Workspace:
        """Makes a workspace, or finds the one that is there."""
        root = default_workspace() if path is None else _folder(path)
        ensure_workspace(root, name)
        return cls(root)

    @classmethod
    def from_config(cls, path: str | os.PathLike[str] | None = None, **_: Any) -> Workspace:
        """The workspace that the nearest config.json names, in this folder or one above; else the user's own.

        A ``path`` that is given must hold a configuration.
        """
        if path is None:
            return cls.nearest(".")
        start = _folder(path)
        config = start if start.is_file() else _find_config(start)
        if config is None:
            raise EstimatorError(f"There is no {CONFIG} in {start} or above it.", "Write one with Workspace.write_config.")
        named = _named_in(config)
        if named is None:
            raise EstimatorError(f"{config} names no workspace.", 'It should hold {"workspace_path": "…"}.')
        return cls(named)

    @classmethod
    def nearest(cls, folder: str | os.PathLike[str]) -> Workspace:
        """The workspace that is configured for a folder: in it, or in one above; else the user's own."""
        config = _find_config(_folder(folder))
        # Azure ML's own config.json names a cloud, and no workspace of ours.
        return cls(_named_in(config) if config is not None else None)

    get = create

    def write_config(self, path: str | os.PathLike[str] = ".", file_name: str = CONFIG) -> Path:
        """Writes the configuration that ``from_config`` finds from ``path`` and below."""
        config = _folder(path) / CONFIG_FOLDERS[0] / file_name
        try:
            config.parent.mkdir(parents=True, exist_ok=True)
            config.write_text(json.dumps({"workspace_path": str(self.path)}, indent=2) + "\n")
        except OSError as error:
            raise EstimatorError(f"{config} cannot be written: {error.strerror}.", "Give a folder you can write to.") from None
        return config

    @property
    def experiments(self) -> dict[str, Experiment]:
        """The experiments that have runs, by name."""
        from jupyter_estimator.api.experiment import Experiment
        from jupyter_estimator.api.history import experiment_names

        return {name: Experiment(self, name) for name in experiment_names(self)}

    def get_run(self, run_id: str) -> Run:
        """The run of that id."""
        from jupyter_estimator.api.run import Run

        return Run.get(self, run_id)

    def run_directory(self, run_id: str) -> RunDirectory:
        """Where a run of this workspace lies, whether it exists or not."""
        return RunDirectory(self.path / RUNS / run_id)


def as_workspace(given: Any) -> Workspace:
    """What was given, if it is a workspace."""
    if not isinstance(given, Workspace):
        raise EstimatorError(f"Runs are kept in a workspace, and this is {kind_of(given)}.", "Give Workspace.from_config().")
    return given


def _named_in(config: Path) -> Path | None:
    try:
        named = json.loads(config.read_text()).get("workspace_path")
    except (OSError, ValueError, AttributeError) as error:
        raise EstimatorError(f"{config} cannot be read: {error}.", 'It should hold {"workspace_path": "…"}.') from None
    return config.parent / Path(named).expanduser() if isinstance(named, str) else None


def _folder(path: Any) -> Path:
    if not is_path(path):
        raise EstimatorError(f"{path!r} is no path.", "Give the path of a folder.")
    return Path(path).expanduser().absolute()


def _find_config(start: Path) -> Path | None:
    for folder in (start, *start.parents):
        for place in CONFIG_FOLDERS:
            config = folder / place / CONFIG
            with contextlib.suppress(PermissionError):
                if config.is_file() and (place != "." or b"workspace_path" in config.read_bytes()[:10000]):
                    return config
    return None
