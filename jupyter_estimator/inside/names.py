"""Names people give: to runs, to artifacts. Nothing a name holds may lead out of the run directory."""

from __future__ import annotations

import os
import time

from .errors import EstimatorError
from .layout import ARTIFACT_FOLDERS, SYSTEM_LOGS, UPLOADS, USER_LOGS


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
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if not parts or ".." in parts or name.startswith("/") or "\0" in name or not _encodable(name):
        raise EstimatorError(repr(name) + " cannot be the name of a file in a run.", "Use a relative path such as outputs/model.joblib.")
    return parts


def _encodable(name: str) -> bool:
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return False
    return True


def new_artifact_path(directory: str, name: str) -> str:
    """Where a file that is to be kept as ``name`` belongs in a run directory."""
    parts = artifact_parts(name)
    if parts[0] in (USER_LOGS, SYSTEM_LOGS) or (len(parts) == 1 and parts[0] in ARTIFACT_FOLDERS):
        raise EstimatorError(repr(name) + " is a name that the run itself uses.", "Put the file below outputs/ or logs/.")
    return os.path.join(directory, *([] if parts[0] in ARTIFACT_FOLDERS else [UPLOADS]), *parts)
