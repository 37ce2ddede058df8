"""Azure ML's own imports, where its packages are not installed: ``from azureml.train.estimator import Estimator``.

A finder at the end of ``sys.meta_path`` answers for ``azureml`` when nobody else does; where Microsoft's packages are installed it is never
asked. One table says which of our names stands for which of theirs. This file imports nothing of the package: it is loaded by path in
every script that asks for such a name (see path/sitecustomize.py), whatever Python that is.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

NAMES = {
    "azureml": {},
    "azureml.core": {
        "ComputeTarget": "ComputeTarget",
        "ContainerRegistry": "ContainerRegistry",
        "Dataset": "Dataset",
        "Environment": "Environment",
        "Experiment": "Experiment",
        "Model": "Model",
        "Run": "Run",
        "RunConfiguration": "RunConfiguration",
        "ScriptRunConfig": "ScriptRunConfig",
        "VERSION": "__version__",
        "Workspace": "Workspace",
        "__version__": "__version__",
        "get_run": "get_run",
    },
    "azureml.core.compute": {"AmlCompute": "AmlCompute", "ComputeTarget": "ComputeTarget"},
    "azureml.core.compute_target": {"ComputeTargetException": "ComputeTargetException"},
    "azureml.core.conda_dependencies": {"CondaDependencies": "CondaDependencies"},
    "azureml.core.container_registry": {"ContainerRegistry": "ContainerRegistry"},
    "azureml.core.dataset": {"Dataset": "Dataset"},
    "azureml.core.environment": {"CondaDependencies": "CondaDependencies", "Environment": "Environment"},
    "azureml.core.experiment": {"Experiment": "Experiment"},
    "azureml.core.model": {"Model": "Model"},
    "azureml.core.runconfig": {
        "CondaDependencies": "CondaDependencies",
        "ContainerRegistry": "ContainerRegistry",
        "DockerConfiguration": "DockerConfiguration",
        "MpiConfiguration": "MpiConfiguration",
        "RunConfiguration": "RunConfiguration",
    },
    "azureml.core.run": {"Run": "Run", "get_run": "get_run"},
    "azureml.core.script_run_config": {"ScriptRunConfig": "ScriptRunConfig"},
    "azureml.core.workspace": {"Workspace": "Workspace"},
    "azureml.data": {"FileDataset": "FileDataset"},
    "azureml.data.dataset_consumption_config": {"DatasetConsumptionConfig": "DatasetConsumptionConfig"},
    "azureml.data.file_dataset": {"FileDataset": "FileDataset"},
    "azureml.exceptions": {
        "AzureMLException": "EstimatorError",
        "ComputeTargetException": "ComputeTargetException",
        "ModelNotFoundException": "NotFoundError",
        "RunEnvironmentException": "EstimatorError",
        "UserErrorException": "EstimatorError",
    },
    "azureml.tensorboard": {"Tensorboard": "Tensorboard"},
    "azureml.tensorboard.export": {"export_to_tensorboard": "export_to_tensorboard"},
    "azureml.train": {},
    "azureml.train.dnn": {"Chainer": "Chainer", "PyTorch": "PyTorch", "TensorFlow": "TensorFlow", "Mpi": "Mpi"},
    "azureml.train.estimator": {"Estimator": "Estimator", "Mpi": "Mpi"},
    "azureml.train.sklearn": {"SKLearn": "SKLearn"},
    "azureml.widgets": {"RunDetails": "RunDetails"},
}  # type: dict[str, dict[str, str]]
"""Our public name for each of theirs, by module."""


class Finder:
    """Stands at the end of ``sys.meta_path``."""

    @staticmethod
    def find_spec(name: str, *_: object) -> Any:
        """The module of that name, if it is one of Azure ML's and nobody else has it."""
        return spec_of(name)


def install() -> None:
    """Answers for Azure ML's names from now on. Safe to repeat."""
    if not any(getattr(each, "__name__", "") == "Finder" and each.__module__ == __name__ for each in sys.meta_path):
        sys.meta_path.append(Finder)


def uninstall() -> None:
    """Takes that back; modules that were imported stay."""
    sys.meta_path[:] = [each for each in sys.meta_path if each is not Finder]


def spec_of(name: str) -> Any:
    """How a module of theirs is made from ours; None where it is none, or the rest of Azure ML is theirs."""
    top = name.partition(".")[0]
    if top != "azureml" or (name != top and not isinstance(getattr(sys.modules.get(top), "__loader__", None), _Loader)):
        return None
    if name not in NAMES:
        raise ModuleNotFoundError(
            "jupyter_estimator has nothing in place of " + name + ". " + _nearest(name.rpartition(".")[2], NAMES) + _INSTALL, name=name
        )
    from importlib.machinery import ModuleSpec

    return ModuleSpec(name, _Loader(), is_package=True)  # type: ignore[arg-type]


_INSTALL = " The rest comes with Azure ML's own packages."


class _Loader:
    def create_module(self, spec: Any) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        names = NAMES[module.__name__]

        def find(name: str) -> object:
            if name in names:
                return _ours(names[name])
            if name.startswith("__"):
                raise AttributeError(name)
            below = module.__name__ + "." + name
            if below in NAMES:
                import importlib

                return importlib.import_module(below)
            said = "jupyter_estimator has no " + name + " in place of that of " + module.__name__ + ". "
            raise ImportError(said + _nearest(name, _everywhere()) + _INSTALL)

        module.__doc__ = "jupyter_estimator's names in place of those of " + module.__name__ + "."
        module.__getattr__ = find  # type: ignore[method-assign]
        module.__all__ = [name for name in names if not name.startswith("_")]  # type: ignore[attr-defined]
        module.__dir__ = lambda: sorted(names)  # type: ignore[method-assign]


def _ours(name: str) -> object:
    import importlib

    return getattr(importlib.import_module("jupyter_estimator"), name)


def _everywhere() -> dict[str, str]:
    return {name: module for module, names in NAMES.items() for name in names}


def _nearest(name: str, known: Any) -> str:
    from difflib import get_close_matches

    if name in known and isinstance(known[name], str):
        return "It is in " + str(known[name]) + "."
    found = get_close_matches(name, [each.rpartition(".")[2] for each in known], 1, 0.5)
    return "What comes nearest is " + found[0] + "." if found else "There is nothing like it."
