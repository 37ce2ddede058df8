"""The notebook about containers, executed as a reader would, with a real engine, conda packages and MPI."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from jupyter_estimator.inside import layout
from tests.execution.conda_channel import CondaChannel, mirrored
from tests.execution.test_conda import channel  # noqa: F401  (a fixture)
from tests.notebooks.conftest import execute, notebook_environment  # noqa: F401  (fixtures)
from tests.notebooks.test_notebooks import NOTEBOOKS, Executed

if TYPE_CHECKING:
    from pathlib import Path

    import docker

IMAGE = "continuumio/miniconda3"


def test_the_page_in_containers(
    engine: docker.DockerClient,
    image: str,
    channel: CondaChannel,  # noqa: F811
    execute: Any,  # noqa: F811
    workspace_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the index and the registry it names cannot be reached, a mirror and an image of that name stand for them."""
    had = {tag for each in engine.images.list() for tag in each.tags}
    if f"{IMAGE}:latest" not in had:
        engine.images.get(image).tag(IMAGE, "latest")
    folder = tmp_path / "notebooks"
    folder.mkdir()
    shutil.copy(NOTEBOOKS / "estimator-containers.ipynb", folder)
    monkeypatch.setenv("RATTLER_CACHE_DIR", str(tmp_path / "cache"))
    try:
        with channel.served() as url:
            mirrored(url, tmp_path / "config")
            notebook = nbformat.read(folder / "estimator-containers.ipynb", as_version=4)
            execute(notebook, folder=folder, RATTLER_CACHE_DIR=str(tmp_path / "cache"), XDG_CONFIG_HOME=str(tmp_path / "config"))
    finally:
        if f"{IMAGE}:latest" not in had:
            engine.images.remove(IMAGE)
    seen = Executed(notebook, workspace_dir, folder)
    again, of_ranks, of_cell = seen.runs()
    assert [run.status for run in seen.runs()] == ["Completed"] * 3
    assert of_cell.get_metrics() == {"answer": 42}
    assert (of_cell.directory.outputs / "here.txt").read_text() == "written in a container"
    assert f"the image {IMAGE}, and packages of its own, built while the run is Preparing" in seen.text("estimator.plan")
    assert "Launcher        2 ranks by mpi, on 2 nodes" in seen.text("estimator.plan")
    assert "Preparing" in [status for _, status in of_ranks.run_state().history]
    assert "@EXPLICIT" in of_ranks.directory.environment["lock"]
    assert re.search(r"^\[1\] rank 1 of 2: \[ 1\. *-2\. *3\. *\]$", seen.text("run = experiment.submit"), re.MULTILINE)
    assert {"outputs/weights.npy", "user_logs/std_log_process_01.txt"} <= {*of_ranks.get_file_names()}
    assert seen.text("run.download_file(") == "True"
    assert seen.text("details[") == "('Completed', Environment(Name: mpi, Version: 1))"
    assert again.directory.environment["cached"] is True
    assert again.directory.file(layout.BUILD_LOG).exists() is False
