"""Azure ML's Environment: the software of a run, declared once, kept by name and version."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_estimator.api.assets.conda_dependencies import CondaDependencies
from jupyter_estimator.api.assets.containers import ContainerRegistry, DockerSection
from jupyter_estimator.api.bases import WorkspaceBase, as_workspace
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.preparation.environments.definition import KERNEL, Definition, definition_from
from jupyter_estimator.preparation.environments.existing import conda_environment
from jupyter_estimator.preparation.environments.requirements import lines_of
from jupyter_estimator.records.registries.definitions import DefinitionStore, check_environment_name
from jupyter_estimator.records.trust import require_own

_FILES = "azureml_environment.json", "conda_dependencies.yml"
_PYTHON = "python"
_LATER = "is not possible yet"


class PythonSection:
    """What of an Environment its Python and its packages are."""

    def __init__(self) -> None:
        self.user_managed_dependencies = False
        """Whether the packages that are there are used, whatever they are."""
        self.interpreter_path = _PYTHON
        """The Python, where its packages are the user's."""
        self.conda_dependencies = CondaDependencies()


class Environment:
    """The software of a run.

    One that names packages has them built, whatever else is there; one that names none is the kernel's own, as it is.

    Parameters
    ----------
    name
        By which it is registered.

    >>> env = Environment("sk")                                                       # doctest: +SKIP
    >>> env.python.conda_dependencies = CondaDependencies.create(pip_packages=["scikit-learn"])
    >>> env.register(ws)
    """

    def __init__(self, name: str, **kwargs: Any) -> None:
        if kwargs:
            raise EstimatorError(f"An Environment has no parameter {next(iter(kwargs))!r}.", "See help(Environment) for those it has.")
        self.name = check_environment_name(name)
        self.version: str | None = None
        self.python = PythonSection()
        self.docker = DockerSection()
        self.environment_variables: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Environment(Name: {self.name}, Version: {self.version})"

    @property
    def label(self) -> str:
        """Name and version, as in ``sk:3``; the name alone before it is registered."""
        return self.name if self.version is None else f"{self.name}:{self.version}"

    # ---- what it comes to

    def options(self) -> dict[str, Any]:
        """The options of a run that say the same (see ``jupyter_estimator.api.options``). Raises EstimatorError where it says nothing."""
        found: dict[str, Any] = {}
        if (image := self.docker.image()) is not None:
            found["custom_docker_image"] = image
        if self.docker.shm_size is not None:
            found["shm_size"] = self.docker.shm_size
        if self.environment_variables:
            found["environment_variables"] = dict(self.environment_variables)
        if self.python.user_managed_dependencies:
            if self.python.interpreter_path != _PYTHON:
                found["interpreter_path"] = self.python.interpreter_path
            return found
        dependencies = self.python.conda_dependencies
        if not isinstance(dependencies, CondaDependencies):
            raise EstimatorError(
                f"conda_dependencies of the environment {self.name} is {dependencies!r}.", "Make it by CondaDependencies.create(…)."
            )
        conda, version = [each for each in dependencies.conda_packages if each != "pip"], dependencies.python_version
        # A Python that is the submitter's own need not be brought, unless an image has another.
        if conda or (version is not None and not _is_ours(version)):
            found["conda_packages"] = [*conda, *([_spec(version)] if version else [])]
            if dependencies.conda_channels:
                found["conda_channels"] = dependencies.conda_channels
        if dependencies.pip_packages:
            found["pip_packages"] = dependencies.pip_packages
        return found

    # ---- by name and version

    def register(self, workspace: WorkspaceBase) -> Environment:
        """Keeps it in a workspace. A declaration that is the same as the latest of that name is that version."""
        space = as_workspace(workspace)
        require_own(space.path)
        self.options()
        self.version = str(DefinitionStore(space.path).add(self.name, self.as_dict()))
        return self

    @staticmethod
    def get(workspace: WorkspaceBase, name: str, version: str | int | None = None, label: str | None = None) -> Environment:
        """A registered environment, the latest version by default. Raises NotFoundError."""
        store = DefinitionStore(as_workspace(workspace).path)
        check_environment_name(name)
        if label not in (None, "latest", "Latest"):
            raise EstimatorError(f"There is no label {label!r}.", "Give a version, or leave it out for the latest.")
        known = store.versions(name)
        asked = str(known[-1] if version is None and known else version)
        if asked not in map(str, known):
            there = f"it has {', '.join(map(str, known))}" if known else "nothing is registered under that name"
            raise NotFoundError(
                f"There is no environment {name}{'' if version is None else f':{version}'} in this workspace: {there}.",
                "Register it: env.register(ws).",
            )
        found = Environment._of(name, store.record(name, int(asked)))
        found.version = asked
        return found

    @staticmethod
    def list(workspace: WorkspaceBase) -> dict[str, Environment]:
        """The latest version of each, by name."""
        space = as_workspace(workspace)
        return {name: Environment.get(space, name) for name in DefinitionStore(space.path).names()}

    def clone(self, new_name: str) -> Environment:
        """The same under another name, to be changed."""
        return Environment._of(new_name, self.as_dict())

    # ---- other ways to make one

    @staticmethod
    def from_conda_specification(name: str, file_path: str | os.PathLike[str]) -> Environment:
        """From an environment.yml."""
        found = Environment(name)
        found.python.conda_dependencies = CondaDependencies(file_path)
        return found

    @staticmethod
    def from_pip_requirements(
        name: str,
        file_path: str | os.PathLike[str],
        pip_version: str | None = None,  # noqa: ARG004  (it is uv that installs them)
    ) -> Environment:
        """From a requirements.txt."""
        found = Environment(name)
        for line in lines_of(os.fspath(file_path)):
            if line.startswith("-"):
                raise EstimatorError(f"{os.fspath(file_path)} has an option ({line}).", "Set where packages are in UV_INDEX_URL.")
            found.python.conda_dependencies.add_pip_package(line)
        return found

    @staticmethod
    def from_docker_image(
        name: str,
        image: str,
        container_registry: ContainerRegistry | None = None,
        conda_specification: str | os.PathLike[str] | None = None,
        pip_requirements: str | os.PathLike[str] | None = None,
    ) -> Environment:
        """An image: as it is, or with packages of conda or pip."""
        if conda_specification is not None and pip_requirements is not None:
            raise EstimatorError("conda_specification and pip_requirements are two ways to name packages.", "Drop one of them.")
        found = Environment(name)
        if conda_specification is not None:
            found = Environment.from_conda_specification(name, conda_specification)
        elif pip_requirements is not None:
            found = Environment.from_pip_requirements(name, pip_requirements)
        else:
            found.python.user_managed_dependencies = True
        found.docker.base_image = image
        if container_registry is not None:
            found.docker.base_image_registry = container_registry
        return found

    @staticmethod
    def from_existing_conda_environment(name: str, conda_environment_name: str) -> Environment:
        """A conda environment of this machine, as it is, whatever it has when the run starts."""
        found = Environment(name)
        found.python.user_managed_dependencies = True
        found.python.interpreter_path = conda_environment(conda_environment_name)
        return found

    @staticmethod
    def from_dockerfile(*_: Any, **__: Any) -> Environment:
        """Refused: images are not built yet."""
        raise EstimatorError(f"from_dockerfile {_LATER}.", "Build the image, and name it: Environment.from_docker_image(name, image).")

    @staticmethod
    def from_docker_build_context(*_: Any, **__: Any) -> Environment:
        """Refused: images are not built yet."""
        raise EstimatorError(
            f"from_docker_build_context {_LATER}.", "Build the image, and name it: Environment.from_docker_image(name, image)."
        )

    # ---- on disk

    def as_dict(self) -> dict[str, Any]:
        """As Azure ML's azureml_environment.json has it. Passwords of registries are not in it."""
        return {
            "name": self.name,
            "environmentVariables": dict(self.environment_variables),
            "python": {
                "userManagedDependencies": self.python.user_managed_dependencies,
                "interpreterPath": self.python.interpreter_path,
                "condaDependencies": self.python.conda_dependencies.as_dict(),
            },
            "docker": {
                "baseImage": self.docker.base_image,
                "baseDockerfile": self.docker.base_dockerfile,
                "baseImageRegistry": {"address": self.docker.base_image_registry.address},
                "shmSize": self.docker.shm_size,
            },
        }

    @staticmethod
    def of(record: Mapping[str, Any]) -> Environment:
        """What ``as_dict`` gave, with its version where one is there."""
        found = Environment._of(str(record.get("name") or "unnamed"), record)
        found.version = _text(record.get("version"))
        return found

    @staticmethod
    def _of(name: str, record: Mapping[str, Any]) -> Environment:
        found = Environment(name)
        python, docker = (_section(record, part) for part in ("python", "docker"))
        found.python.user_managed_dependencies = python.get("userManagedDependencies") is True
        found.python.interpreter_path = str(python.get("interpreterPath") or _PYTHON)
        found.python.conda_dependencies = CondaDependencies.of(_section(python, "condaDependencies"))
        found.docker.base_image = _text(docker.get("baseImage"))
        found.docker.base_dockerfile = _text(docker.get("baseDockerfile"))
        found.docker.base_image_registry.address = _text(_section(docker, "baseImageRegistry").get("address"))
        found.docker._shm_size = _text(docker.get("shmSize"))  # noqa: SLF001  (as it was kept, and not said anew)
        found.environment_variables = {str(key): str(value) for key, value in _section(record, "environmentVariables").items()}
        return found

    def save_to_directory(self, path: str | os.PathLike[str], overwrite: bool = False) -> None:
        """Writes it as Azure ML does: azureml_environment.json, and conda_dependencies.yml beside it."""
        folder = Path(path)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name in _FILES:
                if (folder / name).exists() and not overwrite:
                    raise EstimatorError(f"{folder / name} is there already.", "Give another folder, or overwrite=True.")
            record = {**self.as_dict(), "version": self.version}
            (folder / _FILES[0]).write_text(json.dumps(record, indent=2) + "\n")
            (folder / _FILES[1]).write_text(self.python.conda_dependencies.serialize_to_string())
        except OSError as error:
            raise EstimatorError(f"The environment cannot be written to {folder}: {error.strerror}.", "Give another folder.") from None

    @staticmethod
    def load_from_directory(path: str | os.PathLike[str]) -> Environment:
        """What ``save_to_directory`` wrote. Nothing in it is run."""
        folder = Path(path)
        record = read_json(str(folder / _FILES[0]))
        if not record or not isinstance(record.get("name"), str):
            raise EstimatorError(f"There is no environment in {folder}.", f"It should hold {_FILES[0]}.")
        found = Environment._of(record["name"], record)
        if (folder / _FILES[1]).is_file():
            found.python.conda_dependencies = CondaDependencies(folder / _FILES[1])
        return found


