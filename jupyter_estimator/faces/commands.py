"""What the words of ``%estimator`` and ``jupyter estimator`` do, apart from how results are shown."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.history import find, limited, metric_conditions, statuses
from jupyter_estimator.api.options import RunOptions, pair
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation import sources
from jupyter_estimator.records.query import Query, Row

if TYPE_CHECKING:
    from jupyter_estimator.api.tensorboard import Tensorboard


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
    return find(
        space,
        Query(
            experiment=asked.experiment,
            status=statuses(asked.status),
            tags=_labels(asked.tag),
            properties=_labels(asked.property),
            metrics=metric_conditions(asked.where),
            text=" ".join(asked.text),
            include_children=asked.children,
            archived=asked.archived,
            limit=limited(asked.limit),
        ),
    )


def download(run: Run, name: str, to: str) -> list[str]:
    """Copies one file, or all whose names begin so; returns where they went."""
    if not name.endswith("/") and run.directory.artifact(name) is not None:
        target = Path(to) / Path(name).name if os.path.isdir(to) or to.endswith("/") else Path(to)
        run.download_file(name, target)
        return [str(target)]
    names = [found for found in run.get_file_names() if found.startswith(name)]
    if not names:
        raise EstimatorError(f"The run {run.id} has no file {name!r}.", f"It has: {', '.join(run.get_file_names()[:8]) or 'none'}.")
    run.download_files(prefix=name, output_directory=to)
    return [str(Path(to) / found) for found in names]


_boards: dict[frozenset[Path], Tensorboard] = {}


def tensorboard(runs: Sequence[Run], port: int) -> Tensorboard:
    """TensorBoard of some runs, started; the same one when they are asked for again."""
    from jupyter_estimator.api.tensorboard import Tensorboard

    if not 0 < port < 1 << 16:
        raise EstimatorError(f"{port} is no port.", "Give a number from 1 to 65535, or leave --port out.")
    chosen = {run.directory.path: run for run in runs}
    key = frozenset(chosen)
    board = _boards.get(key) or Tensorboard(list(chosen.values()), port=port)
    board.start()
    _boards[key] = board
    return board


def _labels(texts: Sequence[str]) -> dict[str, str | None]:
    return {pair(text)[0]: pair(text)[1] if "=" in text else None for text in texts}
