"""What code imports and its environment will lack, as far as what is installed here tells. In doubt nothing is said.

Only names are looked up: which distribution brings a module is known where that is installed, and so is what it needs itself.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, packages_distributions, requires

from jupyter_estimator.preparation.environments.definition import Definition
from jupyter_estimator.preparation.environments.lock import locked_packages
from jupyter_estimator.preparation.environments.packages import normal_name

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OURS = {"jupyter_estimator", "azureml"}
_MOST = 3


def lacking(modules: Iterable[str], definition: Definition, lock: str, brought: Collection[str]) -> list[str]:
    """Notices, one for each import that the environment has nothing for.

    Parameters
    ----------
    modules
        Names of imported modules.
    lock
        The environment's lock, where that is known already.
    brought
        What lies beside the code.
    """
    if not definition.builds or not definition.built_here:
        return []
    names = {module.partition(".")[0] for module in modules}
    names = {name for name in names - _OURS - sys.stdlib_module_names if name not in brought and f"{name}.py" not in brought}
    if not names:
        return []
    known = {normal_name(name) for name, _ in locked_packages(lock)} if lock else _with_needs(_declared(definition))
    found = []
    for name in sorted(names):
        brings = [normal_name(each) for each in _distributions().get(name, ())]
        if brings and normal_name(name) not in known and not known.intersection(brings):
            found.append(f"{name} is imported, and the run's environment does not have it: add --pip {brings[0]}")
    return found[:_MOST]


def _declared(definition: Definition) -> set[str]:
    lines = [*definition.requirements, *(spec.rpartition("::")[2] for spec in definition.conda)]
    return {normal_name(found[0]) for line in lines if (found := _NAME.match(line))}


def _with_needs(names: set[str]) -> set[str]:
    """Distributions, with all that those of them that are installed here need in their turn."""
    known: set[str] = set()
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        if name in known:
            continue
        known.add(name)
        try:
            needed = requires(name) or []
        except (PackageNotFoundError, ValueError):
            continue
        waiting += [normal_name(found[0]) for line in needed if (found := _NAME.match(line))]
    return known


@lru_cache(1)
def _distributions() -> Mapping[str, list[str]]:
    # Kept for the life of the process: finding it out takes a tenth of a second, and what is installed later is told a little late.
    return packages_distributions()
