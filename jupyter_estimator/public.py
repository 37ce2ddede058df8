"""The public names, each imported when it is first used: nobody waits for what they do not use."""

from __future__ import annotations

import importlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HOME = {
    "AmlCompute": "api.assets.compute",
    "Chainer": "api.estimators.frameworks",
    "ComputeTarget": "api.assets.compute",
    "ComputeTargetException": "api.assets.compute",
    "CondaDependencies": "api.assets.conda_dependencies",
    "ContainerRegistry": "api.assets.containers",
    "Dataset": "api.assets.dataset",
    "DatasetConsumptionConfig": "api.assets.dataset",
    "DockerConfiguration": "api.assets.containers",
    "Environment": "api.assets.environment",
    "EstimatorError": "inside.errors",
    "FileDataset": "api.assets.dataset",
    "NotFoundError": "inside.errors",
    "RunDetails": "faces.notebook.run_details",
    "RunFailedError": "inside.errors",
    "Estimator": "api.estimators.estimator",
    "Experiment": "api.runs.experiment",
    "Model": "api.assets.model",
    "Mpi": "api.estimators.distributed",
    "MpiConfiguration": "api.estimators.distributed",
    "PyTorch": "api.estimators.frameworks",
    "Run": "api.runs.run",
    "RunConfiguration": "api.estimators.run_configuration",
    "SKLearn": "api.estimators.frameworks",
    "ScriptRunConfig": "api.estimators.script_run_config",
    "TensorFlow": "api.estimators.frameworks",
    "Tensorboard": "api.lab.tensorboard",
    "Workspace": "api.workspace",
    "export_to_tensorboard": "api.lab.tensorboard",
    "get_run": "api.runs.run",
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
    importlib.import_module("jupyter_estimator.faces.notebook.display").show_run(run)


def settle(run: Any) -> None:
    """Has what shows a run that is over show its end, if anything does."""
    pump = sys.modules.get("jupyter_estimator.faces.notebook.pump")
    if pump is not None:
        pump.pump.settle(run)


def __dir__() -> list[str]:
    return __all__
