"""The stage that brings the image of a run's container."""

from __future__ import annotations

from typing import Any, NamedTuple

from jupyter_estimator.preparation.environments.building import Progress
from jupyter_estimator.preparation.environments.definition import Definition


class FoundImage(NamedTuple):
    """The image of a run, which is here."""

    name: str
    digest: str
    """The engine's own id of it, without what says how that is formed."""
    cached: bool
    sources: list[str]
    """Under which names and digests registries have it."""
    path: str
    """PATH in it."""

    @property
    def reference(self) -> str:
        """What the engine finds it by, whatever its name means by now."""
        return f"sha256:{self.digest}"

    def record(self) -> dict[str, Any]:
        """As it stands among the run's files."""
        return {"kind": "image", "id": self.digest, "cached": self.cached, "image": self.name, "lock": self.sources}


def prepare_image(definition: Definition, progress: Progress) -> FoundImage | None:
    """Sees to it that the image is here. Raises EstimatorError, or CanceledError."""
    if not definition.image:
        return None
    from jupyter_estimator.execution.containers.engine import connect
    from jupyter_estimator.execution.containers.image import build, local_image, pull

    client = connect()
    image = local_image(client, definition.image)
    cached = image is not None
    if image is None:
        if definition.dockerfile:
            build(client, definition.image, definition.dockerfile, progress)
        else:
            pull(client, definition.image, progress)
        image = local_image(client, definition.image)
    if image is None:
        return None
    variables = dict(word.partition("=")[::2] for word in (image.attrs.get("Config") or {}).get("Env") or [])
    sources = [str(each) for each in image.attrs.get("RepoDigests") or []]
    return FoundImage(definition.image, str(image.id).rpartition(":")[2], cached, sources, variables.get("PATH", ""))
