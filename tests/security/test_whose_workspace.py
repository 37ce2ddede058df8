"""Whose a workspace is, and what is refused in one of somebody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jupyter_estimator.api.assets.compute import AmlCompute, ComputeTarget
from jupyter_estimator.api.assets.model import Model
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.lab.tensorboard import Tensorboard
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.listing import asked, listing
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.view import state
from jupyter_estimator.api.workspace import ForeignConfigWarning, Workspace
from jupyter_estimator.faces.notebook.picture import picture
from jupyter_estimator.faces.words import commands
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records import settings
from jupyter_estimator.records.trust import ForeignWorkspaceError, why_foreign, why_foreign_file, why_foreign_run
from jupyter_estimator.records.workspace import find_workspace
from tests.security.forging import forged

AsStranger = Callable[[Callable[[], None]], None]


@pytest.fixture
def theirs(open_folder: Path, as_stranger: AsStranger) -> tuple[Path, str, Path]:
    """A workspace of another user, the id of its run, and the file that its program would leave."""
    root, witness = open_folder / "theirs", open_folder / "witness"
    as_stranger(lambda: print(forged(root, witness)))
    return root, "x_1700000000_0000abcd", witness


def files_of(root: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.lstat().st_mtime_ns, path.lstat().st_size) for path in sorted(root.rglob("*"))}


def test_looking_at_a_strangers_run_does_nothing(theirs: tuple[Path, str, Path]) -> None:
    root, run_id, witness = theirs
    before = files_of(root)
    space = Workspace(root)
    assert "belongs to nobody" in space.read_only
    assert space.id == ""
    run = Run.get(space, run_id)
    assert run.get_status() == "Starting"
    assert [each.id for each in Run.list(space)] == [run_id]
    assert run.get_details()["status"] == "Starting"
    assert run.get_file_names() == ["user_logs/std_log.txt"]
    time.sleep(0.5)
    assert files_of(root) == before
    assert not witness.exists()


@pytest.mark.parametrize(
    "act",
    [
        lambda run: run.cancel(),
        lambda run: run.delete(),
        lambda run: run.tag("a", "b"),
        lambda run: run.archive(),
        lambda run: run.upload_file("outputs/a", __file__),
        lambda run: Tensorboard(run).start(),
        lambda run: run.register_model("mine", "user_logs/std_log.txt"),
        lambda run: Model(run.workspace, "theirs").add_tags({"a": "b"}),
        lambda run: Model(run.workspace, "theirs").delete(),
        lambda run: ComputeTarget.create(run.workspace, "mine", AmlCompute.provisioning_configuration()),
        lambda run: ComputeTarget(run.workspace, "theirs").delete(),
        lambda run: commands.delete(run.workspace, [run.id], yes=True),
        lambda run: Experiment(run.workspace, "x").submit(Estimator(Path(__file__).parent, entry_script=Path(__file__).name)),
    ],
)
def test_what_would_change_it_is_refused(theirs: tuple[Path, str, Path], act: Callable[[Run], object]) -> None:
    root, run_id, _ = theirs
    before = files_of(root)
    with pytest.raises(ForeignWorkspaceError) as caught:
        act(Run.get(Workspace(root), run_id))
    assert str(caught.value).count("\n") == 1
    assert "belongs to nobody" in caught.value.message
    assert f"jupyter estimator trust {root}" in caught.value.hint
    assert files_of(root) == before


def test_a_strangers_model_leads_nowhere(theirs: tuple[Path, str, Path], tmp_path: Path) -> None:
    with pytest.raises(EstimatorError, match="passwords \\(it is a link that leads out of the run"):
        Model(Workspace(theirs[0]), "theirs").download(tmp_path / "here")
    assert not (tmp_path / "here").exists()


def test_logging_to_it_costs_the_line(theirs: tuple[Path, str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    root, run_id, _ = theirs
    before = files_of(root)
    Run.get(Workspace(root), run_id).log("x", 1)
    assert files_of(root) == before
    assert "belongs to nobody" in capsys.readouterr().err


def test_every_view_says_so(theirs: tuple[Path, str, Path]) -> None:
    root, run_id, _ = theirs
    space = Workspace(root)
    run = Run.get(space, run_id)
    said = ("This workspace can only be looked at: it belongs to nobody.", f"jupyter estimator trust {root}")
    assert state(run.directory, run.run_state())["read_only"] == said
    assert listing(space, asked(""))["read_only"] == said
    shown = picture(run.directory, run.run_state())
    assert f"{said[0]} To trust it: {said[1]}" in shown.text()
    assert said[0] in shown.html()


def test_the_command_line_says_so(theirs: tuple[Path, str, Path]) -> None:
    root, run_id, _ = theirs
    command = [sys.executable, "-m", "jupyter_estimator", "runs", "--workspace", str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run_id in done.stdout
    assert done.stderr == f"{root} can only be looked at: it belongs to nobody. To trust it: jupyter estimator trust {root}\n"


def test_a_workspace_that_is_trusted(theirs: tuple[Path, str, Path]) -> None:
    root, run_id, _ = theirs
    command = [sys.executable, "-m", "jupyter_estimator", "trust", str(root)]
    subprocess.run(command, capture_output=True, text=True, check=True)
    try:
        assert why_foreign(root) == ""
        Run.get(Workspace(root), run_id).tag("a", "b")
        # What came to that place since is another folder.
        root.rename(root.with_name("away"))
        root.mkdir()
        os.chown(root, 65534, 65534)
        assert why_foreign(root)
    finally:
        settings.distrust(root)


def test_a_config_of_a_stranger_above_leads_nowhere(
    open_folder: Path, as_stranger: AsStranger, monkeypatch: pytest.MonkeyPatch, workspace_dir: Path
) -> None:
    def write() -> None:
        (open_folder / ".estimator").mkdir()
        (open_folder / ".estimator" / "config.json").write_text(json.dumps({"workspace_path": str(open_folder / "loot")}))

    as_stranger(write)
    project = open_folder / "project"
    project.mkdir(0o700)
    monkeypatch.chdir(project)
    with pytest.warns(ForeignConfigWarning, match="is not followed: it belongs to nobody"):
        assert Workspace.from_config().path == workspace_dir
    with pytest.raises(EstimatorError, match="is not followed"):
        Workspace.from_config(open_folder)


def test_ones_own(tmp_path: Path) -> None:
    root = tmp_path / "ws"
    space = Workspace(root)
    assert space.read_only == ""
    assert len(space.id) == 32
    root.chmod(0o777)
    assert space.read_only == "others may write to it"
    space.trust()
    assert root.stat().st_mode & 0o777 == 0o755
    assert space.read_only == ""


def test_the_way_to_it(open_folder: Path, as_stranger: AsStranger, tmp_path: Path) -> None:
    space = Workspace(tmp_path / "ws")
    as_stranger(lambda: (open_folder / "link").symlink_to(tmp_path / "ws"))
    assert why_foreign(open_folder / "link") == "a link of nobody leads to it"
    assert why_foreign_file(open_folder / "link" / "workspace.json").endswith("link belongs to nobody")
    (tmp_path / "own-link").symlink_to(tmp_path / "ws")
    assert why_foreign(tmp_path / "own-link") == ""
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "ws").mkdir(0o700)
    (tmp_path / "open").chmod(0o777)
    assert why_foreign(tmp_path / "open" / "ws") == f"others may write to the folder {tmp_path / 'open'}"
    (tmp_path / "open").chmod(0o1777)
    assert why_foreign(tmp_path / "open" / "ws") == ""
    assert space.read_only == ""


def test_a_run_of_a_stranger_in_a_workspace_of_ones_own(tmp_path: Path, as_stranger: AsStranger) -> None:
    space = Workspace(tmp_path / "ws")
    run_id = forged(tmp_path / "other", tmp_path / "witness")
    run = space.path / "runs" / run_id
    (tmp_path / "other" / "runs" / run_id).rename(run)
    assert why_foreign_run(run) == ""
    os.chown(run, 65534, 65534)
    assert why_foreign_run(run) == "the run belongs to nobody"
    assert Run.get(space, run_id).get_status() == "Starting"
    os.chown(run, 0, 0)
    run.rename(tmp_path / "elsewhere")
    run.symlink_to(tmp_path / "elsewhere")
    assert why_foreign_run(run) == "the run is a link to elsewhere"


def test_a_workspace_is_named_by_its_id_and_where_it_is_known(tmp_path: Path) -> None:
    space = Workspace(tmp_path / "ws")
    assert find_workspace(space.id) == space.path
    assert find_workspace(str(space.path)) == space.path
    forged(tmp_path / "brought", tmp_path / "witness")
    assert find_workspace("a" * 32) is None
    assert find_workspace(str(tmp_path / "brought")) is None
    assert find_workspace("../brought") is None


def test_a_run_that_came_with_an_archive_is_not_started(tmp_path: Path) -> None:
    """All of its files are this user's own; that it began on this boot nobody else can know."""
    witness = tmp_path / "witness"
    run_id = forged(tmp_path / "brought", witness, boot="of another", host=os.uname().nodename)
    space = Workspace(tmp_path / "brought")
    for _ in range(3):
        Run.get(space, run_id).get_status()
    forged(tmp_path / "second", witness, boot="", host=os.uname().nodename)
    Run.get(Workspace(tmp_path / "second"), run_id).get_status()
    time.sleep(0.5)
    assert not witness.exists()


