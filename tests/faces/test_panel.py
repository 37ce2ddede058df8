from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.faces.notebook.panel import RunPanel
from tests.faces.conftest import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator.api.runs.run import Run

LOGGING = """
from jupyter_estimator import Run
run = Run.get_context()
for step in range(5):
    run.log("loss", 1 / (step + 1), step=step)
    print("step", step)
open("outputs/notes.txt", "w").write("kept")
"""


class Heard(RunPanel):
    """A panel that keeps what it would have sent to its view."""

    def __init__(self, run: Run | None = None, **traits: Any) -> None:
        self.sent: list[tuple[dict[str, Any], list[bytes]]] = []
        super().__init__(run, **traits)

    def send(self, content: dict[str, Any], buffers: Any = None) -> None:
        json.dumps(content, allow_nan=False)  # what the kernel does with it
        self.sent.append((content, list(buffers or [])))

    @property
    def updates(self) -> list[dict[str, Any]]:
        return [content for content, _ in self.sent if content["type"] == "update"]

    @property
    def log(self) -> bytes:
        """The log, put together as the view does."""
        held = b""
        for content, buffers in self.sent:
            if "log" in content:
                assert content["log"]["from"] == len(held)
                held += buffers[0]
        return held

    def asked(self, request: Any) -> tuple[dict[str, Any], list[bytes]]:
        """The reply to one request."""
        self._handle_msg({"content": {"data": {"method": "custom", "content": request}}, "buffers": []})
        return self.sent[-1]


def request(verb: object, **more: Any) -> dict[str, Any]:
    return {"type": "request", "id": 7, "verb": verb, **more}


@pytest.fixture
def panel(make_run: Callable[..., Run]) -> Heard:
    return Heard(make_run(LOGGING))


# ---- what is pushed


def test_a_panel_pushes_everything_once(panel: Heard) -> None:
    assert panel.push(), "it has ended, and all of it has been sent"
    (update,) = panel.updates
    assert update["state"]["status"] == "Completed"
    assert update["metrics"]["series"]["loss"]["s"] == [0, 1, 2, 3, 4]
    assert "outputs/notes.txt" in {file["name"] for file in update["files"]}
    assert panel.log == b"".join(b"step %d\n" % step for step in range(5))
    panel.sent.clear()
    assert panel.push()
    assert panel.sent == []


def test_a_panel_pushes_only_what_is_new(make_run: Callable[..., Run], tmp_path: Any) -> None:
    goal = tmp_path / "goal"
    script = (
        f"import os, time\nprint('first', flush=True)\nwhile not os.path.exists({str(goal)!r}):\n    time.sleep(0.02)\nprint('second')\n"
    )
    panel = Heard(make_run(script, wait=False))
    until(lambda: not panel.push() and panel.log == b"first\n")
    panel.sent.clear()
    goal.touch()
    until(panel.push)
    (log,) = [content["log"] for content, _ in panel.sent if "log" in content]
    assert log == {"from": 6, "size": 13}
    assert [update["state"]["status"] for update in panel.updates if "state" in update][-1] == "Completed"


def test_one_rank_of_several(make_run: Callable[..., Run]) -> None:
    of_rank = "rank = int(os.environ['RANK'])\nprint('from', rank)\nRun.get_context().log('x', rank)"
    script = f"import os\nfrom jupyter_estimator import Run\n{of_rank}"
    panel = Heard(make_run(script, process_count_per_node=2))
    until(panel.push)
    assert sorted(panel.log.splitlines()) == [b"[0] from 0", b"[1] from 1"]
    assert panel.updates[0]["state"]["ranks"] == 2
    panel.sent.clear()
    reply, _ = panel.asked(request("rank", rank=1))
    assert reply["ok"]
    assert panel.log == b"from 1\n"
    assert [update["metrics"]["series"]["x"]["v"] for update in panel.updates if "metrics" in update] == [[1]]
    assert all(update["rank"] == 1 for update in panel.updates)
    assert panel.asked(request("log", **{"from": 0, "to": 99, "rank": 0}))[1] == [b"from 0\n"]
    reply, _ = panel.asked(request("rank", rank=2))
    assert not reply["ok"]
    assert "has no rank 2" in reply["error"]["message"]


