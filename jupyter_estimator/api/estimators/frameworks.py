"""Azure ML's estimators for frameworks: an Estimator whose environment has the framework in it.

A framework's packages stand in one table. Which version is meant is the index's to know: ``framework_version="1.5"`` is the newest 1.5
there is, and the lock says which one that was.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any, ClassVar

from jupyter_estimator.api.checks import is_list, kind_of
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.packages import normal_name

_VERSION = re.compile(r"[0-9]+(\.[0-9]+){0,3}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")

PACKAGES: dict[str, tuple[str, ...]] = {
    "SKLearn": ("scikit-learn", "joblib", "numpy", "pandas", "scipy"),
    "PyTorch": ("torch", "numpy"),
    "TensorFlow": ("tensorflow", "numpy"),
    # Its last release; it needs NumPy's old names.
    "Chainer": ("chainer", "numpy<1.24"),
}
"""What each framework's environment has; the first is the framework, whose version can be asked for."""

_OF_SEVERAL = (
    *("node_count", "process_count_per_node", "distributed_backend", "distributed_training"),
    *("use_gpu", "custom_docker_base_image", "source_directory_data_store"),
)
"""Parameters that SKLearn, which trains on one processor node, does not have."""


class FrameworkEstimator(Estimator):
    """What the estimators for frameworks have in common.

    Parameters
    ----------
    framework_version
        The framework's version; the newest by default. ``user_managed=True`` takes what is there instead.
    pip_packages
        Packages the run has beside the framework's. One of the framework's that is named here is as it stands here.
    """

    FRAMEWORK_NAME: ClassVar[str]
    DEFAULT_VERSION: ClassVar[str] = ""
    """The newest there is."""

    def __init__(
        self,
        source_directory: str | os.PathLike[str],
        *,
        framework_version: str | None = None,
        pip_packages: Sequence[str] | None = None,
        user_managed: bool = False,
        _enable_optimized_mode: bool = False,
        **more: Any,
    ) -> None:
        given = [] if pip_packages is None else pip_packages
        if not is_list(given):
            raise EstimatorError(f"pip_packages takes a list, and got {kind_of(given)}.", 'Write ["joblib"].')
        asked: Any = framework_version
        if asked is not None and not (isinstance(asked, str) and _VERSION.fullmatch(asked)):
            raise EstimatorError(f"{framework_version!r} is no version of {self.FRAMEWORK_NAME}.", "Give one as in '1.5', or leave it out.")
        if user_managed is True and framework_version is not None:
            raise EstimatorError(
                "user_managed=True takes the packages that are there, and framework_version asks for others.",
                "Drop user_managed or framework_version.",
            )
        self.framework_version = framework_version
        # As in Azure ML, a file of conda packages or an environment has the framework in it.
        files = more.get("conda_dependencies_file"), more.get("conda_dependencies_file_path")
        complete = user_managed or any(files) or more.get("environment_definition") is not None
        packages = list(given) if complete else [*self._packages([str(each) for each in given]), *given]
        super().__init__(source_directory, pip_packages=packages, user_managed=user_managed, **more)

    @classmethod
    def get_supported_versions(cls) -> list[str]:
        """Azure ML lists versions here. All that the index has can be asked for, which is what an empty list means."""
        return []

    def _packages(self, given: list[str]) -> list[str]:
        named = {_name(text) for text in given}
        framework, *others = PACKAGES[self.FRAMEWORK_NAME]
        asked = self.framework_version
        if asked is not None:
            framework += f"=={asked}" if asked.count(".") > 1 else f"=={asked}.*"
        return [text for text in (framework, *others) if _name(text) not in named]


class SKLearn(FrameworkEstimator):
    """Training with scikit-learn."""

    FRAMEWORK_NAME = "SKLearn"

    def __init__(self, source_directory: str | os.PathLike[str], **more: Any) -> None:
        for name in _OF_SEVERAL:
            if name in more:
                raise EstimatorError(
                    f"SKLearn has no parameter {name!r}: it trains on one node, without a GPU.", "Leave it out, or use Estimator."
                )
        super().__init__(source_directory, **more)


class PyTorch(FrameworkEstimator):
    """Training with PyTorch. Where its wheels come from is uv's own setting, such as UV_TORCH_BACKEND."""

    FRAMEWORK_NAME = "PyTorch"


class TensorFlow(FrameworkEstimator):
    """Training with TensorFlow, and Keras."""

    FRAMEWORK_NAME = "TensorFlow"

    def __init__(
        self, source_directory: str | os.PathLike[str], *, worker_count: int = 1, parameter_server_count: int = 1, **more: Any
    ) -> None:
        for name, value in (("worker_count", worker_count), ("parameter_server_count", parameter_server_count)):
            if value != 1:
                raise EstimatorError(f"{name}={value!r} is not possible with the local compute target.", "Leave it out.")
        super().__init__(source_directory, **more)


class Chainer(FrameworkEstimator):
    """Training with Chainer."""

    FRAMEWORK_NAME = "Chainer"


def _name(requirement: str) -> str:
    found = _NAME.match(requirement.strip())
    return normal_name(found[0]) if found else requirement
