"""Freeing what no run refers to any more: snapshots, packs, and what killed processes have left.

Whoever submits holds the store's lock, shared, from before its code is captured until its run has its name; whoever frees holds it
alone. So nothing is removed that a run is about to need.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import time
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.opening import LARGEST_JSON, read_bounded
from jupyter_estimator.inside.reading import names_in
from jupyter_estimator.records.snapshots.manifest import DAMAGED, MANIFEST, PACK, PACKS, manifest_path, pack_path, read_manifest
from jupyter_estimator.records.sweep import remove

LOCK = "lock"
RUNS = "runs"
SNAPSHOTS = "snapshots"
PARTIAL = "partial"
_PATIENCE = 5.0
_ABANDONED_AFTER = 3600.0
"""Seconds after which what has no name yet was left by a process that was killed."""


@dataclass
class Prunable:
    """What can be freed in a workspace, or was."""

    snapshots: list[str] = field(default_factory=list)
    """Ids of snapshots that no run refers to."""
    packs: list[str] = field(default_factory=list)
    """Names of packs that no snapshot needs."""
    leftovers: list[str] = field(default_factory=list)
    """Paths, below the workspace, of what killed processes have left."""
    bytes: int = 0
    """How much room they take."""
    resisted: list[str] = field(default_factory=list)
    """What could not be removed."""

    def __str__(self) -> str:
        parts = [
            _count(len(self.snapshots), "snapshot that no run refers to", "snapshots that no run refers to"),
            _count(len(self.leftovers), "thing left by a process that was killed", "things left by processes that were killed"),
        ]
        named = " and ".join(part for part in parts if part) or ("packs that no snapshot needs" if self.packs else "nothing")
        text = f"{named}: {self.bytes / 1e6:,.1f} MB" if named != "nothing" else "nothing to free"
        return text + (f"; not removed: {', '.join(self.resisted[:5])}" if self.resisted else "")


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}" if number else ""


@contextmanager
def in_use(snapshots_dir: Path | str) -> Iterator[None]:
    """Held by whoever submits."""
    os.makedirs(snapshots_dir, mode=0o700, exist_ok=True)
    with _locked(snapshots_dir, fcntl.LOCK_SH, None):
        yield


@contextmanager
def alone(snapshots_dir: Path | str, patience: float = _PATIENCE) -> Iterator[bool]:
    """Whether nobody submits at this moment, nor will within the block."""
    with _locked(snapshots_dir, fcntl.LOCK_EX, patience) as held:
        yield held


@contextmanager
def _locked(snapshots_dir: Path | str, how: int, patience: float | None) -> Iterator[bool]:
    try:
        descriptor = os.open(os.path.join(snapshots_dir, LOCK), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError:
        yield False  # a read-only disk, where nothing is removed either
        return
    try:
        yield _lock(descriptor, how, patience)
    finally:
        os.close(descriptor)


def _lock(descriptor: int, how: int, patience: float | None) -> bool:
    deadline = time.monotonic() + (patience or 0)
    while True:
        try:
            fcntl.flock(descriptor, how if patience is None else how | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.02)
        except OSError:
            return False  # a file system without locks
        else:
            return True


def prunable(workspace: Path, without: Container[str] = ()) -> Prunable:
    """What could be freed now, or if the runs ``without`` were not there. Changes nothing."""
    found = Prunable()
    used = _used_snapshots(workspace, without)
    store = workspace / SNAPSHOTS
    manifests = [name.removesuffix(MANIFEST) for name in names_in(store) if name.endswith(MANIFEST)]
    if used is not None:
        found.snapshots = sorted(snapshot for snapshot in manifests if snapshot not in used)
    pruned = set(found.snapshots)
    needed = _packs_of(store, [snapshot for snapshot in manifests if snapshot not in pruned])
    if needed is not None:  # else no pack can be told to be free
        packs = {name.removesuffix(PACK) for name in names_in(store / PACKS) if name.endswith(PACK)}
        # A pack without a manifest may be on its way, unless it has been there for long.
        orphans = [pack for pack in packs if pack.encode() not in needed]
        of_pruned = _packs_of(store, found.snapshots) or b""
        found.packs = sorted(pack for pack in orphans if pack.encode() in of_pruned or _is_old(store / PACKS / f"{pack}{PACK}"))
    found.leftovers = sorted(_leftovers(workspace))
    paths = [Path(manifest_path(store, snapshot)) for snapshot in found.snapshots]
    paths += [Path(pack_path(store, pack)) for pack in found.packs] + [workspace / name for name in found.leftovers]
    found.bytes = sum(map(size_on_disk, paths))
    return found


def prune(workspace: Path, patience: float = _PATIENCE) -> Prunable:
    """Frees what can be freed; says what it was. Raises EstimatorError while runs are being submitted all the time."""
    with alone(workspace / SNAPSHOTS, patience) as held:
        if not held:
            raise EstimatorError("Runs are being submitted to this workspace.", "Try again in a moment.")
        found = prunable(workspace)
        _free(workspace, found)
    return found


def free_snapshot(workspace: Path, snapshot_id: str) -> None:
    """Removes the snapshot of a run that was deleted, where no other run refers to it. What is busy is left for ``prune``."""
    store = workspace / SNAPSHOTS
    if not snapshot_id or not os.path.exists(manifest_path(store, snapshot_id)):
        return
    with alone(store, 0.5) as held:
        used = _used_snapshots(workspace) if held else None
        if used is None or snapshot_id in used:
            return
        try:
            packs = {entry.pack for entry in read_manifest(store, snapshot_id).entries if entry.text is None}
        except EstimatorError:
            packs = set()
        others = _packs_of(
            store, [name.removesuffix(MANIFEST) for name in names_in(store) if name.endswith(MANIFEST) and name != snapshot_id + MANIFEST]
        )
        _free(workspace, Prunable([snapshot_id], [pack for pack in packs if others is not None and pack.encode() not in others]))


def _free(workspace: Path, found: Prunable) -> None:
    store = workspace / SNAPSHOTS
    # A manifest goes before the packs it needs: there is no moment at which a snapshot looks whole and is not.
    for snapshot in found.snapshots:
        _unlink(Path(manifest_path(store, snapshot)), found)
    for pack in found.packs:
        path = Path(pack_path(store, pack))
        _unlink(path, found)
        with suppress(OSError):
            os.unlink(str(path).removesuffix(PACK) + DAMAGED)
    for name in found.leftovers:
        found.resisted += [f"{name}/{left}" for left in remove(workspace / name)]


def _unlink(path: Path, found: Prunable) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        found.resisted.append(str(path))


def _used_snapshots(workspace: Path, without: Container[str] = ()) -> set[str] | None:
    """The snapshots that runs refer to, but for those ``without``; None where that cannot be told, because a request cannot be read."""
    used: set[str] = set()
    for name in names_in(workspace / RUNS):
        if name.startswith(".deleted-") or name in without:
            continue
        path = workspace / RUNS / name / layout.REQUEST
        try:
            data = read_bounded(path, LARGEST_JSON)
        except FileNotFoundError:
            # A folder that came here by itself, or a run that has lost its request: what it was made of is not known.
            if os.path.lexists(workspace / RUNS / name / layout.STATES):
                return None
            continue
        except NotADirectoryError:
            continue
        except OSError:
            return None
        # Whatever else is damaged in a request: an id of a snapshot is 64 digits in it.
        ids = set(_ids_in(data))
        if not ids and not _has_none(data):
            return None
        used |= ids
    return used


def _has_none(data: bytes) -> bool:
    """Whether a request is whole and names no snapshot: that of a child, which has its parent's code."""
    try:
        request = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(request, dict) and bool(request.get("parent")) and not request.get("snapshot")


