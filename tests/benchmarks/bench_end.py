"""From a script's last act to its notebook knowing: the panel's comm in a real kernel, and a cell that waits.

The script's last act is to note the time; then its interpreter takes itself down, which a bare process's parent waits for as well.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests.benchmarks.bench_start import BARE, DRIVERS, STAMPS
from tests.benchmarks.kernel import Kernel
from tests.benchmarks.measure import Line, Sizes, in_turns, wait_until
from tests.benchmarks.peers import Driver, Peers

PAUSE = 0.5
"""Seconds that the script takes, so that its end is not its beginning."""
PANEL, WAITING = "the panel's comm has the final status", "wait_for_completion() has returned"


def measure(sizes: Sizes, peers: Peers) -> list[Line]:
    """Lines of the table."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        room = Path(folder)
        kernel = Kernel(room)
        stack.callback(kernel.close)
        subjects: dict[str, Callable[[], float | dict[str, float]]] = {BARE: partial(_bare, room), "kernel": partial(_run, room, kernel)}
        drivers = peers.drivers(DRIVERS, room, stack, script=str(STAMPS), answer=str(room / "answer.json"), pause=PAUSE)
        subjects |= {name: partial(_peer, room, driver) for name, driver in drivers.items()}
        found = in_turns(subjects, sizes.ends)
    lines = [Line("end", f"last act, until {name}", values=found.pop(name), reach=100) for name in (PANEL, WAITING)]
    lines += [Line("end", f"{name}, until its wait has returned", values=values) for name, values in found.items()]
    return lines + peers.lines("end", DRIVERS)


def _since_last_act(answer: Path, known: float) -> float:
    last: float = json.loads(answer.read_text())["last"]
    return 1000 * (known - last)


def _bare(room: Path) -> float:
    answer = room / "answer.json"
    subprocess.Popen([sys.executable, str(STAMPS), str(answer), str(PAUSE)]).wait()
    return _since_last_act(answer, time.monotonic())


def _run(room: Path, kernel: Kernel) -> dict[str, float]:
    run_id = kernel.submit(STAMPS, room / "answer.json", PAUSE)
    returned = float(kernel.execute("import time; run.wait_for_completion(); print(time.monotonic())").splitlines()[-1])
    wait_until(lambda: run_id in kernel.ended)
    answer = room / "answer.json"
    return {PANEL: _since_last_act(answer, kernel.ended[run_id]), WAITING: _since_last_act(answer, returned)}


def _peer(room: Path, driver: Driver) -> float:
    answer = room / "answer.json"
    return _since_last_act(answer, driver.ask(script=str(STAMPS), answer=str(answer), pause=PAUSE)["known"])
