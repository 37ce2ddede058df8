"""What software a run declares: the answer to one of the five questions, as it stands in its request."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.requirements import checked, lines_of

KERNEL = "kernel"
INTERPRETER = "interpreter"
PIP = "pip"
CONDA = "conda"
IMAGE = "image"
BUILT_IMAGES = "jupyter-estimator/built"
"""What images are called that are built by a Dockerfile; the tag is made of its text."""
_LARGEST_DOCKERFILE = 1_000_000


@dataclass(frozen=True)
class Definition:
    """A declaration, before anything is resolved.

    Parameters
    ----------
    kind
        ``kernel`` (what whoever submits runs with), ``interpreter`` (another one, as it is), ``pip`` (packages of its own), ``conda``
        (packages of its own, and the interpreter among them) or ``image``.
    python
        The interpreter; for ``pip`` the one that the environment is made from, for ``conda`` empty.
    requirements
        Lines as in a requirements.txt. With an image, they are added to what it has; with conda packages, to those.
    image
        For ``image``: the image's name. Then ``python`` is a program in it; empty for the one it has.
    conda, channels
        Specs of conda packages, and where they are looked for, the first first. With an image, they are used in its container.
    name
        What the declaration is called, where it has a name: for people to read.
    dockerfile
        The text of the Dockerfile that the image is built by, where it is not one that is there; ``image`` is then made of it.
    """

    kind: str
    python: str
    requirements: tuple[str, ...] = ()
    image: str = ""
    conda: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    name: str = ""
    dockerfile: str = ""

    @property
    def builds(self) -> bool:
        """Whether there is something to resolve and to build."""
        return bool(self.requirements or self.conda)

    @property
    def built_kind(self) -> str:
        """What is built: conda packages bring all they need, and are the same with an image and without."""
        return CONDA if self.conda else self.kind

    @property
    def built_here(self) -> bool:
        """Whether this machine alone can say what is built; otherwise the image has a say in it."""
        return self.built_kind != IMAGE

    def id(self, image_id: str = "") -> str:
        """The same for all that declare the same, from the same interpreter.

        Parameters
        ----------
        image_id
            Which image it is, where one has a say.
        """
        declared: dict[str, Any] = {"kind": self.built_kind, "requirements": sorted(set(self.requirements))}
        if self.conda:
            declared |= {"conda": sorted(set(self.conda)), "channels": list(self.channels)}
        elif self.built_here:
            declared["python"] = _interpreter(self.python)
        else:
            declared |= {"python": self.python, "image": image_id}
        return hashlib.sha256(json.dumps(declared, sort_keys=True).encode()).hexdigest()

    def record(self) -> dict[str, Any]:
        """As it stands in a request."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}


def dockerfile_text(given: str) -> str:
    """The text of a Dockerfile: what a path leads to, or the text itself. Raises EstimatorError."""
    if "\n" in given or given.lstrip().upper().startswith("FROM "):
        text = given
    else:
        try:
            with open(os.path.expanduser(given), encoding="utf-8") as file:
                text = file.read(_LARGEST_DOCKERFILE)
        except (OSError, ValueError) as error:
            why = str(getattr(error, "strerror", None) or error).lower()
            raise EstimatorError(f"The Dockerfile {given} cannot be read: {why}.", "Check dockerfile (--dockerfile).") from None
    if not re.search(r"(?im)^\s*FROM\s", text):
        raise EstimatorError("A Dockerfile begins from an image, and this one has no FROM.", "Write FROM and an image's name first.")
    if re.search(r"(?im)^\s*(COPY|ADD)\s+(?!.*--from=)", text):
        raise EstimatorError(
            "The Dockerfile copies files into the image, and it is built with no files beside it.",
            "Leave COPY and ADD out: code and data come with the run.",
        )
    return text


def _interpreter(python: str) -> list[str | int]:
    real = os.path.realpath(python)
    try:
        info = os.stat(real)
    except OSError:
        return [real]
    return [real, info.st_size, info.st_mtime_ns]


def definition_from(record: object) -> Definition | None:
    """The declaration in a request; None where there is none, as in those of earlier versions."""
    if not isinstance(record, Mapping):
        return None
    kind, python, image = record.get("kind"), record.get("python"), record.get("image", "")
    lists = [record.get(name, []) for name in ("requirements", "conda", "channels")]
    if not isinstance(kind, str) or not isinstance(python, str) or not all(isinstance(each, list) for each in lists):
        return None
    requirements, conda, channels = (tuple(str(line) for line in each) for each in lists)
    image, name, dockerfile = (each if isinstance(each, str) else "" for each in (image, record.get("name"), record.get("dockerfile")))
    return Definition(kind, python, requirements, image, conda, channels, name, dockerfile)


def declared(
    python: str,
    own: bool,
    *,
    packages: Sequence[str] = (),
    file: str | None = None,
    image: str | None = None,
    conda: Sequence[str] = (),
    conda_file: str | None = None,
    channels: Sequence[str] = (),
    dockerfile: str | None = None,
) -> Definition:
    """What options declare.

    Parameters
    ----------
    python
        The interpreter, found.
    own
        Whether it was asked for, and is not just whoever submits.
    packages
        Requirements, as in ``scikit-learn==1.5.*``.
    file
        A requirements.txt, read now: what it says later is not this run's.
    image
        An image; then ``python`` is a program in it.
    conda, conda_file, channels
        Specs of conda packages, an environment.yml, read now, and channels, which come before those of the file.
    dockerfile
        A Dockerfile, read now, or its text: the image is built by it.
    """
    built = ""
    if dockerfile is not None:
        if image:
            raise EstimatorError(
                f"custom_docker_image ({image}) is there, and dockerfile has one built.",
                "Drop custom_docker_image (--image) or dockerfile (--dockerfile).",
            )
        built = dockerfile_text(dockerfile)
        image = f"{BUILT_IMAGES}:{hashlib.sha256(built.encode()).hexdigest()[:24]}"
    lines = [checked(text, "pip_packages") for text in packages]
    if file is not None:
        lines += lines_of(os.path.expanduser(file))
    if not conda and conda_file is None:
        if channels:
            raise EstimatorError(
                "conda_channels (--channel) says where conda packages come from, and there are none.", "Name some: --conda."
            )
        if not lines and not image:
            return Definition(INTERPRETER if own else KERNEL, python)
        return Definition(IMAGE if image else PIP, python, tuple(dict.fromkeys(lines)), image or "", dockerfile=built)
    # Whoever declares none does not load this.
    from jupyter_estimator.preparation.environments.conda_specs import declared_conda

    if own:
        name, flag = ("conda_packages", "--conda") if conda else ("conda_dependencies_file", "--conda-file")
        raise EstimatorError(
            f"interpreter_path ({python}) has its own software, and {name} brings a Python of its own.",
            f"Drop interpreter_path (--python) or {name} ({flag}); a version of Python is a package: python=3.11.",
        )
    specs, sources, more = declared_conda(conda, conda_file, channels)
    return Definition(IMAGE if image else CONDA, "", tuple(dict.fromkeys([*lines, *more])), image or "", specs, sources, "", built)
