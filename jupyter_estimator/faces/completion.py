"""Tab in a magic's line: options, and what they take."""

from __future__ import annotations

import argparse
import os
from typing import Any

from IPython.core.completer import SimpleCompletion, context_matcher

from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.faces.arguments import SEPARATOR, cell_parser, command_parser

_RUNS_OFFERED = 20


def candidates(line: str) -> list[tuple[str, str]]:
    """What may stand at the end of ``line`` (a magic's, up to the cursor), with what it is; matched against the last word."""
    words = line.split()
    token = "" if line[-1:].isspace() else words.pop()
    magic, *given = words
    if SEPARATOR in given:
        return []
    parser: argparse.ArgumentParser = cell_parser()
    word = ""
    if not magic.startswith("%%"):
        parser = command_parser("%estimator", notebook=True)
        choices = _subparsers(parser)
        if not given:
            return [(name, "word") for name in choices if name.startswith(token)]
        word = given[0]
        if word not in choices:
            return []
        parser = choices[word]
    if given and (offered := _values(parser, given[-1], token)) is not None:
        return offered
    if token.startswith("-"):
        flags = [flag for action in parser._actions for flag in action.option_strings if flag.startswith("--")]
        return [(flag, "option") for flag in sorted(set(flags)) if flag.startswith(token)]
    if word == "submit":
        return _paths(token)
    return _runs(token) if word in {"show", "logs", "cancel", "wait", "download", "archive", "tag"} else []


def _subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return next(dict(action.choices) for action in parser._actions if isinstance(action, argparse._SubParsersAction))


def _values(parser: argparse.ArgumentParser, flag: str, token: str) -> list[tuple[str, str]] | None:
    """What an option takes; None where the word before is none that takes something."""
    action = next((action for action in parser._actions if flag in action.option_strings), None)
    if action is None or action.nargs == 0:
        return None
    option = next((option for option in OPTIONS if option.name == action.dest), None)
    if option is not None and option.choices is not None:
        return [(name, "value") for name in option.choices() if name.startswith(token)]
    if action.dest in {"include", "interpreter_path", "entry_script", "workspace", "to"}:
        return _paths(token)
    if action.dest == "secrets":
        return [(name, "variable") for name in sorted(os.environ) if name.startswith(token)]
    if action.dest == "status":
        from jupyter_estimator.api.history import STATUSES

        return [(name, "status") for name in STATUSES if name.casefold().startswith(token.casefold())]
    if action.dest == "experiment":
        from jupyter_estimator.api.history import experiment_names
        from jupyter_estimator.api.workspace import Workspace

        return [(name, "experiment") for name in experiment_names(Workspace.from_config()) if name.startswith(token)]
    return []


def _runs(token: str) -> list[tuple[str, str]]:
    from jupyter_estimator.api.history import find
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.records.query import Query

    rows = find(Workspace.from_config(), Query(limit=_RUNS_OFFERED))
    return [(name, "run") for name in ["latest", *(row.id for row in rows)] if name.startswith(token)]


def _paths(token: str) -> list[tuple[str, str]]:
    folder, _, begin = token.rpartition("/")
    try:
        entries = sorted(os.scandir(f"{folder}/" if folder or token.startswith("/") else "."), key=lambda entry: entry.name)
    except OSError:
        return []
    prefix = token[: len(token) - len(begin)]
    return [
        (prefix + entry.name + ("/" if entry.is_dir() else ""), "path")
        for entry in entries
        if entry.name.startswith(begin) and (begin.startswith(".") or not entry.name.startswith("."))
    ]


@context_matcher()  # type: ignore[untyped-decorator]
def estimator_matcher(context: Any) -> dict[str, Any]:
    """IPython's matcher for lines that begin with one of the magics."""
    line = context.line_with_cursor[: context.cursor_position] if context.cursor_position is not None else context.line_with_cursor
    text = line.lstrip()
    first = text.split(" ", 1)[0]
    in_magic = first in {"%estimator", "%%estimator"} and text != first and (first != "%%estimator" or context.cursor_line == 0)
    if not in_magic:
        return {"completions": [], "suppress": False}
    found = candidates(text)
    fragment = "" if text[-1:].isspace() else text.split()[-1]
    return {
        "completions": [SimpleCompletion(text=name, type=kind) for name, kind in found],
        "suppress": True,
        "matched_fragment": fragment,
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
