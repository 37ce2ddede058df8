"""Writes down when its first line ran and when it did its last act, on the clock that all processes of a machine share."""

import time

first = time.monotonic()

import os  # noqa: E402
import sys  # noqa: E402

answer, pause = sys.argv[1], float(sys.argv[2])
time.sleep(pause)
with open(answer + ".new", "w") as file:
    file.write(f'{{"first": {first!r}, "last": {time.monotonic()!r}}}')
os.rename(answer + ".new", answer)
