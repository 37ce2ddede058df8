"""JupyterLab's debugger is switched on: debugpy rewrites every start of a Python, and a run starts all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.notebooks.kernel import Kernel

HELLO = {
    "clientID": "jupyterlab",
    "clientName": "JupyterLab",
    "adapterID": "",
    "pathFormat": "path",
    "linesStartAt1": True,
    "columnsStartAt1": True,
    "supportsVariableType": True,
    "supportsVariablePaging": True,
    "supportsRunInTerminalRequest": True,
    "locale": "en",
}


def switch_on(kernel: Kernel) -> None:
    """What JupyterLab sends when the bug icon is pressed."""
    for number, (command, arguments) in enumerate([("initialize", HELLO), ("attach", {}), ("configurationDone", {})], 1):
        content: dict[str, Any] = {"type": "request", "seq": number, "command": command, "arguments": arguments}
        message = kernel.client.session.msg("debug_request", content)
        kernel.client.control_channel.send(message)
        reply: dict[str, Any] = {}
        while reply.get("parent_header", {}).get("msg_id") != message["header"]["msg_id"]:
            reply = kernel.client.get_control_msg(timeout=60)
        assert reply["content"].get("success"), reply["content"]


@pytest.mark.slow
def test_runs_start_with_the_debugger_on(start_kernel: Callable[..., Kernel]) -> None:
    kernel = start_kernel()
    switch_on(kernel)
    for number in range(2):  # the second is carried by a supervisor that was started in advance
        kernel.run(
            f"%%estimator --as run{number}\nimport subprocess, sys\nprint('ran')\nsubprocess.run([sys.executable, '-c', 'print(1)'])"
        )
        kernel.run(f"import time; found = run{number}.wait_for_completion(); time.sleep(1)")
        shown = kernel.run(f"print(found['status'], open(run{number}.path + '/user_logs/std_log.txt').read().split())")
        assert shown.text.strip() == "Completed ['ran', '1']"


@pytest.mark.slow
def test_tensorboard_starts_with_the_debugger_on(start_kernel: Callable[..., Kernel]) -> None:
    pytest.importorskip("tensorboard", reason="no TensorBoard here (pip install tensorboard)")
    kernel = start_kernel()
    switch_on(kernel)
    kernel.run("%%estimator --as run --wait\nprint('ran')")
    kernel.run("from jupyter_estimator import Tensorboard; board = Tensorboard([run]); url = board.start(start_browser=False)")
    shown = kernel.run("import urllib.request; print(urllib.request.urlopen(url, timeout=30).status); board.stop()")
    assert shown.text.strip() == "200"
