"""Child runs: run directories that a script makes beside its own. They have no process; they end when told, or with their parent."""

from __future__ import annotations

import errno
import json
import os
import shutil
import time

from .errors import EstimatorError
from .journal import Writer
from .layout import LOGS, OUTPUTS, REQUEST, STATES, TERMINAL
from .names import slug
from .reading import child_ids, read_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def create_child(directory: str, parent: dict[str, Any], name: str | None, run_id: str | None) -> str:
    """Makes a child of the run in ``directory`` and returns its id. The child's directory is whole before it gets its name."""
    runs, parent_id = os.path.split(directory)
    child_id = parent_id + "." + (slug(run_id) if run_id else os.urandom(4).hex())
    now = time.time()
    request: dict[str, Any] = {
        "version": 1,
        "id": child_id,
        "experiment": parent.get("experiment", ""),
        "parent": parent_id,
        "display_name": name or "",
        "type": "child",
        "source": "child",
        "created": now,
        "target": parent.get("target", "local"),
    }
    partial = os.path.join(runs, ".new-" + os.urandom(8).hex())
    try:
        for folder in ("", OUTPUTS, LOGS):
            os.mkdir(os.path.join(partial, folder), 0o700)
        _write(os.path.join(partial, REQUEST), request)
        _write(os.path.join(partial, STATES), {"t": now, "status": "Running"})
        os.rename(partial, os.path.join(runs, child_id))
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        if error.errno in (errno.EEXIST, errno.ENOTEMPTY):
            raise EstimatorError("There is already a child run " + child_id + ".", "Leave run_id out, or give another one.") from None
        raise EstimatorError("The child run could not be made: " + str(error.strerror).lower() + ".", "Check " + runs + ".") from None
    return child_id


def _write(path: str, record: dict[str, Any]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with open(descriptor, "w") as file:
        file.write(json.dumps(record) + "\n")


def end_child(directory: str, status: str, message: str) -> None:
    """Records the end of a child that has not ended yet."""
    path = os.path.join(directory, STATES)
    for record in read_lines(path):
        if record.get("status") in TERMINAL:
            return
    record = {"t": time.time(), "status": status}
    if message:
        record["error"] = {"message": message, "hint": "", "traceback": ""}
    writer = Writer(path)
    writer.append_or_warn((json.dumps(record) + "\n").encode())
    writer.close()


def end_children(directory: str, status: str, message: str) -> None:
    """Ends whatever children of a run its script left open."""
    runs, run_id = os.path.split(directory)
    for child_id in child_ids(runs, run_id):
        end_child(os.path.join(runs, child_id), status, message)
