"""The peers, in a virtual environment of their own: they and the product do not share a single package.

It is made at first use, in ``.venv-bench/`` at the root of the repository. A peer that cannot be installed is a line in the
table that says so. Each is spoken to through a script of ``data/``, which stays alive between the rounds: what is measured is
warm, as ours is.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Line

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".venv-bench"
PYTHON = FOLDER / "bin" / "python"
DATA = Path(__file__).with_name("data")

PACKAGES = {
    "submitit": ("submitit",),
    "TorchX": ("torchx",),
    "MLflow projects": ("mlflow-skinny", "sqlalchemy", "alembic"),
    "tensorboardX": ("tensorboardX",),
    "W&B offline": ("wandb",),
}
_MODULES = {"MLflow projects": "mlflow.projects", "W&B offline": "wandb"}


class Peers:
    """Which peers there are. With ``wanted`` false there are none, and nothing is installed."""

    def __init__(self, wanted: bool) -> None:
        self.wanted = wanted
        self.missing: dict[str, str] = {}

    def prepare(self, names: Iterable[str]) -> list[str]:
        """Installs what is not there yet; the names of the peers that can be measured."""
        return [name for name in names if self.wanted and self._has(name)]

    def drivers(self, scripts: Mapping[str, str], room: Path, stack: ExitStack, **question: Any) -> dict[str, Driver]:
        """A script for each peer that can be measured; each has answered ``question`` once, and is warm."""
        found = {}
        for name in self.prepare(scripts):
            driver = Driver(scripts[name], room)
            stack.callback(driver.close)
            try:
                driver.ask(**question)
            except RuntimeError:
                self.missing[name] = "does not run here"
            else:
                found[name] = driver
        return found

    def lines(self, row: str, names: Iterable[str]) -> list[Line]:
        """Lines of the table for those peers that could not be measured."""
        return [Line(row, name, note=self.missing[name]) for name in names if name in self.missing]

    def _has(self, name: str) -> bool:
        if name in self.missing:
            return False
        module = _MODULES.get(name, name.lower() if name == "TorchX" else name)
        check = [str(PYTHON), "-c", f"import {module}"]
        if PYTHON.exists() and _quietly(check):
            return True
        print(f"Installing {name} into {FOLDER.name}/ ...", file=sys.stderr, flush=True)
        if not PYTHON.exists():
            venv.create(FOLDER, with_pip=True)
        install = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *PACKAGES[name]]
        if _quietly(install) and _quietly(check):
            return True
        self.missing[name] = "could not be installed"
        return False


def _quietly(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


class Driver:
    """A peer's script of ``data/``: answers a line of JSON with a line of JSON."""

    def __init__(self, script: str, cwd: Path) -> None:
        self._script = script
        self._errors = (cwd / f"{script}.stderr").open("w")
        self._process = subprocess.Popen(
            [str(PYTHON), str(DATA / script)],
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            encoding="utf-8",
        )

    def ask(self, **question: Any) -> dict[str, Any]:
        """What the peer answers."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self._script} has ended; see {self._errors.name}.")
        found: dict[str, Any] = json.loads(answer)
        return found

    def close(self) -> None:
        """Ends the script."""
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                stream.close()
        self._process.wait(60)
