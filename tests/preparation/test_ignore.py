from __future__ import annotations

import atexit
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jupyter_estimator.preparation.code.ignore import ignore_line
from jupyter_estimator.preparation.code.scan import Root, scan

if TYPE_CHECKING:
    from collections.abc import Mapping

GIT = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "PATH": os.environ["PATH"]}


def plant(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(text))


def captured(folder: Path) -> set[str]:
    return {item.path for item in scan(Root("", str(folder)), (), []) if item.kind == "file"}


@functools.cache
def repository() -> str:
    """Git asks for one, and does not care which."""
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    subprocess.run(["git", "init", "-q", "--bare", folder], check=True, env=GIT)
    return folder


def git_keeps(folder: Path) -> set[str]:
    listed = subprocess.run(
        ["git", f"--git-dir={repository()}", "--work-tree=.", "ls-files", "-o", "--exclude-per-directory=.gitignore", "-z"],
        cwd=folder,
        check=True,
        env=GIT,
        stdout=subprocess.PIPE,
    )
    return {os.fsdecode(name) for name in listed.stdout.split(b"\0") if name}


def assert_as_git(tmp_path_factory: pytest.TempPathFactory, files: Mapping[str, str]) -> None:
    folder = tmp_path_factory.mktemp("tree")
    plant(folder, files)
    assert captured(folder) == git_keeps(folder)


NAME = st.sampled_from(["a", "b", "ab", "A", "x.log", "y.log", "a b", "[a]", "#a", "!a", "a "])
TREE_PATH = st.lists(NAME, min_size=1, max_size=4).map("/".join)
FRAGMENT = st.sampled_from(
    [
        "a",
        "b",
        "ab",
        "*",
        "**",
        "?",
        "x.log",
        "*.log",
        "é",
        "a b",
        "[ab]",
        "[!a]",
        "[^b]",
        "[a-b]",
        "[[:upper:]]",
        "[[:none:]]",
        "[\\a]",
        "\\[a]",
        "\\#a",
        "\\!a",
        "a\\ ",
    ]
)
PATTERN = st.builds(
    lambda negated, anchored, parts, folder: negated * "!" + anchored * "/" + "/".join(parts) + folder * "/",
    st.booleans(),
    st.booleans(),
    st.lists(FRAGMENT, min_size=1, max_size=3),
    st.booleans(),
)
LINES = st.lists(
    PATTERN
    | st.sampled_from(
        [
            "",
            "# comment",
            "/",
            "  ",
            "**/",
            "!",
            "a  ",
            "a \\ ",
            "[",
            "[]",
            "[]a]",
            "[a",
            "\\",
            "a\\",
            "[!]]",
            "[a-",
            "***",
            "[b-a]",
            "[]-a]",
            "[a-b-]",
            "[--b]",
            "[!a-]",
            "[[:AB:]a]",
            "[[:a]",
            "a**/b",
            "[\\]a]",
            "x.log\r",
        ]
    ),
    max_size=5,
).map("\n".join)


@given(
    files=st.sets(TREE_PATH, min_size=1, max_size=8),
    ignores=st.dictionaries(st.sampled_from(["", "a/", "a/b/", "b/"]), LINES, min_size=1, max_size=3),
)
@example({"a/b", "a/x.log", "x.log"}, {"": "*.log\n!a/"})
@example({"a/b/x.log", "a/x.log"}, {"": "a/*\n!a/b/"})
@example({"a/b/x.log", "b"}, {"": "/*\n!/a\n/a/*\n!/a/b"})
@example({"a/x.log", "x.log"}, {"": "*.log", "a/": "!x.log"})
@example({"a/x.log"}, {"": "a/", "a/": "!x.log"})
@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_left_out_is_what_git_ignores(tmp_path_factory: pytest.TempPathFactory, files: set[str], ignores: dict[str, str]) -> None:
    # A name cannot be a file and a folder.
    kept = {path for path in files if not any(other.startswith(path + "/") for other in files)}
    folders = {parent for path in kept for parent in map(str, Path(path).parents)}
    rules = {prefix + ".gitignore": text for prefix, text in ignores.items() if not prefix or prefix.rstrip("/") in folders}
    assert_as_git(tmp_path_factory, {**dict.fromkeys(kept, ""), **rules})


