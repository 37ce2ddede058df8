"""One rank of a run: what a Python that mpirun has started does before its script begins. Loaded by its path, by ``sitecustomize``.

It finds out which rank it is, gives itself a log and the environment variables of its rank, and forks: the child becomes the script, and
the parent its keeper, which waits for it. For mpirun tells nobody what each rank has ended with, and that of MPICH lets the others wait
for ever for one that has failed. A keeper that is asked to end asks the script, once: an impatient mpirun does not disturb a script that
is saving its work. Forking here, before anything is imported, costs a tenth of what a process of its own would.
"""

from __future__ import annotations

import os
import time
from _signal import SIG_DFL, SIG_IGN, SIGHUP, SIGINT, SIGKILL, SIGQUIT, SIGTERM, signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Mapping, Optional, Tuple

_SAID_BY = (
    ("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"),
    ("PMI_RANK", "PMI_SIZE"),
    ("PMIX_RANK", "PMIX_SIZE"),
    ("SLURM_PROCID", "SLURM_NTASKS"),
)
"""Where launchers say which rank a process is, and of how many."""
_PORTS = 20000, 10000
"""The first port that is used for meeting, and how many there are: which one is taken from the run's id."""


def log_name(rank: "Optional[int]") -> str:
    """The log of a rank, under Azure ML's name; the common one of all ranks, or of a run that has none, for None."""
    if rank is None:
        return "user_logs/std_log.txt"
    return "user_logs/std_log_process_%02d.txt" % rank


def place_in_world(environ: "Mapping[str, str]") -> "Tuple[int, int]":
    """Which rank this is, and of how many; (0, 1) where nobody says so."""
    for rank, size in _SAID_BY:
        if environ.get(rank, "").isdigit():
            said = environ.get(size, "")
            return int(environ[rank]), int(said) if said.isdigit() else 1
    return 0, 1


def rank_environment(run_id: str, rank: int, size: int, per_node: int) -> "Dict[str, str]":
    """The environment variables of a rank: Azure ML's, those that PyTorch forms a group by, and Open MPI's, whichever MPI it is.

    Parameters
    ----------
    per_node
        Ranks of a node. Where several nodes are groups of ranks on one machine, each has what it would have on a machine of its own.
    """
    node, local = divmod(rank, per_node)
    here = min(per_node, size - node * per_node)
    port = str(_PORTS[0] + sum(ord(c) * 131**place for place, c in enumerate(run_id)) % _PORTS[1])
    return {
        "JUPYTER_ESTIMATOR_RANK": str(rank),
        "JUPYTER_ESTIMATOR_RUN_LOG": log_name(rank),
        "RANK": str(rank),
        "WORLD_SIZE": str(size),
        "LOCAL_RANK": str(local),
        "LOCAL_WORLD_SIZE": str(here),
        "NODE_RANK": str(node),
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": port,
        "OMPI_COMM_WORLD_RANK": str(rank),
        "OMPI_COMM_WORLD_SIZE": str(size),
        "OMPI_COMM_WORLD_LOCAL_RANK": str(local),
        "OMPI_COMM_WORLD_LOCAL_SIZE": str(here),
        "OMPI_COMM_WORLD_NODE_RANK": str(local),
        "AZ_BATCH_MASTER_NODE": "127.0.0.1:" + port,
        "AZ_BATCHAI_MPI_MASTER_NODE": "127.0.0.1",
    }


def record(directory: str, rank: int, what: str) -> None:
    """Adds a line to the journal of ranks. A full disk does not stop a script."""
    try:
        path = os.path.join(directory, "ranks.jsonl")
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            os.write(descriptor, ('{"t": %.6f, "rank": %d, %s}\n' % (time.time(), rank, what)).encode())
        finally:
            os.close(descriptor)
    except OSError:
        pass


def begin(directory: str) -> None:
    """Makes of this process the keeper of a rank, which does not return, and of its child the rank's script, which does."""
    rank, size = place_in_world(os.environ)
    per_node = os.environ.get("JUPYTER_ESTIMATOR_RUN_RANKS_PER_NODE", "")
    os.environ.update(rank_environment(os.path.basename(directory), rank, size, int(per_node) if per_node.isdigit() else size))
    log = os.open(os.path.join(directory, log_name(rank)), os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)
    keeper = os.getpid()
    before = {number: signal(number, SIG_IGN) for number in (SIGHUP, SIGINT, SIGQUIT)}
    asked: "List[int]" = []
    signal(SIGTERM, lambda *_: asked.append(0))  # one that comes before there is a script is passed on as soon as there is
    pid = os.fork()
    if pid == 0:
        os.setsid()  # what mpirun sends to this process's group reaches the script by way of its keeper alone
        for number, handler in before.items():
            signal(number, handler)
        signal(SIGTERM, SIG_DFL)
        record(directory, rank, '"script": %d, "keeper": %d' % (os.getpid(), keeper))
        return
    try:
        keep(directory, rank, pid, asked)
    finally:
        os._exit(1)


def keep(directory: str, rank: int, pid: int, asked: "List[int]") -> None:
    """Waits for the script, and ends in the same way."""

    def ask(*_: object) -> None:
        signal(SIGTERM, SIG_IGN)
        try:  # noqa: SIM105  (contextlib would have to be imported)
            os.kill(pid, SIGTERM)
        except ProcessLookupError:
            pass

    signal(SIGTERM, ask)
    if asked:
        ask()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        record(directory, rank, '"signal": %d' % number)
        end_by(number)
    code = os.WEXITSTATUS(status)
    record(directory, rank, '"code": %d' % code)
    os._exit(code)


def end_by(number: int) -> None:
    """Ends by a signal, without leaving this process's core."""
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if number != SIGKILL:
        signal(number, SIG_DFL)
    os.kill(os.getpid(), number)
    os._exit(128 + number)
