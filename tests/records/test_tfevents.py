from __future__ import annotations

import os
import struct
import time
import tracemalloc
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from tensorboardX import SummaryWriter

from jupyter_estimator.records.formats.protobuf import NotAMessageError, fields, signed, varint
from jupyter_estimator.records.formats.tfevents import EventFileReader, LogDirReader, masked_crc32c

if TYPE_CHECKING:
    from pathlib import Path


def record(data: bytes) -> bytes:
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", masked_crc32c(length)) + data + struct.pack("<I", masked_crc32c(data))


def encoded_varint(number: int) -> bytes:
    out = bytearray()
    number &= (1 << 64) - 1
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def field(number: int, value: float | bytes) -> bytes:
    """One field: an int as a varint, a float as a double, bytes with their length."""
    if isinstance(value, int):
        return encoded_varint(number << 3) + encoded_varint(value)
    if isinstance(value, float):
        return encoded_varint(number << 3 | 1) + struct.pack("<d", value)
    return encoded_varint(number << 3 | 2) + encoded_varint(len(value)) + value


def tensor_event(tag: str, step: int, tensor: bytes, plugin: bytes | None = b"scalars") -> bytes:
    """An event as TensorFlow 2 writes it."""
    note = b"" if plugin is None else field(9, field(1, field(1, plugin)) + field(4, 1))
    value = field(1, tag.encode()) + note + field(8, tensor)
    return field(1, 1700000000.5) + field(2, step) + field(5, field(1, value))


def simple_event(tag: str, step: int, number: float) -> bytes:
    value = field(1, tag.encode()) + b"\x15" + struct.pack("<f", number)
    return field(1, 1700000000.5) + field(2, step) + field(5, field(1, value))


def only_file(folder: Path) -> Path:
    (path,) = folder.glob("events.out.tfevents.*")
    return path


def test_checksum() -> None:
    assert masked_crc32c(b"123456789") == ((0xE3069283 >> 15 | 0xE3069283 << 17) + 0xA282EAD8) & 0xFFFFFFFF


def test_what_tensorboardx_writes(tmp_path: Path) -> None:
    writer = SummaryWriter(str(tmp_path))
    for step in range(100):
        writer.add_scalar("loss", 1 / (step + 1), step, walltime=1000.25 + step)
    writer.add_histogram("weights", np.arange(1000), 1)
    writer.add_text("note", "hello", 1)
    writer.add_image("image", np.zeros((3, 64, 64)), 1)
    writer.close()
    found = EventFileReader(only_file(tmp_path)).read()
    losses = [scalar for scalar in found if scalar.tag == "loss"]
    assert [scalar.step for scalar in losses] == list(range(100))
    assert losses[9][:3] == ("loss", 9, 1009.25)
    assert losses[9].value == pytest.approx(0.1)
    assert [(s.tag, s.step, s.value) for s in found if s.tag != "loss"] == []


def test_read_while_it_is_written(tmp_path: Path) -> None:
    writer = SummaryWriter(str(tmp_path), flush_secs=1000)
    reader: EventFileReader | None = None
    found = []
    for step in range(20):
        writer.add_scalar("loss", step, step)
        writer.flush()
        reader = reader or EventFileReader(only_file(tmp_path))
        found += [scalar.step for scalar in reader.read()]
    assert reader is not None
    writer.close()  # its own thread may hold the last one until now
    found += [scalar.step for scalar in reader.read()]
    assert found == list(range(20))
    assert reader.read() == []


def test_nan_and_infinity(tmp_path: Path) -> None:
    writer = SummaryWriter(str(tmp_path))
    for step, value in enumerate([float("nan"), float("inf"), -1e30]):
        writer.add_scalar("loss", value, step)
    writer.close()
    values = [scalar.value for scalar in EventFileReader(only_file(tmp_path)).read()]
    assert values[0] != values[0]
    assert values[1:] == [float("inf"), pytest.approx(-1e30)]


