"""Samples of what a run's own processes use: CPU, memory, GPUs.

Some answers take long: a process's proportional share of memory is counted page by page, and GPU drivers can take
seconds to wake up. These are read by a thread of their own, and a sample holds the latest of them.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.supervision.gpus import Gpus
from jupyter_estimator.execution.supervision.tree import Identity, start_if_born_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Counting pages also costs the process whose pages are counted: at most two hundredths of the time.
_REST_AFTER_COUNTING = 50
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class _Times:
    """CPU seconds of one process, and with them those of its children that have ended; its resident memory."""

    def __init__(self, own: float, ended_children: float, resident: int = 0) -> None:
        self.own = own
        self.all = own + ended_children
        self.resident = resident


class Sampler:
    """Measures the processes that ``find`` names by their ids; ``close`` it in the end."""

    def __init__(self, find: Callable[[], Iterable[int]]) -> None:
        self._find = find
        self._beside = _Beside()
        self._times: dict[Identity, _Times] = {}
        self._then = time.monotonic()
        self._then_start = start_if_born_now()

    def sample(self) -> dict[str, Any]:
        """One record.

        ``cpu`` is percent of one core, used since the sample before, None when not known yet. ``rss`` is the sum of
        proportional set sizes (memory shared by n processes counts 1/n in each; plain resident set sizes where the
        system does not tell them apart). ``gpus`` lists those the run has used.
        """
        times: dict[Identity, _Times] = {}
        resident = 0.0
        for pid in self._find():
            if (measured := _measure(pid)) is not None:
                process, used = measured
                times[process] = used
                resident += used.resident * self._beside.share_of.get(process, 1.0)
        record: dict[str, Any] = {
            "t": time.time(),
            "cpu": self._cpu_percent(times),
            "rss": int(resident),
            "procs": len(times),
            "gpus": self._beside.gpus,
        }
        self._beside.look_at(times)
        return record

    def close(self) -> None:
        self._beside.close()

    def _cpu_percent(self, times: dict[Identity, _Times]) -> float | None:
        now = time.monotonic()
        elapsed, self._then = now - self._then, now
        before, since = self._times, self._then_start
        self._times, self._then_start = times, start_if_born_now()
        own = total = 0.0
        known = not times
        for process, current in times.items():
            earlier = before.get(process)
            # What began since the last sample used everything since then; of others that are new nothing is known.
            if earlier is None:
                earlier = _Times(0.0, 0.0) if process.start >= since else None
            if earlier is not None:
                known = True
                own += current.own - earlier.own
                total += current.all - earlier.all
        # What ended processes used is found at the parents that waited for them. If nobody of the run did, the
        # total falls, but not below what the living used.
        total -= sum(ended.all for process, ended in before.items() if process not in times)
        if not known or elapsed <= 0:
            return None
        return round(100 * max(own, total, 0.0) / elapsed, 1)


def _measure(pid: int) -> tuple[Identity, _Times] | None:
    """What a process has used so far; None where it has ended."""
    if not sys.platform.startswith("linux"):
        return _measure_with_psutil(pid)
    try:
        with open(f"/proc/{pid}/stat", "rb", buffering=0) as file:
            fields = file.read(4096).rpartition(b")")[2].split()
    except OSError:
        return None
    if len(fields) < 22 or (fields[0] in b"ZX" and int(fields[17]) <= 1):
        return None
    user, system, ended_user, ended_system = (int(field) / _TICKS for field in fields[11:15])
    return Identity(pid, int(fields[19])), _Times(user + system, ended_user + ended_system, int(fields[21]) * _PAGE)


def _measure_with_psutil(pid: int) -> tuple[Identity, _Times] | None:
    import psutil

    from jupyter_estimator.execution.supervision.tree import identity_of

    try:
        process, identity = psutil.Process(pid), identity_of(pid)
        with process.oneshot():
            used, resident = process.cpu_times(), process.memory_info().rss
    except psutil.Error:
        return None
    return None if identity is None else (identity, _Times(used.user + used.system, 0.0, resident))


class _Beside:
    """Reads what takes long about the processes it was last given."""

    def __init__(self) -> None:
        self.share_of: dict[Identity, float] = {}
        self.gpus: list[dict[str, Any]] = []
        self._processes: list[Identity] = []
        self._asked = threading.Event()
        self._closed = False
        self._thread: threading.Thread | None = None

    def look_at(self, processes: Iterable[Identity]) -> None:
        self._processes = list(processes)
        self._asked.set()
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="resources", daemon=True)
            self._thread.start()

    def close(self) -> None:
        self._closed = True
        self._asked.set()

    def _work(self) -> None:
        gpus = Gpus()
        count_again = 0.0
        while self._asked.wait() and not self._closed:
            self._asked.clear()
            processes = self._processes
            self.gpus = gpus.read({process.pid for process in processes})
            begin = time.monotonic()
            if begin >= count_again:
                self.share_of = {process: _share(process.pid) for process in processes}
                end = time.monotonic()
                count_again = end + _REST_AFTER_COUNTING * (end - begin)


def _share(pid: int) -> float:
    """Which part of its resident memory a process answers for, the rest being other processes'."""
    sizes = {b"Rss:": 0, b"Pss:": 0}
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as rollup:
            for line in rollup:
                name, _, rest = line.partition(b" ")
                if name in sizes:
                    sizes[name] = int(rest.split()[0])
    except OSError:
        return 1.0
    return sizes[b"Pss:"] / sizes[b"Rss:"] if sizes[b"Rss:"] else 1.0
