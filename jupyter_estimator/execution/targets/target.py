"""What a compute target is: a place where a run is carried out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from jupyter_estimator.records.runs.run_directory import RunDirectory


@dataclass(frozen=True)
class Plan:
    """What would be started: a value that can be printed, compared and tested."""

    run: RunDirectory
    command: list[str]
    environment: dict[str, str] = field(repr=False)
    prepared: bool
    """Whether the working directory is ready, so that the script can start at once."""

    def __str__(self) -> str:
        from shlex import join

        return f"cd {self.run.file('work')}\n{join(self.command)}"


class ComputeTarget(Protocol):
    """A place where runs are carried out."""

    name: str

    def check(self) -> None:
        """Raises EstimatorError where something is missing that it needs."""

    def plan(self, run: RunDirectory, base: Mapping[str, str], prepared: bool) -> Plan:
        """What would be started for a run, given the submitting process's environment. Changes nothing."""

    def start(self, plan: Plan, lock: int) -> None:
        """Hands the run and its lock to a supervisor, and returns at once."""

    def poll(self, run: RunDirectory) -> None:
        """Makes sure that the run has a supervisor, or that its end is recorded."""

    def cancel(self, run: RunDirectory) -> None:
        """Asks for the run to be ended. Safe to repeat."""
