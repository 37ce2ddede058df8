"""The compute targets by their names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.targets.target import ComputeTarget
from jupyter_estimator.inside.errors import EstimatorError

LOCAL = "local"


def get_target(name: str) -> ComputeTarget:
    """The compute target of that name."""
    if name == LOCAL:
        from jupyter_estimator.execution.targets.local import LocalTarget

        return LocalTarget()
    if name == DOCKER:
        from jupyter_estimator.execution.targets.docker import DockerTarget

        return DockerTarget()
    raise EstimatorError(f"There is no compute target {name!r}.", f"Known here: {', '.join(target_names())}.")


def target_of(request: Mapping[str, Any]) -> ComputeTarget:
    """The compute target of a run. What the name it was submitted to means now does not matter to it."""
    return get_target(str(request.get("target_type") or request.get("target", "local")))


def targets_in(workspace: Path) -> dict[str, str]:
    """What the names of compute targets mean in a workspace: the kinds that can carry a run, and those that were registered."""
    from jupyter_estimator.records.registries.targets import TargetStore

    registered = TargetStore(workspace).all()
    return {**{name: str(record.get("type")) for name, record in registered.items()}, **{name: name for name in target_names()}}


def target_names() -> list[str]:
    """The compute targets a run can be submitted to."""
    return [LOCAL, DOCKER]
