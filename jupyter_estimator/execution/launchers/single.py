"""The launcher of a run that is one process: nothing is added to it."""

from __future__ import annotations

from collections.abc import Mapping

from jupyter_estimator.execution.launchers.launcher import SINGLE, Allocation, Job


class SingleLauncher:
    """Starts the job as it is."""

    name = SINGLE

    def check(self, environment: Mapping[str, str]) -> None:
        """Nothing is needed."""

    def launch(self, job: Job, allocation: Allocation) -> Job:
        """The job itself."""
        return job

    def launch_there(self, job: Job, allocation: Allocation) -> Job:
        """The job itself."""
        return job
