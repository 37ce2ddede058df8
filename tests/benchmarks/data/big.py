"""Logs and prints very much, says that it has, and goes on a little every second until it may end."""

import math
import random
import sys
import time
from pathlib import Path

from jupyter_estimator import Run

curves, points, log_bytes = map(int, sys.argv[1:4])
ready, may_end = map(Path, sys.argv[4:6])
run = Run.get_context()


def log(step: int) -> None:
    for curve in range(curves):
        run.log(f"curve{curve}", math.sin(step * (curve + 1) / points) + random.gauss(0, 0.1), step=step)


for step in range(points):
    log(step)
block = "".join(
    f"step {n:6} of {points}: loss {random.random():.6f}, accuracy {random.random():.6f}, 128 samples a second\n" for n in range(10_000)
)
for _ in range(max(1, log_bytes // len(block))):
    sys.stdout.write(block)
sys.stdout.flush()
ready.touch()
while not may_end.exists():
    points += 1
    log(points)
    print("step", points, flush=True)
    time.sleep(1)
