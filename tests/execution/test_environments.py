"""Environments of a run's own: resolved and built once by a real uv, visibly, and never half."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.execution.supervision.tree import alive, identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.definition import declared
from tests.execution.conftest import Lab, log_of
from tests.execution.environments import SlowPackage

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run

SHOWS = "import slow, slow_built, sys; print('ran', sys.prefix != sys.base_prefix)"


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SlowPackage:
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))  # where it was never built
    return SlowPackage(tmp_path / "slow")


def build_log(run: Run) -> str:
    path = run.directory.file(layout.BUILD_LOG)
    return path.read_text() if path.exists() else ""


def leftovers(lab: Lab) -> list[str]:
    root = lab.workspace.path / "environments"
    named = [str(path.relative_to(root)) for folder in ("prefixes", "building") for path in (root / folder).glob("*")]
    return [name for name in named if "/." in name] + [str(path) for path in root.glob("building/*/work/*")]


def builders(lab: Lab) -> list[int]:
    """Those of this test: others may be building beside it."""
    folder = os.fsencode(lab.workspace.path.parent)
    pids = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
    return [pid for pid in pids if b"RUN_ID=build-" in (found := environment_of(pid)) and folder in found]


def environment_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return b""


def test_packages_from_the_index(lab: Lab) -> None:
    """As a user has it: from PyPI, once; the second run begins at once."""
    run, run_state = lab.run("import six, sys; print(six.__version__, sys.executable)", pip_packages=["six==1.16.0"])
    assert run_state.status == "Completed", run_state.error
    version, python = log_of(run).split()
    assert version == "1.16.0"
    assert python.startswith(str(lab.workspace.path / "environments" / "prefixes"))
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Preparing", "Running", "Completed"]
    assert "six==1.16.0" in build_log(run)
    assert "six==1.16.0" in run.directory.environment["lock"]
    assert run.directory.environment["cached"] is False
    lab.until(lambda: run.get_details()["provenance"].get("packages"))
    assert run.get_details()["provenance"]["packages"] == {"six": "1.16.0"}
    again, run_state = lab.run("import six, sys; print(six.__version__, sys.executable)", pip_packages=["six==1.16.0"])
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Running", "Completed"]
    assert log_of(again) == log_of(run)
    assert again.directory.environment == {**run.directory.environment, "cached": True}
    # What the script starts finds the same packages, and nothing of the environment it was submitted from.
    inner, _ = lab.run(
        "import subprocess; print(subprocess.check_output(['python', '-c', 'import six, sys; print(sys.prefix)'], text=True))",
        pip_packages=["six==1.16.0"],
    )
    assert log_of(inner).strip() == str(Path(python).parents[1])


def test_what_cannot_be_resolved_says_why(lab: Lab) -> None:
    run, run_state = lab.run("print(1)", pip_packages=["no-such-package-of-anyone==3"])
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "no-such-package-of-anyone was not found" in run_state.error["message"]
    assert layout.BUILD_LOG in run_state.error["hint"]
    assert layout.BUILD_LOG in run.get_file_names()
    assert log_of(run) == ""
    assert not leftovers(lab)


def test_two_at_once_build_it_once_and_both_say_so(lab: Lab, slow: SlowPackage) -> None:
    runs = [lab.submit(SHOWS, pip_requirements_file=str(slow.requirements)) for _ in range(2)]
    lab.until(lambda: slow.builds)
    lab.until(lambda: any(run.run_state().phase.startswith("Another run is building") for run in runs))
    assert [run.get_status() for run in runs] == ["Preparing", "Preparing"]
    slow.gate.touch()
    for run in runs:
        assert lab.wait(run).status == "Completed"
        assert log_of(run) == "ran True\n"
        assert "slow==1.0" in build_log(run)
    assert slow.builds == 1
    assert sorted(run.directory.environment["cached"] for run in runs) == [False, True]


def test_another_workspace_builds_the_same_meanwhile(lab: Lab, slow: SlowPackage, tmp_path: Path) -> None:
    """Neither ends the other's builder."""
    others = Lab(tmp_path / "another")
    runs = [lab.submit(SHOWS, pip_requirements_file=str(slow.requirements))]
    lab.until(lambda: slow.builds)
    runs.append(others.submit(SHOWS, pip_requirements_file=str(slow.requirements)))
    lab.until(lambda: runs[1].run_state().phase)
    time.sleep(1)  # uv itself has the second one wait where both need the same file
    assert [run.get_status() for run in runs] == ["Preparing", "Preparing"]
    slow.gate.touch()
    assert [lab.wait(run).status for run in runs] == ["Completed", "Completed"], [run.run_state().error for run in runs]


