"""The parsers of the magics and of the command line, made from the table of words and the option table.

``%%estimator``, ``%estimator WORD`` and ``jupyter estimator WORD`` are parsed by what is made here, so that they have the same words,
options and help.
"""

from __future__ import annotations

import argparse
import functools
from collections.abc import Mapping, Sequence

from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.faces.words.parsing import Help, HelpShown, Parser, add_options, options_from, parse
from jupyter_estimator.faces.words.splitting import SEPARATOR, divide, split
from jupyter_estimator.faces.words.words import WORDS, Word, add_cell_words, add_dry_run
from jupyter_estimator.inside.errors import EstimatorError

__all__ = ["SEPARATOR", "HelpShown", "cell_parser", "command_parser", "divide", "options_from", "parse", "read_word", "split", "words_of"]


@functools.cache
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
    add_cell_words(parser)
    add_dry_run(parser)
    return parser


def words_of(*, notebook: bool) -> dict[str, Word]:
    """The words that the magic has, or those of the command line, by name."""
    return {word.name: word for word in WORDS if (word.notebook if notebook else word.terminal)}


def command_parser(prog: str, *, notebook: bool, only_help: bool = False) -> Parser:
    """``%estimator WORD …`` and ``jupyter estimator WORD …``; for the help that lists the words, what they take is left out."""
    parser = Parser(prog=prog, allow_abbrev=False, formatter_class=Help, description="Submit training runs, look at them, end them.")
    parsers = parser.add_subparsers(dest="word", metavar="WORD", parser_class=Parser)
    for name, word in words_of(notebook=notebook).items():
        if only_help:
            parsers.add_parser(name, help=word.help, add_help=False)
            continue
        one = parsers.add_parser(name, help=word.help, description=word.description or None, allow_abbrev=False)
        word.arguments(one)
        if more := word.notebook_arguments if notebook else word.terminal_arguments:
            more(one)
        one.add_argument("--workspace", metavar="PATH", help="The workspace's folder.")
    return parser


def read_word(prog: str, words: Sequence[str], arguments: Sequence[str], *, notebook: bool) -> tuple[Word, argparse.Namespace] | None:
    """The word that is used and what it is given; None after help was shown because there is no word."""
    parser = command_parser(prog, notebook=notebook)
    _check_name(prog, words, words_of(notebook=notebook))
    asked = parse(parser, words)
    if asked.word is None:
        parser.print_help()
        return None
    word = words_of(notebook=notebook)[asked.word]
    if arguments and not word.starts_script:
        raise EstimatorError(f"{prog} {word.name} starts no script that could take {arguments[0]!r}.", "Leave out what follows --.")
    return word, asked


def _check_name(prog: str, words: Sequence[str], known: Mapping[str, Word]) -> None:
    if not words or words[0].startswith("-") or words[0] in known:
        return
    import difflib  # nobody who knows the words waits for it

    close = difflib.get_close_matches(words[0], known, 1)
    hint = f"Did you mean {close[0]}? " if close else ""
    raise EstimatorError(f"{prog} has no word {words[0]!r}.", f"{hint}It has: {', '.join(known)}. See {prog} -h.")
