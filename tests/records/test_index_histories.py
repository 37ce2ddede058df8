from __future__ import annotations

import itertools
import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.children import create_child, end_child
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.index.index import Index
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import INDEX, RUNS, ensure_workspace
from tests.records.indexing import (
    EVERYTHING,
    damage_header,
    empty,
    missing,
    truncate,
)

MakeRun = Callable[..., RunDirectory]


class AnyHistory(RuleBasedStateMachine):
    """Changes a workspace at random; after each step the index says what an index made from nothing says."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        self.count = itertools.count()
        self.workspace = self.folder / str(time.monotonic_ns())
        ensure_workspace(self.workspace)
        self.runs: list[str] = []

    def _some(self, number: int) -> RunDirectory | None:
        return RunDirectory(self.workspace / RUNS / self.runs[number % len(self.runs)]) if self.runs else None

    @rule(experiment=st.sampled_from(["a", "b"]), whole=st.booleans())
    def add(self, experiment: str, whole: bool) -> None:
        number = next(self.count)
        path = self.workspace / RUNS / f"{experiment}_{number}_x"
        path.mkdir()
        request = json.dumps({"id": path.name, "experiment": experiment, "created": number})
        (path / layout.REQUEST).write_text(request if whole else request[:9])
        self.runs.append(path.name)

    @rule(number=st.integers(0, 50))
    def add_child(self, number: int) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            self.runs.append(create_child(str(run.path), run.request, None, None))

    @rule(number=st.integers(0, 50), status=st.sampled_from(["Running", "Completed", "Failed"]))
    def go_on(self, number: int, status: str) -> None:
        run = self._some(number)
        if run is not None and run.path.exists() and not run.run_state().over:
            run.record_state(status)

    @rule(number=st.integers(0, 50), value=st.floats(), name=st.sampled_from(["x", "y"]))
    def log(self, number: int, value: float, name: str) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            Run(str(run.path)).log(name, value)

    @rule(
        number=st.integers(0, 50),
        kind=st.sampled_from(["tag", "untag", "property", "archive", "display_name"]),
        value=st.sampled_from("abc"),
    )
    def mark(self, number: int, kind: str, value: str) -> None:
        if (run := self._some(number)) is not None and run.path.exists():
            run.mark(kind, value, value)

    @rule(number=st.integers(0, 50))
    def end_child(self, number: int) -> None:
        if (run := self._some(number)) is not None and run.request.get("parent") and run.path.exists():
            end_child(str(run.path), "Completed", "")

    @rule(number=st.integers(0, 50))
    def delete(self, number: int) -> None:
        if (run := self._some(number)) is not None:
            shutil.rmtree(run.path, ignore_errors=True)

    @rule(damage=st.sampled_from([missing, empty, damage_header, truncate]))
    def damage_index(self, damage: Callable[[Path], None]) -> None:
        if (self.workspace / INDEX).exists():
            damage(self.workspace / INDEX)

    @invariant()
    def is_what_lies_there(self) -> None:
        if not hasattr(self, "workspace"):
            return
        kept = everything(self.workspace)
        (self.workspace / INDEX).rename(self.workspace / "aside")
        assert kept == everything(self.workspace)
        (self.workspace / "aside").replace(self.workspace / INDEX)


def everything(workspace: Path) -> list[Any]:
    with Index(workspace) as index:
        live = index.refresh()
        labels = index._db.execute("SELECT * FROM labels ORDER BY run, kind, key, value").fetchall()
        metrics = index._db.execute("SELECT * FROM metrics ORDER BY run, name").fetchall()
        return [live, index.find(EVERYTHING), labels, metrics]


@pytest.mark.slow
def test_the_index_is_the_run_directories_whatever_happens(tmp_path: Path) -> None:
    AnyHistory.folder = tmp_path
    run_state_machine_as_test(AnyHistory, settings=settings(max_examples=15, stateful_step_count=25, deadline=None))
