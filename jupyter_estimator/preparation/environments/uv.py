"""Environments of pip packages, resolved and built by uv: alone, or on top of packages that are there already."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.building import BuildFailed, Tools, count, failed
from jupyter_estimator.preparation.environments.packages import normal_name

_LOCK = "requirements.lock"
_MACHINES = {"arm64": "aarch64"}
_LIST = """
import json, sys
from importlib.metadata import distributions
found = {}
for each in distributions():
    name, version = each.metadata["Name"], each.version
    if name and version:
        found.setdefault(name, version)
with open(sys.argv[1], "w") as file:
    json.dump({"executable": sys.executable, "packages": found}, file)
"""


def uv_program() -> str:
    """Where uv is: the package's own beside this interpreter, or one on PATH. Raises EstimatorError where there is none."""
    try:
        from uv import find_uv_bin
    except ImportError:
        found = shutil.which("uv")
    else:
        try:
            found = str(find_uv_bin())
        except FileNotFoundError:
            found = shutil.which("uv")
    if found is None:
        raise EstimatorError(
            "There is no uv, which builds environments of pip packages.", 'Install it: pip install "jupyter-estimator[environments]"'
        )
    return found


def portable_uv(tools: Tools, folder: Path) -> str:
    """A uv that runs in any image for this kind of machine: of the same version, linked to nothing. Brought from the index once.

    Parameters
    ----------
    folder
        Where it is kept.
    """
    own = uv_program()
    version = subprocess.run([own, "--version"], capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL).stdout.split()[1]
    kept = folder / f"uv-{version}-{platform.machine()}"
    found = kept / "bin" / "uv"
    if not os.access(found, os.X_OK):
        tools.progress.phase("Bringing uv for the image.")
        kind = f"{_MACHINES.get(platform.machine(), platform.machine())}-unknown-linux-musl"
        new = tools.folder / "uv"
        where = ["--python", sys.executable, "--python-platform", kind, "--target", str(new)]
        try:
            tools.run([own, "pip", "install", *where, "--no-deps", f"uv=={version}"])
        except BuildFailed as error:
            raise failed("uv, which adds packages to an image, cannot be brought", "uv", error) from None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):  # another one has brought it meanwhile
            new.rename(kept)
    return str(found)


class UvBuilder:
    """Environments of pip packages alone, made from an interpreter.

    Parameters
    ----------
    base
        What stands at the top of a lock: the same packages of another Python are another environment.
    on_top
        Whether the packages that this interpreter has are a part of the environment.
    """

    def __init__(self, tools: Tools, python: str, requirements: Sequence[str], base: str = "", *, on_top: bool = False) -> None:
        self._tools = tools
        self._python = python
        self._requirements = requirements
        self._base = base or f"# python {os.path.realpath(python)}"
        self._on_top = on_top

    def lock(self) -> str:
        """Exact versions and hashes."""
        present: Mapping[str, str] = {}
        if self._on_top:
            self._python, present = installed(self._tools, self._python)
        with self._begun():
            return f"{self._base}\n{resolve(self._tools, self._python, self._requirements, present)}"

    def build(self, lock: str, final: Path) -> None:
        """Installs what the lock holds; what is made can be moved."""
        install(self._tools, str(self._tools.prefix / "bin" / "python"), self._requirements, lock)

    @contextmanager
    def _begun(self) -> Iterator[None]:
        """Makes the environment, with nothing in it yet, and has uv get to know its Python while it waits for the index."""
        tools, uv = self._tools, self._tools.uv or uv_program()
        site = ["--system-site-packages"] if self._on_top else []
        try:
            tools.run([uv, "venv", "--quiet", "--relocatable", "--no-project", *site, "--python", self._python, str(tools.prefix)])
        except BuildFailed as error:
            raise failed("The environment cannot be built", "uv", error) from None
        python = str(tools.prefix / "bin" / "python")
        process = tools.aside([uv, "pip", "list", "--offline", "--python", python]) if tools.aside else None
        try:
            yield
        finally:
            if process is not None:
                process.kill()
                process.wait()


def installed(tools: Tools, python: str) -> tuple[str, dict[str, str]]:
    """Where an interpreter is, and what it has: version by name."""
    path = tools.folder / "present.json"
    try:
        tools.run([python, "-I", "-c", _LIST, str(path)])
        found = json.loads(path.read_text())
    except (BuildFailed, OSError, ValueError) as error:
        raise EstimatorError(f"What {python} has cannot be listed: {error}.", "Look whether it starts.") from None
    return str(found["executable"]), dict(found["packages"])


def resolve(tools: Tools, python: str, requirements: Sequence[str], present: Mapping[str, str]) -> str:
    """What is to be installed for requirements, each line with hashes.

    Parameters
    ----------
    present
        Version by name of what is there already: that is kept where it will do, and is no part of the answer.
    """
    asked, lock = tools.folder / "requirements.in", tools.folder / _LOCK
    asked.write_text("\n".join(requirements) + "\n")
    # uv keeps to the versions in a lock that is there, where they will do.
    lock.write_text("".join(f"{name}=={version}\n" for name, version in present.items()))
    tools.progress.phase(f"Resolving {count(sum(not line.startswith('-') for line in requirements), 'requirement')}.")
    command = [tools.uv or uv_program(), "pip", "compile", "--python", python, "--generate-hashes", "--no-header", "--no-annotate"]
    try:
        tools.run([*command, str(asked), "-o", str(lock)])
    except BuildFailed as error:
        raise failed("The requirements cannot be resolved", "uv", error) from None
    known = {(normal_name(name), version) for name, version in present.items()}
    return "".join(part for part in re.split(r"(?m)^(?=\S)", lock.read_text()) if _pin(part) not in known)


def install(tools: Tools, python: str, requirements: Sequence[str], lock: str) -> None:
    """Installs just what a lock holds."""
    pinned = tools.folder / _LOCK
    number = len(re.findall(r"(?m)^[^\s#-]", lock))
    if not number:
        return
    # Where packages are looked for is no part of the lock: an address may hold what is nobody's to know.
    options = [line for line in requirements if line.startswith("-")]
    pinned.write_text("".join(f"{line}\n" for line in options) + lock)
    tools.progress.phase(f"Installing {count(number, 'package')}.")
    command = [tools.uv or uv_program(), "pip", "install", "--python", python, "--no-deps", "--require-hashes", "-r", str(pinned)]
    try:
        # What is in the cache needs no index, and to ask one takes longer than all the rest.
        tools.attempt([*command, "--offline"])
    except BuildFailed:
        pass
    else:
        return
    try:
        tools.run(command)
    except BuildFailed as error:
        raise failed("The environment cannot be built", "uv", error) from None


def _pin(part: str) -> tuple[str, str] | None:
    found = re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", part)
    return (normal_name(found[1]), found[2]) if found else None
