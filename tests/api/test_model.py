"""Models: a name, versions that count up, files that stay whatever becomes of the run."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.assets.model import Model
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from tests.api.making import made

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run
    from jupyter_estimator.api.workspace import Workspace


@pytest.fixture
def run(ws: Workspace) -> Run:
    found = made(ws)
    outputs = found.directory.path / "outputs"
    for name in ("model.joblib", "deep/a.bin", "deep/er/b.bin"):
        (outputs / name).parent.mkdir(parents=True, exist_ok=True)
        (outputs / name).write_text(name)
    return found


def below(path: str) -> list[str]:
    return sorted(str(each.relative_to(path)) for each in Path(path).rglob("*") if each.is_file())


def test_a_file_of_a_run(ws: Workspace, run: Run, tmp_path: Path) -> None:
    model = run.register_model(
        "digits", "outputs/model.joblib", tags={"stage": "first"}, description="words", model_framework="ScikitLearn"
    )
    assert (model.name, model.version, model.id) == ("digits", 1, "digits:1")
    assert (model.run_id, model.experiment_name) == (run.id, run.experiment.name)
    assert (model.tags, model.description, model.model_framework) == ({"stage": "first"}, "words", "ScikitLearn")
    assert model.created_time.tzinfo is not None
    again = run.register_model(model_name="digits", model_path="outputs/model.joblib")
    assert again.version == 2
    assert Model(ws, "digits").version == 2
    assert Model(ws, "digits", version=1).tags == {"stage": "first"}
    assert Model(ws, id="digits:1").version == 1
    assert Model(ws, "digits", tags=["stage"]).version == 1
    assert list(ws.models) == ["digits"]
    (run.directory.path / "outputs" / "model.joblib").write_text("changed")
    path = model.download(tmp_path / "here")
    assert path == str(tmp_path / "here" / "model.joblib")
    assert Path(path).read_text() == "model.joblib"
    with pytest.raises(EstimatorError, match="There is already"):
        model.download(tmp_path / "here")
    assert model.download(tmp_path / "here", exist_ok=True) == path


def test_a_folder_of_a_run_and_all_of_its_outputs(run: Run, tmp_path: Path) -> None:
    folder = run.register_model("deep", "outputs/deep/")
    assert below(folder.download(tmp_path / "a")) == ["a.bin", "er/b.bin"]
    everything = run.register_model(model_name="sklearn-sample", model_path=None)
    assert below(everything.download(tmp_path / "b")) == ["deep/a.bin", "deep/er/b.bin", "model.joblib"]
    run.upload_file("by-name", run.directory.path / "outputs" / "model.joblib")
    assert below(str(Path(run.register_model("by-name").download(tmp_path / "c")).parent)) == ["by-name"]


def test_it_outlives_its_run(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("open('outputs/m', 'w').write('m')")
    run = Experiment(ws, "x").submit(Estimator(str(tmp_path / "train.py")))
    run.wait_for_completion()
    model = run.register_model("m", "outputs/m")
    run.delete()
    assert Path(model.download(tmp_path / "dl")).read_text() == "m"


def test_from_within_the_script(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text(
        "from jupyter_estimator import Run\nopen('outputs/m', 'w').write('m')\nRun.get_context().register_model('inner', 'outputs/m')\n"
    )
    run = Experiment(ws, "x").submit(Estimator(str(tmp_path / "train.py")))
    assert run.wait_for_completion()["status"] == "Completed"
    assert Model(ws, "inner").run_id == run.id


def test_versions_count_up_when_many_register_at_once(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "m").write_text("m")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: Model.register(ws, tmp_path / "m", "many").version, range(24)))
    assert sorted(found) == list(range(1, 25))
    code = "import sys; from jupyter_estimator import *; print(Model.register(Workspace(sys.argv[1]), sys.argv[2], 'many').version)"
    started = [subprocess.Popen([sys.executable, "-c", code, ws.path, tmp_path / "m"], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert sorted(int(each.communicate()[0]) for each in started) == [25, 26, 27]
    Model(ws, "many", version=27).delete()
    assert Model(ws, "many").version == 26
    assert Model.register(ws, tmp_path / "m", "many").version == 28, "a number is never given again"


def test_files_of_this_machine(ws: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    for name in ("a", "sub/b", "other/c"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    assert below(Model.register(ws, folder, "saved").download(tmp_path / "1")) == ["a", "other/c", "sub/b"]
    some = Model.register(ws, folder, "saved", child_paths=["a", "sub"])
    assert below(some.download(tmp_path / "2")) == ["a", "sub/b"]
    assert Model.get_model_path("saved", _workspace=ws).endswith("models/saved/2/files/saved")
    assert [model.version for model in Model.list(ws, "saved")] == [2, 1]
    assert [model.id for model in Model.list(ws, latest=True)] == ["saved:2"]


def test_what_is_said_of_it_changes(ws: Workspace, run: Run) -> None:
    model = run.register_model("digits", "outputs/model.joblib", properties={"kept": "first"})
    model.add_tags({"a": 1, "b": None})
    model.remove_tags("a")
    model.update(description="later")
    model.add_properties({"more": "x"})
    with pytest.raises(EstimatorError, match="has the property 'kept' already"):
        model.add_properties({"kept": "second"})
    found = Model(ws, "digits")
    assert (found.tags, found.description, found.properties) == ({"b": ""}, "later", {"kept": "first", "more": "x"})
    assert Model.list(ws, tags=[["b", ""]], properties={"more": "x"}) != []
    assert Model.list(ws, tags=[["b", "other"]]) == []


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda ws, run: Model(ws, "nothing"), "no such model"),
        (lambda ws, run: Model(ws, "../x"), "cannot be called"),
        (lambda ws, run: Model(ws, "nothing", version="x"), "no such model|no version"),  # type: ignore[arg-type]
        (lambda ws, run: run.register_model("m", "outputs/none"), "has no file or folder"),
        (lambda ws, run: run.register_model("a/b", "outputs/model.joblib"), "cannot be called"),
        (lambda ws, run: run.register_model("m", "../../request.json"), "has no file or folder"),
        (lambda ws, run: run.register_model("m", "outputs/model.joblib", tags=["a"]), "takes a dictionary"),
        (lambda ws, run: Model.register(ws, "/nowhere/at/all", "m"), "There is no"),
    ],
)
def test_what_cannot_be_meant(ws: Workspace, run: Run, call: Any, said: str) -> None:
    with pytest.raises(EstimatorError, match=said):
        call(ws, run)
    assert not [*(ws.path / "models").glob("*/[0-9]*")]
    assert not [*(ws.path / "models").glob("*/.new-*")]


def test_a_damaged_one_spoils_no_other(ws: Workspace, run: Run) -> None:
    for _ in range(2):
        run.register_model("digits", "outputs/model.joblib")
    (ws.path / "models" / "digits" / "1" / "model.json").write_text("{")
    (ws.path / "models" / "digits" / "x").mkdir()
    (ws.path / "models" / ".hidden").mkdir()
    assert [model.version for model in Model.list(ws)] == [2, 1]
    Model(ws, "digits", version=1).download(ws.path.parent / "dl")
    with pytest.raises(NotFoundError):
        Model(ws, "digits", version=3)
