"""What a run finds around it: its interpreter's programs, the captured folder, and nothing of another environment's."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision.environment import captured_place, of_interpreter
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another environment."""
    folder = tmp_path_factory.mktemp("other")
    venv.create(folder, with_pip=False)
    return folder


def test_the_interpreters_own_programs_lead(lab: Lab, monkeypatch: pytest.MonkeyPatch, other: Path) -> None:
    code = "import os, shutil; print(shutil.which('python'), os.environ.get('VIRTUAL_ENV'), os.environ.get('PYTHONHOME'))"
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    run, _ = lab.run(code)
    assert log_of(run).split()[0] == os.path.join(os.path.dirname(sys.executable), "python")
    monkeypatch.setenv("PATH", f"{os.path.dirname(sys.executable)}:/usr/bin:/bin")
    monkeypatch.setenv("VIRTUAL_ENV", os.path.dirname(os.path.dirname(sys.executable)))
    monkeypatch.setenv("PYTHONHOME", sys.base_prefix)
    run, run_state = lab.run(code, interpreter_path=str(other / "bin" / "python"))
    assert run_state.status == "Completed", log_of(run)
    assert log_of(run) == f"{other / 'bin' / 'python'} {other} None\n"


def test_another_environments_variables_stay_behind() -> None:
    base = {
        "PATH": "/conda/envs/a/bin:/conda/bin:/usr/bin",
        "CONDA_PREFIX": "/conda/envs/a",
        "CONDA_DEFAULT_ENV": "a",
        "CONDA_EXE": "/conda/bin/conda",
    }
    found = of_interpreter(base | {"CONDA_PREFIX_1": "/conda"}, "/other/bin/python")
    assert found == {"PATH": "/other/bin:/conda/bin:/usr/bin", "CONDA_EXE": "/conda/bin/conda"}
    assert of_interpreter(base, "/conda/envs/a/bin/python") == base


def test_the_root_of_the_captured_folder_is_importable(lab: Lab, tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "pkg").mkdir(parents=True)
    (project / "pkg" / "__init__.py").write_text("")
    (project / "pkg" / "util.py").write_text("X = 1\n")
    (project / "pkg" / "train.py").write_text("from pkg.util import X; print(X)")
    run, run_state = lab.run(project, entry="pkg/train.py")
    assert run_state.status == "Completed", log_of(run)
    assert log_of(run) == "1\n"


def test_a_relative_pythonpath_means_the_submitters_folder(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "mylib.py").write_text("X = 2\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "src")
    run, _ = lab.run("import mylib; print(mylib.X)")
    assert log_of(run) == "2\n"


def test_imports_that_lead_back_go_to_what_was_captured(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "project"
    (project / "src" / "mypkg").mkdir(parents=True)
    (project / "src" / "mypkg" / "__init__.py").write_text("W = 'as captured'\n")
    (project / "train.py").write_text("import time; time.sleep(0.5)\nimport mypkg; print(mypkg.W)\n")
    monkeypatch.setenv("PYTHONPATH", str(project / "src"))
    run = lab.submit(project, entry="train.py")
    (project / "src" / "mypkg" / "__init__.py").write_text("W = 'live'\n")
    lab.wait(run)
    assert log_of(run) == "as captured\n"


@pytest.mark.parametrize("how", ["path", "finder"])
def test_an_editable_install_goes_to_what_was_captured(lab: Lab, tmp_path: Path, other: Path, how: str) -> None:
    project = tmp_path / "project"
    (project / "src" / "mypkg").mkdir(parents=True)
    (project / "src" / "mypkg" / "__init__.py").write_text("W = 'as captured'\n")
    (project / "train.py").write_text("import time; time.sleep(0.5)\nimport mypkg; print(mypkg.W)\n")
    packages = next((other / "lib").glob("python*/site-packages"))
    if how == "path":
        (packages / "editable.pth").write_text(f"{project / 'src'}\n")
    else:
        # As setuptools makes them for layouts that no path describes.
        finder = f"""
import sys
from importlib.util import spec_from_file_location
MAPPING = {{"mypkg": {str(project / "src" / "mypkg")!r}}}
class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in MAPPING:
            return spec_from_file_location(name, MAPPING[name] + "/__init__.py", submodule_search_locations=[MAPPING[name]])
def install(): sys.meta_path.append(Finder)
"""
        (packages / "__editable___mypkg_finder.py").write_text(finder)
        (packages / "editable.pth").write_text("import __editable___mypkg_finder; __editable___mypkg_finder.install()\n")
    try:
        run = lab.submit(project, entry="train.py", interpreter_path=str(other / "bin" / "python"))
        (project / "src" / "mypkg" / "__init__.py").write_text("W = 'live'\n")
        lab.wait(run)
        assert log_of(run) == "as captured\n"
    finally:
        (packages / "editable.pth").unlink()


def test_what_was_not_captured_is_said_to_be_live(lab: Lab, tmp_path: Path, other: Path) -> None:
    project = tmp_path / "project"
    (project / "libs" / "mypkg").mkdir(parents=True)
    (project / "libs" / "mypkg" / "__init__.py").write_text("")
    (project / ".amlignore").write_text("libs/\n")
    (project / "train.py").write_text("import mypkg")
    packages = next((other / "lib").glob("python*/site-packages"))
    (packages / "editable.pth").write_text(f"{project / 'libs'}\n")
    try:
        run, _ = lab.run(project, entry="train.py", interpreter_path=str(other / "bin" / "python"))
    finally:
        (packages / "editable.pth").unlink()
    assert f"what is imported from {project / 'libs'} is not what was captured" in log_of(run)


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/a/b", "/copy"), ("/a/b/c", "/copy/c"), ("/a/bc", "/a/bc"), ("/a", "/a")],
)
def test_the_place_in_the_copy(path: str, expected: str) -> None:
    assert captured_place(path, "/a/b", "/copy") == expected


def test_the_size_is_said_before_the_copying(lab: Lab, tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "train.py").write_text("pass")
    with open(project / "big", "wb") as file:
        file.truncate(2_000_000)
    with pytest.warns(UserWarning, match="The snapshot holds 2.0 MB") as said:
        lab.run(project, entry="train.py", snapshot_warn_megabytes=1)
    assert len(said) == 1


def test_a_repository_that_git_refuses(tmp_path: Path) -> None:
    from jupyter_estimator.preparation.code.git import git_properties

    if os.geteuid() != 0:
        pytest.skip("only root can give a folder to another user")
    witness = tmp_path / "witness"
    commands = [
        ["git", "init", "-q", "."],
        ["git", "add", "."],
        ["git", "-c", "user.email=a@b", "-c", "user.name=n", "commit", "-qm", "x"],
        ["git", "config", "filter.evil.clean", f"touch {witness}"],
        ["git", "config", "core.fsmonitor", f"touch {witness}"],
        ["git", "config", "core.sshCommand", f"touch {witness}"],
        ["chown", "-R", "12345:12345", "."],
    ]
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "train.py").write_text("pass")
    (folder / ".gitattributes").write_text("* filter=evil\n")
    for command in commands:
        subprocess.run(command, cwd=folder, check=True)
    (folder / "train.py").write_text("changed")
    found = git_properties(folder)
    assert len(found["azureml.git.commit"]) == 40
    assert "dubious ownership" in found["azureml.git.note"]
    assert "azureml.git.dirty" not in found
    assert not witness.exists()
