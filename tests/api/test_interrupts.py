"""An interrupt that comes while a run is being handed over."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.options import RunOptions
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.runs.submission import submit
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.targets.local import LocalTarget
from jupyter_estimator.preparation.code import sources

start = LocalTarget.start
plan = LocalTarget.plan


def submitted() -> Any:
    return submit(Workspace(), sources.cell("print('whole')\n"), RunOptions(), [])


def test_a_run_that_was_started_is_kept(workspace_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def start_and_interrupt(*arguments: Any) -> None:
        start(*arguments)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(LocalTarget, "start", start_and_interrupt)
    with pytest.raises(KeyboardInterrupt):
        submitted()
    (run,) = Run.list(Workspace())
    assert run.wait_for_completion()["status"] == "Completed"
    assert (run.directory.path / "user_logs/std_log.txt").read_text() == "whole\n"


def test_a_run_that_was_about_to_start_is_started(workspace_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt_and_plan(*arguments: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        return plan(*arguments)

    monkeypatch.setattr(LocalTarget, "plan", interrupt_and_plan)
    with pytest.raises(KeyboardInterrupt):
        submitted()
    (run,) = Run.list(Workspace())
    assert run.wait_for_completion()["status"] == "Completed"


def test_the_handler_is_as_it_was_afterwards(workspace_dir: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    run = submitted()
    assert signal.getsignal(signal.SIGINT) is before
    Run.get(Workspace(), run.id).wait_for_completion()


def test_another_thread_can_submit(workspace_dir: Path) -> None:
    done: list[Any] = []
    thread = threading.Thread(target=lambda: done.append(submitted()))
    thread.start()
    thread.join()
    Run.get(Workspace(), done[0].id).wait_for_completion()
