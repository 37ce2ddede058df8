"""TensorBoards for selections of runs: started, shown behind the server's own address and password, ended when nobody looks any more."""

from __future__ import annotations

import hashlib
import http.client
import socket
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jupyter_server.auth.decorator import authorized
from jupyter_server.utils import url_path_join
from tornado.web import authenticated

from jupyter_estimator.api.lab.event_files import opened
from jupyter_estimator.api.lab.tensorboard import named
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.execution.tensorboard import Board
from jupyter_estimator.faces.server.handler import Handler, RefusedError

PATH = "jupyter-estimator/tensorboard"
IDLE = 1800.0
"""Seconds without a request after which a TensorBoard is ended; an open tab asks more often than that."""
MOST = 8


class _Shown:
    def __init__(self, runs: list[str], board: Board) -> None:
        self.runs = runs
        self.board = board
        self.used = time.monotonic()


class Boards:
    """The TensorBoards of this server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._boards: dict[str, _Shown] = {}

    def open(self, runs: Sequence[Run]) -> str:
        """The TensorBoard of these runs, started if there is none; returns its id."""
        paths = sorted(str(run.directory.path) for run in runs)
        board_id = hashlib.sha256("\n".join(paths).encode(errors="surrogateescape")).hexdigest()[:16]
        with self._lock:
            self._end_idle()
            if board_id not in self._boards:
                board = opened(named(runs), {})
                board.wait(lambda: answers(board.socket))
                self._boards[board_id] = _Shown([run.id for run in runs], board)
        return board_id

    def socket(self, board_id: str) -> Path | None:
        """Where a TensorBoard listens; None when there is none. Counts as a sign that somebody looks."""
        shown = self._boards.get(board_id)
        if shown is None or not shown.board.lives:
            return None
        shown.used = time.monotonic()
        return shown.board.socket

    def listed(self) -> dict[str, list[str]]:
        """Ids of those that go on, with the runs they show."""
        return {board_id: shown.runs for board_id, shown in list(self._boards.items()) if shown.board.lives}

    def close(self, board_id: str) -> None:
        """Ends one. Safe to repeat."""
        with self._lock:
            shown = self._boards.pop(board_id, None)
        if shown is not None:
            shown.board.stop()

    def close_all(self) -> None:
        """Ends all."""
        for board_id in list(self._boards):
            self.close(board_id)

    def _end_idle(self) -> None:
        now = time.monotonic()
        by_use = sorted(self._boards, key=lambda board_id: self._boards[board_id].used)
        for place, board_id in enumerate(by_use):
            shown = self._boards[board_id]
            too_many = len(by_use) - place >= MOST
            if too_many or not shown.board.lives or now - shown.used > IDLE:
                del self._boards[board_id]
                shown.board.stop()


def answers(path: Path) -> bool:
    """Whether somebody answers HTTP at a socket file."""
    connection = http.client.HTTPConnection("localhost", timeout=5)
    connection.sock = socket.socket(socket.AF_UNIX)
    try:
        connection.sock.connect(str(path))
        connection.request("GET", "/data/environment")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


class BoardsHandler(Handler):
    """``tensorboard``."""

    @authenticated
    @authorized
    async def get(self) -> None:
        """The TensorBoards that go on."""
        boards = self.settings["jupyter_estimator_boards"].listed()
        self.finish({"boards": [{"id": board_id, "url": board_url(self, board_id), "runs": runs} for board_id, runs in boards.items()]})

    @authenticated
    @authorized
    async def post(self) -> None:
        """Opens the TensorBoard of some runs."""
        ids = self.body().get("runs")
        if not isinstance(ids, list) or not ids or not all(isinstance(run_id, str) for run_id in ids):
            raise RefusedError(400, "Which runs TensorBoard is to show is not said.", 'Send {"runs": ["…"]}.')
        if not self.settings.get("jupyter_estimator_proxies"):
            raise RefusedError(
                400, "jupyter-server-proxy is not installed.", "Install it where the server runs: pip install jupyter-server-proxy"
            )
        boards: Boards = self.settings["jupyter_estimator_boards"]
        board_id = await self.in_thread(lambda: boards.open([self.run_of(run_id) for run_id in ids]))
        self.finish({"id": board_id, "url": board_url(self, board_id)})


class BoardHandler(Handler):
    """``tensorboard/{id}``."""

    @authenticated
    @authorized
    async def delete(self, board_id: str) -> None:
        """Ends a TensorBoard. Safe to repeat."""
        await self.in_thread(lambda: self.settings["jupyter_estimator_boards"].close(board_id))
        self.set_status(204)
        self.finish()


def board_url(handler: Handler, board_id: str) -> str:
    """Where a TensorBoard is seen. The slash matters: its page asks for everything else relative to itself."""
    return str(url_path_join(handler.base_url, PATH, board_id, "/"))


def proxy_handlers() -> list[tuple[str, Any, dict[str, Any]]]:
    """The routes that lead into TensorBoards; none where jupyter-server-proxy is missing."""
    try:
        from jupyter_server_proxy.handlers import AddSlashHandler, ProxyHandler
    except ImportError:
        return []

    class BoardProxy(ProxyHandler):  # type: ignore[misc]
        """Hands on what is asked of one TensorBoard, which knows no other verbs and no websockets."""

        SUPPORTED_METHODS = ("GET", "POST")

        async def proxy(self, board_id: str, path: str) -> Any:
            where = self.settings["jupyter_estimator_boards"].socket(board_id)
            if where is None:
                raise RefusedError(404, "This TensorBoard has ended.", "Open it again.")
            self.unix_socket = str(where)
            self.proxy_base = f"{PATH}/{board_id}"
            return await super().proxy("localhost", 0, path)

        @authenticated
        async def get(self, board_id: str, path: str) -> Any:
            return await self.proxy(board_id, path)

        @authenticated
        async def post(self, board_id: str, path: str) -> Any:
            return await self.proxy(board_id, path)

    return [
        (f"/{PATH}/([0-9a-f]+)", AddSlashHandler, {}),
        (f"/{PATH}/([0-9a-f]+)/(.*)", BoardProxy, {}),
    ]
