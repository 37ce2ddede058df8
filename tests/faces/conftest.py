"""IPython without a kernel, as in a terminal."""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def shell(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """An IPython with the extension loaded, in a folder and a workspace of its own."""
    with new_shell(tmp_path, monkeypatch) as ipython:
        ipython.run_line_magic("load_ext", "jupyter_estimator")
        yield ipython


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
