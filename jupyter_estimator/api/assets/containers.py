"""Azure ML's words for containers: which image, and what its container is made with."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError


class ContainerRegistry:
    """Where an image comes from. What one needs to log in is the engine's to know: ``docker login`` keeps it."""

    def __init__(self, workspace: Any = None) -> None:
        self.address: str | None = None
        self.username: str | None = None
        self.password: str | None = None

    def __repr__(self) -> str:
        return f"ContainerRegistry(address={self.address!r})"

    def named(self, image: str) -> str:
        """An image's name, with the registry before it. Raises EstimatorError where a password was given."""
        if self.username is not None or self.password is not None:
            raise EstimatorError(
                f"A password for {self.address or 'a registry'} would have to be kept with the run.",
                f"Leave username and password out, and log in once: docker login {self.address or ''}".rstrip() + ".",
            )
        return image if not self.address or image.startswith(f"{self.address}/") else f"{self.address}/{image}"


class DockerConfiguration:
    """Whether a run has a container, and what that is made with.

    Parameters
    ----------
    use_docker
        False leaves an environment's image unused.
    shm_size
        Size of /dev/shm, such as ``"2g"``.
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

    def image(self) -> str | None:
        """The image that is asked for. Raises EstimatorError where it is to be built."""
        if self.base_dockerfile is not None:
            raise EstimatorError("base_dockerfile is not possible yet.", "Build the image, and name it in base_image.")
        if self.base_image is None or self._enabled is False:
            return None
        if not isinstance(self.base_image, str):
            raise EstimatorError(f"base_image takes the name of an image, and got {self.base_image!r}.", "Give one as in team/train:1.")
        return self.base_image_registry.named(self.base_image)
