from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Workspace
from jupyter_estimator.faces.words.answers import FILE_LIMIT, answer
from tests.api.making import end_all, made, refused, submit, until

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@pytest.fixture
def ws(workspace_dir: Path) -> Generator[Workspace, None, None]:
    workspace = Workspace()
    yield workspace
    end_all(workspace)


def test_pieces_of_the_log(ws: Workspace) -> None:
    run = made(ws, log=bytes(range(256)) * 20_000)
    data = run.directory.file("user_logs/std_log.txt").read_bytes()
    for begin, end, found in ((0, 10, data[:10]), (300, 310, data[300:310]), (-5, 5, data[:5]), (10, 5, b""), (10**12, 10**13, b"")):
        assert answer(run, {"verb": "log", "from": begin, "to": end}) == ({}, [found])
    _, (piece,) = answer(run, {"verb": "log", "from": 0, "to": 10**12})
    assert piece == data[: 1 << 20]


def test_a_file(ws: Workspace) -> None:
    run = made(ws)
    (run.directory.outputs / "a b é.json").write_text("[1, 2, 3]")
    asked = {"verb": "file", "name": "outputs/a b é.json"}
    assert answer(run, {**asked, "limit": 100}) == ({"size": 9, "mime": "application/json"}, [b"[1, 2, 3]"])
    assert answer(run, {**asked, "limit": 3}) == ({"size": 9, "mime": "application/json"}, [b"[1,"])
    assert answer(run, {**asked, "limit": -1})[1] == [b""]
    (run.directory.outputs / "big").write_bytes(bytes(FILE_LIMIT + 5))
    data, (piece,) = answer(run, {"verb": "file", "name": "outputs/big", "limit": 10**12})
    assert data == {"size": FILE_LIMIT + 5, "mime": "application/octet-stream"}
    assert len(piece) == FILE_LIMIT


@pytest.mark.parametrize(
    "name", ["outputs/none", "request.json", "../exp/request.json", "/etc/passwd", "outputs/../request.json", "outputs/link", "", "a\0"]
)
def test_files_that_are_not_the_views(ws: Workspace, tmp_path: Path, name: str) -> None:
    run = made(ws)
    (tmp_path / "secret").write_text("secret")
    os.symlink(tmp_path / "secret", run.directory.outputs / "link")
    refused(lambda: answer(run, {"verb": "file", "name": name, "limit": 100}))


def test_the_list_of_files(ws: Workspace) -> None:
    run = made(ws)
    (run.directory.outputs / "a").write_text("12345")
    os.symlink("nowhere", run.directory.outputs / "dangling")
    data, _ = answer(run, {"verb": "files"})
    assert data["more"] == 0
    sizes = {file["name"]: file["size"] for file in json.loads(json.dumps(data, allow_nan=False))["files"]}
    assert sizes == {"outputs/a": 5, "user_logs/std_log.txt": 0}


def test_cancel(ws: Workspace, tmp_path: Path) -> None:
    run = submit(ws, tmp_path / "src", "import time; time.sleep(600)", cancel_grace_seconds=0)
    answered, _ = answer(run, {"verb": "cancel"})
    assert answered["status"] in ("CancelRequested", "Canceled")
    until(lambda: run.get_status() == "Canceled")
    assert answer(run, {"verb": "cancel"}) == ({"status": "Canceled"}, [])


@pytest.mark.parametrize("request_", [{}, {"verb": "of tomorrow"}, {"verb": None}])
def test_what_is_not_known(ws: Workspace, request_: dict[str, Any]) -> None:
    refused(lambda: answer(made(ws), request_))
