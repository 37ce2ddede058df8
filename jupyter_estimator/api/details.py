"""``run.get_details()``: what Azure ML says of a run, in its words."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.finish import signal_name
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_json

if TYPE_CHECKING:
    from jupyter_estimator.api.run import Run


def utc(when: float | None) -> str | None:
    """A time as Azure ML writes it."""
    return None if when is None else datetime.fromtimestamp(when, timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")


def details(run: Run) -> dict[str, Any]:
    """The details of a run; endTimeUtc and error are there once there is something to say."""
    request, course, marks = run.request, run.course(), run.directory.marks()
    found: dict[str, Any] = {
        "runId": run.id,
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
        "logFiles": {
            name: str(path)
            for name, path in run.directory.artifacts().items()
            if name.startswith((layout.USER_LOGS, layout.SYSTEM_LOGS, layout.LOGS))
        },
        "submittedBy": request.get("user"),
        "provenance": read_json(str(run.directory.file(layout.PROVENANCE))) or {},
        "origin": request.get("origin", {}),
    }
    if course.ended is not None:
        found["endTimeUtc"] = utc(course.ended)
        found["exitCode"] = course.exit_code
        found["signal"] = signal_name(course.signal)
    if course.error is not None:
        found["error"] = course.error
    return found
