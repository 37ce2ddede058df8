"""Names people give: to runs, to artifacts. Nothing a name holds may lead out of the run directory."""

from __future__ import annotations

import os
import time

from .errors import EstimatorError
from .layout import ARTIFACT_FOLDERS, UPLOADS


def slug(text: str, limit: int = 60) -> str:
    """``text`` as part of a file name: letters, digits, ``-`` and ``_``."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in text)
    while "--" in kept:
        kept = kept.replace("--", "-")
    return kept.strip("-")[:limit] or "run"


def new_run_id(experiment: str) -> str:
    """``<experiment>_<epoch>_<8 hex>``, as Azure ML forms it."""
    return slug(experiment) + "_" + str(int(time.time())) + "_" + os.urandom(4).hex()


def artifact_parts(name: str) -> list[str]:
    """The parts of an artifact's name, which is a relative path inside the run."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    if not parts or ".." in parts or name.startswith("/") or "\0" in name:
        raise EstimatorError(repr(name) + " cannot be the name of a file in a run.", "Use a relative path such as outputs/model.joblib.")
    return parts


def artifact_path(directory: str, name: str) -> str:
    """Where the artifact called ``name`` lies in a run directory."""
    parts = artifact_parts(name)
    return os.path.join(directory, *([] if parts[0] in ARTIFACT_FOLDERS else [UPLOADS]), *parts)
