"""What becomes of the snapshot store when bytes go wrong."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.snapshots.manifest import read_manifest
from jupyter_estimator.records.snapshots.store import materialise
from tests.preparation.trees import FEW, captured, plant, restored, restored_elsewhere, tree


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
    from jupyter_estimator.records.snapshots.manifest import Entry, encoded, identity

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
