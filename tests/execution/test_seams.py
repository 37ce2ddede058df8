"""Each seam with an implementation of the test's own: an environment's builder, a compute target, a launcher."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.runs import answers
from jupyter_estimator.execution.launchers.launcher import Allocation, Job
from jupyter_estimator.execution.stages import environment
from jupyter_estimator.execution.stages.stage import StageProgress
from jupyter_estimator.execution.supervision import command
from jupyter_estimator.execution.targets import registry
from jupyter_estimator.execution.targets.target import Plan
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import ensure_workspace
from tests.execution.conftest import Lab, log_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class LinkBuilder:
    """An environment that is a link to this Python."""

    def __init__(self, kit: Any) -> None:
        self.progress, self.prefix = kit.progress, kit.work / "prefix"
        self.built: list[Path] = []

    def lock(self) -> str:
        self.progress.phase("Looking at this Python.")
        return f"link=={sys.version.split()[0]}\n"

    def build(self, lock: str, final: Path) -> None:
        self.progress.line(lock)
        (self.prefix / "bin").mkdir(parents=True)
        (self.prefix / "bin" / "python").symlink_to(sys.executable)
        self.built.append(final)


def test_an_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[LinkBuilder] = []

    @contextmanager
    def builder_of(definition: Any, image: Any, kit: Any) -> Iterator[LinkBuilder]:
        made.append(LinkBuilder(kit))
        yield made[-1]

    monkeypatch.setattr(environment, "builder_of", builder_of)
    ensure_workspace(tmp_path / "ws")
    for number in range(2):
        path = tmp_path / "ws" / "runs" / f"exp_{number}_abcdef01"
        (path / layout.SYSTEM_LOGS).mkdir(parents=True)
        run = RunDirectory(path, {"id": path.name, "environment": {"kind": "pip", "python": sys.executable, "requirements": ["link"]}})
        environment.prepare_environment(run, StageProgress(run), lambda _: None)
        assert run.environment["cached"] is (number == 1)
        assert run.interpreter == f"{tmp_path}/ws/environments/prefixes/{run.environment['id']}/bin/python"
    assert [str(builder.built[0]) for builder in made] == [str(Path(run.interpreter).parents[1])]


class HereAndNow:
    """A compute target that runs the script before ``start`` returns."""

    name = "now"

    def check(self) -> None:
        if "NOWHERE" in os.environ:
            raise EstimatorError("There is no now.", "Come back later.")

    def plan(self, run: RunDirectory, base: Mapping[str, str], prepared: bool) -> Plan:
        found, variables = command.command_of(run, base)
        return Plan(run, found, variables, prepared)

    def start(self, plan: Plan, lock: int) -> None:
        with plan.run.file(layout.STD_LOG).open("a") as log:
            done = subprocess.run(plan.command, cwd=plan.run.file(layout.WORK), env=plan.environment, stdout=log, check=False)
        plan.run.record_state("Failed" if done.returncode else "Completed", exit_code=done.returncode)

    def poll(self, run: RunDirectory) -> None: ...

    def cancel(self, run: RunDirectory) -> None: ...


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (answers, registry):
        monkeypatch.setattr(module, "get_target", lambda name: HereAndNow())


@pytest.mark.usefixtures("now")
def test_a_compute_target(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    run = lab.submit("from jupyter_estimator import Run; print('ran'); Run.get_context().log('x', 1)")
    assert run.run_state().status == "Completed"
    assert log_of(run) == "ran\n"
    assert run.get_metrics() == {"x": 1}
    assert run.directory.request["target_type"] == "now"
    monkeypatch.setenv("NOWHERE", "1")
    with pytest.raises(EstimatorError, match="There is no now"):
        lab.submit("print(1)")


class Twice:
    """A launcher whose ranks run one after the other."""

    name = "mpi"

    def check(self, environment: Mapping[str, str]) -> None: ...

    def launch(self, job: Job, allocation: Allocation) -> Job:
        script = (
            "import os, subprocess, sys\n"
            "for rank in range(int(sys.argv[1])): subprocess.run(sys.argv[2:], env={**os.environ, 'RANK': str(rank)})"
        )
        return job._replace(command=[sys.executable, "-c", script, str(allocation.ranks), *job.command])

    launch_there = launch


@pytest.mark.usefixtures("now")
def test_a_launcher_on_any_target(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (answers, "jupyter_estimator.execution.launchers.registry"):
        target = module if isinstance(module, str) else f"{module.__name__}"
        monkeypatch.setattr(f"{target}.get_launcher", lambda name: Twice())
    run = lab.submit("import os; print('rank', os.environ['RANK'])", node_count=2)
    assert log_of(run) == "rank 0\nrank 1\n"
