"""``run.get_details()``: what Azure ML says of a run, in its words."""

from __future__ import annotations

import os

from .files import artifacts
from .layout import LOGS, PROVENANCE, SYSTEM_LOGS, USER_LOGS
from .reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .annotations import Annotations
    from .run_state import RunState

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


def _input(name: str, given: dict[str, Any]) -> dict[str, Any]:
    how = {"type": "RunInput", "inputName": name, "mechanism": str(given.get("mode", "")).capitalize()}
    if given.get("path_on_compute"):
        how["pathOnCompute"] = given["path_on_compute"]
    return {"dataset": {"paths": given.get("paths")}, "consumptionDetails": how}


def _ranks(launcher: dict[str, Any]) -> dict[str, Any]:
    """What a run definition says of ranks."""
    return {
        "communicator": "Mpi" if launcher.get("type") == "mpi" else "None",
        "nodeCount": launcher.get("node_count", 1),
        "mpi": {"processCountPerNode": launcher.get("process_count_per_node", 1)},
    }


def describe(run_id: str, request: dict[str, Any], run_state: RunState, annotations: Annotations) -> dict[str, Any]:
    """What can be said of any run; endTimeUtc and error are there once there is something to say."""
    found: dict[str, Any] = {
        "runId": run_id,
        "target": request.get("target"),
        "status": run_state.status,
        "startTimeUtc": utc(run_state.started),
        "properties": annotations.properties,
        "tags": annotations.tags,
        "inputDatasets": [_input(name, given) for name, given in (request.get("inputs") or {}).items() if isinstance(given, dict)],
        "outputDatasets": [],
        "runDefinition": {
            "script": request.get("entry"),
            "arguments": request.get("arguments", []),
            "target": request.get("target"),
            "environmentVariables": request.get("environment_variables", {}),
            "maxRunDurationSeconds": request.get("max_run_duration_seconds"),
            "interpreterPath": request.get("interpreter"),
            **_ranks(request.get("launcher") or {}),
        },
        "logFiles": {},
        "submittedBy": request.get("user"),
        "provenance": {},
        "origin": request.get("origin", {}),
    }
    if run_state.ended is not None:
        found["endTimeUtc"] = utc(run_state.ended)
        found["exitCode"] = run_state.exit_code
        found["signal"] = signal_name(run_state.signal)
    if run_state.error is not None:
        found["error"] = run_state.error
    names = request.get("secrets")
    if names:
        from .hiding import Hiding

        found = Hiding(names).struck(found)
    return found


def details_of(directory: str, request: dict[str, Any], run_state: RunState, annotations: Annotations) -> dict[str, Any]:
    """The same with what lies in a run directory: logs and provenance."""
    found = describe(os.path.basename(directory), request, run_state, annotations)
    found["logFiles"] = {name: path for name, path in artifacts(directory).items() if name.startswith(LOG_FOLDERS)}
    found["provenance"] = read_json(os.path.join(directory, PROVENANCE)) or {}
    return found
