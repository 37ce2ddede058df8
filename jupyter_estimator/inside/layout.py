"""Names of the files in a run directory, and the environment variables that lead a script to it.

Everything that is known about a run stands in these files; every floor above reads and writes them through these names.
"""

from __future__ import annotations

REQUEST = "request.json"
"""What was asked for. Written once, before the run has its name; never changed."""
STATES = "states.jsonl"
"""Journal of statuses, one line each; the last one counts."""
ANNOTATIONS = "marks.jsonl"
"""Journal of tags, properties, names and the script's own verdict; anyone may append."""
METRICS = "metrics.jsonl"
"""Journal of what the script of rank 0 logged; other ranks write ``metrics.<rank>.jsonl``."""
RESOURCES = "resources.jsonl"
"""Journal of the run's CPU, memory and GPU use. Its time of change is also the supervisor's heartbeat."""
PROVENANCE = "provenance.json"
"""Git, interpreter, packages, host. Gathered while the run already goes."""
DIFF = "uncommitted.diff"
"""The uncommitted changes of the Git repository the code came from."""
PROCESS = "process.json"
"""Which processes carry the run: host, boot, and (pid, start time) of the shepherd and the script."""
RANKS = "ranks.jsonl"
"""Journal of the ranks of a run that has several: their processes, and how each ended."""
COPIED = "copied.json"
"""How far the logs of ranks have been copied into the common one."""
CONTAINER = "container.json"
"""Written when a run's container may be made and started, since its working directory is ready; gone when that is to be made anew."""
EXIT = "exit.json"
"""How the script ended, written by the shepherd in place over blanks, so that a full disk cannot stop it."""
REASONS = "reasons.jsonl"
"""Why the run's Pythons ended, by themselves (see reason.py); removed once the run's end is recorded."""
KERNEL = "kernel.json"
"""How the kernel of a run that is a notebook is reached; removed with the run's working directory."""
LOCK = "lock"
"""Held (flock) by the supervisor for as long as it lives."""
CANCEL = "cancel"
"""Its existence is the request to cancel."""
ENVIRONMENT = "environment.json"
"""Which environment the run has: its kind, its lock, its interpreter. Written when it is there, before the script starts."""
PLACES = "inputs.json"
"""Where each input of the run is, by name. Written when they are there, before the script starts."""
INPUTS = "inputs"
"""Folder of copies and links that were made of inputs; removed with the run's end."""
RESERVE = "reserve"
"""A few blocks of disk, given back when the disk is full, so that the end can still be recorded."""
WORK = "work"
"""The script's working directory: a fresh copy of the snapshot."""
OUTPUTS = "outputs"
LOGS = "logs"
USER_LOGS = "user_logs"
SYSTEM_LOGS = "system_logs"
STALE = "stale.json"
"""Size and hash of files that the source had in outputs/ and logs/: while they are as they were, they are none of the run's."""
LEFT = "left"
"""Its existence says that the copy of the code is cleared away, and that what is in work/ still is the script's own."""
UPLOADS = "uploads"
"""Files handed over by ``upload_file`` under a name outside outputs/ and logs/."""
STD_LOG = "user_logs/std_log.txt"
SUPERVISOR_LOG = "system_logs/supervisor.log"
BUILD_LOG = "system_logs/20_image_build_log.txt"
"""What the builder of the run's environment said, under Azure ML's name."""

CHANGED = "changed"
"""Folder of the workspace: holds an empty file by the id of each run that was changed from outside, for the index to see."""

ARTIFACT_FOLDERS = (OUTPUTS, LOGS, USER_LOGS, SYSTEM_LOGS)

ENV_RUN_DIRECTORY = "JUPYTER_ESTIMATOR_RUN_DIRECTORY"
ENV_RUN_SOURCE = "JUPYTER_ESTIMATOR_RUN_SOURCE"
"""The folder the code was captured from: imports that lead back there go to the captured copy."""
ENV_SECRETS = "JUPYTER_ESTIMATOR_RUN_SECRETS"
"""Names of the secrets that a run was given, with commas between them."""
ENV_RUN_ID = "JUPYTER_ESTIMATOR_RUN_ID"
ENV_RANK = "JUPYTER_ESTIMATOR_RANK"
ENV_RUN_LOG = "JUPYTER_ESTIMATOR_RUN_LOG"
"""The log a rank prints to, where it is not the run's only one."""

RANK_VARIABLES = (
    *(ENV_RANK, "OMPI_COMM_WORLD_RANK", "PMI_RANK", "PMIX_RANK", "MV2_COMM_WORLD_RANK", "RANK"),
    *("FLUX_TASK_RANK", "SLURM_PROCID"),
)
"""Where launchers say which rank a process is, the first that is set counts."""

TERMINAL = ("Completed", "Failed", "Canceled")


def metrics_name(rank: int) -> str:
    """The metrics journal of a rank."""
    return METRICS if rank == 0 else "metrics." + str(rank) + ".jsonl"
