"""A run's inputs: where they are, when they are there, and what is left of them afterwards."""

from __future__ import annotations

import json
import os
import shutil
import signal
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Dataset, Estimator, Experiment
from jupyter_estimator.api.assets.dataset import DatasetConsumptionConfig
from jupyter_estimator.execution.stages import inputs as stage
from jupyter_estimator.execution.stages.stage import StageProgress
from jupyter_estimator.execution.supervision.tree import alive, identity_of
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.data.inputs import inputs_from
from tests.execution.conftest import log_of

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from tests.execution.conftest import Lab

SHOWS = """
import json, os, sys
from jupyter_estimator import Run
given = Run.get_context().input_datasets
place = sys.argv[2]
files = [open(place).read()] if os.path.isfile(place) else sorted(
    os.path.relpath(os.path.join(folder, name), place) + "=" + open(os.path.join(folder, name)).read()
    for folder, _, names in os.walk(place, followlinks=True) for name in names
)
print(json.dumps([sys.argv[1], place, given, {name: os.environ.get(name) for name in given}, files]))
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text(textwrap.dedent(SHOWS))
    for name in ("a/1.txt", "a/2.txt", "b/3.csv"):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name[-5])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def submitted(lab: Lab, given: Any, **options: Any) -> Run:
    estimator = Estimator("code", entry_script="train.py", script_params={"--data-folder": given}, cancel_grace_seconds=1.0, **options)
    return Experiment(lab.workspace, "inputs").submit(estimator)


def seen(lab: Lab, given: Any) -> tuple[Run, list[Any]]:
    run = submitted(lab, given)
    run_state = lab.wait(run)
    assert run_state.status == "Completed", (run_state.error, log_of(run))
    found: list[Any] = json.loads(log_of(run))
    assert found[0] == "--data-folder"
    assert found[1] in found[2].values()
    return run, found[1:]


def test_a_folder_is_read_where_it_is(lab: Lab, project: Path) -> None:
    for path in ("data", "data/**", "data/**/*", str(project / "data")):
        dataset = Dataset.File.from_files(path)
        assert dataset.to_path() == ["/a/1.txt", "/a/2.txt", "/b/3.csv"]
        run, (place, given, variables, files) = seen(lab, dataset.as_named_input("mnist").as_mount())
        assert place == str(project / "data")
        assert given == variables == {"mnist": place}
        assert files == ["a/1.txt=1", "a/2.txt=2", "b/3.csv=3"]
        assert "Preparing" not in [status for _, status in run.run_state().history], "nothing has to be done for that"
    details = run.get_details()["inputDatasets"]
    assert details[0]["consumptionDetails"] == {"type": "RunInput", "inputName": "mnist", "mechanism": "Mount"}


def test_one_file(lab: Lab, project: Path) -> None:
    _, (place, *_, files) = seen(lab, Dataset.File.from_files("data/b/3.csv").as_named_input("table").as_mount())
    assert (place, files) == (str(project / "data" / "b" / "3.csv"), ["3"])
    run, (place, *_, files) = seen(lab, Dataset.File.from_files("data/b/3.csv").as_named_input("table").as_download())
    assert place == str(run.directory.file(layout.INPUTS) / "table" / "3.csv")
    assert files == ["3"]


def test_some_files_of_many(lab: Lab, project: Path) -> None:
    run, (place, given, _, files) = seen(lab, Dataset.File.from_files(["data/a/*.txt", "data/b/3.csv"]).as_mount())
    assert files == ["a/1.txt=1", "a/2.txt=2", "b/3.csv=3"]
    assert next(iter(given)).startswith("input_")
    assert place.startswith(str(run.directory.path))
    lab.until(lambda: not run.directory.file(layout.INPUTS).exists())
    assert (project / "data" / "a" / "1.txt").read_text() == "1", "links were removed, and not what they lead to"


def test_copies_are_the_runs_own(lab: Lab, project: Path) -> None:
    (project / "code" / "train.py").write_text("import sys; open(sys.argv[2] + '/a/1.txt', 'w').write('changed')")
    run = submitted(lab, Dataset.File.from_files("data").as_named_input("data").as_download())
    assert lab.wait(run).status == "Completed"
    assert "Preparing" in [status for _, status in run.run_state().history]
    assert (project / "data" / "a" / "1.txt").read_text() == "1"
    lab.until(lambda: not run.directory.file(layout.INPUTS).exists())


def test_a_place_in_the_working_directory(lab: Lab, project: Path) -> None:
    (project / "code" / "train.py").write_text("print(open('given/here/a/1.txt').read())")
    run = submitted(lab, Dataset.File.from_files("data").as_named_input("data").as_mount("given/here"))
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "1\n"
    lab.until(lambda: not run.directory.file(layout.INPUTS).exists())
    assert not os.path.lexists(run.directory.file(layout.WORK) / "given" / "here")
    taken = submitted(lab, Dataset.File.from_files("data").as_named_input("data").as_mount("train.py"))
    error = lab.wait(taken).error
    assert error is not None
    assert "where the captured code has something" in error["message"]


def test_the_magics_option(lab: Lab, project: Path) -> None:
    run = lab.submit("import os; print(sorted(os.listdir(os.environ['mnist'])))", inputs={"mnist": "data"})
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "['a', 'b']\n"


def test_inputs_that_are_no_argument(lab: Lab, project: Path) -> None:
    given = [
        Dataset.File.from_files("data/a").as_named_input("train").as_mount(),
        Dataset.File.from_files("data/b").as_named_input("test").as_mount(),
    ]
    (project / "code" / "train.py").write_text("import os; print(len(os.listdir(os.environ['train'])), os.listdir(os.environ['test']))")
    run = Experiment(lab.workspace, "inputs").submit(Estimator("code", entry_script="train.py", inputs=given))
    assert lab.wait(run).status == "Completed"
    assert log_of(run) == "2 ['3.csv']\n"


def test_what_vanishes_before_the_start(lab: Lab, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = Dataset.File.from_files(["data/a/*.txt", "data/b/*.csv"]).as_named_input("data").as_download()
    given = patterns.to_input()
    run = submitted(lab, patterns)
    lab.wait(run)
    lab.until(lambda: not run.directory.file(layout.INPUTS).exists())
    shutil.rmtree(project / "data")
    with pytest.raises(EstimatorError, match="has no files any more"):
        stage._bring(run.directory, given, StageProgress(run.directory))
    with pytest.raises(EstimatorError, match="A data set has no files"):
        submitted(lab, patterns)


@pytest.fixture
def endless(project: Path) -> Path:
    """A data set of which there is always more to copy."""
    big = project / "big"
    big.mkdir()
    for number in range(40):
        with (big / f"{number}.bin").open("wb") as file:
            for _ in range(8):
                file.write(b"x" * (1 << 20))
    return big


def test_cancel_while_it_is_copied(lab: Lab, endless: Path) -> None:
    run = submitted(lab, Dataset.File.from_files(str(endless)).as_named_input("big").as_download())
    lab.until(lambda: run.run_state().phase.startswith("Copying the input big") or run.run_state().over)
    run.cancel()
    run_state = lab.wait(run)
    assert run_state.status in ("Canceled", "Completed")
    lab.until(lambda: not run.directory.file(layout.INPUTS).exists())


def test_the_supervisor_is_killed_while_it_copies(lab: Lab, endless: Path) -> None:
    run = submitted(lab, Dataset.File.from_files(str(endless)).as_named_input("big").as_download())
    lab.until(lambda: run.directory.file(layout.INPUTS).exists())
    supervisor = identity_of(lab.supervisor(run))
    assert supervisor is not None
    os.kill(supervisor.pid, signal.SIGKILL)
    lab.until(lambda: not alive(supervisor))
    run_state = lab.wait(run)
    assert run_state.status == "Completed", (run_state.error, log_of(run))
    assert len(json.loads(log_of(run))[4]) == 40


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Dataset.File.from_files("nothing/**"), "no files"),
        (lambda: Dataset.File.from_files("https://example.com/x.csv"), "not on this machine"),
        (lambda: Dataset.File.from_files([]), "without a path"),
        (lambda: Dataset.File.from_files([3]), "takes paths"),
        (lambda: Dataset.File.from_files("data").as_named_input("1st"), "cannot be the name"),
        (lambda: Dataset.File.from_files("data").as_mount("/mnt/data"), "leads out of the run"),
        (lambda: Dataset.File.from_files("data").as_mount("../data"), "cannot be"),
        (lambda: Dataset.File.from_files("data").as_mount("outputs/data"), "among the run's results"),
        (lambda: DatasetConsumptionConfig("x", "data"), "takes a data set"),  # type: ignore[arg-type]
        (lambda: Estimator("code", script_params={"--d": Dataset.File.from_files("data")}), "comes to the script is not said"),
        (lambda: Estimator("code", inputs=["data"]), "takes data sets"),  # type: ignore[list-item]
    ],
)
def test_what_cannot_be_meant(project: Path, make: Any, said: str) -> None:
    with pytest.raises(EstimatorError, match=said):
        make()


def test_names_that_are_taken(lab: Lab, project: Path) -> None:
    dataset = Dataset.File.from_files("data")
    with pytest.raises(EstimatorError, match="is an environment variable"):
        submitted(lab, dataset.as_named_input("PATH").as_mount())
    with pytest.raises(EstimatorError, match="How the input x comes to the script"):
        submitted(lab, dataset.as_named_input("x"))
    with pytest.raises(EstimatorError, match="Two inputs are called x"):
        submitted(lab, dataset.as_named_input("x").as_mount(), inputs=[dataset.as_named_input("x").as_download()])
    assert not [*(lab.workspace.path / "runs").iterdir()]


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {"x": 1},
        {"x": {"paths": ["relative"], "mode": "mount"}},
        {"../x": {"paths": ["/a"], "mode": "mount"}},
        {"x": {"paths": ["/a"], "mode": "mount", "path_on_compute": "../../x"}},
        {"x": {"paths": ["/a"], "mode": "mount", "path_on_compute": 3}},
        {"x": {"paths": "/a", "mode": "mount"}},
    ],
)
def test_a_garbled_request_has_no_inputs(record: Any) -> None:
    assert inputs_from(record) == []


def test_downloading_a_data_set(project: Path) -> None:
    dataset = Dataset.File.from_files("data")
    found = dataset.download("copy")
    assert [Path(path).read_text() for path in found] == ["1", "2", "3"]
    with pytest.raises(EstimatorError, match="There is already"):
        dataset.download("copy")
    assert dataset.download("copy", overwrite=True) == found
