"""Removing runs, damaged ones included, and saying first what that would free."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.api.runs.history import HOW_TO_LIST, is_damaged, is_id
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import child_ids
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.snapshots.pruning import prunable, size_on_disk
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.trust import require_own
from jupyter_estimator.records.workspace import RUNS

if TYPE_CHECKING:
    from jupyter_estimator.api.bases import WorkspaceBase


_PATIENCE = 1.0
"""Seconds that a supervisor has to go after it has said that its run is over."""


class DamagedRun:
    """A run directory whose request cannot be read: it can be removed, and nothing else."""

    display_name = ""

    def __init__(self, workspace: WorkspaceBase, run_id: str) -> None:
        self.id = run_id
        self.directory = workspace.run_directory(run_id)
        if not (is_id(run_id) and is_damaged(self.directory)):
            raise EstimatorError(f"There is no damaged run {run_id!r}.", HOW_TO_LIST)

    def get_status(self) -> str:
        """As lists have it."""
        return "Damaged"

    def delete(self) -> None:
        """Removes it. What it was made of cannot be told any more: ``prune`` frees that."""
        require_own(self.directory.path.parent.parent)
        deadline = time.monotonic() + _PATIENCE
        while self.directory.supervised():
            if time.monotonic() < deadline:
                time.sleep(0.02)
                continue
            raise EstimatorError(f"The run {self.id} is damaged, and something of it still runs.", "Try again when that has ended.")
        with explained(f"The run {self.id} was not removed"):
            resisted = take_out(self.directory.path.parent, [self.id])
        say_what_resisted(self.id, resisted)


def take_out(runs: Path, run_ids: Iterable[str]) -> list[Path]:
    """Removes the directories of runs; returns what resisted, which is out of lists all the same."""
    resisted: list[Path] = []
    for run_id in run_ids:
        # Out of the lists at once: a folder may hold many files, and some that resist.
        leaving = runs / f".deleted-{run_id}"
        (runs / run_id).rename(leaving)
        resisted += [leaving / left for left in remove(leaving)]
    return resisted


def say_what_resisted(run_id: str, resisted: list[Path]) -> None:
    """Raises EstimatorError where something did."""
    if resisted:
        raise EstimatorError(
            f"The run {run_id} is out of lists, but {len(resisted)} of its files could not be removed, such as {resisted[0]}.",
            "Make them removable, then run: jupyter estimator prune --yes",
        )


def would_free(workspace: Path, run_ids: Iterable[str]) -> int:
    """Bytes of disk that removing these runs frees, with their children and the captured code that no other run refers to."""
    runs = workspace / RUNS
    family = {each for run_id in run_ids for each in (run_id, *child_ids(str(runs), run_id))}
    directories = sum(size_on_disk(runs / each) for each in family)
    return directories + max(0, prunable(workspace, without=family).bytes - prunable(workspace).bytes)
