"""Files of a run that are links, that come and go, or that lie too deep: what is listed can be fetched, and the rest is said."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.files import artifact, artifacts_and_rest
from jupyter_estimator.inside.tree import Tree
from tests.api.making import made


@pytest.fixture
def run(workspace_dir: Path) -> Run:
    made_run = made(Workspace(workspace_dir))
    (made_run.directory.path / "outputs").mkdir(exist_ok=True)
    return made_run


@pytest.fixture
def outputs(run: Run) -> Path:
    return run.directory.path / "outputs"


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(EstimatorError) as error:
        call()
    return error.value.message


def test_what_cannot_be_copied_does_not_stop_the_others(run: Run, outputs: Path, tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_text("a,b")
    (outputs / "a-data.csv").symlink_to(tmp_path / "train.csv")
    (outputs / "model.pt").write_text("m")
    (tmp_path / "dl" / "outputs" / "taken").mkdir(parents=True)
    (outputs / "taken").write_text("t")
    (tmp_path / "dl" / "outputs" / "taken" / "taken").mkdir()
    (tmp_path / "dl" / "outputs" / "taken" / "taken" / "x").write_text("")
    said = refused(lambda: run.download_files("outputs/", tmp_path / "dl"))
    assert (tmp_path / "dl" / "outputs" / "model.pt").read_text() == "m"
    assert "outputs/a-data.csv (it is a link that leads out of the run)" in said
    assert "outputs/taken (" in said
    assert "model.pt" not in said


def test_what_is_listed_can_be_fetched(run: Run, outputs: Path, tmp_path: Path) -> None:
    (outputs / "ckpt-5").mkdir()
    (outputs / "ckpt-5" / "w").write_text("w")
    (outputs / "best").symlink_to("ckpt-5")
    (outputs / "last").symlink_to("best/w")
    (outputs / "weights.partial").write_text("w")
    (outputs / "elsewhere").symlink_to("/etc")
    (outputs / "passwd").symlink_to("/etc/passwd")
    (outputs / "loop").symlink_to("loop")
    (outputs / "up").symlink_to("..")
    (outputs / "one").mkdir()
    (outputs / "two").mkdir()
    (outputs / "one" / "two").symlink_to("../two")
    (outputs / "two" / "one").symlink_to("../one")
    names = [name for name in run.get_file_names() if name.startswith("outputs/")]
    assert names == [f"outputs/{name}" for name in ("best/w", "ckpt-5/w", "last", "weights.partial")]
    for name in names:
        run.download_file(name, tmp_path / "x")
    rest = artifacts_and_rest(str(run.directory.path))[1]
    assert {"outputs/elsewhere", "outputs/passwd", "outputs/loop", "outputs/up"} < set(rest)
    assert all(artifact(str(run.directory.path), name) is None for name in rest)


def test_folders_deeper_than_a_path(run: Run, outputs: Path, tmp_path: Path) -> None:
    (outputs / "a").write_text("a")
    here = os.open(outputs, os.O_RDONLY)
    for _ in range(3000):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    assert "outputs/a" in run.get_file_names()
    assert "deeper than a path" in refused(lambda: run.download_files("outputs/", tmp_path / "dl"))
    assert (tmp_path / "dl" / "outputs" / "a").read_text() == "a"
    run.delete()
    assert not run.directory.path.exists()


def test_prefix_that_fits_nothing_is_said(run: Run, outputs: Path, tmp_path: Path) -> None:
    (outputs / "a").write_text("a")
    assert "begins with 'output5'" in refused(lambda: run.download_files("output5", tmp_path / "dl"))
    run.download_files("./outputs/", tmp_path / "dl")
    assert (tmp_path / "dl" / "outputs" / "a").read_text() == "a"


def test_file_that_goes_while_others_are_copied_is_no_failure(
    run: Run, outputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (outputs / "a").write_text("a")
    (outputs / "b").write_text("b")
    copy = Run.download_file

    def late(self: Run, name: str, *args: object) -> None:
        (outputs / "a").unlink(missing_ok=True)
        copy(self, name, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Run, "download_file", late)
    run.download_files("outputs/", tmp_path / "dl")
    assert os.listdir(tmp_path / "dl" / "outputs") == ["b"]


def test_linked_folders_are_uploaded(run: Run, tmp_path: Path) -> None:
    (tmp_path / "res" / "ck").mkdir(parents=True)
    (tmp_path / "res" / "ck" / "w").write_text("w")
    (tmp_path / "res" / "best").symlink_to("ck")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "o").write_text("o")
    (tmp_path / "res" / "more").symlink_to(tmp_path / "outside")
    run.upload_folder("res", str(tmp_path / "res"))
    assert {"res/best/w", "res/ck/w", "res/more/o"} <= set(run.get_file_names())


def test_upload_goes_on_past_what_it_cannot_have(run: Run, tmp_path: Path) -> None:
    (tmp_path / "res").mkdir()
    (tmp_path / "res" / "loop").symlink_to("loop")
    (tmp_path / "res" / "up").symlink_to("..")
    (tmp_path / "res" / "z").write_text("z")
    said = refused(lambda: run.upload_folder("res", str(tmp_path / "res")))
    assert said.startswith("2 of 3 files were not kept: loop (it is a link that leads to itself), up (")
    assert "res/z" in run.get_file_names()


def test_many_links_to_each_other_have_an_end(tmp_path: Path) -> None:
    for one in range(30):
        (tmp_path / str(one)).mkdir()
        for other in range(30):
            (tmp_path / str(one) / f"to{other}").symlink_to(tmp_path / str(other))
    assert Tree(str(tmp_path)).files == {}


def test_what_is_no_file_is_said(run: Run, outputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(outputs / "pipe")
    (outputs / "model").write_text("m")
    said = refused(lambda: run.download_files("outputs/", tmp_path / "dl"))
    assert "outputs/pipe (it is a pipe, a socket or a device)" in said
    assert (tmp_path / "dl" / "outputs" / "model").read_text() == "m"
    (outputs / "gone").symlink_to("nowhere")
    run.upload_folder("copy", str(outputs))
    said = capsys.readouterr().err
    assert "gone (it is a link that leads nowhere), pipe (it is a pipe" in said
    assert "copy/model" in run.get_file_names()
