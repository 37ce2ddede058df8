"""Appending one line to a journal so that it is on disk for everyone once the call returns.

A line is one ``write`` to a file opened for appending: several threads and processes may share the journal, and a line that
was written survives SIGKILL, because the kernel has it. No line is ever rewritten.
"""

from __future__ import annotations

import errno
import os
import sys


class Writer:
    """Appends lines to one journal. Opened at the first line; safe to use after a fork."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.descriptor = -1
        self._complained = False

    def __getstate__(self) -> str:
        return self.path

    def __setstate__(self, path: str) -> None:
        self.__init__(path)  # type: ignore[misc]

    def open(self) -> int:
        """Opens the journal, closing a line that an earlier writer left torn."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        size = os.fstat(descriptor).st_size
        if size and os.pread(descriptor, 1, size - 1) != b"\n":
            os.write(descriptor, b"\n")
        self.descriptor = descriptor
        return descriptor

    def append(self, line: bytes) -> None:
        """Appends ``line`` (with its newline), or raises OSError; what a failed write left is closed by the next line."""
        descriptor = self.descriptor if self.descriptor >= 0 else self.open()
        written = os.write(descriptor, line)
        while written < len(line):
            try:
                written += os.write(descriptor, line[written:])
            except OSError:
                self.close()
                raise

    def append_or_warn(self, line: bytes) -> None:
        """Like append, but a full disk costs the line, not the training; said once on stderr."""
        try:
            self.append(line)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG):
                raise
            self.close()
            if not self._complained:
                self._complained = True
                _warn("what is logged is not being kept: " + str(error.strerror), "Make room on the disk of " + os.path.dirname(self.path))

    def close(self) -> None:
        """Closes the file; the next line opens it again."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


def _warn(what: str, hint: str) -> None:
    try:
        sys.stderr.write("jupyter_estimator: " + what + ".\nThe script goes on. " + hint + ".\n")
    except (OSError, ValueError, AttributeError):
        return  # stderr is the run's log, on the same disk; or there is none
