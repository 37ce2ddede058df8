from __future__ import annotations

import importlib.util
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

WRITES = """
from tensorboardX import SummaryWriter
with SummaryWriter("logs") as writer:
    for step in range(5):
        writer.add_scalar("loss", 1 / (step + 1), step)
"""


async def test_scalars_are_shown_behind_the_servers_own_address(ask: Ask, train: Train, jp_fetch: Any, jp_serverapp: Any) -> None:
    first, second = train(WRITES, display_name="a/b"), train(WRITES)
    opened = (await ask("POST", "tensorboard", body={"runs": [first.id, second.id]}, request_timeout=120)).json
    assert opened["url"] == f"/user/someone/jupyter-estimator/tensorboard/{opened['id']}/"
    again = (await ask("POST", "tensorboard", body={"runs": [second.id, first.id]}, request_timeout=120)).json
    assert again == opened
    board = ("jupyter-estimator", "tensorboard", opened["id"])
    page = await jp_fetch(*board, "/")
    assert b'tb-relative-root" content="./"' in page.body
    tags: dict[str, Any] = {}
    while set(tags) != {"a-b", second.id}:
        tags = json.loads((await jp_fetch(*board, "data/plugin/scalars/tags")).body)
    assert "loss" in tags[second.id]
    assert (await ask("GET", "tensorboard")).json["boards"] == [{**opened, "runs": [first.id, second.id]}]
    assert (await ask("DELETE", "tensorboard", opened["id"])).status == 204
    assert (await ask("GET", "tensorboard")).json["boards"] == []
    assert jp_serverapp.web_app.settings["jupyter_estimator_boards"].socket(opened["id"]) is None


async def test_missing_tensorboard_says_what_to_install(ask: Ask, train: Train, monkeypatch: pytest.MonkeyPatch) -> None:
    run = train("print(1)")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    answer = await ask("POST", "tensorboard", body={"runs": [run.id]})
    assert answer.status == 400
    assert "pip install tensorboard" in answer.json["hint"]


async def test_board_of_nothing_is_refused(ask: Ask) -> None:
    refused: list[Any] = [{}, {"runs": []}, {"runs": [1]}, {"runs": "x"}]
    for body in refused:
        assert (await ask("POST", "tensorboard", body=body)).status == 400
    assert (await ask("POST", "tensorboard", body={"runs": ["nothing"]})).status == 404
