"""The packages of a project: what its pyproject.toml asks for, or the exact versions of its uv.lock. Nothing is written."""

from __future__ import annotations

import os
import subprocess
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.inline import read_toml
from jupyter_estimator.preparation.environments.requirements import checked

_LARGEST_FILE = 1_000_000


def lines_of_project(path: str) -> list[str]:
    """Requirements. Raises EstimatorError where they cannot be read."""
    folder = os.path.dirname(os.path.abspath(path))
    lines = _locked(folder) if os.path.isfile(os.path.join(folder, "uv.lock")) else _asked_for(path)
    return [checked(line, path) for line in lines]


def _asked_for(path: str) -> list[Any]:
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read(_LARGEST_FILE)
    except (OSError, UnicodeDecodeError) as error:
        raise EstimatorError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}.", "Give a pyproject.toml.") from None
    project = read_toml(text, path).get("project")
    found = project.get("dependencies", []) if isinstance(project, dict) else None
    if not isinstance(found, list):
        raise EstimatorError(f"{path} says nothing of a project's dependencies.", "Write them under [project].")
    return found


def _locked(folder: str) -> list[str]:
    """What its own lock holds, as uv says it, for this platform and all others; the project's own code is captured, and not installed."""
    from jupyter_estimator.preparation.environments.uv import uv_program

    asked = [uv_program(), "export", "--project", folder, "--frozen", "--no-dev", "--no-emit-project", "--no-hashes", "--no-annotate"]
    try:
        done = subprocess.run(
            [*asked, "--no-header", "--offline"], capture_output=True, text=True, timeout=60, check=True, stdin=subprocess.DEVNULL, cwd="/"
        )
    except subprocess.CalledProcessError as error:
        raise EstimatorError(
            f"{folder}/uv.lock cannot be read: {' '.join(error.stderr.split())[:500].rstrip('.')}.", "Make it anew: uv lock."
        ) from None
    except (OSError, subprocess.SubprocessError) as error:
        raise EstimatorError(f"{folder}/uv.lock cannot be read: {error}.", "Make it anew: uv lock.") from None
    return [line for line in done.stdout.splitlines() if line.strip()]
