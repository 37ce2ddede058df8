"""Finding and ending every process of a run.

A process belongs to a run if it descends from the run's first process, shares its session, or carries the run's id in
its environment. Each of the three alone can be lost (a double fork, ``setsid``, ``env -i``, a title written over the
environment), so all are looked at, in one pass over ``/proc``.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Container, Iterable, Iterator

    from psutil import Process

RUN_ID_VARIABLE = "JUPYTER_ESTIMATOR_RUN_ID"
_LINUX = sys.platform.startswith("linux")
_DEAD = "ZX"
_CHILDREN_ARE_TOLD = os.path.exists(f"/proc/self/task/{os.getpid()}/children")
_KILL_WAIT = 10.0
_WORKERS_GRACE = 1.0
"""Seconds between SIGTERM and SIGKILL for workers of a script that has used up the grace itself."""


class Identity(NamedTuple):
    """Identifies a process: its id can be reused, its id and start time together cannot.

    ``start`` counts clock ticks since boot on Linux, microseconds since the epoch elsewhere.
    """

    pid: int
    start: int


class _Entry(NamedTuple):
    pid: int
    parent: int
    session: int
    start: int
    dead: bool


def identity_from(value: object) -> Identity | None:
    """An identity as it stands in a file; None where that is none."""
    if isinstance(value, list) and len(value) == 2 and all(type(part) is int and part > 0 for part in value):
        return Identity(*value)
    return None


def belongs(identity: Identity, run_id: str, parents: Container[int] = (), log: str | os.PathLike[str] = "") -> bool:
    """Whether this very process lives, is this user's, and is the run's: by its environment, or as a child of who carries the run.

    What a file says of a process is a claim: nothing is signalled for that alone. A process that has written its title over its
    environment is still the run's where its output goes to the run's log.
    """
    entry = _entry(identity.pid)
    if entry is None or entry.dead or entry.start != identity.start:
        return False
    if entry.parent in parents and entry.pid not in parents:
        return True
    owner = _run_id_in_environment(identity.pid)
    return owner == run_id or (owner is None and bool(log) and _writes_into(identity.pid, log))


def _writes_into(pid: int, log: str | os.PathLike[str]) -> bool:
    try:
        wanted = os.stat(log, follow_symlinks=False)
        return os.stat(f"/proc/{pid}").st_uid == os.geteuid() and any(
            os.path.samestat(wanted, os.stat(f"/proc/{pid}/fd/{number}")) for number in (1, 2)
        )
    except OSError:
        return False


def carries(pid: int, run_id: str) -> bool:
    """Whether a descendant of a run is the run's as well, and not a run of its own: those say so in their environment."""
    return _run_id_in_environment(pid) in (None, run_id)


def identity_of(pid: int) -> Identity | None:
    """The identity of a living process; None when there is none under this id."""
    entry = _entry(pid)
    return None if entry is None or entry.dead else Identity(pid, entry.start)


def alive(identity: Identity) -> bool:
    """Whether this very process still runs. One that ended and was not yet waited for does not."""
    return identity_of(identity.pid) == identity


def start_if_born_now() -> int:
    """What the ``start`` of a process that begins at this moment would be."""
    if _LINUX:
        return int(time.clock_gettime(time.CLOCK_BOOTTIME) * os.sysconf("SC_CLK_TCK"))
    return int(time.time() * 1_000_000)


def age(identity: Identity) -> float:
    """Seconds since a process began, by a clock that nobody sets."""
    per_second = os.sysconf("SC_CLK_TCK") if _LINUX else 1_000_000
    return max(0.0, (start_if_born_now() - identity.start) / per_second)


