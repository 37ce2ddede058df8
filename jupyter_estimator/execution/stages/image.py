"""The stage that brings the image of a run's container."""

from __future__ import annotations

import json

from jupyter_estimator.execution.stages.stage import StageProgress
from jupyter_estimator.inside import layout
from jupyter_estimator.preparation.environments.definition import IMAGE, definition_from
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.whole import write_whole


def prepare_image(run: RunDirectory, progress: StageProgress) -> None:
    """Sees to it that the image is here, and writes down which it is. Raises EstimatorError, or CanceledError."""
    definition = definition_from(run.request.get("environment"))
    if definition is None or definition.kind != IMAGE:
        return
    from jupyter_estimator.execution.containers.engine import connect
    from jupyter_estimator.execution.containers.image import local_image, pull

    client = connect()
    image = local_image(client, definition.image)
    cached = image is not None
    if image is None:
        pull(client, definition.image, progress)
        image = local_image(client, definition.image)
    if image is None:
        return
    digest = str(image.id).rpartition(":")[2]
    record = {"kind": IMAGE, "id": digest, "cached": cached, "image": definition.image, "lock": image.attrs.get("RepoDigests") or []}
    write_whole(run.file(layout.ENVIRONMENT), json.dumps(record))
