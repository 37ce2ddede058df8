"""The data sets that runs of a workspace have read: which files each is, and which runs read it.

In ``datasets/<id>/``, whose id is made of what it is: ``dataset.json``, written once, and ``runs.jsonl``, a line for each run that was
given it. The files themselves are where they are.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.reading import names_in, read_json, read_lines
from jupyter_estimator.records.whole import write_whole
from jupyter_estimator.records.workspace import DATASETS

_ID = re.compile(r"[0-9a-f]{32}")
_RECORD, _RUNS = "dataset.json", "runs.jsonl"


class DatasetStore:
    """The data sets of the workspace at ``root``."""

    def __init__(self, root: Path) -> None:
        self.path = root / DATASETS

    def ids(self) -> list[str]:
        """Ids of data sets, in no order."""
        return [name for name in names_in(self.path) if _ID.fullmatch(name)]

    def paths(self, dataset_id: str) -> list[str]:
        """Files, folders and patterns; empty where they cannot be read."""
        found = (read_json(str(self.path / dataset_id / _RECORD)) or {}).get("paths") if _ID.fullmatch(dataset_id) else None
        return [path for path in found if isinstance(path, str)] if isinstance(found, list) else []

    def uses(self, dataset_id: str, most: int) -> list[dict[str, Any]]:
        """Who was given it, the latest first: ``run``, ``name`` (in that run), ``mode`` and ``t`` (seconds since the epoch)."""
        if not _ID.fullmatch(dataset_id):
            return []
        return [*deque(read_lines(str(self.path / dataset_id / _RUNS)), most)][::-1]

    def note(self, paths: Sequence[str], run_id: str, name: str, mode: str) -> None:
        """Notes that a run was given a data set. Raises OSError."""
        dataset_id = hashlib.sha256(json.dumps(list(paths)).encode()).hexdigest()[:32]
        folder = self.path / dataset_id
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (folder / _RECORD).exists():
            write_whole(folder / _RECORD, json.dumps({"paths": list(paths)}))
        writer = Writer(str(folder / _RUNS))
        try:
            writer.append((json.dumps({"t": time.time(), "run": run_id, "name": name, "mode": mode}) + "\n").encode())
        finally:
            writer.close()
