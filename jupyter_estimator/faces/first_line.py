"""Lets ``%%estimator`` stand where IPython would not find it: below a comment, and above nothing.

IPython looks for a cell magic in the first line only, and refuses one with an empty cell before the magic is asked, ``-h`` or not.
"""

from __future__ import annotations

import re
from typing import Any

_MAGIC = re.compile(r"\s*%%estimator(\s.*)?$")


def magic_first(lines: list[str]) -> list[str]:
    """The lines of a cell with the magic's line first, where there is one.

    The comments and blank lines above it move below it, so that every line of code keeps the number it has in the cell.
    """
    for number, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not _MAGIC.match(line):
            return lines
        return [line if line.endswith("\n") else line + "\n", *lines[:number], *(lines[number + 1 :] or ["\n"])]
    return lines


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
