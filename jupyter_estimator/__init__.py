"""Training from notebooks: a cell, a folder or a notebook becomes a run that outlives its notebook.

>>> from jupyter_estimator import Workspace, Experiment, Estimator, Run   # doctest: +SKIP
>>> %load_ext jupyter_estimator                                           # doctest: +SKIP
"""

from __future__ import annotations

from .public import __all__, __dir__, __getattr__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._version import __version__ as __version__
    from .api.estimators.estimator import Estimator as Estimator
    from .api.lab.tensorboard import Tensorboard as Tensorboard
    from .api.lab.tensorboard import export_to_tensorboard as export_to_tensorboard
    from .api.runs.experiment import Experiment as Experiment
    from .api.runs.run import Run as Run
    from .api.runs.run import get_run as get_run
    from .api.workspace import Workspace as Workspace
    from .inside.errors import EstimatorError as EstimatorError
    from .inside.errors import RunFailedError as RunFailedError


def load_ipython_extension(shell: Any) -> None:
    """``%load_ext jupyter_estimator``."""
    from .faces.notebook.magics import load

    load(shell)


def unload_ipython_extension(shell: Any) -> None:
    """``%unload_ext jupyter_estimator``."""
    from .faces.notebook.magics import unload

    unload(shell)


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    """For Jupyter servers, which ask an extension in this way what it consists of."""
    from .faces.server.extension import points

    return points()


__all__ = [*__all__, "load_ipython_extension", "unload_ipython_extension"]
__dir__ = __dir__
__getattr__ = __getattr__
