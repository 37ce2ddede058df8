"""What every test can count on: a workspace of its own, a plain environment, and no silent skips in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
# On a contributor's machine these may skip for want of the engine; in CI a skip would be a test nobody runs.
NEVER_SKIPPED_IN_CI = {"engine", "ui"}
FOLDERS_NEVER_SKIPPED_IN_CI = {"engines", "ui"}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    marked = any(item.get_closest_marker(name) for name in NEVER_SKIPPED_IN_CI)
    if IN_CI and marked and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow here: {skip_reason(report)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    # A module that skips itself as a whole is never asked for its markers: its folder tells.
    report = yield
    if IN_CI and report.skipped and FOLDERS_NEVER_SKIPPED_IN_CI & set(collector.path.parts):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow here: {skip_reason(report)}"
    return report


def skip_reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    return str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)


@pytest.fixture(scope="session", autouse=True)
def no_server(tmp_path_factory: pytest.TempPathFactory) -> Generator[None, None, None]:
    """Let no test find a Jupyter server that somebody runs on this machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        # Nor write down for the user of this machine which workspaces the tests have used.
        patch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path_factory.mktemp("config")))
        for name in ("JPY_PARENT_PID", "JUPYTERHUB_API_TOKEN", "JUPYTERHUB_PUBLIC_URL", "JUPYTERHUB_SERVICE_PREFIX"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let child processes start as a user's would: these change their buffering and their import times."""
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.fixture
def workspace_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Name a default workspace that is this test's alone; nothing is made there yet."""
    path = tmp_path / "workspace"
    monkeypatch.setenv("JUPYTER_ESTIMATOR_WORKSPACE", str(path))
    return path


@pytest.fixture(scope="session")
def python38() -> str:
    """Give the oldest Python that scripts may use; from PYTHON38, the PATH or pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    candidates = [os.environ.get("PYTHON38"), shutil.which("python3.8"), *map(str, pyenv.glob("3.8.*/bin/python"))]
    for candidate in candidates:
        # pyenv puts a python3.8 on the PATH that only says which versions there are.
        if candidate and subprocess.run([candidate, "-c", "pass"], capture_output=True, check=False).returncode == 0:
            return candidate
    pytest.skip("no Python 3.8 here (name one in PYTHON38)")
