from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.lab import servers


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", str(tmp_path))
    for name in ("JPY_PARENT_PID", "JUPYTERHUB_PUBLIC_URL", "JUPYTERHUB_SERVICE_PREFIX", "JUPYTERHUB_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    forget(monkeypatch)
    return tmp_path


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "_found", (-1e9, None))


def found() -> servers.Server:
    server = servers.own_server()
    assert server is not None
    return server


def leave(folder: Path, pid: int, age: float = 0, **record: Any) -> None:
    path = folder / f"jpserver-{pid}.json"
    path.write_text(json.dumps({"pid": pid, "url": "http://localhost:8888/base/", "token": "secret", **record}))
    os.utime(path, (1e9 - age, 1e9 - age))


def test_no_server_is_no_server(runtime: Path) -> None:
    (runtime / "jpserver-1.json").write_text("garbage")
    assert servers.own_server() is None


def test_server_that_died_is_none(runtime: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    process.wait()
    leave(runtime, process.pid)
    assert servers.own_server() is None


def test_kernel_belongs_to_the_server_that_started_it(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(runtime, os.getpid(), age=100, url="http://localhost:1111/")
    leave(runtime, os.getppid(), url="http://localhost:2222/")
    assert found().url == "http://localhost:2222/"
    monkeypatch.setenv("JPY_PARENT_PID", str(os.getpid()))
    forget(monkeypatch)
    assert found().url == "http://localhost:1111/"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://0.0.0.0:8888/base", "http://127.0.0.1:8888/base/"),
        ("https://[::]:8888/", "https://127.0.0.1:8888/"),
        ("http://[::1]:8888/", "http://[::1]:8888/"),
        ("http://box:8888/user/x/", "http://box:8888/user/x/"),
    ],
)
def test_address_is_one_that_can_be_gone_to(runtime: Path, url: str, expected: str) -> None:
    leave(runtime, os.getpid(), url=url)
    assert found().url == expected


def test_hub_knows_the_server_by_another_name(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(runtime, os.getpid(), url="http://127.0.0.1:41234/user/x/", token="")
    monkeypatch.setenv("JUPYTERHUB_SERVICE_PREFIX", "/user/x/")
    monkeypatch.setenv("JUPYTERHUB_API_TOKEN", "hubs")
    assert (found().public_url, found().token) == ("/user/x/", "hubs")
    monkeypatch.setenv("JUPYTERHUB_PUBLIC_URL", "https://hub.example/user/x/")
    forget(monkeypatch)
    assert found().public_url == "https://hub.example/user/x/"
