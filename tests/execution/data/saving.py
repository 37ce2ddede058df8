"""Asked to end, it says so in a file of its own, saves for a while, and ends with the exit code it was given."""

from __future__ import annotations

import os
import signal
import sys
import time

confirmed, saves, code = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])


def save(*_: object) -> None:
    with open(confirmed, "a") as file:
        file.write("asked\n")
    time.sleep(saves)
    os._exit(code)


signal.signal(signal.SIGTERM, save)
with open(confirmed, "a") as file:
    file.write("up\n")
time.sleep(3600)
