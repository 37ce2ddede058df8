"""Environments from what there is: a file, a folder, a registered name, a run."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from jupyter_estimator.api.assets.environment import PYTHON, Environment
from jupyter_estimator.api.bases import WorkspaceBase
from jupyter_estimator.preparation.environments.definition import KERNEL, Definition, definition_from
from jupyter_estimator.preparation.environments.existing import python_of_folder
from jupyter_estimator.preparation.environments.project import lines_of_project


def environment_called(workspace: WorkspaceBase, text: str) -> Environment:
    """What a text means: a file that declares packages, a folder with an environment in it, or a registered ``NAME`` or ``NAME:VERSION``.

    Files are environment.yml (``.yml``, ``.yaml``), requirements (``.txt``) and pyproject.toml, whose uv.lock counts where it has one.
    """
    path = os.path.expanduser(text)
    kind, name = os.path.splitext(path)[1].lower(), _named_after(path)
    if kind in (".yml", ".yaml"):
        return Environment.from_conda_specification(name, path)
    if kind == ".txt":
        return Environment.from_pip_requirements(name, path)
    if os.path.basename(path) == "pyproject.toml":
        found = Environment(name)
        found.python.conda_dependencies.set_pip_requirements(lines_of_project(path))
        return found
    if os.sep in text or os.path.isdir(path):
        found = Environment(name)
        found.python.user_managed_dependencies = True
        found.python.interpreter_path = python_of_folder(path)
        return found
    registered, _, version = text.partition(":")
    return Environment.get(workspace, registered, version or None)


def _named_after(path: str) -> str:
    """A name for what a path declares: that of its folder, where the file's own says nothing."""
    stem, folder = os.path.splitext(os.path.basename(path))[0], os.path.basename(os.path.dirname(os.path.abspath(path)))
    said = stem if stem not in _USUAL_NAMES else folder or stem
    return re.sub(r"[^A-Za-z0-9._-]+", "-", said).strip("-._") or "unnamed"


_USUAL_NAMES = ("environment", "requirements", "pyproject", ".venv", "venv", "")


def environment_of_run(request: Mapping[str, Any]) -> Environment:
    """What a run's request declares, as an Environment."""
    definition = definition_from(request.get("environment")) or Definition(KERNEL, str(request.get("interpreter") or PYTHON))
    name, _, version = definition.name.partition(":")
    found = Environment(name or "unnamed")
    found.version = version or None
    found.docker.base_image = definition.image if definition.image and not definition.dockerfile else None
    found.docker.base_dockerfile = definition.dockerfile or None
    found.environment_variables = {str(key): str(value) for key, value in (request.get("environment_variables") or {}).items()}
    dependencies = found.python.conda_dependencies
    for spec in definition.conda:
        dependencies.add_conda_package(spec)
    for channel in definition.channels:
        dependencies.add_channel(channel)
    dependencies.set_pip_requirements(definition.requirements)
    found.python.user_managed_dependencies = not definition.builds
    found.python.interpreter_path = definition.python or PYTHON
    return found
