"""The stage that brings a run's inputs to where its script looks for them."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from pathlib import Path

from jupyter_estimator.execution.stages.stage import StageProgress
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.data.inputs import DOWNLOAD, Input, inputs_from
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.whole import write_whole

_CHUNK = 1 << 22


def prepare_inputs(run: RunDirectory, progress: StageProgress) -> None:
    """Brings them, and writes down where each is. Raises EstimatorError, or CanceledError."""
    inputs = inputs_from(run.request.get("inputs"))
    if not inputs:
        return
    # What a supervisor that was killed has brought may be half of it.
    remove(run.file(layout.INPUTS))
    places = {}
    for each in inputs:
        if each.at_once is not None and not os.path.exists(each.at_once):
            raise EstimatorError(
                f"The input {each.name} is gone: there is no {each.at_once} any more.", "Bring it back, then submit again."
            )
        places[each.name] = each.at_once or _bring(run, each, progress)
    note_inputs(run, places)


def note_inputs(run: RunDirectory, places: dict[str, str]) -> None:
    """Writes down where the inputs are."""
    write_whole(run.file(layout.PLACES), json.dumps(places))


def clear_inputs(run: RunDirectory) -> None:
    """Removes copies and links that were made for the script: the files themselves are where they were."""
    made = os.path.join(os.path.realpath(run.path), layout.INPUTS, "")
    for each in inputs_from(run.request.get("inputs")):
        shown = run.file(layout.WORK) / each.path_on_compute
        with contextlib.suppress(OSError):
            if each.path_on_compute and os.path.join(os.path.realpath(shown.parent), os.readlink(shown)).startswith((made, str(run.path))):
                shown.unlink()
    remove(run.file(layout.INPUTS))


def _bring(run: RunDirectory, given: Input, progress: StageProgress) -> str:
    what = "Copying" if given.mode == DOWNLOAD else "Linking"
    progress.phase(f"{what} the input {given.name}.")
    folder, root, number = run.file(layout.INPUTS) / given.name, given.files.root, 0
    folder.mkdir(mode=0o700, parents=True)
    only = ""
    try:
        for path in given.files:
            target = folder / os.path.relpath(path, root)
            target.parent.mkdir(parents=True, exist_ok=True)
            if given.mode == DOWNLOAD:
                _copy(path, target, progress)
            else:
                target.symlink_to(path)
            number += 1
            only = str(target)
            if number % 100 == 0:
                progress.tell(f"{number:,} files")
            progress.check()
    except OSError as error:
        raise EstimatorError(
            f"The input {given.name} could not be brought: {error.filename or given.files.root}: {str(error.strerror).lower()}.",
            "Check that file, then submit again.",
        ) from None
    if not number:
        raise EstimatorError(f"The input {given.name} has no files any more: {', '.join(given.files.patterns)}.", "Check the path.")
    single = given.files.place is not None and os.path.isfile(given.files.place)
    place = only if single else str(folder)
    return _show(run, given, place) if given.path_on_compute else place


def _copy(path: str, target: Path, progress: StageProgress) -> None:
    with open(path, "rb") as source, target.open("xb") as copy:
        while chunk := source.read(_CHUNK):
            copy.write(chunk)
            progress.check()
    shutil.copymode(path, target)


def _show(run: RunDirectory, given: Input, place: str) -> str:
    shown = run.file(layout.WORK) / given.path_on_compute
    if os.path.lexists(shown):
        raise EstimatorError(
            f"The input {given.name} cannot be at {given.path_on_compute}, where the captured code has something.",
            "Choose another path_on_compute.",
        )
    shown.parent.mkdir(parents=True, exist_ok=True)
    shown.symlink_to(place)
    return str(shown)
