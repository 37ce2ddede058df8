"""The stage that gives a run its environment: resolved and built once, taken as it is by every run that declares the same."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from jupyter_estimator.execution.stages.builders import Kit, builder_of
from jupyter_estimator.execution.stages.image import FoundImage, prepare_image
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
    if definition is None:
        return
    secrets = run.request.get("secrets") or []
    surroundings = {name: value for name, value in os.environ.items() if name not in secrets}
    found = build_environment(run.path.parent.parent, definition, progress, surroundings, end)
    if found.built is None:
        if found.image is not None:
            _note(run, found.image.record())
        return
    note_environment(run, definition, found.built, found.image, cached=found.cached)
    if not found.built.whole:  # it was removed at just this moment
        prepare_environment(run, progress, end)


class Prepared(NamedTuple):
    """What a definition has come to. Nothing is built of one that takes what is there."""

    built: Built | None
    image: FoundImage | None
    cached: bool


def build_environment(
    root: Path, definition: Definition, progress: Progress, environment: Mapping[str, str], end: Callable[[str], object]
) -> Prepared:
    """Has all that a definition needs be in the workspace at ``root``, and its image in the engine. Raises EstimatorError.

    Parameters
    ----------
    environment
        Environment variables of the programs that build; those of runs are left out.
    end
        As in ``prepare_environment``.
    """
    image = prepare_image(definition, progress)
    if not definition.builds:
        return Prepared(None, image, image.cached if image else True)
    store = EnvironmentStore(root)
    built = store.find(definition.id(image.digest if image else ""))
    if built is not None:
        return Prepared(built, image, cached=True)
    surroundings = {name: value for name, value in environment.items() if not name.startswith(_OF_RUNS)}
    made, by_another = _Building(store, definition, image, progress, surroundings, end).built()
    return Prepared(made, image, by_another)


def note_environment(run: RunDirectory, definition: Definition, built: Built, image: FoundImage | None = None, *, cached: bool) -> None:
    """Writes down what the run runs in; the lock is part of its record."""
    record = {"kind": definition.kind, "id": built.id, "interpreter": built.python, "cached": cached, "lock": built.lock}
    if image is not None:
        record |= {"image": image.name, "image_id": image.digest, "path": image.path}
    _note(run, record)
    EnvironmentStore(built.prefix.parents[2]).use(built.id)


def _note(run: RunDirectory, record: Mapping[str, Any]) -> None:
    write_whole(run.file(layout.ENVIRONMENT), json.dumps(record))


class _Building:
    """One definition that is to be built, by this run or by another one that needs the same."""

    def __init__(
        self,
        store: EnvironmentStore,
        definition: Definition,
        image: FoundImage | None,
        progress: Progress,
        environment: Mapping[str, str],
        end: Callable[[str], object],
    ) -> None:
        self._store = store
        self._definition = definition
        self._image = image
        self._id = definition.id(image.digest if image else "")
        self._progress = progress
        self._environment = environment
        self._end = end
        self._told = 0

    def built(self) -> tuple[Built, bool]:
        """The environment, and whether another run has built it meanwhile."""
        store = self._store
        store.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Another workspace may be building the same just now.
        place = os.stat(store.path)
        build_id = f"build-{place.st_dev:x}-{place.st_ino:x}-{self._id}"
        with store.building(self._id, self._look_at_other, lambda: self._end(build_id)) as folder:
            if built := store.find(self._id):
                _follow(folder / "log", self._told, self._progress)
                return built, True
            try:
                with (folder / "log").open("w") as shared:
                    both = _Both(self._progress, shared)
                    surroundings = {**self._environment, layout.ENV_RUN_ID: build_id}
                    kit = Kit(folder / "work", both, surroundings, build_id, store.tools)
                    with builder_of(self._definition, self._image, kit) as builder:
                        lock = builder.lock()
                        lock_id = store.resolved(self._id, lock)
                        if found := store.sound(lock_id):
                            return found, True  # another definition means the same
                        builder.build(lock, store.prefix(lock_id))
            except BaseException:
                self._end(build_id)
                raise
            return store.commit(lock_id, folder / "work" / "prefix"), False

    def _look_at_other(self, folder: Path) -> None:
        if not self._told:
            self._progress.phase("Another run is building this environment:")
        self._told = _follow(folder / "log", self._told, self._progress)
        self._progress.check()
        time.sleep(_TICK)


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


def _follow(log: Path, told: int, progress: Progress) -> int:
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
