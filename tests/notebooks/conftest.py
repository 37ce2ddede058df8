"""Real kernels, each with a workspace and a folder of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbclient import NotebookClient

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.notebooks.kernel import Kernel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def notebook_environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a user's kernel starts with: none of this process's settings, none of this user's IPython profile."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "JPY_SESSION_NAME", "PYTHONWARNINGS")
    environment = {name: value for name, value in os.environ.items() if name not in left_out and not name.startswith("PYTEST_")}
    # Small models train faster on one thread, above all while other tests run.
    return {**environment, "OMP_NUM_THREADS": "1", "IPYTHONDIR": str(tmp_path_factory.mktemp("ipython"))}


@pytest.fixture
def start_kernel(workspace_dir: Path, tmp_path: Path, notebook_environment: dict[str, str]) -> Iterator[Callable[..., Kernel]]:
    """Starts kernels that have the extension loaded and this test's workspace; they end with the test, and so do its runs."""
    kernels: list[Kernel] = []

    def start(**environment: str) -> Kernel:
        kernel = Kernel(tmp_path, {**notebook_environment, "JUPYTER_ESTIMATOR_WORKSPACE": str(workspace_dir), **environment})
        kernels.append(kernel)
        kernel.run("%load_ext jupyter_estimator")
        return kernel

    yield start
    for kernel in kernels:
        kernel.stop()
    if workspace_dir.is_dir():
        end_runs(Workspace(workspace_dir))


@pytest.fixture
def execute(workspace_dir: Path, tmp_path: Path, notebook_environment: dict[str, str]) -> Callable[..., Any]:
    """Executes a notebook, or cells, as nbclient does; returns it with its outputs."""

    def run(notebook: Any, *, folder: Path = tmp_path, fails: bool = False, widgets: bool = True, **environment: str) -> Any:
        if isinstance(notebook, list):
            notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in notebook])
        client = NotebookClient(
            notebook,
            timeout=300,
            allow_errors=fails,
            store_widget_state=widgets,
            resources={"metadata": {"path": str(folder)}},
            extra_arguments=["--log-level=ERROR"],
        )
        return client.execute(env={**notebook_environment, "JUPYTER_ESTIMATOR_WORKSPACE": str(workspace_dir), **environment})

    return run


@pytest.fixture
def kernel(start_kernel: Callable[..., Kernel]) -> Kernel:
    return start_kernel()


def end_runs(workspace: Workspace) -> None:
    """Ends what still goes on."""
    for run in Run.list(workspace):
        if not run.run_state().over:
            run.cancel()
            run.wait_for_completion(raise_on_error=False)
