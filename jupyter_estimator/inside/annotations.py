"""Folding the journal of annotations: tags, properties, names, the script's verdict."""

from __future__ import annotations

import os

from .layout import ANNOTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Annotations:
    """What the request and the annotations after it say together."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.tags: dict[str, str | None] = _labels(request.get("tags"))
        self.properties: dict[str, str] = _labels(request.get("properties"))
        self.display_name: str = str(request.get("display_name") or "")
        self.description: str = str(request.get("description") or "")
        self.archived = False
        self.failed: str | None = None
        self.completed = False

    def add(self, record: dict[str, Any]) -> None:
        """Takes one more line into account. A property's first value is the one that counts."""
        kind, name, value = record.get("k"), record.get("n"), record.get("v")
        if not isinstance(name, str):
            return
        if kind == "tag":
            self.tags[name] = None if value is None else str(value)
        elif kind == "untag":
            self.tags.pop(name, None)
        elif kind == "property":
            self.properties.setdefault(name, str(value))
        elif kind == "display_name":
            self.display_name = str(value)
        elif kind == "description":
            self.description = str(value)
        elif kind == "archive":
            self.archived = bool(value)
        elif kind == "fail":
            self.failed = str(value or name or "The script called run.fail().")
        elif kind == "complete":
            self.completed = True


def _labels(given: object) -> dict[str, Any]:
    # A request that was damaged, or written by hand, is no reason to fail.
    return {str(key): value if value is None else str(value) for key, value in given.items()} if isinstance(given, dict) else {}


def fold_annotations(directory: str, request: dict[str, Any]) -> Annotations:
    """The annotations of a run directory."""
    from .reading import read_lines

    annotations = Annotations(request)
    for record in read_lines(os.path.join(directory, ANNOTATIONS)):
        annotations.add(record)
    return annotations
