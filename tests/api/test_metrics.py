from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from jupyter_estimator import Estimator, Run
from jupyter_estimator.api.lab.tensorboard import export_to_tensorboard
from jupyter_estimator.api.runs.listing import asked, listing
from jupyter_estimator.api.views.feed import Feed
from jupyter_estimator.faces.notebook.picture import picture
from jupyter_estimator.records.formats.tfevents import LogDirReader
from tests.api.making import finished, made, submit

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from jupyter_estimator import Workspace

LOGS = """
from jupyter_estimator import Estimator, Run
run = Run.get_context()
run.log("once", 0.5)
for n in range(3): run.log("often", n)
run.log("text", "good")
run.log_list("list", [1, 2])
run.log_list("list", [3])
run.log_row("row", x=1, y=2)
run.log_row("row", x=3, y=4)
run.log_table("table", {"a": [1, 2], "b": "c"})
run.log("inf", float("inf"))
run.log("nan", float("nan"))
matrix = {"schema_type": "confusion_matrix", "schema_version": "1.0.0", "data": {"class_labels": ["a"], "matrix": [[1]]}}
run.log_confusion_matrix("cm", matrix)
with run.child_run("child") as child:
    child.log("depth", 1)
    child.child_run("grandchild").log("depth", 2)
"""


def test_what_was_logged_comes_back(ws: Workspace, tmp_path: Path) -> None:
    run = finished(submit(ws, tmp_path / "src", LOGS))
    metrics = run.get_metrics()
    assert math.isnan(metrics.pop("nan"))
    assert metrics.pop("cm")["data"]["matrix"] == [[1]]
    assert metrics == {
        "once": 0.5,
        "often": [0, 1, 2],
        "text": "good",
        "list": [1, 2, 3],
        "row": {"x": [1, 3], "y": [2, 4]},
        "table": {"a": [1, 2], "b": "c"},
        "inf": math.inf,
    }
    assert run.get_metrics("often") == {"often": [0, 1, 2]}
    assert run.get_metrics("nothing") == {}
    both = run.get_metrics("depth", recursive=True)
    assert both.pop(run.id) == {}
    assert sorted(both.values(), key=repr) == [{"depth": 1}, {"depth": 2}]


def test_of_a_run_that_logged_nothing(ws: Workspace) -> None:
    assert made(ws).get_metrics() == {}


def everywhere(ws: Workspace, run: Run, tmp_path: Path) -> dict[str, dict[str, list[float]]]:
    """The curves of a run as each reader has them; of lists the last value."""
    state = run.run_state()
    messages = Feed(run.directory).full(state)
    export_to_tensorboard(run, tmp_path / "exported")
    exported = LogDirReader(tmp_path / "exported" / run.id).read()
    (row,) = listing(ws, asked(""))["runs"]
    return {
        "get_metrics": {name: value if isinstance(value, list) else [value] for name, value in run.get_metrics().items()},
        "panel": {name: points["v"] for told, _ in messages for name, points in told.get("metrics", {}).get("series", {}).items()},
        "picture": {name: list(curve.values) for name, curve in picture(run.directory, state).metrics.items()},
        "exported": {name: [point.value for point in points] for name, points in exported.items()},
        "list": {name: [value] for name, value, _ in row["metrics"]},
    }


RANKS = """
import os, subprocess, sys
from jupyter_estimator import Estimator, Run
if len(sys.argv) > 1:
    run = Run.get_context()
    run.log("lr", 0.5 + int(os.environ["RANK"]))
    if os.environ["RANK"] == "3":
        run.log("lm loss", 0.75); run.log("lm loss", 0.25)
else:
    for rank in "320":
        subprocess.check_call([sys.executable, __file__, "rank"], env={**os.environ, "RANK": rank, "WORLD_SIZE": "4"})
"""


def test_whichever_rank_logs_is_heard_by_every_reader(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RANK", "SLURM_PROCID", "OMPI_COMM_WORLD_RANK", "PMI_RANK"):
        monkeypatch.setenv(name, "5")  # those of a notebook server that is itself a task
    run = finished(submit(ws, tmp_path / "src", RANKS))
    curves = {"lr": [0.5], "lm loss": [0.75, 0.25]}
    assert everywhere(ws, run, tmp_path) == {
        **dict.fromkeys(("get_metrics", "panel", "picture", "exported"), curves),
        "list": {"lr": [0.5], "lm loss": [0.25]},
    }
    assert [one.id for one in Run.list(ws, metrics="lm loss < 1")] == [run.id]
    assert not list(Run.list(ws, metrics="lm loss > 0.5"))


def test_a_run_is_no_rank_of_the_session(ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "4")
    code = "import os; from jupyter_estimator import Run; Run.get_context().log('acc', 0.5); print(os.environ.get('WORLD_SIZE'))"
    run = finished(submit(ws, tmp_path / "src", code))
    assert [path.name for path in run.directory.path.glob("metrics*")] == ["metrics.jsonl"]
    assert run.directory.file("user_logs/std_log.txt").read_text() == "None\n"


WRITERS = f"""
import sys
sys.path += {sys.path!r}
from tensorboardX import SummaryWriter
writer = SummaryWriter()          # runs/<date>_<host>
for step in range(4): writer.add_scalar("loss", step / 2, step)
writer.close()
"""


def test_what_a_writer_puts_into_a_folder_of_its_own(ws: Workspace, tmp_path: Path) -> None:
    from tensorboardX import SummaryWriter

    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "script.py").write_text(WRITERS)
    for place in ("runs/earlier", "logs", "outputs"):  # captured with the code: no metrics of this run
        with SummaryWriter(str(folder / place)) as writer:
            writer.add_scalar("old", 1.0, 0)
    experiment = ws.experiment("exp")
    run = finished(experiment.submit(Estimator(folder, entry_script="script.py")))
    curves = {"loss": [0.0, 0.5, 1.0, 1.5]}
    assert everywhere(ws, run, tmp_path) == {
        **dict.fromkeys(("get_metrics", "panel", "picture", "exported"), curves),
        "list": {"loss": [1.5]},
    }
    assert [one.id for one in Run.list(ws, metrics="loss > 1")] == [run.id]
