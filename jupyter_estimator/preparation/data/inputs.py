"""The inputs of a run as they stand in its request: each has a name, files, and the way they come to the script."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.data.files import FileSelection

MOUNT = "mount"
DOWNLOAD = "download"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_PLACEHOLDER = "DatasetConsumptionConfig:"


@dataclass(frozen=True)
class Input:
    """One input.

    Parameters
    ----------
    mode
        ``mount`` (the script reads the files where they are) or ``download`` (it gets copies of its own).
    path_on_compute
        Where in the working directory they are to be found as well; empty where it does not matter.
    """

    name: str
    files: FileSelection
    mode: str
    path_on_compute: str = ""

    @property
    def at_once(self) -> str | None:
        """Where the files are, where nothing has to be done for that; None where a stage has to bring them."""
        return self.files.place if self.mode == MOUNT and not self.path_on_compute else None

    def record(self) -> dict[str, Any]:
        """As it stands in a request."""
        return {"paths": list(self.files.patterns), "mode": self.mode, "path_on_compute": self.path_on_compute}


def inputs_from(record: object) -> list[Input]:
    """The inputs in a request; what is garbled is none."""
    found = []
    for name, value in record.items() if isinstance(record, Mapping) else ():
        if not isinstance(value, Mapping) or not isinstance(name, str) or not _NAME.fullmatch(name):
            continue
        paths, mode, where = value.get("paths"), value.get("mode"), value.get("path_on_compute", "")
        if not isinstance(paths, list) or not paths or not all(isinstance(path, str) and path.startswith("/") for path in paths):
            continue
        try:
            place = checked_place(where) if where else ""
        except EstimatorError:
            continue
        if mode in (MOUNT, DOWNLOAD):
            found.append(Input(name, FileSelection(tuple(paths)), mode, place))
    return found


def checked_name(name: Any) -> str:
    """A name that can be an environment variable's, as Azure ML asks for."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise EstimatorError(f"{name!r} cannot be the name of an input.", "Use letters, digits and _, and no digit first.")
    return name


def checked_place(path: Any) -> str:
    """Where in the working directory an input is to be found as well."""
    if path is None:
        return ""
    text = os.fspath(path) if isinstance(path, (str, os.PathLike)) else ""
    parts = [part for part in text.split("/") if part not in ("", ".")]
    if not parts or ".." in parts or "\0" in text:
        raise EstimatorError(f"path_on_compute cannot be {path!r}.", "Give a path below the working directory, such as data/mnist.")
    if text.startswith("/"):
        raise EstimatorError(
            f"path_on_compute={text!r} leads out of the run, where runs would get into each other's way.",
            "Give a path below the working directory: without the / at its beginning.",
        )
    if parts[0] in ("outputs", "logs"):
        raise EstimatorError(f"path_on_compute={text!r} lies among the run's results.", "Give a path beside outputs/ and logs/.")
    return "/".join(parts)


def placeholder(name: str) -> str:
    """What stands in a request's arguments for the path of an input."""
    return _PLACEHOLDER + name


def with_places(arguments: list[str], places: Mapping[str, str]) -> list[str]:
    """Arguments with the inputs' paths in them."""
    found = {placeholder(name): path for name, path in places.items()}
    return [found.get(argument, argument) for argument in arguments]
