"""Which builder makes an environment. None is loaded that is not used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from jupyter_estimator.execution.containers import PYTHONS
from jupyter_estimator.execution.stages.image import FoundImage
from jupyter_estimator.preparation.environments.building import Builder, Progress, Tools, run_builder, start_aside
from jupyter_estimator.preparation.environments.definition import Definition
from jupyter_estimator.records.registries.environments import IMAGE_LOCK


class Kit(NamedTuple):
    """What builders are made with."""

    work: Path
    """Where they may write, and nobody else does."""
    progress: Progress
    environment: Mapping[str, str]
    """The environment variables of the programs that they run."""
    build_id: str
    """By which what they start is known."""
    tools: Path
    """Where programs are kept that build in images."""


@contextmanager
def builder_of(definition: Definition, image: FoundImage | None, kit: Kit) -> Iterator[Builder]:
    """The builder of a definition, for as long as it is needed. Raises EstimatorError where it cannot be had."""
    tools = Tools(
        kit.work,
        kit.progress,
        lambda command, progress: run_builder(command, progress, kit.environment),
        aside=lambda command: start_aside(command, kit.environment),
    )
    if definition.conda:
        from jupyter_estimator.preparation.environments.conda import CondaBuilder

        yield CondaBuilder(tools, definition)
        return
    from jupyter_estimator.preparation.environments.uv import UvBuilder, portable_uv

    if image is None:
        yield UvBuilder(tools, definition.python, definition.requirements)
        return
    from jupyter_estimator.execution.containers.building import BuildContainer

    pythons = [definition.python] if definition.python else PYTHONS
    uv = portable_uv(tools, kit.tools)
    with BuildContainer(image.reference, kit.build_id, kit.work, pythons, kit.environment, [uv]) as container:
        inside = Tools(kit.work, kit.progress, container.run, uv)
        yield UvBuilder(inside, container.python, definition.requirements, f"{IMAGE_LOCK}{image.reference}", on_top=True)