@pytest.mark.parametrize(
    ("tensor", "value"),
    [
        (field(1, 1) + field(2, b"") + field(4, struct.pack("<f", 0.5)), 0.5),
        (field(1, 2) + field(4, struct.pack("<d", 0.1)), 0.1),
        (field(1, 3) + field(4, struct.pack("<i", -7)), -7),
        (field(1, 9) + field(4, struct.pack("<q", -(2**40))), -(2**40)),
        (field(1, 10) + field(4, b"\x01"), 1),
        (field(1, 19) + field(4, struct.pack("<e", 1.5)), 1.5),
        (field(1, 14) + field(4, b"\xc0\x3f"), 1.5),
        (field(1, 1) + field(5, struct.pack("<f", 0.25)), 0.25),
        (field(1, 1) + b"\x2d" + struct.pack("<f", 0.25), 0.25),
        (field(1, 2) + field(6, struct.pack("<d", 0.1)), 0.1),
        (field(1, 2) + field(6, 0.1), 0.1),
        (field(1, 3) + field(7, encoded_varint(-3)), -3),
        (field(1, 3) + field(7, 3), 3),
        (field(1, 9) + field(10, encoded_varint(2**40)), 2**40),
        (field(1, 10) + field(11, 1), 1),
        (field(1, 19) + field(13, encoded_varint(0x3E00)), 1.5),
        (field(1, 14) + field(13, encoded_varint(0x3FC0)), 1.5),
        (field(1, 22) + field(16, 2**32 - 1), 2**32 - 1),
        (field(1, 23) + field(17, 2**64 - 1), float(2**64 - 1)),
        (field(1, 7) + field(8, b"text"), None),
        (field(1, 99) + field(4, b"1234"), None),
        (field(1, 2) + field(4, b"1234"), None),
        (field(1, 1), None),
    ],
)
def test_what_tensorflow_2_writes(tmp_path: Path, tensor: bytes, value: float | None) -> None:
    path = tmp_path / "events.out.tfevents.1.host"
    path.write_bytes(record(field(1, 1.0) + field(3, b"brain.Event:2")) + record(tensor_event("loss", 4, tensor)))
    found = EventFileReader(path).read()
    assert found == ([] if value is None else [("loss", 4, 1700000000.5, value)])


def test_the_note_stands_in_the_first_event_only(tmp_path: Path) -> None:
    tensor = field(1, 1) + field(4, struct.pack("<f", 0.5))
    path = tmp_path / "events"
    path.write_bytes(record(tensor_event("a", 0, tensor)) + record(tensor_event("b", 0, tensor, b"histograms")))
    reader = EventFileReader(path)
    assert [scalar.tag for scalar in reader.read()] == ["a"]
    with path.open("ab") as file:
        file.write(record(tensor_event("a", 1, tensor, None)) + record(tensor_event("b", 1, tensor, None)))
    assert [(scalar.tag, scalar.step) for scalar in reader.read()] == [("a", 1)]


def test_a_torn_record_is_awaited(tmp_path: Path) -> None:
    path = tmp_path / "events"
    data = b"".join(record(simple_event("loss", -step, step)) for step in range(5))
    reader = EventFileReader(path)
    assert reader.read() == []
    found = []
    with path.open("ab", buffering=0) as file:
        for byte in range(len(data)):
            file.write(data[byte : byte + 1])
            found += [scalar.step for scalar in reader.read()]
    assert found == [0, -1, -2, -3, -4]
    assert not reader.corrupt


def test_a_corrupt_length_ends_the_file(tmp_path: Path) -> None:
    path = tmp_path / "events"
    good = record(simple_event("loss", 1, 1))
    path.write_bytes(good + b"\xff" + good[1:] + good)
    reader = EventFileReader(path)
    assert len(reader.read()) == 1
    assert reader.corrupt
    with path.open("ab") as file:
        file.write(good)
    assert reader.read() == []


