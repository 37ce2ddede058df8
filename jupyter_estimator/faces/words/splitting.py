"""A magic's line as words: those of the magic as a shell reads them, and the script's arguments as they were written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jupyter_estimator.inside.errors import EstimatorError

SEPARATOR = "--"
"""What stands between the magic's own words and the script's arguments."""
_SPACE = " \t\r\n"
_PIECE = rf"""'[^']*'|"(?:\\.|[^"\\])*"|\\(?:.|\Z)|[^'"\\{_SPACE}]"""
"""Of a word: quoted text, a backslash with what is behind it, or any other character."""


def split(line: str) -> tuple[list[str], list[str]]:
    """A magic's line as its own words and the script's arguments, which stand after ``--``."""
    words, rest = _words(line, as_written=False)
    return words, _words(rest, as_written=True)[0]


def split_arguments(text: str) -> list[str]:
    """The arguments of a script, as they would stand after ``--``."""
    try:
        return _words(text, as_written=True)[0]
    except EstimatorError as error:
        raise EstimatorError("The arguments cannot be read.", error.hint) from None


def divide(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Words before and after the first ``--``."""
    if SEPARATOR in words:
        place = list(words).index(SEPARATOR)
        return list(words[:place]), list(words[place + 1 :])
    return list(words), []


def _words(line: str, *, as_written: bool) -> tuple[list[str], str]:
    """The words of a line, up to its ``--`` unless they are arguments, and what stands behind it.

    Quotes keep spaces in a word, as in a shell, and a backslash takes away what is special about the character behind it. In arguments,
    where patterns and paths with backslashes are common, it does so only before a space, a quote or another backslash; before anything
    else it stands for itself.
    """
    # Compiled here, and kept by re: the loading of the magics does not wait for it.
    piece = re.compile(_PIECE, re.DOTALL)
    next_word = re.compile(rf"[{_SPACE}]*((?:{_PIECE})+)(?=[{_SPACE}]|\Z)", re.DOTALL)
    words: list[str] = []
    end = 0
    while found := next_word.match(line, end):
        end = found.end()
        word = "".join(_plain(each[0], as_written) for each in piece.finditer(found[1]))
        if word == SEPARATOR and not as_written:
            return words, line[end:]
        words.append(word)
    if line[end:].strip(_SPACE):
        raise EstimatorError("The line cannot be read: no closing quotation.", "Close the quotes.")
    return words, ""


def _plain(piece: str, as_written: bool) -> str:
    """What a quoted text, a character behind a backslash, or any other character stands for."""
    if piece[0] == "'":
        return piece[1:-1]
    if piece[0] == '"':
        return re.sub(r'\\(["\\])', r"\1", piece[1:-1])
    if piece[0] != "\\":
        return piece
    if len(piece) == 1 and not as_written:
        raise EstimatorError("The line cannot be read: it ends with a backslash.", "Leave the backslash out, or go on below it.")
    return piece[1:] if not as_written or (piece[1:] and piece[1:] in f"'\"\\{_SPACE}") else piece
