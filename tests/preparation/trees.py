"""Trees of files for the tests of this folder: planting them, describing them, and asking a store what it holds."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.snapshot import Captured, capture
from jupyter_estimator.records.snapshots.manifest import read_manifest
from jupyter_estimator.records.snapshots.store import materialise

if TYPE_CHECKING:
    from collections.abc import Mapping

CAPTURE = Path(__file__).with_name("data") / "capture.py"
Tree = dict[str, tuple[str, bytes, bool]]
"""Kind, bytes and executable bit by path."""

FEW = {"train.py": "print(1)\n", "a.txt": "a"}
MANY = {"train.py": "print(1)\n", **{f"{i}.txt": f"{i}\n" * 500 for i in range(60)}}


def plant(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, and the folders they are in."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(text))
    return folder


def tree(folder: Path) -> Tree:
    """What a snapshot of a folder is to hold: links are followed, those that lead nowhere are kept, and so are empty folders."""
    found: Tree = {}
    for path in folder.iterdir():
        if path.is_dir():
            inside = tree(path)
            found.update({f"{path.name}/{name}": item for name, item in inside.items()} or {path.name: ("folder", b"", False)})
        elif path.is_file():
            found[path.name] = ("file", path.read_bytes(), os.access(path, os.X_OK) and bool(path.stat().st_mode & 0o100))
        elif path.is_symlink():
            found[path.name] = ("link", os.fsencode(os.readlink(path)), False)
    return found


def restored(store: Path, snapshot_id: str) -> Tree:
    """What a run that is given the snapshot finds."""
    number = len(list(store.parent.glob("copy*")))
    copy = store.parent / f"copy{number}"
    materialise(store, snapshot_id, copy)
    return tree(copy)


def snapshot_ids(store: Path) -> set[str]:
    return {path.stem for path in store.glob("*.json")}


def leftovers(store: Path) -> set[str]:
    """What is in a store and belongs to no snapshot."""
    packs = {entry.pack for snapshot_id in snapshot_ids(store) for entry in read_manifest(store, snapshot_id).entries if entry.pack}
    wanted = {f"{snapshot_id}.json" for snapshot_id in snapshot_ids(store)} | {f"packs/{pack}.pack" for pack in packs}
    return {str(path.relative_to(store)) for path in store.rglob("*") if path.is_file()} - wanted - {"cache.sqlite"}


def let_settle(folder: Path) -> None:
    """Wait until no file of the folder is so new that it could change again within the same tick of the file system's clock."""
    newest = max(path.lstat().st_ctime_ns for path in (folder, *folder.rglob("*")))
    deadline = time.monotonic() + 60
    while time.time_ns() - newest < 100_000_000:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def ordinary() -> None:
    """Make a process root in name only: what nobody may read, it may not read either."""
    libc = ctypes.CDLL(None)
    for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        libc.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


def capture_as_ordinary(store: Path, folder: Path, entry: str = "train.py") -> dict[str, Any]:
    """Capture in a process for which permissions count; what it says."""
    answer = subprocess.run(
        [sys.executable, CAPTURE, store, folder, entry],
        preexec_fn=ordinary,
        check=True,
        stdout=subprocess.PIPE,
    )
    said: dict[str, Any] = json.loads(answer.stdout)
    return said


def captured(store: Path, folder: Path) -> Captured:
    return capture(store, sources.from_path(folder, "train.py"))


def outcome(store: Path, folder: Path) -> Captured | EstimatorError:
    try:
        return captured(store, folder)
    except EstimatorError as error:
        return error


def restored_elsewhere(store: Path, snapshot_id: str, tmp_path: Path) -> Any:
    copy = tmp_path / "restored"
    materialise(store, snapshot_id, copy)
    found = tree(copy)
    shutil.rmtree(copy)
    return found
