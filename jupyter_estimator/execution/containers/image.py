"""Images: whether one is here and can run here, and how it is brought."""

from __future__ import annotations

import platform
import queue
import threading
from typing import TYPE_CHECKING, Any, Protocol

from jupyter_estimator.execution.containers.engine import engine_errors
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    import docker
    from docker.models.images import Image

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "arm", "i686": "386"}
_LOOK = 0.2


class Progress(Protocol):
    """Who is told how far the pulling is."""

    def phase(self, text: str) -> None: ...
    def line(self, text: str) -> None: ...
    def check(self) -> None: ...


def local_image(client: docker.DockerClient, name: str) -> Image | None:
    """The image of that name, if it is here. Raises EstimatorError where it is for machines of another kind."""
    from docker.errors import ImageNotFound

    with engine_errors(f"The image {name} cannot be looked up"):
        try:
            image = client.images.get(name)
        except ImageNotFound:
            return None
    here, theirs = _ARCHITECTURES.get(platform.machine(), platform.machine()), image.attrs.get("Architecture") or ""
    if theirs and theirs != here:
        raise EstimatorError(
            f"The image {name} is for {theirs} processors, and this machine has {here}.", "Pull or build it for this kind of machine."
        )
    return image


def pull(client: docker.DockerClient, name: str, progress: Progress) -> None:
    """Brings an image. What the engine says is passed on; ``progress.check`` may end it, and then nothing half-made counts."""
    from docker.utils import parse_repository_tag

    progress.phase(f"Pulling the image {name}.")
    told: queue.Queue[Any] = queue.Queue()
    repository, tag = parse_repository_tag(name)

    def ask() -> None:
        try:
            for said in client.api.pull(repository, tag=tag or "latest", stream=True, decode=True):
                told.put(said)
            told.put(None)
        except Exception as error:  # noqa: BLE001  (raised where it is waited for)
            told.put(error)

    threading.Thread(target=ask, daemon=True).start()
    with engine_errors(f"The image {name} is not here, and cannot be pulled"):
        while True:
            progress.check()
            try:
                said = told.get(timeout=_LOOK)
            except queue.Empty:
                continue
            if said is None:
                return
            if isinstance(said, BaseException):
                raise said
            if "error" in said:
                raise EstimatorError(
                    f"The image {name} is not here, and cannot be pulled: {said['error']}.", f"Look at what docker pull {name} says."
                )
            progress.line(" ".join(str(said[part]) for part in ("id", "status", "progress") if said.get(part)))
