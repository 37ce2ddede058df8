from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.snapshot import capture
from tests.preparation.trees import capture_as_ordinary, plant, restored, snapshot_ids

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {"train.py": "print(1)\n", "sub/other.py": "", "read.ipynb.txt": "", "data.csv": "1,2\n"}
    return plant(tmp_path / "project", files)


def refusal(path: str | Path, entry: str | None = None, include: Sequence[str | Path] = ()) -> EstimatorError:
    with pytest.raises(EstimatorError) as caught:
        sources.from_path(path, entry, include)
    assert caught.value.message.isprintable()
    assert caught.value.hint
    return caught.value


def captured_names(store: Path, source: sources.Source) -> set[str]:
    return set(restored(store, capture(store, source).id))


def test_a_cell_is_train_py(store: Path) -> None:
    source = sources.cell("print(1)")
    assert (source.kind, source.entry) == ("cell", "train.py")
    assert restored(store, capture(store, source).id)["train.py"][1].endswith(b"\nprint(1)\n")


def test_a_cell_with_what_is_to_lie_beside_it(store: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    source = sources.cell("print(1)", ["data.csv", "./sub/", folder / "data.csv"])
    assert captured_names(store, source) == {"train.py", "data.csv", "sub/other.py"}
    # Git is asked about the notebook's folder, not about that of what it includes.
    monkeypatch.chdir(folder / "sub")
    assert source.folder == str(folder / "sub")


def test_an_included_folder_has_ignore_files_too(store: Path, folder: Path) -> None:
    plant(folder, {"sub/.amlignore": "*.csv\n", "sub/a.csv": "", "sub/deep/b.csv": "", "sub/deep/c.py": ""})
    assert captured_names(store, sources.cell("1", [folder / "sub"])) == {"train.py", "sub/.amlignore", "sub/other.py", "sub/deep/c.py"}


@pytest.mark.parametrize("name", ["train.py", "sub/train.py"])
def test_two_things_of_one_name_cannot_lie_beside_each_other(folder: Path, name: str) -> None:
    plant(folder, {"sub/train.py": ""})
    with pytest.raises(EstimatorError, match="which is already there") as caught:
        sources.cell("print(1)", [folder / name])
    assert caught.value.hint == "Rename one of the two."


def test_what_is_included_beside_a_folder_may_not_be_in_it(store: Path, folder: Path, tmp_path: Path) -> None:
    beside = plant(tmp_path / "beside", {"data.csv": "", "more.csv": ""})
    assert "more.csv" in captured_names(store, sources.from_path(folder, "train.py", [beside / "more.csv"]))
    with pytest.raises(EstimatorError) as caught:
        capture(store, sources.from_path(folder, "train.py", [beside / "data.csv"]))
    assert caught.value.message == "data.csv is included, and the folder has one already."


def test_what_is_included_may_lie_beside_what_the_folder_leaves_out(store: Path, folder: Path, tmp_path: Path) -> None:
    beside = plant(tmp_path / "beside", {"data.csv": "other"})
    plant(folder, {".amlignore": "data.csv\n"})
    source = sources.from_path(folder, "train.py", [beside / "data.csv"])
    assert restored(store, capture(store, source).id)["data.csv"][1] == b"other"


@pytest.mark.parametrize("include", ["nowhere", "/", "", "a\0b"])
def test_what_cannot_be_included_is_named(include: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    with pytest.raises(EstimatorError) as caught:
        sources.cell("print(1)", [include])
    assert caught.value.hint


def test_a_single_script(store: Path, folder: Path) -> None:
    source = sources.from_path(folder / "train.py", include=[folder / "data.csv"])
    assert (source.kind, source.entry, source.folder) == ("script", "train.py", str(folder))
    assert captured_names(store, source) == {"train.py", "data.csv"}


def test_a_folder_with_its_entry(store: Path, folder: Path) -> None:
    for entry in ("train.py", "./train.py", "sub/../train.py", str(folder / "train.py")):
        source = sources.from_path(f"{folder}/", entry)
        assert (source.kind, source.entry, source.folder) == ("folder", "train.py", str(folder))
    assert sources.from_path(folder, "sub/other.py").entry == "sub/other.py"
    assert captured_names(store, source) == {"train.py", "sub/other.py", "read.ipynb.txt", "data.csv"}


def test_paths_are_relative_to_the_current_folder_and_know_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder.parent))
    for path in (".", "../project", "~/project"):
        assert sources.from_path(path, "train.py").folder == str(folder)


def test_a_folder_without_an_entry_is_told_what_there_is(folder: Path) -> None:
    for entry in (None, ""):
        error = refusal(folder, entry)
        assert error.message == f"Which file of {folder} is to run is not said."
        assert error.hint == "Name the script to run, relative to the folder, as the entry; there is train.py."


