"""One rank's first line, on the clock that all processes of a machine share."""

import time

first = time.monotonic()

import os  # noqa: E402
import sys  # noqa: E402

rank = next(os.environ[name] for name in ("RANK", "OMPI_COMM_WORLD_RANK", "PMI_RANK") if name in os.environ)
with open(f"{sys.argv[1]}/{rank}.new", "w") as file:
    file.write(repr(first))
os.rename(f"{sys.argv[1]}/{rank}.new", f"{sys.argv[1]}/{rank}")
