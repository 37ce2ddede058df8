"""What else a workspace holds than runs, as pages show it: models, environments, data, compute targets.

There is a list of each kind, and a document of each thing: facts, tables and texts, whatever it is about. A cell of a table may be a run,
which pages lead to.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_estimator.api.assets.built_environments import built_environment, remove_environments
from jupyter_estimator.inside.errors import NotFoundError
from jupyter_estimator.inside.tree import Tree
from jupyter_estimator.preparation.environments.lock import kind_of_lock, locked_packages
from jupyter_estimator.records.registries.datasets import DatasetStore
from jupyter_estimator.records.registries.definitions import DefinitionStore
from jupyter_estimator.records.registries.environments import EnvironmentStore
from jupyter_estimator.records.registries.models import ModelStore
from jupyter_estimator.records.registries.targets import TargetStore

if TYPE_CHECKING:
    from jupyter_estimator.api.workspace import Workspace

Row = dict[str, Any]
Document = dict[str, Any]

MOST = 500
"""Rows of a section."""
_ID = re.compile(r"[0-9a-f]{64}")
_LARGEST_TEXT = 1_000_000


def assets_tag(root: Path) -> str:
    """What changes when one of the lists may have; empty where there is nothing to list."""
    watched = [TargetStore(root).path, EnvironmentStore(root).prefixes]
    for folder in (ModelStore(root).path, DefinitionStore(root).path, DatasetStore(root).path):
        watched += [folder, *_entries(folder)]
    times = [(str(path), time) for path in watched if (time := _changed(path))]
    return hashlib.sha256(json.dumps(times).encode()).hexdigest()[:16] if times else ""


def asset_sections(root: Path) -> list[dict[str, Any]]:
    """The sections that have something in them: kind, title, rows and how many there are in all."""
    found = []
    for kind, (title, rows, _) in _KINDS.items():
        listed = rows(root)
        if listed:
            found.append({"kind": kind, "title": title, "rows": listed[:MOST], "total": len(listed)})
    return found


def asset_document(root: Path, kind: str, name: str) -> Document:
    """All that is known of one. Raises NotFoundError."""
    if kind not in _KINDS:
        raise NotFoundError(f"There is no kind of things called {kind[:100]!r}.", f"Known here: {', '.join(_KINDS)}.")
    found = _KINDS[kind][2](root, name)
    if found is None:
        raise NotFoundError(f"There is no {name[:100]!r} among {_KINDS[kind][0].lower()}.", "It may have been removed.")
    return {"kind": kind, "name": name, "removable": False, **found}


# ---- models


def _models(root: Path) -> list[Row]:
    store = ModelStore(root)
    latest = {name: store.versions(name)[-1] for name in store.names()}
    return [_row(name, f"version {version}", store.record(name, version).get("created")) for name, version in latest.items()]


def _model(root: Path, name: str) -> Document | None:
    store = ModelStore(root)
    if name not in store.names():
        return None
    versions = store.versions(name)[::-1]
    records = {version: store.record(name, version) for version in versions}
    latest = records[versions[0]]
    table = [
        [
            str(version),
            _time(record.get("created")),
            _run(record.get("run_id")),
            _text(record.get("framework")),
            _labels(record.get("tags")),
        ]
        for version, record in records.items()
    ]
    files = [[path, {"bytes": size}] for path, size in _files(store.folder(name, versions[0]) / "files")]
    return {
        "title": name,
        "facts": _facts(
            ("Latest version", str(versions[0])),
            ("Description", latest.get("description")),
            ("Experiment", latest.get("experiment")),
            ("Registered by", latest.get("created_by")),
            ("Properties", _labels(latest.get("properties"))),
            ("Folder", store.folder(name, versions[0])),
        ),
        "tables": [
            {"title": "Versions", "columns": ["Version", "Registered", "Run", "Framework", "Tags"], "rows": table},
            {"title": f"Files of version {versions[0]}", "columns": ["File", "Size"], "rows": files},
        ],
        "texts": [],
    }


def _files(folder: Path) -> Iterable[tuple[str, int]]:
    files = Tree(str(folder), within=[str(folder)]).files
    for name in sorted(files)[:MOST]:
        with suppress(OSError):
            yield name, os.stat(files[name], follow_symlinks=False).st_size


# ---- environments


def _environments(root: Path) -> list[Row]:
    registered = DefinitionStore(root)
    named = [_row(name, f"version {registered.versions(name)[-1]}", _changed_at(registered.path / name)) for name in registered.names()]
    store = EnvironmentStore(root)
    built = []
    for lock_id in store.ids():
        if (environment := store.get(lock_id)) is not None:
            packages = locked_packages(environment.lock)
            title = ", ".join(name for name, _ in packages[:3]) + ("…" if len(packages) > 3 else "")
            built.append(_row(lock_id, kind_of_lock(environment.lock), store.last_used(lock_id), title or lock_id[:12]))
    return [*named, *built]


def _environment(root: Path, name: str) -> Document | None:
    if _ID.fullmatch(name):
        return _built(root, name)
    store = DefinitionStore(root)
    if name not in store.names():
        return None
    versions = store.versions(name)[::-1]
    table = [[str(version), _time(_changed_at(store.path / name / f"{version}.json"))] for version in versions]
    text = json.dumps(store.record(name, versions[0]), indent=2)
    return {
        "title": name,
        "facts": _facts(("Latest version", str(versions[0])), ("Used by", f"%%estimator --environment {name}")),
        "tables": [{"title": "Versions", "columns": ["Version", "Registered"], "rows": table}],
        "texts": [{"title": f"Declaration of version {versions[0]}", "text": text}],
    }


def _built(root: Path, lock_id: str) -> Document | None:
    found, built = EnvironmentStore(root).get(lock_id), built_environment(root, lock_id)
    if found is None or built is None:
        return None
    packages = [[name, version] for name, version in locked_packages(found.lock)]
    return {
        "title": f"{built.kind} {lock_id[:12]}",
        "facts": _facts(
            ("Kind", built.kind),
            ("Built", _time(_changed_at(found.prefix))),
            ("Last used", _time(built.last_used)),
            ("Size", {"bytes": built.size}),
            ("Shared with nothing else", {"bytes": built.own}),
            ("Interpreter", found.python),
            ("Lock", lock_id),
        ),
        "tables": [
            {"title": "Runs in it that have not ended", "columns": ["Run"], "rows": [[_run(each)] for each in built.runs]},
            {"title": "Packages", "columns": ["Package", "Version"], "rows": packages},
        ],
        "texts": [{"title": "Lock", "text": found.lock[:_LARGEST_TEXT]}],
        "removable": not built.runs,
    }


def remove_asset(space: Workspace, kind: str, name: str) -> None:
    """Removes a built environment, which whoever declares the same has built anew. Raises EstimatorError where it is something else."""
    if kind != "environments" or not _ID.fullmatch(name) or EnvironmentStore(space.path).get(name) is None:
        raise NotFoundError(f"There is no {name[:100]!r} that could be removed here.", "What was built for runs can be.")
    remove_environments(space, [name])


# ---- data


def _data(root: Path) -> list[Row]:
    store = DatasetStore(root)
    found = []
    for dataset_id in store.ids():
        paths, last = store.paths(dataset_id), store.uses(dataset_id, 1)
        if paths and last:
            when = last[0].get("t")
            found.append(_row(dataset_id, _text(last[0].get("name")), when, os.path.basename(paths[0].rstrip("/*")) or paths[0]))
    return sorted(found, key=lambda row: -(row["created"] or 0))


def _dataset(root: Path, name: str) -> Document | None:
    store = DatasetStore(root)
    paths = store.paths(name)
    if not paths:
        return None
    runs = [[_run(use.get("run")), _text(use.get("name")), _text(use.get("mode")), _time(use.get("t"))] for use in store.uses(name, MOST)]
    return {
        "title": ", ".join(os.path.basename(path.rstrip("/*")) or path for path in paths[:3]),
        "facts": _facts(*[("Files", path) for path in paths[:MOST]]),
        "tables": [{"title": "Runs that were given it", "columns": ["Run", "As", "Way", "When"], "rows": runs}],
        "texts": [],
    }


# ---- compute targets


def _targets(root: Path) -> list[Row]:
    return [_row(name, _meaning(record), record.get("created")) for name, record in TargetStore(root).all().items()]


def _target(root: Path, name: str) -> Document | None:
    record = TargetStore(root).all().get(name)
    if record is None:
        return None
    settings = record.get("settings")
    kept = [[str(key), _text(value)] for key, value in settings.items()] if isinstance(settings, dict) else []
    return {
        "title": name,
        "facts": _facts(
            ("Means", _meaning(record)),
            ("Made as", record.get("azure_type")),
            ("Registered", _time(record.get("created"))),
            ("Used by", f"%%estimator --target {name}"),
        ),
        "tables": [{"title": "Settings, which are kept and decide nothing here", "columns": ["Setting", "Value"], "rows": kept}],
        "texts": [],
    }


def _meaning(record: dict[str, Any]) -> str:
    return "this machine" if record.get("type") == "local" else _text(record.get("type"))


_KINDS: dict[str, tuple[str, Callable[[Path], list[Row]], Callable[[Path, str], Document | None]]] = {
    "models": ("Models", _models, _model),
    "environments": ("Environments", _environments, _environment),
    "data": ("Data", _data, _dataset),
    "compute": ("Compute", _targets, _target),
}


# ---- shapes


def _row(name: str, note: str, created: object, title: str = "") -> Row:
    return {"name": name, "title": title or name, "note": note, "created": created if isinstance(created, (int, float)) else None}


def _facts(*given: tuple[str, object]) -> list[tuple[str, Any]]:
    return [(label, value if isinstance(value, dict) else str(value)) for label, value in given if value]


def _time(value: object) -> Any:
    return {"time": value} if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def _run(run_id: object) -> Any:
    return {"run": run_id} if isinstance(run_id, str) and run_id else ""


def _text(value: object) -> str:
    return "" if value is None else str(value)[:1000]


def _labels(value: object) -> str:
    return ", ".join(f"{key}={item}" if item else str(key) for key, item in value.items()) if isinstance(value, dict) else ""


def _entries(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as found:
            return sorted(Path(entry.path) for entry in found if not entry.name.startswith("."))
    except OSError:
        return []


def _changed(path: Path) -> int:
    try:
        return os.stat(path, follow_symlinks=False).st_mtime_ns
    except OSError:
        return 0


def _changed_at(path: Path) -> float | None:
    return _changed(path) / 1e9 or None
