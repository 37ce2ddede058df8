from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from jupyter_estimator.preparation.code import git as module
from jupyter_estimator.preparation.code.git import git_diff, git_properties, without_credentials
from tests.preparation.trees import plant, tree

URL = "https://example.org/team/project.git"


@pytest.fixture(autouse=True)
def plain_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    (tmp_path / "gitconfig").write_text(
        "[user]\nname = A\nemail = a@example.org\n[init]\ndefaultBranch = main\n[protocol.file]\nallow = always\n"
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = plant(tmp_path / "repository", {"train.py": "print(1)\n", "sub/a.txt": "a\n" * 30, "image.bin": bytes(range(256)) * 20})
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "first")
    return folder


def clone(repository: Path, diff: bytes) -> Path:
    """Clone the last commit and put the uncommitted changes on top."""
    copy = repository.with_name("clone")
    git(repository.parent, "clone", "-q", str(repository), str(copy))
    # The settings that a user has for diffs are no help here.
    subprocess.run(["git", "apply", "-"], cwd=copy, input=diff, check=True)
    return copy


def files(folder: Path) -> dict[str, object]:
    return {path: item for path, item in tree(folder).items() if not path.startswith(".git/")}


def test_the_seven_properties(repository: Path) -> None:
    git(repository, "remote", "add", "origin", URL)
    commit = git(repository, "rev-parse", "HEAD")
    assert git_properties(repository) == {
        "azureml.git.repository_uri": URL,
        "mlflow.source.git.repoURL": URL,
        "azureml.git.branch": "main",
        "mlflow.source.git.branch": "main",
        "azureml.git.commit": commit,
        "mlflow.source.git.commit": commit,
        "azureml.git.dirty": "False",
    }


def test_a_changed_a_staged_and_a_new_file_are_dirty(repository: Path) -> None:
    assert git_properties(repository)["azureml.git.dirty"] == "False"
    plant(repository, {"train.py": "print(2)\n"})
    assert git_properties(repository)["azureml.git.dirty"] == "True"
    git(repository, "add", "-A")
    assert git_properties(repository)["azureml.git.dirty"] == "True"
    git(repository, "commit", "-qm", "second")
    assert git_properties(repository)["azureml.git.dirty"] == "False"
    plant(repository, {"new.py": ""})
    assert git_properties(repository)["azureml.git.dirty"] == "True"
    plant(repository, {".git/info/exclude": "new.py\n"})
    assert git_properties(repository)["azureml.git.dirty"] == "False"


def test_a_subfolder_is_dirty_by_what_is_in_it(repository: Path) -> None:
    plant(repository, {"train.py": "print(2)\n"})
    found = git_properties(repository / "sub")
    assert found["azureml.git.dirty"] == "False"
    assert found["azureml.git.commit"] == git(repository, "rev-parse", "HEAD")


def test_without_a_remote_there_is_no_address(repository: Path) -> None:
    assert set(git_properties(repository)) == {
        "azureml.git.branch",
        "mlflow.source.git.branch",
        "azureml.git.commit",
        "mlflow.source.git.commit",
        "azureml.git.dirty",
    }


def test_a_detached_head_has_no_branch(repository: Path) -> None:
    git(repository, "checkout", "-q", "--detach")
    found = git_properties(repository)
    assert "azureml.git.branch" not in found
    assert found["azureml.git.commit"]


def test_before_the_first_commit(tmp_path: Path) -> None:
    folder = plant(tmp_path / "young", {"a.txt": "a\n"})
    git(folder, "init", "-q")
    assert git_properties(folder) == {"azureml.git.branch": "main", "mlflow.source.git.branch": "main", "azureml.git.dirty": "True"}
    git(folder, "add", "a.txt")
    assert b"+a" in git_diff(folder)


def test_a_worktree_has_its_own_branch(repository: Path) -> None:
    git(repository, "worktree", "add", "-q", "-b", "other", "../tree")
    git(repository, "remote", "add", "origin", URL)
    found = git_properties(repository.with_name("tree"))
    assert (found["azureml.git.branch"], found["azureml.git.repository_uri"]) == ("other", URL)


