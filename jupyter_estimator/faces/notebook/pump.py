"""One thread of the kernel that keeps its panels up to date while runs go on."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from jupyter_estimator.inside import layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.faces.notebook.panel import RunPanel

PERIOD = 0.2
"""Seconds between two updates of a panel; more where there are so many that updating them takes a good part of that."""
SHARE = 0.2
"""The share of the time that updating may take: the kernel has other things to do."""
GLANCE = 0.02
"""Seconds between two glances at the journals of states: the end of a run is not to wait for the next update."""
TRIES = 25
"""Consecutive failed updates after which a panel is given up."""


@dataclass
class _Fed:
    at_end: Callable[[], None]
    states: int = -1
    """Size of the journal of states when the panel was last updated."""
    failed: int = 0
    turn: threading.RLock = field(default_factory=threading.RLock)
    """Held while the panel is fed and its end told: who waits for the one waits for the other."""


class Pump:
    """Feeds panels; ends when none of their runs goes on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._panels: dict[RunPanel, _Fed] = {}
        self._thread: threading.Thread | None = None

    def add(self, panel: RunPanel, at_end: Callable[[], None]) -> None:
        """Feeds a panel until its run is over, then calls ``at_end``."""
        with self._lock:
            self._panels[panel] = _Fed(at_end)
            self._wake()

    def follow(self, panel: RunPanel) -> None:
        """Feeds a panel that needs more than fits into one message, whether its run has ended or not."""
        with self._lock:
            self._panels.setdefault(panel, _Fed(lambda: None))
            self._wake()

    def _wake(self) -> None:
        # In a process forked from the kernel the thread is known and is not there.
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="jupyter_estimator-panels", daemon=True)
            self._thread.start()

    def settle(self, run: Run) -> None:
        """Shows the end of a run that is over, before returning: what is saved right after is then final."""
        with self._lock:
            panels = [(panel, fed) for panel, fed in self._panels.items() if panel.run == run]
        for panel, fed in panels:
            self._feed(panel, fed)

    def _work(self) -> None:
        due = 0.0
        while True:
            with self._lock:
                panels = list(self._panels.items())
                if not panels:
                    self._thread = None
                    return
            begun = time.monotonic()
            all_due = begun >= due
            for panel, fed in panels:
                if all_due or _states_size(panel) != fed.states:
                    self._feed(panel, fed)
            if all_due:
                due = begun + max(PERIOD, (time.monotonic() - begun) / SHARE)
            time.sleep(GLANCE)

    def _feed(self, panel: RunPanel, fed: _Fed) -> None:
        with fed.turn:
            if not self._feeds(panel, fed):
                return
            fed.states = _states_size(panel)
            try:
                over = panel.push()
                fed.failed = 0
            except Exception:  # noqa: BLE001  (one panel that cannot be fed must not end the others' feeding)
                fed.failed += 1
                over = fed.failed >= TRIES or fed.states < 0
            if not over or not self._feeds(panel, fed):
                return
            with contextlib.suppress(Exception):
                fed.at_end()
            # Only now: who settles the run must find the panel, and wait, until its end is told.
            with self._lock:
                if self._panels.get(panel) is fed:
                    del self._panels[panel]

    def _feeds(self, panel: RunPanel, fed: _Fed) -> bool:
        """Whether the panel is still to be fed: not when it was released or given another run."""
        with self._lock:
            return self._panels.get(panel) is fed


def _states_size(panel: RunPanel) -> int:
    """Size of the journal of states; -1 where there is none (any more)."""
    if panel.run is None:
        return -1
    try:
        return os.stat(panel.run.directory.file(layout.STATES)).st_size
    except OSError:
        return -1


pump = Pump()
"""The kernel's only pump."""
