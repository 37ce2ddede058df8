"""The environments that were built in a workspace: what they take, when they were used, and removing those that are not needed."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jupyter_estimator.api.bases import WorkspaceBase
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.reading import names_in
from jupyter_estimator.preparation.code.size_report import human_size
from jupyter_estimator.preparation.environments.lock import kind_of_lock, locked_packages
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.registries.environments import EnvironmentStore
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.snapshots.pruning import alone
from jupyter_estimator.records.trust import require_own
from jupyter_estimator.records.workspace import RUNS, SNAPSHOTS

_JUST_NOW = 60.0
"""Seconds in which one that was used last is not removed: a run may be about to start in it."""
_DAY = 86400.0


@dataclass(frozen=True)
class BuiltEnvironment:
    """One of them."""

    id: str
    kind: str
    packages: tuple[str, ...]
    size: int
    """Bytes of its files."""
    own: int
    """Those of them that it shares with no cache and no other environment: what removing it frees."""
    last_used: float
    """Seconds since the epoch."""
    runs: tuple[str, ...]
    """Runs in it that have not ended."""

    def __str__(self) -> str:
        names = ", ".join(self.packages[:4]) + (f" and {len(self.packages) - 4} more" if len(self.packages) > 4 else "")
        used = time.strftime("%Y-%m-%d %H:%M", time.localtime(self.last_used))
        busy = f", {len(self.runs)} running" if self.runs else ""
        return f"{self.id[:12]}  {self.kind:15}  {human_size(self.size):>8}  {human_size(self.own):>8}  {used}{busy}  {names}"


TITLES = f"{'Id':12}  {'Kind':15}  {'Size':>8}  {'Own':>8}  {'Last used':16}  Packages"


def built_environments(workspace: WorkspaceBase) -> list[BuiltEnvironment]:
    """All of them, the one that was used last first."""
    store, busy = EnvironmentStore(workspace.path), _running(workspace.path)
    found = [(lock_id, store.get(lock_id)) for lock_id in store.ids()]
    return [_described(store, lock_id, built.lock, busy.get(lock_id, [])) for lock_id, built in found if built is not None]


def built_environment(workspace: Path, lock_id: str) -> BuiltEnvironment | None:
    """One of them, by its whole id; None where it is not there."""
    store = EnvironmentStore(workspace)
    built = store.get(lock_id)
    return None if built is None else _described(store, lock_id, built.lock, _running(workspace).get(lock_id, []))


def _described(store: EnvironmentStore, lock_id: str, lock: str, runs: Sequence[str]) -> BuiltEnvironment:
    packages = tuple(name for name, _ in locked_packages(lock))
    size, own = _sizes(store.prefix(lock_id))
    return BuiltEnvironment(lock_id, kind_of_lock(lock), packages, size, own, store.last_used(lock_id), tuple(runs))


def chosen(workspace: WorkspaceBase, ids: Sequence[str], unused_days: float | None) -> list[BuiltEnvironment]:
    """Those of these ids (or their beginnings), or not used for so many days. Raises EstimatorError."""
    known = built_environments(workspace)
    found = {}
    for text in ids:
        named = [each for each in known if each.id.startswith(text)]
        if len(named) != 1:
            what = "There is no environment" if not named else f"{len(named)} environments begin with"
            raise NotFoundError(f"{what} {text[:100]!r}.", "List them: jupyter estimator env.")
        found[named[0].id] = named[0]
    if unused_days is not None:
        found |= {each.id: each for each in known if time.time() - each.last_used >= unused_days * _DAY and not each.runs}
    return list(found.values())


def remove_environments(workspace: WorkspaceBase, ids: Sequence[str]) -> None:
    """Removes environments, whole ids. A run that needs one has it built anew. Raises EstimatorError where one is in use."""
    require_own(workspace.path)
    store = EnvironmentStore(workspace.path)
    with alone(workspace.path / SNAPSHOTS) as held:
        if not held:
            raise EstimatorError("Runs are being submitted to this workspace.", "Try again in a moment.")
        busy = _running(workspace.path)
        for lock_id in ids:
            if runs := busy.get(lock_id):
                raise EstimatorError(f"The environment {lock_id[:12]} is that of {runs[0]}, which has not ended.", "Cancel it first.")
            if time.time() - store.last_used(lock_id) < _JUST_NOW:
                raise EstimatorError(f"The environment {lock_id[:12]} was used just now.", "Try again in a minute.")
            with explained(f"The environment {lock_id[:12]} was not removed"):
                store.remove(lock_id)


def _running(workspace: Path) -> dict[str, list[str]]:
    """Runs that have not ended, by the environment they have."""
    found: dict[str, list[str]] = {}
    for name in sorted(names_in(workspace / RUNS)):
        run = RunDirectory(workspace / RUNS / name)
        lock_id = run.environment.get("id")
        if isinstance(lock_id, str) and not name.startswith(".") and not run.run_state().over:
            found.setdefault(lock_id, []).append(name)
    return found


def _sizes(prefix: Path) -> tuple[int, int]:
    """Bytes of the files below a folder: of all of them, and of those with no other name elsewhere."""
    size = own = 0
    waiting = [os.fspath(prefix)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                        continue
                    info = entry.stat(follow_symlinks=False)
                    size += info.st_blocks * 512
                    own += info.st_blocks * 512 if info.st_nlink == 1 else 0
        except OSError:
            continue
    return size, own
