"""What an option is; the table of them is in options.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "choice", "flag", "list", "mapping", "number", "count", "path"]


@dataclass(frozen=True)
class Option:
    """How one field of RunOptions is asked for."""

    name: str
    flags: tuple[str, ...]
    kind: Kind
    label: str
    help: str
    group: str
    default: Any
    metavar: str = ""
    choices: Callable[[], list[str]] | None = None
    advanced: bool = False
    may_be_zero: bool = False
    only_with: str = ""
    """What else must be chosen for the form to show this option: a source, or another option's value as NAME=VALUE."""
    configurable: bool = True
    """Whether ``%config`` can set its default: not for what belongs to one run alone."""
