from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.records.snapshots.store import materialise
from tests.preparation.trees import capture_as_ordinary, leftovers, plant, restored, snapshot_ids, tree

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path / "project", {"train.py": "print(1)\n"})


def captured(store: Path, folder: Path) -> Any:
    return capture(store, sources.from_path(folder, "train.py"))


def refusal(store: Path, folder: Path) -> EstimatorError:
    with pytest.raises(EstimatorError) as caught:
        captured(store, folder)
    assert snapshot_ids(store) == leftovers(store) == set()
    return caught.value


def follow(folder: Path, hint: str) -> None:
    """Do what a hint says: write its line to its file."""
    line, _, file = hint.partition("add the line ")[2].removesuffix(".").rpartition(" to ")
    assert Path(file).parent == folder
    with Path(file).open("a") as ignore:
        ignore.write(line + "\n")


def test_links_to_files_and_folders_are_followed(store: Path, folder: Path, tmp_path: Path) -> None:
    beside = plant(tmp_path / "beside", {"one": "1", "deep/two": "2"})
    (folder / "file").symlink_to(beside / "one")
    (folder / "folder").symlink_to("../beside")
    (folder / "again").symlink_to("folder")
    found = restored(store, captured(store, folder).id)
    assert found == tree(folder)
    assert found["again/deep/two"] == ("file", b"2", False)


def test_a_link_that_leads_nowhere_is_kept_as_it_is(store: Path, folder: Path) -> None:
    (folder / "nowhere").symlink_to("not/there")
    (folder / "far").symlink_to("/not/there/either")
    (folder / "through").symlink_to("train.py/below")
    found = restored(store, captured(store, folder).id)
    assert found["nowhere"] == ("link", b"not/there", False)
    assert found["far"] == ("link", b"/not/there/either", False)
    assert found["through"] == ("link", b"train.py/below", False)


@pytest.mark.parametrize("links", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "."}, {"sub/a": ".."}, {"sub/deep/a": "../../sub"}])
def test_a_loop_of_links_is_named_with_the_line_that_leaves_it_out(store: Path, folder: Path, links: dict[str, str]) -> None:
    for name, target in links.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(target)
    for _ in links:
        error = refusal(store, folder)
        assert error.message in {f"The symbolic link {name} leads back to where it came from." for name in links}
        follow(folder, error.hint)
    assert "train.py" in restored(store, captured(store, folder).id)


def test_a_loop_through_another_folder(store: Path, folder: Path, tmp_path: Path) -> None:
    beside = plant(tmp_path / "beside", {"one": "1"})
    (folder / "beside").symlink_to(beside)
    (beside / "back").symlink_to(folder)
    assert "beside/back" in refusal(store, folder).message


def test_two_links_to_one_folder_are_no_loop(store: Path, folder: Path, tmp_path: Path) -> None:
    plant(folder, {"sub/one": "1"})
    (folder / "a").symlink_to("sub")
    (folder / "b").symlink_to("sub")
    assert restored(store, captured(store, folder).id) == tree(folder)


def test_what_is_neither_file_nor_folder_is_left_out_with_a_word(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "null").symlink_to("/dev/null")
    monkeypatch.chdir(folder)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        snapshot = captured(store, folder)
    assert set(restored(store, snapshot.id)) == {"train.py"}
    for name in ("pipe", "null", "socket"):
        assert f"{name} is no file, folder or link and was left out of the snapshot." in snapshot.warnings


def test_a_file_that_cannot_be_read_although_it_is_one(store: Path, folder: Path) -> None:
    # Reading the first page of a process's memory is an error of the device, for whoever reads it.
    (folder / "memory").symlink_to("/proc/self/mem")
    error = refusal(store, folder)
    assert error.message == "memory could not be read: Input/output error."
    follow(folder, error.hint.replace("Make it readable for you, or ", ""))
    assert captured(store, folder).files == 2


@pytest.mark.parametrize("name", ["secret.txt", "sub/secret.txt", "sub", ".gitignore"])
def test_what_nobody_may_read_is_named(store: Path, folder: Path, name: str) -> None:
    path = folder / name
    if name == "sub":
        path.mkdir()
    else:
        plant(folder, {name: "text"})
    path.chmod(0)
    said = capture_as_ordinary(store, folder)
    assert said["message"].endswith(f"{name} could not be read: Permission denied.") or f"{name}/ could" in said["message"]
    assert said["hint"].startswith("Make it readable for you")
    assert snapshot_ids(store) == leftovers(store) == set()
    path.chmod(0o755)
    assert "id" in capture_as_ordinary(store, folder)


