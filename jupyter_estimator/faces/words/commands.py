"""What the words of ``%estimator`` and ``jupyter estimator`` do, apart from how results are shown."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.options import RunOptions, pair
from jupyter_estimator.api.runs.history import find, limited, metric_conditions, statuses
from jupyter_estimator.api.runs.planning import RunPlan, plan_of
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.targets.registry import targets_in
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.index.query import Query, Row

if TYPE_CHECKING:
    from jupyter_estimator.api.lab.tensorboard import Tensorboard
    from jupyter_estimator.api.runs.removal import DamagedRun


def workspace(path: str | None) -> Workspace:
    """The workspace named, or the configured one."""
    return Workspace(path) if path else Workspace.from_config()


def run_of(space: Workspace, text: str) -> Run:
    """The run with that id, an id that begins or ends so, or that name; ``latest`` is the newest."""
    return Run.get(space, text)


def submit_path(space: Workspace, path: str, options: RunOptions, arguments: Sequence[str], origin: Mapping[str, Any] | None = None) -> Run:
    """Submits a folder, a script or a notebook."""
    options.check(targets_in(space.path))
    source = sources.from_path(path, options.entry_script, options.include)
    return Run.of(space.experiment(options.experiment), submit(space, source, options, arguments, origin))


def submit_cell(space: Workspace, text: str, options: RunOptions, arguments: Sequence[str], origin: Mapping[str, Any] | None = None) -> Run:
    """Submits the body of a cell."""
    options.check(targets_in(space.path))
    source = sources.cell(text, options.include)
    return Run.of(space.experiment(options.experiment), submit(space, source, options, arguments, origin))


def plan_path(space: Workspace, path: str, options: RunOptions, arguments: Sequence[str]) -> RunPlan:
    """What submitting a folder, a script or a notebook would do."""
    return plan_of(space, sources.from_path(path, options.entry_script, options.include), options, arguments)


def plan_cell(space: Workspace, text: str, options: RunOptions, arguments: Sequence[str]) -> RunPlan:
    """What submitting the body of a cell would do."""
    return plan_of(space, sources.cell(text, options.include), options, arguments)


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
    wanted = name.removeprefix("./")
    targets = {found: Path(to) / found for found in run.get_file_names() if found.startswith(wanted)}
    run.download_files(prefix=name, output_directory=to)
    return [str(target) for target in targets.values() if target.exists()]


def for_each(texts: Sequence[str], action: Callable[[str], None]) -> None:
    """Does something with each of several runs; what fails for one does not stop the others, and is said at the end."""
    failed: dict[str, EstimatorError] = {}
    for text in dict.fromkeys(texts):
        try:
            action(text)
        except EstimatorError as error:
            failed[text] = error
    if len(failed) == 1 and len(texts) == 1:
        raise next(iter(failed.values()))
    if failed:
        said = " ".join(error.message for error in failed.values())
        raise EstimatorError(f"{len(failed)} of {len(texts)} failed: {said}", next(iter(failed.values())).hint)


def removable(space: Workspace, text: str) -> Run | DamagedRun:
    """The run, or what is left of one that is damaged."""
    from jupyter_estimator.api.runs.removal import DamagedRun

    try:
        return run_of(space, text)
    except EstimatorError:
        with suppress(EstimatorError):
            return DamagedRun(space, text)
        raise


def delete(space: Workspace, texts: Sequence[str], yes: bool) -> str:
    """Removes all runs that can be removed; what was done, or would be. Raises EstimatorError that names what could not."""
    runs = list({run.id: run for run in [removable(space, text) for text in texts]}.values())
    if not yes:
        from jupyter_estimator.api.runs.removal import would_free

        lines = [f"{run.id} {run.get_status()} {run.display_name}".rstrip() for run in runs]
        freed = would_free(space.path, [run.id for run in runs]) / 1e6
        return "\n".join(["Would remove:", *lines, f"That frees {freed:,.1f} MB. To do it, add --yes."])
    removed, refused = [], []
    for run in runs:
        try:
            run.delete()
        except EstimatorError as error:
            refused.append(error)
        else:
            removed.append(run.id)
    if len(refused) == 1 and not removed:
        raise refused[0]
    if refused:
        done = f"{len(removed)} of {len(runs)} runs were removed. " if removed else ""
        raise EstimatorError(done + " ".join(error.message for error in refused), refused[0].hint)
    return "\n".join(f"{run_id} removed" for run_id in removed)


def environments(space: Workspace, ids: Sequence[str], unused_days: float | None, yes: bool) -> str:
    """The environments that were built; or those that are, or would be, removed."""
    from jupyter_estimator.api.assets.built_environments import TITLES, built_environments, chosen, remove_environments

    if not ids and unused_days is None:
        found = built_environments(space)
        return "\n".join([TITLES, *map(str, found)]) if found else "No environment has been built here."
    found = chosen(space, ids, unused_days)
    if not found:
        return "No environment is to be removed."
    freed = sum(each.own for each in found) / 1e6
    if not yes:
        return "\n".join(["Would remove:", TITLES, *map(str, found), f"That frees {freed:,.1f} MB. To do it, add --yes."])
    remove_environments(space, [each.id for each in found])
    return "\n".join([*(f"{each.id[:12]} removed" for each in found), f"Freed: {freed:,.1f} MB."])


_AT_START = """import sys; exec("try:\\n import jupyter_estimator.inside.azureml_names as a; a.install()\\nexcept ImportError: pass")\n"""


def answer_for_azureml(enabled: bool) -> str:
    """Has every Python of this environment answer for Azure ML's names where its packages are not installed, or no longer."""
    import sysconfig

    path = Path(sysconfig.get_path("purelib"), "jupyter_estimator_azureml.pth")
    with explained(f"{path} could not be {'written' if enabled else 'removed'}"):
        if enabled:
            path.write_text(_AT_START)
        else:
            path.unlink(missing_ok=True)
    return f"Azure ML's imports {'mean jupyter_estimator' if enabled else 'are left alone'} in {sysconfig.get_path('purelib')}."


_boards: dict[frozenset[Path], Tensorboard] = {}


def tensorboard(runs: Sequence[Run], port: int) -> Tensorboard:
    """TensorBoard of some runs, started; the same one when they are asked for again."""
    from jupyter_estimator.api.lab.tensorboard import Tensorboard

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
