"""A run directory as a submit leaves it, and scripts that run in it as real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.names import new_run_id
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS, ensure_workspace

ROOT = Path(__file__).parents[2]
INSIDE_PATH = ROOT / "jupyter_estimator" / "inside" / "path"
DEADLINE = 60.0


def make_run(workspace: Path, experiment: str = "digits", **request: Any) -> RunDirectory:
    """Make the directory of a run that a script could be started in."""
    ensure_workspace(workspace)
    run_id = new_run_id(experiment)
    path = workspace / RUNS / run_id
    for folder in ("work/outputs", "work/logs", "user_logs", "system_logs"):
        (path / folder).mkdir(parents=True)
    for name in ("outputs", "logs"):
        (path / name).symlink_to(f"work/{name}")
    asked = {"version": 1, "id": run_id, "experiment": experiment, "type": "script", "created": time.time(), "target": "local", **request}
    (path / layout.REQUEST).write_text(json.dumps(asked))
    (path / layout.STATES).write_text(json.dumps({"t": time.time(), "status": "Running"}) + "\n")
    (path / layout.STD_LOG).touch()
    return RunDirectory(path)


@dataclass
class Script:
    """A script of a run: started as the run's shepherd starts it, with nothing installed and the log as its output."""

    run: RunDirectory
    interpreter: str = sys.executable
    environment: dict[str, str] = field(default_factory=dict)

    def start(self, code: str, *arguments: str, options: tuple[str, ...] = (), **kwargs: Any) -> subprocess.Popen[bytes]:
        """Start it; with the option -S it has no installed packages."""
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "JUPYTER", "COV_")) and name not in layout.RANK_VARIABLES
        }
        environment.update({"PYTHONPATH": str(INSIDE_PATH), layout.ENV_RUN_DIRECTORY: str(self.run.path), layout.ENV_RUN_ID: self.run.id})
        environment.update(self.environment)
        log = os.open(self.run.file(layout.STD_LOG), os.O_WRONLY | os.O_APPEND)
        try:
            return subprocess.Popen(
                [self.interpreter, *options, "-c", code, *arguments],
                **{
                    "stdin": subprocess.DEVNULL,
                    "stdout": log,
                    "stderr": log,
                    "cwd": self.run.file(layout.WORK),
                    "env": environment,
                    **kwargs,
                },
            )
        finally:
            os.close(log)

    def execute(self, code: str, *arguments: str, **kwargs: Any) -> int:
        """Run it to its end; its exit code."""
        process = self.start(code, *arguments, **kwargs)
        try:
            return process.wait(DEADLINE)
        finally:
            process.kill()
            process.wait()

    def succeed(self, code: str, *arguments: str, **kwargs: Any) -> str:
        """Run it, expect it to succeed, and return its log."""
        before = len(self.log())
        status = self.execute(code, *arguments, **kwargs)
        assert status == 0, self.log()
        return self.log()[before:].decode(errors="backslashreplace")

    def log(self) -> bytes:
        """What the run's log holds."""
        return self.run.file(layout.STD_LOG).read_bytes()
