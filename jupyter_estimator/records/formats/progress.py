"""Reading from a log's last lines how far a program has come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_RECENT_LINES = 10
_PERCENT_BARS = (
    # tqdm, progressbar2
    re.compile(r"(?<![\d.])(\d{1,3})% ?(?:\(\d+ of \d+\) ?)?\|"),
    # rich, with and without its line characters
    re.compile(r"(?:[━╸╺]{3,}|-{8,}) +(\d{1,3})(?:\.\d+)?%"),
    # click
    re.compile(r"\[[#=\-]*[>.\- ]*\] +(\d{1,3})%"),
)
_COUNTS = (
    # tqdm
    re.compile(r"%\|[^|]*\| *(\d+)/(\d+) \["),
    # Keras 2, Keras 3
    re.compile(r"(?<![\d./])(\d+)/(\d+) (?:\[[=>.]+\]|[━╸╺]{3,})"),
    # rich's file sizes
    re.compile(r"[━╸╺]{3,} +([\d.]+)/([\d.]+) [kKMGT]?i?B\b"),
    # PyTorch's examples
    re.compile(r"\[(\d+)/(\d+) \(\d+%\)\]"),
)
# tqdm's bar, followed by what was printed meanwhile: the bar is redrawn on the next line.
_PRINTED_OVER = re.compile(r"%\|[^|]*\| *\d+/\d+ \[[^\]]*\] *\S")
_EPOCH = re.compile(r"\b(?:epoch|step|iteration|iter|round|trial|fold)\b[\s:#=\[(]*(\d+)\s*(?:/|of)\s*(\d+)[\])]?", re.IGNORECASE)


class _Bar(NamedTuple):
    fraction: float
    total: float | None


class _Epoch(NamedTuple):
    finished: float
    total: int


def progress(lines: Sequence[str]) -> tuple[float, str] | None:
    """How far the program has come, from 0 to 1, and the line that says so; None if its last lines do not.

    Bars of tqdm, rich, Keras and click are read, and lines such as ``Epoch 3/10``. Of several bars below each other the
    first unfinished one counts: that is the outer one of nested bars. A bar within an epoch is a part of that epoch.
    """
    answer: tuple[float, str] | None = None
    epoch: _Epoch | None = None
    outer_bar_above = False
    for line in [stripped for line in lines if (stripped := line.strip())][-_RECENT_LINES:]:
        bar, named = _bar(line), _epoch(line)
        if bar is None:
            outer_bar_above = False
            if named is not None:
                epoch = named
                answer = (named.finished / named.total, line)
            elif answer is not None and answer[0] >= 1:
                # The bar came to its end and the program went on.
                answer = None
        elif not outer_bar_above:
            around = _Epoch(max(0, named.finished - 1), named.total) if named is not None else epoch
            fraction = bar.fraction
            if around is not None and bar.total != around.total:
                fraction = min(1.0, (around.finished + fraction) / around.total)
            answer = (fraction, line)
            outer_bar_above = bar.fraction < 1 and not _PRINTED_OVER.search(line)
    return answer


def _bar(line: str) -> _Bar | None:
    for pattern in _COUNTS:
        if found := pattern.search(line):
            done, total = _number(found[1]), _number(found[2])
            if 0 <= done <= total and total > 0:
                return _Bar(done / total, total)
    for pattern in _PERCENT_BARS:
        if (found := pattern.search(line)) and int(found[1]) <= 100:
            return _Bar(int(found[1]) / 100, None)
    return None


def _number(text: str) -> float:
    # "1.2.3" is no number, and nothing is further along than its end.
    return float(text) if text.count(".") <= 1 and text != "." else -1.0


def _epoch(line: str) -> _Epoch | None:
    found = _EPOCH.search(line)
    if not found:
        return None
    number, total = int(found[1][:18]), int(found[2][:18])
    if not 0 <= number <= total or total == 0:
        return None
    # Alone on its line it announces an epoch; with figures behind it, it sums one up.
    announced = not line[found.end() :].strip(" .:-=*#")
    return _Epoch(max(0, number - 1) if announced else number, total)
