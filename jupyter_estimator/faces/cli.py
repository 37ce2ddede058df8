"""``jupyter estimator``: the same words and options as the magics, in a terminal."""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from jupyter_estimator.api.charts import Charts
from jupyter_estimator.api.options import pair
from jupyter_estimator.api.rich import finite
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.submission import SnapshotWarning
from jupyter_estimator.api.waiting import LogReader, follow
from jupyter_estimator.faces import commands
from jupyter_estimator.faces.arguments import HelpShown, command_parser, divide, options_from, parse
from jupyter_estimator.faces.picture import picture
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.facts import failure
from jupyter_estimator.records.terminal import TAIL_BYTES, tail_lines

_REFRESH = 0.5


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # whatever a log holds, and whatever the terminal cannot show
    try:
        code = _main(sys.argv[1:] if words is None else words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is still held back must not be tried again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _main(words: Sequence[str]) -> int:
    parser = command_parser("jupyter estimator", notebook=False)
    given, arguments = divide(words)
    try:
        asked = parse(parser, given)
        if asked.word is None:
            parser.print_help()
            return 0
        return _do(asked, arguments)
    except HelpShown:
        return 0
    except EstimatorError as error:
        _complain(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        what = f"{error.filename}: " if error.filename else ""
        _complain(EstimatorError(f"{what}{error.strerror}.", "Look at what the system says of that file, and at your rights there."))
    return 1


def _complain(error: EstimatorError) -> None:
    sys.stdout.flush()
    print("\n".join(line for line in (error.message, error.hint) if line), file=sys.stderr)


def _do(asked: argparse.Namespace, arguments: Sequence[str]) -> int:
    space = commands.workspace(asked.workspace)
    if asked.word == "submit":
        origin = {"kind": "command line"}
        with _plain_warnings():
            run = commands.submit_path(space, asked.source, options_from(asked, {}), arguments, origin)
        print(run.id, flush=True)
        return _wait(run) if asked.wait else 0
    if asked.word == "runs":
        from jupyter_estimator.faces.table import RunTable

        rows = commands.list_runs(space, asked)
        if asked.json:
            print(json.dumps(finite([asdict(row) for row in rows]), indent=2))
            return 0
        print(RunTable(rows, [space.run_directory(row.id) for row in rows]))
        return 0
    if asked.word == "cancel":
        for run in [commands.run_of(space, text) for text in asked.run]:
            run.cancel()
            print(f"{run.id} {run.get_status()}")
        return 0
    if asked.word == "tensorboard":
        return _show_board([commands.run_of(space, text) for text in asked.run], asked.port)
    return _do_with(commands.run_of(space, asked.run), asked)


def _do_with(run: Run, asked: argparse.Namespace) -> int:
    if asked.word == "show":
        print(picture(run.directory, run.course()).text())
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


def _show_board(runs: Sequence[Run], port: int) -> int:
    """Prints the address; where no Jupyter server looks after the TensorBoard it is there until Ctrl-C."""
    board = commands.tensorboard(runs, port)
    try:
        print(board.url, flush=True)
        if board.looked_after:
            return 0
        print("Ctrl-C ends it.", file=sys.stderr, flush=True)
        board.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        if not board.looked_after:
            board.stop()
    raise EstimatorError("TensorBoard has ended by itself.", "Open it again.")


def print_log(run: Run, tail: int | None, follow_: bool) -> None:
    """Prints a log, or its last lines, and goes on if asked."""
    log = LogReader(run)
    end = log.size
    if tail is not None:
        if tail < 0:
            raise EstimatorError(f"--tail takes a number of lines, and got {tail}.", "Leave it out for the whole log.")
        print("".join(f"{line}\n" for line in _last_lines(run, tail, end)), end="", flush=True)
        log.skip_to(end)
    if follow_:
        follow(run, log)
        return
    while text := log.read(end):
        sys.stdout.write(text)
    sys.stdout.write(log.rest())


def _last_lines(run: Run, count: int, end: int) -> list[str]:
    """The last lines as a terminal shows them, however many bytes they take."""
    size = TAIL_BYTES
    while True:
        lines = tail_lines(run.directory.file(layout.STD_LOG), count, size, end)
        if len(lines) >= count or size >= end:
            return lines
        size *= 8


@contextmanager
def _plain_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("always", SnapshotWarning)
        warnings.showwarning = lambda message, *_args, **_more: print(message, file=sys.stderr)
        yield


def _wait(run: Run) -> int:
    try:
        details = run.wait_for_completion(show_output=True, raise_on_error=False)
    except KeyboardInterrupt:
        return 130
    if details["status"] == "Failed":
        _complain(failure(run, details))
    return 0 if details["status"] == "Completed" else 1


def _live(run: Run) -> None:
    """Redraws the picture until the run ends; once, where there is no terminal to redraw on."""
    charts = Charts(run.directory)
    drawn = 0
    while True:
        course = run.course()
        text = picture(run.directory, course, charts).text()
        again = sys.stdout.isatty() and not course.over
        if sys.stdout.isatty():
            # A line that is broken by the terminal would count twice when it is to be drawn over.
            text = "\n".join(line[: shutil.get_terminal_size().columns - 1] for line in text.split("\n"))
            sys.stdout.write(f"\x1b[{drawn}F\x1b[J" if drawn else "")
        print(text, flush=True)
        if not again:
            return
        drawn = text.count("\n") + 1
        time.sleep(_REFRESH)


if __name__ == "__main__":
    sys.exit(main())
