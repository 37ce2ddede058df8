"""``python -m jupyter_estimator``: the same as ``jupyter estimator``."""

from __future__ import annotations

import sys

from jupyter_estimator.faces.cli import main

if __name__ == "__main__":
    sys.exit(main())
