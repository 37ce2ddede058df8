"""With which software a run is carried out: what its options, and an Environment, come to."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.definition import Definition, declared

if TYPE_CHECKING:
    from jupyter_estimator.api.assets.environment import Environment
    from jupyter_estimator.api.options import RunOptions

OF_ENVIRONMENTS = {
    "interpreter_path": "--python",
    "custom_docker_image": "--image",
    "dockerfile": "--dockerfile",
    "conda_packages": "--conda",
    "conda_channels": "--channel",
    "conda_dependencies_file": "--conda-file",
    "pip_packages": "--pip",
    "pip_requirements_file": "--requirements",
}
"""Options that name software, with their flags."""


def definition_from_options(options: RunOptions, interpreter: str, own: bool, inline: Sequence[str] = ()) -> Definition:
    """What options declare, with the requirements that the code itself names. Raises EstimatorError."""
    return declared(
        interpreter,
        own,
        packages=[*options.pip_packages, *inline],
        file=options.pip_requirements_file,
        image=options.custom_docker_image,
        dockerfile=options.dockerfile,
        conda=options.conda_packages,
        conda_file=options.conda_dependencies_file,
        channels=options.conda_channels,
    )


def definition_of(environment: Environment) -> Definition:
    """What a run with this environment, and nothing else said of its software, would declare. Raises EstimatorError."""
    from jupyter_estimator.api.options import RunOptions

    options = with_environment(RunOptions(), environment)
    options.check()
    interpreter = (options.interpreter_path or "") if options.has_container else find_interpreter(options.interpreter_path)
    return definition_from_options(options, interpreter, options.interpreter_path is not None)


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


def find_interpreter(asked: str | os.PathLike[str] | None) -> str:
    """The path of the interpreter that was asked for, or of this one. Raises EstimatorError."""
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
