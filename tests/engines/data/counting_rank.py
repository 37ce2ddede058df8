"""A rank that prints and logs, and writes down what it has printed and logged in a file that nobody else knows."""

from __future__ import annotations

import os
import sys
import time

from mpi4py import MPI

from jupyter_estimator import Run

rank = MPI.COMM_WORLD.rank
lines, code = int(sys.argv[2]), int(sys.argv[3])
run = Run.get_context()
confirmed = os.open(f"{sys.argv[1]}-{rank}", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for i in range(lines):
    print(f"line {i} of {rank} " + "x" * (i * 37 % 300))
    os.write(confirmed, b"line\n")
    run.log("i", i)
    os.write(confirmed, b"metric\n")
    time.sleep(0.005)
MPI.COMM_WORLD.barrier()
sys.exit(code if rank == 1 else 0)
