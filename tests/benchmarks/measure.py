"""What the benchmarks share: taking turns, medians, and lines of the table they make.

Machines are noisy, and the noise comes and goes over seconds. So whatever is compared is measured in turns, each round gives one
ratio (or difference), and the median over the rounds counts. The quartiles say how far to trust it.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Compare = Literal["ratio", "difference", "value"]


@dataclass(frozen=True)
class Sizes:
    """How much is measured; ``SMALL`` only shows that everything works."""

    starts: int = 15
    input_files: int = 100_000
    ends: int = 9
    log_rounds: int = 15
    log_values: int = 4000
    killed_values: int = 100
    floods: int = 21
    flood_lines: int = 1_000_000
    imports: int = 21
    snapshots: int = 5
    files: int = 10_000
    bytes: int = 300_000_000
    runs: int = 10_000
    live_runs: int = 5
    listings: int = 15
    pages: int = 5
    scroll_seconds: float = 4.0
    watched_runs: int = 100
    watched_seconds: float = 30.0
    curves: int = 10
    points: int = 100_000
    log_bytes: int = 1_000_000_000
    cancels: int = 5
    submits: int = 50
    running: int = 50
    running_seconds: float = 15.0


SMALL = Sizes(
    starts=1,
    input_files=100,
    ends=1,
    log_rounds=1,
    log_values=20,
    killed_values=5,
    floods=1,
    flood_lines=3000,
    imports=1,
    snapshots=1,
    files=30,
    bytes=90_000,
    runs=30,
    live_runs=1,
    listings=1,
    pages=1,
    scroll_seconds=0.2,
    watched_runs=2,
    watched_seconds=2.0,
    curves=2,
    points=5000,
    log_bytes=100_000,
    cancels=1,
    submits=2,
    running=2,
    running_seconds=0.5,
)


@dataclass
class Line:
    """A line of the table: what was measured, beside what, and what was to be reached."""

    row: str
    what: str
    unit: str = "ms"
    values: list[float] = field(default_factory=list)
    beside: str = ""
    """What ``baseline`` was measured of, in the same rounds."""
    baseline: list[float] = field(default_factory=list)
    compare: Compare = "value"
    """What counts: the ratio to the baseline, the difference from it, or the value itself."""
    reach: float | None = None
    """The most that ``number`` may be; None for peers and whatever else is only there to compare with."""
    note: str = ""

    @property
    def numbers(self) -> list[float]:
        """What counts, by round."""
        if self.compare == "value":
            return self.values
        pairs = zip(self.values, self.baseline, strict=True)
        return [value / base for value, base in pairs] if self.compare == "ratio" else [value - base for value, base in pairs]

    @property
    def number(self) -> float | None:
        """The median of what counts; None where nothing could be measured."""
        return statistics.median(self.numbers) if self.values else None

    @property
    def met(self) -> bool | None:
        """Whether the reach was met; None where there is none."""
        return None if self.reach is None or self.number is None else self.number <= self.reach


def in_turns(subjects: Mapping[str, Callable[[], float | dict[str, float]]], rounds: int) -> dict[str, list[float]]:
    """Calls each subject once a round; what the calls returned, by subject. The order turns with every round.

    A subject may return several values by names of their own. The first round is thrown away: it compiles, fills caches and imports.
    """
    found: dict[str, list[float]] = {}
    names = list(subjects)
    for i in range(-1, rounds):
        for name in names[i % len(names) :] + names[: i % len(names)]:
            value = subjects[name]()
            if i >= 0:
                for key, each in value.items() if isinstance(value, dict) else [(name, value)]:
                    found.setdefault(key, []).append(each)
    return found


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that ``work`` takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def quartiles(values: list[float]) -> tuple[float, float, float]:
    """First quartile, median, third quartile."""
    if len(values) < 2:
        return values[0], values[0], values[0]
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, middle, high


def wait_until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Waits for something that will happen; raises TimeoutError if it does not."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.005)


def plain_environment() -> None:
    """Has this process, and what it starts, run as a user's would: with compiled modules, and buffers as they are by default."""
    import compileall
    import sys
    from pathlib import Path

    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "JUPYTER_ESTIMATOR_RUN_DIRECTORY"):
        os.environ.pop(name, None)
    sys.dont_write_bytecode = False
    compileall.compile_dir(Path(__file__).parents[2] / "jupyter_estimator", quiet=1)