@pytest.mark.parametrize("data", [b"\xff" * 40, b"\x2a\x7f\x01", field(5, 3), field(5, field(1, field(1, b"\xff")))])
def test_a_garbled_event_is_passed_over(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "events"
    path.write_bytes(record(data) + record(simple_event("loss", 2, 2)))
    assert [scalar.step for scalar in EventFileReader(path).read()] == [2]


def test_random_bytes(tmp_path: Path) -> None:
    path = tmp_path / "events"
    for _ in range(50):
        path.write_bytes(b"".join(record(os.urandom(60)) for _ in range(20)))
        EventFileReader(path).read()


def test_large_records_are_stepped_over(tmp_path: Path) -> None:
    path = tmp_path / "events"
    with path.open("wb") as file:
        for step in range(3):
            file.write(record(simple_event("loss", step, 1)))
            length = struct.pack("<Q", 50_000_000)
            file.write(length + struct.pack("<I", masked_crc32c(length)))
            file.seek(50_000_004 - 1, os.SEEK_CUR)
            file.write(b"\0")
        file.write(record(simple_event("loss", 3, 1)))
    tracemalloc.start()
    try:
        assert [scalar.step for scalar in EventFileReader(path).read()] == [0, 1, 2, 3]
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_a_folder_of_logs(tmp_path: Path) -> None:
    reader = LogDirReader(tmp_path / "logs")
    assert reader.read() == {}
    for name in ("", "train", "deep/er"):
        writer = SummaryWriter(str(tmp_path / "logs" / name))
        writer.add_scalar("loss", 0.5, 1)
        writer.close()
    (tmp_path / "logs" / "events.txt").write_text("no events")
    found = reader.read()
    assert sorted(found) == ["deep/er/loss", "loss", "train/loss"]
    _, step, when, value = found["train/loss"][0]
    assert (step, value) == (1, 0.5)
    assert when == pytest.approx(time.time(), abs=60)
    assert reader.read() == {}
    second = SummaryWriter(str(tmp_path / "logs" / "train"), filename_suffix=".second")
    second.add_scalar("loss", 0.25, 2)
    second.close()
    assert {name: [s.step for s in points] for name, points in reader.read().items()} == {"train/loss": [2]}
    for path in (tmp_path / "logs").rglob("events.out.tfevents.*"):
        path.unlink()
    assert reader.read() == {}


def test_a_link_to_the_folder(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "logs").symlink_to("work")
    (tmp_path / "work" / "events.out.tfevents.1").write_bytes(record(simple_event("loss", 1, 1)))
    reader = LogDirReader(tmp_path / "logs")
    assert list(reader.read()) == ["loss"]
    (tmp_path / "logs").unlink()
    (tmp_path / "work").rename(tmp_path / "logs")
    assert reader.read() == {}


def test_many_events_are_read_quickly(tmp_path: Path) -> None:
    path = tmp_path / "events"
    path.write_bytes(b"".join(record(simple_event("loss", 1, 1)) for _ in range(10_000)))
    begin = time.process_time()
    assert len(EventFileReader(path).read()) == 10_000
    assert time.process_time() - begin < 2


@pytest.mark.parametrize("data", [b"\x80", b"\x80" * 11, b"\x0b", b"\x0d123", b"\x09", b"\x0a\x05abc"])
def test_not_a_message(data: bytes) -> None:
    with pytest.raises(NotAMessageError):
        list(fields(memoryview(data)))


def test_varints() -> None:
    for number in (0, 1, 127, 128, 2**32, 2**63 - 1, -1, -(2**63)):
        data = encoded_varint(number)
        value, end = varint(memoryview(data), 0)
        assert (signed(value), end) == (number, len(data))


def test_agrees_with_tensorboardxs_own_protobuf(tmp_path: Path) -> None:
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.proto.summary_pb2 import Summary

    values: list[Any] = [Summary.Value(tag=f"tag {n} é", simple_value=n / 4) for n in range(3)]
    event = Event(wall_time=12.5, step=-5, summary=Summary(value=values))
    path = tmp_path / "events"
    path.write_bytes(record(event.SerializeToString()))
    assert EventFileReader(path).read() == [(f"tag {n} é", -5, 12.5, n / 4) for n in range(3)]


def test_long_files_are_read_a_part_at_a_time(tmp_path: Path) -> None:
    writer = SummaryWriter(str(tmp_path))
    for step in range(1000):
        writer.add_scalar("x", step, step)
    writer.close()
    reader = LogDirReader(tmp_path)
    steps: list[int] = []
    looks = 0
    while found := reader.read(10_000).get("x"):
        steps += [scalar.step for scalar in found]
        looks += 1
        assert reader.behind == (steps[-1] < 999)
    assert steps == list(range(1000))
    assert looks > 3