def find_pids(root: Identity | None, run_id: str, exclude: Container[int] = (), subreaper: int | None = None) -> list[int]:
    """The living processes of a run.

    Those in ``exclude`` are left out, their children are not. A process that carries another run's id (or an empty one)
    was submitted from inside this run: it and what it started belong to that run.

    Parameters
    ----------
    subreaper
        The process that the system hands the run's orphans to: its children belong to the run as well.
    """
    # Nothing of the run is older than its first process: most of the machine's processes need no second look.
    table = {e.pid: e for e in _entries() if root is None or e.start >= root.start}
    children: dict[int, list[int]] = {}
    for entry in table.values():
        children.setdefault(entry.parent, []).append(entry.pid)
    first = table.get(root.pid) if root is not None else None
    members: set[int] = set()
    waiting: list[int] = []
    if root is not None and first is not None and first.start == root.start:
        waiting.append(root.pid)
        # Only while the leader lives is the session's number surely still this session's.
        waiting += [e.pid for e in table.values() if first.session == root.pid == e.session]
    if subreaper is not None:
        waiting += [pid for pid in children.get(subreaper, []) if pid not in exclude]
    owners = {e.pid: _run_id_in_environment(e.pid) for e in table.values() if not e.dead}
    waiting += [pid for pid, owner in owners.items() if owner == run_id]
    while waiting:
        pid = waiting.pop()
        foreign = owners.get(pid) not in (None, run_id) and (root is None or pid != root.pid)
        if pid not in members and not foreign:
            members.add(pid)
            waiting += children.get(pid, [])
    return [pid for pid in sorted(members) if not table[pid].dead and pid not in exclude]


def find_descendants(roots: Iterable[int], exclude: Container[int] = ()) -> list[int] | None:
    """The processes that descend from these, and themselves, by what the system knows of parents; None where it does not tell.

    Far cheaper than ``find_tree``, which looks at every process of the machine. What has cut itself loose is not found.
    """
    found: set[int] = set()
    waiting = [*roots]
    while waiting:
        pid = waiting.pop()
        if pid in found:
            continue
        found.add(pid)
        try:
            threads = os.listdir(f"/proc/{pid}/task")
        except OSError:
            continue
        for thread in threads:
            children = _read(f"/proc/{pid}/task/{thread}/children")
            if children is None and not _CHILDREN_ARE_TOLD:
                return None
            waiting += map(int, (children or b"").split())
    return sorted(pid for pid in found if pid not in exclude)


def find_tree(root: Identity | None, run_id: str, exclude: Container[int] = (), subreaper: int | None = None) -> list[Process]:
    """The living processes of a run, as ``find_pids`` has them, to be ended."""
    pids = find_pids(root, run_id, exclude, subreaper)
    if not pids:
        return []
    import psutil

    found = []
    for pid in pids:
        try:
            found.append(psutil.Process(pid))
        except psutil.Error:
            continue
    return found


def terminate_tree(
    find: Callable[[], list[Process]],
    grace: float,
    tick: Callable[[], None] | None = None,
    kill_wait: float = _KILL_WAIT,
    leaders: Collection[int] = (),
    *,
    told: Collection[int] = (),
    asked_at: float | None = None,
    when_asked: Callable[[], None] | None = None,
) -> list[Process] | None:
    """End all that ``find`` names: SIGTERM, ``grace`` seconds, SIGKILL.

    The leaders, given by their pids, are asked first and alone, so that they can write a checkpoint with their workers still there. Those
    are asked when the leaders have ended or their grace is over, and then have a little grace of their own. ``told`` are leaders, too, that
    hear of it by others. ``when_asked`` is called once one has been asked; whoever goes on for one who died meanwhile says ``asked_at``, by
    the monotonic clock, so that none is asked a second time.

    Returns those that were sent a signal; None where something is left. Safe to repeat and to interrupt. ``tick`` is called between
    looks. What still stands ``kill_wait`` seconds after the first SIGKILL cannot be ended by anyone (it hangs in the kernel).
    """
    known: set[Process] = set()
    asked: dict[Process, float] = {}
    now = time.monotonic()
    deadline = (now if asked_at is None else min(asked_at, now)) + grace
    last = max(deadline, now) + kill_wait
    pause = 0.005
    nothing_left = False
    while True:
        # One that was seen may no longer be found: its parent ended, and its environment says nothing.
        known = {p for p in known.union(find()) if _runs(p)}
        if not known:
            if nothing_left:
                return list(asked)
            # The last one may have started others after the list was made, and ended.
            nothing_left = True
            continue
        nothing_left = False
        now = time.monotonic()
        if now >= last:
            return None
        first = [p for p in known if p.pid in leaders or p.pid in told] if now < deadline else []
        for process in first or known:
            if process not in asked:
                asked[process] = now
                if grace and process.pid not in told and not (asked_at is not None and process.pid in leaders):
                    _send(process, "terminate")
                    # A stopped process acts on SIGTERM only once it goes on.
                    _send(process, "resume")
                    if when_asked is not None:
                        when_asked()
                        when_asked = None
                    continue
            is_worker = bool(leaders) and process.pid not in leaders and process.pid not in told
            until = max(deadline, asked[process] + min(grace, _WORKERS_GRACE)) if is_worker else deadline
            if now >= until:
                last = min(last, now + kill_wait) if until > deadline else last
                _send(process, "kill")
        if tick is not None:
            tick()
        left = deadline - time.monotonic()
        time.sleep(min(pause, left) if left > 0 else 0.01)
        pause = min(pause * 1.5, 0.1) if left > 0 else 0.01


