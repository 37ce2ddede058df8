from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.formats.jsonl import read_all
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import Script

DATA = Path(__file__).with_name("data")
PYTHONS = pytest.mark.parametrize("another_python", ["this", "3.8", "3.13"], indirect=True)


@PYTHONS
def test_every_verb_in_a_script_with_nothing_installed(script: Script, another_python: str) -> None:
    script.interpreter = another_python
    script.environment["SECRET_OF_TEST"] = "s3cret"
    # The other Pythons start as a user's do, and have no packages anyway.
    script.succeed((DATA / "all_verbs.py").read_text(), options=("-S",) if another_python == sys.executable else ())
    run = script.run
    inside = Run(str(run.path))

    assert inside.get_metrics() == {
        "once": 0.5,
        "series": [1, 2.5, 3],
        "words": "fine",
        "list": [1, 2, 3, 4],
        "row": {"x": [1, 2], "y": [1.5, 2.5]},
        "single row": {"x": 1},
        "table": {"a": [1, 2, 3], "b": [4, 5, 6]},
        "matrix": {"schema_type": "confusion_matrix", "schema_version": "1.0.0", "data": {"class_labels": ["a"], "matrix": [[1]]}},
        "accuracy": {"schema_type": "accuracy_table", "schema_version": "1.0.1", "data": {"probability_tables": []}},
        "residuals": {"schema_type": "residuals", "schema_version": "1.0.0", "data": {"bin_edges": [0, 1]}},
        "predictions": {"schema_type": "predictions", "schema_version": "1.0.0", "data": {"bin_averages": [0.5]}},
        "picture": inside.get_metrics("picture")["picture"],
    }
    records = read_all(run.file(layout.METRICS))
    assert [record.get("s") for record in records if record["n"] == "series"] == [10, 20.5, 30]
    assert next(record for record in records if record["n"] == "once")["d"] == "a description"

    assert inside.get_tags() == {"mood": "good", "alone": None, "number": "3"}
    assert inside.get_properties() == {"owner": "me", "kept": "first"}
    assert (inside.display_name, inside.description) == ("a name", "a few words")

    picture = run.artifact(inside.get_metrics()["picture"])
    assert picture is not None
    assert picture.read_bytes() == b"\x89PNG picture"
    files = {name: path.read_bytes() for name, path in run.artifacts().items() if not name.startswith(("images/", "user_logs/"))}
    assert files == {
        "outputs/model.bin": b"model",
        "notes/stream.txt": b"from a stream",
        "one.txt": b"1",
        "two.txt": b"2",
        "folder/top.txt": b"top",
        "folder/deep/er.txt": b"er",
    }
    assert b"ended as it should" in script.log()


