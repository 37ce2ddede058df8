from __future__ import annotations

import http.server
import json
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from jupyter_estimator.api.lab import portal, servers
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from tests.api.making import made
from tests.api.serving import TOKEN, ServerProcess

Answers = Callable[..., list[str]]


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir()
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(folder))
    forget(monkeypatch)
    return folder


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "_found", (-1e9, None))
    monkeypatch.setattr(portal, "_held", {})


@pytest.fixture
def answers(runtime: Path) -> Iterator[Answers]:
    """Starts something that is taken for the user's Jupyter server, and gives one answer; the paths it is asked for."""
    started: list[http.server.HTTPServer] = []

    def start(code: int, body: Any) -> list[str]:
        asked: list[str] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(code)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: Any) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        started.append(server)
        record = {"pid": os.getpid(), "url": f"http://127.0.0.1:{server.server_port}/base/", "token": "s3cr3t"}
        (runtime / "jpserver-1.json").write_text(json.dumps(record))
        return asked

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


REFUSED = {"message": "There is no run.", "hint": "List them."}


@pytest.mark.parametrize(
    ("code", "body", "named"),
    [
        (200, {"state": {}}, False),
        (404, REFUSED, True),
        (400, REFUSED, True),
        (403, {"message": "Forbidden", "hint": ""}, True),
    ],
)
def test_server_with_our_extension_shows_the_run(answers: Answers, ws: Workspace, code: int, body: Any, named: bool) -> None:
    asked = answers(code, body)
    run = made(ws, "a b_1_00000001")
    url = urlsplit(run.get_portal_url())
    expected = {"estimator-run": [run.id], **({"estimator-workspace": [ws.id]} if named else {})}
    assert (url.path, parse_qs(url.query)) == ("/base/lab", expected)
    assert "s3cr3t" not in url.geturl()
    assert run.get_portal_url() == url.geturl()
    assert made(ws, "b_1_00000002").get_portal_url().startswith(f"http://{url.netloc}/base/lab?estimator-run=b_1_00000002")
    assert asked == ["/base/jupyter-estimator/api/runs/a%20b_1_00000001"], "one question for all runs of a workspace"


@pytest.mark.parametrize(
    ("code", "body"),
    [
        (404, b"<html>"),
        (404, {"message": "Not found", "reason": None}),
        (403, {"message": "Forbidden", "reason": None}),
        (200, b"<html>log in</html>"),
        (200, [1]),
        (200, {"other": 1}),
        (500, b""),
    ],
)
def test_server_without_it_leaves_the_folder(answers: Answers, ws: Workspace, code: int, body: Any) -> None:
    answers(code, body)
    run = made(ws)
    assert run.get_portal_url() == run.directory.path.as_uri()


def test_server_that_is_gone_leaves_the_folder(runtime: Path, ws: Workspace) -> None:
    (runtime / "jpserver-1.json").write_text(json.dumps({"pid": os.getpid(), "url": "http://127.0.0.1:1/", "token": ""}))
    run = made(ws)
    assert run.get_portal_url() == run.directory.path.as_uri()


def test_workspace_with_an_odd_path_is_quoted(answers: Answers, tmp_path: Path) -> None:
    answers(404, REFUSED)
    space = Workspace(tmp_path / "a&b=c#d \u00fc+%20")
    assert parse_qs(urlsplit(made(space).get_portal_url()).query)["estimator-workspace"] == [space.id]
    undecodable = Workspace(tmp_path / "\udcff")
    assert made(undecodable).get_portal_url().endswith(undecodable.id)


def test_hub_gives_the_address_its_users_know(answers: Answers, ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(200, {"state": {}})
    monkeypatch.setenv("JUPYTERHUB_SERVICE_PREFIX", "/base/")
    run = made(ws)
    assert run.get_portal_url() == f"/base/lab?estimator-run={run.id}"
    monkeypatch.setenv("JUPYTERHUB_PUBLIC_URL", "https://hub.example/base/")
    forget(monkeypatch)
    assert run.get_portal_url() == f"https://hub.example/base/lab?estimator-run={run.id}"


# ---- with a real server


@pytest.mark.slow
def test_real_server_under_a_base_url(runtime: Path, ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = ServerProcess(tmp_path / "server", runtime, ws.path)
    try:
        run = made(ws)
        url = run.get_portal_url()
        assert url == f"{server.url}lab?estimator-run={run.id}"
        assert url.startswith("http://localhost:")
        assert "/user/some-one/lab?" in url
        assert ":8888" not in url
        assert TOKEN not in url
        other = made(Workspace(tmp_path / "other"), "other_1_00000001")
        named = parse_qs(urlsplit(other.get_portal_url()).query)
        assert named == {"estimator-run": [other.id], "estimator-workspace": [other.workspace.id]}
        # Where only the browser is let in, the address is the same with the workspace named.
        server.record.write_text(json.dumps({**json.loads(server.record.read_text()), "token": ""}))
        forget(monkeypatch)
        assert run.get_portal_url().startswith(f"{url}&estimator-workspace=")
    finally:
        server.stop()
    forget(monkeypatch)
    assert run.get_portal_url() == run.directory.path.as_uri()


@pytest.mark.slow
def test_real_server_without_our_extension(runtime: Path, ws: Workspace, tmp_path: Path) -> None:
    server = ServerProcess(tmp_path / "server", runtime, ws.path, extension=False)
    try:
        run = made(ws)
        assert run.get_portal_url() == run.directory.path.as_uri()
        assert Run.get(ws, run.id).get_portal_url() == run.directory.path.as_uri()
    finally:
        server.stop()
