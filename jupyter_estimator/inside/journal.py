"""Appending one line to a journal so that it is on disk for everyone once the call returns.

A line is one ``write`` to a file opened for appending: several threads and processes may share the journal, and a line that
was written survives SIGKILL, because the kernel has it. No line is ever rewritten.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress


class Writer:
    """Appends lines to one journal. Opened at the first line; safe to use after a fork.

    While ``ready``, whole lines may be written to ``descriptor`` as they are. After a write that failed, the journal may end
    within a line: the next one then begins with a newline.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.descriptor = -1
        self.ready = False
        self._lost = 0
        self._complained = False

    def __getstate__(self) -> str:
        return self.path

    def __setstate__(self, path: str) -> None:
        self.__init__(path)  # type: ignore[misc]

    def _prepare(self) -> bytes:
        """Opens the journal; returns what ends a line that was left torn."""
        if self.descriptor < 0:
            self.descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        size = os.fstat(self.descriptor).st_size
        return b"\n" if size and os.pread(self.descriptor, 1, size - 1) != b"\n" else b""

    def append(self, line: bytes) -> None:
        """Appends ``line`` (with its newline), or raises OSError."""
        try:
            if not self.ready:
                line = self._prepare() + line
            written = os.write(self.descriptor, line)
            while written < len(line):
                written += os.write(self.descriptor, line[written:])
            self.ready = True
        except OSError as error:
            self.ready = False
            if error.errno != errno.EBADF:
                raise
            self.descriptor = -1  # closed by someone who closes all descriptors, as daemons do
            self.append(line)

    def append_or_warn(self, line: bytes) -> None:
        """Like append, but a disk that refuses costs the line, not the training. Said on stderr, once for as long as it lasts."""
        try:
            self.append(line)
        except OSError as error:
            self._lost += 1
            if not self._complained:
                self._complained = True
                _say(
                    "what is logged is not being kept: " + str(error.strerror) + ". The script goes on.",
                    "Make room on the disk of " + os.path.dirname(self.path) + ", or see that it can be written.",
                )
        else:
            if self._lost:
                _say("what is logged is being kept again; lost in between: " + str(self._lost) + ".")
                self._lost, self._complained = 0, False

    def close(self) -> None:
        """Closes the file; the next line opens it again."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
        self.descriptor, self.ready = -1, False


def _say(*lines: str) -> None:
    with suppress(OSError, ValueError, AttributeError):  # the log is on the same disk, or stderr is closed or None
        sys.stderr.write("jupyter_estimator: " + "\n".join(lines) + "\n")
