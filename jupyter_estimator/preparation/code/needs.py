"""What a cell or a script needs and its run will lack, as far as the text tells: names, modules and files of the notebook's folder.

Nothing is run or imported, and no file is read. What is said is a notice: the code is submitted all the same, since the text cannot tell
everything. So in doubt nothing is said.
"""

from __future__ import annotations

import ast
import builtins
import os
import symtable
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from jupyter_estimator.preparation.code.ignore import shown

_MODULE_NAMES = {"__name__", "__file__", "__doc__", "__builtins__", "__spec__", "__loader__", "__package__", "__annotations__", "__path__"}
_OF_NOTEBOOKS = {
    "display": "A script has no display: from IPython.display import display, or print it.",
    "get_ipython": "A script has no get_ipython: leave it out, or call it where a notebook is executed as a whole.",
}
_DYNAMIC = {"exec", "eval", "globals", "locals", "vars", "__import__", "NameError"}
"""Code with one of these may make, or do without, a name that the text does not show."""
_OWN_FOLDERS = ("outputs", "logs")
_MOST = 5
_LONGEST = 200_000


def notices(text: str, folder: str, brought: Collection[str], *, names: bool) -> list[str]:
    """What the run will lack.

    Parameters
    ----------
    folder
        Where the code lives, and relative paths in it are meant from.
    brought
        Names, at the top of the snapshot, of what the run gets beside the code.
    names
        Whether undefined names are looked for: those of other cells.
    """
    if len(text) > _LONGEST:
        return []
    try:
        needs = _read(text, names)
        found = [*needs.names, *_modules(needs.modules, folder, brought), *_files(needs.strings, folder, brought)]
    except (SyntaxError, ValueError, RecursionError, OSError):
        return []
    return found[:_MOST]


def imports_of(text: str) -> list[str]:
    """Names of the modules that the text imports, anywhere in it; none where it cannot be read."""
    if len(text) > _LONGEST:
        return []
    try:
        return _read(text, names=False).modules
    except (SyntaxError, ValueError, RecursionError):
        return []


class _Needs(NamedTuple):
    """What the text tells by itself. ``names`` are notices, ``modules`` are imported, ``strings`` are given to functions."""

    names: list[str]
    modules: list[str]
    strings: list[str]


@lru_cache(16)
def _read(text: str, names: bool) -> _Needs:
    """Kept for a while: a sweep submits the same text time and again, and reading it costs a tenth of a submit."""
    modules: list[str] = []
    strings: list[str] = []
    stars = False
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call):
            given = (*node.args, *(keyword.value for keyword in node.keywords))
            strings += [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        elif isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            stars = stars or node.names[0].name == "*"
            if node.module and not node.level:
                modules.append(node.module)
    return _Needs([] if stars or not names else [*_names(text)], modules, strings)


def _names(text: str) -> Iterator[str]:
    used, bound = _of_table(symtable.symtable(text, "cell", "exec"))
    if _DYNAMIC & used:
        return
    for name in sorted(used - bound - (set(dir(builtins)) - _OF_NOTEBOOKS.keys()) - _MODULE_NAMES):
        yield _OF_NOTEBOOKS.get(name) or f"{name} is not defined in the cell, and a run has nothing of other cells: define it here."


def _of_table(table: symtable.SymbolTable) -> tuple[set[str], set[str]]:
    """Names of the module that are used anywhere, and those that are bound."""
    used: set[str] = set()
    bound: set[str] = set()
    waiting = [table]
    while waiting:
        each = waiting.pop()
        top = each.get_type() == "module"
        for symbol in each.get_symbols():
            if not (top or symbol.is_global()):
                continue
            if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace() or symbol.is_annotated():
                bound.add(symbol.get_name())
            if symbol.is_referenced():
                used.add(symbol.get_name())
        waiting += each.get_children()
    return used, bound


def _modules(modules: list[str], folder: str, brought: Collection[str]) -> Iterator[str]:
    seen = {"jupyter_estimator", *brought}  # which any run has
    for module in modules:
        name = module.partition(".")[0]
        for place in (f"{name}.py", name):
            path = os.path.join(folder, place)
            is_there = os.path.isfile(path) if place.endswith(".py") else os.path.isfile(os.path.join(path, "__init__.py"))
            if place not in seen and is_there:
                seen.add(place)
                yield f"{module} lies in {shown(folder)} and is not captured: add --include {shown(place)}"


def _files(strings: list[str], folder: str, brought: Collection[str]) -> Iterator[str]:
    seen: set[str] = set()
    for string in strings:
        path = string.removeprefix("./")
        top = path.partition("/")[0]
        if path in seen or not _may_be_file(path) or top in brought or top in _OWN_FOLDERS:
            continue
        seen.add(path)
        if os.path.exists(os.path.join(folder, path)):
            yield f"{shown(path)} lies in {shown(folder)} and is not captured: add --include {shown(top if '/' in path else path)}"


def _may_be_file(text: str) -> bool:
    named = 0 < len(text) < 200 and ("." in text or "/" in text) and text.isprintable()
    return named and not text.startswith(("/", "~", "..", ".")) and "://" not in text
