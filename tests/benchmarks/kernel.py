"""A real kernel, as a notebook has one, and what it sends to the notebook."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from pathlib import Path
from queue import Empty
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from tests.benchmarks.measure import wait_until

ENDED = ("Completed", "Failed", "Canceled")


class Kernel:
    """A kernel with the extension loaded; a thread takes what it sends, as a front end would.

    ``ended`` has, for each run that a panel was told the end of, when that was.
    """

    def __init__(self, room: Path) -> None:
        self._manager = KernelManager(kernel_name="python3")
        environment = {**os.environ, "JUPYTER_ESTIMATOR_WORKSPACE": str(room / "workspace"), "IPYTHONDIR": str(room / "ipython")}
        self._manager.start_kernel(env=environment, cwd=str(room), stderr=subprocess.DEVNULL)
        self._client: BlockingKernelClient = self._manager.client()
        self._client.start_channels()
        self._client.wait_for_ready(60)
        self._stopping = False
        self.ended: dict[str, float] = {}
        self._printed: dict[str, str] = {}
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.pid = int(self.execute("import os; print(os.getpid())"))
        self.execute("%load_ext jupyter_estimator")

    def execute(self, code: str) -> str:
        """Runs a cell; what it printed."""
        message = self._client.execute(code)
        while True:
            reply = self._client.get_shell_msg(timeout=600)
            if reply["parent_header"].get("msg_id") == message:
                break
        if reply["content"]["status"] != "ok":
            raise RuntimeError("\n".join(reply["content"].get("traceback", [])))
        wait_until(lambda: f"{message} idle" in self._printed)
        return self._printed.pop(message, "")

    def submit(self, script: Path, *arguments: object) -> str:
        """Submits a script's text as a cell, whose output is the live panel; the run's id."""
        words = " ".join(map(str, arguments))
        self.execute(f"%%estimator --experiment bench --as run -- {words}\n{script.read_text()}")
        return self.execute("print(run.id)").strip()

    def close(self) -> None:
        """Ends the kernel."""
        self._stopping = True
        self._reader.join()
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)

    def _read(self) -> None:
        while not self._stopping:
            try:
                message = self._client.get_iopub_msg(timeout=0.2)
            except Empty:
                continue
            self._take(message["msg_type"], message["content"], message["parent_header"].get("msg_id", ""))

    def _take(self, kind: str, content: dict[str, Any], parent: str) -> None:
        if kind == "stream":
            self._printed[parent] = self._printed.get(parent, "") + content["text"]
        elif kind == "status" and content["execution_state"] == "idle":
            self._printed[f"{parent} idle"] = ""
        elif kind == "comm_msg":
            state = (content["data"].get("content") or {}).get("state") or {}
            if state.get("status") in ENDED:
                self.ended.setdefault(state["id"], time.monotonic())
