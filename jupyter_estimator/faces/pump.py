"""One thread of the kernel that keeps its panels up to date while runs go on."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jupyter_estimator.faces.panel import RunPanel

PERIOD = 0.2
"""Seconds between two updates of a panel."""
GLANCE = 0.04
"""Seconds between two glances at the journals of states: the end of a run is not to wait for the next update."""


class Pump:
    """Feeds panels; ends when none of their runs goes on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._panels: dict[RunPanel, Callable[[], None]] = {}
        self._sizes: dict[RunPanel, int] = {}
        self._thread: threading.Thread | None = None

    def add(self, panel: RunPanel, at_end: Callable[[], None]) -> None:
        """Feeds a panel until its run is over, then calls ``at_end``."""
        with self._lock:
            self._panels[panel] = at_end
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="jupyter_estimator-panels", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        due = 0.0
        while True:
            with self._lock:
                panels = list(self._panels)
                if not panels:
                    self._thread = None
                    return
            all_due = time.monotonic() >= due
            if all_due:
                due = time.monotonic() + PERIOD
            for panel in panels:
                if all_due or self._changed(panel):
                    self._feed(panel)
            time.sleep(GLANCE)

    def _changed(self, panel: RunPanel) -> bool:
        if panel.run is None:
            return False
        try:
            size = os.stat(panel.run.directory.file(layout.STATES)).st_size
        except OSError:
            return True
        return self._sizes.get(panel, size) != size

    def _feed(self, panel: RunPanel) -> None:
        over = True
        # A run directory that was deleted, a kernel that is shutting down: nothing more can be shown.
        with contextlib.suppress(OSError, EstimatorError, RuntimeError):
            if panel.run is not None:
                with contextlib.suppress(OSError):
                    self._sizes[panel] = os.stat(panel.run.directory.file(layout.STATES)).st_size
            over = panel.push()
        if over:
            with self._lock:
                at_end = self._panels.pop(panel, None)
                self._sizes.pop(panel, None)
            if at_end is not None:
                at_end()


pump = Pump()
"""The kernel's one."""
