"""Environments that are there: whether they are still as they were built, what they take, and removing them."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.api.assets.environment import Environment
from jupyter_estimator.faces.words import commands
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.records.registries import fingerprint as fingerprints
from jupyter_estimator.records.registries.environments import EnvironmentStore
from jupyter_estimator.records.registries.fingerprint import fingerprint, is_unchanged
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

SHOWS = "import six; print(six.__version__)"


def with_six(lab: Lab, code: str = SHOWS) -> Run:
    run, run_state = lab.run(code, pip_packages=["six==1.16.0"])
    assert run_state.status == "Completed", run_state.error
    return run


def prefix_of(lab: Lab, run: Run) -> Path:
    return EnvironmentStore(lab.workspace.path).prefix(run.directory.environment["id"])


def long_ago(lab: Lab, run: Run, days: float = 1) -> str:
    lock_id = str(run.directory.environment["id"])
    when = time.time() - days * 86400
    os.utime(lab.workspace.path / "environments" / "locks" / lock_id, (when, when))
    return lock_id


def edit(prefix: Path) -> None:
    path = next(prefix.glob("lib/python*/site-packages/six.py"))
    text = path.read_text()
    path.unlink()  # the cache has the same file
    path.write_text(text.replace("1.16.0", "6.6.6"))


def add(prefix: Path) -> None:
    shutil.copytree(
        next(prefix.glob("lib/python*/site-packages/six-*.dist-info")), next(prefix.glob("lib/python*/site-packages")) / "other-1.dist-info"
    )


def take(prefix: Path) -> None:
    next(prefix.glob("lib/python*/site-packages/six.py")).unlink()


@pytest.mark.parametrize("change", [edit, add, take])
def test_one_that_was_changed_is_noticed_and_built_anew(lab: Lab, change: Callable[[Path], None]) -> None:
    first = with_six(lab)
    change(prefix_of(lab, first))
    again = with_six(lab)
    assert log_of(again) == "1.16.0\n"
    assert again.directory.environment == first.directory.environment, "as it was, and not cached"
    assert with_six(lab).directory.environment["cached"] is True


def test_a_run_that_changes_its_own_changes_nobody_elses(lab: Lab) -> None:
    with_six(
        lab, "import os, six; path = six.__file__; text = open(path).read(); os.remove(path); open(path, 'w').write('raise SystemExit(1)')"
    )
    assert log_of(with_six(lab)) == "1.16.0\n"


def test_what_python_keeps_for_itself_is_no_change(tmp_path: Path) -> None:
    package = tmp_path / "lib" / "python3.11" / "site-packages" / "six"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    known = fingerprint(tmp_path)
    assert known.startswith("files:")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").touch()
    assert is_unchanged(tmp_path, known)
    (package / "more.py").touch()
    assert not is_unchanged(tmp_path, known)
    assert is_unchanged(tmp_path, ""), "from a version that took none"


def test_of_very_many_files_the_packages_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprints, "MOST_FILES", 3)
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    (site / "six-1.dist-info").mkdir(parents=True)
    (site / "six-1.dist-info" / "RECORD").write_text("six")
    (site / "six").mkdir()
    for number in range(5):
        (site / "six" / f"{number}.py").touch()
    known = fingerprint(tmp_path)
    assert known.startswith("packages:")
    (site / "six" / "cache.bin").touch()
    assert is_unchanged(tmp_path, known)
    (site / "six-1.dist-info" / "RECORD").write_text("six, and more")
    assert not is_unchanged(tmp_path, known)
    moved = tmp_path.with_name("moved")
    again = fingerprint(tmp_path)
    tmp_path.rename(moved)
    assert is_unchanged(moved, again), "wherever it is"
    moved.rename(tmp_path)


def test_one_is_built_before_a_run_needs_it(lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
    env = Environment("six")
    env.python.conda_dependencies.add_pip_package("six==1.16.0")
    built = env.build_local(lab.workspace)
    assert (built.status, built.cached) == ("Succeeded", False)
    assert capsys.readouterr().out == built.get_log()
    assert "Installing 1 package." in built.get_log()
    run, run_state = lab.run(SHOWS, pip_packages=["six==1.16.0"])
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Running", "Completed"]
    assert run.directory.environment["id"] == built.environment_id
    again = env.build(lab.workspace)
    assert again.cached
    assert again.get_log() == capsys.readouterr().out == ""
    bad = Environment("bad")
    bad.python.conda_dependencies.add_pip_package("no-such-package-of-anyone==3")
    with pytest.raises(EstimatorError, match="no-such-package-of-anyone was not found"):
        bad.build(lab.workspace)


# ---- listed and removed


def test_they_are_listed_with_what_they_take(lab: Lab) -> None:
    assert commands.environments(lab.workspace, [], None, yes=False) == "No environment has been built here."
    run = with_six(lab)
    head, line = commands.environments(lab.workspace, [], None, yes=False).splitlines()
    assert head.split() == ["Id", "Kind", "Size", "Own", "Last", "used", "Packages"]
    assert line.startswith(f"{run.directory.environment['id'][:12]}  pip")
    assert line.endswith("  six")
    assert "kB" in line


def test_removing_says_first_what_it_would_do(lab: Lab) -> None:
    run = with_six(lab)
    lock_id = long_ago(lab, run)
    said = commands.environments(lab.workspace, [lock_id[:8]], None, yes=False)
    assert said.startswith("Would remove:\n")
    assert said.endswith("To do it, add --yes.")
    assert prefix_of(lab, run).exists()
    assert commands.environments(lab.workspace, [lock_id[:8]], None, yes=True).startswith(f"{lock_id[:12]} removed\nFreed: ")
    assert not prefix_of(lab, run).exists()
    assert [path.name for path in (lab.workspace.path / "environments" / "prefixes").iterdir()] == []
    assert with_six(lab).directory.environment["cached"] is False, "and it is built anew"


def test_those_that_were_not_used_for_long(lab: Lab) -> None:
    old, _ = with_six(lab), None
    new, _ = lab.run("print(1)", pip_packages=["idna==3.10"])
    long_ago(lab, old, days=40)
    long_ago(lab, new, days=2)
    said = commands.environments(lab.workspace, [], 30, yes=True)
    assert said.startswith(f"{old.directory.environment['id'][:12]} removed")
    assert prefix_of(lab, new).exists()
    assert commands.environments(lab.workspace, [], 30, yes=True) == "No environment is to be removed."


def test_one_that_is_in_use_stays(lab: Lab) -> None:
    run = lab.submit("import os, time\nwhile not os.path.exists('outputs/go'): time.sleep(0.05)", pip_packages=["six==1.16.0"])
    lab.until(lambda: run.get_status() == "Running")
    lock_id = long_ago(lab, run, days=40)
    with pytest.raises(EstimatorError, match=f"is that of {run.id}, which has not ended"):
        commands.environments(lab.workspace, [lock_id], None, yes=True)
    assert commands.environments(lab.workspace, [], 30, yes=True) == "No environment is to be removed."
    assert "1 running" in commands.environments(lab.workspace, [], None, yes=False)
    run.directory.file("work/outputs/go").touch()
    lab.wait(run)
    with_six(lab)
    with pytest.raises(EstimatorError, match="was used just now"):
        commands.environments(lab.workspace, [lock_id], None, yes=True)
    with pytest.raises(NotFoundError, match="There is no environment 'zz'"):
        commands.environments(lab.workspace, ["zz"], None, yes=True)
