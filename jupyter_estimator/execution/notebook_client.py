"""nbclient's client for a notebook that is a run: what its cells print is in the log as it appears, and in the executed copy."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import threading
import time
from queue import Empty
from typing import Any

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete
from nbclient.util import ensure_async
from zmq import ENOTSOCK, ETERM, ZMQError

_OUTPUTS = ("stream", "display_data", "execute_result", "error", "update_display_data")
_WIDGET = "application/vnd.jupyter.widget-view+json"
_LAST_WORDS = 0.3
"""Seconds without a word after the last cell, after which nothing more is waited for: kernels gather what is printed for 0.2 s."""
_AT_MOST = 3.0
"""Seconds after which a task that goes on printing is not listened to any longer: like a script's, it ends with the notebook."""


class Client(NotebookClient):
    """Echoes outputs, and takes those that come late for the cell they are of."""

    kc: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owns_km = True  # the kernel is asked to end with the notebook, so that what it registered with atexit is done
        self.kernel_status: int | None = None
        self._cells: dict[str, tuple[Any, int]] = {}

    def process_message(self, msg: dict[str, Any], cell: Any, cell_index: int) -> Any:
        """Takes a message in; nbclient's own."""
        output = super().process_message(msg, cell, cell_index)
        if output is not None:
            _echo(output)
        return output

    async def _async_poll_output_msg(self, parent_msg_id: str, cell: Any, cell_index: int) -> None:
        # nbclient passes over what is not of the cell at work: what tasks and threads of earlier cells print.
        self._cells[parent_msg_id] = cell, cell_index
        while True:
            msg = await ensure_async(self.kc.iopub_channel.get_msg(timeout=None))
            if msg["parent_header"].get("msg_id") != parent_msg_id:
                self._take_late(msg)
                continue
            try:
                self.process_message(msg, cell, cell_index)
            except CellExecutionComplete:
                return

    def _take_late(self, msg: dict[str, Any]) -> None:
        cell, index = self._cells.get(msg["parent_header"].get("msg_id", ""), (None, 0))
        if cell is not None and msg["msg_type"] in _OUTPUTS:
            self.process_message(msg, cell, index)
            _join_streams(cell.outputs)
        elif cell is not None and msg["msg_type"].startswith("comm"):
            self.handle_comm_msg(cell.outputs, msg, index)

    async def async_execute_cell(self, cell: Any, cell_index: int, *args: Any, **kwargs: Any) -> Any:
        """Executes a cell; nbclient's own."""
        done = await super().async_execute_cell(cell, cell_index, *args, **kwargs)
        if cell_index == len(self.nb.cells) - 1:
            await self._listen_to_the_end()
        return done

    async def _listen_to_the_end(self) -> None:
        """What was printed before the last cell ended may still be on its way."""
        end = time.monotonic() + _AT_MOST
        with contextlib.suppress(Empty, asyncio.TimeoutError):
            while time.monotonic() < end:
                self._take_late(await ensure_async(self.kc.iopub_channel.get_msg(timeout=_LAST_WORDS)))

    async def _async_check_alive(self) -> None:
        process = getattr(getattr(self.km, "provisioner", None), "process", None)
        if process is not None:
            self.kernel_status = process.poll()
        await super()._async_check_alive()

    async def _async_cleanup_kernel(self) -> None:
        pass_over_closed_sockets()
        await super()._async_cleanup_kernel()

    def tidy(self) -> None:
        """Before the notebook is saved: widgets are shown as they are now, and those of which nothing is known as text."""
        self.set_widgets_metadata()
        saved = self.nb.metadata.get("widgets", {}).get("application/vnd.jupyter.widget-state+json", {})
        known = saved.get("state", {})
        for cell in self.nb.cells:
            for output in cell.get("outputs", []):
                view = output.get("data", {}).get(_WIDGET)
                if view is not None and view.get("model_id") not in known:
                    del output["data"][_WIDGET]


def pass_over_closed_sockets() -> None:
    """From now on nothing is said of sockets that are closed: their closing races with what still looks at them.

    Once a notebook has been executed, a traceback of that kind would be the log's last words, whether a thread, a callback or a destructor
    has it.
    """
    thread_hook, unraisable_hook = threading.excepthook, sys.unraisablehook

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if not _of_closed_socket(args.exc_value):
            thread_hook(args)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        if not _of_closed_socket(args.exc_value):
            unraisable_hook(args)

    threading.excepthook, sys.unraisablehook = in_thread, unraisable
    for name in ("asyncio", "tornado.application"):
        logging.getLogger(name).addFilter(lambda record: not (record.exc_info and _of_closed_socket(record.exc_info[1])))


def _of_closed_socket(error: BaseException | None) -> bool:
    return isinstance(error, ZMQError) and error.errno in (ENOTSOCK, ETERM)


def _join_streams(outputs: list[Any]) -> None:
    if len(outputs) > 1 and outputs[-1].output_type == outputs[-2].output_type == "stream" and outputs[-1].name == outputs[-2].name:
        outputs[-2].text += outputs.pop().text


def _echo(output: dict[str, Any]) -> None:
    """Shows a cell's output in the log: streams as they are, results as text."""
    if output["output_type"] == "stream":
        stream = sys.stderr if output.get("name") == "stderr" else sys.stdout
        stream.write("".join(output["text"]))
        stream.flush()
    elif output["output_type"] in ("execute_result", "display_data"):
        text = output["data"].get("text/plain", "")
        sys.stdout.write("".join(text) + "\n")
        sys.stdout.flush()
