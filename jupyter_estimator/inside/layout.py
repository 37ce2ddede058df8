"""Names of the files in a run directory, and the environment variables that lead a script to it.

Everything that is known about a run stands in these files; every floor above reads and writes them through these names.
"""

from __future__ import annotations

REQUEST = "request.json"
"""What was asked for. Written once, before the run has its name; never changed."""
STATES = "states.jsonl"
"""Journal of statuses, one line each; the last one counts."""
MARKS = "marks.jsonl"
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
EXIT = "exit.json"
"""How the script ended, written by the shepherd in place over blanks, so that a full disk cannot stop it."""
KERNEL = "kernel.json"
"""How the kernel of a run that is a notebook is reached; removed with the run's working directory."""
LOCK = "lock"
"""Held (flock) by the supervisor for as long as it lives."""
CANCEL = "cancel"
"""Its existence is the request to cancel."""
RESERVE = "reserve"
"""A few blocks of disk, given back when the disk is full, so that the end can still be recorded."""
WORK = "work"
"""The script's working directory: a fresh copy of the snapshot."""
OUTPUTS = "outputs"
LOGS = "logs"
USER_LOGS = "user_logs"
SYSTEM_LOGS = "system_logs"
UPLOADS = "uploads"
"""Files handed over by ``upload_file`` under a name outside outputs/ and logs/."""
STD_LOG = "user_logs/std_log.txt"
SUPERVISOR_LOG = "system_logs/supervisor.log"

CHANGED = "changed"
"""Folder of the workspace: holds an empty file by the id of each run that was changed from outside, for the index to see."""

ARTIFACT_FOLDERS = (OUTPUTS, LOGS, USER_LOGS, SYSTEM_LOGS)

ENV_RUN_DIRECTORY = "JUPYTER_ESTIMATOR_RUN_DIRECTORY"
ENV_RUN_ID = "JUPYTER_ESTIMATOR_RUN_ID"
ENV_RANK = "JUPYTER_ESTIMATOR_RANK"

RANK_VARIABLES = (ENV_RANK, "OMPI_COMM_WORLD_RANK", "PMI_RANK", "RANK", "SLURM_PROCID")
"""Where launchers say which rank a process is, the first that is set counts."""

TERMINAL = ("Completed", "Failed", "Canceled")


def metrics_name(rank: int) -> str:
    """The metrics journal of a rank."""
    return METRICS if rank == 0 else "metrics." + str(rank) + ".jsonl"
