"""Looks at all runs of a workspace, over and over, until its input ends."""

from __future__ import annotations

import os
import select
import sys

from jupyter_estimator.execution.supervision.revive import look_after
from jupyter_estimator.records.runs.run_directory import RunDirectory

runs = os.path.join(sys.argv[1], "runs")
while not select.select([sys.stdin], [], [], 0.02)[0]:
    for name in os.listdir(runs):
        if not name.startswith("."):
            look_after(RunDirectory(os.path.join(runs, name)))
