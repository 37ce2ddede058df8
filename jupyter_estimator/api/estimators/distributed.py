"""Azure ML's ways to say how ranks are started."""

from __future__ import annotations

import warnings
from typing import Any

from jupyter_estimator.execution.launchers.launcher import MPI
from jupyter_estimator.inside.errors import EstimatorError

_LATER = ("Nccl", "Gloo", "PyTorchConfiguration", "TensorflowConfiguration", "ParameterServer", "nccl", "gloo", "ps")


class MpiConfiguration:
    """Ranks started by MPI.

    Parameters
    ----------
    process_count_per_node
        Ranks on each node.
    node_count
        Nodes. An Estimator has a parameter of its own for both; either place will do.
    """

    def __init__(self, process_count_per_node: int = 1, node_count: int = 1) -> None:
        self.process_count_per_node = process_count_per_node
        self.node_count = node_count

    def __repr__(self) -> str:
        return f"{type(self).__name__}(process_count_per_node={self.process_count_per_node!r}, node_count={self.node_count!r})"


class Mpi(MpiConfiguration):
    """Its old name."""

    def __init__(self, process_count_per_node: int = 1) -> None:
        super().__init__(process_count_per_node)


def launcher_options(node_count: Any, process_count_per_node: Any, backend: Any, training: Any) -> dict[str, Any]:
    """What an Estimator's four parameters say together, as the option table has it."""
    parameter = "distributed_training" if backend is None else "distributed_backend"
    if backend is not None and training is not None:
        raise EstimatorError(
            "distributed_backend and distributed_training say the same thing twice.", "Drop distributed_backend, the old one."
        )
    asked = training if backend is None else backend
    counts = {"node_count": node_count, "process_count_per_node": process_count_per_node}
    if isinstance(asked, MpiConfiguration):
        for name, given in counts.items():
            own = getattr(asked, name)
            if own != 1 and given not in (1, own):
                raise EstimatorError(
                    f"{name} is {given!r} for the Estimator, and {own!r} for {parameter}.", f"Drop {name} in one of the two places."
                )
            counts[name] = given if own == 1 else own
        asked = MPI
    kind = asked if isinstance(asked, str) else type(asked).__name__
    if kind in _LATER:
        raise EstimatorError(f"{parameter}={kind} is not possible yet.", "Use MpiConfiguration(): PyTorch finds its ranks by env:// there.")
    if asked is not None and not isinstance(asked, str):
        raise EstimatorError(f"{parameter} cannot be {asked!r}.", "Give MpiConfiguration().")
    if backend is not None:
        warnings.warn("distributed_backend is called distributed_training now.", DeprecationWarning, stacklevel=4)
    return {"distributed_training": asked, **counts}