def test_what_nobody_may_read_can_be_left_out(store: Path, folder: Path) -> None:
    plant(folder, {"sub/secret.txt": ""})
    (folder / "sub").chmod(0)
    follow(folder, capture_as_ordinary(store, folder)["hint"])
    assert "id" in capture_as_ordinary(store, folder)


def test_a_folder_that_cannot_be_entered_at_all(store: Path, folder: Path) -> None:
    folder.chmod(0)
    said = capture_as_ordinary(store, folder)
    assert "hint" in said
    assert snapshot_ids(store) == leftovers(store) == set()


ODD = [
    "a b",
    "it's",
    'say "so"',
    "é😀",
    "line\nbreak",
    "tab\t",
    "..x",
    "...",
    "-rf",
    "%s",
    "{x}",
    "$HOME",
    "~",
    "a\\b",
    "nul",
    " ",
    "*",
    "\x7f",
]


def test_names_of_any_kind(store: Path, folder: Path) -> None:
    names = [*ODD, os.fsdecode(b"\xff\xfe"), os.fsdecode(b"\xed\xa0\x80"), "x" * 255, "é" * 127]
    plant(folder, {f"{name}/{name}": name for name in names})
    snapshot = captured(store, folder)
    assert restored(store, snapshot.id) == tree(folder)
    assert snapshot.files == len(names) + 1


@pytest.mark.parametrize("name", [*ODD, os.fsdecode(b"\xff.py")])
def test_an_entry_of_any_name(store: Path, folder: Path, name: str) -> None:
    plant(folder, {name: "print(1)"})
    source = sources.from_path(folder, "./" + name)
    assert source.entry == name
    assert capture(store, source).files == 2


@pytest.mark.slow
def test_a_very_deep_folder(store: Path, tmp_path: Path) -> None:
    # Deeper than Python lets a function call itself.
    deep = tmp_path / "p"
    deep.mkdir()
    path = str(deep)
    for _ in range(1010):
        path += "/d"
        os.mkdir(path)
    plant(deep, {"train.py": ""})
    Path(path, "end").write_text("reached")
    snapshot = capture(tmp_path / "s", sources.from_path(deep, "train.py"))
    try:
        materialise(tmp_path / "s", snapshot.id, tmp_path / "c")
        assert Path(path.replace(str(deep), str(tmp_path / "c"), 1), "end").read_text() == "reached"

        def stop(done: int, total: int) -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            materialise(tmp_path / "s", snapshot.id, tmp_path / "d", stop)
        assert not (tmp_path / "d.partial").exists()
    finally:
        # pytest cannot remove so deep a folder itself.
        subprocess.run(["rm", "-rf", deep, tmp_path / "c"], check=True)


def test_a_path_that_is_too_long_for_the_system(store: Path, folder: Path, tmp_path: Path) -> None:
    name = "n" * 250
    deep = os.open(folder, os.O_RDONLY)
    for _ in range(18):
        os.mkdir(name, dir_fd=deep)
        inner = os.open(name, os.O_RDONLY, dir_fd=deep)
        os.close(deep)
        deep = inner
    os.close(deep)
    try:
        error = refusal(store, folder)
        assert "could not be read: File name too long" in error.message
        follow(folder, error.hint.replace("Make it readable for you, or ", ""))
        captured(store, folder)
    finally:
        subprocess.run(["rm", "-rf", folder], check=True)


def test_the_workspace_in_the_captured_folder_is_no_part_of_it(folder: Path) -> None:
    store = folder / ".workspace" / "snapshots"
    plant(folder, {".workspace/runs/a/log": "text", "sub/a": "1"})
    first = captured(store, folder)
    assert set(restored(store, first.id)) == {"train.py", "sub/a"}
    assert captured(store, folder).id == first.id


def test_a_store_right_in_the_captured_folder_is_no_part_of_it(folder: Path) -> None:
    store = folder / "snapshots"
    first = captured(store, folder)
    assert first.files == 1
    assert captured(store, folder).id == first.id


REWRITE = """
import os, sys
fd = os.open(sys.argv[1], os.O_WRONLY)
print("ready", flush=True)
while True:
    os.pwrite(fd, b"again", 0)
"""
REPLACE = """
import os, sys, time
number = 0
while True:
    for path in sys.argv[1:]:
        number += 1
        with open(path, "wb", buffering=0) as file:
            file.write(b"%09d" % number * 500)
    if number == len(sys.argv) - 1:
        print("ready", flush=True)
    time.sleep(0.01)
"""


