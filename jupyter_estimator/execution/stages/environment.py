"""The stage that gives a run its environment: resolved and built once, taken as it is by every run that declares the same."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from jupyter_estimator.execution.stages.stage import StageProgress
from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.environments.building import Progress
from jupyter_estimator.preparation.environments.definition import Definition, definition_from
from jupyter_estimator.records.registries.environments import Built, EnvironmentStore
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.whole import write_whole

_TICK = 0.1
_OF_RUNS = ("JUPYTER_ESTIMATOR_", "AZUREML_")


def prepare_environment(run: RunDirectory, progress: StageProgress, end: Callable[[str], object]) -> None:
    """Sees to it that the run's environment is there, and writes down which it is. Raises EstimatorError, or CanceledError.

    Parameters
    ----------
    end
        Ends all processes that carry an id in their environment: those of a builder have one of their own, and are no part of the run.
    """
    definition = definition_from(run.request.get("environment"))
    if definition is None or not definition.builds:
        return
    store = EnvironmentStore(run.path.parent.parent)
    built = store.find(definition.id)
    cached = built is not None
    if built is None:
        secrets = run.request.get("secrets") or []
        surroundings = {name: value for name, value in os.environ.items() if name not in secrets and not name.startswith(_OF_RUNS)}
        built, cached = _built(store, definition, progress, surroundings, end)
    note_environment(run, definition, built, cached=cached)


def note_environment(run: RunDirectory, definition: Definition, built: Built, *, cached: bool) -> None:
    """Writes down what the run runs in; the lock is part of its record."""
    record = {"kind": definition.kind, "id": built.id, "interpreter": built.python, "cached": cached, "lock": built.lock}
    write_whole(run.file(layout.ENVIRONMENT), json.dumps(record))


def _built(
    store: EnvironmentStore, definition: Definition, progress: StageProgress, environment: Mapping[str, str], end: Callable[[str], object]
) -> tuple[Built, bool]:
    """The environment, and whether another run has built it meanwhile."""
    told = 0

    def look_at_other(folder: Path) -> None:
        nonlocal told
        if not told:
            progress.phase("Another run is building this environment:")
        told = _follow(folder / "log", told, progress)
        progress.check()
        time.sleep(_TICK)

    with store.building(definition.id, look_at_other) as folder:
        if built := store.find(definition.id):
            _follow(folder / "log", told, progress)
            return built, True
        # Those who know their builder load it here, so that a run without one does not.
        from jupyter_estimator.preparation.environments.uv import build, lock_of

        # Another workspace may be building the same just now.
        place = os.stat(store.path)
        build_id = f"build-{place.st_dev:x}-{place.st_ino:x}-{definition.id}"
        surroundings = {**environment, layout.ENV_RUN_ID: build_id}
        work = folder / "work"
        end(build_id)  # what a builder that was killed has left
        try:
            with (folder / "log").open("w") as shared:
                both = _Both(progress, shared)
                lock = lock_of(definition, work, both, surroundings)
                lock_id = store.resolved(definition.id, lock)
                if found := store.get(lock_id):
                    return found, True  # another definition means the same
                build(definition, lock, work / "prefix", work, both, surroundings)
        except BaseException:
            end(build_id)
            raise
        return store.commit(lock_id, work / "prefix"), False


class _Both:
    """Has others that wait for the same environment see what its builder says."""

    def __init__(self, own: Progress, shared: TextIO) -> None:
        self._own, self._shared = own, shared

    def phase(self, text: str) -> None:
        self._own.phase(text)

    def line(self, text: str) -> None:
        self._own.line(text)
        with suppress(OSError):  # a full disk
            self._shared.write(text + "\n")
            self._shared.flush()

    def check(self) -> None:
        self._own.check()


def _follow(log: Path, told: int, progress: StageProgress) -> int:
    """Passes on what another run's builder has said since; how much has been passed on, at least 1."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, told - 1))
            data = file.read(1 << 20)
    except OSError:
        data = b""
    whole = data[: data.rfind(b"\n") + 1]
    for line in whole.decode(errors="replace").splitlines():
        progress.line(line)
    return max(1, told) + len(whole)
