"""Variables by which a launcher tells a process which of many it is.

A notebook server may itself have been started as a task of mpirun, srun or torchrun. What it submits is none of these: it would wait for
others that do not exist, or keep silent because it is not the first. A run's own launcher sets them anew, for its ranks alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from jupyter_estimator.inside import layout

_NAMES = frozenset(
    (
        *layout.RANK_VARIABLES,
        *("LOCAL_RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", "GROUP_RANK", "GROUP_WORLD_SIZE", "NODE_RANK"),
        *("ROLE_RANK", "ROLE_NAME", "ROLE_WORLD_SIZE", "CROSS_RANK", "CROSS_SIZE", "LOCAL_SIZE"),
        *("MPI_LOCALRANKID", "MPI_LOCALNRANKS", "JAX_PROCESS_ID", "JAX_PROCESS_INDEX", "JAX_NUM_PROCESSES"),
        *("SLURM_LOCALID", "SLURM_NODEID", "SLURM_TASK_PID", "SLURM_GTIDS", "SLURM_SRUN_COMM_HOST", "SLURM_SRUN_COMM_PORT"),
        *("AZ_BATCH_MASTER_NODE", "AZ_BATCHAI_MPI_MASTER_NODE"),
        *("FLUX_TASK_LOCAL_ID", "PALS_RANKID", "PALS_LOCAL_RANKID", "ALPS_APP_PE"),
    )
)
_PREFIXES = ("OMPI_", "PMI_", "PMI2_", "PMIX_", "PRTE_", "HYDRA_", "HYDI_", "MV2_COMM_WORLD_", "TORCHELASTIC_", "HOROVOD_", "SLURM_STEP")
# Of a job as a whole, and of use to a script that starts srun itself; within a task they say how many others there are.
_OF_THE_TASK = ("SLURM_NTASKS", "SLURM_NPROCS", "SLURM_NTASKS_PER_NODE", "SLURM_TASKS_PER_NODE")
_TASK = "SLURM_PROCID"
# Settings of Open MPI, which hold for whatever is started by whoever made them.
_SETTINGS = ("OMPI_MCA_", "OMPI_ALLOW_RUN_AS_ROOT", "PMIX_MCA_", "PRTE_MCA_")
_SET_BY_LAUNCHERS = ("OMPI_MCA_ess", "OMPI_MCA_orte_", "OMPI_MCA_pmix", "OMPI_MCA_initial_wdir", "PMIX_MCA_mca_base", "PRTE_MCA_prte_")


def without_ranks(base: Mapping[str, str]) -> dict[str, str]:
    """``base`` without what says that its process is one of several."""
    task = _TASK in base
    return {name: value for name, value in base.items() if not (_tells_a_rank(name) or (task and name in _OF_THE_TASK))}


def _tells_a_rank(name: str) -> bool:
    if name in _NAMES:
        return True
    if not name.startswith(_PREFIXES):
        return False
    return not name.startswith(_SETTINGS) or name.startswith(_SET_BY_LAUNCHERS)
