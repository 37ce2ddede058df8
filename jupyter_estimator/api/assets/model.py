"""Azure ML's Model: what a run made, under a name and a version."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jupyter_estimator import public
from jupyter_estimator.api.bases import WorkspaceBase, as_workspace
from jupyter_estimator.execution.supervision.machine import user_name
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError
from jupyter_estimator.inside.recorded_run import RecordedRun
from jupyter_estimator.inside.tree import Tree, named
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.registries.models import FILES, ModelStore, check_name
from jupyter_estimator.records.trust import require_own

_OUTPUTS = "outputs/"


class Model:
    """One version of a model.

    Parameters
    ----------
    name
        Its name; ``id`` is ``name:version`` in one.
    version
        The version; the latest by default, of those that have all of ``tags``, ``properties``, ``run_id`` and ``model_framework``.
    """

    class Framework:
        """Names of frameworks."""

        TENSORFLOW = "TensorFlow"
        SCIKITLEARN = "ScikitLearn"
        ONNX = "Onnx"
        CUSTOM = "Custom"
        MULTI = "Multi"
        TFKERAS = "TfKeras"
        PYTORCH = "PyTorch"

    def __init__(
        self,
        workspace: WorkspaceBase,
        name: str | None = None,
        id: str | None = None,  # noqa: A002  (Azure ML's name)
        tags: Any = None,
        properties: Any = None,
        version: int | None = None,
        run_id: str | None = None,
        model_framework: str | None = None,
        **_: object,
    ) -> None:
        self.workspace = as_workspace(workspace)
        self._store = ModelStore(self.workspace.path)
        if id is not None:
            name, *number = str(id).split(":", 1)
            version = _number(number[0]) if number else version
        self.name = check_name(name)
        found = [each for each in self._store.versions(self.name) if version is None or each == _number(version)]
        wanted: dict[str, str | None] = {"run_id": run_id, "framework": model_framework}
        found = [each for each in found if _fits(self._store.record(self.name, each), tags, properties, wanted)]
        if not found:
            what = f"{self.name}:{version}" if version is not None else self.name
            raise NotFoundError(f"There is no such model: {what}.", f"There are: {', '.join(self._store.names()[:10]) or 'none'}.")
        self.version = found[-1]
        self._record = self._store.record(self.name, self.version)

    def __repr__(self) -> str:
        return f"Model(name={self.name!r}, id={self.id!r}, version={self.version})"

    # ---- what is known of it

    @property
    def id(self) -> str:
        """``name:version``."""
        return f"{self.name}:{self.version}"

    @property
    def created_time(self) -> dt.datetime:
        """When it was registered."""
        created = self._record.get("created")
        return dt.datetime.fromtimestamp(created if isinstance(created, (int, float)) else 0, dt.timezone.utc)

    @property
    def created_by(self) -> str:
        """Who registered it."""
        return str(self._record.get("created_by") or "")

    @property
    def description(self) -> str:
        """A few words on it."""
        return str(self._record.get("description") or "")

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return _texts(self._record.get("tags"))

    @property
    def properties(self) -> dict[str, str]:
        """Its properties, which can be added to and not changed."""
        return _texts(self._record.get("properties"))

    @property
    def run_id(self) -> str | None:
        """The run that made it."""
        return self._record.get("run_id") or None

    @property
    def experiment_name(self) -> str | None:
        """That run's experiment."""
        return self._record.get("experiment") or None

    @property
    def model_framework(self) -> str | None:
        """What it was made with."""
        return self._record.get("framework") or None

    @property
    def model_framework_version(self) -> str | None:
        """The version of that."""
        return self._record.get("framework_version") or None

    @property
    def url(self) -> str:
        """Where its files lie."""
        return (self._store.folder(self.name, self.version) / FILES).as_uri()

    # ---- changes

    def add_tags(self, tags: Mapping[str, Any]) -> None:
        """Sets tags."""
        self._change(lambda record: record.update(tags={**_texts(record.get("tags")), **_texts(tags)}))

    def remove_tags(self, tags: Sequence[str] | str) -> None:
        """Removes tags by their keys."""
        gone = [tags] if isinstance(tags, str) else list(tags)
        self._change(
            lambda record: record.update(tags={key: value for key, value in _texts(record.get("tags")).items() if key not in gone})
        )

    def add_properties(self, properties: Mapping[str, Any]) -> None:
        """Adds properties. One that is there cannot be changed."""
        if taken := [key for key in properties if key in self.properties]:
            raise EstimatorError(f"The model {self.id} has the property {taken[0]!r} already.", "Use a tag for what changes.")
        self._change(lambda record: record.update(properties={**_texts(record.get("properties")), **_texts(properties)}))

    def update(self, tags: Mapping[str, Any] | None = None, description: str | None = None, **_: object) -> None:
        """Replaces the tags or the description."""

        def change(record: dict[str, Any]) -> None:
            if tags is not None:
                record["tags"] = _texts(tags)
            if description is not None:
                record["description"] = str(description)

        self._change(change)

    def delete(self) -> None:
        """Removes this version; its number is not given again."""
        require_own(self.workspace.path)
        self._store.delete(self.name, self.version)

    def _change(self, change: Callable[[dict[str, Any]], None]) -> None:
        require_own(self.workspace.path)
        self._record = self._store.change(self.name, self.version, change)

    # ---- files

    def download(self, target_dir: str | os.PathLike[str] = ".", exist_ok: bool = False, **_: object) -> str:
        """Copies its file or folder into a folder; returns where it is."""
        files = self._store.folder(self.name, self.version) / FILES
        tree = Tree(str(files), within=[str(files)])
        if tree.left_out:
            raise EstimatorError(f"The model {self.id} is damaged: {named(tree.left_out)}.", "Register it again.")
        top = sorted({name.partition("/")[0] for name in tree.files})
        if not top:
            raise EstimatorError(f"The model {self.id} has lost its files.", "Register it again.")
        goal = Path(target_dir).expanduser().absolute()
        for name in top:
            if (goal / name).exists() and not exist_ok:
                raise EstimatorError(f"There is already a {goal / name}.", "Give exist_ok=True, or another target_dir.")
        with explained(f"The model was not copied to {goal}"):
            _copy(tree.files, goal)
        return str(goal / top[0]) if len(top) == 1 else str(goal)

    @staticmethod
    def get_model_path(model_name: str, version: int | None = None, _workspace: WorkspaceBase | None = None) -> str:
        """Where a model's file or folder can be read: a copy in ``azureml-models/`` or ``./<name>``, else the workspace's own."""
        check_name(model_name)
        cached = Path("azureml-models", model_name)
        found = sorted((int(entry.name) for entry in cached.glob("*") if entry.name.isdecimal()), reverse=True)
        for each in [version] if version is not None else found:
            held = sorted((cached / str(each)).glob("*"))
            if held:
                return str(held[0] if len(held) == 1 else cached / str(each))
        if version is None and Path(model_name).exists():
            return str(Path(model_name))
        if _workspace is None:
            _workspace = public.Workspace.from_config()
        model = Model(_workspace, model_name, version=version)
        held = sorted((model._store.folder(model.name, model.version) / FILES).glob("*"))
        return str(held[0] if len(held) == 1 else held[0].parent)

    # ---- finding and registering

    @staticmethod
    def list(
        workspace: WorkspaceBase,
        name: str | None = None,
        tags: Any = None,
        properties: Any = None,
        run_id: str | None = None,
        latest: bool = False,
        model_framework: str | None = None,
        **_: object,
    ) -> list[Model]:
        """All versions that fit, the newest first. ``tags`` is a list of keys and of ``[key, value]``."""
        store = ModelStore(as_workspace(workspace).path)
        wanted: dict[str, str | None] = {"run_id": run_id, "framework": model_framework}
        found = []
        for each in [check_name(name)] if name is not None else store.names():
            versions = [number for number in store.versions(each) if _fits(store.record(each, number), tags, properties, wanted)]
            found += [Model(workspace, each, version=number) for number in (versions[-1:] if latest else versions)]
        return sorted(found, key=lambda model: model.created_time, reverse=True)

    @staticmethod
    def register(
        workspace: WorkspaceBase,
        model_path: str | os.PathLike[str],
        model_name: str,
        tags: Mapping[str, Any] | None = None,
        properties: Mapping[str, Any] | None = None,
        description: str | None = None,
        datasets: Any = None,
        model_framework: str | None = None,
        model_framework_version: str | None = None,
        child_paths: Sequence[str] | None = None,
        **_: object,
    ) -> Model:
        """Registers a file or folder of this machine.

        Parameters
        ----------
        child_paths
            Of a folder, only these files and folders in it.
        """
        path = os.path.abspath(os.path.expanduser(model_path))
        if not os.path.exists(path):
            raise EstimatorError(f"There is no {path} to register.", "Check model_path; it is meant from the current folder.")
        files = {os.path.basename(path): path}
        if os.path.isdir(path):
            within = [path] if child_paths is None else [os.path.join(path, child) for child in child_paths]
            files = _files_below(path, within)
        record = _described(tags, properties, description, datasets, model_framework, model_framework_version)
        return _registered(as_workspace(workspace), model_name, record, files)


