"""Removing trees: never through a link, however deep, whatever the modes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from jupyter_estimator.records.sweep import remove, sweep


def make(folder: Path) -> Path:
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "file").write_text("1")
    (folder / "other").write_text("2")
    return folder


def test_everything(tmp_path: Path) -> None:
    assert remove(make(tmp_path / "tree")) == []
    assert not (tmp_path / "tree").exists()
    assert remove(tmp_path / "tree") == []


def test_a_file_and_a_link(tmp_path: Path) -> None:
    outside = make(tmp_path / "outside")
    (tmp_path / "link").symlink_to(outside)
    assert remove(tmp_path / "link") == []
    assert remove(outside / "other") == []
    assert (outside / "a" / "b" / "file").exists()
    assert not os.path.lexists(tmp_path / "link")


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    outside, tree = make(tmp_path / "outside"), make(tmp_path / "tree")
    (tree / "a" / "out").symlink_to(outside)
    (tree / "loop").symlink_to("loop")
    assert remove(tree) == []
    assert (outside / "a" / "b" / "file").exists()


def test_a_folder_that_becomes_a_link_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside, tree = make(tmp_path / "outside"), make(tmp_path / "tree")
    real = os.open

    def swap(path: str, flags: int, *rest: int, dir_fd: int | None = None) -> int:
        if path == "a" and (tree / "a").is_dir() and not (tree / "a").is_symlink():
            (tree / "a").rename(tmp_path / "away")
            (tree / "a").symlink_to(outside)
        return real(path, flags, *rest, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", swap)
    assert remove(tree) != []
    assert (outside / "a" / "b" / "file").exists()
    assert (tmp_path / "away" / "b" / "file").exists()


def test_a_folder_that_is_moved_out_while_it_is_walked(tmp_path: Path) -> None:
    tree, outside = make(tmp_path / "tree"), make(tmp_path / "outside")

    def move(folder: int, name: str, path: str, info: os.stat_result) -> bool:
        if name == "file":
            (tree / "a" / "b").rename(outside / "b")
        return True

    assert sweep(tree, move)
    assert (outside / "other").exists()
    assert (outside / "a" / "b" / "file").exists()


def test_1500_folders_deep(tmp_path: Path) -> None:
    descriptor = os.open(tmp_path, os.O_RDONLY)
    os.mkdir("deep", dir_fd=descriptor)
    for name in ["deep"] + ["a" * 40] * 1500:
        inner = os.open(name, os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = inner
        os.mkdir("a" * 40, dir_fd=descriptor)
    os.close(descriptor)
    assert remove(tmp_path / "deep") == []
    assert not (tmp_path / "deep").exists()


def test_only_what_is_named_goes(tmp_path: Path) -> None:
    tree = make(tmp_path / "tree")
    assert sweep(tree, lambda folder, name, path, info: path == "a/b/file") == []
    assert sorted(path.name for path in tree.rglob("*")) == ["other"]


def test_folders_that_nobody_may_write(tmp_path: Path) -> None:
    """As another user than root, whom no mode stops."""
    tree = make(tmp_path / "tree")
    (tree / "a" / "closed").mkdir()
    (tree / "a" / "closed" / "file").write_text("")
    (tree / "a" / "closed").chmod(0)
    (tree / "a" / "b").chmod(0o555)
    if os.geteuid() == 0:
        for path in (tmp_path, *tree.parents):
            if path.stat().st_mode & 0o001 == 0 and path.is_relative_to(tmp_path.parents[2]):
                path.chmod(stat.S_IMODE(path.stat().st_mode) | 0o011)
        for path in (tmp_path, tree, *tree.rglob("*")):
            os.chown(path, 65534, 65534)
        pid = os.fork()
        if pid == 0:
            os.setgid(65534)
            os.setuid(65534)
            os._exit(len(remove(tree)))
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    else:
        assert remove(tree) == []
    assert not tree.exists()
