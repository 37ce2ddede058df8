"""From one TensorBoard event to the scalars in it.

PyTorch and others write a scalar as a number; TensorFlow 2 as a tensor, with a note saying that it is one for the plugin
"scalars". The numbers of the fields are those of TensorFlow's event.proto, summary.proto and tensor.proto.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from jupyter_estimator.records.formats.protobuf import NotAMessageError, Value, as_bytes, as_int, fields, signed, varint


class Scalar(NamedTuple):
    tag: str
    step: int
    wall_time: float
    value: float


class Restart(NamedTuple):
    """A writer that goes on from a checkpoint: what was written before for this step and later ones counts no more."""

    step: int


_DOUBLE = struct.Struct("<d")
_FLOAT = struct.Struct("<f")
_HALF = struct.Struct("<e")
_BFLOAT16 = 14
_START = 1
"""SessionLog's word for a start."""
# How the bytes of a tensor's element read, by TensorFlow's number for its type.
_ELEMENTS = {
    number: struct.Struct(layout)
    for number, layout in {
        1: "<f", 2: "<d", 3: "<i", 4: "<B", 5: "<h", 6: "<b", 9: "<q", 10: "<?", 17: "<H", 19: "<e", 22: "<I", 23: "<Q",
    }.items()
}  # fmt: skip
_FLOAT_VAL, _DOUBLE_VAL, _INT_VAL, _INT64_VAL, _BOOL_VAL, _HALF_VAL, _UINT32_VAL, _UINT64_VAL = 5, 6, 7, 10, 11, 13, 16, 17
_SIGNED = (_INT_VAL, _INT64_VAL)
_LISTS = (_FLOAT_VAL, _DOUBLE_VAL, *_SIGNED, _BOOL_VAL, _HALF_VAL, _UINT32_VAL, _UINT64_VAL)


def scalars(event: memoryview, scalar_tags: set[str]) -> list[Scalar | Restart]:
    """The scalars of an event, or the restart it tells of; [] when it cannot be read.

    The note of what a tensor is for may stand in a tag's first event only: ``scalar_tags`` remembers it.
    """
    try:
        return _read(event, scalar_tags)
    except (NotAMessageError, UnicodeDecodeError, struct.error):
        return []


def _read(event: memoryview, scalar_tags: set[str]) -> list[Scalar | Restart]:
    wall_time, step = 0.0, 0
    found: list[tuple[str, float]] = []
    restarted = False
    for number, value in fields(event):
        if number == 1:
            (wall_time,) = _DOUBLE.unpack(as_bytes(value))
        elif number == 2:
            step = signed(as_int(value))
        elif number == 5:
            for within, summary_value in fields(as_bytes(value)):
                scalar = _scalar(as_bytes(summary_value), scalar_tags) if within == 1 else None
                if scalar is not None:
                    found.append(scalar)
        elif number == 7:
            restarted = any(within == 1 and status == _START for within, status in fields(as_bytes(value)))
    return [Restart(step)] if restarted else [Scalar(tag, step, wall_time, value) for tag, value in found]


def _scalar(message: memoryview, scalar_tags: set[str]) -> tuple[str, float] | None:
    tag = ""
    simple: float | None = None
    tensor: memoryview | None = None
    plugin = b""
    for number, value in fields(message):
        if number == 1:
            tag = str(as_bytes(value), "utf-8")
        elif number == 2:
            (simple,) = _FLOAT.unpack(as_bytes(value))
        elif number == 8:
            tensor = as_bytes(value)
        elif number == 9:
            plugin = bytes(_first(_first(as_bytes(value), 1), 1))
    if plugin == b"scalars":
        scalar_tags.add(tag)
    if simple is None and tensor is not None and tag in scalar_tags:
        simple = _tensor_number(tensor)
    return None if simple is None else (tag, simple)


def _first(message: memoryview, wanted: int) -> memoryview:
    return next((as_bytes(value) for number, value in fields(message) if number == wanted), memoryview(b""))


def _tensor_number(tensor: memoryview) -> float | None:
    """Its only element, which stands among its bytes or in the list for its type."""
    dtype = 0
    content: memoryview | None = None
    listed: tuple[int, Value] | None = None
    for number, value in fields(tensor):
        if number == 1:
            dtype = as_int(value)
        elif number == 4:
            content = as_bytes(value)
        elif number in _LISTS:
            listed = number, value
    if content:
        if dtype == _BFLOAT16:
            return _bfloat16(int.from_bytes(content[:2], "little"))
        return float(_ELEMENTS[dtype].unpack_from(content)[0]) if dtype in _ELEMENTS else None
    return _listed_number(*listed, dtype) if listed is not None else None


def _listed_number(number: int, value: Value, dtype: int) -> float:
    if number in (_FLOAT_VAL, _DOUBLE_VAL):
        layout = _FLOAT if number == _FLOAT_VAL else _DOUBLE
        return float(layout.unpack_from(as_bytes(value))[0])
    bits = value if isinstance(value, int) else varint(value, 0)[0]
    if number == _HALF_VAL:
        return _bfloat16(bits) if dtype == _BFLOAT16 else float(_HALF.unpack((bits & 0xFFFF).to_bytes(2, "little"))[0])
    return float(signed(bits) if number in _SIGNED else bits)


def _bfloat16(bits: int) -> float:
    return float(_FLOAT.unpack(((bits & 0xFFFF) << 16).to_bytes(4, "little"))[0])
