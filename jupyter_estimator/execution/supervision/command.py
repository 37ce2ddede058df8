"""What a run's script is started with: its command line and its environment variables."""

from __future__ import annotations

from collections.abc import Mapping

from jupyter_estimator.execution.launchers.launcher import GRACE, SINGLE, Job, allocation_of, launcher_name
from jupyter_estimator.execution.supervision.environment import of_interpreter, run_environment, with_run
from jupyter_estimator.inside.reading import places_of
from jupyter_estimator.preparation.code.params import expand_arguments
from jupyter_estimator.preparation.data.inputs import with_places
from jupyter_estimator.preparation.environments.definition import definition_from
from jupyter_estimator.records.runs.run_directory import RunDirectory

NOTEBOOK_RUNNER = "jupyter_estimator.execution.notebook_job"


def command_of(run: RunDirectory, base: Mapping[str, str], python: str = "") -> tuple[list[str], dict[str, str]]:
    """The script's command and environment, with $VARS in script_params expanded from the latter.

    Parameters
    ----------
    base
        The environment of whoever submits. A container's script inherits nothing: there it holds PATH, if that is not to be the image's.
    python
        The Python of a container's image.
    """
    request = run.request
    interpreter = python or run.interpreter or "python"  # that of packages that are still to be installed
    if python:
        environment = with_run(of_interpreter(base, python) if base else {}, request, str(run.path), ())
    else:
        environment = run_environment(base, {**request, "interpreter": interpreter}, str(run.path))
    entry = request["entry"]
    if entry.startswith("-"):  # or Python would take it for an option of its own
        entry = f"./{entry}"
    how = [entry]
    if entry.endswith(".ipynb"):
        how = ["-m", NOTEBOOK_RUNNER, *(["--own-kernel"] if request.get("own_kernel") else []), entry]
    places = places_of(str(run.path))
    environment |= places
    given = with_places(request["arguments"], places)
    arguments = expand_arguments(given, environment) if request.get("expand_variables") else list(given)
    command = [interpreter, *how, *arguments]
    launcher = launcher_name(request)
    if launcher == SINGLE or (not python and awaits_environment(run)):  # what starts the ranks may be a part of it
        return command, environment
    from jupyter_estimator.execution.launchers.registry import get_launcher

    job = Job(command, environment, str(run.path), float(request.get("cancel_grace_seconds", GRACE)))
    way = get_launcher(launcher)
    launched = (way.launch_there if python else way.launch)(job, allocation_of(request))
    return launched.command, launched.environment


def awaits_environment(run: RunDirectory) -> bool:
    """Whether the run's environment is still to be built."""
    definition = definition_from(run.request.get("environment"))
    return definition is not None and definition.builds and not run.environment
