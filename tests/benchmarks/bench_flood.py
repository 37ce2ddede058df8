"""A script that prints a million lines: in a run whose live panel a real kernel feeds, beside the same script writing to a file."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil

from tests.benchmarks.kernel import Kernel
from tests.benchmarks.measure import Line, Sizes, in_turns, wait_until
from tests.benchmarks.peers import DATA, Peers

FLOOD = DATA / "flood.py"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        kernel = Kernel(room)
        memory = _Memory(kernel.pid)
        subjects: dict[str, Callable[[], float]] = {
            "file": partial(_to_file, room, sizes.flood_lines),
            "run": partial(_in_run, room, sizes.flood_lines, kernel),
        }
        try:
            found = in_turns(subjects, sizes.floods)
        finally:
            grown = memory.stop()
            kernel.close()
    return [
        Line(
            "flood",
            f"a script that prints {sizes.flood_lines:,} lines, shown live",
            unit="s",
            values=found["run"],
            beside="the same writing to a file",
            baseline=found["file"],
            compare="ratio",
            reach=1.05,
        ),
        Line("flood", f"growth of the kernel's memory over {sizes.floods + 1} such runs", unit="MB", values=[grown], reach=50),
    ]


def _to_file(room: Path, lines: int) -> float:
    answer = room / "answer"
    with (room / "printed").open("w") as file:
        subprocess.run([sys.executable, str(FLOOD), str(answer), str(lines)], stdout=file, check=True)
    return float(answer.read_text())


def _in_run(room: Path, lines: int, kernel: Kernel) -> float:
    answer = room / "answer"
    run_id = kernel.submit(FLOOD, answer, lines)
    wait_until(lambda: run_id in kernel.ended, 600)
    return float(answer.read_text())


class _Memory:
    """Watches how far a process grows beyond what it was."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._before = self._most = self._process.memory_info().rss
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._stopped.wait(0.05):
            self._most = max(self._most, self._process.memory_info().rss)

    def stop(self) -> float:
        """The growth in megabytes."""
        self._stopped.set()
        self._thread.join()
        return (self._most - self._before) / 1e6
