"""The processes of a run whose script is in a container: the engine carries them, and they write down themselves how they ended."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.containers import PYTHONS
from jupyter_estimator.execution.containers.container import NoPythonError, RunContainer
from jupyter_estimator.execution.containers.job import ContainerJob, container_job, container_name, place_of
from jupyter_estimator.execution.supervision.command import command_of
from jupyter_estimator.execution.supervision.environment import missing_secrets
from jupyter_estimator.execution.supervision.finish import read_ending
from jupyter_estimator.execution.supervision.tree import Identity, find_pids, find_tree
from jupyter_estimator.execution.supervision.wakeups import dead_child
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.whole import write_whole

if TYPE_CHECKING:
    from psutil import Process

    from jupyter_estimator.records.runs.run_directory import RunDirectory

_LOOK = 1.0
"""Seconds between two questions to the engine."""
_LAST = 10.0
"""Seconds in which a container that was killed is gone."""


class ContainerProcesses:
    """What RunProcesses is for a run on this machine itself."""

    def __init__(self, run: RunDirectory) -> None:
        self.run = run
        self.command: list[str] = []
        self.script: Identity | None = None
        self.shepherd: Identity | None = None
        self.are_children = False
        self.container = RunContainer(container_name(run), place_of(run))
        self._looked = 0.0
        self._gone = False
        started = run.run_state().started
        self.began = time.monotonic() - (max(0.0, time.time() - started) if started else 0.0)

    def set_out(self) -> None:
        """Nothing: the container is given its surroundings when it is made."""

    def launch(self, lock: int) -> None:
        """Makes and starts the container. Raises EstimatorError where the engine or the image do not allow it."""
        secrets = self._secrets()
        asked = self.run.interpreter
        pythons = [asked] if asked else [*PYTHONS]
        write_whole(self.run.file(layout.CONTAINER), json.dumps({"name": self.container.name}))
        for python in pythons:
            job = job_of(self.run, python)
            try:
                self.container.make(job)
                self.container.start(secrets)
            except NoPythonError:
                self.container.remove()
                continue
            except EstimatorError:
                self.container.remove()
                raise
            self.began = time.monotonic()
            return
        raise EstimatorError(
            f"The image {job.image} has no {' and no '.join(pythons)}.",
            "Name the Python it has (interpreter_path, --python), or use an image with one.",
        )

    def _secrets(self) -> dict[str, str]:
        return {name: os.environ[name] for name in self.run.request.get("secrets") or [] if name in os.environ}

    def launch_again(self, lock: int) -> bool:
        """Never: the container is started once, and its first process knows whether the script has begun."""
        return False

    def reap(self) -> None:
        """A shepherd that was told nothing; what is in the container is reaped there."""
        while pid := dead_child():
            os.waitpid(pid, 0)

    def know(self) -> None:
        """Nothing: which process is the script is known in the container."""

    def is_over(self) -> bool:
        """Whether the script has ended. Where its container was ended from outside, what the engine knows of that is written down."""
        if read_ending(self.run).known:
            return True
        if time.monotonic() - self._looked < _LOOK:
            return self._gone
        self._looked = time.monotonic()
        try:
            state = self.container.state()
        except EstimatorError:
            self._gone = not self.tree()  # the engine is away: what it has started may go on
            return self._gone
        if state is not None and state.get("Status") == "created":
            # Whoever made it was killed before it was started. Where its secrets are not known here, it cannot be.
            if missing_secrets(self.run.request.get("secrets") or [], os.environ):
                self.container.remove()
                state = None
            else:
                with suppress(EstimatorError):
                    self.container.start(self._secrets())
        self._gone = state is None or state.get("Status") in ("exited", "dead")
        if self._gone and state is not None and not read_ending(self.run).known:
            self._write_ending(state)
        return self._gone

    def _write_ending(self, state: Mapping[str, Any]) -> None:
        code = state.get("ExitCode")
        if not isinstance(code, int) or code < 0:
            return
        how = {"signal": code - 128} if code > 128 else {"code": code}
        with suppress(OSError):
            self.run.file(layout.EXIT).write_text(json.dumps({**how, "t": time.time()}).ljust(512))

    def tree(self) -> list[Process]:
        """Its processes, as far as they are seen from outside."""
        return find_tree(None, self.run.id, {os.getpid()}, os.getpid())

    def near(self) -> list[int]:
        """The same, as numbers."""
        return find_pids(None, self.run.id, {os.getpid()}, os.getpid())

    def end(
        self,
        grace: float,
        asked_at: float | None,
        when_asked: Callable[[], None],
        leaders: Collection[int] = (),
        told: Collection[int] = (),
    ) -> None:
        """SIGTERM, the grace, SIGKILL, by way of the engine."""
        now = time.monotonic()
        deadline = (now if asked_at is None else min(asked_at, now)) + grace
        if asked_at is None and grace:
            with suppress(EstimatorError):
                self.container.signal("SIGTERM")
            when_asked()
        while time.monotonic() < deadline and not self.is_over():
            time.sleep(0.05)
        if not self.is_over():
            with suppress(EstimatorError):
                self.container.signal("SIGKILL")
        last = time.monotonic() + _LAST
        while time.monotonic() < last and not self._ended():
            time.sleep(0.05)

    def _ended(self) -> bool:
        self._looked = 0.0
        return self.is_over()

    def ran_out_of_memory(self) -> bool:
        """Whether the engine knows that something in it was ended because it had no more memory."""
        with suppress(EstimatorError):
            return bool((self.container.state() or {}).get("OOMKilled"))
        return False

    def clear(self) -> None:
        """Removes the container."""
        self.container.remove()


def job_of(run: RunDirectory, python: str) -> ContainerJob:
    """What the run's container is made with."""
    given = run.environment
    named = str((run.request.get("environment") or {}).get("image") or "")
    own = bool(given.get("interpreter"))
    digest = str(given.get("image_id" if own else "id") or "")
    # Packages of its own, whose programs come first.
    base = {"PATH": str(given.get("path") or os.defpath)} if own else {}
    command, environment = command_of(run, base, python)
    return container_job(run, f"sha256:{digest}" if digest else named, command, environment)
