"""Azure ML's compute targets: names for places to run. Until a cluster is registered under one, it means this machine."""

from __future__ import annotations

import time
from typing import Any

from jupyter_estimator.api.bases import WorkspaceBase, as_workspace
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.registries.targets import LOCAL, TargetStore
from jupyter_estimator.records.trust import require_own


class ComputeTargetException(EstimatorError):  # noqa: N818  (Azure ML's name)
    """There is no such compute target, or it cannot be made like that."""


class AmlComputeProvisioningConfiguration:
    """What ``AmlCompute.provisioning_configuration`` returns: kept with the name, and decides nothing on this machine."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.settings = settings


class ComputeTarget:
    """A compute target of a workspace. Raises ComputeTargetException where there is none of that name.

    >>> try:                                                                          # doctest: +SKIP
    ...     cluster = ComputeTarget(workspace=ws, name="cpu-cluster")
    ... except ComputeTargetException:
    ...     cluster = ComputeTarget.create(ws, "cpu-cluster", AmlCompute.provisioning_configuration(max_nodes=4))
    """

    def __init__(self, workspace: WorkspaceBase, name: str) -> None:
        self.workspace = as_workspace(workspace)
        known = TargetStore(self.workspace.path).all()
        if name != LOCAL and name not in known:
            raise ComputeTargetException(
                f"There is no compute target {name!r} in this workspace.",
                "Make one: ComputeTarget.create(ws, name, AmlCompute.…), or use local.",
            )
        self.name = name
        self._record = known.get(name, {"type": LOCAL})

    def __repr__(self) -> str:
        return f"ComputeTarget(name={self.name!r}, type={self.type!r})"

    @property
    def type(self) -> str:
        """What Azure ML calls it, such as AmlCompute."""
        return str(self._record.get("azure_type") or self._record.get("type"))

    @property
    def provisioning_state(self) -> str:
        """It is there."""
        return "Succeeded"

    def get_status(self) -> str:
        """It is there."""
        return self.provisioning_state

    def wait_for_completion(self, show_output: bool = False, min_node_count: Any = None, timeout_in_minutes: Any = None, **_: Any) -> None:
        """Nothing has to be waited for."""
        if show_output:
            print(f"{self.name} is this machine: {self.provisioning_state}.")  # noqa: T201  (what show_output asks for)

    def serialize(self) -> dict[str, Any]:
        """What is known of it."""
        return {"name": self.name, "computeType": self.type, "provisioningState": self.provisioning_state, **self._record}

    def delete(self) -> None:
        """Has the name mean nothing any more. Runs that were submitted to it go on."""
        require_own(self.workspace.path)
        TargetStore(self.workspace.path).remove(self.name)

    @staticmethod
    def create(workspace: WorkspaceBase, name: str, provisioning_configuration: AmlComputeProvisioningConfiguration) -> ComputeTarget:
        """Registers a name. It means this machine."""
        if not isinstance(provisioning_configuration, AmlComputeProvisioningConfiguration):
            raise ComputeTargetException(
                f"A compute target takes a configuration, and got {provisioning_configuration!r}.",
                "Write AmlCompute.provisioning_configuration(max_nodes=4).",
            )
        space = as_workspace(workspace)
        require_own(space.path)
        record = {"type": LOCAL, "azure_type": "AmlCompute", "created": time.time(), "settings": provisioning_configuration.settings}
        TargetStore(space.path).put(name, record)
        return ComputeTarget(space, name)

    @staticmethod
    def list(workspace: WorkspaceBase) -> list[ComputeTarget]:
        """The registered ones."""
        space = as_workspace(workspace)
        return [ComputeTarget(space, name) for name in TargetStore(space.path).all()]


class AmlCompute(ComputeTarget):
    """A cluster of Azure ML's own."""

    @staticmethod
    def provisioning_configuration(
        vm_size: str = "",
        vm_priority: str = "dedicated",
        min_nodes: int = 0,
        max_nodes: int | None = None,
        idle_seconds_before_scaledown: float | None = None,
        **_: Any,
    ) -> AmlComputeProvisioningConfiguration:
        """How such a cluster is made. It is kept, and decides nothing on this machine."""
        counts: list[Any] = [count for count in (min_nodes, max_nodes) if count is not None]
        if any(isinstance(count, bool) or not isinstance(count, int) or count < 0 for count in counts) or counts != sorted(counts):
            raise ComputeTargetException(
                f"min_nodes={min_nodes!r} and max_nodes={max_nodes!r} are no range of nodes.", "Give whole numbers, the smaller one first."
            )
        settings = {
            "vm_size": str(vm_size),
            "vm_priority": str(vm_priority),
            "min_nodes": min_nodes,
            "max_nodes": max_nodes,
            "idle_seconds_before_scaledown": idle_seconds_before_scaledown,
        }
        return AmlComputeProvisioningConfiguration(settings)
