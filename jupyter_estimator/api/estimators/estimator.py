"""Azure ML's Estimator: a folder, an entry script, and what it needs."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.checks import is_list, kind_of
from jupyter_estimator.api.estimators.distributed import launcher_options
from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.outside import from_package
from jupyter_estimator.records.registries.targets import can_be_target

if TYPE_CHECKING:
    from jupyter_estimator.api.assets.compute import ComputeTarget
    from jupyter_estimator.api.assets.containers import ContainerRegistry
    from jupyter_estimator.api.assets.dataset import DatasetConsumptionConfig
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.estimators.distributed import MpiConfiguration
    from jupyter_estimator.api.runs.experiment import Experiment
    from jupyter_estimator.api.runs.planning import RunPlan
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace

# Azure ML's parameters that say how an environment is built, how ranks are formed or how data comes in. They are taken at their
# neutral value, so that old notebooks run, and refused otherwise rather than passed over.
_NEUTRAL: dict[str, tuple[Any, ...]] = {
    "vm_size": (None,),
    "vm_priority": (None, "dedicated"),
    "source_directory_data_store": (None,),
    "resume_from": (None,),
    # What these decide does not exist here.
    "_disable_validation": (True, False),
    "_show_lint_warnings": (True, False),
    "_show_package_warnings": (True, False),
}


_HOW_TO_GIVE = "Write [ds.as_named_input('data').as_mount()]."


class Estimator:
    """Code to train with, and how to run it.

    Parameters
    ----------
    source_directory
        The folder with the code; a single ``.py`` or ``.ipynb`` file will do.
    compute_target
        Where to run: ``"local"``, a compute target of the workspace, or its name.
    entry_script
        The script or notebook to run, relative to ``source_directory``.
    script_params
        The script's arguments in order: ``{"--C": 0.5}`` is ``--C 0.5``, ``{"--verbose": ""}`` a bare flag. ``$VARS`` in values
        are expanded in the run.
    environment_variables
        Variables for the script.
    node_count, process_count_per_node
        Nodes, and ranks on each. On this machine, nodes are as many groups of ranks, each with the variables that a node would have.
    distributed_training
        How the ranks are started: ``MpiConfiguration()``, or ``"mpi"``, which is also what more than one of them means.
        ``distributed_backend="mpi"`` is its old name.
    max_run_duration_seconds
        After so many seconds the run is ended and counts as failed.
    arguments
        The script's arguments as a list, in place of ``script_params``; they reach it as written.
    include, secrets, interpreter_path, display_name, description, cancel_grace_seconds, snapshot_warn_megabytes
        As in the magic; see ``jupyter_estimator.api.options``.
    pip_packages, pip_requirements_file
        Packages the run has, and a file that lists them (relative to ``source_directory``): with either it gets an environment of
        its own, built once.
        ``pip_requirements_file_path`` is its old name.
    environment_definition
        An ``Environment``, or the name of a registered one, as in ``"sk"`` or ``"sk:2"``: all the software of the run.
    conda_packages, conda_dependencies_file, conda_channels
        The same of conda, with a Python of its own; packages of pip are then installed beside them. The file is an environment.yml, and
        channels are conda-forge unless something else is said. ``conda_dependencies_file_path`` is the file's old name.
    inputs
        Data sets for the script, as in ``[ds.as_named_input("mnist").as_mount()]``, or paths by name; those in script_params and arguments
        count as well.
    custom_docker_image
        The image whose container the run has: as it is, or with the packages that are named on top. ``custom_docker_base_image`` is its old
        name. With ``use_docker=False`` it is left unused.
    shm_size
        Size of /dev/shm in the container, such as ``"512m"``, or in bytes; ``"2g"`` by default.
    dockerfile
        In place of an image that is there, a Dockerfile (or its text) by which one is built, with no files beside it.
    image_registry_details
        A ``ContainerRegistry``: where the image comes from, and what is needed to log in, which is stored nowhere.
    use_gpu, memory, cpus, network
        What the container has: the machine's GPUs, the most memory (such as ``"4g"``), processors, a network of the engine's.
        A run without a container sees all of the machine, its GPUs included.
    user_managed
        Whether the run uses the packages that are there, whatever they are. It does unless packages are named.
    """

    def __init__(
        self,
        source_directory: str | os.PathLike[str],
        *,
        compute_target: ComputeTarget | str | None = None,
        entry_script: str | os.PathLike[str] | None = None,
        script_params: Mapping[str, Any] | None = None,
        environment_variables: Mapping[str, str] | None = None,
        node_count: int = 1,
        process_count_per_node: int = 1,
        distributed_backend: str | None = None,
        distributed_training: MpiConfiguration | str | None = None,
        max_run_duration_seconds: float | None = None,
        arguments: Sequence[str] | None = None,
        include: Sequence[str] = (),
        secrets: Sequence[str] = (),
        interpreter_path: str | None = None,
        pip_packages: Sequence[str] | None = None,
        pip_requirements_file: str | os.PathLike[str] | None = None,
        pip_requirements_file_path: str | os.PathLike[str] | None = None,
        conda_packages: Sequence[str] | None = None,
        conda_dependencies_file: str | os.PathLike[str] | None = None,
        conda_dependencies_file_path: str | os.PathLike[str] | None = None,
        conda_channels: Sequence[str] | None = None,
        environment_definition: Environment | str | None = None,
        user_managed: bool = False,
        use_docker: bool | None = None,
        custom_docker_image: str | None = None,
        custom_docker_base_image: str | None = None,
        dockerfile: str | os.PathLike[str] | None = None,
        image_registry_details: ContainerRegistry | None = None,
        shm_size: str | int | None = None,
        use_gpu: bool = False,
        memory: str | int | None = None,
        cpus: float | None = None,
        network: str | None = None,
        inputs: Sequence[DatasetConsumptionConfig] | Mapping[str, str] | None = None,
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
        self.inputs = _inputs(inputs, script_params, arguments)
        self.arguments = _arguments(script_params, arguments)
        self.expand_variables = script_params is not None
        file = _renamed("pip_requirements_file", pip_requirements_file, pip_requirements_file_path)
        conda_file = _renamed("conda_dependencies_file", conda_dependencies_file, conda_dependencies_file_path)
        if not isinstance(user_managed, bool):
            raise EstimatorError(f"user_managed is True or False, and got {user_managed!r}.", "Leave it out, or give True.")
        asked = {
            "conda_packages": conda_packages,
            "conda_dependencies_file": conda_file,
            "pip_packages": pip_packages,
            "pip_requirements_file": file,
        }
        for name, value in asked.items():
            if user_managed and value:
                raise EstimatorError(
                    f"user_managed=True takes the packages that are there, and {name} asks for others.", f"Drop user_managed or {name}."
                )
        # Azure ML passes a compute object as well as its name.
        target: Any = getattr(compute_target, "name", compute_target)
        self.options = RunOptions(
            compute_target="local" if target is None else target,
            entry_script=os.fspath(entry_script) if isinstance(entry_script, os.PathLike) else entry_script,
            include=include,  # type: ignore[arg-type]  # whatever was given is looked at below
            secrets=secrets,  # type: ignore[arg-type]
            interpreter_path=interpreter_path,
            pip_packages=[] if pip_packages is None else pip_packages,  # type: ignore[arg-type]
            pip_requirements_file=_beside(source_directory, file),
            conda_packages=[] if conda_packages is None else conda_packages,  # type: ignore[arg-type]
            conda_dependencies_file=_beside(source_directory, conda_file),
            conda_channels=[] if conda_channels is None else conda_channels,  # type: ignore[arg-type]
            custom_docker_image=_from(image_registry_details, _image(use_docker, custom_docker_image, custom_docker_base_image)),
            shm_size=_size(shm_size),
            dockerfile=None if dockerfile is None else os.fspath(dockerfile),
            use_gpu=use_gpu,
            memory=_size(memory),
            cpus=cpus,
            network=network,
            display_name=display_name,
            description=description,
            environment_variables={} if environment_variables is None else environment_variables,  # type: ignore[arg-type]
            **launcher_options(node_count, process_count_per_node, distributed_backend, distributed_training),
            max_run_duration_seconds=max_run_duration_seconds,
            cancel_grace_seconds=cancel_grace_seconds,
            snapshot_warn_megabytes=snapshot_warn_megabytes,
        )
        self.environment_name = ""
        self.credentials = {} if image_registry_details is None else image_registry_details.credentials
        if isinstance(environment_definition, str):
            self.options.environment_definition = environment_definition
        elif environment_definition is not None:
            self.options = _with_environment(self.options, environment_definition)
            self.environment_name = environment_definition.label
            self.credentials |= environment_definition.docker.base_image_registry.credentials
        # Which names there are is the workspace's to know, to which it is submitted.
        self.options.check([self.options.compute_target] if can_be_target(target) else None)

    def __repr__(self) -> str:
        return f"Estimator({self.source_directory!r}, entry_script={self.options.entry_script!r}, arguments={self.arguments!r})"

    def plan(self, workspace: Workspace | None = None) -> RunPlan:
        """What would happen if this were submitted, on every axis: printed, it is that in a few lines. Nothing is captured or started."""
        from jupyter_estimator.api.runs.planning import plan_of
        from jupyter_estimator.preparation.code.sources import from_path

        # A workspace knows its experiments, and these know this class.
        space = from_package("api.workspace", "Workspace").from_config() if workspace is None else workspace
        source = from_path(self.source_directory, self.options.entry_script, self.options.include)
        given = [each.to_input() for each in self.inputs]
        return plan_of(
            space,
            source,
            self.options,
            self.arguments,
            expand_variables=self.expand_variables,
            inputs=given,
            environment=self.environment_name,
        )

    def submit_to(self, experiment: Experiment, tags: Mapping[str, str]) -> Run:
        """Submits the code to an experiment; ``Experiment.submit`` is the usual way here."""
        from dataclasses import replace

        from jupyter_estimator.api.runs.run import Run
        from jupyter_estimator.api.runs.submission import submit
        from jupyter_estimator.execution.targets.registry import targets_in
        from jupyter_estimator.preparation.code.sources import from_path

        options = replace(self.options, experiment=experiment.name, tags=tags)  # type: ignore[arg-type]
        options.check(targets_in(experiment.workspace.path))
        source = from_path(self.source_directory, options.entry_script, options.include)
        run = submit(
            experiment.workspace,
            source,
            options,
            self.arguments,
            expand_variables=self.expand_variables,
            inputs=[each.to_input() for each in self.inputs],
            environment=self.environment_name,
            credentials=self.credentials,
        )
        return Run.of(experiment, run)


def _with_environment(options: RunOptions, given: Any) -> RunOptions:
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.runs.software import with_environment

    if not isinstance(given, Environment):
        raise EstimatorError(
            f"environment_definition takes an Environment or its name, and got {kind_of(given)}.", 'Write Environment.get(ws, "sk").'
        )
    return with_environment(options, given)


def _size(given: Any) -> Any:
    """Azure ML takes bytes as a number as well."""
    return str(given) if isinstance(given, int) and not isinstance(given, bool) else given


def _image(use_docker: Any, image: Any, base_image: Any) -> Any:
    if use_docker not in (None, True, False):
        raise EstimatorError(f"use_docker is True or False, and got {use_docker!r}.", "Leave it out.")
    if base_image is not None:
        warnings.warn("custom_docker_base_image is called custom_docker_image now.", DeprecationWarning, stacklevel=3)
    asked = base_image if image is None else image
    if use_docker and asked is None:
        raise EstimatorError(
            "use_docker=True asks for a container, and there is no image of ours to make one of.",
            "Name one in custom_docker_image, or leave use_docker out.",
        )
    return None if use_docker is False else asked


def _renamed(name: str, now: Any, before: Any) -> Any:
    """A parameter that had another name before."""
    if before is not None:
        warnings.warn(f"{name}_path is called {name} now.", DeprecationWarning, stacklevel=3)
    return before if now is None else now


def _from(registry: Any, image: Any) -> Any:
    """An image with its registry's name before it."""
    from jupyter_estimator.api.assets.containers import ContainerRegistry

    if registry is None:
        return image
    if not isinstance(registry, ContainerRegistry):
        raise EstimatorError(
            f"image_registry_details takes a ContainerRegistry, and got {kind_of(registry)}.", "Make one: ContainerRegistry()."
        )
    if not isinstance(image, str):
        raise EstimatorError("image_registry_details says where an image comes from, and there is none.", "Name it: custom_docker_image.")
    return registry.named(image)


