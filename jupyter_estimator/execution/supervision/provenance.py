"""Where a run comes from: Git, interpreter, packages, machine. A process of its own, so that nothing waits for it.

Started by path as ``python -I provenance.py RUN_DIRECTORY PACKAGES`` by the supervisor, once the script runs.
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    import signal

    def go_on(*_: object) -> None:
        """Takes a small share of a processor that others never leave."""
        if hasattr(os, "SCHED_IDLE"):
            os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))

    os.nice(10)  # before anything is imported: the script has just begun
    signal.signal(signal.SIGALRM, go_on)
    signal.alarm(5)
    sys.path.insert(0, sys.argv[2])

import json
import platform
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.code.git import git_diff, git_properties
from jupyter_estimator.preparation.environments.packages import installed_packages
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.whole import write_whole

_ASK = "import json, sys; print(json.dumps([sys.version, sys.path]))"


def gather(run: RunDirectory) -> Iterator[dict[str, Any]]:
    """What is to be known about where a run comes from: first what is known at once, then with what Git says, which may take its time."""
    request = run.request
    interpreter = run.interpreter
    version, paths = _interpreter(interpreter, request)
    found: dict[str, Any] = {
        "interpreter": {"path": interpreter, "version": version},
        "packages": installed_packages(paths),
        "host": {
            "name": platform.node(),
            "system": platform.platform(),
            "cpus": os.cpu_count(),
            "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
            "user": request.get("user", ""),
        },
    }
    yield found
    if (folder := request.get("folder")) and Path(folder).is_dir() and (properties := git_properties(Path(folder))):
        for name, value in properties.items():
            run.mark("property", name, value)
        if diff := git_diff(Path(folder)):
            write_whole(run.file(layout.DIFF), diff)
        yield {**found, "git": properties}


def _interpreter(interpreter: str, request: dict[str, Any]) -> tuple[str, list[str]]:
    """Version and module path of the interpreter the script runs in."""
    if interpreter == sys.executable and request.get("module_path"):
        return sys.version, list(request["module_path"])
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [interpreter, "-c", _ASK]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment, stdin=subprocess.DEVNULL)
        version, paths = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return "", []
    return version, paths


def main(directory: str) -> None:
    """Writes provenance.json, the uncommitted changes, and the Git properties as Azure ML has them."""
    run = RunDirectory(directory)
    for found in gather(run):
        write_whole(run.file(layout.PROVENANCE), json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
