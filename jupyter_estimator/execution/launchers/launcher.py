"""What a launcher is: it makes of one job the command that starts it as several ranks.

Every supervisor imports this, and nothing more of the launchers unless its run has ranks.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

SINGLE = "single"
"""The launcher of a run that is one process."""
MPI = "mpi"
GRACE = 10.0
"""Seconds between SIGTERM and SIGKILL, unless the request says otherwise."""
_MOST = 10_000
"""Ranks of a run that can be meant."""


class Job(NamedTuple):
    """What one rank does: a command, whose first part is an absolute path, and environment variables."""

    command: list[str]
    environment: dict[str, str]
    directory: str
    """The run directory."""
    grace: float
    """Seconds between SIGTERM and SIGKILL."""


class Allocation(NamedTuple):
    """What there is room for: nodes, and ranks on each of them."""

    node_count: int = 1
    process_count_per_node: int = 1

    @property
    def ranks(self) -> int:
        """How many ranks there are."""
        return self.node_count * self.process_count_per_node


class Launcher(Protocol):
    """A way to start ranks."""

    name: str

    def check(self, environment: Mapping[str, str]) -> None:
        """Raises EstimatorError where something is missing that it needs, given the job's environment variables."""

    def launch(self, job: Job, allocation: Allocation) -> Job:
        """What is started on this machine: once, whatever the number of ranks."""

    def launch_there(self, job: Job, allocation: Allocation) -> Job:
        """The same for a place that only the job's own Python sees, such as a container."""


def allocation_of(request: Mapping[str, Any]) -> Allocation:
    """What a run asks for; one process where a request says nothing of it, or nothing that can be meant."""
    asked = request.get("launcher") or {}
    found = [asked.get(name) for name in ("node_count", "process_count_per_node")]
    nodes, per_node = [value if isinstance(value, int) and not isinstance(value, bool) and value >= 1 else 1 for value in found]
    # Whatever wrote the request: nobody who looks at the run goes through more of them.
    return Allocation(nodes, per_node) if nodes * per_node <= _MOST else Allocation()


def launcher_name(request: Mapping[str, Any]) -> str:
    """The launcher a run asks for."""
    return str((request.get("launcher") or {}).get("type") or SINGLE)


def most_ranks() -> int:
    """How many ranks this machine has slots for. They may well be more than its processors: many just wait for each other."""
    return max(64, 16 * (os.cpu_count() or 1))
