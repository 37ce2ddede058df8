"""The form to submit a run, made from the option table: its fields, what a filled-in one asks for, and the code that asks for the same."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any, NamedTuple

from jupyter_estimator.api.option import Option
from jupyter_estimator.api.options import OPTIONS, RunOptions, pair
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.targets.registry import targets_in
from jupyter_estimator.faces.words import commands
from jupyter_estimator.faces.words.splitting import split_arguments
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.sources import CELL_SCRIPT


class Asked(NamedTuple):
    """What a filled-in form asks for: the text of a cell, or a path."""

    options: RunOptions
    arguments: list[str]
    cell: str | None
    path: str


def schema(cells: dict[str, str], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """FormSchema of the run view's protocol."""
    source = {"group": "Code", "advanced": False, "choices": [], "default": ""}
    # Of these two the form sends one.
    fields: list[dict[str, Any]] = [
        {**source, "name": "cell", "label": "Cell", "help": "A cell of this notebook.", "kind": "cell", "choices": list(cells)},
        {**source, "name": "path", "label": "File or folder", "help": "A folder, a .py file or a .ipynb file.", "kind": "path"},
    ]
    arguments = {"name": "arguments", "label": "Arguments", "help": "What the script gets, as in a terminal.", "kind": "text"}
    for option in OPTIONS:
        fields.append(
            {
                "name": option.name,
                "label": option.label,
                "help": option.help,
                "kind": option.kind,
                "choices": option.choices() if option.choices else [],
                "default": defaults.get(option.name, option.default),
                "group": option.group,
                "advanced": option.advanced,
            }
        )
        if option.only_with:
            fields[-1]["only_with"] = option.only_with
        if option.name == "include":
            fields.append({**source, **arguments})
    values = {field["name"]: field["default"] for field in fields}
    values["cell"] = next(iter(cells), "")
    return {"fields": sorted(fields, key=lambda field: _GROUPS.index(field["group"])), "values": values}


_GROUPS = ["Code", "Run", "Where", "Environment", "Data", "Limits"]


