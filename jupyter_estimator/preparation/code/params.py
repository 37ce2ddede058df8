"""A script's parameters and arguments."""

from __future__ import annotations

import re

from jupyter_estimator.inside.errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

_VARIABLE = re.compile(r"\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})")


def script_params_to_arguments(script_params: Mapping[Any, object]) -> list[str]:
    """The command line that ``script_params`` stand for, in their order; an empty string makes a bare flag.

    Azure ML ran a shell, so its users put values with spaces into quotes of their own. Here there is no shell, and
    such quotes are taken off.
    """
    arguments: list[str] = []
    for name, value in script_params.items():
        if not name or not isinstance(name, str):
            raise EstimatorError(f"{name!r} is no name of a script parameter.", "Write it as the script reads it, such as '--lr'.")
        if value is None:
            raise EstimatorError(
                f"The script parameter {name} is None.",
                "Leave it out, or give '' where the script expects a bare flag.",
            )
        text = str(value)
        if "\0" in name + text:
            raise EstimatorError(f"The script parameter {name!r} has a zero byte in it.", "Give it without.")
        if len(text) > 1 and text[0] == text[-1] == "'" and re.search(r"\s", text):
            text = text[1:-1]
        arguments += [name] if text == "" else [name, text]
    return arguments


def expand_arguments(arguments: Iterable[str], environment: Mapping[str, str]) -> list[str]:
    """``$NAME`` and ``${NAME}`` replaced by their values in the run's environment.

    Nothing else means anything: an unknown name stays as written, ``$$`` and backslashes too, a value is not expanded
    again, and no argument becomes several.
    """
    return [_VARIABLE.sub(lambda found: environment.get(found[1] or found[2], found[0]), text) for text in arguments]
