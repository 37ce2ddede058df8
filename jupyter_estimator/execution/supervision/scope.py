"""A scope of its own for a run, where the server's end would otherwise take the run along.

A hub that spawns servers as systemd services kills everything in the service's control group when the server stops, sessions or not.
The user's systemd, where it runs, can start a run outside of that group.
"""

from __future__ import annotations

import functools
import shutil
import subprocess
from pathlib import Path

PATIENCE = 5.0
"""Seconds the user's systemd has to answer."""


def in_service(cgroup: str) -> bool:
    """Whether a process with this /proc/self/cgroup belongs to a service that its init may stop as a whole."""
    for line in cgroup.splitlines():
        path = line.rpartition(":")[2]
        units = [part for part in path.split("/") if part.endswith((".service", ".scope"))]
        # user@1000.service is the user's own manager: what runs under one of its scopes is in nobody's way.
        if units and units[-1].endswith(".service") and not units[-1].startswith("user@"):
            return True
    return False


@functools.cache
def can_scope() -> bool:
    """Whether this process is in a service, and the user's systemd takes a process out of it. Asked once."""
    try:
        if not in_service(Path("/proc/self/cgroup").read_text()):
            return False
    except OSError:
        return False
    program = shutil.which("systemd-run")
    if program is None:
        return False
    command = [program, "--user", "--scope", "--quiet", "--collect", "true"]
    try:
        return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def scope_prefix(run_id: str) -> list[str]:
    """What to put before a command so that it gets a scope of its own; nothing where none is needed or to be had."""
    if not can_scope():
        return []
    program = shutil.which("systemd-run") or "systemd-run"
    return [program, "--user", "--scope", "--quiet", "--collect", f"--unit=jupyter-estimator-{run_id}", "--"]