def test_an_entry_that_is_missing_is_told_what_there_is(folder: Path) -> None:
    error = refusal(folder, "trian.py")
    assert error.message == f"The entry trian.py of {folder} does not exist."
    assert "there is train.py" in error.hint


def test_an_entry_that_is_no_file(folder: Path) -> None:
    assert refusal(folder, "sub").message.endswith(" is a folder.")
    os.mkfifo(folder / "pipe.py")
    assert refusal(folder, "pipe.py").message.endswith(" is no file.")
    (folder / "dangling.py").symlink_to("nowhere.py")
    assert refusal(folder, "dangling.py").message.endswith(" is no file.")
    (folder / "loop.py").symlink_to("loop.py")
    assert refusal(folder, "loop.py").message.endswith(" is no file.")


@pytest.mark.parametrize(
    "entry", ["../outside.py", "sub/../../outside.py", "{top}/outside.py", "link.py", "linked/outside.py", "..", "/etc/passwd"]
)
def test_an_entry_outside_the_folder_is_refused(folder: Path, entry: str) -> None:
    top = folder.parent
    plant(top, {"outside.py": "", "project-2/outside.py": ""})
    (folder / "link.py").symlink_to("../outside.py")
    (folder / "linked").symlink_to("../project-2")
    error = refusal(folder, entry.format(top=top))
    assert error.message.endswith(f" lies outside {folder}.")
    assert refusal(folder, "../project-2/outside.py").message.endswith(f" lies outside {folder}.")


def test_a_folder_behind_a_link_is_a_folder(store: Path, folder: Path) -> None:
    link = folder.with_name("link")
    link.symlink_to(folder)
    source = sources.from_path(link, "train.py")
    assert (source.entry, source.folder) == ("train.py", str(link))
    assert "train.py" in captured_names(store, source)


@pytest.mark.parametrize("entry", ["a\0b", "x" * 5000, "train.py/below"])
def test_an_entry_that_cannot_be(folder: Path, entry: str) -> None:
    refusal(folder, entry)


def test_paths_that_cannot_be(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal("").message == "'' is no path."
    assert refusal("a\0b").message == "'a\\x00b' is no path."
    assert "There is no" in refusal(folder / "nowhere").message
    assert "There is no" in refusal("x" * 5000).message
    assert "neither a folder" in refusal(folder / "data.csv").message
    assert "neither a folder" in refusal(folder / "read.ipynb.txt").message
    assert "is no folder" in refusal(folder / "train.py", "other.py").message
    os.mkfifo(folder / "pipe.ipynb")
    assert "neither a folder" in refusal(folder / "pipe.ipynb").message
    assert r"line\nbreak" in refusal(folder / "line\nbreak").message


def test_a_current_folder_that_is_gone_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = plant(folder.parent / "gone", {})
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert refusal("train.py").message == "The current folder is gone."
    assert sources.from_path(folder, "train.py").entry == "train.py"


def test_a_folder_that_cannot_be_read_is_said(store: Path, folder: Path) -> None:
    folder.chmod(0o100)
    for entry in ("train.py", "nowhere.py"):
        said = capture_as_ordinary(store, folder, entry)
        assert "eadable for you" in said["hint"]
    assert snapshot_ids(store) == set()


@pytest.mark.parametrize(
    ("ignore", "entry", "reason"),
    [
        ("*.py\n", "train.py", "it is left out by *.py in "),
        ("/sub/\n", "sub/other.py", "it is left out by /sub/ in "),
        ("", "__pycache__/x.py", "it is left out by default (a line !__pycache__ in .amlignore brings it back)."),
        ("", "env/run.py", "it lies in an environment or in the workspace."),
    ],
)
def test_an_entry_that_is_left_out_is_told_why(store: Path, folder: Path, ignore: str, entry: str, reason: str) -> None:
    plant(folder, {".gitignore": ignore, "__pycache__/x.py": "", "env/run.py": "", "env/pyvenv.cfg": ""})
    with pytest.raises(EstimatorError) as caught:
        capture(store, sources.from_path(folder, entry))
    assert f"The entry {entry} is not captured: {reason}" in caught.value.message
    assert caught.value.hint == "Change the ignore file, or name another entry."
    assert snapshot_ids(store) == set()


def test_an_empty_folder_is_told_to_be(store: Path, folder: Path) -> None:
    plant(folder, {".gitignore": "*\n"})
    with pytest.raises(EstimatorError, match="holds no file to capture"):
        capture(store, sources.from_path(folder, "train.py"))
