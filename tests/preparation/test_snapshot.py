from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.records.snapshots.store import CLONE_ABOVE, materialise, write_zip
from tests.preparation.trees import leftovers, let_settle, plant, restored, snapshot_ids, tree

MANY = {f"part{i % 7}/{i}.txt": f"{i}\n" * 100 for i in range(100)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path / "project", {"train.py": "print(1)\n", "data/a.bin": b"\0\xff" * 10})


def captured(store: Path, folder: Path) -> Any:
    return capture(store, sources.from_path(folder, "train.py"))


def opened_below(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the files of a folder that are opened from now on."""
    opened: list[str] = []
    real = os.open

    def spy(path: Any, *arguments: Any, **more: Any) -> int:
        if str(path).startswith(f"{folder}/"):
            opened.append(str(Path(path).relative_to(folder)))
        return real(path, *arguments, **more)

    monkeypatch.setattr(os, "open", spy)
    return opened


NAMES = st.binary(min_size=1, max_size=6).map(lambda name: name.replace(b"/", b"_").replace(b"\0", b"_"))
GOOD_NAMES = NAMES.filter(lambda name: name not in (b".", b"..") and not name.endswith((b".pyc", b".pyo"))).map(os.fsdecode)
CONTENT = st.binary(max_size=50) | st.integers(0, 3).map(lambda n: bytes([n]) * 70_000)
LEAF = st.one_of(
    st.tuples(CONTENT, st.booleans()),
    st.builds(os.fsdecode, st.sampled_from([b"train.py", b"no where", b"\xff", b"/nowhere/at/all", b"../"])),
)
FOLDERS: st.SearchStrategy[Any] = st.recursive(
    st.dictionaries(GOOD_NAMES, LEAF, max_size=4),
    lambda inner: st.dictionaries(GOOD_NAMES, LEAF | inner, max_size=4),
    max_leaves=6,
)


def plant_any(folder: Path, content: Any, *, is_top: bool = True) -> None:
    folder.mkdir()
    for name, item in content.items():
        path = folder / name
        if isinstance(item, dict):
            plant_any(path, item, is_top=False)
        elif isinstance(item, str):
            # A link to the folder above would be a loop.
            os.symlink("dangling" if item == "../" and not is_top else item if item != "../" else "../beside", path)
        else:
            path.write_bytes(item[0])
            path.chmod(0o755 if item[1] else 0o644)


@given(FOLDERS)
@example({"a": (b"", True), "a b\n": {"é😀": {}}, "link": "train.py", "beside": "../", "loose": "no where"})
@example({str(i): (bytes([i]) * 5000, i % 2 == 0) for i in range(30)})
@settings(deadline=None, max_examples=60)
def test_what_is_captured_is_what_a_run_gets(tmp_path_factory: pytest.TempPathFactory, content: Any) -> None:
    top = tmp_path_factory.mktemp("top")
    plant(top / "beside", {"one": "1", "two/three": "3"})
    folder = top / "project"
    plant_any(folder, {**content, "train.py": (b"print(1)\n", False)})
    snapshot = captured(top / "store", folder)
    assert restored(top / "store", snapshot.id) == tree(folder)
    assert snapshot.files == sum(kind != "folder" for kind, _, _ in tree(folder).values())
    assert captured(top / "store", folder)[:4] == snapshot[:4]
    assert leftovers(top / "store") == set()


def test_equal_code_is_one_snapshot_wherever_it_lies_and_whenever_it_was_written(store: Path, tmp_path: Path, folder: Path) -> None:
    other = tmp_path / "elsewhere"
    plant(other, {"data/a.bin": b"\0\xff" * 10, "train.py": "print(1)\n"})
    os.utime(other / "train.py", (0, 0))
    assert captured(store, other).id == captured(store, folder).id
    assert len(snapshot_ids(store)) == 1


def test_bytes_names_and_the_executable_bit_count(store: Path, folder: Path) -> None:
    ids = {captured(store, folder).id}
    (folder / "train.py").write_text("print(2)\n")
    ids.add(captured(store, folder).id)
    (folder / "train.py").chmod(0o755)
    ids.add(captured(store, folder).id)
    (folder / "data").rename(folder / "other")
    ids.add(captured(store, folder).id)
    (folder / "empty").mkdir()
    ids.add(captured(store, folder).id)
    assert len(ids) == len(snapshot_ids(store)) == 5


def test_nothing_in_the_store_can_be_written_or_read_by_others(store: Path, folder: Path) -> None:
    plant(folder, MANY)
    captured(store, folder)
    files = [path for path in store.rglob("*") if path.suffix in (".json", ".pack")]
    assert len(files) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o400}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (store, store / "packs")} == {0o700}


def written(folder: Path) -> dict[Path, tuple[int, ...]]:
    """Which files there are, and what would be otherwise if one had been written; not when it was last read."""
    found = {path: path.stat() for path in folder.rglob("*")}
    return {path: (info.st_ino, info.st_size, info.st_mtime_ns, info.st_ctime_ns) for path, info in found.items()}


def test_an_unchanged_folder_is_not_read_again(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(folder, MANY)
    let_settle(folder)
    opened = opened_below(folder, monkeypatch)
    first = captured(store, folder)
    assert len(opened) == len(MANY) + 2
    assert first.new_bytes > sum(map(len, MANY.values())) / 2
    opened.clear()
    before = written(store)
    again = captured(store, folder)
    assert opened == []
    assert (again.id, again.new_bytes) == (first.id, 0)
    assert written(store) == before


def test_only_what_has_changed_is_read_and_stored(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(folder, {f"{i}.bin": bytes([i]) * 100_000 for i in range(40)})
    let_settle(folder)
    first = captured(store, folder)
    plant(folder, {"7.bin": b"\xff" * 100_000})
    opened = opened_below(folder, monkeypatch)
    second = captured(store, folder)
    assert opened == ["7.bin"]
    assert 100_000 < second.new_bytes < 120_000
    assert restored(store, second.id) == tree(folder)
    assert restored(store, first.id)["7.bin"][1] == b"\7" * 100_000


def test_a_change_that_leaves_size_and_time_as_they_were_is_seen(store: Path, folder: Path) -> None:
    plant(folder, MANY)
    let_settle(folder)
    first = captured(store, folder)
    path = folder / "train.py"
    info = path.stat()
    path.write_text("print(2)\n")
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    second = captured(store, folder)
    assert second.id != first.id
    assert restored(store, second.id) == tree(folder)


def test_a_change_right_after_a_capture_is_seen(store: Path, folder: Path) -> None:
    plant(folder, MANY)
    for i in range(20):
        (folder / "train.py").write_text(f"print({i:02})\n")
        assert restored(store, captured(store, folder).id)["train.py"][1] == f"print({i:02})\n".encode()


def test_a_file_so_new_that_its_time_may_not_tell_the_next_change_is_read_again(
    store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(folder, MANY)
    later = time.time() + 1000
    os.utime(folder / "train.py", (later, later))
    let_settle(folder)
    captured(store, folder)
    opened = opened_below(folder, monkeypatch)
    captured(store, folder)
    assert opened == ["train.py"]


def test_a_file_dated_in_the_far_future(store: Path, folder: Path) -> None:
    plant(folder, MANY)
    os.utime(folder / "train.py", (1.4e10, 1.4e10))
    snapshot = captured(store, folder)
    assert captured(store, folder)[:4] == snapshot[:4]
    assert restored(store, snapshot.id) == tree(folder)


def test_equal_bytes_are_stored_once(store: Path, folder: Path) -> None:
    plant(folder, {f"{i}.bin": os.urandom(10) + bytes(3_000_000) if i == 0 else bytes(3_000_000) for i in range(5)})
    plant(folder, {f"small{i}": b"x" * 90_000 for i in range(5)})
    snapshot = captured(store, folder)
    assert snapshot.size > 15_000_000
    assert snapshot.new_bytes < 6_200_000
    assert restored(store, snapshot.id) == tree(folder)


def test_other_folders_draw_on_what_is_stored(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(folder, {"big.bin": os.urandom(2_000_000)})
    captured(store, folder)
    other = plant(tmp_path / "other", {"train.py": "print(3)\n", "moved.bin": (folder / "big.bin").read_bytes()})
    plant(other, MANY)
    snapshot = captured(store, other)
    assert snapshot.new_bytes < 200_000
    assert restored(store, snapshot.id) == tree(other)


@pytest.mark.parametrize("size", [10, 100_000, 2 * CLONE_ABOVE + 5])
def test_changing_the_source_or_a_copy_changes_nothing_in_the_store(store: Path, folder: Path, tmp_path: Path, size: int) -> None:
    plant(folder, {"own.bin": b"a" * size})
    snapshot = captured(store, folder)
    before = tree(folder)
    copy = tmp_path / "work"
    materialise(store, snapshot.id, copy)
    for place in (folder, copy):
        for path in (place / "own.bin", place / "train.py"):
            with path.open("r+b") as file:
                file.write(b"changed")
        (place / "data" / "a.bin").unlink()
    assert restored(store, snapshot.id) == before
    inodes = {path.stat().st_ino for path in store.rglob("*") if path.is_file()}
    assert inodes.isdisjoint({path.stat().st_ino for path in copy.rglob("*")})


@pytest.mark.slow
def test_there_is_no_limit(store: Path, folder: Path) -> None:
    plant(folder, {f"{i // 500}/{i}": str(i) for i in range(2500)})
    (folder / "huge.bin").touch()
    os.truncate(folder / "huge.bin", 301_000_000)
    snapshot = captured(store, folder)
    assert (snapshot.files, snapshot.size > 301_000_000) == (2503, True)
    assert len(snapshot.warnings) == 1
    assert "huge.bin (301 MB)" in snapshot.warnings[0]


def test_a_copy_tells_how_far_it_is(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(folder, MANY)
    snapshot = captured(store, folder)
    told: list[tuple[int, int]] = []
    materialise(store, snapshot.id, tmp_path / "work", lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (snapshot.size, snapshot.size)


def test_a_copy_that_is_broken_off_leaves_nothing(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(folder, MANY)
    snapshot = captured(store, folder)

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        materialise(store, snapshot.id, tmp_path / "copy", stop)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("copy")]


def test_a_copy_takes_the_place_of_what_a_killed_one_left(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(tmp_path / "work.partial", {"old": "", "deep/er": ""})
    snapshot = captured(store, folder)
    materialise(store, snapshot.id, tmp_path / "work")
    assert tree(tmp_path / "work") == tree(folder)
    assert not (tmp_path / "work.partial").exists()


def test_a_zip_holds_the_snapshot(store: Path, folder: Path, tmp_path: Path) -> None:
    import zipfile

    plant(folder, {**MANY, "é 😀": "text", os.fsdecode(b"\xff"): "odd"})
    (folder / "train.py").chmod(0o755)
    (folder / "empty").mkdir()
    (folder / "link").symlink_to("nowhere")
    write_zip(store, captured(store, folder).id, tmp_path / "code.zip")
    with zipfile.ZipFile(tmp_path / "code.zip") as archive:
        names = archive.namelist()
        assert {"é 😀", "\\xff", "empty/", "link", *MANY} < set(names)
        assert archive.getinfo("train.py").external_attr >> 16 == 0o100755
        assert archive.read("part3/3.txt") == MANY["part3/3.txt"].encode()
        assert archive.testzip() is None
