"""The answers to a run's five questions, found before anything is captured or made: whatever cannot be is refused here."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.launchers.launcher import SINGLE
from jupyter_estimator.execution.launchers.registry import get_launcher
from jupyter_estimator.execution.supervision.environment import check_secrets, of_interpreter
from jupyter_estimator.execution.supervision.machine import identify, user_name
from jupyter_estimator.execution.targets.registry import get_target, targets_in
from jupyter_estimator.execution.targets.target import ComputeTarget
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.names import new_run_id
from jupyter_estimator.preparation.code.sources import Source
from jupyter_estimator.preparation.data.inputs import Input
from jupyter_estimator.preparation.environments.definition import Definition, declared
from jupyter_estimator.records.registries.environments import Built, EnvironmentStore
from jupyter_estimator.records.runs.run_directory import VERSION

if TYPE_CHECKING:
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.options import RunOptions
    from jupyter_estimator.api.workspace import Workspace

_SAID_OTHERWISE = (
    *("entry_script", "interpreter_path", "compute_target", "pip_packages", "pip_requirements_file", "inputs"),
    "environment_definition",
    *("custom_docker_image", "conda_packages", "conda_channels", "conda_dependencies_file"),
    *("distributed_training", "process_count_per_node", "node_count"),
)
"""Options that stand in a request under other names."""


OF_ENVIRONMENTS = {
    "interpreter_path": "--python",
    "custom_docker_image": "--image",
    "conda_packages": "--conda",
    "conda_channels": "--channel",
    "conda_dependencies_file": "--conda-file",
    "pip_packages": "--pip",
    "pip_requirements_file": "--requirements",
}
"""Options that name software, with their flags."""


class Answers(NamedTuple):
    """With which software, where, on which data. What the code is and the launcher, source and options say."""

    target: ComputeTarget
    definition: Definition
    built: Built | None
    """The environment, where it is there already."""
    inputs: list[Input]


def answers_of(
    workspace: Workspace, source: Source, options: RunOptions, arguments: Sequence[str], inputs: Sequence[Input] = (), environment: str = ""
) -> Answers:
    """The answers, as far as they are the submitter's to find. Raises EstimatorError.

    Parameters
    ----------
    options
        With nothing in them that a workspace has to be asked for (see ``in_workspace``).
    environment
        What the environment is called that they declare.
    """
    targets = targets_in(workspace.path)
    options.check(targets)
    _check_arguments(arguments)
    # An image means a container, wherever a target's name means this machine.
    target = get_target(DOCKER if options.custom_docker_image else targets[options.compute_target])
    check_secrets(options.secrets, os.environ)
    own, image = options.interpreter_path is not None, options.custom_docker_image
    interpreter = (options.interpreter_path or "") if image else _interpreter(options.interpreter_path)
    definition = declared(
        interpreter,
        own,
        packages=options.pip_packages,
        file=options.pip_requirements_file,
        image=image,
        conda=options.conda_packages,
        conda_file=options.conda_dependencies_file,
        channels=options.conda_channels,
    )
    definition = replace(definition, name=environment)
    target.check()
    built = _environment(workspace.path, definition, source)
    python = interpreter if built is None else built.python
    _check_launcher(options, source, python, waits=bool(image) or (definition.builds and built is None))
    return Answers(target, definition, built, _inputs(options, inputs))


def in_workspace(workspace: Workspace, options: RunOptions) -> tuple[RunOptions, str]:
    """Options with the registered environment that they name in its place, and what that is called. Raises EstimatorError."""
    if options.environment_definition is None:
        return options, ""
    from jupyter_estimator.api.assets.environment import named_environment

    environment = named_environment(workspace, options.environment_definition)
    return with_environment(replace(options, environment_definition=None), environment), environment.label


def with_environment(options: RunOptions, environment: Environment) -> RunOptions:
    """Options with an environment in them. Raises EstimatorError where they ask for other software as well."""
    for name, flag in OF_ENVIRONMENTS.items():
        if getattr(options, name):
            raise EstimatorError(
                f"environment_definition ({environment.label}) is all the software of the run, and {name} asks for other.",
                f"Drop environment_definition (--environment) or {name} ({flag}).",
            )
    found = environment.options()
    if "shm_size" in found and options.shm_size is not None:
        del found["shm_size"]
    variables = {**found.pop("environment_variables", {}), **options.environment_variables}
    return replace(options, **found, environment_variables=variables)


def request_of(
    answers: Answers,
    options: RunOptions,
    source: Source,
    snapshot: str,
    arguments: Sequence[str],
    origin: Mapping[str, Any],
    *,
    expand_variables: bool,
) -> dict[str, Any]:
    """What stands in a run's request.json: all that a successor, or another machine, needs to know."""
    asked, definition = asdict(options), answers.definition
    return {
        "version": VERSION,
        "id": new_run_id(options.experiment),
        "type": "script",
        "created": time.time(),
        "source": source.kind,
        "target": options.compute_target,
        "target_type": answers.target.name,
        "snapshot": snapshot,
        "entry": source.entry,
        "arguments": list(arguments),
        "expand_variables": expand_variables,
        "interpreter": definition.python,
        "environment": definition.record(),
        "launcher": {
            "type": options.launcher,
            "node_count": options.node_count,
            "process_count_per_node": options.process_count_per_node,
        },
        "inputs": {each.name: each.record() for each in answers.inputs},
        "own_kernel": options.interpreter_path is not None,
        "supervisor": sys.executable,
        "module_path": [path for path in sys.path if path],
        "folder": source.folder,
        **identify(),
        "user": user_name(),
        "origin": dict(origin),
        "properties": {"ContentSnapshotId": snapshot, "_azureml.ComputeTargetType": options.compute_target},
        **{name: asked[name] for name in asked if name not in _SAID_OTHERWISE},
        "include": [os.fspath(path) for path in options.include],
        "secrets": list(options.secrets),
        "environment_variables": {key: str(value) for key, value in options.environment_variables.items()},
        "tags": {key: str(value) for key, value in options.tags.items()},
    }


