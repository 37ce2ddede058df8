"""Appending one line to a journal so that it is on disk for everyone once the call returns.

A line is one ``write`` to a file opened for appending: several threads and processes may share the journal, and a line that
was written survives SIGKILL, because the kernel has it. No line is ever rewritten.

Scripts close descriptors that are not theirs: daemons all of them, helpers of a fork those above some number, and dup2 puts another file
in their place. The number we hold may then belong to the script's model. So before each write the system is asked whether
there is still our journal behind it, which takes less than a microsecond.
"""

from __future__ import annotations

import errno
import os

from .warning import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .place import Place


class Writer:
    """Appends lines to one journal. Opened at the first line; safe to use after a fork.

    While ``ready``, and while ``descriptor`` is the file ``inode`` on the disk ``device``, whole lines may be written to it as they are.
    After a write that failed, the journal may end within a line: the next one then begins with a newline.

    Parameters
    ----------
    path
        The journal.
    place
        The run directory it is in, where that may be moved meanwhile.
    """

    def __init__(self, path: str, place: Place | None = None) -> None:
        self.path = path
        self.descriptor = -1
        self.inode = self.device = -1
        self.ready = False
        self._place = place
        self._lost = 0
        self._complained = False

    def __getstate__(self) -> tuple[str, Place | None]:
        return self.path, self._place

    def __setstate__(self, state: tuple[str, Place | None]) -> None:
        self.__init__(*state)  # type: ignore[misc]

    def _prepare(self) -> bytes:
        """Opens the journal, unless it is open; returns what ends a line that was left torn."""
        if not self._is_ours():
            if self._place is not None:
                self.path = os.path.join(self._place.find(), os.path.basename(self.path))
            self.descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        found = os.fstat(self.descriptor)
        self.inode, self.device = found.st_ino, found.st_dev
        return b"\n" if found.st_size and os.pread(self.descriptor, 1, found.st_size - 1) != b"\n" else b""

    def _is_ours(self) -> bool:
        """Whether the descriptor is still the journal, and the journal still somewhere."""
        if self.descriptor < 0:
            return False
        try:
            found = os.fstat(self.descriptor)
        except OSError:
            return False
        return found.st_ino == self.inode and found.st_dev == self.device and found.st_nlink > 0

    def append(self, line: bytes) -> None:
        """Appends ``line`` (with its newline), or raises OSError."""
        for attempt in range(3):
            try:
                begin = b"" if self.ready and self._is_ours() else self._prepare()
                self._put(begin + line)
            except OSError as error:
                self.ready = False
                if error.errno != errno.EBADF or attempt == 2:
                    raise
                self.descriptor = -1  # closed this instant, by another thread
            else:
                self.ready = True
                return

    def _put(self, line: bytes) -> None:
        written = os.write(self.descriptor, line)
        while written < len(line):
            written += os.write(self.descriptor, line[written:])

    def append_or_warn(self, line: bytes) -> None:
        """Like append, but a disk that refuses costs the line, not the training. Said on stderr, once for as long as it lasts."""
        try:
            self.append(line)
        except OSError as error:
            self._lost += 1
            if not self._complained:
                self._complained = True
                say(
                    "what is logged is not being kept: " + str(error.strerror) + ". The script goes on.",
                    "Make room on the disk of " + os.path.dirname(self.path) + ", or see that it can be written.",
                )
        else:
            if self._lost:
                say("what is logged is being kept again; lost in between: " + str(self._lost) + ".")
                self._lost, self._complained = 0, False

    def close(self) -> None:
        """Closes the file; the next line opens it again."""
        if self._is_ours():
            os.close(self.descriptor)
        self.descriptor, self.ready = -1, False
