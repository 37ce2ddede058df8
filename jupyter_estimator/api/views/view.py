"""What the run view is told about a run. The shapes are those of labextension/src/view/protocol.ts."""

from __future__ import annotations

import time
from typing import Any

from jupyter_estimator.execution.launchers.launcher import SINGLE, allocation_of, launcher_name
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.details import signal_name
from jupyter_estimator.inside.hiding import Hiding
from jupyter_estimator.inside.rank import log_name
from jupyter_estimator.inside.reading import read_json
from jupyter_estimator.inside.run_state import RunState
from jupyter_estimator.preparation.environments.definition import definition_from
from jupyter_estimator.preparation.environments.lock import locked_packages
from jupyter_estimator.records.formats.progress import progress
from jupyter_estimator.records.formats.terminal import tail_lines
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.trust import read_only

FILES = 5000
"""Names of files a view gets."""


def state(run: RunDirectory, run_state: RunState, number: int | None = None) -> dict[str, Any]:
    """Everything about a run that is small: RunState of the protocol."""
    request, annotations = run.request, run.annotations()
    arguments = request.get("arguments") or []
    hide = Hiding(request.get("secrets") or [])
    found: dict[str, Any] = {
        "id": run.id,
        "experiment": request.get("experiment", ""),
        "display_name": annotations.display_name,
        "number": number,
        "status": run_state.status,
        "phase": run_state.phase,
        "created": request.get("created", 0),
        "started": run_state.started,
        "ended": run_state.ended,
        "now": time.time(),
        "target": request.get("target", ""),
        "source": request.get("source", ""),
        "entry": request.get("entry", ""),
        "command": [run.interpreter, request.get("entry", ""), *arguments],
        "parameters": parameters(arguments),
        "error": _error(run_state.error),
        "exit_code": run_state.exit_code,
        "signal": signal_name(run_state.signal),
        "tags": {key: "" if value is None else str(value) for key, value in annotations.tags.items()},
        "properties": annotations.properties,
        "provenance": provenance(run),
        "progress": None if run_state.over or run_state.started is None else log_progress(run),
        "log_size": log_size(run),
        "ranks": ranks_of(request),
        "read_only": read_only(run.path.parent.parent, run.path),
    }
    shown: dict[str, Any] = hide.struck(found) if hide else found
    return shown


def _error(error: Any) -> dict[str, str] | None:
    if not isinstance(error, dict):
        return None
    return {part: str(error.get(part) or "") for part in ("message", "hint", "traceback")}


def listed_files(run: RunDirectory) -> tuple[list[dict[str, Any]], int]:
    """The run's files in the protocol's form, the first by name where there are very many, and how many more there are."""
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


def ranks_of(request: dict[str, Any]) -> int:
    """How many ranks a run has; 0 where it is one process and nothing else."""
    return 0 if launcher_name(request) == SINGLE else allocation_of(request).ranks


def log_size(run: RunDirectory, rank: int | None = None) -> int:
    """Bytes in the run's log, or in that of a rank."""
    try:
        return run.file(log_name(rank)).stat().st_size
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
    """The script's progress, where its log has a progress bar: of several ranks the first one's."""
    log = log_name(0 if ranks_of(run.request) else None)
    found = progress(tail_lines(run.file(log), 50, max_bytes=16384))
    return {"fraction": found[0], "text": found[1]} if found else None


def _built(run: RunDirectory) -> str:
    """Which environment the run was given, where it has one of its own."""
    built = run.environment
    lock_id, kind = built.get("id"), built.get("kind")
    return f"{kind} {lock_id[:12]}{', cached' if built.get('cached') else ''}" if isinstance(lock_id, str) and isinstance(kind, str) else ""


def _declared(record: object) -> str:
    """What a run declares of its software, where that is more than an interpreter."""
    definition = definition_from(record)
    if definition is None:
        return ""
    conda = f"conda {', '.join(definition.conda)} from {', '.join(definition.channels)}" if definition.conda else ""
    pip = f"pip {', '.join(definition.requirements)}" if definition.requirements else ""
    parts = [definition.name, f"image {definition.image}" if definition.image else "", conda, pip]
    return "; ".join(part for part in parts if part)


def _lock(run: RunDirectory) -> str:
    """The packages of the run's lock, a line each: with all of their hashes it is in environment.json."""
    lock = run.environment.get("lock")
    return "\n".join(f"{name} {version}" for name, version in locked_packages(lock)) if isinstance(lock, str) else ""


def _ranks(request: dict[str, Any]) -> str:
    """How many ranks there are, on what, and what starts them."""
    ranks, nodes = ranks_of(request), allocation_of(request).node_count
    return f"{ranks} by {launcher_name(request)}{f', on {nodes} nodes' if nodes > 1 else ''}" if ranks else ""


def _given(given: dict[str, Any]) -> str:
    paths = given.get("paths")
    return f"{', '.join(map(str, paths)) if isinstance(paths, list) else ''} ({given.get('mode')})"


def provenance(run: RunDirectory) -> list[tuple[str, list[tuple[str, str]]]]:
    """The run's provenance, in groups."""
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
                ("Note", git.get("azureml.git.note")),
                ("Uncommitted changes", {"True": "yes", "False": "no"}.get(git.get("azureml.git.dirty", ""))),
            ],
        ),
        (
            "Environment",
            [
                ("Python", str(interpreter.get("version", "")).split(" ")[0]),
                ("Interpreter", run.interpreter),
                ("Declared", _declared(request.get("environment"))),
                ("Built", _built(run)),
                ("Lock", _lock(run)),
                ("Packages", str(len(known["packages"])) if known.get("packages") else ""),
                ("Secrets passed", ", ".join(request.get("secrets", []))),
            ],
        ),
        ("Data", [(name, _given(given)) for name, given in (request.get("inputs") or {}).items() if isinstance(given, dict)]),
        (
            "Machine",
            [
                ("Host", request.get("host")),
                ("Run directory", run.path),
                ("System", host.get("system")),
                ("Processors", str(host.get("cpus") or "")),
                ("Submitted by", request.get("user")),
                ("Compute target", request.get("target")),
                ("Ranks", _ranks(request)),
            ],
        ),
    ]
    return [(title, [(name, str(value)) for name, value in rows if value]) for title, rows in groups if any(v for _, v in rows)]
