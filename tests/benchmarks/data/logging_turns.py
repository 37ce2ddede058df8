"""What the scripts that log have in common: turns with the baseline, and being killed."""

import json
import os
import signal
import sys
import time


def turns(log, rounds, values):
    """Prints microseconds per call of ``log(name, value)`` and of the baseline, by round."""
    found = {"baseline": [], "subject": []}
    with open("baseline.jsonl", "w", buffering=1) as file:

        def append(name, value):
            file.write(json.dumps({"t": time.time(), "n": name, "v": value}) + "\n")

        for i in range(-1, rounds):
            both = [("baseline", append), ("subject", log)]
            for name, call in both if i % 2 else both[::-1]:
                began = time.perf_counter()
                for step in range(values):
                    call("loss", 1 / (step + 3))
                taken = 1e6 * (time.perf_counter() - began) / values
                if i >= 0:
                    found[name].append(taken)
    print(json.dumps(found))


def killed(log, values):
    """Logs, and is killed right after the last call has returned."""
    for step in range(values):
        log("loss", 1 / (step + 3))
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGKILL)


def main(make_log, count):
    """``time ROUNDS VALUES``, ``kill VALUES`` or ``count``."""
    word, *numbers = sys.argv[1:]
    if word == "time":
        turns(make_log(), *map(int, numbers))
    elif word == "kill":
        killed(make_log(), *map(int, numbers))
    else:
        print(count())
