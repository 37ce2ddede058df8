"""A real kernel, and what a front end would hold of its messages."""

from __future__ import annotations

import queue
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jupyter_client.manager import KernelManager

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jupyter_client.blocking.client import BlockingKernelClient

PATIENCE = 60.0
"""Seconds after which what was waited for counts as never coming."""
MIME = "application/vnd.jupyter-estimator.run.v1+json"
WIDGET_MIME = "application/vnd.jupyter.widget-view+json"


@dataclass
class Cell:
    """One executed cell's output so far."""

    streams: dict[str, str] = field(default_factory=dict)
    shown: list[dict[str, Any]] = field(default_factory=list)
    """Bundles of displays and results, in order; those with a display id are replaced when the kernel updates them."""
    error: list[str] | None = None
    idle: bool = False

    @property
    def text(self) -> str:
        return "".join(self.streams.values())

    @property
    def bundle(self) -> dict[str, Any]:
        return self.shown[-1]


class Kernel:
    """Executes cells as a front end does; every message that arrives meanwhile is taken in."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.manager = KernelManager()
        # Every kernel on the default transport begins with a warning about it.
        self.manager.start_kernel(cwd=str(folder), env=dict(environment), extra_arguments=["--log-level=ERROR"])
        self.cells: dict[str, Cell] = {}
        self.displays: dict[str, list[dict[str, Any]]] = {}
        self.comms: dict[str, list[tuple[str, dict[str, Any], list[bytes]]]] = {}
        """Messages by comm: type, data, buffers."""
        self.client: BlockingKernelClient = self._connect()

    def _connect(self) -> BlockingKernelClient:
        client = self.manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    @property
    def pid(self) -> int:
        provisioner: Any = self.manager.provisioner
        return int(provisioner.pid)

    # ---- cells

    def start(self, code: str) -> Cell:
        """Sends a cell and does not wait for it."""
        cell = self.cells[self.client.execute(code)] = Cell()
        return cell

    def run(self, code: str) -> Cell:
        """Executes a cell to its end; its error is an assertion's."""
        cell = self.finish(self.start(code))
        assert cell.error is None, "\n".join(cell.error)
        return cell

    def fail(self, code: str) -> list[str]:
        """Executes a cell that must fail; the lines a person sees of it."""
        cell = self.finish(self.start(code))
        assert cell.error is not None, f"the cell did not fail; it showed {cell.text!r}"
        return cell.error

    def value(self, code: str) -> str:
        """The result's plain text."""
        return str(self.run(code).bundle["text/plain"])

    def finish(self, cell: Cell) -> Cell:
        self.until(lambda: cell.idle)
        return cell

    def until(self, condition: Callable[[], object], patience: float = PATIENCE) -> None:
        """Takes in messages until something is so."""
        deadline = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < deadline, "it never became so"
            self.take_in(0.05)

    def take_in(self, seconds: float) -> bool:
        """Takes in one message, if one comes."""
        try:
            message = self.client.get_iopub_msg(timeout=seconds)
        except queue.Empty:
            return False
        content, kind = message["content"], message["msg_type"]
        cell = self.cells.get(message["parent_header"].get("msg_id", ""), Cell())
        if kind == "stream":
            cell.streams[content["name"]] = cell.streams.get(content["name"], "") + content["text"]
        elif kind in ("display_data", "execute_result"):
            cell.shown.append(content["data"])
            if name := content.get("transient", {}).get("display_id"):
                self.displays.setdefault(name, []).append(content["data"])
        elif kind == "update_display_data":
            for bundle in self.displays.get(content["transient"]["display_id"], []):
                bundle.clear()
                bundle.update(content["data"])
        elif kind == "error":
            cell.error = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in content["traceback"]]
        elif kind.startswith("comm_"):
            self.comms.setdefault(content["comm_id"], []).append((kind, content["data"], message["buffers"]))
        elif kind == "status" and content["execution_state"] == "idle":
            cell.idle = True
        return True

    # ---- what else a front end asks

    def complete(self, code: str, cursor: int | None = None) -> list[str]:
        """What Tab offers."""
        return list(self._ask(self.client.complete(code, cursor))["matches"])

    def inspect(self, code: str) -> str:
        """The plain text of the help."""
        return str(self._ask(self.client.inspect(code))["data"].get("text/plain", ""))

    def _ask(self, identifier: str) -> dict[str, Any]:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            reply = self.client.get_shell_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == identifier:
                return dict(reply["content"])
        raise AssertionError("the kernel did not answer")

    # ---- panels

    def tell(self, comm: str, content: dict[str, Any]) -> None:
        """Sends a panel's custom message to the kernel, as its view does."""
        message = self.client.session.msg("comm_msg", {"comm_id": comm, "data": {"method": "custom", "content": content}})
        self.client.shell_channel.send(message)

    def heard(self, comm: str) -> list[tuple[dict[str, Any], list[bytes]]]:
        """Custom messages that a panel's view has got."""
        messages = [(data["content"], buffers) for _, data, buffers in self.comms.get(comm, []) if data.get("method") == "custom"]
        return [(content, [bytes(buffer) for buffer in buffers]) for content, buffers in messages]

    def ask(self, comm: str, verb: str, **more: Any) -> tuple[dict[str, Any], list[bytes]]:
        """A request's reply."""
        number = 1000 + len(self.comms.get(comm, []))
        self.tell(comm, {"type": "request", "id": number, "verb": verb, **more})

        def found() -> list[tuple[dict[str, Any], list[bytes]]]:
            return [(content, data) for content, data in self.heard(comm) if content["type"] == "reply" and content["id"] == number]

        self.until(found)
        return found()[0]

    # ---- its life

    def restart(self, *, now: bool) -> None:
        """Restarts the kernel, gracefully or at once."""
        self.client.stop_channels()
        self.manager.restart_kernel(now=now)
        self.client = self._connect()

    def replace(self) -> None:
        """Starts a new kernel in the place of one that was killed."""
        self.client.stop_channels()
        self.manager.restart_kernel(now=True)
        self.client = self._connect()

    def stop(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def panel_of(cell: Cell) -> str:
    """The comm of the panel that a cell shows: its place in the output is named after it."""
    found = re.search(r"\bje-([0-9a-f]{32})\b", cell.bundle["text/html"])
    assert found is not None
    return found[1]
