from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.size_report import human_size
from jupyter_estimator.preparation.code.snapshot import Captured, capture
from tests.preparation.trees import plant

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 1_000


def sized(folder: Path, sizes: dict[str, int]) -> Path:
    return plant(folder, {"train.py": "print(1)\n", **{name: "x" * size for name, size in sizes.items()}})


def captured(store: Path, folder: Path) -> Captured:
    return capture(store, sources.from_path(folder, "train.py"), warn_above=LIMIT)


def follow(warning: str) -> list[str]:
    """Write every line that a warning advises to the file it names, to the letter; what was weighed."""
    advised = re.findall(r"^  (.*) \((?:[\d.]+ \w+)\): add the line (.*) to (.*)$", warning, re.MULTILINE)
    assert len(advised) == len(warning.splitlines()) - 1
    for _, line, file in advised:
        with open(file, "a") as ignore:
            ignore.write(line + "\n")
    return [name for name, _, _ in advised]


def test_nothing_is_said_below_the_size(store: Path, tmp_path: Path) -> None:
    folder = sized(tmp_path / "project", {"a.bin": LIMIT - len("print(1)\n")})
    assert captured(store, folder).warnings == []
    assert capture(store, sources.from_path(folder, "train.py")).warnings == []
    assert len(capture(store, sources.from_path(folder, "train.py"), warn_above=LIMIT - 1).warnings) == 1


def test_the_biggest_are_named_and_their_lines_leave_them_out(store: Path, tmp_path: Path) -> None:
    sizes = {
        "data/raw/big.bin": 50_000,
        "data/small.txt": 10,
        "models/a.bin": 9_000,
        "models/b.bin": 8_000,
        "c.bin": 5_000,
        "code/x.py": 20,
    }
    folder = sized(tmp_path / "project", sizes)
    (warning,) = captured(store, folder).warnings
    assert warning.splitlines()[0] == "The snapshot holds 72 kB in 7 files. The biggest, and how to leave them out:"
    assert follow(warning) == ["data/raw/big.bin", "models/", "c.bin"]
    again = captured(store, folder)
    assert again.warnings == []
    assert again.size < LIMIT


@pytest.mark.parametrize(
    "name", ["a b.bin", "*.bin", "[x].bin", "a\\b", "#a", "!a", "end ", "é😀", "line\nbreak", os.fsdecode(b"\xff.bin"), "tab\t", "?"]
)
@pytest.mark.parametrize("file", ["", ".gitignore", ".amlignore"])
def test_the_line_is_right_for_any_name_and_the_file_is_the_one_that_counts(store: Path, tmp_path: Path, name: str, file: str) -> None:
    folder = sized(tmp_path / "project", {name: 2_000, "sub/" + name: 3, "keep.bin": 2})
    if file:
        plant(folder, {file: "# mine\n"})
    (warning,) = captured(store, folder).warnings
    assert f"to {folder / (file or '.amlignore')}" in warning
    before = captured(store, folder).size
    line = re.findall(r": add the line (.*) to ", warning)[0]
    with (folder / (file or ".amlignore")).open("a") as ignore:
        ignore.write(line + "\n")
    again = captured(store, folder)
    assert again.warnings == []
    assert again.size == before - 2_000 + len(line.encode()) + 1


def test_a_folder_that_is_big_by_many_small_files_is_named_as_a_whole(store: Path, tmp_path: Path) -> None:
    folder = sized(tmp_path / "project", {f"many/{i}.txt": 100 for i in range(30)})
    (warning,) = captured(store, folder).warnings
    assert follow(warning) == ["many/"]
    assert captured(store, folder).warnings == []


def test_what_is_to_run_is_never_advised_to_be_left_out(store: Path, tmp_path: Path) -> None:
    folder = plant(tmp_path / "project", {"src/app/train.py": "#" * 5_000, "src/a.bin": "x" * 3_000, "src/app/b/c.bin": "x" * 4_000})
    plant(folder, {"src/app/train": "x" * 2_000})
    (warning,) = capture(store, sources.from_path(folder, "src/app/train.py"), warn_above=LIMIT).warnings
    assert follow(warning) == ["src/app/b/c.bin", "src/a.bin", "src/app/train"]
    (warning,) = capture(store, sources.from_path(folder / "src/app/train.py"), warn_above=LIMIT).warnings
    assert "\n" not in warning


def test_what_is_included_is_named_with_its_own_ignore_file(store: Path, tmp_path: Path) -> None:
    sized(tmp_path / "data", {"raw/a.bin": 3_000, "b.txt": 5})
    (tmp_path / "single.bin").write_bytes(bytes(2_000))
    source = sources.cell("print(1)", [tmp_path / "data", tmp_path / "single.bin"])
    (warning,) = capture(store, source, warn_above=LIMIT).warnings
    lines = warning.splitlines()
    assert lines[1] == f"  data/raw/a.bin (3.0 kB): add the line /raw/a.bin to {tmp_path}/data/.amlignore"
    assert lines[2] == "  single.bin (2.0 kB): leave it out of what is submitted"


def test_at_most_five_are_named_before_the_bytes_are_read(store: Path, tmp_path: Path) -> None:
    folder = sized(tmp_path / "project", {f"{i}.bin": 1000 + i for i in range(9)})
    told: list[str] = []
    snapshots = []

    def notice(text: str) -> None:
        told.append(text)
        snapshots.append(list(store.glob("*")))

    (warning,) = capture(store, sources.from_path(folder, "train.py"), warn_above=LIMIT, notice=notice).warnings
    assert told == [warning]
    assert snapshots == [[]]
    assert [line.split()[0] for line in warning.splitlines()[1:]] == ["8.bin", "7.bin", "6.bin", "5.bin", "4.bin"]


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (12_345, "12 kB"), (301_000_000, "301 MB"), (2.5e12, "2.5 TB")]
)
def test_sizes_are_written_for_people(size: float, text: str) -> None:
    assert human_size(size) == text
