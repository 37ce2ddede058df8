"""The common log of a run of several ranks: what each rank prints is in a log of its own, and line by line, with its rank, in this one.

The ranks write their own logs themselves, so that nothing is lost whoever is killed. Their supervisor copies. Before a piece is written, it
is noted down which one comes next and where: a successor sees by that whether it is there, and neither loses a line nor repeats one.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

from jupyter_estimator.execution.launchers.launcher import allocation_of
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.runs.run_directory import RunDirectory

_PIECE = 1 << 18
"""Bytes of a rank's log that are copied at once: others have their turn in between."""
_LATELY = 1.0
"""Seconds for which a log that has grown is expected to go on growing."""
_STALE = 0.3
"""Seconds after which words without a newline, as a progress bar has them, are copied as they are."""


class CommonLog:
    """Copies what ranks print. Only the holder of the run's lock may use it."""

    def __init__(self, run: RunDirectory) -> None:
        self.run = run
        self._ranks = allocation_of(run.request).ranks
        self._positions: dict[int, int] = {}
        self._open = -1
        """The rank whose line is not yet ended; -1 where the last one is."""
        self._seen: dict[int, tuple[int, float]] = {}
        """Sizes of logs that end within a line, and since when they do."""
        self._copied = 0.0
        self._resume()

    @property
    def busy(self) -> bool:
        """Whether there is more to be expected soon: something was copied lately, or words without a newline wait."""
        return bool(self._seen) or time.monotonic() - self._copied < _LATELY

    def copy(self, *, everything: bool = False) -> bool:
        """Copies what is new, and says whether there was anything; with ``everything`` also what may still be continued."""
        copied = False
        try:
            with open(self._path, "ab", buffering=0, opener=_no_link) as common:
                while True:
                    # Each rank has its turn before one has its second.
                    copies = [self._copy_piece(common, rank, everything=everything) for rank in range(self._ranks)]
                    if not any(copies):
                        return copied
                    copied = True
                    self._copied = time.monotonic()
        except OSError:
            return copied  # a full disk: what is not copied is still to be copied

    @property
    def _path(self) -> Path:
        return self.run.file(layout.STD_LOG)

    def _copy_piece(self, common: Any, rank: int, *, everything: bool) -> bool:
        path, position = self.run.file(log_name(rank)), self._positions.get(rank, 0)
        try:
            size = os.stat(path, follow_symlinks=False).st_size
            if size <= position:
                return False
            with open_regular(path) as log:
                log.seek(position)
                piece = log.read(_PIECE)
        except FileNotFoundError:
            return False
        whole = piece.rfind(b"\n") + 1
        if not whole and len(piece) < _PIECE and not everything and not self._is_stale(rank, size):
            return False
        piece = piece[:whole] if whole else piece
        self._seen.pop(rank, None)
        text, still_open = _with_rank(piece, rank, self._open)
        self._note(common, rank, position, len(piece))
        written = 0
        while written < len(text):
            written += common.write(text[written:]) or 0
        self._positions[rank], self._open = position + len(piece), still_open
        return True

    def _is_stale(self, rank: int, size: int) -> bool:
        now = time.monotonic()
        seen, since = self._seen.setdefault(rank, (size, now))
        if seen != size and now - since < 4 * _STALE:
            # It is being written; one that never stops is shown all the same.
            self._seen[rank] = size, since
            return False
        return now - since >= _STALE

    # ---- going on where another one has stopped

    def _note(self, common: Any, rank: int, begin: int, count: int) -> None:
        positions = [self._positions.get(each, 0) for each in range(self._ranks)]
        noted = {"at": os.fstat(common.fileno()).st_size, "rank": rank, "begin": begin, "count": count, "open": self._open}
        # In place, and in one write: a file that takes another one's place would wake whoever watches the folder.
        data = json.dumps({**noted, "positions": positions}).encode()
        descriptor = os.open(self.run.file(layout.COPIED), os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            os.pwrite(descriptor, data.ljust(os.fstat(descriptor).st_size), 0)
        finally:
            os.close(descriptor)

    def _resume(self) -> None:
        noted = read_json(str(self.run.file(layout.COPIED)))
        if noted is None:
            return
        try:
            positions = [int(position) for position in noted["positions"]]
            at, rank, begin, count, still_open = (int(noted[name]) for name in ("at", "rank", "begin", "count", "open"))
        except (KeyError, TypeError, ValueError):
            return
        self._positions = dict(enumerate(positions))
        self._open = still_open
        with contextlib.suppress(OSError):
            with open_regular(self.run.file(log_name(rank))) as log:
                log.seek(begin)
                text, after = _with_rank(log.read(count), rank, still_open)
            with open_regular(self._path) as common:
                common.seek(at)
                there = common.read(len(text) + _PIECE)
            if text in there:
                self._positions[rank], self._open = begin + count, after
            elif rest := _torn(text, there):
                # The one before was killed while it wrote.
                with open(self._path, "ab", buffering=0, opener=_no_link) as file:
                    file.write(rest)
                self._positions[rank], self._open = begin + count, after


def _with_rank(piece: bytes, rank: int, still_open: int) -> tuple[bytes, int]:
    """A piece of a rank's log as it stands in the common one, and which rank's line is open behind it."""
    mark = b"[%d] " % rank
    begin = b"" if still_open == rank else mark if still_open < 0 else b"\n" + mark
    ended = piece.endswith(b"\n")
    body = piece[:-1] if ended else piece
    text = begin + body.replace(b"\n", b"\n" + mark) + (b"\n" if ended else b"")
    return text, -1 if ended else rank


def _torn(text: bytes, there: bytes) -> bytes:
    """What of a text is still to be written where its beginning stands at the end; b"" where nothing of it is there."""
    for length in range(min(len(text), len(there)), 0, -1):
        if there.endswith(text[:length]):
            return text[length:]
    return b""


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
