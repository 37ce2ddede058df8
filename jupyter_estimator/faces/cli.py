"""``jupyter estimator``: the same words and options as the magics, in a terminal."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from jupyter_estimator.api.options import pair
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.waiting import LogReader, failure
from jupyter_estimator.faces import commands
from jupyter_estimator.faces.arguments import HelpShown, command_parser, divide, options_from, parse
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

_REFRESH = 0.5


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    parser = command_parser("jupyter estimator", notebook=False)
    given, arguments = divide(sys.argv[1:] if words is None else words)
    try:
        asked = parse(parser, given)
        if asked.word is None:
            parser.print_help()
            return 0
        return _do(asked, arguments)
    except HelpShown:
        return 0
    except EstimatorError as error:
        print("\n".join(line for line in (error.message, error.hint) if line), file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130


def _do(asked: argparse.Namespace, arguments: Sequence[str]) -> int:
    space = commands.workspace(asked.workspace)
    if asked.word == "submit":
        origin = {"kind": "command line"}
        run = commands.submit_path(space, asked.source, options_from(asked, {}), arguments, origin)
        print(run.id)
        return _wait(run) if asked.wait else 0
    if asked.word == "runs":
        from jupyter_estimator.faces.table import RunTable

        rows = commands.list_runs(space, asked)
        print(RunTable(rows, [space.run_directory(row.id) for row in rows]))
        return 0
    if asked.word == "cancel":
        for text in asked.run:
            run = commands.run_of(space, text)
            run.cancel()
            print(f"{run.id} {run.get_status()}")
        return 0
    return _do_with(commands.run_of(space, asked.run), asked)


def _do_with(run: Run, asked: argparse.Namespace) -> int:
    if asked.word == "show":
        print(_text(run))
    elif asked.word == "panel":
        _live(run)
    elif asked.word == "logs":
        print_log(run, asked.tail, asked.follow)
    elif asked.word == "wait":
        return _wait(run)
    elif asked.word == "download":
        print("\n".join(commands.download(run, asked.name, asked.to)))
    elif asked.word == "archive":
        run.reactivate() if asked.undo else run.archive()
    elif asked.word == "tag":
        run.set_tags(dict(map(pair, asked.tags)))
    return 0


def print_log(run: Run, tail: int | None, follow: bool) -> None:
    """Prints a log, or its last lines, and goes on if asked."""
    log = LogReader(run)
    if tail is not None:
        from jupyter_estimator.records.terminal import tail_lines

        print("\n".join(tail_lines(run.directory.file(layout.STD_LOG), tail)))
        log.skip()
    while True:
        text = log.read() if tail is None or follow else ""
        sys.stdout.write(text)
        sys.stdout.flush()
        if not text:
            if not follow or (run.course().over and not log.read_ahead()):
                return
            time.sleep(0.1)


def _wait(run: Run) -> int:
    try:
        details = run.wait_for_completion(show_output=True, raise_on_error=False)
    except KeyboardInterrupt:
        return 130
    if details["status"] == "Failed":
        error = failure(run, details)
        print(f"{error.message}\n{error.hint}", file=sys.stderr)
    return 0 if details["status"] == "Completed" else 1


def _text(run: Run) -> str:
    from jupyter_estimator.faces.picture import picture

    return picture(run.directory, run.course()).text()


def _live(run: Run) -> None:
    """Redraws the picture until the run ends; once, where there is no terminal to redraw on."""
    drawn = 0
    while sys.stdout.isatty() and not run.course().over:
        text = _text(run)
        sys.stdout.write(f"\x1b[{drawn}F\x1b[J" if drawn else "")
        print(text, flush=True)
        drawn = text.count("\n") + 1
        time.sleep(_REFRESH)
    sys.stdout.write(f"\x1b[{drawn}F\x1b[J" if drawn else "")
    print(_text(run))


if __name__ == "__main__":
    sys.exit(main())
