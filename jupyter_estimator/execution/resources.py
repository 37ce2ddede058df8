"""Samples of what a run's own processes use: CPU, memory, GPUs.

Some answers take long: a process's proportional share of memory is counted page by page, and GPU drivers can take
seconds to wake up. These are read by a thread of their own, and a sample holds the latest of them.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.gpus import Gpus
from jupyter_estimator.execution.tree import identity_of, start_if_born_now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from psutil import Process

# Counting pages also costs the process whose pages are counted: at most two hundredths of the time.
_REST_AFTER_COUNTING = 50


class _Times:
    """CPU seconds of one process, and with them those of its children that have ended."""

    def __init__(self, own: float, ended_children: float) -> None:
        self.own = own
        self.all = own + ended_children


class Sampler:
    """Measures the processes that ``find_tree`` names; ``close`` it in the end."""

    def __init__(self, find_tree: Callable[[], list[Process]]) -> None:
        self._find_tree = find_tree
        self._beside = _Beside()
        self._times: dict[Process, _Times] = {}
        self._then = time.monotonic()
        self._then_start = start_if_born_now()

    def sample(self) -> dict[str, Any]:
        """One record.

        ``cpu`` is percent of one core, used since the sample before, None when not known yet. ``rss`` is the sum of
        proportional set sizes (memory shared by n processes counts 1/n in each; plain resident set sizes where the
        system does not tell them apart). ``gpus`` lists those the run has used.
        """
        import psutil

        times: dict[Process, _Times] = {}
        resident = 0.0
        for process in self._find_tree():
            try:
                with process.oneshot():
                    cpu = process.cpu_times()
                    size = process.memory_info().rss
            except psutil.Error:
                continue
            ended = getattr(cpu, "children_user", 0.0) + getattr(cpu, "children_system", 0.0)
            times[process] = _Times(cpu.user + cpu.system, ended)
            resident += size * self._beside.share_of.get(process, 1.0)
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

    def _cpu_percent(self, times: dict[Process, _Times]) -> float | None:
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
                identity = identity_of(process.pid)
                earlier = _Times(0.0, 0.0) if identity is not None and identity.start >= since else None
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


class _Beside:
    """Reads slow facts about the processes it was last told of."""

    def __init__(self) -> None:
        self.share_of: dict[Process, float] = {}
        self.gpus: list[dict[str, Any]] = []
        self._processes: list[Process] = []
        self._asked = threading.Event()
        self._closed = False
        self._thread: threading.Thread | None = None

    def look_at(self, processes: Iterable[Process]) -> None:
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
