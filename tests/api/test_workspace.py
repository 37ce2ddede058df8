from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Run, Workspace
from tests.api.making import made, refused

if TYPE_CHECKING:
    from collections.abc import Callable


def test_only_its_user_can_read_it(tmp_path: Path) -> None:
    Workspace(tmp_path / "a" / "b")
    modes = [stat.S_IMODE(os.stat(tmp_path / "a" / "b" / name).st_mode) for name in (".", "runs", "snapshots")]
    assert modes == [0o700] * 3


def test_the_users_own_where_there_is_no_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUPYTER_ESTIMATOR_WORKSPACE", raising=False)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    assert Workspace.from_config().path == tmp_path / "data" / "estimator"


def test_a_configuration_is_found_from_below(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ws = Workspace.create("mine", tmp_path / "other place")
    ws.write_config(tmp_path / "project")
    below = tmp_path / "project" / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert Workspace.from_config() == ws
    assert Workspace.from_config(tmp_path / "project") == ws
    assert Workspace.from_config().name == "mine"


def test_azures_own_configuration_is_no_workspace(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".azureml").mkdir()
    (tmp_path / ".azureml" / "config.json").write_text(json.dumps({"subscription_id": "x", "workspace_name": "y"}))
    monkeypatch.chdir(tmp_path)
    assert Workspace.from_config().path == workspace_dir
    refused(lambda: Workspace.from_config(tmp_path))


def test_a_config_json_of_something_else_is_passed_over(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.json").write_text('{"architecture": "bert"}')
    monkeypatch.chdir(tmp_path)
    assert Workspace.from_config().path == workspace_dir


@pytest.mark.parametrize("content", ["", "{", "[]", '{"workspace_path": 5}', "\udcff"])
def test_a_garbled_configuration(tmp_path: Path, content: str) -> None:
    (tmp_path / ".estimator").mkdir()
    (tmp_path / ".estimator" / "config.json").write_bytes(content.encode(errors="surrogateescape"))
    refused(lambda: Workspace.from_config(tmp_path))


@pytest.mark.parametrize("path", [5, "", "a\0b", ["x"], "\ud800"])
def test_no_path(path: Any) -> None:
    calls: list[Callable[[], object]] = [lambda: Workspace(path), lambda: Workspace.create(path=path), lambda: Workspace.from_config(path)]
    for call in calls:
        refused(call)


def test_a_file_or_a_full_folder_is_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused(lambda: Workspace(tmp_path / "file"))
    refused(lambda: Workspace(tmp_path))
    assert sorted(os.listdir(tmp_path)) == ["file"]


@pytest.mark.parametrize("marker", ["", "[]", '{"version": 99}', '{"version": "1"}'])
def test_a_workspace_of_another_version(tmp_path: Path, marker: str) -> None:
    Workspace(tmp_path / "ws")
    (tmp_path / "ws" / "workspace.json").write_text(marker)
    refused(lambda: Workspace(tmp_path / "ws"))


AS_SOMEBODY = """
import os, sys
from jupyter_estimator import Workspace
os.setgid(65534); os.setuid(65534)
Workspace(sys.argv[1])
"""


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("place", ["other's", "unwritable/new"])
def test_a_folder_that_is_not_yours(tmp_path: Path, place: str) -> None:
    Workspace(tmp_path / "other's")
    (tmp_path / "unwritable").mkdir()
    for folder in (tmp_path, *tmp_path.parents[:2]):  # made by pytest for its user alone
        folder.chmod(0o755)
    said = subprocess.run(
        [sys.executable, "-c", "import sys; sys.excepthook = lambda kind, error, trace: print(error);" + AS_SOMEBODY, tmp_path / place],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    assert len(said.stdout.splitlines()) == 2
    assert "Permission denied" in said.stdout


def test_it_knows_its_runs(workspace_dir: Path) -> None:
    ws = Workspace()
    run = made(ws)
    assert ws.get_run(run.id) == run == Run.get(ws, run.id)
    assert [*ws.experiments] == ["exp"]
    assert (ws.name, repr(ws)) == ("workspace", f"Workspace({str(workspace_dir)!r})")


def test_a_configuration_that_cannot_be_written(workspace_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused(lambda: Workspace().write_config(tmp_path / "file"))