@contextmanager
def running(script: str, *paths: Path) -> Iterator[None]:
    with subprocess.Popen([sys.executable, "-c", script, *paths], stdout=subprocess.PIPE) as writer:
        try:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            yield
        finally:
            os.kill(writer.pid, signal.SIGKILL)


def test_a_file_that_keeps_changing_is_named(folder: Path, tmp_path: Path) -> None:
    path = folder / "growing.log"
    path.write_bytes(b"x" * 5_000_000)
    error = None
    deadline = time.monotonic() + 60
    with running(REWRITE, path):
        # Where the writer is not given the processor for long enough, there is a state to capture.
        while error is None and time.monotonic() < deadline:
            store = tmp_path / str(time.monotonic_ns())
            try:
                captured(store, folder)
            except EstimatorError as caught:
                error = caught
    assert error is not None
    assert error.message == "growing.log keeps changing while it is captured."
    assert snapshot_ids(store) == leftovers(store) == set()
    follow(folder, error.hint.replace("Stop what writes to it, or ", ""))
    assert set(restored(store, captured(store, folder).id)) == {"train.py", ".amlignore"}


def test_files_that_are_rewritten_all_the_time_are_captured_whole_or_not_at_all(store: Path, folder: Path) -> None:
    paths = [folder / f"{i}.txt" for i in range(3)]
    with running(REPLACE, *paths):
        deadline = time.monotonic() + 60
        while len(snapshot_ids(store)) < 5 and time.monotonic() < deadline:
            with suppress(EstimatorError):
                captured(store, folder)
    assert len(snapshot_ids(store)) >= 5
    assert leftovers(store) == set()
    for snapshot_id in snapshot_ids(store):
        for name, (_, data, _) in restored(store, snapshot_id).items():
            assert name == "train.py" or data in (b"", data[:9] * 500)


def meddle(monkeypatch: pytest.MonkeyPatch, path: Path, change: Any) -> None:
    """Do something to the folder just before a file in it is opened for the first time."""
    real = os.open

    def open_late(name: Any, *arguments: Any, **more: Any) -> int:
        if str(name) == str(path):
            monkeypatch.setattr(os, "open", real)
            change()
        return real(name, *arguments, **more)

    monkeypatch.setattr(os, "open", open_late)


@pytest.mark.parametrize("then", ["gone", "folder", "pipe", "socket", "link", "other"])
def test_what_becomes_of_a_file_while_it_is_captured_is_what_is_captured(
    store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    path = folder / "b.txt"
    plant(folder, {"b.txt": "first", "c.txt": "c"})
    monkeypatch.chdir(folder)

    def change() -> None:
        path.unlink()
        if then == "folder":
            plant(path, {"inside": "new"})
        elif then == "pipe":
            os.mkfifo(path)
        elif then == "socket":
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind("b.txt")
        elif then == "link":
            path.symlink_to("c.txt")
        elif then == "other":
            path.write_text("second, and longer")

    meddle(monkeypatch, path, change)
    snapshot = captured(store, folder)
    assert restored(store, snapshot.id) == tree(folder)
    assert leftovers(store) == set()


def test_a_large_file_that_is_cut_while_it_is_read(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "large.bin"
    path.write_bytes(b"x" * 10_000_000)
    real = os.read
    cut: list[bool] = []

    def read(fd: int, size: int) -> bytes:
        data = real(fd, size)
        if len(data) > 1_000_000 and not cut:
            cut.append(True)
            os.truncate(path, 100)
        return data

    monkeypatch.setattr(os, "read", read)
    snapshot = captured(store, folder)
    assert cut
    assert restored(store, snapshot.id) == tree(folder)
    assert snapshot.new_bytes < 10_000


def test_the_entry_may_go_while_it_is_captured(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(folder, {"other.py": ""})
    meddle(monkeypatch, folder / "train.py", (folder / "train.py").unlink)
    error = refusal(store, folder)
    assert error.message == "The entry train.py is not captured: it has just been removed."


def test_the_whole_folder_may_go_while_it_is_captured(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meddle(monkeypatch, folder / "train.py", lambda: folder.rename(folder.with_name("moved")))
    assert "project" in refusal(store, folder).message
