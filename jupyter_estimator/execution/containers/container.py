"""The container of a run: made, started, looked at, ended, removed.

It is found again by its name, which is the run's id, and is the run's only if its label says that it was made for this very run directory.
A run directory that somebody else has written may have the name of any container.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jupyter_estimator.execution.containers.engine import connect, engine_errors
from jupyter_estimator.execution.containers.job import LABEL, ContainerJob
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    import docker

_NO_PROGRAM = ("executable file not found", "no such file or directory", "not found in $PATH")


class RunContainer:
    """What one can do with it."""

    def __init__(self, name: str, place: str) -> None:
        self.name = name
        self.place = place
        self._client: docker.DockerClient | None = None

    @property
    def client(self) -> docker.DockerClient:
        """The engine."""
        if self._client is None:
            self._client = connect()
        return self._client

    def state(self) -> Mapping[str, Any] | None:
        """The engine's word on it, such as ``{"Status": "running"}``; None where there is none."""
        from docker.errors import NotFound

        with engine_errors("The run's container cannot be looked at"):
            try:
                found: Mapping[str, Any] = self.client.api.inspect_container(self.name)
            except NotFound:
                return None
        if (found["Config"].get("Labels") or {}).get(LABEL) != self.place:
            return None  # another one of that name
        state: Mapping[str, Any] = found["State"]
        return state

    def make(self, job: ContainerJob) -> None:
        """Makes the container, which does nothing yet. Safe to repeat."""
        from docker.errors import APIError
        from docker.types import DeviceRequest, Mount

        api = self.client.api
        limits: dict[str, Any] = {}
        if job.memory:  # with no swap besides, which would only delay the end
            limits |= {"mem_limit": job.memory, "memswap_limit": job.memory}
        if job.cpus:
            limits["nano_cpus"] = int(job.cpus * 1e9)
        if job.network:
            limits["network_mode"] = job.network
        if job.gpus:
            limits["device_requests"] = [DeviceRequest(count=-1, capabilities=[["gpu"]])]
        mounts = [Mount(path, path, type="bind", read_only=read_only) for path, read_only in job.mounts]
        with engine_errors("The run's container cannot be made"):
            host = api.create_host_config(mounts=mounts, shm_size=job.shm_size, **limits)
            try:
                api.create_container(
                    job.image,
                    job.command,
                    user=job.user,
                    working_dir=job.folder,
                    environment=job.environment,
                    host_config=host,
                    name=job.name,
                    labels={LABEL: job.place},
                    stdin_open=job.stdin,
                )
            except APIError as error:
                if error.status_code != 409 or self.state() is None:  # otherwise whoever was killed here has made it
                    raise

    def start(self, secrets: Mapping[str, str]) -> None:
        """Starts it, and hands secrets over. Safe to repeat."""
        from docker.errors import APIError

        channel = self._stdin() if secrets else None
        try:
            with engine_errors("The run's container cannot be started"):
                try:
                    self.client.api.start(self.name)
                except APIError as error:
                    if no_such_program(error):
                        raise NoPythonError("The image has no such Python.", "") from None
                    raise
            if channel is not None:
                channel.sendall(json.dumps(dict(secrets)).encode() + b"\n")
        finally:
            if channel is not None:
                channel.close()

    def _stdin(self) -> socket.socket:
        with engine_errors("The run's container cannot be given its secrets"):
            attached = self.client.api.attach_socket(self.name, params={"stdin": 1, "stream": 1})
        found: socket.socket = getattr(attached, "_sock", attached)
        return found

    def signal(self, name: str) -> None:
        """Sends a signal to its first process; nothing where it has ended."""
        from docker.errors import APIError

        if self.state() is not None:
            with engine_errors("The run's container cannot be ended"), suppress(APIError):
                self.client.api.kill(self.name, name)

    def remove(self) -> None:
        """Ends and removes it, if it is there."""
        from docker.errors import APIError, NotFound

        with suppress(EstimatorError), engine_errors("The run's container cannot be removed"), suppress(NotFound, APIError):
            if self.state() is not None:
                self.client.api.remove_container(self.name, force=True, v=True)


def no_such_program(error: docker.errors.APIError) -> bool:
    """Whether the engine says that what a container was to start is not in its image."""
    words = str(error.explanation or "")
    return any(text in words for text in _NO_PROGRAM)


class NoPythonError(EstimatorError):
    """The program that was to be started is not in the image."""
