"""The wire format of protocol buffers, as much of it as reading fields by their numbers takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
Value = int | memoryview


class NotAMessageError(ValueError):
    """The bytes are no message, or not the one expected."""


def fields(message: memoryview) -> Iterator[tuple[int, Value]]:
    """Each field's number and value: an int where it is written as a varint, else its bytes as they are."""
    position, end = 0, len(message)
    while position < end:
        key = message[position]
        position += 1
        if key >= 0x80:
            key, position = varint(message, position - 1)
        kind = key & 7
        if kind == VARINT:
            value, position = varint(message, position)
            yield key >> 3, value
            continue
        if kind == BYTES:
            size, position = varint(message, position)
        elif kind in (FIXED32, FIXED64):
            size = 4 if kind == FIXED32 else 8
        else:
            raise NotAMessageError
        begin, position = position, position + size
        if position > end:
            raise NotAMessageError
        yield key >> 3, message[begin:position]


def varint(message: memoryview, position: int) -> tuple[int, int]:
    """An unsigned number of up to 64 bits and the position behind it."""
    result = shift = 0
    while position < len(message) and shift < 70:
        byte = message[position]
        position += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result & 0xFFFFFFFFFFFFFFFF, position
        shift += 7
    raise NotAMessageError


def signed(number: int) -> int:
    """A negative number is written as its two's complement in 64 bits."""
    return number - (1 << 64) if number >= 1 << 63 else number


def as_bytes(value: Value) -> memoryview:
    if isinstance(value, int):
        raise NotAMessageError
    return value


def as_int(value: Value) -> int:
    if not isinstance(value, int):
        raise NotAMessageError
    return value
