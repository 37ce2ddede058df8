"""What the run view is told about a run. The shapes are those of labextension/src/view/protocol.ts."""

from __future__ import annotations

import time
from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.course import Course
from jupyter_estimator.inside.details import signal_name
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.records.progress import progress
from jupyter_estimator.records.run_directory import RunDirectory
from jupyter_estimator.records.terminal import tail_lines

FILES = 5000
"""Names of files a view gets."""


def state(run: RunDirectory, course: Course, number: int | None = None) -> dict[str, Any]:
    """Everything about a run that is small: RunState of the protocol."""
    request, marks = run.request, run.marks()
    arguments = request.get("arguments") or []
    return {
        "id": run.id,
        "experiment": request.get("experiment", ""),
        "display_name": marks.display_name,
        "number": number,
        "status": course.status,
        "phase": course.phase,
        "created": request.get("created", 0),
        "started": course.started,
        "ended": course.ended,
        "now": time.time(),
        "target": request.get("target", ""),
        "source": request.get("source", ""),
        "entry": request.get("entry", ""),
        "command": [request.get("interpreter", ""), request.get("entry", ""), *arguments],
        "parameters": parameters(arguments),
        "error": _error(course.error),
        "exit_code": course.exit_code,
        "signal": signal_name(course.signal),
        "tags": {key: "" if value is None else str(value) for key, value in marks.tags.items()},
        "properties": marks.properties,
        "provenance": provenance(run),
        "progress": None if course.over or course.started is None else log_progress(run),
        "log_size": log_size(run),
    }


def _error(error: Any) -> dict[str, str] | None:
    if not isinstance(error, dict):
        return None
    return {part: str(error.get(part) or "") for part in ("message", "hint", "traceback")}


def listed_files(run: RunDirectory) -> tuple[list[dict[str, Any]], int]:
    """The run's files as the protocol has them, the first by name where there are very many, and how many more there are."""
    found: list[dict[str, Any]] = []
    there = run.artifacts()
    for place, (name, path) in enumerate(there.items()):
        if len(found) == FILES:
            return found, len(there) - place
        try:
            info = path.stat()
        except OSError:
            continue  # just removed
        found.append({"name": name, "size": info.st_size, "modified": info.st_mtime})
    return found, 0


def log_size(run: RunDirectory) -> int:
    """Bytes in the run's log."""
    try:
        return run.file(layout.STD_LOG).stat().st_size
    except OSError:
        return 0


def parameters(arguments: list[str]) -> list[tuple[str, str]]:
    """Arguments as name and value: ``--C 0.5`` and ``--C=0.5`` are ("C", "0.5"), a bare flag has no value."""
    found: list[tuple[str, str]] = []
    waiting = ""
    for argument in arguments:
        is_name = argument.startswith("-") and len(argument) > 1 and not _is_number(argument)
        if waiting:
            found.append((waiting, "" if is_name else argument))
            waiting = ""
            if not is_name:
                continue
        if not is_name:
            found.append(("", argument))
        elif "=" in argument:
            name, _, value = argument.partition("=")
            found.append((name.lstrip("-"), value))
        else:
            waiting = argument.lstrip("-")
    return [*found, (waiting, "")] if waiting else found


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def log_progress(run: RunDirectory) -> dict[str, Any] | None:
    """How far the run's script has come, where its log has a progress bar."""
    found = progress(tail_lines(run.file(layout.STD_LOG), 50, max_bytes=16384))
    return {"fraction": found[0], "text": found[1]} if found else None


def provenance(run: RunDirectory) -> list[tuple[str, list[tuple[str, str]]]]:
    """Where the run comes from, in groups."""
    request, known = run.request, read_json(str(run.file(layout.PROVENANCE))) or {}
    origin, git = request.get("origin", {}), known.get("git", {})
    interpreter, host = known.get("interpreter", {}), known.get("host", {})
    groups = [
        (
            "Code",
            [
                ("Source", request.get("source")),
                ("Entry", request.get("entry")),
                ("Folder", request.get("folder")),
                ("Notebook", origin.get("notebook")),
                ("Cell", f"In [{origin['execution_count']}]" if origin.get("execution_count") else ""),
                ("Snapshot", request.get("snapshot")),
            ],
        ),
        (
            "Git",
            [
                ("Repository", git.get("azureml.git.repository_uri")),
                ("Branch", git.get("azureml.git.branch")),
                ("Commit", git.get("azureml.git.commit")),
                ("Uncommitted changes", {"True": "yes", "False": "no"}.get(git.get("azureml.git.dirty", ""))),
            ],
        ),
        (
            "Environment",
            [
                ("Python", str(interpreter.get("version", "")).split(" ")[0]),
                ("Interpreter", request.get("interpreter")),
                ("Packages", str(len(known["packages"])) if known.get("packages") else ""),
                ("Secrets passed", ", ".join(request.get("secrets", []))),
            ],
        ),
        (
            "Machine",
            [
                ("Host", request.get("host")),
                ("Run directory", run.path),
                ("System", host.get("system")),
                ("Processors", str(host.get("cpus") or "")),
                ("Submitted by", request.get("user")),
                ("Compute target", request.get("target")),
            ],
        ),
    ]
    return [(title, [(name, str(value)) for name, value in rows if value]) for title, rows in groups if any(v for _, v in rows)]
