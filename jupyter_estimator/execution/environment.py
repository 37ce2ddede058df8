"""The environment variables a run starts with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

INSIDE_PATH = str(Path(__file__).resolve().parents[1] / "inside" / "path")
"""The folder put on the script's path, so that ``import jupyter_estimator`` works in any environment."""

# A run is not the kernel: it neither watches the kernel's parent, nor draws into its output, nor speaks for its user to the hub.
_LEFT_OUT = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONSTARTUP", "JUPYTER_TOKEN", "JUPYTERHUB_API_TOKEN")
_DRAW_INTO_NOTEBOOKS = ("inline", "ipympl", "nbagg", "widget")
_LEFT_OUT_PREFIXES = ("JPY_", "JUPYTER_ESTIMATOR_RUN_", "AZUREML_RUN_")


def run_environment(base: Mapping[str, str], request: Mapping[str, Any], directory: str) -> dict[str, str]:
    """``base`` (the submitting process's own) as the script of ``request`` gets it."""
    environment = {name: value for name, value in base.items() if name not in _LEFT_OUT and not name.startswith(_LEFT_OUT_PREFIXES)}
    if any(word in environment.get("MPLBACKEND", "") for word in _DRAW_INTO_NOTEBOOKS):
        del environment["MPLBACKEND"]
    # tqdm writes ten lines a second into a log that is shown four times a second.
    environment.setdefault("TQDM_MININTERVAL", "0.5")
    environment.setdefault("COLUMNS", "120")
    # A crash in native code then leaves a stack in the log.
    environment.setdefault("PYTHONFAULTHANDLER", "1")
    environment.update(request.get("environment_variables") or {})
    path = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = f"{INSIDE_PATH}:{path}" if path else INSIDE_PATH
    environment[layout.ENV_RUN_DIRECTORY] = directory
    environment[layout.ENV_RUN_ID] = environment["AZUREML_RUN_ID"] = str(request["id"])
    environment["AZUREML_ARM_PROJECT_NAME"] = str(request["experiment"])
    return environment


def check_secrets(names: list[str], base: Mapping[str, str]) -> None:
    """Secrets are handed to the script by the environment alone; nothing but their names is ever stored."""
    for name in names:
        if name not in base:
            raise EstimatorError(
                f"There is no environment variable {name} to pass on as a secret.",
                f'Set it first: import getpass, os; os.environ["{name}"] = getpass.getpass()',
            )
