from __future__ import annotations

import gc
import threading
import time
import tracemalloc
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.faces.notebook.pump import PERIOD, Pump, pump
from tests.faces.conftest import until
from tests.faces.test_panel import Heard

if TYPE_CHECKING:
    from collections.abc import Callable

    from jupyter_estimator.api.runs.run import Run

GATED = "import os, time\nprint('begun', flush=True)\nwhile not os.path.exists({goal!r}):\n    time.sleep(0.02)\n"


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "jupyter_estimator-panels"]


@pytest.fixture
def goal(tmp_path: Path) -> Path:
    return tmp_path / "goal"


@pytest.fixture
def going(make_run: Callable[..., Run], goal: Path) -> Run:
    return make_run(GATED.format(goal=str(goal)), wait=False)


def test_a_panel_is_fed_until_its_run_is_over(going: Run, goal: Path) -> None:
    mine, ends = Pump(), []
    panel = Heard(going)
    mine.add(panel, lambda: ends.append(panel.updates[-1]["state"]["status"]))
    until(lambda: panel.log == b"begun\n")
    assert ends == []
    goal.touch()
    until(lambda: ends)
    assert ends == ["Completed"]
    until(lambda: not threads())


def test_an_ended_runs_panel_is_filled_and_let_go(make_run: Callable[..., Run]) -> None:
    ends: list[int] = []
    panel = Heard(make_run("print('long ago')\n"))
    Pump().add(panel, lambda: ends.append(1))
    until(lambda: not threads())
    assert panel.log == b"long ago\n"
    assert ends == [1]


def test_one_thread_for_fifty_panels_and_none_in_the_end(going: Run, goal: Path) -> None:
    mine, ends = Pump(), []
    panels = [Heard(going) for _ in range(50)]
    for panel in panels:
        mine.add(panel, lambda: ends.append(1))
        assert len(threads()) == 1
    until(lambda: all(panel.log == b"begun\n" for panel in panels))
    goal.touch()
    until(lambda: len(ends) == 50)
    until(lambda: not threads())


def test_updates_are_batched(make_run: Callable[..., Run]) -> None:
    script = "import time\nfrom jupyter_estimator import Run\nrun = Run.get_context()\nbegin = time.time()\n"
    script += "while time.time() < begin + 1.5:\n    run.log('x', 1.0)\n    print('line')\n    time.sleep(0.001)\n"
    panel = Heard(make_run(script, wait=False))
    times: list[float] = []
    push = panel.push

    def timed() -> bool:
        times.append(time.monotonic())
        return push()

    panel.push = timed  # type: ignore[method-assign]
    Pump().add(panel, lambda: None)
    until(lambda: not threads())
    # Ten a second at most, apart from those few that a change of status calls for.
    short = [after - before for before, after in pairwise(times) if after - before < 0.1]
    assert len(short) <= 5
    assert len(panel.updates) >= 3, "it was live"


def test_many_panels_leave_the_kernel_its_time(going: Run) -> None:
    """Where feeding all of them takes long, it is done less often."""
    mine = Pump()
    rounds: list[float] = []

    class Slow(Heard):
        def push(self) -> bool:
            rounds.append(time.monotonic())
            time.sleep(PERIOD)
            return len(rounds) >= 4

    mine.add(Slow(going), lambda: None)
    until(lambda: not threads())
    # The journal of states may have called for one in between.
    gaps = sorted(after - before for before, after in pairwise(rounds))
    assert gaps[-1] >= 4 * PERIOD


