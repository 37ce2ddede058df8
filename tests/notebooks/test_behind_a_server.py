"""A kernel that a real Jupyter server has started under a base URL: what it shows leads to that server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from jupyter_client.blocking.client import BlockingKernelClient

from tests.api.making import until
from tests.api.serving import TOKEN, ServerProcess
from tests.notebooks.kernel import PATIENCE, Kernel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITES = """\
from tensorboardX import SummaryWriter
with SummaryWriter("logs") as writer:
    for step in range(3):
        writer.add_scalar("loss", 1 / (step + 1), step)
"""


class ServedKernel(Kernel):
    """A kernel of a server, which this process only talks to."""

    def __init__(self, server: ServerProcess) -> None:
        session = server.ask(
            "POST", "api/sessions", {"path": "a.ipynb", "name": "a.ipynb", "type": "notebook", "kernel": {"name": "python3"}}
        )
        self._connection = server.record.parent / f"kernel-{session['kernel']['id']}.json"
        self.cells, self.displays, self.comms = {}, {}, {}
        self.client = self._connect()

    def _connect(self) -> BlockingKernelClient:
        client = BlockingKernelClient(connection_file=str(self._connection))
        client.load_connection_file()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    def stop(self) -> None:
        self.client.stop_channels()


@pytest.fixture
def server(workspace_dir: Path, tmp_path: Path) -> Iterator[ServerProcess]:
    (tmp_path / "runtime").mkdir()
    started = ServerProcess(tmp_path / "server", tmp_path / "runtime", workspace_dir)
    yield started
    started.stop()


@pytest.fixture
def kernel(server: ServerProcess) -> Iterator[Kernel]:
    started = ServedKernel(server)
    yield started
    started.stop()


@pytest.mark.slow
def test_runs_and_tensorboard_are_found_behind_the_kernels_own_server(kernel: Kernel, server: ServerProcess) -> None:
    kernel.run("%load_ext jupyter_estimator")
    shown = kernel.run(f"%%estimator --as run --wait\n{WRITES}")
    run_id = kernel.value("run.id").strip("'")
    url = f"{server.url}lab?estimator-run={run_id}"
    assert f"Web View: {url}\n" in shown.text
    assert TOKEN not in str(shown.shown)

    board: dict[str, Any] = kernel.run("board = %estimator tensorboard latest\nboard").bundle
    found = re.search(r'<iframe src="(/user/some-one/(jupyter-estimator/tensorboard/[0-9a-f]+/))"', board["text/html"])
    assert found is not None, board
    assert board["text/plain"] == f"Tensorboard({server.url}{found[2]})"
    tags = until(lambda: server.ask("GET", f"{found[2]}data/plugin/scalars/tags"))
    assert list(tags[run_id]) == ["loss"]
    kernel.run("board.stop()")
    assert server.ask("GET", "jupyter-estimator/api/tensorboard")["boards"] == []