def named_environment(workspace: WorkspaceBase, label: str) -> Environment:
    """The registered environment that ``NAME`` or ``NAME:VERSION`` means."""
    name, _, version = label.partition(":")
    return Environment.get(workspace, name, version or None)


def environment_of_run(request: Mapping[str, Any]) -> Environment:
    """What a run's request declares, as an Environment."""
    definition = definition_from(request.get("environment")) or Definition(KERNEL, str(request.get("interpreter") or _PYTHON))
    name, _, version = definition.name.partition(":")
    found = Environment(name or "unnamed")
    found.version = version or None
    found.docker.base_image = definition.image or None
    found.environment_variables = {str(key): str(value) for key, value in (request.get("environment_variables") or {}).items()}
    dependencies = found.python.conda_dependencies
    for spec in definition.conda:
        dependencies.add_conda_package(spec)
    for channel in definition.channels:
        dependencies.add_channel(channel)
    dependencies.set_pip_requirements(definition.requirements)
    found.python.user_managed_dependencies = not definition.builds
    found.python.interpreter_path = definition.python or _PYTHON
    return found


def _section(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = record.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _is_ours(version: str) -> bool:
    return version in (f"{sys.version_info[0]}.{sys.version_info[1]}", ".".join(map(str, sys.version_info[:3])))


def _spec(version: str) -> str:
    return f"python={version}" if version[:1].isdigit() else f"python{version}"
