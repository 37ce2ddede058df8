"""The words of ``%estimator`` and ``jupyter estimator``: one table for both.

An entry says what a word is called, what it takes, what Tab completes behind it, and what it does. What comes of it is given to the face,
which shows it in its own way: a magic as the cell's output, a command line as text and an exit code. Parsers, help and completion are made
from the table.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from jupyter_estimator.api.options import pair
from jupyter_estimator.faces.words.parsing import Parser, add_options, assignment, options_from
from jupyter_estimator.records.trust import quoted

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace
    from jupyter_estimator.faces.words.face import Face


class Call:
    """One use of a word."""

    def __init__(self, face: Face, asked: argparse.Namespace, arguments: Sequence[str]) -> None:
        self.face = face
        self.asked = asked
        self.arguments = arguments

    @cached_property
    def space(self) -> Workspace:
        """The workspace it is about."""
        space = self.face.workspace(self.asked.workspace)
        if why := space.read_only:
            print(f"{space.path} can only be looked at: {why}. To trust it: jupyter estimator trust {quoted(space.path)}", file=sys.stderr)
        return space

    @cached_property
    def run(self) -> Run:
        """The run it names."""
        return self._run(self.asked.run)

    @cached_property
    def runs(self) -> list[Run]:
        """The runs it names."""
        return [self._run(text) for text in self.asked.run]

    def _run(self, text: str) -> Run:
        from jupyter_estimator.faces.words import commands

        return commands.run_of(self.space, text)


@dataclass(eq=False, repr=False)  # the rest would cost the loading of the magics half a millisecond
class Word:
    """One word."""

    name: str
    help: str
    arguments: Callable[[Parser], None]
    """Adds what it takes to its parser."""
    do: Callable[[Call], Any]
    completes: Literal["", "path", "run", "runs"] = ""
    """What Tab offers behind it, before any option."""
    starts_script: bool = False
    """Whether what stands behind ``--`` is for it."""
    notebook: bool = True
    terminal: bool = True
    """Whether the magic has it, and the command line."""
    notebook_arguments: Callable[[Parser], None] | None = None
    terminal_arguments: Callable[[Parser], None] | None = None
    """Adds what it takes there besides."""
    description: str = ""
    """At the top of its help; the short help otherwise."""


# ---- what words take


def add_cell_words(parser: Parser) -> None:
    """Adds what a submitting magic takes beside the options of the table."""
    group = parser.add_argument_group("Notebook")
    group.add_argument("--as", dest="as_", metavar="NAME", help="Assign the run to this variable.", default=None)
    group.add_argument(
        "--wait", action="store_true", default=argparse.SUPPRESS, help="Wait for the end and show the log; the cell fails if the run does."
    )


def add_dry_run(parser: Parser) -> None:
    """Adds what has a submit only say what it would do."""
    parser.add_argument("--dry-run", action="store_true", help="Say what would happen, and do nothing.")


def _takes_source(parser: Parser) -> None:
    parser.add_argument("source", metavar="PATH", help="A folder (with --entry), a .py file or a .ipynb file.")
    add_dry_run(parser)
    add_options(parser)


def _takes_wait(parser: Parser) -> None:
    parser.add_argument("--wait", action="store_true", help="Wait for the end and show the log; exit code 1 if the run fails.")


def _takes_filters(parser: Parser) -> None:
    parser.add_argument("text", nargs="*", metavar="WORD", help="Words that name, tags or arguments must hold.")
    parser.add_argument("--experiment", "-e", metavar="NAME", help="Only this experiment's.")
    parser.add_argument("--status", "-s", action="append", metavar="STATUS", help="Only runs of this status. May be repeated.")
    parser.add_argument("--tag", "-t", action="append", default=[], metavar="KEY[=VALUE]", help="Only runs with this tag. May be repeated.")
    parser.add_argument("--property", "-p", action="append", default=[], metavar="KEY[=VALUE]", help="Only runs with this property.")
    parser.add_argument(
        "--where", "-w", action="append", default=[], metavar="CONDITION", help="Such as 'accuracy > 0.9 and loss < 1'. May be repeated."
    )
    parser.add_argument("--children", action="store_true", help="Child runs as well.")
    parser.add_argument("--archived", action="store_true", help="Only archived runs.")
    parser.add_argument("--limit", "-n", type=int, default=50, metavar="N", help="At most N, the newest. 50 by default.")


def _takes_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="As JSON, for other programs.")


def _takes_run(parser: Parser) -> None:
    parser.add_argument(
        "run", nargs="?", default="latest", metavar="RUN", help="An id, its beginning or end, a name, or latest (the default)."
    )


def _takes_log(parser: Parser) -> None:
    _takes_run(parser)
    parser.add_argument("--tail", "-n", type=int, metavar="N", help="Only the last N lines, progress bars collapsed.")
    parser.add_argument("--follow", "-f", action="store_true", help="Go on until the run ends.")
    parser.add_argument("--rank", "-r", type=int, metavar="N", help="Only what this rank prints.")


def _takes_runs(parser: Parser) -> None:
    parser.add_argument("run", nargs="+", metavar="RUN", help="An id, its beginning or end, a name, or latest.")


def _takes_files(parser: Parser) -> None:
    _takes_run(parser)
    parser.add_argument(
        "name", nargs="?", default="outputs/", metavar="NAME", help="A file, or the beginning of names. outputs/ by default."
    )
    parser.add_argument("--to", default=".", metavar="PATH", help="Where to. This folder by default.")


def _takes_undo(parser: Parser) -> None:
    _takes_run(parser)
    parser.add_argument("--undo", action="store_true", help="Have it in lists again.")


def _takes_tags(parser: Parser) -> None:
    _takes_run(parser)
    parser.add_argument("tags", nargs="+", metavar="KEY=VALUE", type=assignment)


def _takes_board(parser: Parser) -> None:
    parser.add_argument(
        "run", nargs="*", default=["latest"], metavar="RUN", help="Ids, their beginnings or ends, names, or latest (the default)."
    )
    parser.add_argument(
        "--port", type=int, default=6006, metavar="N", help="The port where no Jupyter server shows it; another if taken. 6006 by default."
    )


def _takes_yes(parser: Parser) -> None:
    parser.add_argument("--yes", action="store_true", help="Do it, and not only say what would be done.")


def _takes_deletions(parser: Parser) -> None:
    _takes_runs(parser)
    _takes_yes(parser)


def _takes_environments(parser: Parser) -> None:
    parser.add_argument("environment", nargs="*", metavar="ID", help="Environments to remove: ids, or their beginnings.")
    parser.add_argument("--unused-days", type=float, metavar="DAYS", help="Remove those that no run has used for so many days.")
    _takes_yes(parser)


def _takes_folder(parser: Parser) -> None:
    parser.add_argument("path", nargs="?", metavar="PATH", help="The workspace's folder; the configured one by default.")


def _takes_switch(parser: Parser) -> None:
    parser.add_argument("switch", choices=["enable", "disable"], help="Have the imports work, or no longer.")


def _takes_nothing(parser: Parser) -> None:
    pass


# ---- what words do


def _submit(call: Call) -> Any:
    from jupyter_estimator.faces.words import commands

    options = options_from(call.asked, call.face.defaults())
    if call.asked.dry_run:
        return print(commands.plan_path(call.space, call.asked.source, options, call.arguments))
    run = commands.submit_path(call.space, call.asked.source, options, call.arguments, call.face.origin())
    return call.face.submitted(run, call.asked)


def _list(call: Call) -> Any:
    from jupyter_estimator.faces.words import commands
    from jupyter_estimator.faces.words.table import RunTable

    rows = commands.list_runs(call.space, call.asked)
    return call.face.listed(RunTable(rows, [call.space.run_directory(row.id) for row in rows]), call.asked)


def _cancel(call: Call) -> None:
    from jupyter_estimator.faces.words import commands

    def cancel(text: str) -> None:
        run = commands.run_of(call.space, text)
        run.cancel()
        print(f"{run.id} {run.get_status()}")

    commands.for_each(call.asked.run, cancel)


def _download(call: Call) -> None:
    from jupyter_estimator.faces.words import commands

    print("\n".join(commands.download(call.run, call.asked.name, call.asked.to)))


def _archive(call: Call) -> None:
    call.run.reactivate() if call.asked.undo else call.run.archive()


def _tag(call: Call) -> None:
    call.run.set_tags(dict(map(pair, call.asked.tags)))


def _delete(call: Call) -> None:
    from jupyter_estimator.faces.words import commands

    print(commands.delete(call.space, call.asked.run, call.asked.yes))


def _prune(call: Call) -> None:
    found = call.space.prune(dry_run=not call.asked.yes)
    if call.asked.yes:
        print(f"Freed: {found}.")
    else:
        print(f"Would free: {found}." + (" To do it, add --yes." if found.bytes else ""))


def _environments(call: Call) -> None:
    from jupyter_estimator.faces.words import commands

    print(commands.environments(call.space, call.asked.environment, call.asked.unused_days, call.asked.yes))


def _trust(call: Call) -> None:
    space = call.face.workspace(call.asked.path or call.asked.workspace)
    space.trust()
    print(f"{space.path} is trusted: whoever can write to it can have programs run as you.")


def _azureml(call: Call) -> None:
    from jupyter_estimator.faces.words import commands

    print(commands.answer_for_azureml(call.asked.switch == "enable"))


WORDS: tuple[Word, ...] = (
    Word(
        "submit",
        "Run a folder, a script or a notebook.",
        _takes_source,
        _submit,
        completes="path",
        starts_script=True,
        notebook_arguments=add_cell_words,
        terminal_arguments=_takes_wait,
    ),
    Word("runs", "List runs.", _takes_filters, _list, terminal_arguments=_takes_json),
    Word("show", "Show a run.", _takes_run, lambda call: call.face.shown(call.run), completes="run"),
    Word(
        "logs",
        "Print a run's log.",
        _takes_log,
        lambda call: call.face.logged(call.run, call.asked.tail, call.asked.follow, call.asked.rank),
        completes="run",
    ),
    Word("cancel", "End runs and everything they started.", _takes_runs, _cancel, completes="runs"),
    Word("wait", "Wait for a run's end and show its log.", _takes_run, lambda call: call.face.waited(call.run), completes="run"),
    Word("download", "Copy a run's files.", _takes_files, _download, completes="run"),
    Word("archive", "Leave a run out of lists.", _takes_undo, _archive, completes="run"),
    Word(
        "tensorboard",
        "Open TensorBoard on runs.",
        _takes_board,
        lambda call: call.face.board(call.runs, call.asked.port),
        completes="runs",
        description="Open TensorBoard on what runs write into logs/: behind your Jupyter server, or on a port of its own.",
    ),
    Word("tag", "Set tags of a run.", _takes_tags, _tag, completes="run"),
    Word("delete", "Remove runs and everything that only they kept.", _takes_deletions, _delete, completes="runs"),
    Word("prune", "Free what no run refers to any more.", _takes_yes, _prune),
    Word(
        "env",
        "List the environments that were built, or remove some.",
        _takes_environments,
        _environments,
        description="List the environments that were built for runs, with their size, what of it they share with nothing else, and "
        "when they were used last; or remove some. A run that needs one that was removed has it built anew.",
    ),
    Word("trust", "Treat a workspace that others can write to as your own.", _takes_folder, _trust, completes="path"),
    Word(
        "azureml",
        "Have Azure ML's own imports work in this environment.",
        _takes_switch,
        _azureml,
        description="Have `from azureml.train.estimator import Estimator` and the like mean jupyter_estimator, in every Python of this "
        "environment. After %load_ext, and in runs, they do anyway. Where Azure ML's packages are installed, theirs are meant.",
    ),
    Word("panel", "Open the form to submit a run.", _takes_nothing, lambda call: call.face.panel(call), terminal=False),
    Word("panel", "Show a run, drawn anew until it ends.", _takes_run, lambda call: call.face.panel(call), completes="run", notebook=False),
)
"""The words, in the order in which help lists them."""
