"""Azure ML's ScriptRunConfig: the same five answers as an Estimator, in the words that replaced it there."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.assets.containers import DockerConfiguration
from jupyter_estimator.api.assets.environment import Environment
from jupyter_estimator.api.checks import is_list, kind_of
from jupyter_estimator.api.estimators.distributed import MpiConfiguration
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.estimators.run_configuration import RunConfiguration
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.experiment import Experiment
    from jupyter_estimator.api.runs.planning import RunPlan
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace

_MONTH = 2592000
_PYTHONS = ("python", "python3")


class ScriptRunConfig:
    """Code to train with, and how to run it.

    What is said in ``run_config`` counts where nothing is said here, as it is when it is submitted.

    Parameters
    ----------
    source_directory, script
        The folder with the code, and what to run of it.
    arguments
        The script's arguments as a list; data sets among them are replaced by their paths, and ``$VARS`` expanded in the run.
    run_config
        A ``RunConfiguration``.
    compute_target, environment, distributed_job_config
        Where, with which software, as how many ranks.
    max_run_duration_seconds
        After so many seconds the run is ended and counts as failed.
    command
        In place of script and arguments, ``["python", "train.py", "--C", 0.5]``.
    docker_runtime_config
        Whether the environment's image is used, and with how much shared memory.
    """

    def __init__(
        self,
        source_directory: str | os.PathLike[str],
        script: str | os.PathLike[str] | None = None,
        arguments: Sequence[Any] | None = None,
        run_config: RunConfiguration | None = None,
        _telemetry_values: Any = None,
        compute_target: Any = None,
        environment: Environment | None = None,
        distributed_job_config: MpiConfiguration | None = None,
        resume_from: Any = None,
        max_run_duration_seconds: float | None = _MONTH,
        command: Sequence[Any] | str | None = None,
        docker_runtime_config: DockerConfiguration | None = None,
    ) -> None:
        if resume_from is not None:
            raise EstimatorError(
                "resume_from is not possible yet.", "Give the files as an input: Dataset.File.from_files(…).as_named_input(…)."
            )
        for name, given, kind in (
            ("run_config", run_config, RunConfiguration),
            ("environment", environment, Environment),
            ("docker_runtime_config", docker_runtime_config, DockerConfiguration),
        ):
            if given is not None and not isinstance(given, kind):
                raise EstimatorError(f"{name} takes a {kind.__name__}, and got {kind_of(given)}.", "See help(ScriptRunConfig).")
        self.source_directory = source_directory
        self.script = script
        self.arguments: Any = [*arguments] if arguments is not None and is_list(arguments) else arguments
        self.command = command
        self.run_config = RunConfiguration() if run_config is None else run_config
        if compute_target is not None:
            self.run_config.target = compute_target
        if environment is not None:
            self.run_config.environment = environment
        if docker_runtime_config is not None:
            self.run_config.docker = docker_runtime_config
        self.distributed_job_config = distributed_job_config
        self.max_run_duration_seconds = max_run_duration_seconds
        self.estimator()  # whatever cannot be meant is said now

    def __repr__(self) -> str:
        return f"ScriptRunConfig({self.source_directory!r}, script={self.script!r}, arguments={self.arguments!r})"

    def estimator(self) -> Estimator:
        """The Estimator that asks for the same."""
        config = self.run_config
        script, arguments = self._code()
        docker, environment = config.docker, config.environment
        if docker is not None and not docker.use_docker:
            environment = environment.clone(environment.name)
            environment.docker.base_image = environment.docker.base_dockerfile = None
        has_container = bool(environment.docker.options())
        limit = config.max_run_duration_seconds
        found = Estimator(
            self.source_directory,
            entry_script=script,
            arguments=arguments,
            compute_target=config.target,
            environment_definition=environment,
            environment_variables=config.environment_variables,
            distributed_training=self.distributed_job_config or config.distributed,
            max_run_duration_seconds=self.max_run_duration_seconds if limit is None else limit,
            **(docker.options() if docker is not None and has_container else {}),
        )
        found.expand_variables = True
        if environment.version is None and environment.name == RunConfiguration().environment.name:
            found.environment_name = ""
        return found

    def plan(self, workspace: Workspace | None = None) -> RunPlan:
        """What would happen if this were submitted (see ``Estimator.plan``)."""
        return self.estimator().plan(workspace)

    def submit_to(self, experiment: Experiment, tags: Mapping[str, str]) -> Run:
        """Submits the code to an experiment; ``Experiment.submit`` is the usual way here."""
        return self.estimator().submit_to(experiment, tags)

    def _code(self) -> tuple[Any, Any]:
        config = self.run_config
        script = config.script if self.script is None else self.script
        arguments: Any = config.arguments if self.arguments is None else self.arguments
        command = config.command if self.command is None else self.command
        if command is None:
            return script, [] if arguments is None else arguments
        for name, given in (("script", script), ("arguments", arguments)):
            if given:
                raise EstimatorError(f"command and {name} are two ways to say what is run.", f"Drop command or {name}.")
        words = shlex.split(command) if isinstance(command, str) else list(command) if is_list(command) else []
        if len(words) < 2 or words[0] not in _PYTHONS or not str(words[1]).endswith((".py", ".ipynb")):
            raise EstimatorError(f"command={command!r} is no script started by Python.", 'Write ["python", "train.py", "--C", "0.5"].')
        return words[1], words[2:]
