"""Where a run comes from: Git, interpreter, packages, machine. A process of its own, so that nothing waits for it.

Started by path as ``python -I provenance.py RUN_DIRECTORY PACKAGES`` by the supervisor, once the script runs.
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    os.nice(10)  # before anything is imported: the script has just begun
    sys.path.insert(0, sys.argv[2])

import json
import platform
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.git import git_diff, git_properties
from jupyter_estimator.preparation.packages import installed_packages
from jupyter_estimator.records.run_directory import RunDirectory

_ASK = "import json, sys; print(json.dumps([sys.version, sys.path]))"


def gather(run: RunDirectory) -> Iterator[dict[str, Any]]:
    """What is to be known about where a run comes from: first what is known at once, then with what Git says, which may take its time."""
    request = run.request
    version, paths = _interpreter(request)
    found: dict[str, Any] = {
        "interpreter": {"path": request["interpreter"], "version": version},
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
            _write(run.file(layout.DIFF), diff)
        yield {**found, "git": properties}


def _interpreter(request: dict[str, Any]) -> tuple[str, list[str]]:
    """Version and module path of the interpreter the script runs in."""
    if request["interpreter"] == sys.executable and request.get("module_path"):
        return sys.version, list(request["module_path"])
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [request["interpreter"], "-c", _ASK]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment, stdin=subprocess.DEVNULL)
        version, paths = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return "", []
    return version, paths


def _write(path: Path, data: bytes) -> None:
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(data)
    partial.chmod(0o600)
    partial.replace(path)


def main(directory: str) -> None:
    """Writes provenance.json, the uncommitted changes, and the Git properties as Azure ML has them."""
    run = RunDirectory(directory)
    for found in gather(run):
        _write(run.file(layout.PROVENANCE), json.dumps(found).encode())


if __name__ == "__main__":
    main(sys.argv[1])