def test_a_working_directory_that_is_a_link(tmp_path: Path) -> None:
    """The end of a run moves and removes nothing of where a link leads."""
    home = tmp_path / "home"
    for name in ("outputs", "logs", "__pycache__"):
        (home / name).mkdir(parents=True)
    (home / "outputs" / "model").write_text("precious")
    (home / "__pycache__" / "a.pyc").write_text("z")
    before = files_of(home)
    run_id = forged(tmp_path / "brought", tmp_path / "witness", boot="earlier")
    run = tmp_path / "brought" / "runs" / run_id
    states = run / "states.jsonl"
    states.write_text(json.dumps({"t": 1.0, "status": "Running"}) + "\n")
    request = json.loads((run / "request.json").read_text())
    (run / "request.json").write_text(json.dumps({**request, "created": 1.0}))
    (run / "work").symlink_to(home)
    (run / "outputs").symlink_to("work/outputs")
    assert Run.get(Workspace(tmp_path / "brought"), run_id).get_status() == "Failed"
    time.sleep(0.3)
    assert files_of(home) == before


def test_a_process_that_a_workspace_names_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"]) as victim:
        try:
            run_id = forged(tmp_path / "brought", tmp_path / "witness", cancel_grace_seconds=0.1)
            run = tmp_path / "brought" / "runs" / run_id
            start = int(Path(f"/proc/{victim.pid}/stat").read_text().rpartition(")")[2].split()[19])
            (run / "process.json").write_text(json.dumps({"script": [victim.pid, start], "shepherd": [victim.pid, start], "started": 1}))
            (run / "states.jsonl").write_text(json.dumps({"t": time.time(), "status": "Running"}) + "\n")
            (run / "cancel").touch()
            for _ in range(4):
                Run.get(Workspace(tmp_path / "brought"), run_id).get_status()
                time.sleep(0.3)
            assert victim.poll() is None
        finally:
            victim.kill()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if os.fsencode(tmp_path / "brought") in words:
            os.kill(int(process.name), 9)
