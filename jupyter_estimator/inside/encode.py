"""What may be logged, as JSON that any reader takes: no NaN literals, no numbers that overflow a double."""

from __future__ import annotations

import math

from .errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

try:
    # What json's encoder is made of, without its decoder and all that regular expressions need: half of what a script waits for.
    from _json import encode_basestring_ascii
except ImportError:  # another Python than CPython
    from json.encoder import encode_basestring_ascii

quote = encode_basestring_ascii
_LARGEST = 2.0**1000


def plain(value: object) -> object:
    """A number from NumPy, PyTorch, TensorFlow or JAX as Python's own, what stands for a missing one as NaN; anything else as it is."""
    if isinstance(value, (bool, int, float, str)):
        return value
    if is_missing(value):
        return math.nan
    for way in ("item", "__float__", "numpy"):  # Decimal, Fraction and np.longdouble have the second only, some tensors the third
        convert = getattr(value, way, None)
        if not callable(convert):
            continue
        try:
            found = convert()  # of an array with more than one element this raises
        except OverflowError:
            return _whole(value)
        except Exception:  # noqa: BLE001, S112  (whatever the object's own code raises: then it is no number)
            continue
        if found is None:
            return math.nan  # what NumPy makes of its NaT
        if isinstance(found, (bool, int, float, str)):
            return found
        if way == "numpy" and type(found) is not type(value):
            return plain(found)
    return value


def is_missing(value: object) -> bool:
    """Whether this is what a library has for a value that is not there: None, pandas' NA and NaT, NumPy's masked and NaT."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return True
    mask = getattr(value, "mask", None)
    try:
        # What pandas calls by that name is a method.
        return mask is not None and not callable(mask) and getattr(value, "size", 0) == 1 and bool(mask)
    except Exception:  # noqa: BLE001  (another library's idea of a mask)
        return False


def _whole(value: object) -> object:
    """A number that no double is large enough for."""
    try:
        return int(value)  # type: ignore[call-overload]
    except (TypeError, ValueError, OverflowError):
        return math.nan


def scalar_fields(name: str, value: object) -> str:
    """The JSON members that hold one logged value. What is missing is NaN.

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
    items = None if isinstance(values, (str, bytes, dict)) else _items(values)
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
    import json

    try:
        return '"v":' + json.dumps(_strict(value), separators=(",", ":"))
    except Exception as error:  # noqa: BLE001  (it may be an object of any library that raises)
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
    simple = plain(value)
    if simple is not value:
        return _strict(simple)
    for way in ("isoformat", "__fspath__"):  # a time, a path
        if callable(tell := getattr(value, way, None)):
            return _strict(tell())
    items = _items(value)
    if items is not None:
        return [_strict(item) for item in items]
    raise TypeError("a " + type(value).__name__ + " is not a number, text, list or dictionary")


def _items(value: Any) -> list[Any] | None:
    """What can be gone through as a list; None for anything else."""
    for way in ("tolist", "numpy"):
        if callable(convert := getattr(value, way, None)):
            try:
                found = convert()
            except Exception:  # noqa: BLE001, S112  (the object's own code: then it is gone through as it is)
                continue
            if isinstance(found, list):
                # In a masked array, what is masked is None by then; in others of a library's own numbers each is one still.
                return found
            if type(found) is not type(value):
                return _items(found)
    try:
        return list(value)
    except TypeError:
        return None


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
