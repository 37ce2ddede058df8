"""What the fields of a request may be. Checked once, where bytes become values: whoever reads a run need not ask again.

A field that is something else is as if it were not there.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

LATEST = 253402300000.0
"""Seconds since the epoch at the end of the year 9999: no clock says more."""


def is_time(value: object) -> bool:
    """Whether this can be a time, in seconds since the epoch."""
    return is_number(value) and 0 <= value < LATEST  # type: ignore[operator]


def is_number(value: object) -> bool:
    """Whether this is a number that any reader can take: no NaN, no infinity, none that overflows."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -1e15 < value < 1e15


def _is_str(value: object) -> bool:
    return isinstance(value, str)


def _is_text(value: object) -> bool:
    """Whether this is text that a process can be given."""
    return isinstance(value, str) and "\0" not in value


def _is_name(value: object) -> bool:
    """Whether this can be the name of a folder in another one."""
    return _is_text(value) and bool(value) and "/" not in value and not value.startswith(".")  # type: ignore[operator, attr-defined]


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_labels(value: object) -> bool:
    return isinstance(value, dict) and all(item is None or isinstance(item, (str, int, float)) for item in value.values())


def _is_variables(value: object) -> bool:
    return (
        isinstance(value, dict) and all(map(_is_text, value.values())) and all(key and "=" not in key and "\0" not in key for key in value)
    )


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _or_none(check: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or check(value)


_REQUEST: dict[str, Callable[[object], bool]] = {
    "version": is_number,
    "id": _is_name,
    "created": is_time,
    "arguments": _is_texts,
    "module_path": _is_texts,
    "include": _is_texts,
    "secrets": _is_texts,
    "expand_variables": _is_flag,
    "environment_variables": _is_variables,
    "tags": _is_labels,
    "properties": _is_labels,
    "origin": _is_dict,
    "environment": _is_dict,
    "inputs": _is_dict,
    "outputs": _is_dict,
    "launcher": _is_dict,
    "max_run_duration_seconds": _or_none(is_number),
    "cpus": _or_none(is_number),
    "use_gpu": _is_flag,
    "cancel_grace_seconds": is_number,
    "snapshot_warn_megabytes": is_number,
    "parent": _or_none(_is_name),
    "entry": _is_text,
    "interpreter": _is_text,
}
_TEXTS = (
    "type",
    "experiment",
    "source",
    "target",
    "target_type",
    "snapshot",
    "supervisor",
    "host",
    "boot",
    "user",
    "display_name",
)
_MAYBE_TEXTS = ("folder", "description", "machine", "process_namespace", "shm_size", "memory", "network")
_REQUEST.update(dict.fromkeys(_TEXTS, _is_str))
_REQUEST.update({name: _or_none(_is_str) for name in _MAYBE_TEXTS})


def checked_request(found: dict[str, Any]) -> dict[str, Any]:
    """A request with what its fields may be; fields that are not known here are as they are."""
    wrong = [name for name, value in found.items() if name in _REQUEST and not _REQUEST[name](value)]
    return {name: value for name, value in found.items() if name not in wrong} if wrong else found