def register_of_run(
    run: RecordedRun,
    model_name: str,
    model_path: str | None = None,
    tags: Mapping[str, Any] | None = None,
    properties: Mapping[str, Any] | None = None,
    model_framework: str | None = None,
    model_framework_version: str | None = None,
    description: str | None = None,
    datasets: Any = None,
    **_: object,
) -> Model:
    """What ``run.register_model`` does. Without ``model_path``: the run's file or folder of the model's name, else all of outputs/."""
    from jupyter_estimator.inside.files import artifacts

    check_name(model_name)
    directory = run._directory  # noqa: SLF001  (wherever it is now)
    found = artifacts(directory)
    wanted = (model_path if model_path is not None else model_name).strip("/")
    while wanted.startswith("./"):
        wanted = wanted[2:].lstrip("/")
    top = wanted.rpartition("/")[2]
    files = {top: found[wanted]} if wanted in found else _below(found, wanted + "/", top)
    if not files and model_path is None:
        files = _below(found, _OUTPUTS, "")
    if not files:
        there = [name for name in found if name.startswith(_OUTPUTS)][:5]
        raise NotFoundError(
            f"The run {run.id} has no file or folder {wanted!r}.", f"It has {', '.join(there)}." if there else "Its outputs/ is empty."
        )
    record = _described(tags, properties, description, datasets, model_framework, model_framework_version)
    record |= {"run_id": run.id, "experiment": str(run.request.get("experiment") or "")}
    return _registered(WorkspaceBase(Path(directory).parent.parent), model_name, record, files)


