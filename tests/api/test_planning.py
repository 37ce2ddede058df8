"""What would happen, said on every axis, with nothing done."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import AmlCompute, ComputeTarget, Dataset, Estimator, MpiConfiguration, Workspace
from tests.api.making import refused

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.planning import RunPlan


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "train.py").write_text("print(1)\n")
    (folder / "helper.py").write_text("")
    return folder


def plan(project: Path, ws: Workspace, **asked: Any) -> RunPlan:
    return Estimator(str(project), entry_script="train.py", **asked).plan(ws)


def test_the_usual_run(project: Path, ws: Workspace) -> None:
    found = plan(project, ws, script_params={"--C": 0.5})
    assert found.code == f"train.py: a folder of {project}, 2 files, 9 bytes"
    assert found.environment == f"the kernel, as it is: {sys.executable}"
    assert (found.compute_target, found.launcher, found.data) == ("this machine", "one process", ())
    assert found.command == (sys.executable, "train.py", "--C", "0.5")
    assert str(found).splitlines()[-1] == f"Command         {sys.executable} train.py --C 0.5"
    assert repr(found) == str(found)


def test_every_axis(project: Path, ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mpirun = tmp_path / "bin" / "mpirun"
    mpirun.parent.mkdir()
    mpirun.write_text("#!/bin/sh\necho HYDRA build details\n")
    mpirun.chmod(0o755)
    python = tmp_path / "bin" / "python"
    python.symlink_to(sys.executable)
    monkeypatch.setenv("PATH", f"{mpirun.parent}:{os.environ['PATH']}")
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.csv").touch()
    ComputeTarget.create(ws, "cpu-cluster", AmlCompute.provisioning_configuration(max_nodes=4))
    named = Dataset.File.from_files(str(data))
    found = plan(
        project,
        ws,
        compute_target="cpu-cluster",
        interpreter_path=str(python),
        node_count=2,
        process_count_per_node=2,
        distributed_training=MpiConfiguration(),
        arguments=[named.as_named_input("here").as_mount(), named.as_named_input("copied").as_download()],
    )
    assert found.environment == f"an interpreter, as it is: {python}"
    assert found.compute_target == "cpu-cluster, which means this machine"
    assert found.launcher == "4 ranks by mpi, on 2 nodes"
    assert found.data == (f"here: {data}, read where it is", f"copied: {data}, copied")
    assert found.command == (str(mpirun), "-n", "4", str(python), "train.py", str(data), f"{ws.path}/runs/RUN/inputs/copied")


def test_packages_of_its_own(project: Path, ws: Workspace) -> None:
    assert plan(project, ws, pip_packages=["six"]).environment == "packages of its own, built while the run is Preparing: six"


def test_nothing_is_done(project: Path, ws: Workspace) -> None:
    before = sorted(ws.path.rglob("*"))
    plan(project, ws)
    assert sorted(ws.path.rglob("*")) == before


def test_what_would_be_refused_is(project: Path, ws: Workspace) -> None:
    assert "no compute target 'mars'" in refused(lambda: plan(project, ws, compute_target="mars")).message
    assert "does not exist" in refused(lambda: Estimator(str(project), entry_script="none.py").plan(ws)).message


def test_the_configured_workspace_is_the_default(project: Path, workspace_dir: Path) -> None:
    assert Estimator(str(project), entry_script="train.py").plan().launcher == "one process"
    assert not workspace_dir.exists() or not [*workspace_dir.glob("runs/*")]