def test_the_saved_widget_shows_how_the_run_ended(make_run: Callable[..., Run], tmp_path: Any) -> None:
    goal = tmp_path / "goal"
    script = f"import os, time\nwhile not os.path.exists({str(goal)!r}):\n    time.sleep(0.02)\n"
    panel = Heard(make_run(script, wait=False))
    assert panel.seed["state"]["status"] in {"Starting", "Running"}
    goal.touch()
    until(panel.push)
    assert panel.seed["state"]["status"] == "Completed"


def test_a_long_log_comes_in_pieces_from_its_tail_on(make_run: Callable[..., Run]) -> None:
    panel = Heard(make_run("for i in range(100_000):\n    print('%09d' % i)\n"))
    until(panel.push)
    pieces = [(content["log"], buffers[0]) for content, buffers in panel.sent if "log" in content]
    assert pieces[0][0]["from"] == 1_000_000 - (1 << 18)
    assert pieces[-1][1].endswith(b"\n000099999\n")
    assert max(len(data) for _, data in pieces) <= 1 << 19


LONG = "from jupyter_estimator import Run\nrun = Run.get_context()\nfor n in range(100_000):\n    run.log('loss', n, step=n)\n"


def test_a_view_that_comes_late_is_told_all_of_a_long_run(make_run: Callable[..., Run]) -> None:
    panel = Heard(make_run(LONG))
    until(panel.push)
    panel.sent.clear()
    reply, _ = panel.asked(request("hello"))
    assert reply["ok"]
    until(lambda: panel.updates[-1].get("metrics", {}).get("totals") == {"loss": 100_000})


def test_a_stretch_of_a_curve_is_sampled_anew(make_run: Callable[..., Run]) -> None:
    panel = Heard(make_run(LONG))
    until(panel.push)
    question = request("sample", names=["loss"], axis="step", begin=500, end=502, points=100)
    reply, _ = panel.asked(question)
    assert reply["data"] == {"series": {"loss": {**reply["data"]["series"]["loss"], "s": [499, 500, 501, 502, 503]}}}
    reply, _ = panel.asked({**question, "begin": "x"})
    assert not reply["ok"]


def test_several_panels_of_one_run_know_nothing_of_each_other(panel: Heard) -> None:
    panel.push()
    other = Heard(panel.run)
    other.push()
    assert other.log == panel.log


def test_pushing_and_answering_at_the_same_time_mixes_nothing_up(make_run: Callable[..., Run]) -> None:
    panel = Heard(
        make_run("import time\nfor i in range(2000):\n    print('%04d' % i, flush=i % 50 == 0)\n    time.sleep(0.0005)\n", wait=False)
    )
    done = threading.Event()

    def keep_pushing() -> None:
        while not panel.push():
            pass
        done.set()

    threading.Thread(target=keep_pushing).start()
    while not done.is_set():
        panel.asked(request("hello"))
    # Each hello is answered by the log from its beginning; what follows adjoins.
    held = 0
    for content, buffers in panel.sent:
        if "log" in content:
            assert content["log"]["from"] in {0, held}
            held = content["log"]["from"] + len(buffers[0])
    assert held == 10_000


# ---- what is answered


def test_hello_is_answered_by_everything(panel: Heard) -> None:
    panel.push()
    panel.sent.clear()
    reply, _ = panel.asked(request("hello"))
    assert reply == {"type": "reply", "id": 7, "ok": True, "data": {}, "error": None}
    assert panel.updates[0]["state"]["status"] == "Completed"
    assert panel.updates[0]["metrics"]["reset"] is True
    assert panel.log.startswith(b"step 0\n")


