"""An experiment and an environment as a script sees them."""

from __future__ import annotations

import sys

from .outside import from_package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ExperimentOfRun:
    """The experiment of the run a script is in."""

    def __init__(self, name: str, workspace: str | None) -> None:
        self.name = name
        self._workspace = workspace

    def __repr__(self) -> str:
        return "Experiment(Name: " + self.name + ")"

    @property
    def workspace(self) -> Any:
        """The workspace, where the script's environment can load it. Offline it is the user's own."""
        return from_package("api.workspace", "Workspace")(self._workspace)


class _Environment:
    def __init__(self, **fields: Any) -> None:
        self.__dict__.update(fields)

    def __repr__(self) -> str:
        return "Environment(" + ", ".join(name + "=" + repr(value) for name, value in self.__dict__.items()) + ")"


def environment_of(request: dict[str, Any]) -> Any:
    """What a run runs in, with the attributes of Azure ML's Environment that have a meaning here."""
    return _Environment(
        name="user-managed",
        python=_Environment(user_managed_dependencies=True, interpreter_path=request.get("interpreter") or sys.executable),
        environment_variables=dict(request.get("environment_variables") or {}),
    )
