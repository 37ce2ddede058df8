"""Child runs: run directories that a script makes beside its own. They have no process; they end when told, or with their parent.

And a run's place among the others: its children, and its number in its experiment.
"""

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
from .reading import child_ids, read_lines, read_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Labels = str | Mapping[str, str | None] | None


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


def children_of(directory: str, recursive: bool) -> list[str]:
    """Ids of the children of the run in ``directory``, the newest first; with theirs if ``recursive``."""
    runs, run_id = os.path.split(directory)
    found = []
    for child in child_ids(runs, run_id):
        request = _request(runs, child)
        if recursive or request.get("parent") == run_id:
            found.append((_created(request), child))
    return [child for _, child in sorted(found, reverse=True)]


def number(directory: str, request: dict[str, Any]) -> int | None:
    """A run's number in its experiment, counted from 1; children are not counted."""
    runs, run_id = os.path.split(directory)
    experiment = request.get("experiment")
    begin, own = slug(str(experiment)) + "_", (_created(request), run_id)
    count = 0
    for entry in os.listdir(runs):
        if entry.startswith(begin):
            other = _request(runs, entry)
            same = other.get("experiment") == experiment and not other.get("parent")
            count += same and (_created(other), entry) <= own
    return count or None


def matches(run: Any, tags: Labels, properties: Labels, kind: str | None, status: str | None) -> bool:
    """Whether a run is one of those that were asked for."""
    if kind not in (None, run.type) or status not in (None, run.get_status()):
        return False
    return _has(run.get_tags(), tags) and _has(run.get_properties(), properties)


def _has(labels: Mapping[str, str | None], wanted: Labels) -> bool:
    """Whether tags or properties hold a key, or all of ``{key: value}``; a value of None stands for any."""
    if wanted is None:
        return True
    pairs = {wanted: None} if isinstance(wanted, str) else wanted
    return all(key in labels and value in (None, labels[key]) for key, value in pairs.items())


def _request(runs: str, run_id: str) -> dict[str, Any]:
    return read_request(os.path.join(runs, run_id))


def _created(request: dict[str, Any]) -> float:
    created = request.get("created")
    return float(created) if isinstance(created, (int, float)) else 0.0
