"""The last value of each of a run's metrics, read bit by bit: what was read once is not read again.

Where the reading stopped is a small value that is kept with the values (``Bookmark``). A run that goes on is looked at for event files
every few seconds only, and a few megabytes at a time; one that has ended is read to its end.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside.encode import number
from jupyter_estimator.inside.metrics import SCALAR_KINDS
from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.inside.reading import metric_journals, rank_of, record_of
from jupyter_estimator.records.metrics.places import ELSEWHERE, LOGS, any_written
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from jupyter_estimator.records.formats.tfevents import LogDirReader

PERIOD = 2.0
"""Seconds between two looks for event files of a run that goes on, at least."""
SHARE = 20.0
"""How many times as long as such a look takes there is none, at least."""
PIECE = 4 << 20
"""Bytes of an event file taken in at a look, while the run goes on."""


class Last:
    """The last value of a metric, and what of its source, step and time is known."""

    __slots__ = ("source", "step", "value", "when")

    def __init__(self, value: float, source: int, step: float = 0.0, when: float = 0.0) -> None:
        self.value, self.step, self.when = value, step, when
        self.source = source
        """The rank, or which event files: the lower one counts."""


class Bookmark:
    """How far a run's metrics have been read."""

    def __init__(self, text: str | None = None, due: float = 0.0) -> None:
        try:
            held = json.loads(text or "{}")
            self.journals: dict[str, int] = dict(held["journals"])
            self.events: dict[str, Any] = dict(held["events"])
        except (ValueError, KeyError, TypeError):
            self.journals, self.events = {}, {}
        self.due = due
        """When event files are to be looked at again."""

    def __str__(self) -> str:
        return json.dumps({"journals": self.journals, "events": self.events}, separators=(",", ":"))


class Taken:
    """What a look has found."""

    def __init__(self) -> None:
        self.new: dict[str, Last] = {}
        """The one logged last stands last."""
        self.gone: set[str] = set()
        """Names that count no more, unless they are among the new ones."""


def read(run: RunDirectory, bookmark: Bookmark, known: dict[str, Last], *, over: bool) -> Taken:
    """What is new in a run since the bookmark, which is moved on; ``known`` is what was found before."""
    taken = Taken()
    for path in metric_journals(str(run.path)):
        name = os.path.basename(path)
        found, bookmark.journals[name] = last_numbers(path, bookmark.journals.get(name, 0))
        for metric, last in found.items():
            _add(taken, known, metric, last)
    taken.new = dict(sorted(taken.new.items(), key=lambda item: item[1].when))
    if over or time.time() >= bookmark.due:
        began = time.monotonic()
        behind = _read_events(run, bookmark, known, taken, over=over)
        took = time.monotonic() - began
        bookmark.due = 0.0 if behind else time.time() + max(PERIOD, SHARE * took)
    return taken


def last_numbers(path: str, begin: int = 0) -> tuple[dict[str, Last], int]:
    """The last value of each scalar in a journal from ``begin`` on, the one logged last standing last; and where its last line ends."""
    found: dict[str, tuple[float, object]] = {}
    end = begin
    with contextlib.suppress(OSError), open_regular(path) as file:
        if file.seek(0, os.SEEK_END) < begin:
            end = begin = 0
        file.seek(begin)
        for line in file:
            if not line.endswith(b"\n"):
                break
            end += len(line)
            record = record_of(line)
            if record is None or record.get("k") not in SCALAR_KINDS or not isinstance(name := record.get("n"), str):
                continue
            value = as_float(number(record))
            if value is not None:
                found.pop(name, None)
                found[name] = value, record.get("t")
    rank = rank_of(path)
    return {name: Last(value, rank, when=as_float(when) or 0.0) for name, (value, when) in found.items()}, end


def as_float(value: object) -> float | None:
    """A number as a double; None where it is none."""
    if not isinstance(value, (int, float)):
        return None
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _add(taken: Taken, known: dict[str, Last], name: str, last: Last) -> None:
    held = taken.new.get(name) or known.get(name)
    if held is None or last.source <= held.source or name in taken.gone:
        taken.new[name] = last


def _read_events(run: RunDirectory, bookmark: Bookmark, known: dict[str, Last], taken: Taken, *, over: bool) -> bool:
    """Takes in event files; whether there is more to be read."""
    if not bookmark.events and not any_written(run):
        return False
    from jupyter_estimator.records.metrics.event_files import Elsewhere, RunLogs

    behind = False
    for word, source, kind in (("logs", LOGS, RunLogs), ("elsewhere", ELSEWHERE, Elsewhere)):
        reader: LogDirReader = kind(run)
        places = bookmark.events.get(word, {})
        reader.resume(places)
        found = _read(reader, over=over)
        if reader.begun_anew or any(_takes_back(known.get(name), source, step) for names, step in reader.purged for name in names):
            # What counts instead was read long ago.
            taken.gone |= {name for name, held in known.items() if held.source == source}
            reader = kind(run)
            found = _read(reader, over=True)
        for name, last in found.items():
            last.source = source
            _add(taken, known, name, last)
        behind |= reader.behind
        bookmark.events[word] = reader.state()
    return behind


def _takes_back(held: Last | None, source: int, step: float) -> bool:
    return held is not None and held.source == source and held.step >= step


def _read(reader: LogDirReader, *, over: bool) -> dict[str, Last]:
    found: dict[str, Last] = {}
    for name, scalars in reader.read(None if over else PIECE).items():
        if scalars:
            _, step, when, value = scalars[-1]
            found[name] = Last(value, 0, step, when)
    return dict(sorted(found.items(), key=lambda item: item[1].when))
