"""What a script leaves is never removed, and can be found."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import NotFoundError
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab


def cleared(lab: Lab, run: Run) -> None:
    """Waits until the copy of the code is cleared away."""
    lab.wait(run)
    lab.until(lambda: not run.directory.supervised())
    lab.until(lambda: not any((run.directory.file(layout.WORK)).glob("train.py")))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def train(lab: Lab, project: Path, code: str) -> Run:
    (project / "train.py").write_text(code)
    run = lab.submit(project, entry="train.py")
    cleared(lab, run)
    return run


def test_a_file_written_over_a_captured_one_with_an_old_time(lab: Lab, project: Path) -> None:
    (project / "config.json").write_text('{"lr": 1}')
    (project / "latest").symlink_to("ck/1.pt")
    code = """
import os
open("config.json", "w").write('{"lr": 7}')
os.utime("config.json", (1, 1))
os.unlink("latest")
os.symlink("ck/5.pt", "latest")
"""
    run = train(lab, project, code)
    work = run.directory.file(layout.WORK)
    assert (work / "config.json").read_text() == '{"lr": 7}'
    assert os.readlink(work / "latest") == "ck/5.pt"


def test_what_is_left_in_work_is_said_listed_and_fetched(lab: Lab, project: Path, tmp_path: Path) -> None:
    (project / "package").mkdir()
    (project / "package" / "__init__.py").write_text("")
    run = train(lab, project, "import package\nopen('model.pt', 'w').write('weights')\nopen('package/made.txt', 'w').close()\n")
    lab.until(run.directory.file(layout.LEFT).exists)
    names = [name for name in run.get_file_names() if name.startswith("work")]
    assert names == ["work/model.pt", "work/package/made.txt"]
    assert "jupyter_estimator: 2 files were left in work/: " in log_of(run)
    run.download_file("work/model.pt", tmp_path / "fetched")
    assert (tmp_path / "fetched").read_text() == "weights"


def test_nothing_is_said_where_nothing_is_left(lab: Lab, project: Path) -> None:
    run = train(lab, project, "open('outputs/model', 'w').close()\n")
    assert log_of(run) == ""
    assert sorted(os.listdir(run.directory.file(layout.WORK))) == ["logs", "outputs"]
    assert not [name for name in run.get_file_names() if name.startswith("work")]


def test_paths_that_a_script_wrote_down_hold(lab: Lab, project: Path, tmp_path: Path) -> None:
    code = """
import os
open("outputs/epoch_3.pth", "w").write("weights")
os.symlink(os.path.abspath("outputs/epoch_3.pth"), "outputs/latest.pth")
open("outputs/checkpoint", "w").write(os.path.abspath("outputs/epoch_3.pth"))
"""
    run = train(lab, project, code)
    assert {"outputs/epoch_3.pth", "outputs/latest.pth", "outputs/checkpoint"} <= {*run.get_file_names()}
    assert Path((run.directory.outputs / "checkpoint").read_text()).read_text() == "weights"
    run.download_file("outputs/latest.pth", tmp_path / "fetched")
    assert (tmp_path / "fetched").read_text() == "weights"


def test_links_out_of_outputs_hold(lab: Lab, project: Path) -> None:
    """To what was captured, which then stays, and to what was left beside, relative or not."""
    (project / "base.bin").write_text("base")
    (project / "helper.py").write_text("")
    code = """
