"""The one definition of a run's metrics: which journals and event files they are in, and which of them counts.

Every rank has a journal of its own; a name counts as the lowest rank that logs it has it, whichever that is. What TensorBoard writers wrote
counts where no rank logs under that name: first that in logs/, then that elsewhere (see event_files.py).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.metrics import fold
from jupyter_estimator.inside.reading import metric_journals, rank_of
from jupyter_estimator.records.formats.jsonl import Journal
from jupyter_estimator.records.formats.tfevents import LogDirReader
from jupyter_estimator.records.formats.tfsummary import Scalar
from jupyter_estimator.records.metrics.event_files import Elsewhere, RunLogs
from jupyter_estimator.records.metrics.places import ELSEWHERE, LOGS
from jupyter_estimator.records.runs.run_directory import RunDirectory

_SETTLED = 0.05
"""Seconds after which a change of a folder shows in its time."""


@dataclass
class News:
    """What has been added to a run's metrics. First what no longer counts is to be taken away, then what is new added."""

    gone: set[str] = field(default_factory=set)
    """Names of which nothing counts that was there before."""
    purged: list[tuple[set[str], int]] = field(default_factory=list)
    """Names and the step from which on their points no longer count."""
    records: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    scalars: list[tuple[str, list[Scalar]]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.gone or self.purged or self.records or self.scalars)


class RunMetrics:
    """Follows the metrics of one run.

    Parameters
    ----------
    rank
        The rank whose own journal alone is read; by default all that counts.
    """

    def __init__(self, run: RunDirectory, rank: int | None = None) -> None:
        self._run = run
        self._rank = rank
        self._journals: dict[int, Journal] = {}
        self._listed: float | None = None
        self._logs, self._elsewhere = RunLogs(run), Elsewhere(run)
        self._sources: dict[str, int] = {}
        self._over = False

    @property
    def behind(self) -> bool:
        """Whether there is more to be read at once."""
        return any(journal.behind > 0 for journal in self._journals.values()) or self._logs.behind or self._elsewhere.behind

    def ended(self) -> None:
        """To be told when the run has ended: everything it wrote is there now."""
        if not self._over:
            self._over = True
            self._logs.look_again()
            self._elsewhere.look_again()

    def read(self, max_bytes: int) -> News:
        """What is new, from each file about ``max_bytes``."""
        news = News()
        for rank, journal in self._look_around():
            for record in journal.read_new(max_bytes):
                name = record.get("n")
                if isinstance(name, str) and self._counts(name, rank, news):
                    news.records.append((name, record))
            if journal.behind > 0:
                return news  # what counts more is read first
        for source, reader in ((LOGS, self._logs), (ELSEWHERE, self._elsewhere)) if self._rank is None else ():
            self._read_events(source, reader, max_bytes, news)
        return news

    def _read_events(self, source: int, reader: LogDirReader, max_bytes: int, news: News) -> None:
        found = reader.read(max_bytes)
        if reader.begun_anew:
            held = {name for name, owner in self._sources.items() if owner == source}
            news.gone |= held
            for name in held:
                del self._sources[name]
        for names, step in reader.purged:
            if counting := {name for name in names if self._sources.get(name) == source}:
                news.purged.append((counting, step))
        news.scalars += [(name, scalars) for name, scalars in found.items() if self._counts(name, source, news)]

    def _counts(self, name: str, source: int, news: News) -> bool:
        held = self._sources.get(name)
        if held == source:
            return True
        if held is not None:
            if held < source:
                return False
            news.gone.add(name)
        self._sources[name] = source
        return True

    def _look_around(self) -> list[tuple[int, Journal]]:
        """The journals there are, by rank. A new one shows in the time of change of the run directory."""
        try:
            changed = os.stat(self._run.path).st_mtime
        except OSError:
            changed = 0.0
        if changed != self._listed:
            for path in metric_journals(str(self._run.path)):
                if self._rank in (None, rank := rank_of(path)):
                    self._journals.setdefault(rank, Journal(Path(path)))
            self._listed = changed if time.time() - changed > _SETTLED else None
        return sorted(self._journals.items())


def everything(run: RunDirectory, piece: int = 1 << 24) -> Iterator[dict[str, Any]]:
    """All records that count, by source, with those that stand for the scalars of event files."""
    metrics = RunMetrics(run)
    records: list[tuple[str, dict[str, Any]]] = []
    scalars: dict[str, list[Scalar]] = {}
    while (news := metrics.read(piece)) or metrics.behind:
        if news.gone:
            records = [one for one in records if one[0] not in news.gone]
            scalars = {name: points for name, points in scalars.items() if name not in news.gone}
        for names, step in news.purged:
            for name in names & scalars.keys():
                scalars[name] = [point for point in scalars[name] if point.step < step]
        records += news.records
        for name, points in news.scalars:
            scalars.setdefault(name, []).extend(points)
    for _, record in records:
        yield record
    for name, points in scalars.items():
        for point in points:
            yield {"n": name, "t": point.wall_time, "s": point.step, "v": point.value}


def metrics_of(run: RunDirectory, name: str | None = None) -> dict[str, Any]:
    """The metrics as ``get_metrics`` returns them."""
    return fold(everything(run), name)
