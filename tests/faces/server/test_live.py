from __future__ import annotations

import base64
import shutil
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.faces.server.live import Views
from tests.api.making import until

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

LOGS = r"""
import sys
from jupyter_estimator import Run
run = Run.get_context()
for i in range(3):
    run.log("loss", i)
sys.stdout.buffer.write(b"\xff\x00caf\xc3")
"""


async def poll_view(ask: Ask, run_id: str, seq: int = 0, **more: Any) -> Any:
    return (await ask("POST", "poll", body={"views": [{"run": run_id, "view": "v", "seq": seq, **more}]})).json["views"]["v"]


def log_of(updates: list[dict[str, Any]]) -> bytes:
    return b"".join(base64.b64decode(update["log"]["data"]) for update in updates if "log" in update)


async def test_first_answer_holds_everything_and_the_next_nothing(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    first = await poll_view(ask, run.id)
    assert first["seq"] == 1
    assert first["updates"][0]["state"]["status"] == "Completed"
    assert first["updates"][0]["metrics"]["series"]["loss"]["v"] == [0, 1, 2]
    assert log_of(first["updates"]) == b"\xff\x00caf\xc3"
    assert await poll_view(ask, run.id, seq=1) == {"seq": 1, "updates": [], "more": False}


async def test_long_run_is_told_in_pieces_that_say_there_is_more(ask: Ask, train: Train) -> None:
    run = train("from jupyter_estimator import Run\nrun = Run.get_context()\nfor n in range(100_000): run.log('loss', n, step=n)")
    answer = await poll_view(ask, run.id)
    assert answer["more"]
    answers = 1
    while answer["more"]:
        answer = await poll_view(ask, run.id, seq=answer["seq"])
        answers += 1
    assert answers > 2
    assert answer["updates"][-1]["metrics"]["totals"] == {"loss": 100_000}
    assert (await poll_view(ask, run.id, seq=answer["seq"]))["updates"] == []

    # A stretch that is looked at closely comes from what the view was told, which needs no second reading.
    query = {"view": "v", "axis": "step", "begin": 50_000, "end": 50_003, "points": 100}
    found = (await ask("GET", "runs", run.id, "metrics", query=query)).json
    assert found["series"]["loss"]["v"] == list(range(49_999, 50_005))
    run.directory.file("metrics.jsonl").write_bytes(b"")
    assert (await ask("GET", "runs", run.id, "metrics", query=query)).json == found
    assert (await ask("GET", "runs", run.id, "metrics", query={**query, "view": "another"})).json["series"] == {}


async def test_only_what_is_new_is_sent(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    await poll_view(ask, run.id)
    run.log("loss", 9)
    run.tag("stage", "late")
    later = await poll_view(ask, run.id, seq=1)
    assert later["seq"] == 2
    assert later["updates"][0]["metrics"]["series"]["loss"]["v"] == [9]
    assert not later["updates"][0]["metrics"]["reset"]
    assert later["updates"][0]["state"]["tags"] == {"stage": "late"}
    assert log_of(later["updates"]) == b""


async def test_lost_answer_is_made_good_by_everything_anew(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    await poll_view(ask, run.id)
    run.log("loss", 9)
    await poll_view(ask, run.id, seq=1)  # this answer never arrives
    again = await poll_view(ask, run.id, seq=1)
    assert again["updates"][0]["metrics"]["reset"]
    assert again["updates"][0]["metrics"]["series"]["loss"]["v"] == [0, 1, 2, 9]
    assert log_of(again["updates"]) == b"\xff\x00caf\xc3"


async def test_restarted_server_goes_on_with_everything_anew(ask: Ask, train: Train, jp_serverapp: Any) -> None:
    run = train(LOGS)
    first = await poll_view(ask, run.id)
    jp_serverapp.web_app.settings["jupyter_estimator_views"] = Views()
    again = await poll_view(ask, run.id, seq=first["seq"])
    assert again["updates"][0]["metrics"]["reset"]
    assert log_of(again["updates"]) == b"\xff\x00caf\xc3"


async def test_two_views_of_one_run_do_not_disturb_each_other(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    views = [{"run": run.id, "view": word, "seq": 0} for word in ("a", "b")]
    found = (await ask("POST", "poll", body={"views": views})).json["views"]
    assert log_of(found["a"]["updates"]) == log_of(found["b"]["updates"]) == b"\xff\x00caf\xc3"


async def test_list_is_sent_when_it_has_changed(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    first = (await ask("POST", "poll", body={"list": {"query": "text=digits"}})).json["list"]
    assert [row["id"] for row in first["runs"]] == [run.id]
    again = {"list": {"query": "text=digits", "etag": first["etag"]}}
    assert (await ask("POST", "poll", body=again)).json["list"] is None
    run.archive()
    assert (await ask("POST", "poll", body=again)).json["list"]["total"] == 0


async def test_run_that_is_gone_does_not_stop_the_others(ask: Ask, train: Train) -> None:
    run, gone = train(LOGS), train("print(1)")
    await poll_view(ask, gone.id)
    until(lambda: not gone.directory.supervised())  # who carried it may still be clearing up
    shutil.rmtree(gone.directory.path)
    views = [{"run": gone.id, "view": "v", "seq": 1}, {"run": run.id, "view": "w"}]
    found = (await ask("POST", "poll", body={"views": views})).json["views"]
    assert found["v"]["error"]["gone"] is True
    assert found["w"]["updates"]


@pytest.mark.parametrize("request_text", ["\xff{", "[]", "null", '{"id": "x"}', '{"id": 5, "version": "x", "arguments": 7}', ""])
async def test_run_that_became_garbled_does_not_stop_the_others(ask: Ask, train: Train, request_text: str) -> None:
    run, garbled = train(LOGS), train("print(1)")
    await poll_view(ask, garbled.id)
    garbled.directory.file("request.json").write_text(request_text, encoding="latin-1")
    views = [{"run": garbled.id, "view": "v", "seq": 1}, {"run": run.id, "view": "w"}]
    answer = (await ask("POST", "poll", body={"list": {"query": ""}, "views": views})).json
    assert set(answer["views"]) == {"v", "w"}
    assert answer["views"]["w"]["updates"]
    assert run.id in [row["id"] for row in answer["list"]["runs"]]


async def test_poll_that_cannot_be_read_is_refused(ask: Ask, train: Train) -> None:
    run = train(LOGS)
    refused: list[Any] = [{"views": "x"}, {"views": [1]}, {"views": [{}] * 51}]
    for body in refused:
        assert (await ask("POST", "poll", body=body)).status == 400
    assert "error" in await poll_view(ask, run.id, seq="x")  # type: ignore[arg-type]
    assert "error" in await poll_view(ask, "../x")


async def test_polling_is_no_sign_of_a_person(ask: Ask, jp_serverapp: Any) -> None:
    before = jp_serverapp.web_app.settings.get("api_last_activity")
    await ask("POST", "poll", body={})
    assert jp_serverapp.web_app.settings.get("api_last_activity") == before
    await ask("GET", "runs")
    assert jp_serverapp.web_app.settings.get("api_last_activity") != before
