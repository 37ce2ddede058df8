"""Lines of an ignore file as Git reads them.

Git asks about one entry at a time, from the top down, and never looks into a folder that is left out. Here it is the same, so a
line speaks of exactly the entries it matches and of nothing below them; that is what makes a later ``!`` line right.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_NOTHING = "(?!)"
_WILDCARD = re.compile(r"[*?\[\\]")
_CLASSES = {
    "alnum": "a-zA-Z0-9",
    "alpha": "a-zA-Z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": r"\x21-\x7e",
    "lower": "a-z",
    "print": r"\x20-\x7e",
    "punct": r"\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e",
    "space": r" \t\n\r\f\v",
    "upper": "A-Z",
    "xdigit": "0-9a-fA-F",
}
_PART_OF_SET = re.compile(r"\[:([^\]]*):\]|((?:\\.|[^\\])-(?:\\.|[^\\\]]))|(\\.|[^\\])", re.DOTALL)


class Line:
    """One line that is not blank and no comment."""

    __slots__ = ("folders_only", "keeps", "matches", "text", "whole_path")

    def __init__(self, text: str) -> None:
        self.text = text
        self.keeps = text.startswith("!")
        pattern = text[self.keeps :]
        self.folders_only = pattern.endswith("/")
        pattern = pattern[: len(pattern) - self.folders_only]
        self.whole_path = "/" in pattern
        self.matches: Callable[[str], object] = re.compile(_expression(pattern.removeprefix("/")), re.DOTALL).fullmatch

    def speaks_of(self, path: str, name: str, *, is_folder: bool) -> bool:
        """Whether the line is about an entry: its path relative to the ignore file, and its name alone."""
        return (is_folder or not self.folders_only) and bool(self.matches(path if self.whole_path else name))


def parse(text: str) -> list[Line]:
    """The lines of an ignore file."""
    lines = (_trimmed(line) for line in text.split("\n"))
    return [Line(line) for line in lines if line.rstrip("\r") and not line.startswith("#")]


def _trimmed(line: str) -> str:
    line = line.removesuffix("\r")
    bare = line.rstrip(" ")
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " * (backslashes % 2 and bare != line)


def _expression(pattern: str) -> str:
    pieces: list[str] = []
    at = 0
    while at < len(pattern):
        piece, at = _piece(pattern, at)
        pieces.append(piece)
    return "".join(pieces) or _NOTHING


def _piece(pattern: str, at: int) -> tuple[str, int]:
    """A regular expression for what stands at this place, and where the next piece begins."""
    first = pattern[at]
    if first == "*":
        end = at + len(re.match(r"\*+", pattern[at:])[0])  # type: ignore[index]
        # Git compares what stands before the first wildcard on its own, so that the rest begins with it: a**/b is a and **/b.
        begins = pattern[at - 1 : at] in ("", "/") or _WILDCARD.search(pattern, 0, at) is None
        between_slashes = end - at > 1 and begins
        if between_slashes and end == len(pattern):
            return ".*", end
        if between_slashes and pattern[end] == "/":
            return "(?:.*/)?", end + 1
        return "[^/]*", end
    if first == "?":
        return "[^/]", at + 1
    if first == "[":
        return _set(pattern, at + 1)
    if first == "\\":
        return (re.escape(pattern[at + 1]), at + 2) if at + 1 < len(pattern) else (_NOTHING, at + 1)
    return re.escape(first), at + 1


def _set(pattern: str, at: int) -> tuple[str, int]:
    """``[…]``, from behind its bracket on; a set that is not closed matches nothing."""
    negated = pattern[at : at + 1] in ("!", "^") and at < len(pattern)
    start = at = at + negated
    members: list[str] = []
    while at < len(pattern) and (pattern[at] != "]" or at == start):
        # A bracket that comes first is a member.
        part = _PART_OF_SET.match(pattern, at)
        if part is None or (part[1] is not None and part[1] not in _CLASSES):
            return _NOTHING, len(pattern)
        at = part.end()
        if part[1] is not None:
            members.append(_CLASSES[part[1]])
        elif part[2]:
            low, high = _ends(part[2])
            members.append(re.escape(low) + f"-{re.escape(high)}" * (low <= high))
        else:
            members.append(re.escape(part[3][-1]))
    if at >= len(pattern):
        return _NOTHING, at
    inside = "".join(members)
    if negated:
        return f"[^/{inside}]", at + 1
    return (f"(?!/)[{inside}]" if inside else _NOTHING), at + 1


def _ends(span: str) -> tuple[str, str]:
    low = span[1] if span[0] == "\\" else span[0]
    return low, span[-1]
