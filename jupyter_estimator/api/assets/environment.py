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
from jupyter_estimator.api.assets.environment_build import EnvironmentBuild
from jupyter_estimator.api.bases import WorkspaceBase, as_workspace
from jupyter_estimator.api.checks import section
from jupyter_estimator.execution.stages.environment import build_environment
from jupyter_estimator.execution.supervision.tree import end_all
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.preparation.environments.definition import dockerfile_text
from jupyter_estimator.preparation.environments.existing import conda_environment
from jupyter_estimator.preparation.environments.requirements import lines_of
from jupyter_estimator.records.registries.definitions import DefinitionStore, check_environment_name
from jupyter_estimator.records.trust import require_own

_FILES = "azureml_environment.json", "conda_dependencies.yml"
PYTHON = "python"


class PythonSection:
    """What of an Environment its Python and its packages are."""

    def __init__(self) -> None:
        self.user_managed_dependencies = False
        """Whether the packages that are there are used, whatever they are."""
        self.interpreter_path = PYTHON
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
        found = self.docker.options()
        if self.environment_variables:
            found["environment_variables"] = dict(self.environment_variables)
        if self.python.user_managed_dependencies:
            if self.python.interpreter_path != PYTHON:
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
        if self.docker.base_image_registry.credentials:
            address = self.docker.base_image_registry.address or ""
            raise EstimatorError(
                f"The password for {address or 'a registry'} would have to be stored.",
                f"Register it without username and password, and log in once: docker login {address}".rstrip() + ".",
            )
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

    # ---- built before a run needs it

    def build(self, workspace: WorkspaceBase, image_build_compute: Any = None) -> EnvironmentBuild:
        """Has it built now; returns when it is. A run that declares the same then begins at once."""
        return self._build(workspace, show=False)

    def build_local(self, workspace: WorkspaceBase, platform: Any = None, **_: Any) -> EnvironmentBuild:
        """The same, with the builder's words printed as they come."""
        return self._build(workspace, show=True)

    def _build(self, workspace: WorkspaceBase, *, show: bool) -> EnvironmentBuild:
        from jupyter_estimator.api.runs.software import definition_of

        space = as_workspace(workspace)
        require_own(space.path)
        details = EnvironmentBuild(show)
        definition = definition_of(self)
        found = build_environment(space.path, definition, details, os.environ, end_all)
        details.cached, details.environment_id = found.cached, found.built.id if found.built else ""
        return details

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
    def from_dockerfile(
        name: str,
        dockerfile: str | os.PathLike[str],
        conda_specification: str | os.PathLike[str] | None = None,
        pip_requirements: str | os.PathLike[str] | None = None,
    ) -> Environment:
        """An image that is built by a Dockerfile, its path or its text, with no files beside it; as it is, or with packages."""
        found = Environment.from_docker_image(name, "", None, conda_specification, pip_requirements)
        found.docker.base_image, found.docker.base_dockerfile = None, dockerfile_text(os.fspath(dockerfile))
        return found

    @staticmethod
    def from_docker_build_context(*_: Any, **__: Any) -> Environment:
        """Refused: an image is built with no files beside its Dockerfile, since code and data come with the run."""
        raise EstimatorError(
            "from_docker_build_context is not possible.",
            "Use Environment.from_dockerfile(name, dockerfile), or build the image and name it: from_docker_image.",
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
        python, docker = (section(record, part) for part in ("python", "docker"))
        found.python.user_managed_dependencies = python.get("userManagedDependencies") is True
        found.python.interpreter_path = str(python.get("interpreterPath") or PYTHON)
        found.python.conda_dependencies = CondaDependencies.of(section(python, "condaDependencies"))
        found.docker.base_image = _text(docker.get("baseImage"))
        found.docker.base_dockerfile = _text(docker.get("baseDockerfile"))
        found.docker.base_image_registry.address = _text(section(docker, "baseImageRegistry").get("address"))
        found.docker._shm_size = _text(docker.get("shmSize"))  # noqa: SLF001  (as it was kept, and not said anew)
        found.environment_variables = {str(key): str(value) for key, value in section(record, "environmentVariables").items()}
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


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _is_ours(version: str) -> bool:
    return version in (f"{sys.version_info[0]}.{sys.version_info[1]}", ".".join(map(str, sys.version_info[:3])))


def _spec(version: str) -> str:
    return f"python={version}" if version[:1].isdigit() else f"python{version}"
