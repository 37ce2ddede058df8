"""What a script prints goes to the log at once, and a flood of it does not slow the script.

Python holds back what is written to a file until 8 kB have gathered: a log would lag by minutes, and a killed script would lose its
last lines. So each line goes straight to the file here, in one piece, as in a terminal: several processes may print at once. What goes to
stderr is written at once even within a line, after what stdout has of its own.

Only while a script prints more than some twenty thousand lines a second are they gathered, by Python's own C code and for at most a
twentieth of a second, so that a million lines cost what they cost in a file. The thread that sees to this exists for as long as the
flood does, and never across a fork. Scripts with threads of their own are never gathered for.

When the disk is full the lines are lost and the script goes on; the log says how much is missing once there is room again.
"""

from __future__ import annotations

import errno
import io
import os
import sys
import time
from _thread import _count as count_threads  # those beside the main one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PERIOD = 0.05
_FLOOD = 500
"""Lines in half a period, above which they are gathered."""
_CALM = 8192
"""Bytes in a period while gathering, below which they are not any more."""
_PIECE = 1 << 16
"""Bytes of text after which it is written in any case."""
_CHUNK = 1 << 13
"""The same while gathering: little strings that are held for long fall out of the processor's cache."""
_LOST = "\n[jupyter_estimator: %d bytes of this log are missing here: the disk was full]\n"


class WholeFile(io.FileIO):
    """A raw file that takes all it is given, where another may take a part or, on a full disk, raise."""

    lost = 0

    def write(self, data: object) -> int:
        """Writes all of ``data``, or counts it as lost."""
        try:
            if self.lost:
                self._put((_LOST % self.lost).encode())
                self.lost = 0
            written = super().write(data)  # type: ignore[arg-type]
            if written != len(data):  # type: ignore[arg-type]
                written = self._put(data, written or 0)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            written = memoryview(data).nbytes  # type: ignore[arg-type]
            self.lost += written
        return written

    def _put(self, data: object, begin: int = 0) -> int:
        whole = memoryview(data).cast("B")  # type: ignore[arg-type]
        while begin < len(whole):
            begin += super().write(whole[begin:]) or 0
        return begin


class LogFile(io.RawIOBase):
    """The raw file under sys.stdout: counts its writes, and lets them gather while there are very many.

    The text layer looks up ``closed`` at every print, which is fast where it is a slot and there is no dictionary to search before.

    What is gathered lies here and in the text layer above, whose ``write`` is not made for several threads while it holds something back.
    So nothing is gathered for a script that has more than one, and whoever but the printing thread has it written holds the lock.
    """

    __slots__ = ("closed", "file", "flood", "gathered", "text", "until", "writes")

    def __init__(self, file: WholeFile) -> None:
        self.closed = False  # type: ignore[misc]
        self.file = file
        self.text: Any = None
        self.flood: Flood | None = None
        self.gathered = io.BufferedWriter(file, _PIECE)
        self.start_counting()

    @property
    def name(self) -> Any:
        """As a file has it."""
        return self.file.name

    @property
    def mode(self) -> str:
        """As a file has it."""
        return "wb"

    def fileno(self) -> int:
        """The descriptor."""
        return self.file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self.file.isatty()

    def writable(self) -> bool:
        """It is."""
        return True

    def close(self) -> None:
        """Closes the stream; the descriptor stays open, as the first three do."""
        if not self.closed:
            self.flush()
            self.closed = True  # type: ignore[misc]

    def start_counting(self) -> None:
        """Begins a window of half a period."""
        self.writes = 0
        self.until = time.monotonic() + _PERIOD / 2

    def write(self, data: object) -> int:
        """Writes all of ``data``."""
        flood = self.flood
        if flood is not None:
            with flood.lock:
                written = self.gathered.write(data)  # type: ignore[arg-type]
                if count_threads() > 1:
                    flood.end()
            return written
        self.writes += 1
        if self.writes >= _FLOOD:
            if time.monotonic() < self.until and count_threads() == 0:
                self._gather()
            self.start_counting()
        return self.file.write(data)

    def flush(self) -> None:
        """Writes what was gathered here."""
        flood = self.flood
        if flood is not None:
            with flood.lock:
                self.gathered.flush()

    def _gather(self) -> None:
        import atexit

        flood = Flood(self)
        try:
            flood.thread.start()
        except RuntimeError:
            return  # the interpreter is ending
        self.flood = flood
        self.text.reconfigure(line_buffering=False)
        self.text._CHUNK_SIZE = _CHUNK  # noqa: SLF001  (it has no other name)
        # A script that put something else in place of sys.stdout leaves nobody else to do this.
        atexit.unregister(self.flush_text)
        atexit.register(self.flush_text)

    def flush_text(self) -> None:
        """Writes what was gathered."""
        flood = self.flood
        try:
            if flood is None:
                self.text.flush()
            else:
                with flood.lock:
                    self.text.flush()
        except ValueError:
            pass  # the script has closed or detached the stream

    def before_fork(self) -> None:
        """Ends the thread, which a child would not have, and writes what was gathered, which a child would write again."""
        flood = self.flood
        if flood is not None:
            flood.stop.set()
            flood.thread.join()
        self.flush_text()

    def after_fork(self) -> None:
        """In the child: its time begins anew."""
        self.flood = None
        self.start_counting()


class Flood:
    """A time in which lines are gathered, and the thread that sees to it that none waits for long."""

    def __init__(self, file: LogFile) -> None:
        import threading  # floods are rare, starts are not

        self.file = file
        self.lock = threading.RLock()
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._watch, name="jupyter_estimator-log", daemon=True)

    def _watch(self) -> None:
        seen = -_CALM
        while not self.stop.wait(_PERIOD):
            self.file.flush_text()
            size = os.fstat(self.file.fileno()).st_size
            if size - seen < _CALM:
                break
            seen = size
        self.end()
        self.file.start_counting()
        self.file.flood = None

    def end(self) -> None:
        """From now on every line goes to the file again."""
        self.stop.set()
        with self.lock:
            try:
                self.file.text._CHUNK_SIZE = _PIECE  # noqa: SLF001
                self.file.text.reconfigure(line_buffering=True)
                self.file.text.flush()  # what came between the flush in reconfigure and its effect
            except ValueError:
                pass  # the script has closed or detached the stream


class ErrorFile(WholeFile):
    """The raw file under sys.stderr: what stdout has gathered goes first, so that the log keeps the order."""

    before: LogFile | None = None

    def write(self, data: object) -> int:
        """Writes after stdout has written."""
        if self.before is not None:
            self.before.flush_text()
        return super().write(data)


def install(stdout: bool = True, stderr: bool = True) -> None:
    """Puts these files under the standard streams that go to the run's log."""
    out = None
    if stdout and sys.stdout is not None:
        out = LogFile(WholeFile(1, "wb", closefd=False))
        out.file.name = "<stdout>"
        out.text = _text(out, sys.stdout, line_buffering=True)
        out.text._CHUNK_SIZE = _PIECE  # noqa: SLF001
        sys.stdout = sys.__stdout__ = out.text  # type: ignore[misc]
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=out.before_fork, after_in_child=out.after_fork)
    if stderr and sys.stderr is not None:
        error = ErrorFile(2, "wb", closefd=False)
        error.name = "<stderr>"
        error.before = out
        sys.stderr = sys.__stderr__ = _text(error, sys.stderr, write_through=True)  # type: ignore[misc]


def _text(raw: Any, before: Any, **how: Any) -> Any:
    # Without a ``mode``, as in a notebook: an attribute of its own would slow down every print.
    return io.TextIOWrapper(raw, before.encoding, before.errors, **how)
