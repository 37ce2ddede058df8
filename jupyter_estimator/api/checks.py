"""Telling what was meant from what cannot be: the values of options, and of arguments that a notebook passes by hand."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.api.option import Option


def is_text(value: Any) -> bool:
    """Whether this is text that a file, a database and a terminal can take."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_path(value: Any) -> bool:
    """Whether this can be the path of a file."""
    if not isinstance(value, (str, os.PathLike)):
        return False
    try:
        return b"\0" not in (path := os.fsencode(value)) and bool(path)
    except UnicodeEncodeError:
        return False


def is_number(value: Any) -> bool:
    """Whether this is a finite number, and neither True nor False."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def is_list(value: Any) -> bool:
    """Whether this is a list of things, and not one text, which is a list of characters only to Python."""
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def section(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A part of what was read from a file; empty where it is something else than a part."""
    found = record.get(name)
    return found if isinstance(found, Mapping) else {}


def kind_of(value: Any) -> str:
    """What a value is, for a message."""
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def check(option: Option, value: Any) -> None:
    """Refuses a value that an option cannot have. None is what an option without a value has."""
    if value is None and option.default is None:
        return
    _CHECKS[option.kind](option, value)


def _check_text(option: Option, value: Any) -> None:
    if not isinstance(value, str):
        raise _refused(option, f"takes text, and got {kind_of(value)}")
    if not is_text(value):
        raise _refused(option, f"cannot be {value!r}")


def _check_path(option: Option, value: Any) -> None:
    if not is_path(value):
        raise _refused(option, f"takes a path, and got {value!r}")


def _check_list(option: Option, value: Any) -> None:
    if not is_list(value):
        raise _refused(option, f"takes a list, and got {kind_of(value)}")
    for item in value:
        _check_path(option, item)


def _check_mapping(option: Option, value: Any) -> None:
    if not isinstance(value, Mapping):
        raise _refused(option, f"takes a dictionary, and got {kind_of(value)}")
    for key, item in value.items():
        if not is_text(key) or not key or (option.name == "environment_variables" and "=" in key):
            raise _refused(option, f"cannot take the name {key!r}")
        if item is None or not is_text(str(item)):
            raise _refused(option, f"cannot take {item!r} for {key}")


def _check_number(option: Option, value: Any) -> None:
    if not is_number(value) or value < 0 or (value == 0 and not option.may_be_zero):
        raise _refused(option, f"takes a {'' if option.may_be_zero else 'positive '}number, and got {value!r}")


def _check_count(option: Option, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise _refused(option, f"takes a whole number from 1, and got {value!r}")


def _check_flag(option: Option, value: Any) -> None:
    if not isinstance(value, bool):
        raise _refused(option, f"is True or False, and got {value!r}")


def _refused(option: Option, how: str) -> EstimatorError:
    names = f"{option.name} ({option.flags[0]})"
    return EstimatorError(f"{names} {how}.", option.help)


_CHECKS: dict[str, Callable[[Option, Any], None]] = {
    "text": _check_text,
    "choice": _check_text,
    "path": _check_path,
    "list": _check_list,
    "mapping": _check_mapping,
    "number": _check_number,
    "count": _check_count,
    "flag": _check_flag,
}
