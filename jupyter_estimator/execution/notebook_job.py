"""Runs a whole notebook as a script: ``python -m jupyter_estimator.execution.notebook_job [--own-kernel] NOTEBOOK ARGUMENTS…``.

The notebook is executed by nbclient in its own kernel (see notebook_kernel.py), or in one of this very interpreter. What its cells print
goes to the log as it appears; the executed notebook is kept in outputs/ and is up to date after every cell, so that nothing is lost when
the run is killed.

Like a script, the kernel finds its arguments in sys.argv, works in the run's working directory and imports from the notebook's folder
(see inside/kernel.py). It ends like one, too: by the exit code a cell leaves with, or by the signal that killed the kernel.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jupyter_estimator.records.formats.terminal import ESCAPE_SEQUENCE

_BAR = 20


class Progress:
    """Says in the log which cell is being executed, in a line that a progress bar can be read from."""

    def __init__(self, notebook: Any, destination: Path) -> None:
        self.notebook = notebook
        self.destination = destination
        self.tidy: Callable[[], None] = lambda: None
        self.code = [index for index, cell in enumerate(notebook.cells) if cell.cell_type == "code"]

    def begin(self, notebook: Any) -> None:
        """Called when the kernel is there. Until then nbclient has a handler of its own, which would say that the kernel died."""
        signal.signal(signal.SIGTERM, self.save_and_leave)

    def start(self, cell: Any, cell_index: int) -> None:
        """Called before a cell."""
        if cell_index in self.code:
            self.say(self.code.index(cell_index), cell)

    def done(self, cell: Any, cell_index: int, execute_reply: Any = None) -> None:
        """Called after a cell, whether it failed or not."""
        self.save()
        if cell_index in self.code:
            self.say(self.code.index(cell_index) + 1, None)

    def say(self, done: int, cell: Any) -> None:
        """One line: share done, bar, which cell, and how it begins."""
        total = max(len(self.code), 1)
        bar = "█" * (_BAR * done // total) + " " * (_BAR - _BAR * done // total)
        first = next((line for line in cell.source.splitlines() if line.strip()), "") if cell is not None else ""
        what = f"cell {done + 1}/{len(self.code)}: {first[:60]}" if cell is not None else f"{done}/{len(self.code)} cells done"
        print(f"{100 * done // total:3d}%|{bar}| {what}", flush=True)

    def save(self) -> None:
        """Writes the notebook as far as it has been executed."""
        import nbformat

        self.tidy()
        self.destination.parent.mkdir(parents=True, exist_ok=True)
        partial = self.destination.with_name(f".{self.destination.name}.partial")
        nbformat.write(self.notebook, partial)
        partial.replace(self.destination)

    def save_and_leave(self, number: int, _: object) -> None:
        """Called on SIGTERM: what the cell at work has shown so far is kept as well."""
        try:
            self.save()
        finally:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)


def execute(path: str, arguments: list[str], *, own_kernel: bool = False) -> int:
    """Executes the notebook; the exit code is 0, 1 when a cell failed, or what a cell left with."""
    try:
        import ipykernel  # noqa: F401
        import nbformat
        from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
        from jupyter_client.manager import AsyncKernelManager
        from nbclient.exceptions import CellExecutionError, DeadKernelError

        from jupyter_estimator.execution.notebook_client import Client
    except ImportError as error:
        return _fail(f"This interpreter cannot execute notebooks: {error}. Install nbclient and ipykernel into {sys.prefix}")
    from jupyter_estimator.execution.notebook_kernel import spec_for

    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":  # what an earlier execution has left is not this run's
            cell.outputs, cell.execution_count = [], None
    notebook.metadata.pop("widgets", None)
    spec = spec_for(notebook, path, arguments, own=own_kernel)

    class OneKernel(KernelSpecManager):
        """Knows that kernel only, whatever kernels the machine knows by name."""

        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            return spec

    destination = Path(os.environ.get("JUPYTER_ESTIMATOR_NOTEBOOK_OUTPUT") or "outputs").absolute() / Path(path).name
    progress = Progress(notebook, destination)
    client = Client(
        notebook,
        km=AsyncKernelManager(kernel_spec_manager=OneKernel(), connection_file=_connection_file()),
        timeout=None,
        resources={"metadata": {"path": os.getcwd()}},
        on_notebook_start=progress.begin,
        on_cell_start=progress.start,
        on_cell_executed=progress.done,
        store_widget_state=True,
    )
    progress.tidy = client.tidy
    try:
        client.execute()
    except CellExecutionError as error:
        if error.ename == "SystemExit":
            return _leave(notebook, error.evalue)
        traceback = _traceback(notebook) or str(error)
        print(traceback, file=sys.stderr, flush=True)
        _record({"error": f"{error.ename}: {error.evalue}", "traceback": ESCAPE_SEQUENCE.sub("", traceback)[-20_000:]})
        return 1
    except DeadKernelError:
        progress.save()
        return _end_like_the_kernel(client.kernel_status)
    finally:
        progress.save()
    return 0


def _leave(notebook: Any, value: str) -> int:
    """What ``sys.exit(value)`` in a cell means in a script."""
    if value in ("", "None", "0", "False"):
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = [output for output in cell.outputs if output.get("ename") != "SystemExit"]
        return 0
    if re.fullmatch(r"-?\d+", value):
        return int(value) & 0xFF
    print(value, file=sys.stderr, flush=True)
    _record({"words": value[:20_000]})
    return 1


def _record(said: dict[str, Any]) -> None:
    from jupyter_estimator.inside.layout import ENV_RUN_DIRECTORY
    from jupyter_estimator.inside.reason import record

    directory = os.environ.get(ENV_RUN_DIRECTORY)
    if directory:
        with contextlib.suppress(OSError):
            record(directory, {"code": 1, **said})


def _end_like_the_kernel(status: int | None) -> int:
    """The run ends as its kernel did, so that what is said of a script's end is said of a notebook's."""
    if status is None:
        return _fail("The notebook's kernel died")
    print("jupyter_estimator: the notebook's kernel has ended.", file=sys.stderr, flush=True)
    if status < 0:
        import faulthandler
        import resource

        faulthandler.disable()  # the stack would be this process's
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with contextlib.suppress(OSError):
            signal.signal(-status, signal.SIG_DFL)
        os.kill(os.getpid(), -status)
    return status


def _connection_file() -> str:
    """The kernel's connection file: not in Jupyter's own folder, where a killed run would leave it forever."""
    from jupyter_estimator.inside.layout import ENV_RUN_DIRECTORY, KERNEL

    directory = os.environ.get(ENV_RUN_DIRECTORY)
    return os.path.join(directory, KERNEL) if directory else ""


def _fail(reason: str) -> int:
    """Says why the run fails, where its readers will look for it."""
    from jupyter_estimator.inside.run import Run

    print(reason + ".", file=sys.stderr, flush=True)
    Run.get_context().fail(reason + ".")
    return 1


def _traceback(notebook: Any) -> str:
    """The error of the notebook's last failed cell in the form in which Python itself shows one."""
    for cell in reversed(notebook.cells):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                lines = "\n".join(output.traceback).split("\n")
                begin = next((i + 1 for i, line in enumerate(lines[:3]) if "Traceback (most recent call last)" in line), 0)
                frames = ["  " + line for line in lines[begin:]]
                return "\n".join(["Traceback (most recent call last):", *frames, f"{output.ename}: {output.evalue}"])
    return ""


def main(arguments: list[str]) -> int:
    """Takes the command line apart."""
    own = arguments[0] == "--own-kernel"
    for stream in (sys.stdout, sys.stderr):  # outside a run they may be of an encoding without the bar's blocks
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")
    path, *others = arguments[own:]
    return execute(path, others, own_kernel=own)


if __name__ == "__main__":
    # Not by sys.exit, which would be taken for the reason: why the notebook ended has been recorded.
    raise SystemExit(main(sys.argv[1:]))
