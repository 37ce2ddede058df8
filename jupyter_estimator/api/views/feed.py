"""What has changed in a run since one last asked, as Updates of the run view's protocol."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Any

from jupyter_estimator.api.runs.history import number_of
from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.api.views.media import finite, size
from jupyter_estimator.api.views.series import Points
from jupyter_estimator.api.views.view import listed_files, log_size, state
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.records.formats.jsonl import Journal
from jupyter_estimator.records.runs.run_directory import RunDirectory

LOG_TAIL = 1 << 18
"""Bytes of the log a view gets at first; it asks for earlier ones when it wants them."""
LOG_GAP = 1 << 23
"""Bytes of the log a view may be behind; of what it then skips it asks for what it wants to see."""
LOG_PIECE = 1 << 19
LOG_PIECES = 8
POINTS = 200_000
"""Points over all curves of a view: beyond, they are sampled, keeping least and most."""
MESSAGE = 50_000
"""Points, and items of lists, in one message."""
SAMPLES = 4000
"""Samples of the use of CPU, memory and GPU: a long run's curve is thinned rather than sent whole."""
FILES_PERIOD = 2.0
"""Seconds between two looks at the files of a run that goes on."""

Message = tuple[dict[str, Any], list[bytes]]


class Feed:
    """Follows one run for one view. Each call of ``changes`` reads only what is new."""

    def __init__(self, run: RunDirectory, rank: int | None = None) -> None:
        self.run = run
        self.rank = rank
        """The rank whose log and metrics are followed; None for the common log and what counts as the run's metrics."""
        self._number: int | None = None
        self._restart()

    def _restart(self) -> None:
        self._charts = Charts(self.run, self.rank)
        self._dropped = 0
        self._resources = Journal(self.run.file(layout.RESOURCES))
        self._samples: list[dict[str, Any]] = []
        self._state: dict[str, Any] = {}
        self._log = -1
        self._files: tuple[list[dict[str, Any]], int] = ([], 0)
        self._files_due = 0.0
        self._first = True

    def full(self, run_state: RunState) -> list[Message]:
        """Everything, from the beginning: for a view that knows nothing."""
        self._restart()
        return self.changes(run_state)

    def changes(self, run_state: RunState) -> list[Message]:
        """What is new, in messages of bounded size; none when there is nothing."""
        update: dict[str, Any] = {"type": "update"}
        buffers: list[bytes] = []
        if (now := self._new_state(run_state)) is not None:
            update["state"] = now
        if run_state.over:
            self._charts.ended()
        metrics = self._new_metrics()
        if metrics:
            update["metrics"] = metrics[0]
        if (resources := self._new_resources()) is not None:
            update["resources"] = resources
        if (found := self._new_files(run_state)) is not None:
            update["files"], update["more_files"] = found
        if (log := self._new_log()) is not None:
            update["log"], data = log
            buffers = [data]
        self._first = False
        messages = [(update, buffers)] if len(update) > 1 else []
        messages += [({"type": "update", "metrics": more}, []) for more in metrics[1:]]
        for _ in range(LOG_PIECES - 1):
            if (log := self._new_log()) is None:
                break
            messages.append(({"type": "update", "log": log[0]}, [log[1]]))
        if self.rank is not None:
            messages = [({**message, "rank": self.rank}, data) for message, data in messages]
        return messages

    @property
    def behind(self) -> bool:
        """Whether the next ``changes`` would find more at once: a long run is told in pieces."""
        return self._charts.behind

    def sample(self, names: Collection[str], begin: float, end: float, points: int, *, by_step: bool) -> dict[str, Any]:
        """Some of the view's curves, sampled again for the range that is zoomed into."""
        return self._charts.between(begin, end, points, by_step=by_step, names=names)

    def _new_state(self, run_state: RunState) -> dict[str, Any] | None:
        if self._first and self._number is None:
            self._number = number_of(self.run)
        now: dict[str, Any] = finite(state(self.run, run_state, self._number))
        if {**now, "now": 0} == {**self._state, "now": 0}:
            return None
        self._state = now
        return now

    def _new_log(self) -> tuple[dict[str, int], bytes] | None:
        size = log_size(self.run, self.rank)
        if not 0 <= self._log <= size:  # the first look, or somebody has emptied it
            self._log = max(0, size - LOG_TAIL)
            size = max(size, self._log)
        elif size == self._log:
            return None
        elif size - self._log > LOG_GAP:
            self._log = size - LOG_TAIL
        data = read_log(self.run, self._log, min(size, self._log + LOG_PIECE), self.rank)
        found = {"from": self._log, "size": size}
        self._log += len(data)
        return found, data

    # ---- metrics

    def _new_metrics(self) -> list[dict[str, Any]]:
        while self._charts.read():
            if made := self._metrics():
                return made
        return self._metrics()

    def _metrics(self) -> list[dict[str, Any]]:
        """New metrics, in several parts where there are many."""
        charts = self._charts
        limit = max(50, min(2000, POINTS // max(len(charts.series), 1)))
        fresh = {name: series for name, series in charts.series.items() if series.sent < len(series.t)}
        # Points are added as they come, and sampled again once there are many more than a chart can show.
        again = self._first or charts.replaced or any(series.shown > 3 * limit for series in fresh.values())
        curves: dict[str, Points] = {}
        for name, series in (charts.series if again else fresh).items():
            points = curves[name] = series.points(0, limit) if again else series.points(series.sent, limit // 4)
            series.shown = len(points["t"]) + (0 if again else series.shown)
            series.sent = len(series.t)
        media = charts.media.everything() if again else charts.media.changed()
        charts.replaced = False
        if not (again or curves or media or charts.dropped > self._dropped):
            return []
        self._dropped = charts.dropped
        parts = [*_parts(list(curves.items()), lambda item: len(item[1]["t"]))] or [[]]
        updates = [_told(charts, dict(part), reset=again and place == 0) for place, part in enumerate(parts)]
        return updates + [_told(charts, {}, part) for part in _parts(media, size)]

    # ---- resources and files

    def _new_resources(self) -> dict[str, Any] | None:
        new = [sample for sample in map(finite, self._resources.read_new()) if isinstance(sample.get("t"), (int, float))]
        if not new:
            return None
        reset = not self._samples
        self._samples += new
        while len(self._samples) > SAMPLES:
            del self._samples[1::2]
            reset = True
        return {"reset": reset, "points": _resource_points(self._samples if reset else new)}

    def _new_files(self, run_state: RunState) -> tuple[list[dict[str, Any]], int] | None:
        """The files and how many more there are, where that has changed."""
        began = time.monotonic()
        if began < self._files_due and not run_state.over:
            return None
        found = listed_files(self.run)
        # A folder with very many files is not walked all the time.
        self._files_due = time.monotonic() + max(FILES_PERIOD, 20 * (time.monotonic() - began))
        if found == self._files:
            return None
        self._files = found
        return found


def read_log(run: RunDirectory, begin: int, end: int, rank: int | None = None) -> bytes:
    """Bytes of the log, or of that of a rank; fewer than asked for where it ends."""
    try:
        with open_regular(run.file(log_name(rank))) as file:
            file.seek(begin)
            return file.read(max(0, end - begin))
    except OSError:
        return b""


def _told(charts: Charts, curves: dict[str, Points], media: Sequence[Any] = (), *, reset: bool = False) -> dict[str, Any]:
    totals = {name: len(charts.series[name]) for name in curves}
    return {"reset": reset, "series": curves, "totals": totals, "media": list(media), "dropped_names": charts.dropped}


def _parts(items: list[Any], size: Any) -> Iterator[list[Any]]:
    """The items in order, in parts of bounded size."""
    cuts, total = [0], 0
    for place, item in enumerate(items):
        total += size(item)
        if total > MESSAGE and place > cuts[-1]:
            cuts.append(place)
            total = size(item)
    for begin, end in pairwise([*cuts, len(items)]):
        if begin < end:
            yield items[begin:end]


def _resource_points(samples: list[dict[str, Any]]) -> dict[str, Any]:
    gpus: dict[int, dict[str, Any]] = {}
    for position, sample in enumerate(samples):
        for gpu in sample.get("gpus") or []:
            if not isinstance(gpu, dict) or not isinstance(gpu.get("i"), int):
                continue
            held = gpus.setdefault(
                gpu["i"],
                {"index": gpu["i"], "name": gpu.get("name", ""), "utilization": [None] * len(samples), "memory": [None] * len(samples)},
            )
            held["utilization"][position] = gpu.get("util")
            held["memory"][position] = gpu.get("mem")
    return {
        "t": [sample["t"] for sample in samples],
        "cpu": [sample.get("cpu") for sample in samples],
        "memory": [sample.get("rss") for sample in samples],
        "gpus": list(gpus.values()),
    }
