"""Finding a Python traceback in a log.

Python marks where a traceback begins, not where it ends, and others write into the same log: progress bars stand in
front of it, launchers put a rank before each of its lines. What follows the marks is read by the shape of its lines.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.records.formats.terminal import ESCAPE_SEQUENCE

if TYPE_CHECKING:
    from pathlib import Path

_BEGIN = re.compile(r"^(?P<before>.*?)(?P<header>(?P<group>  \+ Exception Group )?Traceback \(most recent call last\):)\s*$")
_IN_GROUP = re.compile(r"^ +[|+]")
_MEMBER = re.compile(r" {4}(?:  )*\| $")
_GROUP_END = re.compile(r"^ +\+-+$")
_ERROR = re.compile(r"^[^\W\d][\w.<>]*(?::|$)")
# The script itself cannot be compiled: there is no traceback yet, only this.
_UNCOMPILED = re.compile(r'^  File ".*", line \d+$')
_SYNTAX_ERROR = re.compile(r"^(SyntaxError|IndentationError|TabError)(:|$)")
# What stands before the traceback of an error that ended nothing: Python goes on after these.
_SECONDARY = re.compile(
    r"^(?:.*[\w\]:] )?(?:Exception ignored (?:in|on|while)\b|Exception in thread |Error in (?:atexit|sys)\.|--- Logging error ---"
    r"|Task exception was never retrieved|Future exception was never retrieved|future: <|Exception in callback |handle: <)"
)
_CHAIN = (
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
)
# PyTorch's data loader puts the traceback of its worker into the message of its own error.
_ORIGINAL = "Original "
_MESSAGE_LINES = 20
_PREFIXES_TRIED = 8
_LONGEST_LINE = 2000


class _Block(NamedTuple):
    """Lines ``begin`` to ``error`` are one traceback, without what may follow in its message."""

    begin: int
    error: int
    after: int


def last_in_log(log_path: Path, limit: int) -> str:
    lines = _tail(log_path, limit)
    tried: set[str] = set()
    for index in range(len(lines) - 1, -1, -1):
        if "Traceback (most recent call last):" not in lines[index] and not _UNCOMPILED.match(lines[index]):
            continue
        prefix = _prefix(lines, index)
        if prefix in tried:
            continue
        tried.add(prefix)
        found = _last_in(_stream(lines, prefix))
        if found or len(tried) >= _PREFIXES_TRIED:
            return found
    return ""


def error_named_by(traceback: str) -> str:
    lines = traceback.splitlines()
    blocks = _blocks(lines)
    if not blocks:
        return ""
    last = blocks[-1].error
    line = lines[last].removeprefix("  | ").strip()
    following = next((text.strip(" |") for text in lines[last + 1 :] if text.strip(" |")), "")
    return (f"{line} {following}" if line.endswith(":") and following else line)[:_LONGEST_LINE]


def _tail(path: Path, limit: int) -> list[str]:
    try:
        with open_regular(path) as log:
            size = log.seek(0, 2)
            log.seek(max(0, size - limit))
            data = log.read(limit)
    except OSError:
        return []
    text = ESCAPE_SEQUENCE.sub("", data.decode("utf-8", "replace"))
    # Of a line that was written over, the last writing counts.
    return [line.rstrip("\r").rpartition("\r")[2] for line in text.split("\n")]


def _prefix(lines: list[str], index: int) -> str:
    """What stands before every line of the traceback that begins here; nothing if it only stands before the first."""
    begin = _BEGIN.match(lines[index])
    before = _MEMBER.sub("", begin["before"].removesuffix(_ORIGINAL)) if begin else ""
    following = lines[index + 1] if index + 1 < len(lines) else ""
    # In a multi-rank log another rank's line may come between, but one of the next few is this one's.
    near = [following, *lines[index + 2 : index + 10]]
    return before if before and any(line.startswith(before + "  ") for line in near) else ""


def _stream(lines: list[str], prefix: str) -> list[str]:
    if not prefix:
        return lines
    bare = prefix.rstrip()
    return [line[len(prefix) :] for line in lines if line.startswith(prefix) or line == bare]


def _last_in(lines: list[str]) -> str:
    blocks = _blocks(lines)
    while blocks and _secondary(lines, blocks):
        blocks.pop()
    if not blocks:
        return ""
    first = len(blocks) - 1
    while first > 0 and _chained(lines, blocks[first - 1], blocks[first]):
        first -= 1
    begin, last = blocks[first].begin, blocks[-1]
    # Errors that carry a traceback from another process show it in quotes, under the error's name.
    if begin >= 2 and lines[begin - 1] == '"""' and _ERROR.match(lines[begin - 2]):
        begin -= 2
    rest = list(takewhile(lambda line: not _BEGIN.match(line), lines[last.after :]))
    while rest and not rest[-1].strip():
        rest.pop()
    # Nothing tells a message of many lines from what the program prints next. A traceback that ends a log is the
    # error the program died of, and then there is no next.
    end = last.after + (len(rest) if len(rest) <= _MESSAGE_LINES else 0)
    header = _BEGIN.match(lines[blocks[first].begin])
    result = lines[begin:end]
    if header and begin == blocks[first].begin:
        result[0] = header["header"]
    return "\n".join(result)


def _secondary(lines: list[str], blocks: list[_Block]) -> bool:
    """Whether the last error, or what it is chained to, is one that Python only reports."""
    first = len(blocks) - 1
    while first > 0 and _chained(lines, blocks[first - 1], blocks[first]):
        first -= 1
    begin = blocks[first].begin
    return begin > 0 and _SECONDARY.match(lines[begin - 1]) is not None


def _chained(lines: list[str], block: _Block, following: _Block) -> bool:
    if _opens_original(lines[following.begin]):
        return True
    between = [line for line in lines[block.after : following.begin] if line.strip()]
    return bool(between) and between[-1] in _CHAIN


def _opens_original(line: str) -> bool:
    begin = _BEGIN.match(line)
    return begin is not None and begin["before"] == _ORIGINAL


def _blocks(lines: list[str]) -> list[_Block]:
    found = []
    index = 0
    while index < len(lines):
        block = _block(lines, index)
        if block is not None:
            found.append(block)
        index = index + 1 if block is None else block.after
    return found


def _block(lines: list[str], index: int) -> _Block | None:
    line = lines[index]
    begin = _BEGIN.match(line) if "Traceback" in line else None
    if begin is not None and begin["group"]:
        return _group(lines, index)
    if begin is None and not _UNCOMPILED.match(line):
        return None
    after = index + 1
    while after < len(lines) and lines[after].startswith("  "):
        after += 1
    if after == len(lines) or not (_ERROR if begin else _SYNTAX_ERROR).match(lines[after]):
        return None
    return _Block(index, after, after + 1)


def _group(lines: list[str], index: int) -> _Block | None:
    after = index + 1
    while after < len(lines) and _IN_GROUP.match(lines[after]):
        after += 1
    inside = range(index + 1, after)
    error = next((i for i in inside if lines[i].startswith("  | ") and not lines[i].startswith("  |   ")), None)
    if error is None or not _GROUP_END.match(lines[after - 1]):
        return None
    return _Block(index, error, after)
