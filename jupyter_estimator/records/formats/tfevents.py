"""The scalars in TensorBoard's event files, read while they are written and without TensorBoard.

A file is a sequence of records: length, checksum of the length, data, checksum of the data. Only the lengths' checksums are
looked at: they tell where the sequence is broken, and a checksum over the data would cost more than reading it.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from jupyter_estimator.inside.opening import regular
from jupyter_estimator.records.formats.tfnames import is_event_file
from jupyter_estimator.records.formats.tfsummary import Restart, Scalar, scalars

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
        return [event for event in self.read_events(max_bytes) if isinstance(event, Scalar)]

    @property
    def state(self) -> tuple[int, list[str]]:
        """How far it has read, and what it has to remember, for ``resume``."""
        return self._offset, sorted(self._scalar_tags)

    def resume(self, offset: int, scalar_tags: Iterable[str]) -> None:
        """Goes on where another reader of the file has stopped."""
        self._offset, self._scalar_tags = offset, set(scalar_tags)

    def read_events(self, max_bytes: int | None = None) -> list[Scalar | Restart]:
        """The same with the restarts of writers among them."""
        found: list[Scalar | Restart] = []
        self.behind = False
        if self.corrupt:
            return found
        try:
            # Most looks find nothing new, and there are many files: a look is one system call.
            size = self._path.stat().st_size
            if size < self._offset + _HEADER.size:
                return found
            until = size if max_bytes is None else self._offset + max_bytes
            with open(regular(self._path, links=True), "rb", buffering=_BUFFER) as file:
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
    """All event files under a folder, also those that appear later. A sub folder's name precedes the tag.

    The files of one folder are read in the order of their names, which is that of their beginnings. A writer that resumes a training says
    from which step on: as in TensorBoard, what the folder's earlier files hold from there on is then gone.
    """

    def __init__(self, logs_dir: Path) -> None:
        self._root = logs_dir
        self._readers: dict[str, dict[str, tuple[str, EventFileReader]]] = {}
        """By folder and name of the file: what precedes its tags, and its reader."""
        self._names: dict[str, set[str]] = {}
        self.purged: list[tuple[set[str], int]] = []
        """Of what earlier calls of ``read`` have handed out: these names' points from that step on are gone."""
        self._resumed: dict[str, Any] = {}
        self.begun_anew = False
        """Whether all that earlier calls have handed out is gone: it goes by other names now, and is handed out again."""

    def state(self) -> dict[str, Any]:
        """How far it has read, for ``resume``: by file, with the names that each folder has."""
        return {
            "files": {f"{prefix}\n{name}": reader.state for files in self._readers.values() for name, (prefix, reader) in files.items()},
            "names": {
                prefix: sorted(self._names.get(folder, ())) for folder, files in self._readers.items() for prefix, _ in files.values()
            },
        }

    def resume(self, state: dict[str, Any]) -> None:
        """Goes on where another reader of the folder has stopped."""
        self._resumed = state

    @property
    def behind(self) -> bool:
        """Whether the last look left something for the next."""
        return any(reader.behind for files in self._readers.values() for _, reader in files.values())

    def read(self, max_bytes: int | None = None) -> dict[str, list[Scalar]]:
        """By name, the scalars added since the last call, of each file about ``max_bytes``."""
        self.purged, self.begun_anew = [], False
        self._look_around()
        self._resume()
        found: dict[str, list[Scalar]] = {}
        for folder, files in self._readers.items():
            names = self._names.setdefault(folder, set())
            for _, (prefix, reader) in sorted(files.items()):
                for event in reader.read_events(max_bytes):
                    if isinstance(event, Restart):
                        self._purge(names, event.step, found)
                    else:
                        names.add(name := prefix + event.tag)
                        found.setdefault(name, []).append(event)
                if reader.behind:
                    break  # the folder's next file may say what of this one is gone
        return {name: scalars for name, scalars in found.items() if scalars}

    def _resume(self) -> None:
        state, self._resumed = self._resumed, {}
        if not state:
            return
        there = {f"{prefix}\n{name}": reader for files in self._readers.values() for name, (prefix, reader) in files.items()}
        if not state["files"].keys() <= there.keys():
            self.begun_anew = True  # they go by other names now, or are gone
            return
        for key, (offset, scalar_tags) in state["files"].items():
            there[key].resume(offset, scalar_tags)
        for folder, files in self._readers.items():
            for prefix, _ in files.values():
                self._names[folder] = set(state["names"].get(prefix, ()))

    def _purge(self, names: set[str], step: int, found: dict[str, list[Scalar]]) -> None:
        self.purged.append((set(names), step))
        for name in names & found.keys():
            found[name] = [scalar for scalar in found[name] if scalar.step < step]

    def _look_around(self) -> None:
        for folder, subfolders, names in os.walk(self._root):
            subfolders.sort()
            below = os.path.relpath(folder, self._root)
            for name in names:
                if is_event_file(name):
                    self._add(folder, name, "" if below == os.curdir else below + "/")

    def _add(self, folder: str, name: str, prefix: str) -> None:
        files = self._readers.setdefault(folder, {})
        if name not in files:
            files[name] = prefix, EventFileReader(Path(folder, name))


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
