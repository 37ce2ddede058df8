"""Submits one run of a folder, then waits to be killed (or until it is told, by the end of its input, that it may go).

With ``--warm`` there is another run before it, and a supervisor that is ready for the next.
"""

from __future__ import annotations

import os
import sys
import time

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.supervision import spare
from jupyter_estimator.preparation.code.sources import cell, from_path

warm = sys.argv[1] == "--warm"
workspace, folder, entry, experiment, *arguments = sys.argv[1 + warm :]
if warm:
    submit(Workspace(workspace), cell("pass"), RunOptions(experiment="warm"), [])
    while not (spare._spares and spare._spares[0].is_ready()):
        time.sleep(0.01)
limit = float(os.environ["LIMIT"]) if "LIMIT" in os.environ else None
submit(Workspace(workspace), from_path(folder, entry), RunOptions(experiment=experiment, max_run_duration_seconds=limit), arguments)
sys.stdin.read()
