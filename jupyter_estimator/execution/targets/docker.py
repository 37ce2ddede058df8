"""The Docker compute target: a container on this machine, which shares its files with us."""

from __future__ import annotations

from collections.abc import Mapping

from jupyter_estimator.execution.containers import DOCKER
from jupyter_estimator.execution.supervision.starting import start_supervisor
from jupyter_estimator.execution.targets.local import LocalTarget
from jupyter_estimator.execution.targets.target import Plan
from jupyter_estimator.inside import layout
from jupyter_estimator.records.runs.run_directory import RunDirectory


class DockerTarget(LocalTarget):
    """Runs in a container. Its supervisor is here, as that of any run."""

    name = DOCKER

    def check(self) -> None:
        """Raises EstimatorError where no engine answers."""
        from jupyter_estimator.execution.containers.engine import check

        check()

    def plan(self, run: RunDirectory, base: Mapping[str, str], prepared: bool) -> Plan:
        """What the container is made with, and the supervisor's environment."""
        from jupyter_estimator.execution.supervision.container_processes import job_of

        job = job_of(run, str(run.request.get("interpreter") or "python"))
        return Plan(run, job.words(), {**base, layout.ENV_RUN_ID: run.id}, prepared=False)

    def start(self, plan: Plan, lock: int) -> None:
        """Starts the supervisor, which makes and starts the container."""
        from jupyter_estimator.execution.containers.engine import check

        start_supervisor(plan.run, "prepare", [], lock, {**plan.environment, **check()}, beside="containers")
