"""TensorBoard of runs, from a notebook: behind the user's Jupyter server where it has our extension, on a port of its own elsewhere."""

from __future__ import annotations

import atexit
import contextlib
import html
import os
import socket
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.lab.event_files import opened
from jupyter_estimator.api.lab.servers import Server, own_server
from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.execution.tensorboard import Board
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.formats.tfwriter import write_scalars
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.trust import require_own

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run


class Tensorboard:
    """TensorBoard of some runs, while they write and at any time after.

    Parameters
    ----------
    runs
        The runs whose logs/ to show; one will do.
    local_root
        A folder with further event files, shown as well.
    port
        The port to listen on where no Jupyter server shows it; another one if it is taken.
    """

    def __init__(self, runs: Run | Sequence[Run], local_root: str | os.PathLike[str] | None = None, port: int = 6006, **_: Any) -> None:
        self.runs = list(runs) if isinstance(runs, Sequence) else [runs]
        self.local_root = Path(local_root).absolute() if local_root is not None else None
        self.port = port
        self.url = ""
        self._server: Server | None = None
        self._id = ""
        self._board: Board | None = None
        if not self.runs and self.local_root is None:
            raise EstimatorError("Which runs TensorBoard is to show is not said.", "Give it runs: Tensorboard([run]).start()")

    def __repr__(self) -> str:
        return f"Tensorboard({self.url or 'not started'})"

    def _repr_html_(self) -> str:
        if not self.url:
            return "<p>TensorBoard is not started.</p>"
        url = html.escape(self._url_in_page())
        link = f'<p><a href="{url}" target="_blank" rel="noopener">TensorBoard in a tab of its own</a></p>'
        return f'{link}<iframe src="{url}" width="100%" height="720" style="border:0"></iframe>'

    def _url_in_page(self) -> str:
        # The page that holds the output knows its server by the right name, whatever proxy is in between; this process may not.
        return urllib.parse.urlsplit(self.url).path if self._server is not None and _in_page_of_server() else self.url

    def start(self, start_browser: bool = False) -> str:
        """Starts it, unless it is started; returns the address to open."""
        if self._board is not None and not self._board.lives:
            self.stop()
        for space in {run.workspace.path for run in self.runs}:
            require_own(space)
        if self._board is None:
            self.url = self._behind_server() or self._on_a_port()
        if start_browser:
            import webbrowser

            webbrowser.open(self.url)
        return self.url

    @property
    def looked_after(self) -> bool:
        """Whether a Jupyter server shows it, and ends it once nobody looks any more; else it ends with this process."""
        return self._server is not None

    def wait(self) -> None:
        """Returns when it has ended; at once where a Jupyter server looks after it."""
        if self._board is not None:
            self._board.process.wait()

    def stop(self) -> None:
        """Ends it. Safe to repeat."""
        self.url = ""
        if self._server is not None:
            server, self._server = self._server, None
            with contextlib.suppress(OSError):  # a server that has ended has taken it along
                server.ask("DELETE", f"tensorboard/{self._id}")
        if self._board is not None:
            board, self._board = self._board, None
            board.stop()

    def _behind_server(self) -> str:
        server = own_server()
        spaces = {run.workspace.id for run in self.runs}
        if server is None or self.local_root is not None or len(spaces) != 1:
            return ""
        query = urllib.parse.urlencode({"workspace": spaces.pop()})
        try:
            opened = server.ask("POST", f"tensorboard?{query}", {"runs": [run.id for run in self.runs]})
        except OSError:
            return ""  # a server without our extension, or one that does not let us in
        self._server, self._id = server, str(opened["id"])
        return f"{server.public_url}jupyter-estimator/tensorboard/{self._id}/"

    def _on_a_port(self) -> str:
        board = None
        while board is None:
            board = self._listening(_free_port(self.port))
        self._board = board
        atexit.register(self.stop)
        return board.url

    def _listening(self, port: int) -> Board | None:
        """A TensorBoard that answers there; None where somebody else was quicker."""
        more = {} if self.local_root is None else {self.local_root.name or "root": self.local_root}
        board = opened(named(self.runs), more, port)
        try:
            board.wait(lambda: _answers(board.url))
        except EstimatorError:
            if _free_port(port) == port:
                raise
            return None
        return board


def _in_page_of_server() -> bool:
    """Whether what this kernel shows stands in a page of the Jupyter server that started it."""
    in_vs_code = hasattr(sys.modules.get("__main__"), "__vsc_ipynb_file__")
    return bool(os.environ.get("JPY_SESSION_NAME")) and not in_vs_code


def named(runs: Sequence[Run]) -> dict[str, RunDirectory]:
    """Runs by a name that tells them apart, and that a folder can have."""
    names = [_folder_name(run) for run in runs]
    return {name if names.count(name) == 1 else f"{name} {run.id}": run.directory for name, run in zip(names, runs, strict=True)}


def _folder_name(run: Run) -> str:
    name = (run.display_name or run.id).replace("/", "-").replace("\0", "").encode(errors="replace")[:120].decode(errors="ignore")
    return run.id if name in ("", ".", "..") else name


def export_to_tensorboard(
    run_data: Run | Sequence[Run],
    logsdir: str | os.PathLike[str],
    logger: Any = None,  # noqa: ARG001  (Azure ML's)
    recursive: bool = True,
) -> None:
    """Writes logged metrics as event files that TensorBoard reads, a folder for each run.

    Parameters
    ----------
    recursive
        Whether child runs are written as well.
    """
    for run in run_data if isinstance(run_data, Sequence) else [run_data]:
        exported = [run, *(run.get_children(recursive=True) if recursive else ())]
        for each in exported:
            with explained(f"The metrics of {each.id} could not be written to {logsdir}"):
                write_scalars(Path(logsdir) / each.id, _logged(each.directory))


def _logged(run: RunDirectory) -> Iterator[tuple[str, int, float, float]]:
    charts = Charts(run)
    charts.read_all()
    for name, series in charts.series.items():
        for when, step, value in zip(series.t, series.s, series.v, strict=True):
            yield name, int(step), when, value


def _free_port(wanted: int) -> int:
    for port in (*range(wanted, wanted + 10), 0):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return 0


def _answers(url: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{url}data/environment", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False
