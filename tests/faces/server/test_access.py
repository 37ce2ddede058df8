"""Who may ask, and what every answer has in common."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError

from jupyter_estimator.api.runs import listing
from jupyter_estimator.faces.server import runs
from jupyter_estimator.faces.server.routes import ROUTES
from tests.api.making import made

Ask = Callable[..., Awaitable[Any]]
VERBS = ("get", "post", "patch", "put", "delete")
OPENAPI = Path(__file__).parents[3] / "docs" / "openapi.json"


def answered() -> list[tuple[str, str]]:
    """Each path with each verb that its handler has."""
    return [(path, verb) for path, handler in ROUTES.items() for verb in VERBS if verb in vars(handler)]


@pytest.mark.parametrize(("path", "verb"), answered())
async def test_nobody_is_answered_without_the_token(jp_fetch: Any, space: Any, path: str, verb: str) -> None:
    parts = path.strip("/").replace("{id}", "x").replace("{name}", "y").split("/")
    body = "{}" if verb in {"post", "patch"} else None
    with pytest.raises(HTTPClientError) as refused:
        await jp_fetch(
            "jupyter-estimator",
            "api",
            *parts,
            method=verb.upper(),
            body=body,
            headers={"Authorization": "token wrong"},
            allow_nonstandard_methods=True,
        )
    assert refused.value.code == 403


async def test_cookie_alone_changes_nothing(jp_fetch: Any, space: Any, jp_serverapp: Any) -> None:
    # A page elsewhere can have the browser send the cookie, but not the XSRF token.
    jp_serverapp.identity_provider.token = ""
    with pytest.raises(HTTPClientError) as refused:
        await jp_fetch(
            "jupyter-estimator",
            "api",
            "poll",
            method="POST",
            body="{}",
            headers={"Authorization": "", "Origin": "http://elsewhere.example"},
        )
    assert refused.value.code in {403, 404}


async def test_reading_holds_up_nobody(ask: Ask, space: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()

    def slow(*_: Any) -> dict[str, Any]:
        assert go_on.wait(60)
        return {"runs": []}

    monkeypatch.setattr(runs, "listing", slow)
    asked = asyncio.ensure_future(ask("GET", "runs"))
    assert (await ask("GET", "targets")).status == 200
    assert not asked.done()
    go_on.set()
    assert (await asked).status == 200


async def test_bug_is_a_500_of_the_same_shape(ask: Ask, space: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(runs, "listing", broken)
    answer = await ask("GET", "runs")
    assert answer.status == 500
    assert set(answer.json) == {"message", "hint"}


def test_openapi_describes_what_is_answered() -> None:
    document = json.loads(OPENAPI.read_text())
    described = {(path, verb) for path, item in document["paths"].items() for verb in item if verb in VERBS}
    assert described == set(answered())
    for path, item in document["paths"].items():
        for operation in item.values():
            names = {each.get("name") or each["$ref"].rpartition("/")[2] for each in operation["parameters"]}
            assert {part.strip("{}") for part in path.split("/") if part.startswith("{")} <= names


async def test_openapi_knows_what_is_in_lists(ask: Ask, space: Any) -> None:
    document = json.loads(OPENAPI.read_text())
    run = made(space)
    found = (await ask("GET", "runs")).json
    schemas = document["components"]["schemas"]
    assert set(found) == set(schemas["Listing"]["properties"])
    assert set(found["runs"][0]) == set(schemas["RunRow"]["properties"])
    described = document["paths"]["/runs/{id}/files"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert set((await ask("GET", "runs", run.id, "files")).json) == set(described["properties"]) == set(described["required"])


def test_openapi_knows_every_filter() -> None:
    document = json.loads(OPENAPI.read_text())
    names = {each["name"] for each in document["paths"]["/runs"]["get"]["parameters"] if "name" in each}
    assert names == {*listing.FILTERS, "offset", "limit"}
