"""The environment variables a run starts with."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jupyter_estimator.execution.supervision.ranks import without_ranks
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

INSIDE_PATH = str(Path(__file__).resolve().parents[2] / "inside" / "path")
"""The folder put on the script's path, so that ``import jupyter_estimator`` works in any environment."""

# A run is not the kernel: it neither watches the kernel's parent, nor draws into its output, nor speaks for its user to the hub.
_LEFT_OUT = ("PYTHONDONTWRITEBYTECODE", "PYTHONSTARTUP", "JUPYTER_TOKEN", "JUPYTERHUB_API_TOKEN")
_DRAW_INTO_NOTEBOOKS = ("inline", "ipympl", "nbagg", "widget")
_OF_CONDA_ITSELF = ("CONDA_EXE", "CONDA_PYTHON_EXE", "CONDA_ENVS_PATH", "CONDA_PKGS_DIRS", "CONDA_ROOT")
_LEFT_OUT_PREFIXES = ("JPY_", "JUPYTER_ESTIMATOR_RUN_", "AZUREML_RUN_")


def run_environment(base: Mapping[str, str], request: Mapping[str, Any], directory: str) -> dict[str, str]:
    """``base`` (the submitting process's own) as the script of ``request`` gets it."""
    base = of_interpreter(without_ranks(base), str(request.get("interpreter") or sys.executable))
    environment = {name: value for name, value in base.items() if name not in _LEFT_OUT and not name.startswith(_LEFT_OUT_PREFIXES)}
    if any(word in environment.get("MPLBACKEND", "") for word in _DRAW_INTO_NOTEBOOKS):
        del environment["MPLBACKEND"]
    source = str(request.get("folder") or "") if request.get("source") == "folder" else ""
    # What the kernel was started with is meant from the kernel's folder, and the copy of the code stands for the code.
    paths = [captured_place(os.path.abspath(part), source, f"{directory}/{layout.WORK}") for part in _parts(base.get("PYTHONPATH"))]
    if source:
        environment[layout.ENV_RUN_SOURCE] = source
    return with_run(environment, request, directory, paths)


def with_run(environment: dict[str, str], request: Mapping[str, Any], directory: str, paths: Sequence[str]) -> dict[str, str]:
    """An environment with what makes it that of a run; ``paths`` are where Python looks for modules as well."""
    # tqdm writes ten lines a second into a log that is shown four times a second.
    environment.setdefault("TQDM_MININTERVAL", "0.5")
    environment.setdefault("COLUMNS", "120")
    # A crash in native code then leaves a stack in the log.
    environment.setdefault("PYTHONFAULTHANDLER", "1")
    environment.update(request.get("environment_variables") or {})
    given = (request.get("environment_variables") or {}).get("PYTHONPATH")
    # The root of the captured folder is importable, as in Azure ML, wherever in it the entry script lies.
    environment["PYTHONPATH"] = ":".join([INSIDE_PATH, f"{directory}/{layout.WORK}", *([given] if given else paths)])
    environment[layout.ENV_RUN_DIRECTORY] = directory
    if secrets := request.get("secrets"):
        environment[layout.ENV_SECRETS] = ",".join(secrets)
    environment[layout.ENV_RUN_ID] = environment["AZUREML_RUN_ID"] = str(request["id"])
    environment["AZUREML_ARM_PROJECT_NAME"] = str(request["experiment"])
    return environment


def _parts(path: str | None) -> list[str]:
    return [part for part in (path or "").split(":") if part]


def captured_place(path: str, source: str, copy: str) -> str:
    """Where the captured copy of a path is; the path itself where it is not of the folder that was captured."""
    if source and (path == source or path.startswith(source.rstrip("/") + "/")):
        return copy + path[len(source.rstrip("/")) :]
    return path


def of_interpreter(base: Mapping[str, str], interpreter: str) -> dict[str, str]:
    """``base`` as the environment of an interpreter has it: its own programs lead PATH, and another one's variables stay behind."""
    found = dict(base)
    programs = os.path.dirname(interpreter)
    prefix = os.path.dirname(programs)
    others = {os.path.join(base[name], "bin") for name in ("VIRTUAL_ENV", "CONDA_PREFIX") if base.get(name) and base[name] != prefix}
    if interpreter != sys.executable:
        others.add(os.path.dirname(sys.executable))
        for name in ("PYTHONHOME", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__"):
            found.pop(name, None)
    if base.get("VIRTUAL_ENV") != prefix:
        for name in ("VIRTUAL_ENV", "VIRTUAL_ENV_PROMPT"):
            found.pop(name, None)
        if os.path.exists(os.path.join(prefix, "pyvenv.cfg")):
            found["VIRTUAL_ENV"] = prefix
    if base.get("CONDA_PREFIX") != prefix:
        for name in [name for name in found if name.startswith("CONDA_") and name not in _OF_CONDA_ITSELF]:
            del found[name]
        if os.path.isdir(os.path.join(prefix, "conda-meta")):
            found |= {"CONDA_PREFIX": prefix, "CONDA_DEFAULT_ENV": os.path.basename(prefix)}
    kept = [part for part in base.get("PATH", os.defpath).split(":") if part not in others and part != programs]
    found["PATH"] = ":".join([programs, *kept])
    return found


def check_secrets(names: list[str], base: Mapping[str, str]) -> None:
    """Secrets are handed to the script by the environment alone; nothing but their names is ever stored."""
    for name in missing_secrets(names, base)[:1]:
        raise EstimatorError(
            f"There is no environment variable {name} to pass on as a secret.",
            f'Set it first: import getpass, os; os.environ["{name}"] = getpass.getpass()',
        )


def learn_secrets(names: list[str], pid: int) -> None:
    """Takes the values of secrets over from the environment of a process of the run, so that they can be struck out of what is written."""
    absent = missing_secrets(names, os.environ)
    if not absent:
        return
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            words = file.read().split(b"\0")
    except OSError:
        return
    held = dict(word.partition(b"=")[::2] for word in words)
    os.environ.update({name: os.fsdecode(held[os.fsencode(name)]) for name in absent if os.fsencode(name) in held})


def missing_secrets(names: list[str], base: Mapping[str, str]) -> list[str]:
    """Those of the secrets that this environment does not hold."""
    return [name for name in names if name not in base]
