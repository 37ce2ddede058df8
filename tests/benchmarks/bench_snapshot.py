"""A snapshot of 10,000 files and 300 MB beside ``cp -r`` of the same tree; and again, unchanged."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.preparation.code.sources import from_path
from tests.benchmarks.measure import Line, Sizes, timed
from tests.benchmarks.peers import Peers


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        _plant(tree, sizes.files, sizes.bytes // sizes.files)
        # The first round fills the cache that reading the tree goes through.
        rounds = [_round(tree, Path(folder, str(i))) for i in range(sizes.snapshots + 1)][1:]
    copy, first, second, growth = ([*values] for values in zip(*rounds, strict=True))
    what = f"{sizes.files:,} files, {sizes.bytes // 1_000_000} MB"
    return [
        Line("snapshot", f"first capture of {what}", values=first, beside="cp -r", baseline=copy, compare="ratio", reach=1.5),
        Line("snapshot", "second capture, unchanged", values=second, beside="cp -r", baseline=copy, compare="ratio", reach=0.25),
        Line("snapshot", "disk that the second takes, of the first", unit="%", values=growth, reach=2),
    ]


def _round(tree: Path, room: Path) -> tuple[float, float, float, float]:
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
    return timed(work)


def _plant(tree: Path, files: int, size: int) -> None:
    generator = random.Random(0)
    for i in range(files - 1):
        path = tree / f"part{i // 1000}" / f"group{i // 100 % 10}" / f"{i}.bin"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(generator.randbytes(size))
    (tree / "train.py").write_text("print('trained')\n")


def _disk(folder: Path) -> int:
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*"))
