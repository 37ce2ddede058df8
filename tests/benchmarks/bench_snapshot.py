"""A snapshot of 10,000 files and 300 MB beside ``cp -r`` of the same tree.

Run it as a script; it prints medians of several repetitions as ratios.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.preparation.snapshot import capture
from jupyter_estimator.preparation.sources import from_path

if TYPE_CHECKING:
    from collections.abc import Callable

FILES = 10_000
BYTES = 300_000_000
REPETITIONS = 5
REACH = {"first capture / cp -r": 1.5, "second capture / cp -r": 0.25, "disk after the second, %": 2.0}


def run(files: int = FILES, size: int = BYTES, repetitions: int = REPETITIONS) -> dict[str, float]:
    """Ratio by name; what is to be reached stands in ``REACH``."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        _plant(tree, files, size // files)
        rounds = [_measure(tree, Path(folder, str(i))) for i in range(repetitions)]
    copy, first, second, growth = (statistics.median(values) for values in zip(*rounds, strict=True))
    return {
        "cp -r, s": copy,
        "first capture / cp -r": first / copy,
        "second capture / cp -r": second / copy,
        "disk after the second, %": growth,
    }


def _measure(tree: Path, room: Path) -> tuple[float, float, float, float]:
    room.mkdir()
    store, source = room / "snapshots", from_path(tree, "train.py")
    copy = _timed(lambda: subprocess.run(["cp", "-r", tree, room / "copy"], check=True))
    first = _timed(lambda: capture(store, source))
    before = _disk(store)
    second = _timed(lambda: capture(store, source))
    growth = 100 * (_disk(store) - before) / before
    shutil.rmtree(room)
    return copy, first, second, growth


def _timed(work: Callable[[], object]) -> float:
    # What is still on its way to the disk would slow down whatever comes next.
    os.sync()
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _plant(tree: Path, files: int, size: int) -> None:
    generator = random.Random(0)
    for i in range(files - 1):
        path = tree / f"part{i // 1000}" / f"group{i // 100 % 10}" / f"{i}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(generator.randbytes(size))
    (tree / "train.py").write_text("print('trained')\n")


def _disk(folder: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*"))


if __name__ == "__main__":
    for name, value in run().items():
        reach = f"   (at most {REACH[name]})" if name in REACH else ""
        print(f"{name:28} {value:8.3f}{reach}")
