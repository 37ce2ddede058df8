"""Where a run comes from is gathered beside it: nothing waits for it, and nothing breaks without it."""

from __future__ import annotations

import json
import os
import platform
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from jupyter_estimator.execution.supervision.gathering import Gathering
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with one commit and one change since."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("print('first line')\n")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "remote", "add", "origin", "https://me:hidden-token@example.org/group/project.git")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "First")
    (folder / "train.py").write_text("print('first line')\nprint('changed')\n")
    return folder


class HangingGit:
    """A git whose ``status`` never answers, first on the PATH."""

    def __init__(self, folder: Path) -> None:
        self.mark = folder / "pid"
        folder.mkdir()
        program = folder / "git"
        program.write_text(
            f'#!/bin/sh\ncase "$*" in *status*) echo $$ > {self.mark}; sleep 1000 & wait;; esac\nexec {shutil.which("git")} "$@"\n'
        )
        program.chmod(0o755)

    @property
    def pid(self) -> int:
        return int(self.mark.read_text() or 0) if self.mark.exists() else 0

    def end(self) -> None:
        if self.pid:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except ProcessLookupError:
                return


@pytest.fixture
def hanging_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingGit]:
    found = HangingGit(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"), prepend=os.pathsep)
    yield found
    found.end()


def provenance(lab: Lab, run: Run, key: str = "git") -> Any:
    return lab.until(lambda: (read_json(str(run.directory.file(layout.PROVENANCE))) or {}).get(key))


def gatherers(run: Run) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        try:
            line = process.cmdline()
        except psutil.Error:
            continue
        if str(run.directory.path) in line and any(part.endswith("provenance.py") for part in line):
            found.append(process)
    return found


def test_the_provenance_of_a_short_run_is_complete(lab: Lab, project: Path) -> None:
    run, run_state = lab.run(project, entry="train.py")
    assert run_state.status == "Completed"
    properties = provenance(lab, run)
    assert properties["azureml.git.repository_uri"] == "https://example.org/group/project.git"
    assert properties["azureml.git.branch"] == "main"
    assert properties["azureml.git.commit"] == git(project, "rev-parse", "HEAD")
    assert properties["azureml.git.dirty"] == "True"
    assert {key: run.get_properties()[key] for key in properties} == properties
    assert b"+print('changed')" in run.directory.file(layout.DIFF).read_bytes()
    assert provenance(lab, run, "packages")["psutil"] == psutil.__version__
    assert provenance(lab, run, "interpreter") == {"path": sys.executable, "version": sys.version}
    assert provenance(lab, run, "host")["name"] == platform.node()
    everything = b"".join(path.read_bytes() for path in run.directory.path.rglob("*") if path.is_file())
    assert b"hidden-token" not in everything
    lab.until(lambda: not gatherers(run))


def test_a_git_that_hangs_delays_nothing(lab: Lab, project: Path, hanging_git: HangingGit) -> None:
    (project / "train.py").write_text("import os, time\nprint('first line')\nwhile not os.path.exists('go'): time.sleep(0.01)\n")
    run = lab.submit(project, entry="train.py")
    lab.says(run, "first line")
    lab.until(lambda: hanging_git.pid)
    (run.directory.file(layout.WORK) / "go").touch()
    run_state = lab.wait(run)
    assert run_state.status == "Completed"
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Running", "Completed"]
    lab.until(lambda: not lab.living(run))
    assert psutil.pid_exists(hanging_git.pid)  # it is no part of the run, and goes on
    assert provenance(lab, run, "packages")
    hanging_git.end()
    assert "azureml.git.dirty" not in provenance(lab, run)
    assert provenance(lab, run)["azureml.git.branch"] == "main"
    lab.until(lambda: not gatherers(run))


def test_a_git_that_hangs_is_given_up(project: Path, hanging_git: HangingGit, monkeypatch: pytest.MonkeyPatch) -> None:
    from jupyter_estimator.preparation.code import git as asking

    monkeypatch.setattr(asking, "_TIMEOUT", 0.5)
    assert "azureml.git.dirty" not in asking.git_properties(project)
    assert not psutil.pid_exists(hanging_git.pid)


def test_gathering_is_killed(lab: Lab, project: Path, hanging_git: HangingGit) -> None:
    (project / "train.py").write_text("import os, time\nwhile not os.path.exists('go'): time.sleep(0.01)\n")
    run = lab.submit(project, entry="train.py")
    lab.until(lambda: hanging_git.pid)
    for process in gatherers(run):
        process.kill()
    (run.directory.file(layout.WORK) / "go").touch()
    assert lab.wait(run).status == "Completed"
    assert run.get_details()["provenance"]["packages"]


def test_another_interpreter(lab: Lab, python38: str) -> None:
    run, run_state = lab.run("import sys; print(sys.version)", interpreter_path=python38)
    assert run_state.status == "Completed"
    assert run.directory.file(layout.STD_LOG).read_text().startswith("3.8.")
    assert provenance(lab, run, "interpreter")["version"].startswith("3.8.")
    packages = subprocess.run([python38, "-m", "pip", "list", "--format=json"], capture_output=True, text=True, check=True).stdout
    expected = {item["name"].lower(): item["version"] for item in json.loads(packages)}
    found = {name.lower(): version for name, version in provenance(lab, run, "packages").items()}
    assert found.items() >= expected.items()
    assert "jupyter-estimator" not in found


def test_an_interpreter_that_does_not_answer(lab: Lab, tmp_path: Path) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    run, run_state = lab.run("print(1)", interpreter_path=str(broken))
    assert run_state.exit_code == 1
    assert provenance(lab, run, "interpreter") == {"path": str(broken), "version": ""}
    assert run.directory.file(layout.SUPERVISOR_LOG).read_text() == ""


def test_nobody_waits_for_a_turn_in_a_workspace_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(seconds: float) -> None:
        raise AssertionError("it waits")

    monkeypatch.setattr("jupyter_estimator.execution.supervision.gathering.time.sleep", wait)
    gone = RunDirectory(tmp_path / "gone" / "runs" / "x_1_0")
    Gathering().start_at_end(gone)
    Gathering().start_when_due(gone, began=-10.0)
