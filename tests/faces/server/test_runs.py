from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

LOGS = """
from jupyter_estimator import Run
run = Run.get_context()
for i in range(5):
    run.log("loss", 1 / (i + 1))
    run.log("huge", float("inf"))
"""
SLEEPS = "import time\nprint(' 50%|#####     | 5/10 [00:01<00:01]', flush=True)\ntime.sleep(600)\n"


async def test_runs_are_listed_the_newest_first_with_what_a_row_shows(ask: Ask, train: Train) -> None:
    first, second = train(LOGS, display_name="one"), train(LOGS, experiment="other")
    first.tag("stage", "final")
    found = (await ask("GET", "runs")).json
    assert [row["id"] for row in found["runs"]] == [second.id, first.id]
    assert (found["total"], found["running"]) == (2, 0)
    assert found["experiments"] == [["other", 1], ["digits", 1]]
    row = found["runs"][1]
    assert row["metrics"] == [["loss", 0.2, None], ["huge", None, "inf"]]
    assert row["tags"] == {"stage": "final"}
    assert (row["display_name"], row["status"], row["progress"]) == ("one", "Completed", None)


async def test_list_is_narrowed_down_and_paged(ask: Ask, train: Train) -> None:
    runs = [train(f"print({number})", experiment=f"e{number % 2}", display_name="abcd"[number] + "-flavour") for number in range(4)]
    runs[0].archive()

    async def ids(**query: Any) -> list[str]:
        return [row["id"] for row in (await ask("GET", "runs", query=query)).json["runs"]]

    assert await ids(experiment="e1") == [runs[3].id, runs[1].id]
    assert await ids(text="C-Flavour") == [runs[2].id]
    assert await ids(archived="1") == [runs[0].id]
    assert await ids(archived="all", limit=2, offset=1) == [runs[2].id, runs[1].id]
    assert await ids(status="Failed") == []
    assert (await ask("GET", "runs", query={"limit": 1})).json["total"] == 3


async def test_query_that_cannot_be_meant_is_refused(ask: Ask) -> None:
    for query in ({"where": "accuracy is good"}, {"offset": "x"}, {"status": "Dancing"}):
        answer = await ask("GET", "runs", query=query)
        assert answer.status == 400
        assert answer.json["message"]


