"""The run's use of CPU, memory and GPU, written down while it goes; each line is also a sign of life."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from jupyter_estimator.execution.supervision.ending import OomWatch
from jupyter_estimator.execution.supervision.finish import Ending
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.execution.supervision.resources import Sampler


class Monitor:
    """Samples ever more slowly: what happens in the first minute is watched by the second, a month by ten seconds."""

    def __init__(self, run: RunDirectory, find: Callable[[], Iterable[int]]) -> None:
        self._writer = Writer(str(run.file(layout.RESOURCES)))
        self._find = find
        self._sampler: Sampler | None = None
        self._began = time.monotonic()
        self.due = self._began + 0.3
        """When the next sample is due, by the monotonic clock."""
        self._oom = OomWatch()

    def sample_when_due(self) -> None:
        """Writes a sample if it is time for one."""
        now = time.monotonic()
        if now < self.due:
            return
        self.due = now + min(10.0, max(1.0, (now - self._began) / 300))
        if self._sampler is None:
            from jupyter_estimator.execution.supervision.resources import Sampler

            self._sampler = Sampler(self._find)
        try:
            self._writer.append((json.dumps(self._sampler.sample(), separators=(",", ":")) + "\n").encode())
        except OSError:
            self._writer.close()  # a full disk: the run matters more than its curve

    def follow(self, run: RunDirectory) -> None:
        """Goes on at the place where the run is now."""
        self._writer.path = str(run.file(layout.RESOURCES))

    def close(self, ending: Ending) -> None:
        """Adds what only a watcher can know about the end."""
        ending.out_of_memory = self._oom.happened()
        self._writer.close()
