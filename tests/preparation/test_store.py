"""What becomes of the snapshot store when disks and processes go wrong."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.snapshot import Captured
from jupyter_estimator.records.snapshots.manifest import read_manifest
from jupyter_estimator.records.snapshots.store import materialise
from tests.preparation.trees import (
    CAPTURE,
    FEW,
    MANY,
    captured,
    leftovers,
    outcome,
    plant,
    restored,
    restored_elsewhere,
    snapshot_ids,
    tree,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


# Disks


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def test_a_full_disk_is_said_and_nothing_half_made_is_left(folder: Path, tmp_path: Path) -> None:
    outcomes = set()
    with small_disk(tmp_path / "disk", "600k") as disk:
        for free in (*range(0, 100, 12), *range(100, 400, 24)):
            store = disk / "snapshots"
            store.mkdir()
            filler = disk / "filler"
            room = shutil.disk_usage(disk).free
            filler.write_bytes(bytes(max(room - free * 1024, 0)))
            snapshot = outcome(store, folder)
            outcomes.add(type(snapshot))
            if isinstance(snapshot, EstimatorError):
                assert snapshot.message == f"The snapshot could not be stored in {store}: no space left on device."
                assert snapshot.hint == "Make room on that disk, then try again."
                assert snapshot_ids(store) == set()
            else:
                assert restored_elsewhere(store, snapshot.id, tmp_path) == tree(folder)
            assert leftovers(store) == set()
            filler.unlink()
            assert restored_elsewhere(store, captured(store, folder).id, tmp_path) == tree(folder)
            shutil.rmtree(store)
    assert outcomes == {Captured, EstimatorError}


def test_a_copy_for_which_there_is_no_room_is_not_there(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(folder, {"large.bin": os.urandom(3_000_000)})
    snapshot = captured(store, folder)
    with small_disk(tmp_path / "disk", "2m") as disk:
        with pytest.raises(EstimatorError, match="no space left on device"):
            materialise(store, snapshot.id, disk / "work")
        assert list(disk.iterdir()) == []


@pytest.mark.parametrize("files", [FEW, MANY])
def test_a_read_only_store_is_said(tmp_path: Path, files: dict[str, str]) -> None:
    folder = plant(tmp_path / "other", files)
    with small_disk(tmp_path / "disk", "4m") as disk:
        store = disk / "snapshots"
        first = captured(store, folder)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        assert captured(store, folder)[:4] == first[:4]
        assert restored_elsewhere(store, first.id, tmp_path) == tree(folder)
        plant(folder, {"new.txt": "new"})
        with pytest.raises(EstimatorError) as caught:
            captured(store, folder)
        assert caught.value.message == f"The snapshot could not be stored in {store}: read-only file system."
        with pytest.raises(EstimatorError, match="read-only"):
            captured(disk / "never made", folder)


def test_a_store_that_is_a_file_is_said(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EstimatorError) as caught:
        captured(tmp_path / "file", folder)
    assert "could not be stored" in caught.value.message
    assert "workspace elsewhere" in caught.value.hint


# Processes


def capturing(store: Path, folder: Path, times: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, CAPTURE, store, folder, "train.py", str(times)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("same", [True, False])
def test_processes_that_capture_into_one_store_at_once(store: Path, tmp_path: Path, same: bool) -> None:
    folders = [plant(tmp_path / f"p{i}", {**MANY, "own.txt": "" if same else str(i)}) for i in range(3)]
    for _ in range(2):
        shutil.rmtree(store, ignore_errors=True)
        children = [capturing(store, folder, 6) for folder in folders]
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        said = [child.communicate("go\n")[0].splitlines() for child in begin_together(children)]
        assert [child.returncode for child in children] == [0, 0, 0]
        for folder, lines in zip(folders, said, strict=True):
            ids = {json.loads(line)["id"] for line in lines}
            assert len(lines) == 6
            assert len(ids) == 1
            assert restored(store, ids.pop()) == tree(folder)
        assert len(snapshot_ids(store)) == (1 if same else 3)
        assert {path for path in leftovers(store) if not path.endswith(".pack")} == set()


def begin_together(children: list[subprocess.Popen[str]]) -> list[subprocess.Popen[str]]:
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    return children


KILLED = """
import os, sys
from pathlib import Path
from jupyter_estimator.preparation.code import snapshot
from jupyter_estimator.preparation.code import sources
store, folder = Path(sys.argv[1]), Path(sys.argv[2])
source = sources.from_path(folder, "train.py")
print("ready", flush=True)
while True:
    for name in ("new1.bin", "new2.bin"):
        (folder / name).write_bytes(os.urandom(200_000))
    print(snapshot.capture(store, source).id, flush=True)
"""


@pytest.mark.slow
def test_captures_that_are_killed_at_any_moment(store: Path, folder: Path) -> None:
    generator = random.Random(0)
    said: set[str] = set()
    for _ in range(15):
        with subprocess.Popen([sys.executable, "-c", KILLED, store, folder], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            for _ in range(generator.randrange(1, 3)):
                said.add(child.stdout.readline().strip())
            time.sleep(generator.random() * 0.02)
            os.kill(child.pid, signal.SIGKILL)
            said.update(line.strip() for line in child.stdout if len(line) == 65)
        # A snapshot that has a name is whole.
        for snapshot_id in snapshot_ids(store):
            read_manifest(store, snapshot_id)
        snapshot = captured(store, folder)
        assert restored(store, snapshot.id) == tree(folder)
    assert said - {"ready"} <= snapshot_ids(store)
    # Once it is certain that nobody works on it any more, what was left is removed.
    for path in (store / "partial").iterdir():
        os.utime(path, (0, 0))
    plant(folder, {"last.bin": os.urandom(200_000)})
    captured(store, folder)
    assert leftovers(store) == set()
    for snapshot_id in said - {"ready"}:
        assert restored(store, snapshot_id)


@pytest.mark.parametrize("where", ["pack", "manifest", "named"])
def test_an_interrupt_while_it_is_stored_leaves_all_or_nothing(
    store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    real = {name: getattr(os, name) for name in ("rename", "replace")}

    def interrupt(*paths: Any) -> None:
        real["replace" if where == "named" else "rename"](*paths) if where != "manifest" else None
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "rename" if where == "pack" else "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        captured(store, folder)
    monkeypatch.undo()
    assert leftovers(store) == set()
    for snapshot_id in snapshot_ids(store):
        assert restored(store, snapshot_id) == tree(folder)
    assert len(snapshot_ids(store)) == (1 if where == "named" else 0)
    assert restored(store, captured(store, folder).id) == tree(folder)


def test_a_pack_left_without_its_manifest_is_removed_in_the_end(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: Any) -> None:
        raise SystemExit

    # Like a kill between the two: nothing is tidied up.
    monkeypatch.setattr(os, "replace", die)
    monkeypatch.setattr("jupyter_estimator.preparation.code.contents.remove_partial", lambda *_: None)
    with pytest.raises(SystemExit):
        captured(store, folder)
    monkeypatch.undo()
    assert len(list((store / "packs").iterdir())) == len(list((store / "partial").iterdir())) == 1
    other = plant(folder.with_name("other"), FEW)
    captured(store, other)
    assert len(list((store / "partial").iterdir())) == 1
    for path in (store / "partial").iterdir():
        os.utime(path, (0, 0))
    plant(other, {"b.txt": "b"})
    captured(store, other)
    assert list((store / "packs").iterdir()) == list((store / "partial").iterdir()) == []
