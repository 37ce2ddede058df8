"""``%%estimator`` and ``%estimator``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets
from IPython.core.magic import Magics, line_cell_magic, magics_class, no_var_expand

from jupyter_estimator.api.option import Option
from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.faces.notebook.completion import add_completion, remove_completion
from jupyter_estimator.faces.notebook.first_line import add_first_line, remove_first_line
from jupyter_estimator.faces.words.arguments import (
    HelpShown,
    cell_parser,
    command_parser,
    options_from,
    parse,
    read_word,
    split,
)
from jupyter_estimator.faces.words.words import Call
from jupyter_estimator.inside import azureml_names
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from jupyter_estimator.faces.notebook.face import NotebookFace

_TRAITS = {"number": traitlets.Float, "count": traitlets.Int, "flag": traitlets.Bool, "list": traitlets.List, "mapping": traitlets.Dict}


def _trait(option: Option) -> Any:
    if option.kind == "choice" and option.choices is not None:
        none: Any = option.default is None
        return traitlets.Enum(option.choices(), default_value=option.default, allow_none=none, help=option.help).tag(config=True)
    kind = _TRAITS.get(option.kind, traitlets.Unicode)
    return kind(default_value=option.default, allow_none=option.default is None, help=option.help).tag(config=True)


# One trait for each option whose default can be configured: the table is the only list of them.
_Configured: Any = type("_Configured", (Magics,), {o.name: _trait(o) for o in OPTIONS if o.configurable})


@magics_class
class EstimatorMagics(_Configured):  # type: ignore[misc]
    """``%config EstimatorMagics`` sets defaults for ``%%estimator`` and ``%estimator submit``."""

    workspace = traitlets.Unicode("", help="The workspace's folder; empty for the configured one.").tag(config=True)
    wait = traitlets.Bool(False, help="Whether to wait for the end of each run.").tag(config=True)

    @no_var_expand
    @line_cell_magic
    def estimator(self, line: str, cell: str | None = None) -> Any:
        """Replaced below by the parsers' own help."""
        try:
            return self._line(line) if cell is None else self._cell(line, cell)
        except HelpShown:
            return None

    def _cell(self, line: str, cell: str) -> Any:
        from jupyter_estimator.faces.words import commands

        words, arguments = split(line)
        asked = parse(cell_parser(), words)
        face = self._face()
        face.check(asked)
        options = options_from(asked, face.defaults())
        if asked.dry_run:
            return print(commands.plan_cell(face.workspace(None), cell, options, arguments))
        run = commands.submit_cell(face.workspace(None), cell, options, arguments, face.origin())
        return face.submitted(run, asked)

    def _line(self, line: str) -> Any:
        words, arguments = split(line)
        if words and words[0].startswith("-") and words[0] not in ("-h", "--help"):
            raise EstimatorError(
                f"%estimator takes a word before {words[0]!r}, such as submit or runs.", "Write %%estimator to run the rest of the cell."
            )
        found = read_word("%estimator", words, arguments, notebook=True)
        if found is None:
            return None
        word, asked = found
        face = self._face()
        face.check(asked)
        return word.do(Call(face, asked, arguments))

    def _face(self) -> NotebookFace:
        from jupyter_estimator.faces.notebook.face import NotebookFace

        changed = {}
        for option in OPTIONS:
            if option.configurable and (value := getattr(self, option.name)) != option.default:
                changed[option.name] = value
        return NotebookFace(self.shell, self.workspace, changed, self.wait)


EstimatorMagics.estimator.__doc__ = (
    f"{cell_parser().format_help()}\n\nAs a line:\n\n{command_parser('%estimator', notebook=True, only_help=True).format_help()}"
)


def load(shell: Any) -> None:
    """Registers the magics and what helps with writing them. What ``%config`` has set outlives a reload."""
    known = [item for item in shell.configurables if isinstance(item, EstimatorMagics)]
    shell.register_magics(known[0] if known else EstimatorMagics)
    add_completion(shell)
    add_first_line(shell)
    azureml_names.install()


def unload(shell: Any) -> None:
    """Takes all of it away again."""
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("estimator", None)
    azureml_names.uninstall()
    remove_completion(shell)
    remove_first_line(shell)
