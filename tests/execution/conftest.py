"""Real runs in a workspace of the test's own, and nothing left of them afterwards."""

from __future__ import annotations

import os
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import psutil
import pytest

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.supervision import spare
from jupyter_estimator.execution.supervision.tree import find_tree
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.preparation.code.sources import Source, cell, from_path

T = TypeVar("T")


class Lab:
    """Submits runs and waits for what they do."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = Workspace(workspace)

    def submit(
        self, code: str | Path | Source, *arguments: str, entry: str | None = None, expand_variables: bool = False, **options: Any
    ) -> Run:
        """Runs the text of a script, the file or folder at a path, or a source."""
        source = code if isinstance(code, Source) else from_path(code, entry) if isinstance(code, Path) else cell(textwrap.dedent(code))
        options.setdefault("experiment", "tests")
        options.setdefault("cancel_grace_seconds", 2.0)
        directory = submit(self.workspace, source, RunOptions(**options), list(arguments), expand_variables=expand_variables)
        return Run.get(self.workspace, directory.id)

    def wait(self, run: Run) -> RunState:
        """Looks at the run until it is over."""
        return self.until(lambda: found if (found := run.run_state()).over else None)

    def run(self, code: str | Path | Source, *arguments: str, **options: Any) -> tuple[Run, RunState]:
        """Submits and waits."""
        run = self.submit(code, *arguments, **options)
        return run, self.wait(run)

    @staticmethod
    def until(what: Callable[[], T | None], seconds: float = 60) -> T:
        """The first true answer."""
        end = time.monotonic() + seconds
        while not (answer := what()):
            assert time.monotonic() < end, "waited too long"
            time.sleep(0.01)
        return answer

    def says(self, run: Run, text: str) -> None:
        """Waits until the log holds ``text``."""
        self.until(lambda: text in log_of(run))

    def supervisor(self, run: Run) -> int:
        """The pid of the run's supervisor."""
        return int(self.until(lambda: run.directory.file("lock").read_text().strip()))

    def processes(self, run: Run) -> Mapping[str, Any]:
        """What process.json says: pid and start of shepherd and script."""
        return self.until(lambda: read_json(str(run.directory.file("process.json"))))

    def script(self, run: Run) -> int:
        """The pid of the run's script."""
        return int(self.processes(run)["script"][0])

    @staticmethod
    def living(run: Run) -> list[psutil.Process]:
        """The processes that carry the run's id."""
        return find_tree(None, run.id)


def log_of(run: Run) -> str:
    """The run's log as text."""
    return run.directory.file("user_logs/std_log.txt").read_text(errors="replace")


@pytest.fixture
def lab(workspace_dir: Path) -> Iterator[Lab]:
    """A workspace to run things in."""
    spare.let_go()  # one that an earlier test has left would carry this one's run
    lab = Lab(workspace_dir)
    yield lab
    left = []
    for directory in (workspace_dir / "runs").glob("*"):
        end = time.monotonic() + 20
        while (living := find_tree(None, directory.name)) and time.monotonic() < end and not os.path.exists(directory / "lasting"):
            time.sleep(0.02)
        for process in living:
            left.append(f"{process} {process.cmdline()}")
            process.kill()
    assert not left