@given(lines=st.lists(st.text(st.sampled_from("ab*?[]!^-\\\\/# "), max_size=7), min_size=1, max_size=3))
@settings(deadline=None, max_examples=120)
def test_any_line_means_what_it_means_to_git(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    assert_as_git(
        tmp_path_factory, {"a": "", "ab": "", "b/a": "", "b/ab/a": "", "-": "", "^": "", "]": "", "a ": "", ".gitignore": "\n".join(lines)}
    )


def test_a_list_of_what_is_wanted(tmp_path: Path) -> None:
    plant(tmp_path, {"a.py": "", "b/c.py": "", "b/c.txt": "", "data/d.py": "", ".gitignore": "*\n!*/\n!*.py\ndata/\n"})
    assert captured(tmp_path) == {"a.py", "b/c.py"}


def test_lines_from_windows_and_a_byte_order_mark(tmp_path: Path) -> None:
    plant(tmp_path, {"a": "", "b": "", "c": "", ".gitignore": "\ufeffa\r\n# c\r\n\r\nb\r\n"})
    assert captured(tmp_path) == {".gitignore", "c"} == git_keeps(tmp_path)


def test_amlignore_replaces_gitignore_in_its_folder(tmp_path: Path) -> None:
    ignores = {".gitignore": "a\n", ".amlignore": "b\n", "sub/.gitignore": "c\n"}
    plant(tmp_path, {"a": "", "b": "", "c": "", "sub/a": "", "sub/b": "", "sub/c": "", **ignores})
    assert captured(tmp_path) - set(ignores) == {"a", "c", "sub/a"}


def test_an_empty_amlignore_keeps_everything(tmp_path: Path) -> None:
    plant(tmp_path, {"a": "", ".gitignore": "a\n", ".amlignore": ""})
    assert "a" in captured(tmp_path)


def test_an_ignore_file_that_is_a_folder_is_a_folder(tmp_path: Path) -> None:
    plant(tmp_path, {".gitignore/a": "", "a": ""})
    assert captured(tmp_path) == {".gitignore/a", "a"}


DEFAULTS = [
    ".git/config",
    "sub/.git",
    ".hg/x",
    ".svn/x",
    "__pycache__/a.pyc",
    "a.pyc",
    "sub/b.pyo",
    ".mypy_cache/x",
    ".pytest_cache/x",
    ".ruff_cache/x",
    ".tox/x",
    ".nox/x",
    ".ipynb_checkpoints/x.ipynb",
    "node_modules/x.js",
    ".DS_Store",
    ".venv/pyvenv.cfg",
    "any-name/pyvenv.cfg",
    "deep/er/conda-env/conda-meta/history",
]


def test_what_is_never_wanted_is_left_out(tmp_path: Path) -> None:
    plant(tmp_path, {**dict.fromkeys(DEFAULTS, ""), ".venv/lib/x.py": "", "train.py": "", ".env.example": "", "venv/not-one.py": ""})
    assert captured(tmp_path) == {"train.py", ".env.example", "venv/not-one.py"}


@pytest.mark.parametrize("file", [".gitignore", ".amlignore"])
def test_a_line_brings_back_what_is_left_out_by_default(tmp_path: Path, file: str) -> None:
    back = "!.git\n!__pycache__/\n!*.pyc\n!node_modules\n!/.venv/\n!.tox/\n"
    plant(tmp_path, {**dict.fromkeys(DEFAULTS, ""), file: back})
    kept = {".git/config", "sub/.git", "__pycache__/a.pyc", "a.pyc", ".tox/x", "node_modules/x.js", ".venv/pyvenv.cfg"}
    assert captured(tmp_path) == {*kept, file}


def test_the_captured_folder_itself_may_be_an_environment(tmp_path: Path) -> None:
    plant(tmp_path, {"pyvenv.cfg": "", "train.py": ""})
    assert captured(tmp_path) == {"pyvenv.cfg", "train.py"}


ODD_NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12)
ODD_BYTES = st.binary(min_size=1, max_size=8).map(os.fsdecode).filter(lambda name: not {"/", "\0"} & set(name))


@given(name=ODD_NAMES | ODD_BYTES, is_folder=st.booleans(), amlignore=st.booleans())
@example(name="a ", is_folder=False, amlignore=True)
@example(name="\\", is_folder=False, amlignore=True)
@example(name="\\ ", is_folder=True, amlignore=False)
@example(name="[!a]*?", is_folder=False, amlignore=True)
@example(name="!a", is_folder=False, amlignore=True)
@example(name="a\r", is_folder=False, amlignore=True)
@settings(deadline=None, max_examples=100)
def test_the_advised_line_leaves_exactly_that_entry_out(
    tmp_path_factory: pytest.TempPathFactory, name: str, is_folder: bool, amlignore: bool
) -> None:
    if name in (".", "..", ".gitignore", ".amlignore"):
        return
    folder = tmp_path_factory.mktemp("tree")
    path = name + "/file" * is_folder
    plant(folder, {path: "", "a longer name/" + path: "", "another longer name": ""})
    before = captured(folder)
    plant(folder, {".amlignore" if amlignore else ".gitignore": ignore_line(name + "/" * is_folder) + "\n"})
    assert before - captured(folder) == {path} & before
