"""Child runs: run directories that a script makes beside its own. They have no process; they end when told, or with their parent."""

from __future__ import annotations

import json
import os
import time

from .journal import Writer
from .layout import LOGS, OUTPUTS, REQUEST, STATES, TERMINAL
from .names import slug
from .reading import child_ids, read_lines
from .run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any


class ChildRun(Run):
    """A run inside a run. ``complete`` and ``fail`` end it; so does leaving its ``with`` block."""

    def __enter__(self) -> ChildRun:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            self.complete()
        else:
            self.fail(type(error).__name__ + ": " + str(error))

    def complete(self) -> None:
        """Ends the run as Completed."""
        super().complete()
        end_child(self._directory, "Completed", "")

    def fail(self, error_details: object = None, error_code: object = None) -> None:
        """Ends the run as Failed."""
        super().fail(error_details, error_code)
        end_child(self._directory, "Failed", str(error_details or error_code or "The script called fail()."))

    def cancel(self) -> None:
        """Ends the run as Canceled."""
        end_child(self._directory, "Canceled", "")


def create_child(parent: Run, name: str | None, run_id: str | None) -> ChildRun:
    """Makes the child's directory whole before it gets its name."""
    runs = os.path.dirname(parent.path)
    child_id = parent.id + "." + (slug(run_id) if run_id else os.urandom(4).hex())
    now = time.time()
    request: dict[str, Any] = {
        "version": 1,
        "id": child_id,
        "experiment": parent.request.get("experiment", ""),
        "parent": parent.id,
        "display_name": name or "",
        "type": "child",
        "source": "child",
        "created": now,
        "target": parent.request.get("target", "local"),
    }
    partial = os.path.join(runs, ".new-" + os.urandom(8).hex())
    os.makedirs(os.path.join(partial, OUTPUTS), mode=0o700)
    os.mkdir(os.path.join(partial, LOGS))
    with open(os.path.join(partial, REQUEST), "w") as file:
        json.dump(request, file)
    with open(os.path.join(partial, STATES), "w") as file:
        file.write(json.dumps({"t": now, "status": "Running"}) + "\n")
    os.rename(partial, os.path.join(runs, child_id))
    return ChildRun(os.path.join(runs, child_id))


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
    writer.append((json.dumps(record) + "\n").encode())
    writer.close()


def end_children(directory: str, status: str, message: str) -> None:
    """Ends whatever children of a run its script left open."""
    runs, run_id = os.path.split(directory)
    for child_id in child_ids(runs, run_id):
        end_child(os.path.join(runs, child_id), status, message)
