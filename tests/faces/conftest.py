"""IPython without a kernel, as in a terminal."""

from __future__ import annotations

import atexit
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.preparation.code import sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def shell(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """An IPython with the extension loaded, in a folder and a workspace of its own."""
    with new_shell(tmp_path, monkeypatch) as ipython:
        ipython.run_line_magic("load_ext", "jupyter_estimator")
        yield ipython


@pytest.fixture
def make_run(workspace_dir: Path) -> Iterator[Callable[..., Run]]:
    """Submits scripts; what still goes on at the end of the test is ended."""
    made: list[Run] = []

    def submitted(script: str, *, wait: bool = True, **options: Any) -> Run:
        space = Workspace(workspace_dir)
        asked = RunOptions(**{"cancel_grace_seconds": 0, **options})
        run = Run.get(space, submit(space, sources.cell(script), asked, []).id)
        made.append(run)
        if wait:
            run.wait_for_completion(raise_on_error=False)
        return run

    yield submitted
    for run in made:
        if run.directory.path.is_dir():
            run.cancel()
            run.wait_for_completion(raise_on_error=False)


def until(condition: Callable[[], object], patience: float = 60.0) -> None:
    """Waits until something is so."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "it never became so"
        time.sleep(0.02)


class new_shell:  # noqa: N801  (a context manager, read as a call)
    """An IPython that keeps no history, and is the process's own while it is there."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, config: dict[str, Any] | None = None) -> None:
        monkeypatch.setenv("IPYTHONDIR", str(folder / "ipython"))
        monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
        monkeypatch.chdir(folder)
        self._config = Config({"HistoryManager": {"enabled": False}, **(config or {})})

    def __enter__(self) -> Any:
        InteractiveShell.clear_instance()
        self._shell = InteractiveShell.instance(config=self._config)
        return self._shell

    def __exit__(self, *_: object) -> None:
        self._shell.atexit_operations()
        atexit.unregister(self._shell.atexit_operations)
        self._shell.restore_sys_module_state()
        InteractiveShell.clear_instance()