def test_a_matplotlib_figure(run: RunDirectory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.plot([1, 2])
    inside = Run(str(run.path))
    for plot in (figure, plt, axes):
        inside.log_image("curve of loss/1", plot=plot)
    plt.close(figure)
    names = inside.get_metrics("curve of loss/1")["curve of loss/1"]
    assert len(set(names)) == 3
    for name in names:
        path = run.artifact(name)
        assert path is not None
        assert path.read_bytes().startswith(b"\x89PNG\r\n")


def test_metrics_of_the_whole_family(script: Script) -> None:
    script.succeed("""
from jupyter_estimator import Run
run = Run.get_context()
run.log("own", 1)
with run.child_run("fold 0") as child:
    child.log("score", 0.25)
    child.log("score", 0.5)
    with child.child_run(run_id="inner") as grandchild:
        grandchild.log("deep", True)
assert [c.display_name for c in run.get_children()] == ["fold 0"]
assert len(list(run.get_children(recursive=True))) == 2
""")
    found = Run(str(script.run.path)).get_metrics(recursive=True)
    first, second, third = sorted(found)
    assert first == script.run.id
    assert third == f"{second}.inner"
    assert found == {first: {"own": 1}, second: {"score": [0.25, 0.5]}, third: {"deep": True}}
    assert Run(str(script.run.path)).get_metrics("score", recursive=True)[second] == {"score": [0.25, 0.5]}


def test_how_children_end(script: Script) -> None:
    script.succeed("""
from jupyter_estimator import Run, EstimatorError
run = Run.get_context()
children = run.create_children(count=2) + run.create_children(tag_key="fold", tag_values=[0, 1])
assert [c.get_tags() for c in children] == [{}, {}, {"fold": "0"}, {"fold": "1"}]
assert [c.id for c in run.get_children(tags={"fold": "1"})] == [children[3].id]
assert {c.id for c in run.get_children(tags="fold")} == {children[2].id, children[3].id}
children[0].start()
children[0].complete()
children[1].fail("it did not converge", "E1")
children[2].cancel()
children[2].complete()  # too late
assert [c.get_status() for c in children] == ["Completed", "Failed", "Canceled", "Running"]
assert children[1].get_details()["error"]["message"] == "it did not converge"
assert [c.id for c in run.get_children(status="Failed")] == [children[1].id]
try:
    with run.child_run("broken"):
        raise ValueError("no")
except ValueError:
    pass
assert next(run.get_children()).get_detailed_status() == {"status": "Failed", "details": "ValueError: no"}
assert children[0].wait_for_completion()["status"] == "Completed"
try:
    children[1].wait_for_completion()
except EstimatorError as error:
    assert "it did not converge" in str(error)
else:
    raise AssertionError
# A child speaks for itself alone: its parent goes on.
child = run.child_run()
assert child.parent.id == run.id
child.parent.log("best", 1)
child.parent.complete()
assert run.get_status() == "Running"
assert run.get_metrics() == {"best": 1}
""")


def test_what_a_run_knows_about_itself(script: Script) -> None:
    script.environment["TOKEN_OF_TEST"] = "s3cret"
    script.run.file("user_logs/std_log.txt").write_text("a line\n")
    request = json.loads(script.run.file(layout.REQUEST).read_text())
    request.update(
        entry="train.py", arguments=["--lr", "0.1"], snapshot="abc", user="me", interpreter="/usr/bin/python3", inputs={"digits": "/d"}
    )
    script.run.file(layout.REQUEST).write_text(json.dumps(request))
    script.succeed("""
import os
from jupyter_estimator import Run, EstimatorError
run = Run.get_context()
assert Run.get_context() is run
assert run.id == os.environ["JUPYTER_ESTIMATOR_RUN_ID"]
assert (run.type, run.number, run.status, run.get_status(), run.parent) == ("script", 1, "Running", "Running", None)
assert run.experiment.name == "digits"
assert run.input_datasets["digits"] == "/d" and run.output_datasets == {}
details = run.get_details()
assert details["runId"] == run.id and details["status"] == "Running" and "endTimeUtc" not in details
assert details["runDefinition"]["arguments"] == ["--lr", "0.1"]
assert details["startTimeUtc"].endswith("Z")
assert run.get_details_with_logs()["logFiles"]["user_logs/std_log.txt"].startswith("a line")
open("outputs/model.txt", "w").write("m")
assert run.get_file_names() == ["outputs/model.txt", "user_logs/std_log.txt"]
run.download_file("outputs/model.txt")
assert open("model.txt").read() == "m"
run.download_file("outputs/model.txt", "sub/folder/")
run.download_file("outputs/model.txt", "copy.txt")
run.download_files("outputs/", "all")
run.download_files("outputs/", "short", append_prefix=False)
for path in ("sub/folder/model.txt", "copy.txt", "all/outputs/model.txt", "short/model.txt"):
    assert open(path).read() == "m", path
assert run.get_all_logs("saved") == ["saved/user_logs/std_log.txt"]
assert run.get_secret("TOKEN_OF_TEST") == "s3cret"
assert run.get_secrets(["TOKEN_OF_TEST", "NONE_OF_TEST"]) == {"TOKEN_OF_TEST": "s3cret", "NONE_OF_TEST": None}
assert run.get_environment().python.interpreter_path == "/usr/bin/python3"
assert run.get_portal_url().startswith("file:///")
assert run.get_snapshot_id() == "abc"
run.start(); run.flush(); run.clean()
run.display_name = "new name"
assert run.name == run.display_name == "new name"
for what in (lambda: run.wait_for_completion(), lambda: run.get_secret("NONE_OF_TEST"), lambda: run.download_file("outputs/none")):
    try:
        what()
    except EstimatorError as error:
        assert error.hint
    else:
        raise AssertionError
run.cancel()
assert run.get_status() == "CancelRequested"
""")
    assert script.run.cancel_requested


def test_the_workspace_of_a_script(script: Script, python38: str) -> None:
    ask = """
from jupyter_estimator import Run, EstimatorError, Workspace
run = Run.get_context()
try:
    workspace = run.experiment.workspace
    print(workspace.path, [other.id for other in Run.list(workspace)] == [run.id], Run.get(workspace, run.id).id == run.id)
except EstimatorError as error:
    print(error)
"""
    workspace = script.run.path.parents[1]
    assert script.succeed(ask, options=()) == f"{workspace} True True\n"
    script.interpreter = python38
    assert script.succeed(ask.replace(", Workspace", "")) == (
        "Workspace cannot be had in a script that runs in Python 3.8.\nIt takes Python 3.10 or later.\n"
    )


def test_an_environment_that_cannot_load_the_package_is_told_so(script: Script) -> None:
    log = script.succeed("""
import sys
sys.modules["fcntl"] = None
from jupyter_estimator import Run, EstimatorError
try:
    Run.get(None, "x")
except EstimatorError as error:
    print(error)
""")
    assert log.startswith("Run cannot be had in this script: ")
    assert log.count("\n") == 2


def test_a_property_never_changes(script: Script) -> None:
    log = script.succeed("""
from jupyter_estimator import Run, EstimatorError
run = Run.get_context()
run.add_properties({"a": 1})
run.add_properties({"a": "1"})
try:
    run.add_properties({"new": 1, "a": 2})
except EstimatorError as error:
    print(error)
assert run.get_properties() == {"a": "1"}
""")
    assert log == "The property 'a' is already '1' and cannot be changed.\nUse a tag for what changes: run.tag('a', …).\n"
    # What two processes do at the same moment: the first one counts.
    script.run.mark("property", "a", "later")
    assert script.run.annotations().properties == {"a": "1"}


def test_a_with_block_says_how_it_went(script: Script) -> None:
    status = script.execute("""
from jupyter_estimator import Run
with Run.get_context() as run:
    raise ValueError("boom")
""")
    assert status == 1
    assert script.run.annotations().failed == "ValueError: boom"


def test_it_is_imported_in_a_moment(script: Script) -> None:
    """What it may load, rather than how long that takes: none of the modules that cost milliseconds."""
    loaded = script.succeed(
        """
import sys
before = set(sys.modules)
from jupyter_estimator import Run
Run.get_context().log("x", 1.5)
print(*sorted(name for name in set(sys.modules) - before if not name.startswith("jupyter_estimator")))
""",
        options=("-S",),
    )
    heavy = {"dataclasses", "inspect", "typing", "tempfile", "subprocess", "logging", "urllib", "datetime", "asyncio", "shutil", "pathlib"}
    assert not heavy & set(loaded.split()), loaded
