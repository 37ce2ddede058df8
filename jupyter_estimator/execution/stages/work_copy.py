"""The script's working directory: a fresh copy of the snapshot, cleared away after the run."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import time
from collections.abc import Callable

from jupyter_estimator.execution.stages.stage import CanceledError
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import names_in
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.snapshots.manifest import FOLDER, LINK, Entry, Manifest, bytes_of, read_manifest
from jupyter_estimator.records.snapshots.store import materialise
from jupyter_estimator.records.sweep import sweep
from jupyter_estimator.records.workspace import snapshots_of

_EVERY = 0.3
_OWN = (layout.OUTPUTS, layout.LOGS)
_COUNTED = 1000


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
    manifest = materialise(snapshots_of(run.path), run.request["snapshot"], work, report)
    _note_stale(run, manifest)
    for name in (layout.OUTPUTS, layout.LOGS):
        folder = work / name
        if folder.is_symlink() and not folder.exists():
            folder.unlink()  # it led somewhere where it was captured, and leads nowhere here
        if folder.exists() and not folder.is_dir():
            raise EstimatorError(
                f"The captured folder has a file called {name}, where the run keeps its {name}.", "Rename it, or leave it out."
            )
        folder.mkdir(exist_ok=True)


def _note_stale(run: RunDirectory, manifest: Manifest) -> None:
    """Files captured in the source's outputs/ and logs/ lie where the run keeps its own: whoever lists those must tell them apart."""
    stale = {entry.path: [entry.size, entry.sha256] for entry in manifest.entries if entry.path.startswith(("outputs/", "logs/"))}
    if stale:
        run.file(layout.STALE).write_text(json.dumps(stale))


def work_left(run: RunDirectory) -> list[str]:
    """Names of what the script wrote beside outputs/ and logs/, as far as that can be told without reading it; at most ``_COUNTED``."""
    known = _captured(run)
    found: list[str] = []
    waiting = [""]
    while waiting and len(found) < _COUNTED:
        folder = waiting.pop()
        with os.scandir(run.file(layout.WORK) / folder) as listing:
            for item in listing:
                name = f"{folder}{item.name}"
                if item.is_dir(follow_symlinks=False):
                    if item.name != "__pycache__" and name not in _OWN:
                        waiting.append(f"{name}/")
                elif item.is_file(follow_symlinks=False):
                    entry = known.get(name)
                    if entry is None or entry.size != item.stat(follow_symlinks=False).st_size:
                        found.append(name)
    return found[:_COUNTED]


def clear_work(run: RunDirectory) -> None:
    """Removes the copy of the code. What the script wrote beside outputs/ and logs/ stays in work/, and what it wrote over stays too.

    What goes is what provably is the captured file: its bytes are read and compared. Sizes and times prove nothing, since archives
    and file servers set times of their own.
    """
    run.file(layout.KERNEL).unlink(missing_ok=True)
    known = _captured(run)
    linked = _linked_from_outputs(run)

    def takes(folder: int, name: str, path: str, info: os.stat_result) -> bool:
        if path in linked:
            return False
        return _is_compiled(path, known) or (path in known and _is_captured(folder, name, info, known[path]))

    sweep(run.file(layout.WORK), takes)
    for name in _OWN:
        _clear_stale(run, name, known)
    if any(name not in _OWN for name in names_in(run.file(layout.WORK))):
        with contextlib.suppress(OSError):
            run.file(layout.LEFT).touch(mode=0o600)


def _clear_stale(run: RunDirectory, name: str, known: dict[str, Entry]) -> None:
    """What was captured in the source's own outputs/ or logs/, and is still there untouched, is none of this run's."""
    if not any(path.startswith(name + "/") for path in known):
        return
    kept = run.file(name)
    if not kept.is_symlink():

        def takes(folder: int, leaf: str, path: str, info: os.stat_result) -> bool:
            entry = known.get(f"{name}/{path}")
            return entry is not None and _is_captured(folder, leaf, info, entry)

        sweep(kept, takes, keep_root=True)


def _is_compiled(path: str, known: dict[str, Entry]) -> bool:
    """Whether this is what Python made of a captured file."""
    folder, _, name = path.rpartition("/")
    above, _, cache = folder.rpartition("/")
    if not name.endswith(".pyc") or cache != "__pycache__":
        return False
    return f"{above}/{name.split('.')[0]}.py".lstrip("/") in known


def _linked_from_outputs(run: RunDirectory) -> set[str]:
    """Files of work/ to which links in outputs/ and logs/ lead: they are part of a result."""
    work, found = os.path.realpath(run.file(layout.WORK)) + "/", set()
    for name in _OWN:
        waiting = [os.fspath(run.file(name))] if not run.file(name).is_symlink() else []
        while waiting:
            try:
                with os.scandir(waiting.pop()) as listing:
                    for item in listing:
                        if item.is_dir(follow_symlinks=False):
                            waiting.append(item.path)
                        elif item.is_symlink() and (target := os.path.realpath(item.path)).startswith(work):
                            found.add(target[len(work) :])
            except OSError:
                continue
    return found


def _captured(run: RunDirectory) -> dict[str, Entry]:
    try:
        return {entry.path: entry for entry in read_manifest(snapshots_of(run.path), run.request["snapshot"]).entries}
    except (EstimatorError, KeyError):
        return {}


def _is_captured(folder: int, name: str, info: os.stat_result, entry: Entry) -> bool:
    try:
        if entry.kind == LINK:
            return stat.S_ISLNK(info.st_mode) and os.fsencode(os.readlink(name, dir_fd=folder)) == bytes_of(entry.text or "")
        if entry.kind == FOLDER or not stat.S_ISREG(info.st_mode) or info.st_size != entry.size:
            return False
        digest = hashlib.sha256()
        with open(os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder), "rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
    except OSError:
        return False
    return digest.hexdigest() == entry.sha256