def _beside(source: str | os.PathLike[str], file: str | os.PathLike[str] | None) -> str | None:
    """A file that is named from the source folder, as in Azure ML; from the current one where it is only there."""
    if not isinstance(file, (str, os.PathLike)):
        return file
    folder = os.fspath(source) if os.path.isdir(source) else os.path.dirname(source)
    inside = os.path.join(folder, file)
    return inside if os.path.exists(inside) or not os.path.exists(file) else os.fspath(file)


def _arguments(script_params: Any, arguments: Any) -> list[str]:
    from jupyter_estimator.preparation.code.params import script_params_to_arguments

    if script_params is not None and arguments is not None:
        raise EstimatorError("An Estimator takes script_params or arguments, not both.", "Leave one of them out.")
    if arguments is None:
        if script_params is not None and not isinstance(script_params, Mapping):
            raise EstimatorError(
                f"script_params takes a dictionary, and got {kind_of(script_params)}.", 'Write {"--C": 0.5}, or give a list as arguments.'
            )
        return script_params_to_arguments({name: _as_argument(value) for name, value in (script_params or {}).items()})
    if not is_list(arguments) or None in arguments:
        raise EstimatorError(f"arguments takes a list without None, and got {arguments!r}.", 'Write ["--C", "0.5"].')
    return [str(_as_argument(argument)) for argument in arguments]


