"""A real Jupyter server in a process of its own, without JupyterLab."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING, Any

from tests.api.making import until
from tests.processes import end

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "let-me-in"


class ServerProcess:
    """One server under a base URL, on a port that nobody had; found by whoever has the same runtime folder."""

    def __init__(self, folder: Path, runtime: Path, workspace: Path, *, base_url: str = "/user/some-one/", extension: bool = True) -> None:
        root = folder / "root"
        root.mkdir(parents=True)
        environment = {
            **os.environ,
            "JUPYTER_ESTIMATOR_WORKSPACE": str(workspace),
            "JUPYTER_CONFIG_DIR": str(folder / "config"),
            "JUPYTER_DATA_DIR": str(folder / "data"),
            "JUPYTER_RUNTIME_DIR": str(runtime),
            "IPYTHONDIR": str(folder / "ipython"),
        }
        options = [
            "--ServerApp.port=0",
            f"--ServerApp.base_url={base_url}",
            f"--IdentityProvider.token={TOKEN}",
            f"--ServerApp.root_dir={root}",
            "--no-browser",
            "--allow-root",
            f"--ServerApp.jpserver_extensions=jupyter_estimator={extension}",
            "--ServerApp.jpserver_extensions=jupyterlab=False",
        ]
        self.log = folder / "server.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "jupyter_server", *options],
                cwd=root,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.record = runtime / f"jpserver-{self.process.pid}.json"
        try:
            until(self._answers)
        except BaseException:
            self.stop()
            raise

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        try:
            self.url = str(json.loads(self.record.read_text())["url"])
            self.ask("GET", "api/status")
        except (OSError, ValueError, KeyError):
            return False
        return True

    def ask(self, verb: str, path: str, body: Any = None) -> Any:
        """Ask the server itself."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, {"Authorization": f"token {TOKEN}"}, method=verb)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or b"null")

    def stop(self) -> None:
        end(self.process)
