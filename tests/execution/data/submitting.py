"""Submits one run of a folder, then waits to be killed (or until it is told, by the end of its input, that it may go)."""

from __future__ import annotations

import sys

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.preparation.sources import from_path

workspace, folder, entry, experiment, *arguments = sys.argv[1:]
submit(Workspace(workspace), from_path(folder, entry), RunOptions(experiment=experiment), arguments)
sys.stdin.read()