def _ids_in(data: bytes) -> Iterator[str]:
    for found in re.finditer(rb'"([0-9a-f]{64})"', data):
        yield found[1].decode()


def _leftovers(workspace: Path) -> Iterator[str]:
    for name in names_in(workspace / RUNS):
        if name.startswith(".deleted-") or (name.startswith((".new-", ".clock-")) and _is_old(workspace / RUNS / name)):
            yield f"{RUNS}/{name}"
    for name in names_in(workspace / SNAPSHOTS / PARTIAL):
        if _is_old(workspace / SNAPSHOTS / PARTIAL / name):
            yield f"{SNAPSHOTS}/{PARTIAL}/{name}"


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.lstat().st_mtime > _ABANDONED_AFTER
    except OSError:
        return False


def _packs_of(store: Path, snapshots: list[str]) -> bytes | None:
    """Text in which the names of all packs stand that these snapshots need; None where one of them cannot be read now."""
    found = []
    for snapshot in snapshots:
        try:
            found.append(read_bounded(manifest_path(store, snapshot), 1 << 30))
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return b"\n".join(found)


def size_on_disk(path: Path) -> int:
    """Bytes of disk below a path."""
    total, waiting = 0, [str(path)]
    while waiting:
        each = waiting.pop()
        try:
            info = os.lstat(each)
            total += info.st_blocks * 512
            if os.path.isdir(each) and not os.path.islink(each):
                waiting += [os.path.join(each, name) for name in os.listdir(each)]
        except OSError:
            continue
    return total
