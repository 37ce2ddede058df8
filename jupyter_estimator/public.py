"""The public names, each imported when it is first used: nobody waits for what they do not use."""

from __future__ import annotations

import importlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HOME = {
    "EstimatorError": "inside.errors",
    "RunFailedError": "inside.errors",
    "Estimator": "api.estimator",
    "Experiment": "api.experiment",
    "Run": "api.run",
    "Tensorboard": "api.tensorboard",
    "Workspace": "api.workspace",
    "export_to_tensorboard": "api.tensorboard",
    "get_run": "api.run",
    "__version__": "_version",
}

__all__ = list(_HOME)


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError("module 'jupyter_estimator' has no attribute " + repr(name))
    if name == "Run" and os.environ.get("JUPYTER_ESTIMATOR_RUN_DIRECTORY"):
        home = "inside.run"  # in a script: the run it is in, with the standard library alone
    return getattr(importlib.import_module("jupyter_estimator." + home), name)


def show_run(run: Any) -> None:
    """Shows a run in the notebook."""
    importlib.import_module("jupyter_estimator.faces.display").show_run(run)


def settle(run: Any) -> None:
    """Has what shows a run that is over show its end, if anything does."""
    pump = sys.modules.get("jupyter_estimator.faces.pump")
    if pump is not None:
        pump.pump.settle(run)


def __dir__() -> list[str]:
    return __all__
