"""What the words of ``%estimator`` and ``jupyter estimator`` do, apart from how results are shown."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jupyter_estimator.api.history import find, metric_conditions
from jupyter_estimator.api.options import RunOptions, pair
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation import sources
from jupyter_estimator.records.query import Query, Row


def workspace(path: str | None) -> Workspace:
    """The workspace named, or the configured one."""
    return Workspace(path) if path else Workspace.from_config()


def run_of(space: Workspace, text: str) -> Run:
    """The run meant by an id, a part of one, a name, or ``latest``."""
    return Run.get(space, text)


def submit_path(space: Workspace, path: str, options: RunOptions, arguments: Sequence[str], origin: Mapping[str, Any] | None = None) -> Run:
    """Submits a folder, a script or a notebook."""
    options.check()
    source = sources.from_path(path, options.entry_script, options.include)
    return Run.get(space, submit(space, source, options, arguments, origin).id)


def submit_cell(space: Workspace, text: str, options: RunOptions, arguments: Sequence[str], origin: Mapping[str, Any] | None = None) -> Run:
    """Submits the body of a cell."""
    options.check()
    source = sources.cell(text, options.include)
    return Run.get(space, submit(space, source, options, arguments, origin).id)


def list_runs(space: Workspace, asked: argparse.Namespace) -> list[Row]:
    """The runs that ``runs`` was asked for."""
    if asked.limit is not None and asked.limit < 1:
        raise EstimatorError(f"--limit takes a positive number, and got {asked.limit}.", "Leave it out for the newest 50.")
    statuses = {status.casefold(): status for status in STATUSES}
    wanted = []
    for status in asked.status or []:
        if status.casefold() not in statuses:
            raise EstimatorError(f"There is no status {status!r}.", f"One of {', '.join(STATUSES)}.")
        wanted.append(statuses[status.casefold()])
    return find(
        space,
        Query(
            experiment=asked.experiment,
            status=tuple(wanted),
            tags=_labels(asked.tag),
            properties=_labels(asked.property),
            metrics=metric_conditions(asked.where),
            text=" ".join(asked.text),
            include_children=asked.children,
            archived=asked.archived,
            limit=asked.limit,
        ),
    )


def download(run: Run, name: str, to: str) -> list[str]:
    """Copies one file, or all whose names begin so; returns where they went."""
    if run.directory.artifact(name) if not name.endswith("/") else None:
        run.download_file(name, to if not os.path.isdir(to) else Path(to) / Path(name).name)
        return [to]
    names = [found for found in run.get_file_names() if found.startswith(name)]
    if not names:
        raise EstimatorError(f"The run {run.id} has no file {name!r}.", f"It has: {', '.join(run.get_file_names()[:8]) or 'none'}.")
    run.download_files(prefix=name, output_directory=to)
    return [str(Path(to) / found) for found in names]


def _labels(texts: Sequence[str]) -> dict[str, str | None]:
    return {pair(text)[0]: pair(text)[1] if "=" in text else None for text in texts}


STATUSES = (
    "NotStarted",
    "Starting",
    "Provisioning",
    "Preparing",
    "Queued",
    "Running",
    "Finalizing",
    "CancelRequested",
    "NotResponding",
    "Completed",
    "Failed",
    "Canceled",
)
