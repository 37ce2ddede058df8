"""Azure ML's Estimator: a folder, an entry script, and what it needs."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.checks import is_list, kind_of
from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.experiment import Experiment
    from jupyter_estimator.api.run import Run

# Azure ML's parameters that say how an environment is built, how ranks are formed or how data comes in. They are taken at their
# neutral value, so that old notebooks run, and refused otherwise rather than passed over.
_NEUTRAL: dict[str, tuple[Any, ...]] = {
    "vm_size": (None,),
    "vm_priority": (None, "dedicated"),
    "node_count": (1,),
    "process_count_per_node": (1,),
    "distributed_backend": (None,),
    "distributed_training": (None,),
    "use_gpu": (False, True),  # a local run sees the machine's GPUs either way
    "use_docker": (None, False),
    "custom_docker_base_image": (None,),
    "custom_docker_image": (None,),
    "image_registry_details": (None,),
    "user_managed": (False, True),  # the kernel's own environment is what a local run has
    "conda_packages": (None, [], ()),
    "pip_packages": (None, [], ()),
    "conda_dependencies_file_path": (None,),
    "pip_requirements_file_path": (None,),
    "conda_dependencies_file": (None,),
    "pip_requirements_file": (None,),
    "environment_definition": (None,),
    "inputs": (None, [], ()),
    "source_directory_data_store": (None,),
    "shm_size": (None,),
    "resume_from": (None,),
    # What these decide does not exist here.
    "_disable_validation": (True, False),
    "_show_lint_warnings": (True, False),
    "_show_package_warnings": (True, False),
}


class Estimator:
    """Code to train with, and how to run it.

    Parameters
    ----------
    source_directory
        The folder with the code; a single ``.py`` or ``.ipynb`` file will do.
    compute_target
        Where to run: ``"local"``.
    entry_script
        The script or notebook to run, relative to ``source_directory``.
    script_params
        The script's arguments in order: ``{"--C": 0.5}`` is ``--C 0.5``, ``{"--verbose": ""}`` a bare flag. ``$VARS`` in values
        are expanded in the run.
    environment_variables
        Variables for the script.
    max_run_duration_seconds
        After so many seconds the run is ended and counts as failed.
    arguments
        The script's arguments as a list, in place of ``script_params``; they reach it as written.
    include, secrets, interpreter_path, display_name, description, cancel_grace_seconds, snapshot_warn_megabytes
        As in the magic; see ``jupyter_estimator.api.options``.
    user_managed
        Whether the run uses the packages that are there. A local run does.
    """

    def __init__(
        self,
        source_directory: str | os.PathLike[str],
        *,
        compute_target: str | None = None,
        entry_script: str | os.PathLike[str] | None = None,
        script_params: Mapping[str, Any] | None = None,
        environment_variables: Mapping[str, str] | None = None,
        max_run_duration_seconds: float | None = None,
        arguments: Sequence[str] | None = None,
        include: Sequence[str] = (),
        secrets: Sequence[str] = (),
        interpreter_path: str | None = None,
        display_name: str = "",
        description: str = "",
        cancel_grace_seconds: float = 10.0,
        snapshot_warn_megabytes: float = 300.0,
        **azure: Any,
    ) -> None:
        _refuse(azure)
        if not isinstance(source_directory, (str, os.PathLike)):
            raise EstimatorError(f"source_directory takes a path, and got {kind_of(source_directory)}.", "Give the folder with the code.")
        self.source_directory = source_directory
        self.arguments = _arguments(script_params, arguments)
        self.expand_variables = script_params is not None
        # Azure ML passes a compute object as well as its name.
        target = getattr(compute_target, "name", compute_target)
        self.options = RunOptions(
            compute_target="local" if target is None else target,
            entry_script=os.fspath(entry_script) if isinstance(entry_script, os.PathLike) else entry_script,
            include=include,  # type: ignore[arg-type]  # whatever was given is looked at below
            secrets=secrets,  # type: ignore[arg-type]
            interpreter_path=interpreter_path,
            display_name=display_name,
            description=description,
            environment_variables={} if environment_variables is None else environment_variables,  # type: ignore[arg-type]
            max_run_duration_seconds=max_run_duration_seconds,
            cancel_grace_seconds=cancel_grace_seconds,
            snapshot_warn_megabytes=snapshot_warn_megabytes,
        )
        self.options.check()

    def __repr__(self) -> str:
        return f"Estimator({self.source_directory!r}, entry_script={self.options.entry_script!r}, arguments={self.arguments!r})"

    def submit_to(self, experiment: Experiment, tags: Mapping[str, str]) -> Run:
        """Submits the code to an experiment; ``Experiment.submit`` is the usual way here."""
        from dataclasses import replace

        from jupyter_estimator.api.run import Run
        from jupyter_estimator.api.submission import submit
        from jupyter_estimator.preparation.sources import from_path

        options = replace(self.options, experiment=experiment.name, tags=tags)  # type: ignore[arg-type]
        options.check()
        source = from_path(self.source_directory, options.entry_script, options.include)
        run = submit(experiment.workspace, source, options, self.arguments, expand_variables=self.expand_variables)
        return Run(experiment, run.id)


def _arguments(script_params: Any, arguments: Any) -> list[str]:
    from jupyter_estimator.preparation.params import script_params_to_arguments

    if script_params is not None and arguments is not None:
        raise EstimatorError("An Estimator takes script_params or arguments, not both.", "Leave one of them out.")
    if arguments is None:
        if script_params is not None and not isinstance(script_params, Mapping):
            raise EstimatorError(
                f"script_params takes a dictionary, and got {kind_of(script_params)}.", 'Write {"--C": 0.5}, or give a list as arguments.'
            )
        return script_params_to_arguments(script_params or {})
    if not is_list(arguments) or None in arguments:
        raise EstimatorError(f"arguments takes a list without None, and got {arguments!r}.", 'Write ["--C", "0.5"].')
    return [str(argument) for argument in arguments]


def _refuse(azure: Mapping[str, Any]) -> None:
    for name, value in azure.items():
        if name not in _NEUTRAL:
            raise EstimatorError(f"An Estimator has no parameter {name!r}.", "See help(Estimator) for those it has.")
        if not any(type(value) is type(neutral) and value == neutral for neutral in _NEUTRAL[name]):
            raise EstimatorError(
                f"{name}={value!r} is not possible with the local compute target.",
                "Leave it out: a local run uses the packages of the kernel's environment, or those of interpreter_path.",
            )
