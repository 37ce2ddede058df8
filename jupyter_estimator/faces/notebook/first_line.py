"""Lets ``%%estimator`` stand where IPython would not find it: below a comment, above nothing, and on several lines.

IPython looks for a cell magic in the first line only, and refuses one with an empty cell before the magic is asked, ``-h`` or not. A line
that ends with a backslash goes on below, as in Python; IPython knows that of line magics alone.
"""

from __future__ import annotations

import re
from typing import Any

_MAGIC = re.compile(r"\s*%%estimator(\s.*|\\)?$")


def magic_first(lines: list[str]) -> list[str]:
    """The lines of a cell with the magic's line first, where there is one.

    The comments and blank lines above it move below it, and blank lines stand for those it went on in, so that every line of code keeps the
    number it has in the cell.
    """
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not _MAGIC.match(line):
            return lines
        whole, end = _continued(lines, number)
        return [f"{whole}\n", *lines[:number], *["\n"] * (end - number - 1), *(lines[end:] or ["\n"])]
    return lines


def _continued(lines: list[str], number: int) -> tuple[str, int]:
    """A line with those it goes on in, and the number of the next one."""
    line = lines[number].rstrip("\r\n")
    number += 1
    while goes_on(line):
        line = line[:-1].rstrip() + (" " + lines[number].strip("\r\n").lstrip() if number < len(lines) else "")
        number = min(number + 1, len(lines))
    return line, number


def goes_on(line: str) -> bool:
    """Whether a magic's line goes on in the next one: it ends with a backslash that no other one takes away."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def split_cell(text: str) -> tuple[str, str] | None:
    """A cell's magic line and its body; None where it has no such line."""
    lines = magic_first(text.splitlines(keepends=True))
    if not lines or not _MAGIC.match(lines[0]):
        return None
    return lines[0].strip(), "".join(lines[1:])


def add_first_line(shell: Any) -> None:
    """Has IPython read cells so."""
    transforms = shell.input_transformers_cleanup
    if magic_first not in transforms:
        transforms.insert(0, magic_first)


def remove_first_line(shell: Any) -> None:
    """Has IPython read cells as before."""
    transforms = shell.input_transformers_cleanup
    if magic_first in transforms:
        transforms.remove(magic_first)
