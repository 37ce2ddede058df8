"""The models of a workspace: files with a name and a version, which counts up and is never given twice.

In ``models/<name>/<version>/``: ``model.json``, written whole whenever it changes, and ``files/``. A version gets its name by a rename,
so that of two who register at once one has the next. Of a version that was deleted an empty file stays.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import names_in, read_json
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.sweep import remove
from jupyter_estimator.records.whole import alone_in, write_whole
from jupyter_estimator.records.workspace import MODELS

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,254}")
_VERSION = re.compile(r"[1-9][0-9]{0,8}")
_DELETED = ".deleted"
RECORD = "model.json"
FILES = "files"


def check_name(name: Any) -> str:
    """A name that a model can have."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise EstimatorError(
            f"A model cannot be called {str(name)[:100]!r}.", "Use letters, digits, -, _ and dots, and a letter or digit first."
        )
    return name


class ModelStore:
    """The models of the workspace at ``root``."""

    def __init__(self, root: Path) -> None:
        self.path = root / MODELS

    def names(self) -> list[str]:
        """Names of models, sorted."""
        return sorted(name for name in names_in(self.path) if _NAME.fullmatch(name) and self.versions(name))

    def versions(self, name: str) -> list[int]:
        """Versions there are, the oldest first."""
        return sorted(int(entry) for entry in names_in(self.path / name) if _VERSION.fullmatch(entry))

    def folder(self, name: str, version: int) -> Path:
        """Where a version lies."""
        return self.path / name / str(version)

    def record(self, name: str, version: int) -> dict[str, Any]:
        """What is known of a version; empty where it cannot be read."""
        return read_json(str(self.folder(name, version) / RECORD)) or {}

    def add(self, name: str, record: dict[str, Any], fill: Callable[[Path], None]) -> int:
        """Registers a version whole or not at all; its number. ``fill`` puts the files into a folder."""
        above = self.path / check_name(name)
        with explained(f"The model {name} was not registered"):
            above.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial = above / f".new-{os.urandom(8).hex()}"
            try:
                (partial / FILES).mkdir(mode=0o700, parents=True)
                fill(partial / FILES)
                with alone_in(self.path / name):
                    version = 1 + max((int(entry.split(".")[0]) for entry in names_in(above) if entry.split(".")[0].isdecimal()), default=0)
                    (partial / RECORD).write_text(json.dumps({**record, "name": name, "version": version}))
                    partial.rename(above / str(version))
            finally:
                remove(partial)
        return version

    def change(self, name: str, version: int, change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        """Changes what is known of a version; what is known then."""
        with explained(f"The model {name} was not changed"), alone_in(self.path / name):
            record = self.record(name, version)
            change(record)
            write_whole(self.folder(name, version) / RECORD, json.dumps(record))
        return record

    def delete(self, name: str, version: int) -> None:
        """Removes a version. Its number is not given again."""
        with explained(f"The model {name} was not deleted"), alone_in(self.path / name):
            gone = self.path / name / f".gone-{os.urandom(8).hex()}"
            (self.path / name / f"{version}{_DELETED}").touch(mode=0o600)
            self.folder(name, version).rename(gone)
        remove(gone)