def test_a_submodule_is_a_repository_of_its_own(repository: Path, tmp_path: Path) -> None:
    outer = plant(tmp_path / "outer", {"a": "a\n"})
    git(outer, "init", "-q")
    git(outer, "submodule", "--quiet", "add", str(repository), "inner")
    git(outer, "add", "-A")
    git(outer, "commit", "-qm", "outer")
    assert git_properties(outer / "inner")["azureml.git.commit"] == git(repository, "rev-parse", "HEAD")
    assert git_properties(outer)["azureml.git.commit"] == git(outer, "rev-parse", "HEAD")
    # A diff that git apply takes, whatever goes on in the submodule.
    plant(outer, {"inner/train.py": "print(3)\n", "a": "b\n"})
    assert git_properties(outer)["azureml.git.dirty"] == "True"
    copy = clone(outer, git_diff(outer))
    assert (copy / "a").read_text() == "b\n"


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        ("https://example.org/a.git", "https://example.org/a.git"),
        ("https://user@example.org/a.git", "https://example.org/a.git"),
        ("https://user:secret@example.org/a.git", "https://example.org/a.git"),
        ("https://:secret@example.org/a.git", "https://example.org/a.git"),
        ("https://secret:x-oauth-basic@example.org:8443/a.git", "https://example.org:8443/a.git"),
        ("HTTPS://user:secret@example.org/a.git", "HTTPS://example.org/a.git"),
        ("https://user:sec@ret@example.org/a.git", "https://example.org/a.git"),
        ("https://user:sec%40ret@example.org/a.git", "https://example.org/a.git"),
        ("https://example.org/a@b.git", "https://example.org/a@b.git"),
        ("https://example.org/a.git?private_token=secret", "https://example.org/a.git"),
        ("https://user:secret@example.org?x=a@b", "https://example.org"),
        ("http://user:secret@[::1]:80/a", "http://[::1]:80/a"),
        ("ssh://git@example.org/a.git", "ssh://example.org/a.git"),
        ("ssh://user:secret@example.org:22/a.git", "ssh://example.org:22/a.git"),
        ("git+ssh://user:secret@example.org/a.git", "git+ssh://example.org/a.git"),
        ("hg::https://user:secret@example.org/a", "hg::https://example.org/a"),
        ("https:/user:secret@example.org/a", "https:/example.org/a"),
        ("git@example.org:team/a.git", "git@example.org:team/a.git"),
        ("example.org:team/a.git", "example.org:team/a.git"),
        ("user:secret@example.org:team/a.git", "example.org:team/a.git"),
        ("/srv/git/a.git", "/srv/git/a.git"),
        ("../a#1.git", "../a#1.git"),
        ("file:///srv/git/a.git", "file:///srv/git/a.git"),
        ("", ""),
    ],
)
def test_credentials_are_stripped(repository: Path, url: str, bare: str) -> None:
    assert without_credentials(url) == bare
    if url:
        git(repository, "remote", "add", "origin", url)
        found = git_properties(repository)
        assert found["azureml.git.repository_uri"] == found["mlflow.source.git.repoURL"] == bare
        assert not any("secret" in value for value in found.values())


def change(repository: Path) -> None:
    """Change, add, remove, rename; text and bytes; in the folder and in the index."""
    plant(repository, {"train.py": "print('é')\r\nprint(2)", "image.bin": bytes(range(255, -1, -1)) * 20, "sub/new é.txt": "new\n"})
    plant(repository, {"sub/new.bin": b"\0\1" * 100, "sub/a b": "spaces\n", 'sub/"quoted"': "q\n"})
    git(repository, "mv", "sub/a.txt", "sub/b.txt")
    git(repository, "add", "-A")
    plant(repository, {"sub/b.txt": "a\n" * 15 + "b\n" + "a\n" * 14})
    (repository / "train.py").chmod(0o755)
    (repository / "link").symlink_to("train.py")
    git(repository, "add", "link")


def test_the_diff_makes_a_clone_the_same_tree(repository: Path) -> None:
    change(repository)
    assert files(clone(repository, git_diff(repository))) == files(repository)


@pytest.mark.parametrize(
    "setting",
    [
        "diff.noprefix=true",
        "diff.mnemonicPrefix=true",
        "diff.context=0",
        "diff.relative=true",
        "diff.submodule=log",
        "diff.renames=copies",
        "color.ui=always",
        "core.quotePath=false",
        "diff.external=false",
        "core.pager=false",
        "diff.srcPrefix=x/",
    ],
)
def test_the_users_taste_in_diffs_does_not_spoil_it(repository: Path, setting: str) -> None:
    change(repository)
    git(repository, "config", *setting.split("=", 1))
    assert files(clone(repository, git_diff(repository))) == files(repository)


def test_the_diff_of_a_subfolder_is_of_what_is_in_it(repository: Path) -> None:
    plant(repository, {"train.py": "print(2)\n", "sub/a.txt": "b\n"})
    git(repository, "config", "diff.relative", "true")
    copy = clone(repository, git_diff(repository / "sub"))
    assert (copy / "sub/a.txt").read_text() == "b\n"
    assert (copy / "train.py").read_text() == "print(1)\n"


