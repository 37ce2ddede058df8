"""Event files of a run that a TensorBoard writer put elsewhere than into logs/.

Writers have folders of their own: ``runs/`` is PyTorch's, ``lightning_logs/`` Lightning's, ``outputs/runs`` what many scripts make of
it. So the working directory and outputs/ are searched, as far as that is cheap. What was there when the code was captured is no metric of
this run.
"""

from __future__ import annotations

import os
import time

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.files import stale_files
from jupyter_estimator.records.formats.tfevents import LogDirReader
from jupyter_estimator.records.formats.tfnames import is_event_file
from jupyter_estimator.records.metrics.places import find
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.snapshots.manifest import read_manifest
from jupyter_estimator.records.workspace import snapshots_of

PERIOD = 2.0
"""Seconds between two searches, at least."""
_LONG = 0.05
"""Seconds that going through logs/ may take to be done at every look."""
SHARE = 20.0
"""How many times as long as a search takes there is none, at least."""


class _OfRun(LogDirReader):
    """A folder of a run that is gone through now and then."""

    def __init__(self, run: RunDirectory, name: str) -> None:
        super().__init__(run.file(name))
        self._run = run
        self._captured: set[str] | None = None
        self._due = 0.0

    def look_again(self) -> None:
        """Has the next ``read`` go through the folder, however lately that was done."""
        self._due = 0.0


class RunLogs(_OfRun):
    """The event files in a run's logs/."""

    def __init__(self, run: RunDirectory) -> None:
        # Not folder(): logs/ moves when the run ends, and this name leads there before and after.
        super().__init__(run, layout.LOGS)

    def _look_around(self) -> None:
        began = time.monotonic()
        if began < self._due:
            return
        super()._look_around()
        took = time.monotonic() - began
        self._due = time.monotonic() + SHARE * took if took > _LONG else 0.0

    def _add(self, folder: str, name: str, prefix: str) -> None:
        if name not in self._readers.get(folder, ()) and not self._is_captured(f"{layout.LOGS}/{prefix}{name}"):
            super()._add(folder, name, prefix)

    def _is_captured(self, path: str) -> bool:
        if self._captured is None:
            self._captured = set(stale_files(str(self._run.path)))
        return path in self._captured


class Elsewhere(_OfRun):
    """Those beside logs/. What precedes a tag is counted from the folder that all have in common: a lone writer's tags stay as they are."""

    def __init__(self, run: RunDirectory) -> None:
        super().__init__(run, layout.WORK)

    def _look_around(self) -> None:
        began = time.monotonic()
        if began < self._due:
            return
        found = find(self._run)
        if found and self._captured is None:
            self._captured = _captured(self._run)
        own = {below: left for below, (_, names) in found.items() if (left := self._own(below, names))}
        common = os.path.commonpath(own) if own else ""
        prefixes = {below: "" if below == common else os.path.relpath(below, common or os.curdir) + "/" for below in own}
        held = {folder: prefix for folder, files in self._readers.items() for prefix, _ in files.values()}
        if any(held.get(found[below][0], prefix) != prefix for below, prefix in prefixes.items()):
            self.begun_anew = True
            self._readers.clear()
            self._names.clear()
        for below, names in own.items():
            for name in names:
                self._add(found[below][0], name, prefixes[below])
        self._due = time.monotonic() + max(PERIOD, SHARE * (time.monotonic() - began))

    def _own(self, below: str, names: list[str]) -> list[str]:
        return [name for name in names if f"{below}/{name}".lstrip("/") not in (self._captured or ())]


def _captured(run: RunDirectory) -> set[str]:
    """Event files that came with the code."""
    try:
        entries = read_manifest(snapshots_of(run.path), str(run.request["snapshot"])).entries
    except (EstimatorError, KeyError):
        return set()
    return {entry.path for entry in entries if is_event_file(entry.path.rpartition("/")[2])}
