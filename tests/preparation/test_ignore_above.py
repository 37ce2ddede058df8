"""Ignore files above the folder that is submitted, held against Git's own word."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from jupyter_estimator.preparation.code.scan import Root, scan


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "home" / ".config" / "git").mkdir(parents=True)
    (tmp_path / "home" / ".config" / "git" / "ignore").write_text("*.swp\n")
    top = tmp_path / "repository"
    (top / "team" / "project" / "data").mkdir(parents=True)
    subprocess.run(["git", "init", "-q", top], check=True)
    for name in ("train.py", ".env", "a.ckpt", "keep.ckpt", "notes.swp", "local.txt", "data/x.csv", "data/y.bin", "anchored"):
        (top / "team" / "project" / name).write_text("1")
    return top


def captured(folder: Path) -> set[str]:
    return {found.path for found in scan(Root("", str(folder)), (), []) if found.kind == "file"} - {".gitignore"}


def of_git(folder: Path) -> set[str]:
    command = ["git", "-C", str(folder), "ls-files", "--others", "--exclude-standard", "-z", "."]
    names = subprocess.run(command, capture_output=True, check=True).stdout
    return {os.fsdecode(name) for name in names.split(b"\0") if name} - {".gitignore"}


@pytest.mark.parametrize(
    ("top", "team", "project", "exclude"),
    [
        (".env\n*.ckpt\n", "", "", ""),
        (".env\n*.ckpt\n", "!keep.ckpt\n", "", ""),
        ("", "/project/anchored\n", "!a.ckpt\n", "*.ckpt\nlocal.txt\n"),
        ("/team/project/data/*.bin\n", "", "", ""),
        ("data/\n", "", "", ""),
        ("*.txt\n", "", "!local.txt\n", ""),
        ("team/project/data/x.csv\n**/anchored\n", "", "", ""),
    ],
)
def test_they_count_as_for_git(repository: Path, top: str, team: str, project: str, exclude: str) -> None:
    for folder, text in ((repository, top), (repository / "team", team), (repository / "team" / "project", project)):
        if text:
            (folder / ".gitignore").write_text(text)
    (repository / ".git" / "info" / "exclude").write_text(exclude)
    found = captured(repository / "team" / "project")
    assert found == of_git(repository / "team" / "project")
    assert "train.py" in found
    assert "notes.swp" not in found


def test_the_file_that_the_users_settings_name(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "home" / ".gitconfig").write_text("[core]\n\texcludesFile = ~/mine\n")
    (tmp_path / "home" / "mine").write_text("local.txt\n")
    found = captured(repository / "team" / "project")
    assert "local.txt" not in found
    assert "notes.swp" in found


@pytest.mark.parametrize("line", ["/team/project/", "team/"])
def test_a_folder_that_is_ignored_as_a_whole_is_meant(repository: Path, line: str) -> None:
    (repository / ".gitignore").write_text(f"{line}\n*.ckpt\n")
    assert "a.ckpt" in captured(repository / "team" / "project")


def test_an_amlignore_stands_alone(repository: Path) -> None:
    (repository / ".gitignore").write_text("*.ckpt\n")
    (repository / "team" / "project" / ".amlignore").write_text("local.txt\n")
    found = captured(repository / "team" / "project")
    assert "a.ckpt" in found
    assert "local.txt" not in found


def test_what_is_left_out_is_not_touched(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dead mount fails, or hangs, with the first look at it: the listing of its parent says all that is needed."""
    (repository / ".gitignore").write_text("/team/project/data/\n")
    asked: list[str] = []
    real = os.scandir

    class Entry:
        """As the system's, noting what is asked of it beyond its folder's listing."""

        def __init__(self, entry: os.DirEntry[str]) -> None:
            self.entry = entry
            self.name, self.path = entry.name, entry.path

        def is_symlink(self) -> bool:
            return self.entry.is_symlink()

        def is_dir(self, *, follow_symlinks: bool = True) -> bool:
            assert not follow_symlinks
            return self.entry.is_dir(follow_symlinks=False)

        def stat(self) -> os.stat_result:
            asked.append(self.name)
            return self.entry.stat()

    class Listing(list[Entry]):
        def __enter__(self) -> Listing:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    def scandir(path: str) -> Listing:
        asked.append(os.path.basename(path))
        return Listing(map(Entry, real(path)))

    monkeypatch.setattr(os, "scandir", scandir)
    captured(repository / "team" / "project")
    assert "train.py" in asked
    assert "data" not in asked
