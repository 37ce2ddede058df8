"""The package as a script in a run sees it: the kernel's own folder, whether or not it is installed where the script runs."""

import os
import sys

_package = os.path.abspath(__file__)
for _ in range(4):  # …/jupyter_estimator/inside/path/jupyter_estimator/__init__.py
    _package = os.path.dirname(_package)
__path__ = [_package]
__file__ = os.path.join(_package, "__init__.py")

from jupyter_estimator.public import __all__, __dir__, __getattr__  # noqa: E402, F401

if sys.version_info < (3, 10):  # ``import *`` takes what such a script can have
    __all__ = ["EstimatorError", "Run", "RunFailedError"]


def load_ipython_extension(shell):
    """``%load_ext jupyter_estimator``, in a notebook that is itself a run."""
    from jupyter_estimator.faces.notebook.magics import load

    load(shell)


def unload_ipython_extension(shell):
    """``%unload_ext jupyter_estimator``."""
    from jupyter_estimator.faces.notebook.magics import unload

    unload(shell)
