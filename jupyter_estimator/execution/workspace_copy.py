"""The script's working directory: a fresh copy of the snapshot, cleared away after the run."""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Callable

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.manifest import FOLDER, LINK, Entry, read_manifest
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.snapshots import materialise
from jupyter_estimator.records.workspace import snapshots_of

_EVERY = 0.3


class CanceledError(Exception):
    """The run was canceled while its working directory was being made."""


def prepare_work(run: RunDirectory) -> None:
    """Makes the working directory with the snapshot's files, outputs/ and logs/ in it."""
    copy(run, None)


def copy_snapshot(run: RunDirectory) -> None:
    """The same, by the supervisor: says how far it is, and stops (CanceledError) when the run is to be canceled."""
    manifest = read_manifest(snapshots_of(run.path), run.request["snapshot"])
    said = 0.0

    def report(done: int, total: int) -> None:
        nonlocal said
        if run.cancel_requested:
            raise CanceledError
        if time.monotonic() - said > _EVERY:
            said = time.monotonic()
            run.record_state("Preparing", phase=f"Copying {manifest.files:,} files ({done / max(total, 1):.0%}).")

    report(0, manifest.size)
    copy(run, report)
    report(manifest.size, manifest.size)


def copy(run: RunDirectory, report: Callable[[int, int], None] | None) -> None:
    """Fills work/; the run directory's outputs/ and logs/ lead into it until the run is over."""
    work = run.file(layout.WORK)
    materialise(snapshots_of(run.path), run.request["snapshot"], work, report)
    for name in (layout.OUTPUTS, layout.LOGS):
        folder = work / name
        if folder.exists() and not folder.is_dir():
            raise EstimatorError(
                f"The captured folder has a file called {name}, where the run keeps its {name}.", "Rename it, or leave it out."
            )
        folder.mkdir(exist_ok=True)


def clear_work(run: RunDirectory) -> None:
    """Removes the copy of the code. What the script wrote beside outputs/ and logs/ stays in work/."""
    run.file(layout.KERNEL).unlink(missing_ok=True)
    work = run.file(layout.WORK)
    began = run.course().started or time.time()
    try:
        entries = {entry.path: entry for entry in read_manifest(snapshots_of(run.path), run.request["snapshot"]).entries}
    except (EstimatorError, KeyError):
        return
    # Walking never enters a folder that the script has replaced by a link to somewhere else.
    for folder, folders, files in os.walk(work, topdown=False):
        for name in (*files, *folders):
            path = os.path.join(folder, name)
            compiled = name.endswith(".pyc") and os.path.basename(folder) == "__pycache__"
            with contextlib.suppress(OSError):
                if compiled or _untouched(path, entries.get(os.path.relpath(path, work)), began):
                    os.unlink(path)
        with contextlib.suppress(OSError):  # something of the script's own is in it
            os.rmdir(folder)


def _untouched(path: str, entry: Entry | None, began: float) -> bool:
    if entry is None or entry.kind == FOLDER:
        return False
    if entry.kind == LINK:
        return os.path.islink(path)
    info = os.lstat(path)
    return stat.S_ISREG(info.st_mode) and info.st_size == entry.size and info.st_mtime < began
