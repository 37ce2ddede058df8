"""Runs as they lie on disk, without anything having been run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.names import new_run_id
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import RUNS, ensure_workspace

MakeRun = Callable[..., RunDirectory]


@pytest.fixture
def make_run(workspace_dir: Path) -> MakeRun:
    """Make runs in the test's workspace."""
    ensure_workspace(workspace_dir)

    def make(
        experiment: str = "digits", *, ended: str | None = None, metrics: list[tuple[str, Any]] | None = None, **request: Any
    ) -> RunDirectory:
        run_id = request.pop("id", None) or new_run_id(experiment)
        path = workspace_dir / RUNS / run_id
        path.mkdir()
        asked = {"id": run_id, "experiment": experiment, "created": time.time(), "type": "script", "target": "local", **request}
        (path / layout.REQUEST).write_text(json.dumps(asked))
        run = RunDirectory(path)
        run.record_state("Running")
        with (path / layout.METRICS).open("w") as file:
            file.writelines(json.dumps({"t": 1, "n": name, "v": value}) + "\n" for name, value in metrics or [])
        if ended:
            run.record_state(ended)
        return run

    return make
