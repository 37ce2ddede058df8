"""Where a snapshot lies until it has its name, and how what was left there is cleared away.

A snapshot in the making is a pack, a manifest or both, in the store's folder ``partial`` and under the pack's name. The pack is
given its place first; as long as the manifest still waits for its own, nobody else can know of the pack.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress

from jupyter_estimator.records.snapshots.manifest import MANIFEST, PACK, pack_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

PARTIAL = "partial"
_ABANDONED_AFTER = 3600.0


def partial_path(snapshots_dir: Path | str, pack: str, kind: str) -> str:
    return os.path.join(snapshots_dir, PARTIAL, pack + kind)


def make_room(snapshots_dir: Path | str) -> None:
    """Sees to it that the folder is there, and removes what a process that was killed while it captured has left in it."""
    folder = os.path.join(snapshots_dir, PARTIAL)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    touched: dict[str, float] = {}
    with os.scandir(folder) as listing:
        for entry in listing:
            with suppress(FileNotFoundError):
                pack = os.path.splitext(entry.name)[0]
                touched[pack] = max(touched.get(pack, 0.0), entry.stat().st_mtime)
    for pack, when in touched.items():
        if time.time() - when > _ABANDONED_AFTER:
            remove_partial(snapshots_dir, pack)


def remove_partial(snapshots_dir: Path | str, pack: str) -> None:
    """Nothing stays of a snapshot without a name, not even a pack that is in its place already. One with a name is left alone."""
    if _remove(partial_path(snapshots_dir, pack, MANIFEST)):
        _remove(pack_path(snapshots_dir, pack))
    _remove(partial_path(snapshots_dir, pack, PACK))


def _remove(path: str) -> bool:
    # A read-only disk refuses to remove even what is not there.
    if not os.path.lexists(path):
        return False
    with suppress(FileNotFoundError):
        os.unlink(path)
        return True
    return False
