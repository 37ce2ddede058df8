"""What a run uses is written down while it goes."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision.finish import Ending
from jupyter_estimator.execution.supervision.monitor import Monitor
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.reading import read_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory

if TYPE_CHECKING:
    from tests.execution.conftest import Lab


def samples(run: RunDirectory) -> list[dict[str, object]]:
    return [*read_lines(str(run.file(layout.RESOURCES)))]


def test_the_resources_are_those_of_the_runs_own_processes(lab: Lab) -> None:
    run = lab.submit("held = bytearray(80_000_000)\nimport subprocess\nsubprocess.Popen(['sleep', '60'])\nwhile True: pass")
    last = lab.until(lambda: next((s for s in samples(run.directory) if s["procs"] == 2 and (s["cpu"] or 0)), None))
    run.cancel()
    lab.wait(run)
    assert 80e6 < float(str(last["rss"])) < 400e6
    assert float(str(last["cpu"])) > 1


def make(tmp_path: Path) -> Monitor:
    return Monitor(RunDirectory(tmp_path), lambda: [os.getpid()])


def test_the_first_sample_is_not_taken_before_its_time(tmp_path: Path) -> None:
    monitor = make(tmp_path)
    monitor.sample_when_due()
    assert samples(RunDirectory(tmp_path)) == []
    monitor.due = 0
    monitor.sample_when_due()
    monitor.sample_when_due()
    assert len(samples(RunDirectory(tmp_path))) == 1
    monitor.close(Ending())


@pytest.mark.parametrize(("age", "pause"), [(0, 1), (600, 2), (3600, 10), (86400, 10)])
def test_samples_become_rarer(tmp_path: Path, age: float, pause: float) -> None:
    monitor = make(tmp_path)
    monitor._began -= age
    monitor.due = 0
    now = monitor._began + age
    monitor.sample_when_due()
    assert pause <= monitor.due - now < pause + 5
    monitor.close(Ending())


def test_a_full_disk_costs_samples_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Writer, line: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monitor = make(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Writer, "append", refuse)
        monitor.due = 0
        monitor.sample_when_due()
    monitor.due = 0
    monitor.sample_when_due()
    assert len(samples(RunDirectory(tmp_path))) == 1
    monitor.close(Ending())
