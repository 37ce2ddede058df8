"""Images: whether one is here and can run here, and how it is brought."""

from __future__ import annotations

import io
import platform
import re
from typing import TYPE_CHECKING, Protocol

from jupyter_estimator.execution.containers.credentials import take_credentials
from jupyter_estimator.execution.containers.engine import engine_errors, spoken
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.layout import BUILD_LOG

if TYPE_CHECKING:
    import docker
    from docker.models.images import Image

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "arm", "i686": "386"}
_STEP = re.compile(r"Step (\d+)/(\d+) :")


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
    from docker.auth import resolve_repository_name
    from docker.utils import parse_repository_tag

    progress.phase(f"Pulling the image {name}.")
    repository, tag = parse_repository_tag(name)
    registry = resolve_repository_name(repository)[0]
    login = take_credentials(registry)
    hint = f"Look whether its name is right. If it is private, log in once: docker login {registry}."
    what = f"The image {name} is not here, and cannot be pulled"
    with engine_errors(what, hint):
        for said in spoken(lambda: client.api.pull(repository, tag=tag or "latest", stream=True, decode=True, auth_config=login), progress):
            if "error" in said:
                raise EstimatorError(f"{what}: {said['error']}.", hint)
            progress.line(" ".join(str(said[part]) for part in ("id", "status", "progress") if said.get(part)))


def build(client: docker.DockerClient, name: str, dockerfile: str, progress: Progress) -> None:
    """Builds an image by a Dockerfile, with no files beside it, and gives it its name. The engine ends the build when nobody listens.

    Its network is this machine's, as that of a builder without a container would be.
    """
    progress.phase("Building the image.")
    context = io.BytesIO(dockerfile.encode())
    what, last = "The image cannot be built", ""
    with engine_errors(what):
        stream = spoken(
            lambda: client.api.build(fileobj=context, tag=name, rm=True, forcerm=True, decode=True, network_mode="host"), progress
        )
        for said in stream:
            if "error" in said:
                reason = str(said["error"]).strip().rstrip(".")
                raise EstimatorError(
                    f"{what}: {last}: {reason}." if last else f"{what}: {reason}.", f"The engine's words are in {BUILD_LOG}."
                )
            for line in str(said.get("stream") or said.get("status") or "").splitlines():
                if step := _STEP.match(line):
                    last = line.strip()
                    progress.phase(f"Building the image, step {step[1]} of {step[2]}.")
                if line.strip():
                    progress.line(line)