def _send(process: Process, what: str) -> None:
    import psutil

    try:
        getattr(process, what)()
    except psutil.Error:
        return


def _runs(process: Process) -> bool:
    import psutil

    try:
        if _LINUX:
            entry = _entry(process.pid)
            return entry is not None and not entry.dead and process.is_running()
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _entries() -> Iterator[_Entry]:
    if _LINUX:
        pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    else:
        import psutil

        pids = psutil.pids()
    for pid in pids:
        entry = _entry(pid)
        if entry is not None:
            yield entry


def _entry(pid: int) -> _Entry | None:
    return _linux_entry(pid) if _LINUX else _psutil_entry(pid)


def _linux_entry(pid: int) -> _Entry | None:
    stat = _read(f"/proc/{pid}/stat")
    if stat is None:
        return None
    # The command's name is in parentheses and may itself hold blanks and parentheses.
    fields = stat.rpartition(b")")[2].split()
    if len(fields) < 20:
        return None
    # A first thread that ended before the others looks like a zombie, but the process goes on.
    dead = fields[0].decode() in _DEAD and int(fields[17]) <= 1
    return _Entry(pid, int(fields[1]), int(fields[3]), int(fields[19]), dead)


def _psutil_entry(pid: int) -> _Entry | None:
    import psutil

    try:
        process = psutil.Process(pid)
        with process.oneshot():
            start = int(process.create_time() * 1_000_000)
            dead = process.status() == psutil.STATUS_ZOMBIE
            return _Entry(pid, process.ppid() or 0, os.getsid(pid), start, dead)
    except (psutil.Error, OSError):
        return None


def _run_id_in_environment(pid: int) -> str | None:
    if not _LINUX:
        return _psutil_run_id(pid)
    try:
        if os.stat(f"/proc/{pid}").st_uid != os.geteuid():
            return None
    except OSError:
        return None
    environment = b"\0" + (_read(f"/proc/{pid}/environ") or b"")
    _, found, rest = environment.partition(b"\0" + RUN_ID_VARIABLE.encode() + b"=")
    return os.fsdecode(rest.partition(b"\0")[0]) if found else None


def _psutil_run_id(pid: int) -> str | None:
    import psutil

    try:
        process = psutil.Process(pid)
        if process.uids().effective != os.geteuid():
            return None
        return process.environ().get(RUN_ID_VARIABLE)
    except (psutil.Error, OSError):
        return None


def _read(path: str) -> bytes | None:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        pieces = []
        while piece := os.read(descriptor, 65536):
            pieces.append(piece)
        return b"".join(pieces)
    except OSError:
        # The process ended between the two calls.
        return None
    finally:
        os.close(descriptor)


def end_all(carried: str) -> None:
    """Ends every process of this user that carries an id in its environment."""
    terminate_tree(lambda: find_tree(None, carried), 0.0)
