"""A run whose directory is moved while its script goes, alone or with the workspace."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.run import Run
from jupyter_estimator.records.runs.run_directory import RunDirectory
from tests.inside.scripts import Script

PYTHONS = pytest.mark.parametrize("another_python", ["this", "3.8"], indirect=True)

# The script says on its standard output that it is ready, and goes on once it is told on its standard input.
CODE = """
import os, subprocess, sys
from jupyter_estimator import Run
run = Run.get_context()
for verb in sys.argv[1].split():
    if verb == "log": run.log("before", 1.0)
    if verb == "child": child = run.child_run(run_id="child"); child.log("before", 1.0)
    if verb == "close": os.closerange(3, 256)
    if verb == "elsewhere": os.chdir("/")
before = run.path
os.rename(before if "run" in sys.argv[1] else os.path.dirname(os.path.dirname(before)), sys.argv[2])
for value in (0.5, 0.25):
    run.log("after", value)
    run.log_row("row", value=value)
run.tag("stage", "b")
open("outputs/model" if "elsewhere" not in sys.argv[1] else run.path + "/outputs/model", "w").close()
run.upload_file("up", run.path + "/outputs/model")
run.child_run(run_id="later").log("x", 1.5)
if "child" in sys.argv[1]:
    child.log("after", 2.5)
    child.tag("a", "b")
assert Run.get_context() is run
assert run.get_metrics()["after"] == [0.5, 0.25]
assert run.path != before
assert not os.path.exists(before)
code = "from jupyter_estimator import Run; Run.get_context(allow_offline=False).log('of another process', 1)"
subprocess.check_call([sys.executable, "-c", code], env={**os.environ, "JUPYTER_ESTIMATOR_RUN_DIRECTORY": before})
subprocess.check_call([sys.executable, "-c", code], cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
"""


@pytest.mark.parametrize("how", ["", "log", "log child", "close", "log close", "log elsewhere", "log run", "run close"])
@PYTHONS
def test_what_is_logged_goes_to_where_the_run_is(script: Script, another_python: str, how: str) -> None:
    script.interpreter = another_python
    alone = "run" in how
    workspace = script.run.path.parents[1]
    target = workspace.with_name("elsewhere")
    there = target
    if alone:
        there = target / "runs" / script.run.id
        there.parent.mkdir(parents=True)
    else:
        there = target / "runs" / script.run.id
    log = script.run.file(layout.STD_LOG)
    reading = os.open(log, os.O_RDONLY)
    try:
        status = script.execute(CODE, how, str(there if alone else target))
        assert status == 0, os.read(reading, 100_000).decode()
    finally:
        os.close(reading)
    moved = RunDirectory(there)
    found = Run(str(there)).get_metrics()
    assert found["after"] == [0.5, 0.25]
    assert found["row"] == {"value": [0.5, 0.25]}
    assert found["of another process"] == [1, 1]
    assert found.get("before") == (1.0 if "log" in how else None)
    assert moved.annotations().tags == {"stage": "b"}
    assert moved.artifacts().keys() >= {"outputs/model", "up"}
    assert Run(f"{there}.later").get_metrics() == {"x": 1.5}
    if "child" in how:
        assert Run(f"{there}.child").get_metrics() == {"before": 1.0, "after": 2.5}
        assert Run(f"{there}.child").get_tags() == {"a": "b"}
    if not alone:
        assert not workspace.exists()


def test_why_a_script_ends_is_written_down_where_the_run_is(script: Script, tmp_path: Path) -> None:
    moved = tmp_path / script.run.id
    code = """
import os, subprocess, sys
os.rename(os.environ["JUPYTER_ESTIMATOR_RUN_DIRECTORY"], sys.argv[1])
code = "import sys; print(type(sys.stdout.buffer).__name__); print('said'); sys.stdout.flush(); import os; os._exit(0)"
subprocess.check_call([sys.executable, "-c", code])
sys.exit("no data")
"""
    assert script.execute(code, str(moved)) == 1
    assert "no data" in (moved / "reasons.jsonl").read_text()
    # What another Python prints goes to the log as it does for one that has not been moved.
    assert "LogFile\nsaid\n" in (moved / layout.STD_LOG).read_text()


def test_there_and_back_again(script: Script, tmp_path: Path) -> None:
    script.succeed(
        """
import os, sys
from jupyter_estimator import Run
run = Run.get_context()
home = run.path
run.log("x", 0.5)
os.rename(home, sys.argv[1])
run.log("x", 0.25); run.tag("a", "b")
os.rename(sys.argv[1], home)
run.log("x", 0.125); run.tag("c", "d")
assert run.path == home
""",
        str(tmp_path / script.run.id),
    )
    assert Run(str(script.run.path)).get_metrics() == {"x": [0.5, 0.25, 0.125]}
    assert script.run.annotations().tags == {"a": "b", "c": "d"}


def test_a_run_that_was_removed_costs_what_is_logged_and_not_the_training(script: Script, tmp_path: Path) -> None:
    kept = tmp_path / "log"
    os.link(script.run.file(layout.STD_LOG), kept)
    code = """
import shutil
from jupyter_estimator import Run
run = Run.get_context()
run.log("x", 0.5)
shutil.rmtree(run.path)
for n in range(3):
    run.log("x", 0.25); run.tag("a", n)
"""
    assert script.execute(code, cwd=tmp_path) == 0, kept.read_text()
    assert kept.read_text().count("what is logged is not being kept") == 2
    assert not script.run.path.exists()
    shutil.rmtree(script.run.path, ignore_errors=True)