def test_requests_are_answered(panel: Heard) -> None:
    assert panel.asked(request("log", **{"from": 5, "to": 12}))[1] == [b"0\nstep "]
    reply, (data,) = panel.asked(request("file", name="outputs/notes.txt", limit=100))
    assert (reply["data"], data) == ({"size": 4, "mime": "text/plain"}, b"kept")
    assert "outputs/notes.txt" in [file["name"] for file in panel.asked(request("files"))[0]["data"]["files"]]


def test_cancel_ends_the_run(make_run: Callable[..., Run]) -> None:
    panel = Heard(make_run("import time\ntime.sleep(60)\n", wait=False))
    reply, _ = panel.asked(request("cancel"))
    assert reply["ok"]
    assert reply["data"]["status"] in {"CancelRequested", "Canceled"}
    until(panel.push)
    assert panel.updates[-1]["state"]["status"] == "Canceled"
    assert panel.asked(request("cancel"))[0]["ok"], "safe to repeat"


GARBAGE: list[dict[str, Any]] = [
    request("nonsense"),
    request(None),
    request(["list"]),
    request({"a": 1}),
    {"type": "request"},
    request("log"),
    request("log", **{"from": "x", "to": None}),
    request("log", **{"from": [], "to": {}}),
    request("file"),
    request("file", name="outputs/notes.txt", limit="much"),
    request("file", name="../../request.json", limit=10),
    request("file", name="/etc/passwd", limit=10),
    request("file", name="outputs/../../request.json", limit=10),
    request("file", name="", limit=10),
    request("file", name="outputs/\0", limit=10),
    request("file", name="outputs", limit=10),
    request("file", name=None, limit=10),
    request("submit", values={}),
]


@pytest.mark.parametrize("asked", GARBAGE, ids=str)
def test_a_request_that_makes_no_sense_is_refused(asked: dict[str, Any], panel: Heard) -> None:
    reply, buffers = panel.asked(asked)
    assert reply["type"] == "reply"
    assert reply["id"] == asked.get("id")
    assert not reply["ok"]
    assert reply["error"]["message"]
    assert buffers == []


@pytest.mark.parametrize("asked", [None, 3, "hello", [], {}, {"type": "update"}, {"type": "reply", "id": 1}], ids=str)
def test_what_is_no_request_is_passed_over(asked: Any, panel: Heard) -> None:
    panel._handle_msg({"content": {"data": {"method": "custom", "content": asked}}, "buffers": []})
    assert panel.sent == []


def test_a_huge_request_gets_a_bearable_piece(make_run: Callable[..., Run]) -> None:
    panel = Heard(make_run("open('outputs/big.bin', 'wb').truncate(1 << 30)\nopen('outputs/odd name.ünï', 'w').write('x')\n"))
    _, (data,) = panel.asked(request("file", name="outputs/big.bin", limit=1 << 40))
    assert len(data) == 8 << 20
    assert panel.asked(request("file", name="outputs/odd name.ünï", limit=10))[1] == [b"x"]
    assert panel.asked(request("log", **{"from": -5, "to": 1 << 60}))[1] == [b""]


def test_the_panel_of_a_run_that_was_deleted_says_so(panel: Heard) -> None:
    assert panel.run is not None
    panel.run.delete()
    for verb in ("hello", "files", "cancel", "log"):
        reply, _ = panel.asked(request(verb, **{"from": 0, "to": 9}))
        assert not reply["ok"]
        assert "was deleted" in reply["error"]["message"]
    assert not os.path.exists(panel.run.directory.path)


def test_a_panel_without_a_run_refuses_politely() -> None:
    panel = Heard(None, mode="form")
    assert panel.push()
    assert panel.asked(request("hello"))[0]["ok"], "a form is greeted too: so its view knows that it has a kernel"
    reply, _ = panel.asked(request("files"))
    assert reply["error"] == {"message": "There is no run here yet.", "hint": "Submit one first."}
