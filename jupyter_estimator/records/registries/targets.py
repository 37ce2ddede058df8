"""The compute targets of a workspace, by name: what each means is chosen once, and runs name it.

All stand in ``compute_targets.json``, which is written whole under a lock.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.whole import alone_in, write_whole
from jupyter_estimator.records.workspace import TARGETS

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,31}")
LOCAL = "local"


def can_be_target(name: Any) -> bool:
    """Whether a compute target can have this name."""
    return isinstance(name, str) and bool(_NAME.fullmatch(name))


class TargetStore:
    """The compute targets of the workspace at ``root``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.path = root / TARGETS

    def all(self) -> dict[str, dict[str, Any]]:
        """What each name means."""
        found = read_json(str(self.path)) or {}
        return {name: record for name, record in found.items() if can_be_target(name) and isinstance(record, dict)}

    def put(self, name: str, record: dict[str, Any]) -> None:
        """Has a name mean something, whatever it meant before."""
        if not can_be_target(name) or name == LOCAL:
            raise EstimatorError(
                f"A compute target cannot be called {str(name)[:100]!r}.",
                "Use 2 to 32 letters, digits and -, a letter first; local is this machine.",
            )
        self._change(name, record)

    def remove(self, name: str) -> None:
        """Has it mean nothing. Runs that were submitted to it go on."""
        self._change(name, None)

    def _change(self, name: str, record: dict[str, Any] | None) -> None:
        with explained("The compute targets could not be changed"), alone_in(self._root):
            found = self.all()
            found.pop(name, None)
            if record is not None:
                found[name] = record
            write_whole(self.path, json.dumps(found))
