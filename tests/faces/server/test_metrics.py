from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from jupyter_estimator.api.runs.run import Run

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

LOGS = """
from jupyter_estimator import Run
run = Run.get_context()
for step in range(10_000):
    run.log("loss", 1000 if step == 5003 else step % 7, step=step)
run.log("other", 1)
run.log_table("table", {"a": [1, 2]})
"""


async def test_few_points_hold_the_least_and_the_most(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    found = (await ask("GET", "runs", run.id, "metrics", query={"points": 100})).json
    loss = found["series"]["loss"]
    assert len(loss["v"]) <= 100
    assert (min(loss["v"]), max(loss["v"])) == (0, 1000)
    assert [each["name"] for each in found["media"]] == ["table"]


async def test_stretch_is_sampled_anew(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    query = {"name": "loss", "axis": "step", "begin": 5000, "end": 5010, "points": 100}
    found = (await ask("GET", "runs", run.id, "metrics", query=query)).json
    assert found["series"]["loss"]["s"] == list(range(4999, 5012))
    assert set(found["series"]) == {"loss"}
    assert found["media"] == []
    nowhere = (await ask("GET", "runs", run.id, "metrics", query={**query, "begin": 20_000, "end": 30_000})).json
    assert nowhere["series"]["loss"] == {"t": [], "s": [], "v": []}


async def test_stretch_that_is_none_is_refused(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    for query in ({"begin": "x"}, {"points": "nan"}):
        assert (await ask("GET", "runs", run.id, "metrics", query=query)).status == 400
