"""What may be logged, as JSON that any reader takes: no NaN literals, no numbers that overflow a double."""

from __future__ import annotations

import json
import math

from .errors import EstimatorError

quote = json.encoder.encode_basestring_ascii
_LARGEST = 2.0**1000


def plain(value: object) -> object:
    """A number from NumPy, PyTorch, TensorFlow or JAX as Python's own; anything else as it is."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    item = getattr(value, "item", None)
    if not callable(item):
        return value
    try:
        return item()  # of an array with more than one element this raises
    except (TypeError, ValueError, RuntimeError):
        return value


def scalar_fields(name: str, value: object) -> str:
    """The JSON members that hold one logged value.

    Finite numbers and text stand under ``v``. NaN and the infinities, which JSON has no words for, are ``"v":null`` with their
    name under ``f``; an integer too large for a double keeps its digits under ``f``.
    """
    value = plain(value)
    if isinstance(value, bool):
        return '"v":true' if value else '"v":false'
    if isinstance(value, float):
        if math.isfinite(value):
            return '"v":' + float.__repr__(value)
        return '"v":null,"f":"' + ("nan" if math.isnan(value) else "inf" if value > 0 else "-inf") + '"'
    if isinstance(value, int):
        if -_LARGEST < value < _LARGEST:
            return '"v":' + int.__repr__(value)
        return '"v":null,"f":"' + hex(value) + '"'
    if isinstance(value, str):
        return '"v":' + quote(value)
    if value is None:
        return '"v":null'
    raise EstimatorError(
        "run.log takes one number or text, and " + repr(name) + " got a " + type(value).__name__ + ".",
        "Use run.log_list for a list, run.log_row or run.log_table for several columns.",
    )


def json_fields(name: str, value: object) -> str:
    """The JSON member for anything structured: lists, columns, the documents of log_confusion_matrix and its sisters."""
    try:
        return '"v":' + json.dumps(_strict(value), separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise EstimatorError(
            "What was logged as " + repr(name) + " cannot be written as JSON: " + str(error) + ".",
            "Log numbers, text, lists and dictionaries of them.",
        ) from None


def _strict(value: object) -> object:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, int) and not isinstance(value, bool) and not -_LARGEST < value < _LARGEST:
        return str(value) if abs(value) < 10**300 else hex(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, dict):
        return {str(key): _strict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, range)):
        return [_strict(item) for item in value]
    to_list = getattr(value, "tolist", None)
    if callable(to_list):
        return _strict(to_list())
    simple = plain(value)
    if simple is not value:
        return _strict(simple)
    raise TypeError("a " + type(value).__name__ + " is not a number, text, list or dictionary")


def number(record: dict[str, object]) -> object:
    """The value of a journal record as it was logged: the inverse of scalar_fields."""
    word = record.get("f")
    if not isinstance(word, str):
        return record.get("v")
    return int(word, 16) if "x" in word else float(word)
