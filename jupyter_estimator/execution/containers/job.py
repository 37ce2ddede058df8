"""What the container of a run is made with: a value, which can be printed and compared."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.data.inputs import inputs_from
from jupyter_estimator.records.runs.run_directory import RunDirectory

PACKAGE = Path(__file__).resolve().parents[2]
CONTAINED = "JUPYTER_ESTIMATOR_RUN_CONTAINED"
"""Tells the first Python of a container that it is that (see inside/contained.py)."""
LABEL = "jupyter-estimator.run"
"""Holds which run directory a container was made for."""
SHM_SIZE = "2g"
"""As in Azure ML: with the engine's own 64 MB, PyTorch's data loaders fail."""


class ContainerJob(NamedTuple):
    """A container before it is made."""

    name: str
    place: str
    """Which run directory it is for: its file system and its number there, which it keeps when it is moved."""
    image: str
    command: list[str]
    environment: dict[str, str]
    folder: str
    """The script's working directory."""
    mounts: tuple[tuple[str, bool], ...]
    """Paths that are in the container where they are outside, and whether they can only be read there."""
    user: str
    shm_size: str
    stdin: bool
    """Whether secrets come by standard input."""
    memory: str = ""
    """The most it has; empty for no limit of its own."""
    cpus: float = 0.0
    """How many processors; 0 for all."""
    network: str = ""
    """Which network; empty for the engine's own."""
    gpus: bool = False

    def words(self) -> list[str]:
        """The same as a person could type it."""
        binds = [f"--volume={path}:{path}{':ro' if read_only else ''}" for path, read_only in self.mounts]
        variables = [f"--env={name}={value}" for name, value in self.environment.items()]
        limits = [
            *([f"--memory={self.memory}"] if self.memory else []),
            *([f"--cpus={self.cpus:g}"] if self.cpus else []),
            *([f"--network={self.network}"] if self.network else []),
            *(["--gpus=all"] if self.gpus else []),
        ]
        words = [
            "docker",
            "run",
            f"--name={self.name}",
            f"--user={self.user}",
            f"--shm-size={self.shm_size}",
            f"--workdir={self.folder}",
            *limits,
            *binds,
            *variables,
        ]
        return [*words, *(["--interactive"] if self.stdin else []), self.image, *self.command]


def container_job(run: RunDirectory, image: str, command: list[str], environment: Mapping[str, str]) -> ContainerJob:
    """What carries out ``command``, whose first word is a Python of the image.

    The run directory, the package and the inputs are in the container at the same paths, so that what is written down there holds here.
    """
    request = run.request
    variables = dict(environment)
    if os.getuid():
        variables.setdefault("HOME", "/tmp")  # noqa: S108  (most images do not know this user, whose home would be /)
    return ContainerJob(
        name=container_name(run),
        place=place_of(run),
        image=image,
        command=command,
        environment={**variables, CONTAINED: "1"},
        folder=str(run.file(layout.WORK)),
        mounts=_mounts(run),
        user=f"{os.getuid()}:{os.getgid()}",
        shm_size=str(request.get("shm_size") or SHM_SIZE),
        stdin=bool(request.get("secrets")),
        memory=str(request.get("memory") or ""),
        cpus=float(request.get("cpus") or 0),
        network=str(request.get("network") or ""),
        gpus=request.get("use_gpu") is True,
    )


def container_name(run: RunDirectory) -> str:
    """What the run's container is called."""
    return re.sub(r"[^A-Za-z0-9_.-]", "-", run.id)


def place_of(run: RunDirectory) -> str:
    """What the label of the run's container holds; empty where there is no such directory."""
    try:
        info = os.stat(run.path, follow_symlinks=False)
    except OSError:
        return ""
    return f"{info.st_dev:x}-{info.st_ino:x}"


def _mounts(run: RunDirectory) -> tuple[tuple[str, bool], ...]:
    found = {str(run.path): False, str(PACKAGE): True}
    if interpreter := run.environment.get("interpreter"):  # packages of its own
        found[str(Path(interpreter).parents[1])] = True
    for each in inputs_from(run.request.get("inputs")):
        if each.mode == "mount":  # copies are in the run directory, and links there lead to the files themselves
            place = each.files.place or each.files.root
            found.setdefault(place, True)
    return tuple(found.items())
