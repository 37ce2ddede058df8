"""Environments of pip packages, resolved and built by uv."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.building import BuildFailed, Progress, run_builder
from jupyter_estimator.preparation.environments.definition import Definition


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


def lock_of(definition: Definition, folder: Path, progress: Progress, environment: Mapping[str, str]) -> str:
    """Resolves a definition to exact versions and hashes.

    Parameters
    ----------
    folder
        Where it may write, and nobody else does.
    """
    requirements, lock = folder / "requirements.in", folder / "requirements.lock"
    requirements.write_text("\n".join(definition.requirements) + "\n")
    progress.phase(f"Resolving {_count(len(definition.requirements), 'requirement')}.")
    command = [uv_program(), "pip", "compile", "--python", definition.python, "--generate-hashes", "--no-header", "--no-annotate"]
    try:
        run_builder([*command, str(requirements), "-o", str(lock)], progress, environment)
    except BuildFailed as error:
        raise _failed("The requirements cannot be resolved", error) from None
    version = _version(definition.python)
    return f"# {version}\n{lock.read_text()}"


def build(definition: Definition, lock: str, prefix: Path, folder: Path, progress: Progress, environment: Mapping[str, str]) -> None:
    """Makes the environment of a lock at ``prefix``, from where it may be moved."""
    uv, pinned = uv_program(), folder / "requirements.lock"
    # Where packages are looked for is no part of the lock: an address may hold what is nobody's to know.
    options = [line for line in definition.requirements if line.startswith("-")]
    pinned.write_text("".join(f"{line}\n" for line in options) + lock)
    number = sum(not line.startswith((" ", "#", "-")) and bool(line.strip()) for line in lock.splitlines())
    progress.phase(f"Installing {_count(number, 'package')}.")
    try:
        run_builder([uv, "venv", "--relocatable", "--no-project", "--python", definition.python, str(prefix)], progress, environment)
        python = str(prefix / "bin" / "python")
        run_builder([uv, "pip", "sync", "--python", python, "--require-hashes", str(pinned)], progress, environment)
    except BuildFailed as error:
        raise _failed("The environment cannot be built", error) from None


def _failed(what: str, error: BuildFailed) -> EstimatorError:
    said = [line.strip() for line in error.said]
    begin = next((n for n, line in enumerate(said) if line.startswith(("error:", "Because"))), max(0, len(said) - 5))
    words = " ".join(said[begin:]).removeprefix("error:").strip()
    return EstimatorError(
        f"{what}: {words[:1500] or f'uv ended with exit code {error.code}'}", "Its words are in system_logs/20_image_build_log.txt."
    )


def _version(python: str) -> str:
    # The same packages of another Python are another environment.
    return f"python {os.path.realpath(python)}"


def _count(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"
