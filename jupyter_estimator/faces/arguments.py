"""The words of the magics and of the command line, made from the option table.

``%%estimator``, ``%estimator WORD`` and ``jupyter estimator WORD`` are parsed by what is made here, so that they have the same words,
options and help.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from jupyter_estimator.api.options import OPTIONS, Option, RunOptions, pair
from jupyter_estimator.inside.errors import EstimatorError

SEPARATOR = "--"


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


class _Help(argparse.HelpFormatter):
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


def _assignment(text: str) -> str:
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
    if option.kind == "number":
        return {**shared, "type": float}
    return shared


def cell_parser() -> Parser:
    """``%%estimator``."""
    parser = Parser(
        prog="%%estimator",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=(
            "Run the rest of this cell as a training script, in a process of its own that outlives the notebook.\n"
            "What comes after -- reaches the script as its arguments."
        ),
        epilog="Example:\n  %%estimator --experiment digits --as run -- --C 0.5",
    )
    add_options(parser, [option.name for option in OPTIONS if option.name != "entry_script"])
    _add_cell_words(parser)
    return parser


def _add_cell_words(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("Notebook")
    group.add_argument("--as", dest="as_", metavar="NAME", help="Assign the run to this variable.", default=None)
    group.add_argument(
        "--wait", action="store_true", default=argparse.SUPPRESS, help="Wait for the end and show the log; the cell fails if the run does."
    )


def command_parser(prog: str, *, notebook: bool) -> Parser:
    """``%estimator WORD …`` and ``jupyter estimator WORD …``."""
    parser = Parser(prog=prog, allow_abbrev=False, formatter_class=_Help, description="Submit training runs, look at them, end them.")
    words = parser.add_subparsers(dest="word", metavar="WORD", parser_class=Parser)
    submit = words.add_parser("submit", help="Run a folder, a script or a notebook.", allow_abbrev=False)
    submit.add_argument("source", metavar="PATH", help="A folder (with --entry), a .py file or a .ipynb file.")
    add_options(submit)
    if notebook:
        _add_cell_words(submit)
    else:
        submit.add_argument("--wait", action="store_true", help="Wait for the end and show the log; exit code 1 if the run fails.")
    runs = _add_runs(words)
    if not notebook:
        runs.add_argument("--json", action="store_true", help="As JSON, for other programs.")
    _add_one(words, "show", "Show a run.", ["panel"] if not notebook else [])
    logs = _add_one(words, "logs", "Print a run's log.")
    logs.add_argument("--tail", "-n", type=int, metavar="N", help="Only the last N lines, progress bars collapsed.")
    logs.add_argument("--follow", "-f", action="store_true", help="Go on until the run ends.")
    cancel = words.add_parser("cancel", help="End runs and everything they started.", allow_abbrev=False)
    cancel.add_argument("run", nargs="+", metavar="RUN", help="An id, its beginning or end, a name, or latest.")
    _add_one(words, "wait", "Wait for a run's end and show its log.")
    download = _add_one(words, "download", "Copy a run's files.")
    download.add_argument(
        "name", nargs="?", default="outputs/", metavar="NAME", help="A file, or the beginning of names. outputs/ by default."
    )
    download.add_argument("--to", default=".", metavar="PATH", help="Where to. This folder by default.")
    archive = _add_one(words, "archive", "Leave a run out of lists.")
    archive.add_argument("--undo", action="store_true", help="Have it in lists again.")
    _add_tensorboard(words)
    tag = _add_one(words, "tag", "Set tags of a run.")
    tag.add_argument("tags", nargs="+", metavar="KEY=VALUE", type=_assignment)
    if notebook:
        words.add_parser("panel", help="Open the form to submit a run.", allow_abbrev=False)
    # A word with an alias stands there twice.
    for each in {id(choice): choice for choice in words.choices.values()}.values():
        each.add_argument("--workspace", metavar="PATH", help="The workspace's folder.")
    return parser


def _add_runs(words: Any) -> Any:
    runs = words.add_parser("runs", help="List runs.", allow_abbrev=False)
    runs.add_argument("text", nargs="*", metavar="WORD", help="Words that name, tags or arguments must hold.")
    runs.add_argument("--experiment", "-e", metavar="NAME", help="Only this experiment's.")
    runs.add_argument("--status", "-s", action="append", metavar="STATUS", help="Only runs of this status. May be repeated.")
    runs.add_argument("--tag", "-t", action="append", default=[], metavar="KEY[=VALUE]", help="Only runs with this tag. May be repeated.")
    runs.add_argument("--property", "-p", action="append", default=[], metavar="KEY[=VALUE]", help="Only runs with this property.")
    runs.add_argument("--where", "-w", action="append", default=[], metavar="CONDITION", help="Such as 'accuracy > 0.9'. May be repeated.")
    runs.add_argument("--children", action="store_true", help="Child runs as well.")
    runs.add_argument("--archived", action="store_true", help="Only archived runs.")
    runs.add_argument("--limit", "-n", type=int, default=50, metavar="N", help="At most N, the newest. 50 by default.")
    return runs


def _add_tensorboard(words: Any) -> None:
    board = words.add_parser(
        "tensorboard",
        help="Open TensorBoard on runs.",
        allow_abbrev=False,
        description="Open TensorBoard on what runs write into logs/: behind your Jupyter server, or on a port of its own.",
    )
    board.add_argument(
        "run", nargs="*", default=["latest"], metavar="RUN", help="Ids, their beginnings or ends, names, or latest (the default)."
    )
    board.add_argument(
        "--port", type=int, default=6006, metavar="N", help="The port where no Jupyter server shows it; another if taken. 6006 by default."
    )


def _add_one(words: Any, name: str, text: str, aliases: Sequence[str] = ()) -> Any:
    parser = words.add_parser(name, help=text, aliases=list(aliases), allow_abbrev=False)
    parser.add_argument(
        "run", nargs="?", default="latest", metavar="RUN", help="An id, its beginning or end, a name, or latest (the default)."
    )
    return parser


def split(line: str) -> tuple[list[str], list[str]]:
    """A magic's line as its own words and the script's arguments, which stand after ``--``."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise EstimatorError(f"The line cannot be read: {str(error)[:1].lower()}{str(error)[1:]}.", "Close the quotes.") from None
    return divide(words)


def divide(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Words before and after the first ``--``."""
    if SEPARATOR in words:
        place = list(words).index(SEPARATOR)
        return list(words[:place]), list(words[place + 1 :])
    return list(words), []


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
