"""tensorboardX's ``add_scalar``."""

import glob

from logging_turns import main


def make_log():
    from tensorboardX import SummaryWriter

    return SummaryWriter("events").add_scalar


def count():
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.record_writer import masked_crc32c

    found = 0
    for path in glob.glob("events/*"):
        with open(path, "rb") as file:
            while len(head := file.read(12)) == 12:
                size = int.from_bytes(head[:8], "little")
                body = file.read(size)
                crc = file.read(4)
                if len(body) < size or int.from_bytes(crc, "little") != masked_crc32c(body):
                    break
                found += len(Event.FromString(body).summary.value)
    return found


main(make_log, count)
