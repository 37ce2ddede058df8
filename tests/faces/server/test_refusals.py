"""Requests that cannot be meant: each is refused in words, and none is a fault of the server's."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]
OPENAPI = json.loads((Path(__file__).parents[3] / "docs" / "openapi.json").read_text())

HUGE = 10**400
TEXTS = ["", "\0", "'", '"', "a" * 3000, "%", "../..", "/dev/zero", "~nobody-of-that-name", "é\u202e", "-1", "1e400", "nan", "Infinity"]
TEXTS += [str(1 << 64), "9" * 2500, "1_000", "٣", "[" * 2000, "a b " * 600, "x > 1 and x < 2 or x = 3", "=", "💥", "%s%d", "{}", "\n"]
VALUES: list[Any] = [None, True, 0, -1, 1 << 70, HUGE, 1.5, [], {}, [[]], {"a": {}}, [None], *TEXTS, "\ud800", {"\ud800": 1}, {"": ""}]
BODIES = [
    "[" * 100_000,
    "{" * 100_000,
    '{"a": ' * 50_000,
    "NaN",
    "[]",
    '"x"',
    "",
    "\0",
    "{",
    '{"list": NaN}',
    '{"views": [{"seq": Infinity}]}',
]
BODIES += ['{"views": [{"run": "x", "view": "v", "seq": 1e999}]}', '{"values": {"cancel_grace_seconds": -Infinity}}', '{"archived": NaN}']
BODIES += ['{"display_name": "\\ud800"}', '{"tags": {"a": "\\u0000"}}', '{"n": ' + "9" * 5000 + "}"]


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    """Each path with each verb, and what it takes."""
    return [(path, verb.upper(), what) for path, item in OPENAPI["paths"].items() for verb, what in item.items()]


OPERATIONS = operations()
IDS = [f"{verb} {path}" for path, verb, _ in OPERATIONS]


@pytest.fixture
def run(train: Train) -> Run:
    return train("open('outputs/a', 'w').write('x' * 100)\nfrom jupyter_estimator import Run\nRun.get_context().log('x', 1)\n")


def holds_up(answer: Any, asked: object) -> None:
    """Whatever was asked: no 500, and a refusal says why."""
    assert answer.status < 500, (asked, answer.status, answer.body[:300])
    if answer.status >= 400:
        assert answer.json["message"], asked


def parts_of(path: str, run: Run) -> list[str]:
    return [part.replace("{id}", run.id).replace("{name}", "outputs/a") for part in path.strip("/").split("/")]


def body_of(what: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of the body, with what it refers to in its place."""
    if "requestBody" not in what:
        return None
    schema: dict[str, Any] = what["requestBody"]["content"]["application/json"]["schema"]
    while "$ref" in schema:
        schema = OPENAPI["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


@pytest.mark.parametrize(("path", "verb", "what"), OPERATIONS, ids=IDS)
async def test_no_query_is_a_fault_of_the_servers(ask: Ask, run: Run, path: str, verb: str, what: dict[str, Any]) -> None:
    if verb == "DELETE":
        path = path.replace("{id}", "nothing-here")
    names = [each["name"] for each in what["parameters"] if each.get("in") == "query"] + ["workspace", "unknown"]
    for name in names:
        for text in TEXTS:
            holds_up(await ask(verb, *parts_of(path, run), query={name: text}), (name, text))


@pytest.mark.parametrize(("path", "verb", "what"), [each for each in OPERATIONS if "{" in each[0]], ids=str)
async def test_no_name_in_a_path_is_a_fault_of_the_servers(ask: Ask, run: Run, path: str, verb: str, what: dict[str, Any]) -> None:
    for text in ["%00", "%ff", "%2e%2e", "a" * 3000, "%F0%9F%92%A5", "%25s", "-", "_", "x" * 300, "%ED%A0%80"]:
        parts = path.replace("{id}", text if "{name}" not in path else run.id).replace("{name}", text).strip("/").split("/")
        holds_up(await ask(verb, *parts), text)


@pytest.mark.parametrize(("path", "verb", "what"), [each for each in OPERATIONS if "requestBody" in each[2]], ids=str)
async def test_no_body_is_a_fault_of_the_servers(ask: Ask, run: Run, path: str, verb: str, what: dict[str, Any]) -> None:
    for body in BODIES:
        holds_up(await ask(verb, *parts_of(path, run), body=body), body[:50])
    for name in (body_of(what) or {}).get("properties", {}):
        for value in VALUES:
            holds_up(await ask(verb, *parts_of(path, run), body={name: value}), (name, value))


@pytest.mark.parametrize(("path", "verb"), [("runs", "POST"), ("preview", "POST")])
async def test_no_value_of_a_form_is_a_fault_of_the_servers(ask: Ask, space: Any, path: str, verb: str) -> None:
    fields = [field["name"] for field in (await ask("GET", "form")).json["form"]["fields"]]
    for name in [*fields, "notebook", "unknown"]:
        for value in VALUES:
            holds_up(await ask(verb, path, body={"values": {"path": "nothing-here.py", name: value}}), (name, value))


@pytest.mark.parametrize("name", ["run", "view", "seq", "workspace"])
async def test_each_view_of_a_poll_has_its_own_answer(ask: Ask, run: Run, name: str) -> None:
    for value in VALUES:
        evil = {"run": run.id, "view": "evil", "seq": 0, name: value}
        asked = {"list": {"query": ""}, "views": [{"run": run.id, "view": "good", "seq": 0}, evil]}
        answer = await ask("POST", "poll", body=asked)
        assert answer.status == 200, value
        assert answer.json["views"]["good"]["updates"], value
        assert [row["id"] for row in answer.json["list"]["runs"]] == [run.id]


async def test_list_that_cannot_be_meant_does_not_stop_the_views(ask: Ask, run: Run) -> None:
    for query in ["where=x+is+good", "offset=-1", "text=" + "a+" * 5000, "archived=maybe", 5, {"a": 1}, ["x"]]:
        answer = await ask("POST", "poll", body={"list": {"query": query}, "views": [{"run": run.id, "view": "v", "seq": 0}]})
        assert answer.status == 200, query
        assert answer.json["list"]["error"]["message"], query
        assert answer.json["views"]["v"]["updates"], query


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("bytes=0-3", 206),
        ("bytes=00000000000000000000000000000000000-3", 206),
        (f"bytes={'9' * 5000}-", 416),
        (f"bytes=0-{'9' * 5000}", 206),
        (f"bytes=-{'9' * 5000}", 206),
        ("bytes=-0", 416),
        ("bytes=٣-", 200),
        ("bytes=3-1", 416),
        ("lines=1-2", 200),
    ],
    ids=lambda value: str(value)[:20],
)
async def test_any_range_is_answered(ask: Ask, run: Run, asked: str, status: int) -> None:
    headers = {"Range": asked.encode().decode("latin-1")}
    assert (await ask("GET", "runs", run.id, "files", "outputs", "a", headers=headers)).status == status


async def test_offsets_that_are_none_are_refused(ask: Ask, run: Run) -> None:
    for text in ["-1", "1e3", "9" * 5000, str(1 << 70), "٣", "x"]:
        assert (await ask("GET", "runs", run.id, "log", query={"from": text})).status == 400
        if text != "9" * 5000:
            assert (await ask("GET", "runs", query={"offset": text})).status == 400
    assert (await ask("GET", "runs", run.id, "log", query={"from": str(1 << 50)})).body == b""


async def test_quotes_that_are_not_closed_are_refused(ask: Ask, space: Any) -> None:
    for name in ("include", "environment_variables", "tags", "arguments"):
        answer = await ask("POST", "runs", body={"values": {"path": "train.py", name: "it's"}})
        assert answer.status == 400, name
        assert "quot" in answer.json["hint"].lower(), name
