"""Tab in a magic's line: options, and what they take."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from IPython.core.completer import SimpleCompletion, context_matcher
from IPython.core.getipython import get_ipython

from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.faces.notebook.first_line import goes_on
from jupyter_estimator.faces.words.arguments import SEPARATOR, cell_parser, command_parser, words_of
from jupyter_estimator.inside.errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace

_RUNS_OFFERED = 20
_WORD = re.compile(r"(?:\\.|[^\s\\])+")
"""A word of a line; a space with a backslash before it belongs to the word."""
_LINE = re.compile(r"\s*(?:[A-Za-z_][\w, ]*=\s*)?(?=%estimator\s)|\s*(?=%%estimator\s)")
"""What may stand before the magic."""
_PATHS = {"include", "interpreter_path", "entry_script", "workspace", "to"}

Candidates = list[tuple[str, str]]


def candidates(line: str) -> Candidates:
    """What may stand at the end of ``line`` (a magic's, up to the cursor), with what it is."""
    token = last_word(line)
    magic, *given = _WORD.findall(line[: len(line) - len(token)])
    if SEPARATOR in given:
        return _paths(token)
    completes = ""
    parser: argparse.ArgumentParser = cell_parser()
    if not magic.startswith("%%"):
        choices = _subparsers(command_parser("%estimator", notebook=True))
        if not given:
            return [(name, "word") for name in choices if name.startswith(token)]
        if given[0] not in choices:
            return []
        parser, completes = choices[given[0]], words_of(notebook=True)[given[0]].completes
    flag, equals, begin = token.partition("=")
    if equals and (action := _action(parser, flag)) is not None:
        return [(f"{flag}={value}", kind) for value, kind in _values(action, begin, given)]
    if not token.startswith("-") and (action := _asking(parser, given)) is not None:
        return _values(action, token, given)
    flags = sorted({flag for action in parser._actions for flag in action.option_strings if flag.startswith("--")})
    options = [(flag, "option") for flag in flags if flag.startswith(token)]
    if token.startswith("-"):
        return options
    if completes == "path" and len(given) == 1:
        return _paths(token)
    if completes == "runs" or (completes == "run" and len(given) == 1):
        return _runs(token, given)
    return options


def last_word(line: str) -> str:
    """The word at the end of a line, empty after a space."""
    words = list(_WORD.finditer(line))
    return words[-1][0] if words and words[-1].end() == len(line) else ""


def _subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return next(dict(action.choices) for action in parser._actions if isinstance(action, argparse._SubParsersAction))


def _action(parser: argparse.ArgumentParser, flag: str) -> argparse.Action | None:
    """The option of that flag, if it takes something."""
    return next((action for action in parser._actions if flag in action.option_strings and action.nargs != 0), None)


def _asking(parser: argparse.ArgumentParser, given: Sequence[str]) -> argparse.Action | None:
    """The option whose value comes next, or one more of its values."""
    place = next((i for i in reversed(range(len(given))) if given[i].startswith("-")), None)
    action = _action(parser, given[place]) if place is not None else None
    return action if action is not None and (place == len(given) - 1 or action.nargs == "+") else None


def _values(action: argparse.Action, token: str, given: Sequence[str]) -> Candidates:
    """What an option takes."""
    option = next((option for option in OPTIONS if option.name == action.dest), None)
    if option is not None and option.choices is not None:
        return [(name, "value") for name in option.choices() if name.startswith(token)]
    if action.dest in _PATHS:
        return _paths(token)
    if action.dest == "secrets":
        return [(name, "variable") for name in sorted(os.environ) if name.startswith(token)]
    if action.dest == "status":
        from jupyter_estimator.api.runs.history import STATUSES

        return [(name, "status") for name in STATUSES if name.casefold().startswith(token.casefold())]
    if action.dest == "experiment":
        from jupyter_estimator.api.runs.history import experiment_names

        return [(name, "experiment") for name in _asked(experiment_names, given) if name.startswith(token)]
    return []


def _runs(token: str, given: Sequence[str]) -> Candidates:
    from jupyter_estimator.api.runs.history import find
    from jupyter_estimator.records.index.query import Query

    rows = _asked(lambda space: find(space, Query(limit=_RUNS_OFFERED)), given)
    names = ["latest", *(row.id for row in rows)]
    return [(name, "run") for name in names if name.startswith(token)]


def _asked(question: Callable[[Workspace], list[Any]], given: Sequence[str]) -> list[Any]:
    """The answer of the workspace that the line names; nothing where it cannot be read."""
    from jupyter_estimator.faces.words.commands import workspace

    shell = get_ipython()
    magics = shell.magics_manager.registry.get("EstimatorMagics") if shell is not None else None
    named = next((value for flag, value in pairwise(given) if flag == "--workspace"), None)
    try:
        return question(workspace(named or getattr(magics, "workspace", None)))
    except (EstimatorError, OSError):
        return []


def _paths(token: str) -> Candidates:
    folder, slash, begin = re.sub(r"\\(.)", r"\1", token).rpartition("/")
    try:
        entries = sorted(os.scandir(os.path.expanduser(folder + slash) or "."), key=lambda entry: entry.name)
    except (OSError, ValueError):
        return []
    return [
        (re.sub(r"([\s\\'\"])", r"\\\1", folder + slash + entry.name) + "/" * entry.is_dir(), "path")
        for entry in entries
        if entry.name.startswith(begin) and (begin.startswith(".") or not entry.name.startswith("."))
    ]


@context_matcher()  # type: ignore[untyped-decorator]
def estimator_matcher(context: Any) -> dict[str, Any]:
    """IPython's matcher for lines that begin with one of the magics."""
    line = context.line_with_cursor[: context.cursor_position] if context.cursor_position is not None else context.line_with_cursor
    above = context.full_text.split("\n")[: context.cursor_line]
    while above and goes_on(above[-1]):
        line = f"{above.pop()[:-1]} {line}"
    before = _LINE.match(line)
    if before is None:
        return {"completions": [], "suppress": False}
    text = line[before.end() :]
    if text.startswith("%%") and not all(not other.strip() or other.lstrip().startswith("#") for other in above):
        return {"completions": [], "suppress": False}
    return {
        "completions": [SimpleCompletion(text=name, type=kind) for name, kind in candidates(text)],
        "suppress": True,
        "matched_fragment": last_word(text),
        "ordered": True,
    }


def add_completion(shell: Any) -> None:
    """Registers the matcher, once."""
    completer = getattr(shell, "Completer", None)
    if completer is not None and estimator_matcher not in completer.custom_matchers:
        completer.custom_matchers.append(estimator_matcher)


def remove_completion(shell: Any) -> None:
    """Takes the matcher away."""
    completer = getattr(shell, "Completer", None)
    if completer is not None and estimator_matcher in completer.custom_matchers:
        completer.custom_matchers.remove(estimator_matcher)