async def test_list_says_what_the_servers_clock_says(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    began = time.time()
    found = (await ask("GET", "runs")).json
    assert found["runs"][0]["ended"] == run.run_state().ended
    assert began <= found["now"] <= time.time()


async def test_unchanged_list_is_not_sent_again(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    etag = (await ask("GET", "runs")).headers["ETag"]
    assert (await ask("GET", "runs")).headers["ETag"] == etag, "the clock alone is no change"
    assert (await ask("GET", "runs", headers={"If-None-Match": etag})).status == 304
    run.tag("a", "b")
    assert (await ask("GET", "runs", headers={"If-None-Match": etag})).status == 200


async def test_running_run_is_counted_and_shows_its_progress(ask: Ask, train: Train) -> None:
    run = train(SLEEPS, wait=False)
    try:
        while not (found := (await ask("GET", "runs")).json)["runs"][0]["progress"]:
            assert found["running"] == 1
        assert found["runs"][0]["progress"]["fraction"] == 0.5
    finally:
        run.cancel()
        run.wait_for_completion()


async def test_one_run_by_its_id_or_a_part_of_it(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    for name in (run.id, run.id[-8:], "latest"):
        assert (await ask("GET", "runs", name)).json["state"]["id"] == run.id


async def test_unknown_run_is_a_404_with_a_hint(ask: Ask) -> None:
    for verb, *path in (("GET",), ("PATCH",), ("DELETE",), ("POST", "cancel"), ("GET", "log"), ("GET", "files"), ("GET", "metrics")):
        answer = await ask(verb, "runs", "nothing_1_00000000", *path)
        assert answer.status == 404, (verb, path)
        assert answer.json["message"]
        assert answer.json["hint"]


async def test_names_tags_and_archiving_can_be_changed(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    run.tag("old", "x")
    changes = {"display_name": "better", "description": "why", "archived": True, "tags": {"stage": "final", "old": None}}
    state = (await ask("PATCH", "runs", run.id, body=changes)).json["state"]
    assert (state["display_name"], state["tags"]) == ("better", {"stage": "final"})
    assert run.archived
    assert run.description == "why"


async def test_change_that_cannot_be_meant_changes_nothing(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    for changes in ({"display_name": "x", "status": "Completed"}, {"display_name": "x", "archived": "yes"}, {"tags": ["a"]}):
        assert (await ask("PATCH", "runs", run.id, body=changes)).status == 400
    assert run.display_name == ""
    for body in ("[1]", "{", "nonsense", "[" * 100_000):
        assert (await ask("PATCH", "runs", run.id, body=body)).status == 400


async def test_what_is_left_of_a_damaged_run_is_deleted(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    run.directory.file("request.json").write_text("[]")
    assert (await ask("GET", "runs", run.id)).status == 400
    assert (await ask("DELETE", "runs", run.id)).status == 204
    assert not run.directory.path.exists()
    assert (await ask("DELETE", "runs", run.id)).status == 404


async def test_running_run_is_canceled_and_only_then_deleted(ask: Ask, train: Train) -> None:
    run = train(SLEEPS, wait=False)
    assert (await ask("DELETE", "runs", run.id)).status == 409
    assert (await ask("POST", "runs", run.id, "cancel")).json["status"] in {"CancelRequested", "Canceled"}
    assert (await ask("POST", "runs", run.id, "cancel")).status == 200
    run.wait_for_completion()
    assert run.status == "Canceled"
    assert (await ask("DELETE", "runs", run.id)).status == 204
    assert not run.directory.path.exists()
    assert (await ask("GET", "runs")).json["total"] == 0


async def test_run_of_another_workspace(ask: Ask, train: Train, tmp_path: Any) -> None:
    run = train("print(1)")
    other = Workspace(tmp_path / "other")
    assert (await ask("GET", "runs", query={"workspace": str(other.path)})).json["total"] == 0
    assert (await ask("GET", "runs", run.id, query={"workspace": str(run.workspace.path)})).status == 200
    assert (await ask("GET", "runs", query={"workspace": str(tmp_path)})).status == 404
    assert not (tmp_path / "runs").exists()


async def test_garbled_run_directory_hides_no_other(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    broken = run.directory.path.with_name("broken_1_00000000")
    broken.mkdir()
    (broken / "request.json").write_bytes(b"\xff{")
    found = (await ask("GET", "runs")).json
    assert {row["id"]: row["status"] for row in found["runs"]} == {run.id: "Completed", broken.name: "Damaged"}
    answer = await ask("GET", "runs", broken.name)
    assert answer.status == 400
    assert "damaged" in answer.json["message"]


async def test_run_of_a_newer_version_is_listed_and_says_so_when_opened(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    request = json.loads(run.directory.file("request.json").read_text())
    run.directory.file("request.json").write_text(json.dumps({**request, "version": 2}))
    assert [row["id"] for row in (await ask("GET", "runs")).json["runs"]] == [run.id]
    refused = await ask("GET", "runs", run.id)
    assert refused.status == 400
    assert refused.json["message"] == f"The run {run.id} was made by a newer version of jupyter_estimator."
    seen = (await ask("POST", "poll", body={"views": [{"run": run.id, "view": "v"}]})).json["views"]["v"]
    assert seen["error"] == {**refused.json, "gone": False}
    assert list(Run.list(run.workspace)) == []


async def test_run_of_a_newer_version_is_not_carried_on_by_this_one(ask: Ask, train: Train) -> None:
    run = train("print(1)")
    states = run.directory.file("states.jsonl")
    states.write_bytes(b"".join(states.read_bytes().splitlines(keepends=True)[:2]))
    request = json.loads(run.directory.file("request.json").read_text())
    run.directory.file("request.json").write_text(json.dumps({**request, "version": 2}))
    run.directory.file("exit.json").unlink()
    before = states.read_bytes()
    for _ in range(3):
        await ask("GET", "runs")
    assert states.read_bytes() == before
