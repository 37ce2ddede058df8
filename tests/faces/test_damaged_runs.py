"""Run directories in which one file is not what it should be: every face says what it can, and other runs are as they were."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.listing import asked, listing
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.api.views.feed import Feed
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.cli import main
from jupyter_estimator.faces.notebook.picture import picture
from jupyter_estimator.inside.errors import EstimatorError

SCRIPT = """
from jupyter_estimator import Run
run = Run.get_context()
print("hello")
for step in range(3):
    run.log("loss", 1 / (step + 1))
run.log_row("table", a=1)
run.tag("stage", "final")
open("outputs/model", "w").write("m")
open({counter!r}, "a").write("x")
"""
FILES: tuple[str, ...] = (
    "request.json",
    "states.jsonl",
    "marks.jsonl",
    "metrics.jsonl",
    "resources.jsonl",
    "provenance.json",
    "process.json",
    "exit.json",
)
FILES += ("cancel", "lock", "user_logs", "user_logs/std_log.txt", "system_logs", "outputs", "outputs/model", "logs", "uploads", "work")

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(10**400) | st.just("\0")
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=6
)
FIELDS = ["id", "version", "created", "experiment", "arguments", "target", "origin", "tags", "t", "status", "started", "ended", "error"]
FIELDS += ["script", "shepherd", "kind", "name", "value", "k", "n", "v", "s", "i", "gpus", "cpu", "rss", "git", "parent", "entry", "code"]
fields = st.dictionaries(
    st.sampled_from(FIELDS),
    values,
    max_size=8,
)


def _text(value: object) -> bytes:
    with contextlib.suppress(ValueError):
        return json.dumps(value).encode("utf-8", "surrogatepass")
    return b"[]"


contents = st.one_of(
    st.binary(max_size=200),
    values.map(_text),
    fields.map(_text),
    st.lists(fields, max_size=5).map(lambda lines: b"".join(_text(line) + b"\n" for line in lines)),
    st.sampled_from(
        [b"", b"[" * 100_000, b'{"a":' * 50_000, b"\0" * 5000, b"9" * 5000, b'{"t": 1e999, "status": "Running"}\n', b"{}\n" * 20_000]
    ),
)
kinds = st.sampled_from(
    ["content", "content", "content", "change", "truncate", "huge", "folder", "pipe", "zero", "loop", "nowhere", "gone"]
)


@pytest.fixture(scope="module")
def two_runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """A workspace with two runs that have ended; kept as it is, to be copied."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "train.py").write_text(SCRIPT.replace("{counter!r}", repr(str(folder / "counter"))))
    space = Workspace.create(path=str(folder / "ws"))
    runs = [Experiment(space, "x").submit(Estimator(str(folder / "train.py"))) for _ in range(2)]
    for run in runs:
        run.wait_for_completion()
    return folder / "ws", runs[0].id, runs[1].id


def damage(path: Path, kind: str, content: bytes, fields_: dict[str, Any]) -> None:
    whole = path.read_bytes() if path.is_file() else b""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    if kind == "content":
        path.write_bytes(content)
    elif kind == "change":
        record = json.loads(whole.splitlines()[0]) if whole.startswith(b"{") else {}
        path.write_bytes(_text({**record, **fields_}) + b"\n" + whole)
    elif kind == "truncate":
        path.write_bytes(whole[: len(whole) // 2])
    elif kind == "huge":
        path.write_bytes(whole)
        os.truncate(path, 1 << (36 if path.suffix == ".json" else 26))  # journals, logs and results may be large
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind in ("zero", "loop", "nowhere"):
        path.symlink_to({"zero": "/dev/zero", "loop": path.name, "nowhere": "nothing/here"}[kind])


@contextlib.contextmanager
def within(seconds: int) -> Iterator[None]:
    """Fails what waits for ever."""

    def late(*_: object) -> None:
        raise AssertionError("it never ended")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def said(*words: str) -> tuple[int, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words)
    assert code == 0 or err.getvalue().strip(), words
    return code, out.getvalue()


def asked_of_a_run(space: Workspace, run_id: str) -> list[Callable[[], object]]:
    """What a face asks of one run."""

    def get() -> Run:
        return Run.get(space, run_id)

    return [
        lambda: get().get_status(),
        lambda: get().get_details(),
        lambda: get().get_details_with_logs(),
        lambda: get().get_metrics(),
        lambda: get().get_file_names(),
        lambda: (get().tags, get().properties, get().display_name, get().number),
        lambda: json.dumps([message for message, _ in Feed(get().directory).full(get().run_state())], allow_nan=False),
        lambda: Charts(get().directory).read_all(),
        lambda: picture(get().directory, get().run_state()).text(),
        lambda: picture(get().directory, get().run_state()).html(),
    ]


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.generate],  # making a failing example small would take minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(name=st.sampled_from(FILES), kind=kinds, content=contents, changed=fields)
def test_no_damage_is_more_than_its_own(
    two_runs: tuple[Path, str, str], tmp_path: Path, name: str, kind: str, content: bytes, changed: dict[str, Any]
) -> None:
    whole, hurt, other = two_runs
    root = tmp_path / "ws"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(whole, root, symlinks=True)
    (root / "index.sqlite").unlink(missing_ok=True)
    damage(root / "runs" / hurt / name, kind, content, changed)
    space = Workspace(str(root))
    with within(20):
        rows = {row["id"]: row for row in listing(space, asked("archived=all"))["runs"]}
        assert rows[other]["status"] == "Completed"
        assert hurt in rows or kind in ("content", "change")  # it may have become a child of another run
        json.dumps(rows, allow_nan=False)
        assert other in [run.id for run in Run.list(space)]
        assert said("runs", "--workspace", str(root))[0] == 0
        for call in asked_of_a_run(space, hurt):
            with contextlib.suppress(EstimatorError):
                call()
        for words in (["show", hurt], ["logs", hurt], ["download", hurt, "outputs/", "--to", str(tmp_path / "dl")], ["tag", hurt, "a=b"]):
            said(*words, "--workspace", str(root))
        assert Run.get(space, other).get_metrics("loss") == {"loss": [1.0, 1 / 2, 1 / 3]}
        code, _ = said("delete", hurt, "--yes", "--workspace", str(root))
        assert code != 0 or not (root / "runs" / hurt).exists()
        assert code == 0 or kind in ("content", "change")  # it may claim to be newer, or to go on
    assert (root / "runs" / other / "outputs" / "model").read_text() == "m"
    assert (whole.parent / "counter").read_text() == "xx", "it ran again"
