"""Azure ML's RunConfiguration: where a run is carried out, with which software, as how many ranks; apart from any code."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from jupyter_estimator.api.assets.conda_dependencies import CondaDependencies
from jupyter_estimator.api.assets.containers import DockerConfiguration
from jupyter_estimator.api.assets.environment import Environment
from jupyter_estimator.api.checks import section
from jupyter_estimator.api.estimators.distributed import MpiConfiguration
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json

_FOLDERS = (".azureml", "aml_config")
_MPI = ("mpi", "openmpi", "intelmpi")
_NONE = ("", "none")


class RunConfiguration:
    """What ``ScriptRunConfig(run_config=…)`` takes; its parts are set one by one.

    Parameters
    ----------
    script, arguments
        What is run, where the code's own configuration does not say it.
    framework
        Azure ML's word for what the script trains with; it decides nothing here.
    communicator
        ``"Mpi"`` for ranks, else ``"None"``.
    conda_dependencies
        Packages of its environment.
    """

    def __init__(
        self,
        script: str | None = None,
        arguments: list[Any] | None = None,
        framework: str | None = None,
        communicator: str | None = None,
        conda_dependencies: CondaDependencies | None = None,
        command: Any = None,
    ) -> None:
        self.script = script
        self.arguments = list(arguments or ())
        self.command = command
        self.framework = framework or "Python"
        self.communicator = communicator or "None"
        self.target: Any = "local"
        self.node_count = 1
        self.mpi = MpiConfiguration()
        self.max_run_duration_seconds: float | None = None
        self.environment_variables: dict[str, str] = {}
        self.docker: DockerConfiguration | None = None
        self.environment = Environment("unnamed")
        if conda_dependencies is not None:
            self.environment.python.conda_dependencies = conda_dependencies

    def __repr__(self) -> str:
        return f"RunConfiguration(target={self.target!r}, environment={self.environment!r}, communicator={self.communicator!r})"

    @property
    def distributed(self) -> MpiConfiguration | None:
        """How its ranks are started; None for one process."""
        kind = str(self.communicator).lower()
        if kind in _MPI:
            return MpiConfiguration(self.mpi.process_count_per_node, self.node_count if self.node_count != 1 else self.mpi.node_count)
        if kind not in _NONE:
            raise EstimatorError(
                f"communicator={self.communicator!r} is not possible yet.", 'Use "Mpi": PyTorch finds its ranks by env:// there.'
            )
        return None

    def as_dict(self) -> dict[str, Any]:
        """As Azure ML's .runconfig files have it."""
        docker = self.docker
        return {
            "script": self.script,
            "arguments": [str(each) for each in self.arguments],
            "target": getattr(self.target, "name", self.target),
            "framework": self.framework,
            "communicator": self.communicator,
            "nodeCount": self.node_count,
            "mpi": {"processCountPerNode": self.mpi.process_count_per_node, "nodeCount": self.mpi.node_count},
            "maxRunDurationSeconds": self.max_run_duration_seconds,
            "environment": {**self.environment.as_dict(), "version": self.environment.version},
            "environmentVariables": dict(self.environment_variables),
            "docker": None if docker is None else {"useDocker": docker.use_docker, "shmSize": docker.shm_size},
        }

    def save(self, path: str | os.PathLike[str] | None = None, name: str | None = None, separate_environment_yaml: bool = False) -> Path:
        """Writes it to ``.azureml/<name>.runconfig`` in a folder; the file. What it holds is JSON, which is YAML as well."""
        file = Path(path or ".") / _FOLDERS[0] / f"{_checked(name or 'run')}.runconfig"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(self.as_dict(), indent=2) + "\n")
        except OSError as error:
            raise EstimatorError(f"{file} cannot be written: {error.strerror}.", "Give another folder.") from None
        return file

    @staticmethod
    def load(path: str | os.PathLike[str], name: str | None = None) -> RunConfiguration:
        """What ``save`` wrote: the configuration of that name in a folder, or a file itself."""
        file = _file(Path(path), name)
        found = read_json(str(file))
        if not found:
            raise EstimatorError(f"{file} holds no configuration that can be read.", "Make one anew: RunConfiguration().save(path, name).")
        arguments, mpi, docker = found.get("arguments"), section(found, "mpi"), found.get("docker")
        config = RunConfiguration(
            found.get("script"), arguments if isinstance(arguments, list) else [], found.get("framework"), found.get("communicator")
        )
        config.target = found.get("target") or "local"
        config.node_count = found.get("nodeCount", 1)
        config.mpi = MpiConfiguration(mpi.get("processCountPerNode", 1), mpi.get("nodeCount", 1))
        config.max_run_duration_seconds = found.get("maxRunDurationSeconds")
        config.environment = Environment.of(section(found, "environment"))
        config.environment_variables = dict(section(found, "environmentVariables"))
        if isinstance(docker, dict):
            config.docker = DockerConfiguration(docker.get("useDocker") is True, shm_size=docker.get("shmSize") or "2g")
        return config

    @staticmethod
    def delete(path: str | os.PathLike[str], name: str) -> None:
        """Removes what ``save`` wrote."""
        _file(Path(path), name).unlink()


def _checked(name: Any) -> str:
    if not isinstance(name, str) or "/" in name or name.startswith("."):
        raise EstimatorError(f"A configuration cannot be called {name!r}.", "Give a name without a slash.")
    return name


def _file(path: Path, name: str | None) -> Path:
    if path.is_file() and name is None:
        return path
    named = f"{_checked(name or 'run')}.runconfig"
    for folder in (*(path / each for each in _FOLDERS), path):
        if (folder / named).is_file():
            return folder / named
    raise EstimatorError(f"There is no {named} in {path}.", "Save one first: RunConfiguration().save(path, name).")
