"""Prints numbered lines and logs numbered metrics; says in a file of its own what it has done so far, after each."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from jupyter_estimator import Run

confirmed = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
lines, code = int(sys.argv[2]), int(sys.argv[3])
subprocess.Popen(["sleep", "1000"])  # a forgotten worker
run = Run.get_context()
for i in range(lines):
    print(f"line {i} " + "x" * (i * 37 % 300))
    os.write(confirmed, b"line %d\n" % i)
    run.log("number", i)
    os.write(confirmed, b"metric %d\n" % i)
    time.sleep(0.004)
sys.exit(code)
