"""What becomes of the snapshot store when disks, processes and bytes go wrong."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation import sources
from jupyter_estimator.preparation.snapshot import Captured, capture
from jupyter_estimator.records.manifest import read_manifest
from jupyter_estimator.records.snapshots import materialise
from tests.preparation.trees import CAPTURE, leftovers, plant, restored, snapshot_ids, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

FEW = {"train.py": "print(1)\n", "a.txt": "a"}
MANY = {"train.py": "print(1)\n", **{f"{i}.txt": f"{i}\n" * 500 for i in range(60)}}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "workspace" / "snapshots"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path / "project", MANY)


def captured(store: Path, folder: Path) -> Captured:
    return capture(store, sources.from_path(folder, "train.py"))


def outcome(store: Path, folder: Path) -> Captured | EstimatorError:
    try:
        return captured(store, folder)
    except EstimatorError as error:
        return error


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


def restored_elsewhere(store: Path, snapshot_id: str, tmp_path: Path) -> Any:
    copy = tmp_path / "restored"
    materialise(store, snapshot_id, copy)
    found = tree(copy)
    shutil.rmtree(copy)
    return found


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
from jupyter_estimator.preparation import snapshot, sources
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
    monkeypatch.setattr("jupyter_estimator.preparation.contents.remove_unfinished", lambda *_: None)
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


# Bytes


def the(store: Path, pattern: str) -> Path:
    (path,) = store.glob(pattern)
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("size", [10, 70_000])
def test_no_change_to_a_manifest_gives_wrong_bytes(store: Path, tmp_path: Path, size: int) -> None:
    folder = plant(tmp_path / "other", {**FEW, "sub/own.bin": "x" * size})
    (folder / "empty").mkdir()
    (folder / "link").symlink_to("nowhere")
    snapshot_id = captured(store, folder).id
    path = the(store, "*.json")
    good, expected = path.read_bytes(), tree(folder)
    found: list[EstimatorError] = []
    for at in range(len(good)):
        byte = (good[at] ^ 1, good[at] ^ 0x20, ord("0"), ord('"'), 0x80)[at % 5]
        path.write_bytes(good[:at] + bytes([byte]) + good[at + 1 :])
        try:
            assert restored_elsewhere(store, snapshot_id, tmp_path) == expected
        except EstimatorError as error:
            found.append(error)
    assert len(found) > len(good) / 2
    assert {error.message.partition(":")[0] for error in found} == {f"The snapshot {snapshot_id} is damaged"}
    assert not list(tmp_path.glob("restored*"))


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"version":1}', b'{"version":1,"packs":[],"entries":[[]]}', b"\xff\xfe", b"[" * 100_000]
)
def test_a_manifest_that_is_none_is_said_and_made_anew(store: Path, folder: Path, data: bytes) -> None:
    snapshot = captured(store, folder)
    path = the(store, "*.json")
    good = path.read_bytes()
    path.write_bytes(data)
    with pytest.raises(EstimatorError, match="is damaged") as caught:
        read_manifest(store, snapshot.id)
    assert "Submit the code again" in caught.value.hint
    assert captured(store, folder)[:3] == snapshot[:3]
    assert path.read_bytes() == good
    assert restored(store, snapshot.id) == tree(folder)


def test_a_manifest_cannot_lead_out_of_the_folder_it_is_copied_to(store: Path) -> None:
    from jupyter_estimator.records.manifest import Entry, encoded, identity

    store.mkdir(parents=True)
    sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    for names in (["../out"], ["/out"], ["a/../../out"], ["a//b"], ["."], ["a", "a/b"], ["a", "a"], [""], ["a\0b"]):
        entries = [Entry(name, "file", 0o644, 0, sha256, text="") for name in names]
        snapshot_id = identity(entries)
        (store / f"{snapshot_id}.json").write_bytes(encoded(entries))
        with pytest.raises(EstimatorError, match="is damaged"):
            materialise(store, snapshot_id, store.parent / "copy")
    assert not (store.parent / "out").exists()


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "gone", "swapped"])
@pytest.mark.parametrize("without_cache", [False, True])
def test_a_damaged_pack_is_said_and_stored_anew(store: Path, folder: Path, tmp_path: Path, harm: str, without_cache: bool) -> None:
    plant(folder, {"large.bin": os.urandom(3_000_000)})
    snapshot = captured(store, folder)
    pack = the(store, "packs/*.pack")
    data = bytearray(pack.read_bytes())
    if harm == "flip":
        data[1_500_000] ^= 1
    elif harm == "swapped":
        data.reverse()
    pack.write_bytes(data if harm in ("flip", "swapped") else data[:2_000_000] if harm == "cut" else b"")
    if harm == "gone":
        pack.unlink()
    with pytest.raises(EstimatorError) as caught:
        materialise(store, snapshot.id, tmp_path / "work")
    assert "is damaged" in caught.value.message
    assert "Submit the code again" in caught.value.hint
    assert not list(tmp_path.glob("work.partial")) + list(tmp_path.glob("work"))
    if without_cache:
        (store / "cache.sqlite").unlink()
    again = captured(store, folder)
    assert again[:3] == snapshot[:3]
    assert again.new_bytes > 3_000_000
    assert restored(store, snapshot.id) == tree(folder)
    assert captured(store, folder).new_bytes == 0


def test_wrong_bytes_in_a_manifest_are_said_and_stored_anew(store: Path, tmp_path: Path) -> None:
    folder = plant(tmp_path / "other", FEW)
    snapshot = captured(store, folder)
    path = the(store, "*.json")
    path.write_bytes(path.read_bytes().replace(b"print(1)", b"print(2)"))
    with pytest.raises(EstimatorError, match="are not those that were captured"):
        materialise(store, snapshot.id, tmp_path / "work")
    captured(store, folder)
    assert restored(store, snapshot.id) == tree(folder)


def test_a_snapshot_that_is_not_there(store: Path, tmp_path: Path) -> None:
    with pytest.raises(EstimatorError, match="There is no snapshot"):
        materialise(store, "0" * 64, tmp_path / "work")


# The cache


@pytest.mark.parametrize("harm", ["gone", "garbage", "empty", "locked", "folder", "old"])
def test_the_cache_is_no_more_than_a_cache(store: Path, folder: Path, harm: str) -> None:
    import sqlite3

    snapshot = captured(store, folder)
    cache = store / "cache.sqlite"
    connection = sqlite3.connect(cache)
    if harm == "locked":
        connection.execute("BEGIN EXCLUSIVE")
    elif harm == "old":
        connection.execute("PRAGMA user_version = 0")
        connection.commit()
    else:
        cache.unlink()
    if harm == "garbage":
        cache.write_bytes(b"SQLite format 3\0" + b"garbage" * 1000)
    elif harm == "empty":
        cache.touch()
    elif harm == "folder":
        cache.mkdir()
    again = captured(store, folder)
    connection.close()
    assert again[:4] == snapshot[:4]
    assert again.new_bytes == 0
    plant(folder, {"new.txt": "new"})
    third = captured(store, folder)
    # What is in the packs is found again in the manifests.
    assert third.new_bytes < (20_000 if harm not in ("folder", "locked") else 10**9)
    assert restored(store, third.id) == tree(folder)


def test_threads_that_capture_at_once(store: Path, folder: Path) -> None:
    ids = []
    threads = [threading.Thread(target=lambda: ids.append(captured(store, folder).id)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(ids) == 4
    assert len(set(ids)) == 1
    with suppress(FileNotFoundError):
        assert list((store / "partial").iterdir()) == []
