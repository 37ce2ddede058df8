"""``run.get_details()``: what Azure ML says of a run, in its words."""

from __future__ import annotations

import os

from .files import artifacts
from .layout import LOGS, PROVENANCE, SYSTEM_LOGS, USER_LOGS
from .reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .course import Course
    from .marks import Marks

LOG_FOLDERS = (USER_LOGS + "/", SYSTEM_LOGS + "/", LOGS + "/")


def utc(when: float | None) -> str | None:
    """A time as Azure ML writes it."""
    if when is None:
        return None
    from datetime import datetime, timezone

    return datetime.fromtimestamp(when, timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


def signal_name(number: int | None) -> str | None:
    """SIGKILL for 9."""
    if number is None:
        return None
    import signal

    try:
        return signal.Signals(number).name
    except ValueError:
        return "signal " + str(number)


def describe(run_id: str, request: dict[str, Any], course: Course, marks: Marks) -> dict[str, Any]:
    """What can be said of any run; endTimeUtc and error are there once there is something to say."""
    found: dict[str, Any] = {
        "runId": run_id,
        "target": request.get("target"),
        "status": course.status,
        "startTimeUtc": utc(course.started),
        "properties": marks.properties,
        "tags": marks.tags,
        "inputDatasets": [],
        "outputDatasets": [],
        "runDefinition": {
            "script": request.get("entry"),
            "arguments": request.get("arguments", []),
            "target": request.get("target"),
            "environmentVariables": request.get("environment_variables", {}),
            "maxRunDurationSeconds": request.get("max_run_duration_seconds"),
            "interpreterPath": request.get("interpreter"),
        },
        "logFiles": {},
        "submittedBy": request.get("user"),
        "provenance": {},
        "origin": request.get("origin", {}),
    }
    if course.ended is not None:
        found["endTimeUtc"] = utc(course.ended)
        found["exitCode"] = course.exit_code
        found["signal"] = signal_name(course.signal)
    if course.error is not None:
        found["error"] = course.error
    return found


def details_of(directory: str, request: dict[str, Any], course: Course, marks: Marks) -> dict[str, Any]:
    """The same with what lies in a run directory: logs and provenance."""
    found = describe(os.path.basename(directory), request, course, marks)
    found["logFiles"] = {name: path for name, path in artifacts(directory).items() if name.startswith(LOG_FOLDERS)}
    found["provenance"] = read_json(os.path.join(directory, PROVENANCE)) or {}
    return found
