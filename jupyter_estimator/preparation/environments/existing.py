"""Environments that people have already, by name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError

_ROOTS = ("miniforge3", "mambaforge", "miniconda3", "anaconda3", "micromamba", ".conda")


def conda_environment(name: str) -> str:
    """The Python of a conda environment, where conda would find it by its name. Raises EstimatorError where there is none."""
    for prefix in _prefixes(name):
        python = prefix / "bin" / "python"
        if (prefix / "conda-meta").is_dir() and os.access(python, os.X_OK):
            return str(python)
    raise EstimatorError(
        f"There is no conda environment {name!r} on this machine.", "conda env list shows those there are; the path of one will do as well."
    )


def python_of_folder(path: str) -> str:
    """The Python of a virtual or conda environment in a folder. Raises EstimatorError where there is none."""
    folder = Path(path).expanduser().absolute()
    python = folder / "bin" / "python"
    if not ((folder / "pyvenv.cfg").is_file() or (folder / "conda-meta").is_dir()) or not os.access(python, os.X_OK):
        raise EstimatorError(
            f"There is no environment in {folder}.", "Give the folder of a virtual or conda environment, or a file that declares one."
        )
    return str(python)


def _prefixes(name: str) -> Iterator[Path]:
    if os.sep in name:
        yield Path(name).expanduser().absolute()
        return
    home = Path.home()
    roots = [Path(root) for variable in ("CONDA_ROOT", "MAMBA_ROOT_PREFIX") if (root := os.environ.get(variable))]
    if conda := os.environ.get("CONDA_EXE"):
        roots.append(Path(conda).parents[1])
    roots += [home / root for root in _ROOTS]
    if name == "base":
        yield from roots
        return
    for folder in os.environ.get("CONDA_ENVS_PATH", "").split(os.pathsep):
        if folder:
            yield Path(folder, name)
    yield from (root / "envs" / name for root in roots)
    try:
        known = (home / ".conda" / "environments.txt").read_text().splitlines()
    except (OSError, ValueError):
        return
    yield from (Path(line) for line in known if os.path.basename(line) == name)
