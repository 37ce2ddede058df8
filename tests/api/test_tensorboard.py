from __future__ import annotations

import importlib.util
import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.lab import servers
from jupyter_estimator.api.lab import tensorboard as module
from jupyter_estimator.api.lab.tensorboard import Tensorboard, export_to_tensorboard
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.formats.tfevents import LogDirReader
from tests.api.making import until

WRITES = """
from tensorboardX import SummaryWriter
with SummaryWriter("logs") as writer:
    for step in range(3):
        writer.add_scalar("loss", 1 / (step + 1), step)
"""


@pytest.fixture
def train(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Run]:
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setattr(servers, "_found", (-1e9, None))

    def submit(script: str) -> Run:
        path = tmp_path / "train.py"
        path.write_text(script)
        run = Experiment(Workspace(workspace_dir), "digits").submit(Estimator(str(path)))
        run.wait_for_completion()
        return run

    return submit


def fetch(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return json.loads(answer.read())


def test_scalars_of_a_run_are_shown_on_a_port_of_its_own(train: Callable[[str], Run]) -> None:
    run = train(WRITES)
    board = run.tensorboard()
    try:
        assert board.start() == board.url
        assert f'<iframe src="{board.url}"' in board._repr_html_()
        while not (tags := fetch(f"{board.url}data/plugin/scalars/tags")):
            pass
        assert list(tags) == [run.id]
        # Only who knows the path is shown anything, and it stands in no process's arguments.
        host, _, path = board.url.removeprefix("http://").partition("/")
        with pytest.raises(urllib.error.HTTPError):
            fetch(f"http://{host}/data/plugin/scalars/tags")
        assert board._board is not None
        assert path.strip("/") not in Path(f"/proc/{board._board.process.pid}/cmdline").read_text()
    finally:
        board.stop()
        board.stop()
    with pytest.raises(urllib.error.URLError):
        fetch(f"http://{host}/")


def test_one_that_ended_is_started_again_and_is_shown_below_the_page(train: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch) -> None:
    run = train(WRITES)
    board = run.tensorboard()
    try:
        assert board._board is not None
        first = board._board
        first.process.kill()
        board.wait()
        assert board.start() == board.url
        assert board._board is not first
    finally:
        board.stop()
    # Behind a server the page's own name for it counts, which this process need not know.
    board.url, board._server = "http://localhost:1/base/board/", servers.Server("http://localhost:1/base/", "", "")
    assert 'src="http://localhost:1/base/board/"' in board._repr_html_()
    monkeypatch.setenv("JPY_SESSION_NAME", "a.ipynb")
    assert 'src="/base/board/"' in board._repr_html_()
    board.stop()  # the server is gone
    assert not board.url


def test_what_was_logged_is_shown_where_no_writer_wrote(train: Callable[[str], Run], workspace_dir: Path, tmp_path: Path) -> None:
    ended = train("from jupyter_estimator import Run\nrun = Run.get_context()\nfor n in range(3):\n    run.log('score', n, step=10 * n)\n")
    script = tmp_path / "live.py"
    script.write_text(
        "import os, time\nfrom jupyter_estimator import Run\nrun = Run.get_context()\nrun.log('score', 1)\n"
        f"while not os.path.exists({str(tmp_path / 'go')!r}): time.sleep(0.02)\nrun.log('score', 2)\n"
    )
    going = Experiment(Workspace(workspace_dir), "digits").submit(Estimator(str(script), display_name="going"))
    board = Tensorboard([ended, going])
    url = ""

    def values(name: str) -> list[list[float]]:
        try:
            return [point[1:] for point in fetch(f"{url}data/plugin/scalars/scalars?tag=score&run={name}")]
        except urllib.error.HTTPError:
            return []  # not read yet

    try:
        url = board.start()
        until(lambda: values(ended.id) == [[0, 0], [10, 1], [20, 2]])
        until(lambda: values("going") == [[0, 1]])
        (tmp_path / "go").touch()
        until(lambda: values("going") == [[0, 1], [1, 2]])
    finally:
        (tmp_path / "go").touch()
        board.stop()
    assert not any(path.name.startswith("events") for run in (ended, going) for path in run.directory.path.rglob("*"))


def test_each_run_has_a_folder_of_its_own_whatever_it_is_called(train: Callable[[str], Run], tmp_path: Path) -> None:
    runs = [train("print(1)") for _ in range(7)]
    for run, name in zip(runs, ["..", "a/b", "a-b", "same", "same", "é" * 300, "\udcff"], strict=True):
        run.display_name = name
    found = module.named(runs)
    assert list(found.values()) == [run.directory for run in runs]
    for name in found:
        (tmp_path / "logs" / name).mkdir(parents=True)
    assert list(found)[:3] == [runs[0].id, f"a-b {runs[1].id}", f"a-b {runs[2].id}"]


def test_taken_port_is_passed_over_also_by_whoever_saw_it_free(train: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch) -> None:
    run = train("print(1)")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        free = module._free_port(port)
        assert free != port
        seen = iter([port])
        monkeypatch.setattr(module, "_free_port", lambda wanted: next(seen, free))
        board = Tensorboard([run], port=port)
        try:
            assert f":{port}/" not in board.start()
        finally:
            board.stop()


def test_it_ends_with_whoever_started_it(train: Callable[[str], Run], workspace_dir: Path) -> None:
    run = train(WRITES)
    script = (
        "import os, sys; from jupyter_estimator import Run, Tensorboard, Workspace; "
        "board = Tensorboard([Run.get(Workspace(sys.argv[1]), sys.argv[2])]); board.start(); "
        "print(board._board.process.pid, board._board.folder, flush=True); os.kill(os.getpid(), 9)"
    )
    command = [sys.executable, "-c", script, str(workspace_dir), run.id]
    pid, folder = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False).stdout.split()
    while Path(folder).exists() or lives(pid):
        pass


def lives(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_missing_tensorboard_says_what_to_install(train: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch) -> None:
    run = train("print(1)")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EstimatorError, match="pip install tensorboard"):
        run.tensorboard()
    with pytest.raises(EstimatorError, match="Which runs"):
        Tensorboard([])


def test_logged_metrics_become_event_files(train: Callable[[str], Run], tmp_path: Path) -> None:
    run = train(
        "from jupyter_estimator import Run\nrun = Run.get_context()\nfor i in range(3):\n    run.log('loss', i / 2, step=i * 10)\n"
        "with run.child_run('c') as child:\n    child.log('inner', 7)\n"
    )
    export_to_tensorboard(run, tmp_path / "events")
    found = LogDirReader(tmp_path / "events").read()
    assert [(scalar.step, scalar.value) for scalar in found[f"{run.id}/loss"]] == [(0, 0.0), (10, 0.5), (20, 1.0)]
    child = next(iter(run.get_children()))
    assert [scalar.value for scalar in found[f"{child.id}/inner"]] == [7.0]
    export_to_tensorboard([run], tmp_path / "alone", recursive=False)
    assert [path.name for path in (tmp_path / "alone").iterdir()] == [run.id]