def options_of(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> RunOptions:
    """The options a filled-in form asks for; what was left empty keeps its default."""
    asked = dict(defaults)
    for option in OPTIONS:
        value = values.get(option.name)
        if value in (None, ""):
            continue
        if option.kind == "list" and isinstance(value, str):
            value = _words(option, value)
        elif option.kind == "mapping" and isinstance(value, str):
            value = dict(map(pair, _words(option, value)))
        elif option.kind in ("number", "count"):
            try:
                value = float(value) if option.kind == "number" else _whole(value)
            except (TypeError, ValueError, OverflowError):
                raise EstimatorError(f"{option.label} takes a number, and got {repr(value)[:100]}.", option.help) from None
        asked[option.name] = value
    return RunOptions(**asked)


def _whole(value: Any) -> int:
    """A whole number, as a form sends it: text, or a number that may have a decimal point."""
    number = float(value)
    if not number.is_integer():
        raise ValueError(value)
    return int(number)


def _words(option: Option, text: str) -> list[str]:
    try:
        return shlex.split(text)
    except ValueError as error:
        raise EstimatorError(f"{option.label} cannot be read: {str(error).lower()}.", "Close the quotes.") from None


def arguments_of(values: Mapping[str, Any]) -> list[str]:
    """The script's arguments."""
    return split_arguments(text(values, "arguments"))


def text(values: Mapping[str, Any], name: str) -> str:
    """A value that is text; empty where there is none."""
    value = values.get(name) or ""
    if not isinstance(value, str):
        raise EstimatorError(f"{name} is text, and not {repr(value)[:100]}.", "Open the form again.")
    return value


def magic_of(path: str, options: RunOptions, arguments: list[str], cell: str | None, defaults: Mapping[str, Any]) -> str:
    """The magic that asks for the same, in a session where ``%config`` has set these defaults."""
    words: list[str] = []
    usual = RunOptions(**defaults)
    for option in OPTIONS:
        value, before, flag = getattr(options, option.name), getattr(usual, option.name), option.flags[0]
        if value == before:
            continue
        if option.kind == "flag":
            if not value:
                return f"# A magic's line cannot take back what %config has set ({flag}). The Python beside this can."
            words.append(flag)
        elif option.kind in ("list", "mapping"):
            if any(item not in value or (option.kind == "mapping" and value[item] != before[item]) for item in before):
                return f"# A magic's line adds to what %config has set, and cannot take away from it ({flag}). The Python beside this can."
            items = [f"{item}={value[item]}" if option.kind == "mapping" else item for item in value if item not in before]
            words += [word for item in items for word in _given(flag, item)]
        else:
            words += _given(flag, f"{value:.15g}" if option.kind == "number" else str(value))
    line = shlex.join([*words, *(["--", *arguments] if arguments else [])])
    if "\n" in line or "\r" in line:
        return "# A magic's line cannot hold a line break. The Python beside this can."
    if cell is not None:
        return f"%%estimator {line}".rstrip() + f"\n{cell}"
    return f"%estimator submit {shlex.quote(path)} {line}".rstrip()


def _given(flag: str, value: str) -> list[str]:
    return [f"{flag}={value}"] if value.startswith("-") else [flag, value]


def python_of(path: str, options: RunOptions, arguments: list[str], cell: str | None, space: Workspace) -> str:
    """The Python that asks for the same."""
    blank = RunOptions()
    given = {
        option.name: getattr(options, option.name)
        for option in OPTIONS
        if option.name not in ("experiment", "tags") and getattr(options, option.name) != getattr(blank, option.name)
    }
    if arguments:
        given["arguments"] = arguments
    lines = ["from jupyter_estimator import Estimator, Experiment, Workspace", ""]
    if cell is not None:
        lines += [f"# with the cell saved as {CELL_SCRIPT}: run it once with %%writefile {CELL_SCRIPT} above it", ""]
        path = CELL_SCRIPT
    where = "Workspace.from_config()" if space == Workspace.from_config() else repr(space)
    lines += [f"estimator = Estimator(\n    {path!r},", *(f"    {name}={value!r}," for name, value in given.items()), ")"]
    tags = f", tags={options.tags!r}" if options.tags else ""
    lines.append(f"run = Experiment({where}, {options.experiment!r}).submit(estimator{tags})")
    return "\n".join(lines)


def read(values: Mapping[str, Any], defaults: Mapping[str, Any], cells: Mapping[str, str]) -> Asked:
    """What the values of a form ask for, where these are the cells to choose from."""
    options, arguments = options_of(values, defaults), arguments_of(values)
    if path := text(values, "path"):
        return Asked(options, arguments, None, path)
    cell = text(values, "cell")
    if cell not in cells:
        raise EstimatorError(
            "Nothing to run is chosen.",
            "Choose a cell (one is offered once it was run or the notebook was saved), or name a file or a folder.",
        )
    options.entry_script = None
    return Asked(options, arguments, cells[cell], "")


def preview(values: Mapping[str, Any], defaults: Mapping[str, Any], cells: Mapping[str, str], space: Workspace) -> dict[str, Any]:
    """The magic and the Python that ask for the same, or what is wrong."""
    try:
        options, arguments, cell, path = read(values, defaults, cells)
        options.check(targets_in(space.path))
    except EstimatorError as error:
        return {"magic": "", "python": "", "error": {"message": error.message, "hint": error.hint}}
    return {
        "magic": magic_of(path, options, arguments, cell, defaults),
        "python": python_of(path, options, arguments, cell, space),
        "error": None,
    }


def submit(space: Workspace, asked: Asked, origin: Mapping[str, Any]) -> Run:
    """Submits what a form asks for."""
    if asked.cell is not None:
        return commands.submit_cell(space, asked.cell, asked.options, asked.arguments, origin)
    return commands.submit_path(space, asked.path, asked.options, asked.arguments, origin)
