"""Prints lines, and notes how long that took, until the last of them was handed over."""

import sys
import time

answer, lines = sys.argv[1], int(sys.argv[2])
began = time.monotonic()
for i in range(lines):
    print(f"step {i}: loss 0.25")
sys.stdout.flush()
taken = time.monotonic() - began
with open(answer, "w") as file:
    file.write(repr(taken))
