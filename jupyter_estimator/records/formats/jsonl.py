"""Journals: files of one JSON object a line, appended to by several processes and never rewritten.

A writer can be killed within a line, and a machine within a block. So whatever is not a whole line of JSON is passed
over, and a line is not a line before its newline is there.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside.opening import regular
from jupyter_estimator.inside.reading import BLANK, record_of

if TYPE_CHECKING:
    from pathlib import Path

PIECE = 4 * 1024 * 1024
LONGEST_LINE = 16 * 1024 * 1024


def append(path: Path, record: dict[str, Any]) -> None:
    """Add a record; when the call returns it survives the end of this process. Raises OSError on a full disk."""
    line = json.dumps(record, separators=(",", ":")).encode() + b"\n"
    descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        size = os.fstat(descriptor).st_size
        if size and os.pread(descriptor, 1, size - 1) != b"\n":
            line = b"\n" + line
        # One write, so that lines of several writers do not mix; more only where the disk takes no more at once.
        written = os.write(descriptor, line)
        while written < len(line):
            written += os.write(descriptor, line[written:])
    finally:
        os.close(descriptor)


def read_all(path: Path) -> list[dict[str, Any]]:
    """All records; none when there is no such file."""
    journal = Journal(path)
    records: list[dict[str, Any]] = []
    while new := journal.read_new():
        records += new
    return records


class Journal:
    """Reads what was added since the last time.

    ``garbled`` counts the lines that were no records, ``behind`` the bytes that the last call left for the next.
    """

    def __init__(self, path: Path, longest_line: int = LONGEST_LINE) -> None:
        self.garbled = 0
        self._path = path
        self._longest_line = longest_line
        self._file_id: tuple[int, int] | None = None
        self._start_over()

    def _start_over(self) -> None:
        self.behind = 0
        self._offset = 0
        self._unfinished: list[bytes] = []
        self._unfinished_size = 0

    def read_new(self, max_bytes: int = PIECE) -> list[dict[str, Any]]:
        """Records added since the last call; [] when all was read.

        It stops after about ``max_bytes``, so ask again until there are none. A file that became shorter, or another
        one under the same name, is read from its beginning.
        """
        try:
            descriptor = regular(self._path)
        except OSError:  # it is not there, or is no journal
            self._start_over()
            return []
        try:
            status = os.fstat(descriptor)
            file_id = (status.st_dev, status.st_ino)
            if status.st_size < self._offset or self._file_id not in (None, file_id):
                self._start_over()
            self._file_id = file_id
            records: list[dict[str, Any]] = []
            while not records and (data := os.pread(descriptor, max_bytes, self._offset)):
                self._offset += len(data)
                records = self._take(data)
            self.behind = max(0, status.st_size - self._offset)
            return records
        finally:
            os.close(descriptor)

    def _take(self, data: bytes) -> list[dict[str, Any]]:
        head, newline, tail = data.rpartition(b"\n")
        if not newline:
            self._keep(data)
            return []
        lines = head.split(b"\n")
        if self._unfinished_size:
            lines[0] = b"".join([*self._unfinished, lines[0]])
            too_long = self._unfinished_size > self._longest_line
            self._unfinished, self._unfinished_size = [], 0
            if too_long:
                self.garbled += 1
                del lines[0]
        self._keep(tail)
        return self._all_records(lines) or [record for line in lines if (record := self._record(line)) is not None]

    def _all_records(self, lines: list[bytes]) -> list[dict[str, Any]]:
        """The records, where every line holds one: asking for all of them at once takes a third of the time. Else none."""
        if len(lines) < 2 or max(map(len, lines)) > self._longest_line:
            return []
        try:
            found = json.loads((b"[" + b",".join(lines) + b"]").decode())
        except (ValueError, RecursionError):
            return []
        whole = len(found) == len(lines) and all(type(record) is dict for record in found)
        return found if whole else []

    def _keep(self, data: bytes) -> None:
        self._unfinished_size += len(data)
        if self._unfinished_size > self._longest_line:
            # It will be dropped: only that it is there needs to be known.
            self._unfinished.clear()
        elif data:
            self._unfinished.append(data)

    def _record(self, line: bytes) -> dict[str, Any] | None:
        line = line.strip(BLANK)
        if not line:
            return None
        record = record_of(line) if len(line) <= self._longest_line else None
        self.garbled += record is None
        return record
