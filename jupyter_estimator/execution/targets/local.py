"""The local compute target: this machine, a process of its own, in a session of its own."""

from __future__ import annotations

from collections.abc import Mapping

from jupyter_estimator.execution.supervision.command import awaits_environment, command_of
from jupyter_estimator.execution.supervision.scope import scope_prefix
from jupyter_estimator.execution.supervision.starting import start_supervisor
from jupyter_estimator.execution.targets.target import Plan
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.trust import why_foreign_run


class LocalTarget:
    """Runs on this machine."""

    name = "local"

    def check(self) -> None:
        """Nothing is needed."""

    def plan(self, run: RunDirectory, base: Mapping[str, str], prepared: bool) -> Plan:
        """The script's command and environment, with $VARS in script_params expanded from the latter."""
        command, environment = command_of(run, base)
        return Plan(run, command, environment, prepared)

    def start(self, plan: Plan, lock: int) -> None:
        """Starts the supervisor, which starts the script."""
        mode = "prepared" if plan.prepared else "prepare"
        beside = "stages" if awaits_environment(plan.run) else ""
        start_supervisor(plan.run, mode, plan.command, lock, plan.environment, scope_prefix(plan.run.id), beside=beside)

    def poll(self, run: RunDirectory) -> None:
        """Looks after a run whose supervisor may have died."""
        from jupyter_estimator.execution.supervision.revive import look_after

        look_after(run)

    def cancel(self, run: RunDirectory) -> None:
        """Leaves the request; the supervisor is woken by it. A run that has gone silent is ended here."""
        if not run.run_state().over and not why_foreign_run(run.path):
            run.request_cancel()
            self.poll(run)
