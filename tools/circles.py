"""Circles of imports."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter


def first_circle(imports: dict[str, set[str]], allowed: list[set[str]]) -> list[str]:
    """A circle, its first module again at the end; empty when there is none."""
    # Modules that may form a circle count as one, so that one which only passes through them is still found.
    names = {module: " and ".join(sorted(group)) for group in allowed for module in group}
    merged: dict[str, set[str]] = {}
    for importer, found in imports.items():
        name = names.get(importer, importer)
        merged.setdefault(name, set()).update({names.get(imported, imported) for imported in found} - {name})
    try:
        TopologicalSorter(merged).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[::-1]
    return []