def test_cancel_while_it_is_built(lab: Lab, slow: SlowPackage) -> None:
    run = lab.submit(SHOWS, pip_requirements_file=str(slow.requirements))
    lab.until(lambda: slow.builds)
    assert "Installing 1 package" in run.run_state().phase
    building = builders(lab)
    assert building
    run.cancel()
    assert lab.wait(run).status == "Canceled"
    lab.until(lambda: not builders(lab))
    assert log_of(run) == ""
    assert not leftovers(lab)
    slow.gate.touch()
    again, run_state = lab.run(SHOWS, pip_requirements_file=str(slow.requirements))
    assert run_state.status == "Completed"
    assert again.directory.environment["cached"] is False


@pytest.mark.parametrize("looked_at_at_once", [True, False])
def test_the_supervisor_is_killed_while_it_builds(lab: Lab, slow: SlowPackage, looked_at_at_once: bool) -> None:
    run = lab.submit(SHOWS, pip_requirements_file=str(slow.requirements))
    lab.until(lambda: slow.builds)
    supervisor = identity_of(lab.supervisor(run))
    assert supervisor is not None
    os.kill(supervisor.pid, signal.SIGKILL)
    lab.until(lambda: not alive(supervisor))
    left = builders(lab)
    if not looked_at_at_once:
        time.sleep(0.3)
    run.get_status()
    lab.until(lambda: slow.builds == 2)
    assert left
    assert not set(left) & set(builders(lab)), "what the first one had started goes on"
    slow.gate.touch()
    run_state = lab.wait(run)
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "ran True\n"
    assert not leftovers(lab)


def test_the_run_is_removed_while_it_is_built(lab: Lab, slow: SlowPackage) -> None:
    run = lab.submit(SHOWS, pip_requirements_file=str(slow.requirements))
    lab.until(lambda: slow.builds)
    supervisor = identity_of(lab.supervisor(run))
    assert supervisor is not None
    shutil.rmtree(run.directory.path)
    lab.until(lambda: not alive(supervisor) and not builders(lab))
    assert not leftovers(lab)


def test_a_time_limit_counts_from_the_scripts_start(lab: Lab, slow: SlowPackage) -> None:
    run = lab.submit(SHOWS, pip_requirements_file=str(slow.requirements), max_run_duration_seconds=1)
    lab.until(lambda: slow.builds)
    time.sleep(1.5)
    slow.gate.touch()
    assert lab.wait(run).status == "Completed"


def test_what_is_written_after_the_submit_does_not_count(lab: Lab, slow: SlowPackage) -> None:
    run = lab.submit(SHOWS, pip_requirements_file=str(slow.requirements))
    slow.requirements.write_text("no-such-package-of-anyone\n")
    slow.gate.touch()
    assert lab.wait(run).status == "Completed"