def test_new_files_are_named_before_the_changes(repository: Path) -> None:
    plant(
        repository,
        {"train.py": "print(2)\n", "new.py": "secret = 1\n", "line\nbreak": "", "ignored.txt": "", ".gitignore": "ignored.txt\n"},
    )
    diff = git_diff(repository)
    assert diff.startswith(b"Untracked: .gitignore\nUntracked: line\\nbreak\nUntracked: new.py\ndiff --git")
    assert b"secret" not in diff
    assert b"ignored" not in diff
    assert (clone(repository, diff) / "train.py").read_text() == "print(2)\n"


def test_a_clean_folder_has_no_diff(repository: Path) -> None:
    assert git_diff(repository) == b""


def test_a_huge_diff_is_cut(repository: Path) -> None:
    plant(repository, {"sub/a.txt": os.urandom(2_000_000).hex()})
    diff = git_diff(repository, limit=100_000)
    assert diff.startswith(b"diff --git")
    assert len(diff) < 100_100
    assert diff.endswith(b"\nCut off: the changes are larger than 100000 bytes.\n")


def test_a_folder_that_is_no_repository(tmp_path: Path) -> None:
    folder = plant(tmp_path / "plain", {"a": ""})
    assert git_properties(folder) == {}
    assert git_diff(folder) == b""


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert git_properties(tmp_path / "gone") == {}
    assert git_diff(tmp_path / "gone") == b""


def test_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert git_properties(repository) == {}
    assert git_diff(repository) == b""


def test_variables_of_another_repository_do_not_count(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = plant(tmp_path / "other", {"other.txt": ""})
    git(other, "init", "-q")
    change(repository)
    expected = git_properties(repository), git_diff(repository)
    for name, value in {
        "GIT_DIR": other / ".git",
        "GIT_WORK_TREE": other,
        "GIT_INDEX_FILE": other / ".git/index",
        "GIT_PREFIX": "sub/",
        "GIT_COMMON_DIR": other / ".git",
        "GIT_OBJECT_DIRECTORY": other / ".git/objects",
        "GIT_NAMESPACE": "x",
        "GIT_DIFF_OPTS": "--unified=0",
        "GIT_EXTERNAL_DIFF": "false",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_CONFIG_PARAMETERS": "'diff.noprefix=true'",
        "GIT_TRACE": "1",
    }.items():
        monkeypatch.setenv(name, str(value))
    assert (git_properties(repository), git_diff(repository)) == expected


def test_variables_that_set_git_up_do_count(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "remote.origin.url")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", URL)
    assert git_properties(repository)["azureml.git.repository_uri"] == URL


def test_a_repository_of_somebody_else_says_where_it_stands(repository: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can give a folder away")
    for path in (repository, *repository.rglob("*")):
        os.chown(path, 12345, 12345)
    assert subprocess.run(["git", "status"], cwd=repository, check=False, capture_output=True).returncode != 0
    found = git_properties(repository)
    assert found["azureml.git.note"].startswith("Git refuses this repository")
    assert len(found["azureml.git.commit"]) == 40
    assert "azureml.git.dirty" not in found
    assert git_diff(repository) == b""


def test_nothing_that_a_repository_configures_is_run(repository: Path, tmp_path: Path) -> None:
    spy = tmp_path / "spy"
    ran = tmp_path / "ran"
    spy.write_text(f'#!/bin/sh\necho "$0 $*" >> \'{ran}\'\ncat "$1" 2>/dev/null\n')
    spy.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "pager.diff", "diff.external", "diff.spy.textconv", "diff.spy.command", "core.sshCommand"):
        git(repository, "config", key, str(spy))
    plant(repository, {".git/info/attributes": "* diff=spy\n"})
    for hook in ("post-index-change", "post-checkout", "pre-commit", "fsmonitor-watchman"):
        plant(repository, {f".git/hooks/{hook}": spy.read_bytes()})
        (repository / ".git/hooks" / hook).chmod(0o755)
    git(repository, "remote", "add", "origin", "ssh://example.org/a.git")
    plant(repository, {"train.py": "print(2)\n"})
    os.utime(repository / "sub/a.txt", (0, 0))
    assert git_properties(repository)["azureml.git.dirty"] == "True"
    assert b"+print(2)" in git_diff(repository)
    assert not ran.exists()
    # The same questions asked plainly would have run it.
    git(repository, "status")
    git(repository, "diff")
    assert ran.exists()


def test_git_that_hangs_is_given_up_with_all_it_started(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = plant(tmp_path / "bin", {"git": f"#!/bin/sh\n{sys.executable} -c 'import time; time.sleep(1000)'\n"})
    (fake / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake}:{os.environ['PATH']}")
    monkeypatch.setattr(module, "_TIMEOUT", 0.2)
    begin = time.monotonic()
    assert git_properties(repository) == {}
    assert time.monotonic() - begin < 60
