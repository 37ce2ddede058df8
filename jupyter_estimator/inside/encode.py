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
    for way in ("item", "__float__"):  # Decimal, Fraction and TensorFlow's tensors have the second only
        convert = getattr(value, way, None)
        if callable(convert):
            try:
                return convert()  # of an array with more than one element this raises
            except (TypeError, ValueError, RuntimeError, OverflowError):
                continue
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


def step_field(name: str, step: object) -> str:
    """The JSON member for a step."""
    step = plain(step)
    if isinstance(step, (int, float)) and -_LARGEST < step < _LARGEST:
        return ',"s":' + repr(int(step) if step == int(step) else float(step))
    raise EstimatorError("The step of " + repr(name) + " is " + _short(step) + ", which is no finite number.", "Leave it out, or count.")


def list_fields(name: str, values: object) -> str:
    """The JSON member for a list, from whatever can be gone through."""
    try:
        items = None if isinstance(values, (str, bytes, dict)) else list(values)  # type: ignore[call-overload]
    except TypeError:
        items = None
    if items is None:
        raise EstimatorError(
            "run.log_list takes a list of numbers, and " + repr(name) + " got a " + type(values).__name__ + ".",
            "Use run.log for a single number, run.log_row or run.log_table for several columns.",
        )
    return json_fields(name, items)


def json_fields(name: str, value: object) -> str:
    """The JSON member for anything structured: lists, columns, the documents of log_confusion_matrix and its sisters.

    Within these, NaN and the infinities are null: a chart has a gap there.
    """
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
        return hex(value)
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


def _short(value: object) -> str:
    text = type(value).__name__ if isinstance(value, int) else repr(value)  # the digits of a huge integer may not be asked for
    return text if len(text) < 60 else text[:60] + "…"


def number(record: dict[str, object]) -> object:
    """The value of a journal record as it was logged: the inverse of scalar_fields. None where the record is garbled."""
    word = record.get("f")
    if not isinstance(word, str):
        return record.get("v")
    try:
        return int(word, 16) if "x" in word else float(word)
    except ValueError:
        return None
