"""What a terminal would show for the bytes of a log.

The same model as the log view's: lines without a right margin, a cursor, and those control sequences that programs use
which draw progress bars. Colours are dropped. Nothing scrolls away, and a whole screen is never cleared: a log is kept.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from jupyter_estimator.inside.opening import open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS_LIMIT = 4096
TAIL_BYTES = 256 * 1024
_PIECE = 64 * 1024
# Longer ones are no control sequences but binary bytes that look like the beginning of one.
_LONGEST_SEQUENCE = 4096

# CSI, then the strings (OSC and its like, ended by BEL or ST), then the short ones.
ESCAPE_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"
    rf"|\x1b[\]PX^_][^\x07\x1b]{{0,{_LONGEST_SEQUENCE}}}(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*[0-Z\\^-~]"
)
_MOVES = "ABCDEFGKJ"
_WITHOUT_EFFECT = re.compile(
    rf"\x1b\[[0-?]*[ -/]*(?![{_MOVES}])[@-~]"
    rf"|\x1b[\]PX^_][^\x07\x1b]{{0,{_LONGEST_SEQUENCE}}}(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*[0-Z\\^-~]"
    r"|[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]+"
)
_TOKEN = re.compile(r"[^\x08\n\r\x1b]+|\x08+|\n|\r|\x1b\[([0-9]*)[0-?]*[ -/]*([A-Z])|\x1b")
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)\Z")


def collapse(data: bytes, columns_limit: int = COLUMNS_LIMIT) -> list[str]:
    """The lines shown in the end, cut off at ``columns_limit``."""
    screen = _Screen(columns_limit)
    for text in _pieces(data):
        screen.write(text)
    lines = screen.lines
    return lines[:-1] if not lines[-1] else lines


def tail_lines(path: Path, n: int, max_bytes: int = TAIL_BYTES, end: int | None = None) -> list[str]:
    """The last ``n`` lines of a log, as far as its last ``max_bytes`` hold them; none when there is no such file.

    With ``end``, as if the log ended there.
    """
    try:
        with open_regular(path) as log:
            size = log.seek(0, 2)
            size = size if end is None else min(end, size)
            begin = max(0, size - max_bytes)
            log.seek(begin)
            data = log.read(size - begin)
    except OSError:
        return []
    if begin > 0:
        # The first line is probably cut. Where there is only one, at least no character is.
        data = data[data.find(b"\n") + 1 :] if b"\n" in data[:-1] else re.sub(rb"^[\x80-\xbf]{1,3}", b"", data)
    return collapse(data)[-n:] if n > 0 else []


def _pieces(data: bytes) -> Iterator[str]:
    """Text without what has no effect, cut so that no sequence is torn."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    view = memoryview(data)
    kept = ""
    for begin in range(0, len(data), _PIECE):
        final = begin + _PIECE >= len(data)
        text = kept + decoder.decode(bytes(view[begin : begin + _PIECE]), final)
        kept = ""
        if "\x1b" in text and not final:
            torn = _UNFINISHED.search(text, max(0, len(text) - _LONGEST_SEQUENCE))
            if torn:
                text, kept = text[: torn.start()], text[torn.start() :]
        yield _WITHOUT_EFFECT.sub("", text)


class _Screen:
    def __init__(self, columns: int) -> None:
        self.lines = [""]
        self._columns = columns
        self._row = 0
        self._column = 0

    def write(self, text: str) -> None:
        for token in _TOKEN.finditer(text):
            self._act(token)

    def _act(self, token: re.Match[str]) -> None:
        piece = token[0]
        first = piece[0]
        if first == "\n":
            self._row += 1
            self._column = 0
            if self._row == len(self.lines):
                self.lines.append("")
        elif first == "\r":
            self._column = 0
        elif first == "\b":
            self._column = max(0, self._column - len(piece))
        elif first != "\x1b":
            self._put(piece)
        elif token[2]:
            self._control(token[2], int(token[1][:6] or "0"))

    def _put(self, text: str) -> None:
        column = self._column
        room = self._columns - column
        self._column = column + len(text)
        if room <= 0:
            return
        line = self.lines[self._row]
        if len(line) < column:
            line = line.ljust(column)
        self.lines[self._row] = line[:column] + text[:room] + line[self._column :]

    def _control(self, what: str, number: int) -> None:
        times = number or 1
        if what in "AF":
            self._row = max(0, self._row - times)
        elif what in "BE":
            self._row = min(len(self.lines) - 1, self._row + times)
        elif what == "C":
            self._column = min(self._columns, self._column + times)
        elif what == "D":
            self._column = max(0, self._column - times)
        elif what == "G":
            self._column = min(self._columns, times) - 1
        elif what == "K":
            self._erase(number)
        elif what == "J" and number == 0:
            self._erase(0)
            del self.lines[self._row + 1 :]
        if what in "EF":
            self._column = 0

    def _erase(self, which: int) -> None:
        line = self.lines[self._row]
        if which == 0:
            self.lines[self._row] = line[: self._column]
        elif which == 1:
            self.lines[self._row] = " " * min(self._column + 1, len(line)) + line[self._column + 1 :]
        elif which == 2:
            self.lines[self._row] = ""
