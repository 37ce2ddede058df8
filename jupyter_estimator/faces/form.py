"""The form of ``%estimator panel``, made from the option table."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any

from jupyter_estimator.api.options import OPTIONS, RunOptions, pair
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces import commands
from jupyter_estimator.faces.display import bundle
from jupyter_estimator.faces.origin import cells_by_name, origin
from jupyter_estimator.faces.panel import RunPanel
from jupyter_estimator.inside.errors import EstimatorError

CELL, PATH = "A cell of this notebook", "A file or folder"


def schema(cells: dict[str, str], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """FormSchema of the run view's protocol."""
    source = {"group": "Code", "advanced": False, "choices": [], "default": ""}
    fields: list[dict[str, Any]] = [
        {**source, "name": "source", "label": "Train with", "help": "What to run.", "kind": "choice", "choices": [CELL, PATH]},
        {**source, "name": "cell", "label": "Cell", "help": "The cell to run.", "kind": "cell", "choices": list(cells)},
        {**source, "name": "path", "label": "Path", "help": "A folder, a .py file or a .ipynb file.", "kind": "path"},
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
        if option.name == "include":
            fields.append({**source, **arguments})
    values = {field["name"]: field["default"] for field in fields}
    values["source"] = CELL if cells else PATH
    values["cell"] = next(reversed(cells), "") if cells else ""
    return {"fields": sorted(fields, key=lambda field: _GROUPS.index(field["group"])), "values": values}


_GROUPS = ["Code", "Run", "Where", "Limits"]


def options_of(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> RunOptions:
    """The options a filled-in form asks for."""
    asked = dict(defaults)
    for option in OPTIONS:
        value = values.get(option.name)
        if value in (None, ""):
            continue
        if option.kind == "list" and isinstance(value, str):
            value = shlex.split(value)
        elif option.kind == "mapping" and isinstance(value, str):
            value = dict(map(pair, shlex.split(value)))
        elif option.kind == "number":
            try:
                value = float(value)
            except (TypeError, ValueError):
                raise EstimatorError(f"{option.label} takes a number, and got {value!r}.", option.help) from None
        asked[option.name] = value
    return RunOptions(**asked)


def arguments_of(values: Mapping[str, Any]) -> list[str]:
    """The script's arguments."""
    try:
        return shlex.split(str(values.get("arguments") or ""))
    except ValueError:
        raise EstimatorError("The arguments cannot be read.", "Close the quotes.") from None


def magic_of(values: Mapping[str, Any], options: RunOptions, arguments: list[str], cell: str | None) -> str:
    """The magic that asks for the same."""
    words: list[str] = []
    blank = RunOptions()
    for option in OPTIONS:
        value = getattr(options, option.name)
        if value == getattr(blank, option.name) or (cell is not None and option.name == "entry_script"):
            continue
        flag = option.flags[0]
        if option.kind == "mapping":
            words += [part for key, item in value.items() for part in (flag, f"{key}={item}")]
        elif option.kind == "list":
            words += [flag, *value]
        elif option.kind == "number":
            words += [flag, f"{value:g}"]
        else:
            words += [flag, str(value)]
    tail = ["--", *arguments] if arguments else []
    if cell is not None:
        return f"{shlex.join(['%%estimator', *words, *tail])}\n{cell}"
    return shlex.join(["%estimator", "submit", str(values.get("path") or "."), *words, *tail])


def python_of(values: Mapping[str, Any], options: RunOptions, arguments: list[str], cell: str | None) -> str:
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
    path = str(values.get("path") or ".")
    if cell is not None:
        lines += ["# with the cell saved as train.py", ""]
        path = "train.py"
    lines += [f"estimator = Estimator(\n    {path!r},", *(f"    {name}={value!r}," for name, value in given.items()), ")"]
    tags = f", tags={options.tags!r}" if options.tags else ""
    lines.append(f"run = Experiment(Workspace.from_config(), {options.experiment!r}).submit(estimator{tags})")
    return "\n".join(lines)


class FormPanel(RunPanel):
    """The form; once it has submitted a run, the run's panel."""

    def __init__(self, shell: Any, space: Workspace, defaults: Mapping[str, Any]) -> None:
        super().__init__(mode="form")
        self._shell, self._space, self._defaults = shell, space, dict(defaults)
        self.handle: Any = None

    def respond(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """Answers what only a form asks; the rest is about the run."""
        verb = request.get("verb")
        if verb == "form":
            return {"form": schema(cells_by_name(self._shell), self._defaults)}, []
        if verb == "preview":
            return self._preview(request["values"]), []
        if verb == "submit":
            return {"run_id": self._submit(request["values"]).id}, []
        return super().respond(request)

    def _cell(self, values: Mapping[str, Any]) -> str | None:
        if values.get("source") != CELL:
            return None
        cells = cells_by_name(self._shell)
        name = str(values.get("cell") or "")
        if name not in cells:
            raise EstimatorError("No cell is chosen.", "Choose one; a cell is offered once it was run or the notebook saved.")
        return cells[name]

    def _preview(self, values: Mapping[str, Any]) -> dict[str, Any]:
        try:
            options, arguments, cell = options_of(values, {}), arguments_of(values), self._cell(values)
            options.check()
        except EstimatorError as error:
            return {"magic": "", "python": "", "error": {"message": error.message, "hint": error.hint}}
        return {
            "magic": magic_of(values, options, arguments, cell),
            "python": python_of(values, options, arguments, cell),
            "error": None,
        }

    def _submit(self, values: Mapping[str, Any]) -> Run:
        from jupyter_estimator.api.feed import Feed
        from jupyter_estimator.faces.pump import pump

        options, arguments, cell = options_of(values, {}), arguments_of(values), self._cell(values)
        where = origin(self._shell)
        if cell is not None:
            run = commands.submit_cell(self._space, cell, options, arguments, where)
        else:
            run = commands.submit_path(self._space, str(values.get("path") or ""), options, arguments, where)
        self.run, self._feed = run, Feed(run.directory)
        pump.add(self, self._settle)
        return run

    def _settle(self) -> None:
        if self.handle is not None and self.run is not None:
            self.handle.update(bundle(self.run, self), raw=True)


def show_form(shell: Any, space: Workspace, defaults: Mapping[str, Any]) -> None:
    """Displays the form."""
    from IPython.display import display

    from jupyter_estimator.faces.display import in_kernel

    if not in_kernel():
        raise EstimatorError("A form needs a notebook.", "In a terminal: jupyter estimator submit -h.")
    panel = FormPanel(shell, space, defaults)
    view = {"version_major": 2, "version_minor": 0, "model_id": panel.model_id}
    text = "The form of %estimator panel. Run the cell again to open it."
    bundled = {"application/vnd.jupyter.widget-view+json": view, "text/plain": text}
    panel.handle = display(bundled, raw=True, display_id=True)
