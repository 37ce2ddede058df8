"""A workspace: the folder that holds everything."""

from __future__ import annotations

import contextlib
import json
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.bases import WorkspaceBase
from jupyter_estimator.api.checks import is_path
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.snapshots.pruning import Prunable, prunable, prune
from jupyter_estimator.records.trust import require_own, trust_workspace, why_foreign, why_foreign_file
from jupyter_estimator.records.workspace import default_workspace, ensure_workspace, workspace_id

if TYPE_CHECKING:
    from jupyter_estimator.api.assets.compute import ComputeTarget
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.assets.model import Model
    from jupyter_estimator.api.runs.experiment import Experiment
    from jupyter_estimator.api.runs.run import Run

CONFIG = "config.json"
CONFIG_FOLDERS = (".estimator", ".azureml", ".")


class ForeignConfigWarning(UserWarning):
    """A config.json was passed over because somebody else could have written it."""


class Workspace(WorkspaceBase):
    """A folder with runs in it.

    Parameters
    ----------
    path
        The folder; made at once if it is not there. The user's own workspace by default.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        super().__init__(default_workspace() if path is None else _folder(path))
        ensure_workspace(self.path)

    def __repr__(self) -> str:
        return f"Workspace({str(self.path)!r})"

    @property
    def name(self) -> str:
        """The workspace's name."""
        try:
            return str(json.loads((self.path / "workspace.json").read_text())["name"])
        except (OSError, ValueError, KeyError):
            return self.path.name

    @property
    def id(self) -> str:
        """By which notebooks and pages name it; empty for a workspace that is somebody else's."""
        return workspace_id(self.path)

    @property
    def read_only(self) -> str:
        """Why this workspace can only be looked at: somebody else could have written it. Empty where it is this user's own, or trusted."""
        return why_foreign(self.path)

    @property
    def compute_targets(self) -> dict[str, ComputeTarget]:
        """The registered compute targets, by name."""
        from jupyter_estimator.api.assets.compute import ComputeTarget

        return {target.name: target for target in ComputeTarget.list(self)}

    @property
    def environments(self) -> dict[str, Environment]:
        """The latest version of each registered environment, by name."""
        from jupyter_estimator.api.assets.environment import Environment

        return Environment.list(self)

    @property
    def models(self) -> dict[str, Model]:
        """The latest version of each model, by name."""
        from jupyter_estimator.api.assets.model import Model

        return {model.name: model for model in Model.list(self, latest=True)}

    def prune(self, dry_run: bool = True) -> Prunable:
        """Frees what no run refers to: captured code of deleted runs, and what killed processes have left.

        Parameters
        ----------
        dry_run
            Only say what would be freed. False does it.
        """
        if dry_run:
            return prunable(self.path)
        require_own(self.path)
        return prune(self.path)

    def trust(self) -> None:
        """Has this workspace treated as the user's own, whoever can write to it.

        Whoever can write to a workspace that is trusted can have programs run as its user. What is the user's own and open to others
        is closed to them instead.
        """
        trust_workspace(self.path)

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
        config = start if start.is_file() else _find_config(start, strictly=True)
        if config is None:
            raise EstimatorError(f"There is no {CONFIG} in {start} or above it.", "Write one with Workspace.write_config.")
        if why := why_foreign_file(config):
            raise EstimatorError(f"{config} is not followed: {why}.", "Name the workspace itself: Workspace(path).")
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

    def experiment(self, name: str) -> Experiment:
        """The experiment of that name."""
        from jupyter_estimator.api.runs.experiment import Experiment

        return Experiment(self, name)

    @property
    def experiments(self) -> dict[str, Experiment]:
        """The experiments that have runs, by name."""
        from jupyter_estimator.api.runs.history import experiment_names

        return {name: self.experiment(name) for name in experiment_names(self)}

    def get_run(self, run_id: str) -> Run:
        """The run of that id."""
        from jupyter_estimator.api.runs.run import Run

        return Run.get(self, run_id)


def _beginning(config: Path) -> bytes:
    descriptor = os.open(config, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        return os.read(descriptor, 10_000)
    finally:
        os.close(descriptor)


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


def _find_config(start: Path, *, strictly: bool = False) -> Path | None:
    """The nearest configuration. One that somebody else could have put there is passed over, and that is said, unless it was asked for."""
    for folder in (start, *start.parents):
        for place in CONFIG_FOLDERS:
            config = folder / place / CONFIG
            with contextlib.suppress(PermissionError):
                if not config.is_file() or (place == "." and b"workspace_path" not in _beginning(config)):
                    continue
                why = why_foreign_file(config)
                if not why or strictly:
                    return config
                warnings.warn(f"{config} is not followed: {why}. The workspace it names is not used.", ForeignConfigWarning, stacklevel=4)
    return None
