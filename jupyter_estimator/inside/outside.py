"""Reaching the rest of the package from a script, where the script's environment can load it."""

from __future__ import annotations

import sys

from .errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def from_package(module: str, name: str) -> Any:
    """A name from a floor above, found when it is asked for: scripts run where that floor may have nothing to stand on."""
    import importlib

    hint = "Install jupyter-estimator into the script's environment, or do this in the notebook instead."
    if sys.version_info < (3, 10):
        version = ".".join(str(part) for part in sys.version_info[:2])
        raise EstimatorError(name + " cannot be had in a script that runs in Python " + version + ".", "It takes Python 3.10 or later.")
    try:
        return getattr(importlib.import_module("jupyter_estimator." + module), name)
    except ImportError as error:
        raise EstimatorError(name + " cannot be had in this script: " + str(error) + ".", hint) from None
