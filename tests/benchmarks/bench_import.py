"""What the extension adds to the start of an IPython shell, and what ``Run.get_context()`` adds to the start of a script.

The former is timed inside fresh processes that have a shell already: what IPython has imported by then is not ours. The latter is
the difference between whole processes, since part of it comes before the script's first line.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, Sizes, in_turns, timed
from tests.benchmarks.peers import Peers

_LOAD = """
import time
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
began = time.perf_counter()
import jupyter_estimator
shell.run_line_magic("load_ext", "jupyter_estimator")
print(1000 * (time.perf_counter() - began))
"""
_BARE = "pass"
_INSIDE = "from jupyter_estimator import Run; Run.get_context()"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "user_logs", "std_log.txt")
        log.parent.mkdir()
        log.touch()
        found = in_turns(
            {"load": lambda: _load(folder), "bare": lambda: _script(folder, _BARE), "inside": lambda: _inside(log)}, sizes.imports
        )
    return [
        Line("import", "import jupyter_estimator; %load_ext", values=found["load"], beside="IPython alone: 0", reach=100),
        Line(
            "import",
            "Run.get_context() in a run",
            values=found["inside"],
            beside="python -c pass",
            baseline=found["bare"],
            compare="difference",
            reach=15,
        ),
    ]


def _load(folder: str) -> float:
    environment = {**os.environ, "IPYTHONDIR": folder}
    return float(subprocess.run([sys.executable, "-c", _LOAD], cwd=folder, env=environment, capture_output=True, check=True).stdout)


def _script(folder: str, code: str) -> float:
    return timed(lambda: subprocess.run([sys.executable, "-c", code], cwd=folder, stdout=subprocess.DEVNULL, check=True))


def _inside(log: Path) -> float:
    from jupyter_estimator.execution.supervision.environment import run_environment

    directory = log.parents[1]
    environment = run_environment(os.environ, {"id": "bench_0", "experiment": "bench"}, str(directory))
    with log.open("ab") as out:
        return timed(lambda: subprocess.run([sys.executable, "-c", _INSIDE], cwd=directory, env=environment, stdout=out, check=True))