@pytest.mark.parametrize("error", [ValueError("garbled"), RuntimeError("the kernel ends"), KeyError("x"), MemoryError()], ids=repr)
def test_one_panel_that_cannot_be_fed_does_not_end_the_others(
    error: Exception, going: Run, goal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jupyter_estimator.faces.notebook.pump.TRIES", 3)

    class Broken(Heard):
        def push(self) -> bool:
            raise error

    mine, ends = Pump(), []
    good = Heard(going)
    mine.add(Broken(going), lambda: ends.append("broken"))
    mine.add(good, lambda: ends.append("good"))
    until(lambda: good.log == b"begun\n")
    goal.touch()
    until(lambda: "good" in ends)
    assert good.updates[-1]["state"]["status"] == "Completed"
    until(lambda: not threads())
    assert sorted(ends) == ["broken", "good"]


def test_a_passing_failure_is_got_over(going: Run, goal: Path) -> None:
    class Hiccup(Heard):
        failures = 3

        def push(self) -> bool:
            if self.failures:
                self.failures -= 1
                raise OSError(24, "Too many open files")
            return super().push()

    panel = Hiccup(going)
    Pump().add(panel, lambda: None)
    until(lambda: panel.log == b"begun\n")
    goal.touch()
    until(lambda: not threads())


def test_a_callback_that_fails_hurts_nobody(make_run: Callable[..., Run], capsys: pytest.CaptureFixture[str]) -> None:
    mine = Pump()
    ends: list[int] = []
    mine.add(Heard(make_run("x = 1\n")), lambda: 1 / 0)  # type: ignore[arg-type]
    until(lambda: not threads())
    mine.add(Heard(make_run("x = 1\n")), lambda: ends.append(1))
    until(lambda: ends == [1])
    until(lambda: not threads())
    assert "Traceback" not in capsys.readouterr().err


def test_a_run_that_is_deleted_while_it_is_shown(make_run: Callable[..., Run]) -> None:
    run = make_run("import time\ntime.sleep(60)\n", wait=False)
    ends: list[int] = []
    panel = Heard(run)
    Pump().add(panel, lambda: ends.append(1))
    until(lambda: panel.updates)
    run.cancel()
    run.wait_for_completion(raise_on_error=False)
    run.delete()
    until(lambda: ends)
    until(lambda: not threads())


def test_settling_shows_the_end_before_it_returns(make_run: Callable[..., Run]) -> None:
    """Here with the kernel's own pump, as wait_for_completion does."""
    panel, ends = Heard(make_run("print('it')\n", wait=False)), []
    assert panel.run is not None
    pump.add(panel, lambda: ends.append(panel.log))
    panel.run.wait_for_completion()
    assert ends == [b"it\n"]
    until(lambda: not threads())


def test_settling_waits_for_an_end_that_is_being_told(make_run: Callable[..., Run]) -> None:
    mine = Pump()
    telling, told, ends = threading.Event(), threading.Event(), []

    def slowly() -> None:
        telling.set()
        told.wait(60)
        ends.append(1)

    panel = Heard(make_run("x = 1\n"))
    mine.add(panel, slowly)
    telling.wait(60)
    threading.Timer(0.1, told.set).start()
    assert panel.run is not None
    mine.settle(panel.run)
    assert ends == [1]
    until(lambda: not threads())


def test_a_panel_that_gets_another_run_is_told_of_that_ones_end_alone(make_run: Callable[..., Run], going: Run, goal: Path) -> None:
    mine, ends = Pump(), []
    panel = Heard(going)
    mine.add(panel, lambda: ends.append("first"))
    until(lambda: panel.log == b"begun\n")
    panel.follow(make_run("print('another')\n"))
    mine.add(panel, lambda: ends.append("second"))
    until(lambda: ends)
    until(lambda: not threads())
    assert ends == ["second"]
    assert panel.updates[-1]["state"]["id"] != going.id
    goal.touch()


def test_feeding_for_long_costs_no_memory(going: Run, goal: Path) -> None:
    class Deaf(Heard):
        def send(self, content: dict[str, Any], buffers: Any = None) -> None:
            pass

    panel = Deaf(going)
    for _ in range(50):
        panel.push()
    gc.collect()
    tracemalloc.start()
    for _ in range(100):
        panel.push()
    gc.collect()
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert grown < 50_000
    goal.touch()
