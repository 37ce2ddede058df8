"""Which run this process is part of."""

from __future__ import annotations

import os

from .layout import ENV_RUN_DIRECTORY


def is_own(directory: str) -> bool:
    """Whether that is the directory of the run this process is part of."""
    return os.environ.get(ENV_RUN_DIRECTORY) == directory
