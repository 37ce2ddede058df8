"""``%%estimator`` and ``%estimator``."""

from __future__ import annotations

import argparse
import contextlib
import keyword
from typing import Any

import traitlets
from IPython.core.magic import Magics, line_cell_magic, magics_class, no_var_expand

from jupyter_estimator.api.options import OPTIONS, Option, pair
from jupyter_estimator.faces.arguments import HelpShown, cell_parser, command_parser, options_from, parse, split
from jupyter_estimator.faces.completion import add_completion, remove_completion
from jupyter_estimator.faces.first_line import add_first_line, remove_first_line
from jupyter_estimator.inside.errors import EstimatorError

_TRAITS = {"number": traitlets.Float, "flag": traitlets.Bool, "list": traitlets.List, "mapping": traitlets.Dict}


def _trait(option: Option) -> Any:
    if option.kind == "choice" and option.choices is not None:
        return traitlets.Enum(option.choices(), default_value=option.default, help=option.help).tag(config=True)
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
        from jupyter_estimator.faces import commands

        words, arguments = split(line)
        asked = parse(cell_parser(), words)
        _check_name(asked.as_)
        space = commands.workspace(self.workspace or None)
        run = commands.submit_cell(space, cell, options_from(asked, self._defaults()), arguments, self._origin())
        return self._submitted(run, asked)

    def _line(self, line: str) -> Any:
        words, arguments = split(line)
        parser = command_parser("%estimator", notebook=True)
        if words and words[0].startswith("-") and words[0] not in ("-h", "--help"):
            raise EstimatorError(
                f"%estimator takes a word before {words[0]!r}, such as submit or runs.", "Write %%estimator to run the rest of the cell."
            )
        asked = parse(parser, words)
        if asked.word is None:
            parser.print_help()
            return None
        if arguments and asked.word != "submit":
            raise EstimatorError(
                f"%estimator {asked.word} starts no script that could take {arguments[0]!r}.", "Leave out what follows --."
            )
        from jupyter_estimator.faces import commands

        space = commands.workspace(asked.workspace or self.workspace or None)
        if asked.word == "submit":
            _check_name(asked.as_)
            run = commands.submit_path(space, asked.source, options_from(asked, self._defaults()), arguments, self._origin())
            return self._submitted(run, asked)
        if asked.word == "runs":
            from jupyter_estimator.faces.table import RunTable

            rows = commands.list_runs(space, asked)
            return RunTable(rows, [space.run_directory(row.id) for row in rows])
        if asked.word == "panel":
            from jupyter_estimator.faces.form_panel import show_form

            return show_form(self.shell, space, self._defaults())
        if asked.word == "cancel":
            for text in asked.run:
                run = commands.run_of(space, text)
                run.cancel()
                print(f"{run.id} {run.get_status()}")
            return None
        if asked.word == "tensorboard":
            return commands.tensorboard([commands.run_of(space, text) for text in asked.run], asked.port)
        return self._one(commands.run_of(space, asked.run), asked)

    def _one(self, run: Any, asked: argparse.Namespace) -> Any:
        from jupyter_estimator.faces import commands

        if asked.word == "show":
            return run
        if asked.word == "logs":
            from jupyter_estimator.faces.cli import print_log

            with contextlib.suppress(KeyboardInterrupt):  # it ends the following, not the run
                print_log(run, asked.tail, asked.follow)
        elif asked.word == "wait":
            return self._waited(run)
        elif asked.word == "download":
            print("\n".join(commands.download(run, asked.name, asked.to)))
        elif asked.word == "archive":
            run.reactivate() if asked.undo else run.archive()
        elif asked.word == "tag":
            run.set_tags(dict(map(pair, asked.tags)))
        return None

    def _submitted(self, run: Any, asked: argparse.Namespace) -> Any:
        if asked.as_:
            self.shell.user_ns[asked.as_] = run
        return self._waited(run) if getattr(asked, "wait", self.wait) else run

    def _waited(self, run: Any) -> Any:
        """Shows the log until the run ends; the cell fails if the run does, and an interrupt only ends the waiting."""
        from jupyter_estimator.api.waiting import failure
        from jupyter_estimator.faces.display import show_run

        try:
            details = run.wait_for_completion(show_output=True, raise_on_error=False)
        except KeyboardInterrupt:
            return run
        if details["status"] == "Failed":
            show_run(run)
            raise failure(run, details) from None
        return run

    def _defaults(self) -> dict[str, Any]:
        changed = {}
        for option in OPTIONS:
            if option.configurable and (value := getattr(self, option.name)) != option.default:
                changed[option.name] = value
        return changed

    def _origin(self) -> dict[str, Any]:
        from jupyter_estimator.faces.origin import origin

        return origin(self.shell)


EstimatorMagics.estimator.__doc__ = (
    f"{cell_parser().format_help()}\n\nAs a line:\n\n{command_parser('%estimator', notebook=True).format_help()}"
)


def _check_name(name: str | None) -> None:
    if name is not None and (not name.isidentifier() or keyword.iskeyword(name)):
        raise EstimatorError(f"--as {name} is no name a variable can have.", "Write for example --as run.")


def load(shell: Any) -> None:
    """Registers the magics and what helps with writing them. What ``%config`` has set outlives a reload."""
    known = [item for item in shell.configurables if isinstance(item, EstimatorMagics)]
    shell.register_magics(known[0] if known else EstimatorMagics)
    add_completion(shell)
    add_first_line(shell)


def unload(shell: Any) -> None:
    """Takes all of it away again."""
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("estimator", None)
    remove_completion(shell)
    remove_first_line(shell)
