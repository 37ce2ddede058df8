"""W&B's ``run.log``, offline."""

import glob
import time

from logging_turns import main


def make_log():
    import wandb

    run = wandb.init(project="bench", settings=wandb.Settings(console="off"))
    return lambda name, value: run.log({name: value})


def records(data):
    """The whole records of a file in LevelDB's log format: blocks of 32 kB, records in one or several pieces."""
    place, pieces = 7, []
    while place + 7 <= len(data):
        left = -place % 32768
        if 0 < left < 7:
            place += left
            continue
        size, kind = int.from_bytes(data[place + 4 : place + 6], "little"), data[place + 6]
        piece = data[place + 7 : place + 7 + size]
        if len(piece) < size or kind == 0:
            return
        place += 7 + size
        pieces.append(piece)
        if kind in {1, 4}:  # whole, or its last piece
            yield b"".join(pieces)
            pieces = []


def count():
    from wandb.proto.wandb_internal_pb2 import Record

    time.sleep(2)  # its own process may still be writing
    found = 0
    for path in glob.glob("wandb/offline-run-*/*.wandb"):
        with open(path, "rb") as file:
            found += sum(Record.FromString(record).HasField("history") for record in records(file.read()))
    return found


main(make_log, count)
