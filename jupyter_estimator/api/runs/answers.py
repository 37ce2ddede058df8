"""The answers to a run's five questions, found before anything is captured or made: whatever cannot be is refused here."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jupyter_estimator.api.runs.software import OF_ENVIRONMENTS, definition_from_options, find_interpreter, with_environment
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
from jupyter_estimator.preparation.environments.definition import Definition
from jupyter_estimator.records.registries.environments import Built, EnvironmentStore
from jupyter_estimator.records.runs.run_directory import VERSION

if TYPE_CHECKING:
    from jupyter_estimator.api.options import RunOptions
    from jupyter_estimator.api.workspace import Workspace

_SAID_OTHERWISE = (
    *("entry_script", "interpreter_path", "compute_target", "pip_packages", "pip_requirements_file", "inputs"),
    *("environment_definition", "dockerfile"),
    *("custom_docker_image", "conda_packages", "conda_channels", "conda_dependencies_file"),
    *("distributed_training", "process_count_per_node", "node_count"),
)
"""Options that stand in a request under other names."""


class Answers(NamedTuple):
    """With which software, where, on which data. What the code is and the launcher, source and options say."""

    target: ComputeTarget
    definition: Definition
    built: Built | None
    """The environment, where it is there already."""
    inputs: list[Input]
    text: str
    """That of a cell or a script; empty for what has many files."""


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
    target = get_target(DOCKER if options.has_container else targets[options.compute_target])
    check_secrets(options.secrets, os.environ)
    own, image = options.interpreter_path is not None, options.has_container
    interpreter = (options.interpreter_path or "") if image else find_interpreter(options.interpreter_path)
    text = _text_of(source)
    definition = definition_from_options(options, interpreter, own, _inline(options, text, interpreter))
    definition = replace(definition, name=environment)
    target.check()
    built = _environment(workspace.path, definition, source)
    python = interpreter if built is None else built.python
    _check_launcher(options, source, python, waits=image or (definition.builds and built is None))
    return Answers(target, definition, built, _inputs(options, inputs), text)


def in_workspace(workspace: Workspace, options: RunOptions) -> tuple[RunOptions, str]:
    """Options with the registered environment that they name in its place, and what that is called. Raises EstimatorError."""
    if options.environment_definition is None:
        return options, ""
    from jupyter_estimator.api.assets.environment_sources import environment_called

    environment = environment_called(workspace, options.environment_definition)
    return with_environment(replace(options, environment_definition=None), environment), environment.label


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


def _text_of(source: Source) -> str:
    """The text of a cell or a script; empty for what has many files, and where it cannot be read."""
    if source.kind == "cell":
        return source.texts[source.entry].decode()
    if source.kind != "script":
        return ""
    try:
        with open(source.roots[0].path, encoding="utf-8", errors="replace") as file:
            return file.read(300_000)
    except OSError:
        return ""


def _inline(options: RunOptions, text: str, interpreter: str) -> list[str]:
    """What a cell or a script declares of its packages itself; where software is named besides, that counts alone."""
    if any(getattr(options, name) for name in OF_ENVIRONMENTS if name != "interpreter_path"):
        return []
    if "# /// script" not in text:
        return []
    from jupyter_estimator.preparation.environments.inline import inline_dependencies

    return inline_dependencies(text, interpreter)


def _check_arguments(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            possible = b"\0" not in os.fsencode(argument)
        except UnicodeEncodeError:
            possible = False
        if not possible:
            raise EstimatorError(f"The argument {argument!r} cannot be passed to a script.", "Leave out zero bytes and what is no text.")


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
