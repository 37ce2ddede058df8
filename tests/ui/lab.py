"""A real JupyterLab for the browser tests: one server, and notebooks in it that a page can open, run and save."""

from __future__ import annotations

import importlib.util
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator import Estimator, Experiment, Run, Workspace
from tests.processes import end

if TYPE_CHECKING:
    from collections.abc import Callable

DEADLINE = 90.0
BASE = "/base/"
FLAGS = """--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync"""
"""What Chromium is started with."""
BUILT = Path(__file__).resolve().parents[2] / "jupyter_estimator" / "labextension"
"""This checkout's JupyterLab extension; where it has not been built, the one that is installed is used."""
QUIET = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True},
    "@jupyterlab/docmanager-extension:plugin": {"autosave": False},
}


class Lab:
    """One JupyterLab server with a root folder and a workspace of its own; with the server extension it serves runs."""

    def __init__(self, folder: Path, *, serves_runs: bool) -> None:
        self.root = folder / "root"
        self.workspace = folder / "workspace"
        self.token = secrets.token_hex(16)
        self.port = _free_port()
        self.root.mkdir()
        settings = folder / "app" / "settings"
        settings.mkdir(parents=True)
        (settings / "overrides.json").write_text(json.dumps(QUIET))
        # The extension of this checkout goes before one that is installed.
        extensions = folder / "share" / "labextensions"
        extensions.mkdir(parents=True)
        if (BUILT / "package.json").is_file():
            (extensions / "jupyter-estimator").symlink_to(BUILT)
        self.log = folder / "lab.log"
        self._environment = {
            **os.environ,
            "JUPYTER_ESTIMATOR_WORKSPACE": str(self.workspace),
            "JUPYTER_CONFIG_DIR": str(folder / "config"),
            "JUPYTER_DATA_DIR": str(folder / "data"),
            "JUPYTER_PATH": os.pathsep.join(filter(None, [str(extensions.parent), os.environ.get("JUPYTER_PATH")])),
            "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
            "IPYTHONDIR": str(folder / "ipython"),
        }
        self._options = [
            f"--port={self.port}",
            f"--ServerApp.base_url={BASE}",
            f"--IdentityProvider.token={self.token}",
            f"--ServerApp.root_dir={self.root}",
            f"--LabApp.app_settings_dir={settings}",
            f"--LabApp.extra_labextensions_path={extensions}",
            "--LabApp.expose_app_in_browser=True",
            "--no-browser",
            "--allow-root",
            "--ServerApp.port_retries=0",
            f"--ServerApp.jpserver_extensions=jupyter_estimator={serves_runs}",
        ]
        if has_notebook():
            self._options += ["--ServerApp.jpserver_extensions=notebook=True", "--JupyterNotebookApp.expose_app_in_browser=True"]
        self.start()

    def start(self) -> None:
        """Start the server, at the same address whenever that is."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", *self._options],
                cwd=self.root,
                env=self._environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self.answers, "JupyterLab does not answer", lambda: self.log.read_text(errors="replace")[-3000:])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}{BASE}"

    def answers(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError(self.log.read_text(errors="replace")[-3000:])
        try:
            self.api("status")
        except OSError:
            return False
        return True

    def api(self, path: str, method: str = "GET", root: str = "") -> Any:
        """Ask the server."""
        request = urllib.request.Request(f"{self.address}{root}api/{path}", method=method, headers={"Authorization": f"token {self.token}"})
        with urllib.request.urlopen(request, timeout=30) as response:
            body = response.read()
        return json.loads(body) if body else None

    def new_notebook(self, *cells: str) -> str:
        """Write a notebook with these cells; its name in the server's root."""
        name = f"{uuid.uuid4().hex[:8]}.ipynb"
        made: list[dict[str, object]] = [
            {"cell_type": "code", "id": f"cell{i}", "metadata": {}, "execution_count": None, "outputs": [], "source": cell}
            for i, cell in enumerate(cells)
        ]
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        (self.root / name).write_text(json.dumps({"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}))
        return name

    def saved(self, name: str) -> dict[str, Any]:
        """Read the notebook as it is on disk."""
        content: dict[str, Any] = json.loads((self.root / name).read_text(encoding="utf-8"))
        return content

    def stop_kernels(self) -> None:
        """End all kernels, as their owner would; runs go on."""
        for session in self.api("sessions"):
            self.api(f"sessions/{session['id']}", "DELETE")

    def submit(self, script: str, *arguments: object, **options: Any) -> Run:
        """Run a script from the server's root, as somebody in a terminal would."""
        words = [str(argument) for argument in arguments]
        estimator = Estimator(str(self.root / script), compute_target="local", arguments=words, **options)
        return Experiment(Workspace(self.workspace), "served").submit(estimator)

    def runs(self) -> list[Run]:
        """Name all runs in the server's workspace."""
        names = sorted(path.name for path in (self.workspace / "runs").iterdir()) if (self.workspace / "runs").is_dir() else []
        return [Run.get(Workspace(self.workspace), name) for name in names]

    def cancel_all(self) -> None:
        """End the runs that a test has left."""
        for run in self.runs():
            if not run.run_state().over:
                run.cancel()

    def stop(self) -> None:
        """End the server and its kernels."""
        end(self.process)


def until(condition: Callable[[], bool], what: str, details: Callable[[], object] = str, deadline: float = DEADLINE) -> None:
    """Wait for a condition with a generous deadline."""
    end = time.monotonic() + deadline
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"{what} after {deadline:.0f} s. {details()}")
        time.sleep(0.05)


def has_notebook() -> bool:
    """Whether Notebook 7 is here, which the same server then serves as well."""
    return importlib.util.find_spec("notebook") is not None


def chromium() -> str | None:
    """The browser that is here."""
    return next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
