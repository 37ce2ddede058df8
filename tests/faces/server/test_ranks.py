"""A run of several ranks, over REST: all of them, or one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run
from tests.faces.server.test_live import log_of, poll_view

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

SCRIPT = """
import os
from jupyter_estimator import Run
rank = int(os.environ["RANK"])
print("from", rank)
Run.get_context().log("loss", 10 * rank)
Run.get_context().log(f"of {rank}", rank)
"""


def values(answer: Any) -> dict[str, list[float]]:
    return {name: points["v"] for name, points in answer["updates"][0]["metrics"]["series"].items()}


async def test_one_rank_or_all(ask: Ask, train: Train) -> None:
    run = train(SCRIPT, process_count_per_node=2)
    everything = await poll_view(ask, run.id)
    state = everything["updates"][0]["state"]
    assert (state["status"], state["ranks"]) == ("Completed", 2)
    assert sorted(log_of(everything["updates"]).decode().splitlines()) == ["[0] from 0", "[1] from 1"]
    assert {name: points["v"] for name, points in everything["updates"][0]["metrics"]["series"].items()} == {
        "loss": [0],
        "of 0": [0],
        "of 1": [1],
    }

    # Another rank is told from its beginning, whatever was told before.
    one = await poll_view(ask, run.id, seq=1, rank=1)
    assert all(update["rank"] == 1 for update in one["updates"])
    assert log_of(one["updates"]) == b"from 1\n"
    assert values(one) == {"loss": [10], "of 1": [1]}
    assert (await poll_view(ask, run.id, seq=one["seq"], rank=1))["updates"] == []
    again = await poll_view(ask, run.id, seq=one["seq"])
    assert "rank" not in again["updates"][0]
    assert b"[0] from 0" in log_of(again["updates"])

    assert (await ask("GET", "runs", run.id, "log", query={"rank": 1})).body == b"from 1\n"
    download = await ask("GET", "runs", run.id, "log", query={"rank": 1, "download": 1})
    assert download.body == b"from 1\n"
    assert f"{run.id}-rank1.log" in download.headers["Content-Disposition"]


@pytest.mark.parametrize("rank", [2, -1, "1", True, 10**400, 1.5, [1]])
async def test_a_rank_there_is_not(ask: Ask, train: Train, rank: Any) -> None:
    run = train("print(1)", process_count_per_node=2)
    answer = await poll_view(ask, run.id, rank=rank)
    assert "has no rank" in answer["error"]["message"]
    assert (await poll_view(ask, run.id))["updates"], "and others get theirs"


async def test_a_run_that_has_none(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    assert (await poll_view(ask, run.id))["updates"][0]["state"]["ranks"] == 0
    assert "has no rank 0" in (await poll_view(ask, run.id, rank=0))["error"]["message"]
    assert (await ask("GET", "runs", run.id, "log", query={"rank": 0})).status == 400
    assert (await ask("GET", "runs", run.id, "log", query={"rank": "x"})).status == 400
