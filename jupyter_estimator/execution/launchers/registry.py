"""The launchers by their names."""

from __future__ import annotations

from jupyter_estimator.execution.launchers.launcher import MPI, SINGLE, Launcher
from jupyter_estimator.inside.errors import EstimatorError


def launcher_names() -> list[str]:
    """The launchers a run can ask for."""
    return [SINGLE, MPI]


def get_launcher(name: str) -> Launcher:
    """The launcher of that name. None is imported that is not used."""
    if name == SINGLE:
        from jupyter_estimator.execution.launchers.single import SingleLauncher

        return SingleLauncher()
    if name == MPI:
        from jupyter_estimator.execution.launchers.mpi import MpiLauncher

        return MpiLauncher()
    raise EstimatorError(f"There is no launcher {name!r}.", f"Known here: {', '.join(launcher_names())}.")
