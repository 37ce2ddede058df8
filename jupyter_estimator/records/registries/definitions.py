"""The environments that were registered in a workspace: declarations by name and version. Versions count up and are never given twice.

In ``environment_definitions/<name>/<version>.json``, each written whole. What is built for them is in ``environments/``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import names_in, read_json
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.whole import alone_in, write_whole
from jupyter_estimator.records.workspace import DEFINITIONS

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,254}")
_VERSION = re.compile(r"([1-9][0-9]{0,8})\.json")
_OF_OTHERS = ("microsoft", "azureml")


def check_environment_name(name: Any) -> str:
    """A name that an environment can have."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise EstimatorError(
            f"An environment cannot be called {str(name)[:100]!r}.", "Use letters, digits, -, _ and dots, and a letter or digit first."
        )
    return name


class DefinitionStore:
    """The registered environments of the workspace at ``root``."""

    def __init__(self, root: Path) -> None:
        self.path = root / DEFINITIONS

    def names(self) -> list[str]:
        """Names, sorted."""
        return sorted(name for name in names_in(self.path) if _NAME.fullmatch(name) and self.versions(name))

    def versions(self, name: str) -> list[int]:
        """Versions there are, the oldest first."""
        return sorted(int(found[1]) for entry in names_in(self.path / name) if (found := _VERSION.fullmatch(entry)))

    def record(self, name: str, version: int) -> dict[str, Any]:
        """What was declared; empty where it cannot be read."""
        return read_json(str(self.path / name / f"{version}.json")) or {}

    def add(self, name: str, record: dict[str, Any]) -> int:
        """Registers a declaration; its version. One that is the same as the latest is that one."""
        if check_environment_name(name).lower().startswith(_OF_OTHERS):
            raise EstimatorError(f"Names that begin like {name[:9]} are Azure ML's own.", "Choose another name: env.clone(…).")
        folder = self.path / name
        with explained(f"The environment {name} was not registered"):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with alone_in(folder):
                latest = max(self.versions(name), default=0)
                if latest and self.record(name, latest) == record:
                    return latest
                write_whole(folder / f"{latest + 1}.json", json.dumps(record))
        return latest + 1