def _as_argument(value: Any) -> Any:
    """What stands in an argument's place until its path is known; what is no data set as it is."""
    if not _is_of_data(value):
        return value
    from jupyter_estimator.api.assets.dataset import DatasetConsumptionConfig
    from jupyter_estimator.preparation.data.inputs import placeholder

    if isinstance(value, DatasetConsumptionConfig):
        return placeholder(value.name)
    raise EstimatorError(f"How {value!r} comes to the script is not said.", "Add .as_mount() or .as_download().")


def _is_of_data(value: Any) -> bool:
    # Nobody who uses no data set has imported what they are made of.
    return type(value).__module__ == "jupyter_estimator.api.assets.dataset"


def _inputs(given: Any, script_params: Any, arguments: Any) -> list[DatasetConsumptionConfig]:
    if isinstance(given, Mapping):
        from jupyter_estimator.api.assets.dataset import mounted

        given = [mounted(name, path) for name, path in given.items()]
    if given is not None and not is_list(given):
        raise EstimatorError(f"inputs takes a list of data sets, and got {kind_of(given)}.", _HOW_TO_GIVE)
    for value in given or ():
        if not hasattr(value, "to_input"):
            raise EstimatorError(f"inputs takes data sets, and got {value!r}.", _HOW_TO_GIVE)
    in_params = script_params.values() if isinstance(script_params, Mapping) else ()
    values = [*(given or ()), *in_params, *(arguments if is_list(arguments) else ())]
    return [value for value in values if hasattr(value, "to_input")]


def _refuse(azure: Mapping[str, Any]) -> None:
    for name, value in azure.items():
        if name not in _NEUTRAL:
            raise EstimatorError(f"An Estimator has no parameter {name!r}.", "See help(Estimator) for those it has.")
        if not any(type(value) is type(neutral) and value == neutral for neutral in _NEUTRAL[name]):
            raise EstimatorError(
                f"{name}={value!r} is not possible with the local compute target.",
                "Leave it out: a local run uses the packages of the kernel's environment, those of interpreter_path, or pip_packages.",
            )
