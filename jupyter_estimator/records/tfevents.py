"""The scalars in TensorBoard's event files, read while they are written and without TensorBoard.

A file is a sequence of records: length, checksum of the length, data, checksum of the data. Only the lengths' checksums are
looked at: they tell where the sequence is broken, and a checksum over the data would cost more than reading it.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, BinaryIO

from jupyter_estimator.records.tfsummary import Scalar, scalars

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER = struct.Struct("<QI")
_FOOTER = 4
# Larger records hold images or graphs, and are stepped over.
_LARGEST_RECORD = 1_000_000
_BUFFER = 1 << 18


class EventFileReader:
    """One event file. ``corrupt`` once its records can no longer be told apart: then it is not read any further."""

    def __init__(self, path: Path) -> None:
        self.corrupt = False
        self.behind = False
        """Whether the last look left something for the next."""
        self._path = path
        self._offset = 0
        self._scalar_tags: set[str] = set()

    def read(self, max_bytes: int | None = None) -> list[Scalar]:
        """Scalars added since the last call, of about ``max_bytes``. A record that is not all there yet is left for the next."""
        found: list[Scalar] = []
        self.behind = False
        if self.corrupt:
            return found
        try:
            # Most looks find nothing new, and there are many files: a look is one system call.
            size = self._path.stat().st_size
            if size < self._offset + _HEADER.size:
                return found
            until = size if max_bytes is None else self._offset + max_bytes
            with self._path.open("rb", buffering=_BUFFER) as file:
                file.seek(self._offset)
                for event in self._events(file, size, until):
                    found += scalars(event, self._scalar_tags)
            self.behind = until <= self._offset < size
        except OSError:
            # Gone, or not ours to read: what was read so far is all there is.
            return found
        return found

    def _events(self, file: BinaryIO, size: int, until: int) -> Iterator[memoryview]:
        while self._offset < until and len(header := file.read(_HEADER.size)) == _HEADER.size:
            length, checksum = _HEADER.unpack(header)
            if checksum != masked_crc32c(header[:8]):
                self.corrupt = True
                return
            end = self._offset + _HEADER.size + length + _FOOTER
            if end > size:
                return
            if length <= _LARGEST_RECORD:
                data = file.read(length + _FOOTER)
                if len(data) < length + _FOOTER:
                    return
                yield memoryview(data)[:length]
            else:
                file.seek(end)
            self._offset = end


class LogDirReader:
    """All event files under a folder, also those that appear later. A sub folder's name precedes the tag."""

    def __init__(self, logs_dir: Path) -> None:
        self._root = logs_dir
        self._readers: dict[str, tuple[str, EventFileReader]] = {}

    @property
    def behind(self) -> bool:
        """Whether the last look left something for the next."""
        return any(reader.behind for _, reader in self._readers.values())

    def read(self, max_bytes: int | None = None) -> dict[str, list[Scalar]]:
        """By name, the scalars added since the last call, of each file about ``max_bytes``."""
        self._look_around()
        found: dict[str, list[Scalar]] = {}
        for prefix, reader in self._readers.values():
            for scalar in reader.read(max_bytes):
                found.setdefault(prefix + scalar.tag, []).append(scalar)
        return found

    def _look_around(self) -> None:
        for folder, subfolders, names in os.walk(self._root):
            subfolders.sort()
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name.startswith("events.out.tfevents.") and path not in self._readers:
                    below = os.path.relpath(folder, self._root)
                    prefix = "" if below == os.curdir else below + "/"
                    self._readers[path] = (prefix, EventFileReader(self._root / below / name))


def _crc32c_table() -> list[int]:
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = (byte >> 1) ^ (0x82F63B78 if byte & 1 else 0)  # noqa: PLW2901
        table.append(byte)
    return table


_TABLE = _crc32c_table()


def masked_crc32c(data: bytes) -> int:
    """The checksum of Castagnoli, turned and shifted so that it can itself be part of data with a checksum."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ _TABLE[(crc ^ byte) & 0xFF]
    crc ^= 0xFFFFFFFF
    return (((crc >> 15) | (crc << 17)) + 0xA282EAD8) & 0xFFFFFFFF