def test_builders_get_no_secret(lab: Lab, slow: SlowPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN_OF_MINE", "value-of-mine")
    slow.gate.touch()
    code = "import slow_built, os; print('TOKEN_OF_MINE' in slow_built.names, os.environ['TOKEN_OF_MINE'] != '')"
    run, run_state = lab.run(code, pip_requirements_file=str(slow.requirements), secrets=["TOKEN_OF_MINE"])
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "False True\n"


def test_an_environment_that_lost_its_python_is_built_again(lab: Lab, slow: SlowPackage) -> None:
    slow.gate.touch()
    first, _ = lab.run(SHOWS, pip_requirements_file=str(slow.requirements))
    (Path(first.directory.environment["interpreter"])).unlink()
    run, run_state = lab.run(SHOWS, pip_requirements_file=str(slow.requirements))
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "ran True\n"
    assert not leftovers(lab)


def test_the_estimators_parameters(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("print(1)")
    (tmp_path / "needs.txt").write_text("six==1.16.0  # a comment\n-r more.txt\n")
    (tmp_path / "more.txt").write_text("\nidna>=3 \\\n  ; python_version > '3'\n")
    estimator = Estimator(str(tmp_path), entry_script="train.py", pip_packages=["wheel"], pip_requirements_file="needs.txt")
    assert estimator.options.pip_requirements_file == str(tmp_path / "needs.txt")
    found = declared(sys.executable, False, packages=estimator.options.pip_packages, file=estimator.options.pip_requirements_file)
    assert found.requirements == ("wheel", "six==1.16.0", "idna>=3 ; python_version > '3'")
    assert declared(sys.executable, False, packages=["b", "a", "a"]).id() == declared(sys.executable, False, packages=["a", "b"]).id()
    assert declared(sys.executable, False, packages=["a"]).id() != declared(sys.executable, False, packages=["b"]).id()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        old = Estimator(str(tmp_path), entry_script="train.py", pip_requirements_file_path="needs.txt")
    assert old.options.pip_requirements_file == estimator.options.pip_requirements_file
    assert [str(each.category.__name__) for each in said] == ["DeprecationWarning"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"pip_packages": ["-e ."]}, "code of this machine"),
        ({"pip_packages": ["./here"]}, "code of this machine"),
        ({"pip_packages": ["thing @ file:///tmp/x"]}, "code of this machine"),
        ({"pip_packages": ["thing @ https://me:secret@host/x.whl"]}, "password"),
        ({"pip_packages": ["--index-url=https://host"]}, "is no requirement"),
        ({"pip_packages": [" "]}, "is no requirement"),
        ({"pip_packages": "six"}, "takes a list"),
        ({"pip_requirements_file": "/nowhere/requirements.txt"}, "cannot be read"),
    ],
)
def test_what_cannot_be_declared_is_refused(lab: Lab, options: dict[str, Any], said: str) -> None:
    with pytest.raises(EstimatorError, match=said):
        lab.submit("print(1)", **options)
    assert not [*(lab.workspace.path / "runs").iterdir()]


def test_files_that_cannot_be_read_as_requirements(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").write_text("-r loop.txt\n")
    (tmp_path / "constrained.txt").write_text("-c versions.txt\n")
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe")
    for name, said in (("loop.txt", "leads to itself"), ("constrained.txt", "constraints"), ("bytes.txt", "no text")):
        with pytest.raises(EstimatorError, match=said):
            declared(sys.executable, False, file=str(tmp_path / name))


def test_user_managed_with_packages_names_both(tmp_path: Path) -> None:
    with pytest.raises(EstimatorError, match="user_managed") as caught:
        Estimator(str(tmp_path), user_managed=True, pip_packages=["six"])
    assert caught.value.hint == "Drop user_managed or pip_packages."


def test_without_uv(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uv", None)
    monkeypatch.setattr("jupyter_estimator.preparation.environments.uv.shutil.which", lambda name: None)
    with pytest.raises(EstimatorError, match="There is no uv") as caught:
        lab.submit("print(1)", pip_packages=["six"])
    assert "pip install" in caught.value.hint
    assert not [*(lab.workspace.path / "runs").iterdir()]


def test_a_forged_environment_is_no_path(lab: Lab) -> None:
    """What stands in the run's file is looked at with care: it may be of any shape."""
    run, _ = lab.run("print(1)")
    for text in ("[]", json.dumps({"interpreter": 5, "id": [], "kind": {}}), "{"):
        run.directory.file(layout.ENVIRONMENT).write_text(text)
        assert run.directory.interpreter == sys.executable
        run.get_details()


def test_a_script_declares_its_packages_itself(lab: Lab) -> None:
    """By PEP 723; where software is named besides, that counts alone."""
    code = '# /// script\n# dependencies = ["six==1.16.0"]\n# ///\nimport six, sys\nprint(six.__version__, sys.prefix != sys.base_prefix)\n'
    run, run_state = lab.run(code)
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "1.16.0 True\n"
    assert run.directory.request["environment"]["requirements"] == ["six==1.16.0"]
    other, run_state = lab.run(code, pip_packages=["six==1.17.0"])
    assert log_of(other) == "1.17.0 True\n"


def test_what_is_imported_and_not_declared_is_said_before_it_is_submitted(lab: Lab) -> None:
    with pytest.warns(UserWarning, match="joblib is imported, and the run's environment does not have it: add --pip joblib"):
        _, run_state = lab.run("import joblib", pip_packages=["six==1.16.0"])
    assert run_state.status == "Failed"
