"""The package as a script in a run sees it: the kernel's own folder, whether or not it is installed where the script runs."""

import os

_package = os.path.abspath(__file__)
for _ in range(4):  # …/jupyter_estimator/inside/path/jupyter_estimator/__init__.py
    _package = os.path.dirname(_package)
__path__ = [_package]
__file__ = os.path.join(_package, "__init__.py")

from jupyter_estimator.public import __dir__, __getattr__  # noqa: E402, F401