def _check_arguments(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            possible = b"\0" not in os.fsencode(argument)
        except UnicodeEncodeError:
            possible = False
        if not possible:
            raise EstimatorError(f"The argument {argument!r} cannot be passed to a script.", "Leave out zero bytes and what is no text.")


def _interpreter(asked: str | os.PathLike[str] | None) -> str:
    if asked is None:
        return sys.executable
    found = shutil.which(os.path.expanduser(asked))
    if found is None:
        raise EstimatorError(
            f"There is no Python at {os.fspath(asked)!r}.", "Give the path of an interpreter, or leave it out for the kernel's own."
        )
    return _behind_shim(os.path.abspath(found))


def _behind_shim(path: str) -> str:
    """The interpreter that a shim starts, as pyenv puts them on PATH: the folder of the shim is not the interpreter's."""
    try:
        with open(path, "rb") as file:
            is_shim = file.read(2) == b"#!" and b"pyenv" in file.read(2000)
    except OSError:
        return path
    if not is_shim:
        return path
    import subprocess

    try:
        asked = [path, "-I", "-S", "-c", "import sys; print(sys.executable)"]
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=5, check=True, stdin=subprocess.DEVNULL).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return path
    return answer if os.path.isabs(answer) and os.access(answer, os.X_OK) else path


def _inputs(options: RunOptions, given: Sequence[Input]) -> list[Input]:
    """All inputs of a run. Raises EstimatorError where one has no files, or a name that is taken."""
    found: dict[str, Input] = {}
    for each in (*given, *(_named_input(name, path) for name, path in options.inputs.items())):
        if found.setdefault(each.name, each) != each:
            raise EstimatorError(f"Two inputs are called {each.name}.", "Give one of them another name.")
        if each.name in os.environ or each.name in options.environment_variables:
            raise EstimatorError(f"{each.name} is an environment variable, and cannot be the name of an input too.", "Choose another name.")
    return list(found.values())


def _named_input(name: str, path: str) -> Input:
    from jupyter_estimator.api.assets.dataset import mounted

    return mounted(name, path).to_input()


def _environment(workspace: Path, definition: Definition, source: Source) -> Built | None:
    """The run's environment where it is there already. Raises EstimatorError where it could not be built later."""
    if not definition.builds:
        return None
    if source.kind == "notebook" or source.entry.endswith(".ipynb"):
        name, flag = ("conda packages", "--conda") if definition.conda else ("pip_packages", "--pip")
        raise EstimatorError(
            f"A notebook runs in its kernel's environment, and cannot have packages of its own ({name}, {flag}) yet.",
            "Name an interpreter that has them: interpreter_path (--python).",
        )
    # What is on top of an image is known when it is known which image that is.
    built = EnvironmentStore(workspace).find(definition.id()) if definition.built_here else None
    if built is not None:
        return built
    if definition.conda:
        from jupyter_estimator.preparation.environments.conda import check_rattler

        check_rattler()
    if definition.requirements:
        from jupyter_estimator.preparation.environments.uv import uv_program

        uv_program()
    return None


def _check_launcher(options: RunOptions, source: Source, interpreter: str, *, waits: bool) -> None:
    """Refuses ranks that could not be started. With ``waits``, what starts them may come with the environment that is still to be built."""
    if options.launcher == SINGLE:
        return
    if source.kind == "notebook" or source.entry.endswith(".ipynb"):
        raise EstimatorError(
            f"A notebook runs as one process, and {options.launcher} starts several.",
            "Drop distributed_training (--distributed), or make a script of the notebook.",
        )
    if not waits:
        get_launcher(options.launcher).check(of_interpreter(os.environ, interpreter))
