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
from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import SnapshotWarning
from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.api.views.media import finite
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.notebook.picture import picture
from jupyter_estimator.faces.words import commands
from jupyter_estimator.faces.words.arguments import HelpShown, divide, read_word
from jupyter_estimator.faces.words.log import print_log
from jupyter_estimator.faces.words.table import RunTable
from jupyter_estimator.faces.words.words import Call
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.recorded_run import failure

_REFRESH = 0.5


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a log may hold what the terminal cannot show
    try:
        code = _main(sys.argv[1:] if words is None else words)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough; what is still buffered must not be written again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _main(words: Sequence[str]) -> int:
    given, arguments = divide(words)
    try:
        found = read_word("jupyter estimator", given, arguments, notebook=False)
        if found is None:
            return 0
        word, asked = found
        with _plain_warnings():
            return word.do(Call(_Terminal(), asked, arguments)) or 0
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


class _Terminal:
    """How a terminal shows what words give: as text, with an exit code."""

    def workspace(self, path: str | None) -> Workspace:
        return commands.workspace(path)

    def defaults(self) -> dict[str, Any]:
        return {}

    def origin(self) -> dict[str, Any]:
        return {"kind": "command line"}

    def submitted(self, run: Run, asked: argparse.Namespace) -> int:
        print(run.id, flush=True)
        return _wait(run) if asked.wait else 0

    def listed(self, table: RunTable, asked: argparse.Namespace) -> None:
        print(json.dumps(finite([asdict(row) for row in table]), indent=2) if asked.json else table)

    def shown(self, run: Run) -> None:
        print(picture(run.directory, run.run_state()).text())

    def panel(self, call: Call) -> None:
        _live(call.run)

    def logged(self, run: Run, tail: int | None, follow: bool, rank: int | None) -> None:
        print_log(run, tail, follow, rank)

    def waited(self, run: Run) -> int:
        return _wait(run)

    def board(self, runs: Sequence[Run], port: int) -> int:
        return _show_board(runs, port)


def _show_board(runs: Sequence[Run], port: int) -> int:
    """Prints the address. Where no Jupyter server looks after the TensorBoard, it stays until Ctrl-C."""
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
        run_state = run.run_state()
        text = picture(run.directory, run_state, charts).text()
        again = sys.stdout.isatty() and not run_state.over
        if sys.stdout.isatty():
            # A line that the terminal wraps would take two lines when it is drawn over.
            text = "\n".join(line[: shutil.get_terminal_size().columns - 1] for line in text.split("\n"))
            sys.stdout.write(f"\x1b[{drawn}F\x1b[J" if drawn else "")
        print(text, flush=True)
        if not again:
            return
        drawn = text.count("\n") + 1
        time.sleep(_REFRESH)


if __name__ == "__main__":
    sys.exit(main())
