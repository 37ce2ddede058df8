"""Azure ML's words for containers: which image, and what its container is made with."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

from jupyter_estimator.execution.containers.credentials import handed
from jupyter_estimator.inside.errors import EstimatorError


class ContainerRegistry:
    """Where an image comes from. What is needed to log in is never stored: ``docker login`` keeps it, or it is given with every submit."""

    def __init__(self, workspace: Any = None) -> None:
        self.address: str | None = None
        self.username: str | None = None
        self.password: str | None = None

    def __repr__(self) -> str:
        return f"ContainerRegistry(address={self.address!r})"

    def named(self, image: str) -> str:
        """An image's name, with the registry before it."""
        return image if not self.address or image.startswith(f"{self.address}/") else f"{self.address}/{image}"

    @property
    def credentials(self) -> dict[str, str]:
        """Environment variables by which a run's supervisor logs in; empty where nothing was given. They are stored nowhere."""
        if not self.username:
            return {}
        return handed(self.address or "", str(self.username), str(self.password or ""))


class DockerConfiguration:
    """Whether a run has a container, and what that is made with.

    Parameters
    ----------
    use_docker
        False leaves an environment's image unused.
    shm_size
        Size of /dev/shm, such as ``"2g"``.
    arguments
        As to ``docker run``: ``--memory``, ``--cpus``, ``--network``, ``--gpus`` and ``--shm-size`` are understood.
    """

    def __init__(
        self, use_docker: bool = False, shared_volumes: bool = True, arguments: Sequence[str] | None = None, shm_size: str = "2g"
    ) -> None:
        self.use_docker = use_docker
        self.shared_volumes = shared_volumes
        self.arguments = list(arguments or ())
        self.shm_size = shm_size

    def __repr__(self) -> str:
        return f"DockerConfiguration(use_docker={self.use_docker!r}, shm_size={self.shm_size!r})"

    def options(self) -> dict[str, Any]:
        """The options of a run that say the same. Raises EstimatorError where an argument is not understood."""
        found: dict[str, Any] = {"shm_size": self.shm_size}
        words = [part for argument in self.arguments for part in str(argument).split("=", 1)]
        while words:
            flag = words.pop(0)
            name = _ARGUMENTS.get(flag)
            if name is None or not words:
                raise EstimatorError(
                    f"DockerConfiguration cannot take the argument {flag!r}.",
                    f"What it understands: {', '.join(_ARGUMENTS)}, each with a value.",
                )
            value = words.pop(0)
            try:
                found[name] = float(value) if name == "cpus" else name == "use_gpu" or value
            except ValueError:
                raise EstimatorError(f"{flag} cannot be {value!r}.", "Give a number.") from None
        return found


_ARGUMENTS = {
    "--memory": "memory",
    "-m": "memory",
    "--cpus": "cpus",
    "--network": "network",
    "--net": "network",
    "--gpus": "use_gpu",
    "--shm-size": "shm_size",
}


class DockerSection:
    """What of an Environment its image is."""

    def __init__(self) -> None:
        self.base_image: str | None = None
        self.base_dockerfile: str | None = None
        self.base_image_registry = ContainerRegistry()
        self.platform: Any = None
        self._enabled: bool | None = None
        self._shm_size: str | None = None

    @property
    def enabled(self) -> bool | None:
        """Azure ML's old way to say whether there is a container; None where nothing was said."""
        return self._enabled

    @enabled.setter
    def enabled(self, value: bool) -> None:
        warnings.warn("docker.enabled is DockerConfiguration(use_docker=…) now.", DeprecationWarning, stacklevel=2)
        self._enabled = value

    @property
    def shm_size(self) -> str | None:
        """Size of /dev/shm; None where nothing was said."""
        return self._shm_size

    @shm_size.setter
    def shm_size(self, value: str) -> None:
        warnings.warn("docker.shm_size is DockerConfiguration(shm_size=…) now.", DeprecationWarning, stacklevel=2)
        self._shm_size = value

    def options(self) -> dict[str, Any]:
        """The options of a run that say the same; empty where there is no image."""
        if self._enabled is False or (self.base_image is None and self.base_dockerfile is None):
            return {}
        if self.base_image is not None and self.base_dockerfile is not None:
            raise EstimatorError("base_image and base_dockerfile are two ways to have an image.", "Set one of them to None.")
        name = "base_image" if self.base_dockerfile is None else "base_dockerfile"
        if not isinstance(getattr(self, name), str):
            raise EstimatorError(f"{name} takes text, and got {getattr(self, name)!r}.", "Give the name of an image, or a Dockerfile.")
        found: dict[str, Any] = {} if self.shm_size is None else {"shm_size": self.shm_size}
        if self.base_dockerfile is not None:
            return {**found, "dockerfile": self.base_dockerfile}
        return {**found, "custom_docker_image": self.base_image_registry.named(str(self.base_image))}
