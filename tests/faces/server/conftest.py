"""A real Jupyter server with the extension, under a base URL, and a workspace with runs of every kind."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_jupyter.jupyter_core import *  # noqa: F403  (fixtures)
from pytest_jupyter.jupyter_server import *  # noqa: F403  (fixtures)
from tornado.httpclient import HTTPClientError, HTTPResponse

from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace

Ask = Callable[..., Awaitable["Answer"]]


class Answer:
    """What the server said: its status, and its JSON or bytes."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status = response.code
        self.headers = response.headers
        self.body: bytes = response.body or b""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@pytest.fixture  # type: ignore[no-redef]
def jp_base_url() -> str:
    return "/user/someone/"


@pytest.fixture  # type: ignore[no-redef]
def jp_server_config(jp_template_dir: Path) -> dict[str, Any]:
    return {"ServerApp": {"jpserver_extensions": {"jupyter_estimator": True}, "allow_unauthenticated_access": False}}


@pytest.fixture
def space(workspace_dir: Path) -> Workspace:
    return Workspace(workspace_dir)


@pytest.fixture
def ask(space: Workspace, jp_fetch: Any) -> Ask:
    """Asks the extension; errors are answers too."""

    async def fetch(verb: str, *path: str, body: Any = None, query: Any = None, **more: Any) -> Answer:
        sends = body is not None or verb in {"POST", "PATCH"}
        text = body if isinstance(body, str) else json.dumps(body if body is not None else {})
        asked = {"method": verb, "body": text if sends else None, "params": query or {}, "allow_nonstandard_methods": True, **more}
        try:
            return Answer(await jp_fetch("jupyter-estimator", "api", *path, **asked))
        except HTTPClientError as error:
            if error.response is None:
                raise
            return Answer(error.response)

    return fetch


@pytest.fixture
def train(space: Workspace, tmp_path: Path) -> Callable[..., Run]:
    """Submits a script; waits for its end unless told otherwise."""

    def submit(script: str, *, wait: bool = True, experiment: str = "digits", **options: Any) -> Run:
        path = tmp_path / f"script-{abs(hash(script))}.py"
        path.write_text(script)
        run = Experiment(space, experiment).submit(Estimator(str(path), **options))
        if wait:
            run.wait_for_completion(raise_on_error=False)
        return run

    return submit
