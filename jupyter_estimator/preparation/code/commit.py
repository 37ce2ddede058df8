"""Giving a snapshot its name: its pack into its place first, the manifest that needs it last."""

from __future__ import annotations

import hashlib
import os

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.partial import make_room, partial_path
from jupyter_estimator.records.snapshots.manifest import MANIFEST, bytes_of, encoded, identity, manifest_path, pack_size, read_manifest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jupyter_estimator.preparation.code.contents import Contents
    from jupyter_estimator.records.snapshots.manifest import Entry


def commit(snapshots_dir: str, entries: list[Entry], contents: Contents) -> tuple[str, int]:
    """Stores a snapshot, unless it is there; its id, and the bytes by which the store has grown.

    What stands in the way of it leaves work for ``contents.discard()``.
    """
    snapshot_id = identity(entries)
    data = encoded(entries)
    path = manifest_path(snapshots_dir, snapshot_id)
    if _is_intact(snapshots_dir, snapshot_id, data):
        contents.discard()
        return snapshot_id, 0
    make_room(snapshots_dir)
    partial = partial_path(snapshots_dir, contents.pack, MANIFEST)
    fd = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o400)
    with open(fd, "wb") as file:
        file.write(data)
    contents.commit()
    os.replace(partial, path)
    return snapshot_id, len(data) + contents.size


def _is_intact(snapshots_dir: str, snapshot_id: str, data: bytes) -> bool:
    """Whether the snapshot can be used as it is stored: the same manifest, or another one that finds its packs."""
    try:
        with open(manifest_path(snapshots_dir, snapshot_id), "rb") as file:
            if file.read() == data:
                return True
        ends: dict[str, int] = {}
        for entry in read_manifest(snapshots_dir, snapshot_id).entries:
            if entry.text is None:
                ends[entry.pack] = max(ends.get(entry.pack, 0), entry.offset + entry.size)
            elif hashlib.sha256(bytes_of(entry.text)).hexdigest() != entry.sha256:
                return False
        return all(pack_size(snapshots_dir, pack) >= end for pack, end in ends.items())
    except (OSError, EstimatorError):
        return False