import os, helper
os.makedirs("left"); open("left/model.pt", "w").write("weights")
os.makedirs("outputs/deep")
os.symlink("../base.bin", "outputs/relative")
os.symlink(os.path.abspath("base.bin"), "outputs/absolute")
os.symlink("../../left/model.pt", "outputs/deep/left")
open("__pycache__/made.pyc", "w").write("mine")
"""
    run = train(lab, project, code)
    outputs = run.directory.outputs
    assert (outputs / "relative").read_text() == (outputs / "absolute").read_text() == "base"
    assert (outputs / "deep" / "left").read_text() == "weights"
    assert os.listdir(run.directory.file(layout.WORK) / "__pycache__") == ["made.pyc"]


def test_outputs_on_a_scratch_disk(lab: Lab, project: Path, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    code = f"import os\nos.rmdir('outputs')\nos.symlink({str(scratch)!r}, 'outputs')\nopen('outputs/model.pt', 'w').write('m')\n"
    run = train(lab, project, code)
    assert "outputs/model.pt" in run.get_file_names()
    run.download_file("outputs/model.pt", tmp_path / "fetched")
    assert (tmp_path / "fetched").read_text() == "m"
    assert f"outputs/ is a link, and its files stay where they are: {scratch}" in log_of(run)
    run.delete()
    assert (scratch / "model.pt").exists()


@pytest.mark.parametrize("target", ["/", "."])
def test_a_link_to_where_no_outputs_are(lab: Lab, project: Path, target: str) -> None:
    """A folder that holds the run itself, or that the run holds."""
    run = train(lab, project, f"import os\nos.rmdir('outputs')\nos.symlink({target!r}, 'outputs')\n")
    assert not [name for name in run.get_file_names() if name.startswith("outputs")]
    assert run.get_status() == "Completed"


def test_outputs_of_the_source_are_none_of_the_run(lab: Lab, project: Path, tmp_path: Path) -> None:
    for name in ("outputs/model", "outputs/resumed", "logs/old"):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text("last week's")
    code = """
import os, time
assert open("outputs/resumed").read() == "last week's"
open("outputs/resumed", "w").write("this week's")
open("outputs/new", "w").close()
print("written", flush=True)
while not os.path.exists("go"): time.sleep(0.01)
"""
    (project / "train.py").write_text(code)
    run = lab.submit(project, entry="train.py")
    lab.says(run, "written")

    def listed() -> list[str]:
        return [name for name in run.get_file_names() if name.startswith(("outputs", "logs"))]

    assert listed() == ["outputs/new", "outputs/resumed"]
    with pytest.raises(NotFoundError):
        run.download_file("outputs/model", tmp_path / "fetched")
    (run.directory.file(layout.WORK) / "go").touch()
    cleared(lab, run)
    assert listed() == ["outputs/new", "outputs/resumed"]
    assert sorted(os.listdir(run.directory.outputs)) == ["new", "resumed"]
    assert [*run.directory.file(layout.LOGS).iterdir()] == []


def test_a_captured_link_that_leads_nowhere(lab: Lab, project: Path) -> None:
    (project / "outputs").symlink_to("/mnt/not-there")
    run = train(lab, project, "open('outputs/model', 'w').close()\n")
    assert "outputs/model" in run.get_file_names()


def test_a_workspace_on_a_disk_without_links(lab: Lab, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(os, "symlink", refuse)
        (project / "train.py").write_text("open('outputs/model', 'w').close()\n")
        run = lab.submit(project, entry="train.py")
    assert lab.wait(run).status == "Completed"
    assert "outputs/model" in run.get_file_names()


def test_a_sweep_on_a_disk_that_keeps_whole_seconds(lab: Lab, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each run has the settings that stood there when it was submitted, though no time tells them apart."""
    for number in range(25):
        (project / f"m{number}.py").write_text(f"# {number}")
    (project / "train.py").write_text("from config import lr; print(lr)")
    began = float(int(time.time()) - 100)
    for lr in (1, 2, 3):
        (project / "config.py").write_text(f"lr = {lr}\n")
        for path in project.iterdir():
            os.utime(path, (began, began))
        from jupyter_estimator.preparation.code import scan

        stamp = scan.stamp_of

        def coarse(info: os.stat_result, stamp: object = stamp) -> tuple[int, int, int, int]:
            size, mtime, _, _ = stamp(info)  # type: ignore[operator]
            return size, mtime, 7, int(began) * 10**9

        with monkeypatch.context() as patch:
            patch.setattr(scan, "stamp_of", coarse)
            patch.setattr("jupyter_estimator.preparation.code.contents.stamp_of", coarse)
            run = lab.submit(project, entry="train.py")
        lab.wait(run)
        assert log_of(run) == f"{lr}\n"
