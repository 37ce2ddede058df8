"""Whoever only has what the tests install can run them all: each of their imports is the standard library, ours, or declared."""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]
OURS = {"jupyter_estimator", "tests", "tools", "hatch_build"}
WITHIN_SCRIPTS = re.compile(r"^\s*(?:import|from) ([A-Za-z_]\w*)", re.MULTILINE)


def declared(extra: str) -> set[str]:
    """Distributions that an extra brings by name, with those of the extras it includes, and of the package itself."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lists = dict(re.findall(r"^(\w+) = (\[\n.*?^\]|\[[^\n]*\])$", text, re.MULTILINE | re.DOTALL))
    found: set[str] = set()
    for line in ast.literal_eval(lists["dependencies"]) + ast.literal_eval(lists[extra]):
        name, included = re.match(r"([\w.-]+)(?:\[(.*)\])?", line).groups()  # type: ignore[union-attr]
        if normal(name) == "jupyter-estimator":
            found.update(*(declared(other.strip()) for other in included.split(",")))
        else:
            found.add(normal(name))
    return found


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported(source: str) -> set[str]:
    """First names of what a module imports."""
    nodes = list(ast.walk(ast.parse(source)))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level]
    return {name.split(".")[0] for name in names}


@cache
def distributions() -> Mapping[str, list[str]]:
    return packages_distributions()


@cache
def sources() -> dict[str, str]:
    """The tests, and what of tools/ they import. Scripts of the peers in benchmarks/data/ have environments of their own."""
    tests = {path: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py") if "data" not in path.parts}
    used = set(re.findall(r"\btools\.(\w+)", "".join(tests.values())))
    found = {**tests, **{path: path.read_text(encoding="utf-8") for name in used if (path := ROOT / "tools" / f"{name}.py").is_file()}}
    return {str(path.relative_to(ROOT)): text for path, text in found.items()}


@pytest.mark.parametrize("name", sorted(sources()))
def test_what_a_test_imports_comes_with_the_tests(name: str) -> None:
    source = sources()[name]
    known, brought = distributions(), declared("test")
    undeclared = {
        module
        # Scripts in strings import modules of the test's own making as well: of these only what is installed counts.
        for module in imported(source) | {found for found in WITHIN_SCRIPTS.findall(source) if found in known}
        if module not in sys.stdlib_module_names | OURS and not brought & {normal(one) for one in known.get(module, ())}
    }
    assert not undeclared, "not declared in the extra test of pyproject.toml"
