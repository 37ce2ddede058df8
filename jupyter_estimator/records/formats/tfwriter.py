"""Writing TensorBoard's event files, without TensorBoard: scalars, and nothing else."""

from __future__ import annotations

import math
import os
import struct
import time
from pathlib import Path
from typing import TYPE_CHECKING

from jupyter_estimator.records.formats.tfevents import masked_crc32c

if TYPE_CHECKING:
    from collections.abc import Iterable

_LENGTH = struct.Struct("<Q")
_CHECKSUM = struct.Struct("<I")
_DOUBLE = struct.Struct("<d")
_FLOAT = struct.Struct("<f")
_LARGEST_FLOAT = 3.4028234e38


def write_scalars(folder: Path, scalars: Iterable[tuple[str, int, float, float]]) -> Path:
    """Writes one event file of (tag, step, seconds since the epoch, value); whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"events.out.tfevents.{int(time.time())}.{os.uname().nodename}.{os.urandom(4).hex()}"
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("wb") as file:
            file.write(_record(_event(time.time(), 0, _field(3, b"brain.Event:2"))))
            for tag, step, when, value in scalars:
                file.write(
                    _record(
                        _event(when, step, _field(5, _field(1, _field(1, tag.encode(errors="backslashreplace")) + b"\x15" + _float(value))))
                    )
                )
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return path


def _record(data: bytes) -> bytes:
    length = _LENGTH.pack(len(data))
    return length + _CHECKSUM.pack(masked_crc32c(length)) + data + _CHECKSUM.pack(masked_crc32c(data))


def _event(when: float, step: int, what: bytes) -> bytes:
    return b"\x09" + _DOUBLE.pack(when) + b"\x10" + _varint(step & 0xFFFFFFFFFFFFFFFF) + what


def _field(number: int, data: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    digits = bytearray()
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*digits, value])


def _float(value: float) -> bytes:
    # A double may be larger than the single precision that the format has.
    return _FLOAT.pack(math.copysign(math.inf, value) if abs(value) > _LARGEST_FLOAT else value)
