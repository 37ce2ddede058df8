"""Parsing the words of a magic's line or of a command line, with the options of the table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from jupyter_estimator.api.option import Option
from jupyter_estimator.api.options import OPTIONS, RunOptions, pair
from jupyter_estimator.inside.errors import EstimatorError


class HelpShown(Exception):  # noqa: N818  (it is no error)
    """The parser has printed its help; there is nothing more to do."""


class Parser(argparse.ArgumentParser):
    """A parser that never ends the process."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and where help is."""
        text = message[:1].upper() + message[1:]
        raise EstimatorError(text if text.endswith(".") else f"{text}.", f"See {self.prog} -h for the options.")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Comes only after help was shown."""
        raise HelpShown

    def print_help(self, file: Any = None) -> None:
        """To where the cell prints."""
        print(self.format_help(), file=file or sys.stdout)


class Help(argparse.HelpFormatter):
    """Leaves room for the longest word. argparse counts it without its indentation."""

    def add_argument(self, action: argparse.Action) -> None:
        """Measures an action and what is below it."""
        super().add_argument(action)
        for word in self._iter_indented_subactions(action):
            self._action_max_length = max(self._action_max_length, len(self._format_action_invocation(word)) + self._current_indent)


class _Mapping(argparse.Action):
    """Collects KEY=VALUE."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option_string: Any = None) -> None:
        key, value = pair(values)
        setattr(namespace, self.dest, {**getattr(namespace, self.dest, {}), key: value})


def assignment(text: str) -> str:
    """KEY=VALUE, and not the name of a run that was meant to stand before it."""
    if not text.partition("=")[1] or text.startswith("="):
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
    return text


def add_options(parser: argparse.ArgumentParser, names: Sequence[str] | None = None) -> None:
    """Adds the options of the table; those not given are left out of the result."""
    groups: dict[str, Any] = {}
    for option in OPTIONS:
        if names is not None and option.name not in names:
            continue
        if option.group not in groups:
            groups[option.group] = parser.add_argument_group(option.group)
        groups[option.group].add_argument(*option.flags, dest=option.name, **_how(option))


def _how(option: Option) -> dict[str, Any]:
    default = f" (default: {option.default})" if option.default not in (None, "", [], {}) else ""
    shared: dict[str, Any] = {"help": (option.help + default).replace("%", "%%"), "default": argparse.SUPPRESS}
    if option.kind == "flag":
        return {**shared, "action": "store_true"}
    shared["metavar"] = option.metavar or None
    if option.kind == "list":
        return {**shared, "action": "extend", "nargs": "+"}
    if option.kind == "mapping":
        return {**shared, "action": _Mapping}
    if option.kind in ("number", "count"):
        return {**shared, "type": float if option.kind == "number" else int}
    return shared


def parse(parser: Parser, words: Sequence[str]) -> argparse.Namespace:
    """Parses, with a hint where a script's own argument was written before the ``--``."""
    namespace, rest = parser.parse_known_args(words)
    if rest:
        prog = parser.prog
        raise EstimatorError(
            f"{rest[0]!r} is no option of {prog}.", f"See {prog} -h; what is meant for the script comes after --, as in -- {rest[0]} …"
        )
    return namespace


def options_from(namespace: argparse.Namespace, defaults: Mapping[str, Any]) -> RunOptions:
    """The options that were given, over the configured defaults, over the table's."""
    values = {**defaults}
    for option in OPTIONS:
        given = getattr(namespace, option.name, None)
        if given is None:
            continue
        if option.kind == "mapping":
            given = {**values.get(option.name, {}), **given}
        elif option.kind == "list":
            given = [*values.get(option.name, []), *given]
        values[option.name] = given
    return RunOptions(**values)