def _below(found: Mapping[str, str], prefix: str, top: str) -> dict[str, str]:
    return {os.path.join(top, name[len(prefix) :]): path for name, path in found.items() if name.startswith(prefix)}


def _files_below(folder: str, within: Sequence[str]) -> dict[str, str]:
    top, found = os.path.basename(folder), {}
    for path in within:
        if not os.path.exists(path):
            raise EstimatorError(f"There is no {path} to register.", "Check child_paths; they are meant from model_path.")
        files = Tree(path).files if os.path.isdir(path) else {"": path}
        found.update({os.path.normpath(os.path.join(top, os.path.relpath(path, folder), name)): each for name, each in files.items()})
    if not found:
        raise EstimatorError(f"There are no files in {folder} to register.", "Check model_path.")
    return found


def _registered(workspace: WorkspaceBase, name: str, record: dict[str, Any], files: Mapping[str, str]) -> Model:
    require_own(workspace.path)
    return Model(workspace, name, version=ModelStore(workspace.path).add(name, record, partial(_copy, files)))


def _copy(files: Mapping[str, str], folder: Path) -> None:
    """Copies files to their names below a folder."""
    for name, path in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)


def _described(tags: Any, properties: Any, description: Any, datasets: Any, framework: Any, framework_version: Any) -> dict[str, Any]:
    for what, value in (("tags", tags), ("properties", properties)):
        if value is not None and not isinstance(value, Mapping):
            raise EstimatorError(f"{what} takes a dictionary, and got {value!r}.", 'Write {"stage": "final"}.')
    return {
        "created": time.time(),
        "created_by": user_name(),
        "tags": _texts(tags),
        "properties": _texts(properties),
        "description": "" if description is None else str(description),
        "framework": "" if framework is None else str(framework),
        "framework_version": "" if framework_version is None else str(framework_version),
        "datasets": [[str(what), repr(dataset)] for what, dataset in datasets or ()],
    }


def _texts(given: Any) -> dict[str, str]:
    return {str(key): "" if value is None else str(value) for key, value in given.items()} if isinstance(given, Mapping) else {}


def _fits(record: Mapping[str, Any], tags: Any, properties: Any, wanted: Mapping[str, str | None]) -> bool:
    if any(value is not None and record.get(key) != value for key, value in wanted.items()):
        return False
    for asked, kept in ((tags, _texts(record.get("tags"))), (properties, _texts(record.get("properties")))):
        pairs = asked.items() if isinstance(asked, Mapping) else asked or ()
        for each in [pairs] if isinstance(pairs, str) else pairs:
            key, value = (each, None) if isinstance(each, str) else (each[0], each[1] if len(each) > 1 else None)
            if key not in kept or (value is not None and kept[key] != str(value)):
                return False
    return True


def _number(version: Any) -> int:
    try:
        return int(version)
    except (TypeError, ValueError):
        raise EstimatorError(f"{version!r} is no version of a model.", "Give a whole number, or leave it out for the latest.") from None
