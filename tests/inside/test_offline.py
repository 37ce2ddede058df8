from __future__ import annotations

import inspect
import io
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.offline import OfflineRun
from jupyter_estimator.inside.run import Run, _contexts
from tests.inside.scripts import INSIDE_PATH

FINDERS = {"get_context", "get", "list"}
"""How one comes by a run; these stand on Run alone."""


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[OfflineRun]:
    monkeypatch.delenv("JUPYTER_ESTIMATOR_RUN_DIRECTORY", raising=False)
    monkeypatch.chdir(tmp_path)
    _contexts.clear()
    run = Run.get_context()
    assert isinstance(run, OfflineRun)
    yield run
    _contexts.clear()


def surface(kind: type) -> dict[str, str]:
    """Give each public name with its parameters; attributes have none."""
    found = {}
    for name in dir(kind):
        if not name.startswith("_") and name not in FINDERS:
            value = inspect.getattr_static(kind, name)
            found[name] = str(inspect.signature(value).replace(return_annotation="")) if inspect.isfunction(value) else ""
    return found


def test_offline_has_the_surface_of_a_run(offline: OfflineRun) -> None:
    on_disk = surface(Run)
    in_memory = surface(OfflineRun)
    in_memory.update({name: "" for name in vars(offline) if not name.startswith("_")})
    assert in_memory == on_disk


def test_every_verb_is_kept_in_memory_and_printed(tmp_path: Path) -> None:
    code = (Path(__file__).with_name("data") / "all_verbs.py").read_text()
    code += "\nimport json\nfound = [run.get_metrics(), run.tags, run.properties, run.get_file_names(), run.display_name, run.status]\n"
    code += "print(json.dumps(found))\n"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={"PYTHONPATH": str(INSIDE_PATH), "SECRET_OF_TEST": "s3cret"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *printed, last = done.stdout.splitlines()
    assert printed[:2] == ["Attempted to log scalar metric once:", "0.5"]
    assert "Attempted to log confusion matrix metric matrix:" in printed
    assert "Attempted to upload outputs/model.bin" in printed
    assert '"series": [1, 2.5, 3]' in last
    assert '{"mood": "good", "alone": null, "number": "3"}, {"owner": "me", "kept": "first"}' in last
    assert '"notes/stream.txt"' in last
    assert last.endswith('"a name", "Completed"]')


def test_it_is_the_same_run_wherever_a_script_asks(offline: OfflineRun) -> None:
    offline.log("x", 1)
    assert Run.get_context() is offline
    offline.complete()
    # What comes after an end is something new.
    assert Run.get_context() is not offline
    assert Run.get_context().get_metrics() == {}


def test_what_is_asked_of_it(offline: OfflineRun, capsys: pytest.CaptureFixture[str]) -> None:
    assert offline.parent is None
    assert offline.experiment.name == "offline"
    assert offline.input_datasets == {}
    assert offline.get_status() == "Running"
    assert offline.get_details()["status"] == "Running"
    assert offline.wait_for_completion()["runId"] == offline.id
    with offline.child_run("child") as child:
        child.log("x", 1)
        assert child.parent is offline
    assert offline.get_metrics(recursive=True) == {offline.id: {}, child.id: {"x": 1}}
    assert list(offline.get_children(status="Completed")) == [child]
    assert list(offline.get_children(tags="none")) == []
    offline.fail("no data")
    assert offline.get_detailed_status() == {"status": "Failed", "details": "no data"}
    assert "Run failed: no data" in capsys.readouterr().out


def test_files_can_be_had_back(offline: OfflineRun, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"model")
    offline.upload_file("outputs/model.bin", "model.bin")
    offline.upload_file("outputs/stream.bin", io.BytesIO(b"stream"))
    offline.download_files("outputs/", "got")
    assert (tmp_path / "got/outputs/model.bin").read_bytes() == b"model"
    assert (tmp_path / "got/outputs/stream.bin").read_bytes() == b"stream"
    with pytest.raises(EstimatorError, match="no file"):
        offline.download_file("none")
    with pytest.raises(EstimatorError, match="no file"):
        offline.upload_file("a", "none")


def test_no_context_where_offline_is_not_allowed(offline: OfflineRun) -> None:
    with pytest.raises(EstimatorError, match="not part of a run") as raised:
        Run.get_context(allow_offline=False)
    assert raised.value.hint


def test_what_cannot_be_printed_is_printed_escaped(tmp_path: Path) -> None:
    code = """
from jupyter_estimator import Run
run = Run.get_context()
run.log("caf\\u00e9 \\udc80", 1)
run.log("huge", 10**5000)
assert run.get_metrics() == {"caf\\u00e9 \\udc80": 1, "huge": 10**5000}
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={"PYTHONPATH": str(INSIDE_PATH), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"caf\\xe9 \\udc80" in done.stdout
