"""Runs a whole notebook as a script: ``python -m jupyter_estimator.execution.notebook_job NOTEBOOK ARGUMENTS…``.

The notebook is executed by nbclient in a kernel of this very interpreter. What its cells print goes to the log as it appears; the executed
notebook is kept in outputs/ and is up to date after every cell, so that nothing is lost when the run is killed.

Like a script, the kernel finds its arguments in sys.argv, works in the run's working directory and imports from the notebook's folder.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

_BAR = 20


class Progress:
    """Says in the log which cell is being executed, in a line that a progress bar can be read from."""

    def __init__(self, notebook: Any, destination: Path) -> None:
        self.notebook = notebook
        self.destination = destination
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


def _echo(output: dict[str, Any]) -> None:
    """Shows a cell's output in the log: streams as they are, results as text."""
    if output["output_type"] == "stream":
        stream = sys.stderr if output.get("name") == "stderr" else sys.stdout
        stream.write("".join(output["text"]))
        stream.flush()
    elif output["output_type"] in ("execute_result", "display_data"):
        text = output["data"].get("text/plain", "")
        print("".join(text), flush=True)


def execute(path: str, arguments: list[str]) -> int:
    """Executes the notebook; the exit code is 0, or 1 when a cell failed."""
    try:
        import ipykernel  # noqa: F401
        import nbformat
        from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
        from jupyter_client.manager import AsyncKernelManager
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError, DeadKernelError
    except ImportError as error:
        return _fail(f"This interpreter cannot execute notebooks: {error}. Install nbclient and ipykernel into {sys.prefix}")

    class OwnKernel(KernelSpecManager):
        """Knows the kernel of this interpreter, whatever kernels the machine knows by name."""

        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            folder = os.path.dirname(os.path.abspath(path))
            begin = f"import sys; sys.argv[:] = {[path, *arguments]!r}; sys.path.insert(0, {folder!r}); del sys"
            argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", f"--IPKernelApp.exec_lines={begin}"]
            # Otherwise the log begins with a warning about the transport that Jupyter uses by default.
            argv.append("--log-level=ERROR")
            return KernelSpec(argv=argv, display_name="Python", language="python")

    class Client(NotebookClient):
        def process_message(self, msg: dict[str, Any], cell: Any, cell_index: int) -> Any:
            output = super().process_message(msg, cell, cell_index)
            if output is not None:
                _echo(output)
            return output

    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":  # what an earlier execution has left is not this run's
            cell.outputs, cell.execution_count = [], None
    destination = Path(os.environ.get("JUPYTER_ESTIMATOR_NOTEBOOK_OUTPUT") or "outputs").absolute() / Path(path).name
    progress = Progress(notebook, destination)
    manager = AsyncKernelManager(kernel_spec_manager=OwnKernel(), connection_file=_connection_file())
    client = Client(
        notebook,
        km=manager,
        timeout=None,
        resources={"metadata": {"path": os.getcwd()}},
        on_notebook_start=progress.begin,
        on_cell_start=progress.start,
        on_cell_executed=progress.done,
        store_widget_state=False,
    )
    try:
        client.execute()
    except CellExecutionError as error:
        print(_traceback(notebook) or str(error), file=sys.stderr, flush=True)
        return 1
    except DeadKernelError:
        return _fail("The notebook's kernel died")
    finally:
        progress.save()
    return 0


def _connection_file() -> str:
    """Where the kernel is told how to be reached: not in Jupyter's own folder, where a killed run would leave it for ever."""
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


if __name__ == "__main__":
    sys.exit(execute(sys.argv[1], sys.argv[2:]))
