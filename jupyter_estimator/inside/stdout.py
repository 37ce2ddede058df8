"""What a script prints goes to the log at once, and a flood of it does not slow the script.

Python holds back what is written to a file until 8 kB have gathered: a log would lag by minutes, and a killed script would lose its
last lines. So each line goes straight to the file here, in one piece, as in a terminal: several processes may print at once. What goes to
stderr is written at once even within a line, after what stdout has of its own. With ``-u`` or PYTHONUNBUFFERED so does what goes to stdout.

Words without a newline follow within a fifth of a second. A thread sees to that, which is there while the script prints and for a second
after, is none of ``threading``'s, and never lives across a fork.

Only while a script prints more than some twenty thousand lines a second are they gathered, by Python's own C code: for at most a
twentieth of a second and 4 kB, where Python itself holds back up to 16 kB, so that a million lines cost what they cost in a file.
Scripts with threads of their own are never gathered for.

All is UTF-8, whatever the locale, unless PYTHONIOENCODING asks for something else; what cannot be encoded is escaped.

When the disk is full the lines are lost and the script goes on; the log says how much is missing once there is room again.
"""

from __future__ import annotations

import atexit
import errno
import io
import os
import sys
import time
from _thread import RLock, allocate_lock, get_native_id, start_new_thread
from _thread import _count as count_threads  # those beside the main one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PERIOD = 0.05
_PATIENCE = 0.08
"""Seconds between two looks for words without a newline, which are there for one look at least and two at most."""
_IDLE = 12
"""Times of such waiting in which nothing is printed, after which nobody waits any more."""
_TURNS = 10
"""Times of such waiting after which words are written though the printing thread was kept from going on."""
_FLOOD = 500
"""Lines in half a period, above which they are gathered."""
_CALM = 8192
"""Bytes in a period while gathering, below which they are not any more."""
_PIECE = 1 << 16
"""Bytes of text after which it is written in any case."""
_CHUNK = 1 << 12
"""The same while gathering: what a script that is gone at once may lose."""
_KEPT = 4000
"""Bytes of what went to stderr last."""
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

    What is gathered lies in the text layer above, whose ``write`` is not made for several threads while it holds something back. So
    nothing is gathered for a script that has more than one, and whoever but the printing thread has it written holds the watch's lock.

    While nobody watches, the text layer passes each piece on, and the first one brings a watch. It then holds back pieces of lines again.
    """

    __slots__ = ("closed", "file", "held", "over", "text", "until", "watch", "writes")

    def __init__(self, file: WholeFile) -> None:
        self.closed = False  # type: ignore[misc]
        self.file = file
        self.text: Any = None
        self.watch: Watch | None = None
        self.held = b""
        self.over = False
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
        watch = self.watch
        if watch is None:
            return self._write_first(data)
        with watch.lock:
            size = len(data)  # type: ignore[arg-type]
            if self.held:
                # In one piece with what follows, since other processes may write in between.
                data, self.held = self.held + bytes(data), b""  # type: ignore[call-overload]
            watch.seen = True
            if not watch.gathering:
                self.writes += 1
                if self.writes >= _FLOOD:
                    if time.monotonic() < self.until and count_threads() == 1:
                        watch.gather()
                    self.start_counting()
            elif count_threads() > 1:
                watch.end_gathering()
            self.file.write(data)
            return size

    def _write_first(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]
        watch = Watch(self)
        if self.over or not watch.start():
            return self.file.write(piece)
        with watch.lock:
            try:
                self.text.reconfigure(write_through=False)
            except ValueError:
                self.over = True  # the script has detached the stream, and writes bytes
                return self.file.write(piece)
            self.watch = watch
            if piece.endswith(b"\n"):
                return self.file.write(piece)
            self.held = piece
        return len(piece)

    def flush(self) -> None:
        """Writes the piece that brought the watch."""
        watch = self.watch
        if self.held and watch is not None:
            with watch.lock:
                piece, self.held = self.held, b""
                self.file.write(piece)

    def flush_text(self) -> None:
        """Writes what is held back here and in the text layer."""
        watch = self.watch
        try:
            if watch is None:
                self.text.flush()
            else:
                with watch.lock:
                    self.text.flush()
        except ValueError:
            pass  # the script has closed or detached the stream

    def stop_watching(self) -> None:
        """Before a fork, whose child would not have the thread but would write again what is held back; and at the end."""
        watch = self.watch
        if watch is not None:
            watch.stop()
        self.flush_text()

    def after_fork(self) -> None:
        """In the child: its time begins anew."""
        self.watch = None
        self.start_counting()

    def at_end(self) -> None:
        """At exit: from now on each piece is written at once."""
        self.over = True
        self.stop_watching()


class Watch:
    """A thread that sees to it that nothing waits for long, for as long as something is printed."""

    def __init__(self, file: LogFile) -> None:
        self.file = file
        self.lock = RLock()
        self.gathering = False
        self.seen = True
        self._native = 0
        self._printer = get_native_id()
        self._used: list[bytes] = []
        self._turns = 0
        self._going = allocate_lock()
        self._done = allocate_lock()
        self._size = 0

    def start(self) -> bool:
        """Starts the thread, if there can be one."""
        self._going.acquire()
        self._done.acquire()
        try:
            start_new_thread(self._watch, ())
        except RuntimeError:
            return False  # the interpreter is ending, or there are too many
        return True

    def _watch(self) -> None:
        self._native = get_native_id()
        idle = 0
        try:
            while idle < _IDLE and not self._going.acquire(True, _PERIOD if self.gathering else _PATIENCE):
                with self.lock:
                    if self.gathering:
                        self.file.text.flush()
                        self._look_for_calm()
                    elif not self.seen and not self._is_kept_waiting():
                        # What there is has been there since the last look.
                        self.file.text.flush()
                    idle = 0 if self.seen else idle + 1
                    self.seen = False
            with self.lock:
                self._end()
        except ValueError:
            pass  # the script has closed or detached the stream
        finally:
            self._done.release()

    def _is_kept_waiting(self) -> bool:
        """Whether the printing thread would have gone on with its line, and had no processor to do so: it gets its turn first (Linux)."""
        try:
            descriptor = os.open("/proc/self/task/%d/stat" % self._printer, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            fields = os.read(descriptor, 1000).rpartition(b")")[2].split()
        except OSError:
            return False
        finally:
            os.close(descriptor)
        # It could run, and what it has used of processors (in hundredths of a second) is what it had used before.
        used = fields[11:13]
        kept = fields[0] == b"R" and used == self._used
        self._used = used
        self._turns = self._turns + 1 if kept else 0
        return kept and self._turns < _TURNS

    def _look_for_calm(self) -> None:
        size = os.fstat(self.file.fileno()).st_size
        if size - self._size < _CALM:
            self.end_gathering()
            self.file.start_counting()
        self._size = size

    def _end(self) -> None:
        if self.gathering:
            self.end_gathering()
        text = self.file.text
        text.reconfigure(write_through=True)
        text.flush()  # what came between the flush in reconfigure and its effect
        self.file.watch = None

    def gather(self) -> None:
        """From now on lines are held back. The lock is held."""
        self.gathering = True
        self._size = -_CALM
        self.file.text.reconfigure(line_buffering=False)
        self.file.text._CHUNK_SIZE = _CHUNK  # noqa: SLF001  (it has no other name)

    def end_gathering(self) -> None:
        """From now on every line goes to the file again. The lock is held."""
        self.gathering = False
        try:
            self.file.text._CHUNK_SIZE = _PIECE  # noqa: SLF001
            self.file.text.reconfigure(line_buffering=True)
            self.file.text.flush()
        except ValueError:
            pass  # the script has closed or detached the stream

    def stop(self) -> None:
        """Ends the thread, and waits until the system does not have it any more: a fork beside a thread is warned of."""
        self._going.release()
        if not self._done.acquire(True, 1):
            return  # this very thread prints: it is within a handler of signals
        end = time.monotonic() + 0.05
        while time.monotonic() < end and os.path.exists("/proc/self/task/%d" % self._native):
            time.sleep(0.0001)
        self.file.watch = None


class ErrorFile(WholeFile):
    """The raw file under sys.stderr: what stdout has gathered goes first, so that the log keeps the order."""

    before: LogFile | None = None
    words = parting = b""
    at = 0.0

    def write(self, data: object) -> int:
        """Writes after stdout has written; remembers what was said last, which may be why the script ends (see reason.py)."""
        if self.before is not None:
            self.before.flush_text()
        now = time.monotonic()
        self.words = ((self.words if now - self.at < _PERIOD else b"") + data)[-_KEPT:]  # type: ignore[operator]
        self.at = now
        # Below every line of Python there is only the interpreter: it shows what the script leaves with.
        if not self.parting and sys._getframe().f_back is None:  # noqa: SLF001
            self.parting = data[:_KEPT]  # type: ignore[index]
        return super().write(data)


ERROR: ErrorFile | None = None
"""The file under sys.stderr."""


def install(stdout: bool = True, stderr: bool = True) -> None:
    """Puts these files under the standard streams that go to the run's log."""
    global ERROR  # noqa: PLW0603
    out = None
    if stdout and sys.stdout is not None:
        file = WholeFile(1, "wb", closefd=False)
        file.name = "<stdout>"
        if getattr(sys.stdout, "write_through", False):
            sys.stdout = sys.__stdout__ = _text(file, sys.stdout, write_through=True)  # type: ignore[misc]
        else:
            out = LogFile(file)
            out.text = _text(out, sys.stdout, line_buffering=True, write_through=True)
            out.text._CHUNK_SIZE = _PIECE  # noqa: SLF001
            sys.stdout = sys.__stdout__ = out.text  # type: ignore[misc]
            atexit.register(out.at_end)
            os.register_at_fork(before=out.stop_watching, after_in_child=out.after_fork)
    if stderr and sys.stderr is not None:
        ERROR = error = ErrorFile(2, "wb", closefd=False)
        error.name = "<stderr>"
        error.before = out
        sys.stderr = sys.__stderr__ = _text(error, sys.stderr, write_through=True)  # type: ignore[misc]


def _text(raw: Any, before: Any, **how: Any) -> Any:
    encoding, _, errors = os.environ.get("PYTHONIOENCODING", "").partition(":")
    # Without a ``mode``, as in a notebook: an attribute of its own would slow down every print.
    return io.TextIOWrapper(raw, before.encoding if encoding else "utf-8", before.errors if errors else "backslashreplace", **how)
