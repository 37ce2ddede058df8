from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views import view
from jupyter_estimator.records.runs.run_directory import RunDirectory

Ask = Callable[..., Awaitable[Any]]
Train = Callable[..., Run]

WRITES = r"""
import os, sys
sys.stdout.buffer.write(bytes(range(256)) * 10)
sys.stdout.flush()
open("outputs/page.html", "w").write("<script>alert(1)</script>")
open("outputs/picture.svg", "w").write("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
open("outputs/<script>alert(1)<.txt", "w").write("odd name")
open("outputs/numbers.bin", "wb").write(bytes(range(100)))
os.symlink("/etc/passwd", "outputs/passwd")
"""


@pytest.fixture
def run(train: Train) -> Run:
    return train(WRITES)


async def test_log_by_offsets(ask: Ask, run: Run) -> None:
    answer = await ask("GET", "runs", run.id, "log", query={"from": 250, "to": 260})
    assert answer.body == bytes([250, 251, 252, 253, 254, 255, 0, 1, 2, 3])
    assert answer.headers["X-Log-Size"] == "2560"
    assert (await ask("GET", "runs", run.id, "log", query={"from": 5000})).body == b""
    assert (await ask("GET", "runs", run.id, "log", query={"from": "-1"})).status == 400
    assert (await ask("GET", "runs", run.id, "log", query={"from": "x"})).status == 400


async def test_log_as_a_download(ask: Ask, run: Run) -> None:
    answer = await ask("GET", "runs", run.id, "log", query={"download": 1})
    assert answer.body == bytes(range(256)) * 10
    assert answer.headers["Content-Disposition"] == f"attachment; filename*=UTF-8''{run.id}.log"


async def test_files_are_listed(ask: Ask, run: Run) -> None:
    files = {file["name"]: file["size"] for file in (await ask("GET", "runs", run.id, "files")).json["files"]}
    assert files["outputs/numbers.bin"] == 100
    assert "outputs/<script>alert(1)<.txt" in files


async def test_of_very_many_files_it_is_said_how_many_are_left_out(ask: Ask, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = (await ask("GET", "runs", run.id, "files")).json
    assert everything["more"] == 0
    monkeypatch.setattr(view, "FILES", 2)
    some = (await ask("GET", "runs", run.id, "files")).json
    assert some == {"files": everything["files"][:2], "more": len(everything["files"]) - 2}


async def test_file_that_is_removed_meanwhile_is_left_out(ask: Ask, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    there = RunDirectory.artifacts(run.directory)
    monkeypatch.setattr(RunDirectory, "artifacts", lambda _: {"outputs/gone": run.directory.path / "gone", **there})
    assert [file["name"] for file in (await ask("GET", "runs", run.id, "files")).json["files"]] == list(there)


async def test_range_of_a_file(ask: Ask, run: Run) -> None:
    async def part(asked: str) -> Any:
        return await ask("GET", "runs", run.id, "files", "outputs", "numbers.bin", headers={"Range": asked})

    middle, tail, beyond = await part("bytes=10-12"), await part("bytes=-3"), await part("bytes=200-")
    assert (middle.status, middle.body, middle.headers["Content-Range"]) == (206, bytes([10, 11, 12]), "bytes 10-12/100")
    assert (tail.status, tail.body) == (206, bytes([97, 98, 99]))
    assert (beyond.status, beyond.headers["Content-Range"]) == (416, "bytes */100")
    assert (await part("lines=1-2")).body == bytes(range(100))


@pytest.mark.parametrize("name", ["page.html", "picture.svg"])
async def test_what_a_run_wrote_is_never_run_in_the_page(ask: Ask, run: Run, name: str) -> None:
    answer = await ask("GET", "runs", run.id, "files", "outputs", name)
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("sandbox")


async def test_file_with_an_odd_name(ask: Ask, run: Run) -> None:
    answer = await ask("GET", "runs", run.id, "files", "outputs", "<script>alert(1)<.txt", query={"download": 1})
    assert answer.body == b"odd name"
    assert "<" not in answer.headers["Content-Disposition"]


@pytest.mark.parametrize(
    "name",
    ["../request.json", "outputs/../../../x", "outputs/%2e%2e/%2e%2e/request.json", "outputs/passwd", "%2Fetc%2Fpasswd", "outputs/%00"],
)
async def test_no_name_leads_out_of_the_run(ask: Ask, run: Run, name: str) -> None:
    answer = await ask("GET", "runs", run.id, "files", *name.split("/"))
    assert answer.status in {400, 404}
    assert b"root:" not in answer.body
