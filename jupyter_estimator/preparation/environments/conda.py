"""Environments of conda packages, solved and installed by py-rattler: no conda is needed for it. Packages of pip come on top.

Rattler works in a process of its own, which can be ended at any moment, and says line by line what it does.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments import conda_worker
from jupyter_estimator.preparation.environments.building import BuildFailed, Tools, failed
from jupyter_estimator.preparation.environments.definition import Definition

_WORDS = (conda_worker.ERROR,)
_PIP = "# pip\n"


def check_rattler() -> None:
    """Raises EstimatorError where py-rattler is not here."""
    if importlib.util.find_spec("rattler") is None:
        raise EstimatorError("There is no py-rattler, which installs conda packages.", 'Install it: pip install "jupyter-estimator[conda]"')


class CondaBuilder:
    """Environments of conda packages, with those of pip on top.

    A lock begins as conda's own list of exact packages (``@EXPLICIT``); what pip installs follows.
    """

    def __init__(self, tools: Tools, definition: Definition) -> None:
        self._tools = tools
        self._definition = definition
        self._solved = tools.folder / "conda.lock"

    def lock(self) -> str:
        """Exact packages and their hashes."""
        tools, definition = self._tools, self._definition
        explicit = tools.folder / "explicit.txt"
        tools.progress.phase("Solving for conda packages.")
        given = {"specs": definition.conda, "channels": definition.channels, "lock": str(self._solved), "explicit": str(explicit)}
        try:
            tools.run(_worker("solve", given))
        except BuildFailed as error:
            raise failed("The conda packages cannot be resolved", "rattler", error, _WORDS) from None
        lock = explicit.read_text()
        if not definition.requirements:
            return lock
        from jupyter_estimator.preparation.environments.uv import installed, resolve

        # Which packages pip would add is known where those of conda are installed: their names are not those that pip knows.
        scratch = tools.folder / "scratch"
        self._install(scratch, scratch)
        python = str(scratch / "bin" / "python")
        return f"{lock}{_PIP}{resolve(tools, python, definition.requirements, installed(tools, python)[1])}"

    def build(self, lock: str, final: Path) -> None:
        """Installs the packages. What conda's are told of their place is where they will be."""
        prefix = self._tools.prefix
        self._install(prefix, final)
        if self._definition.requirements:
            from jupyter_estimator.preparation.environments.uv import install

            _, _, pinned = lock.partition(_PIP)
            install(self._tools, str(prefix / "bin" / "python"), self._definition.requirements, pinned)

    def _install(self, prefix: Path, final: Path) -> None:
        self._tools.progress.phase("Installing conda packages.")
        given = {"lock": str(self._solved), "prefix": str(prefix), "final": str(final)}
        try:
            self._tools.run(_worker("install", given))
        except BuildFailed as error:
            raise failed("The conda packages cannot be installed", "rattler", error, _WORDS) from None


def _worker(verb: str, given: Mapping[str, Sequence[str] | str]) -> list[str]:
    # It finds packages where this process does, however that came about.
    path = json.dumps([entry for entry in sys.path if entry])
    code = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from {} import main; main(sys.argv[2:])"
    return [sys.executable, "-I", "-S", "-c", code.format(conda_worker.__name__), path, verb, json.dumps(given)]
