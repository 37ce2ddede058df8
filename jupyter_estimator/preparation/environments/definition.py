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

KERNEL = "kernel"
INTERPRETER = "interpreter"
PIP = "pip"
IMAGE = "image"

_NESTED = re.compile(r"(-r|--requirement|-c|--constraint)[ =]*(.+)")
_EDITABLE = re.compile(r"(-e|--editable)\b")
_CREDENTIALS = re.compile(r"://[^/\s]*@")
_LARGEST_FILE = 1_000_000
_DEEPEST = 10


@dataclass(frozen=True)
class Definition:
    """A declaration, before anything is resolved.

    Parameters
    ----------
    kind
        ``kernel`` (what whoever submits runs with), ``interpreter`` (another one, as it is) or ``pip`` (packages of its own).
    python
        The interpreter; for ``pip`` the one that the environment is made from.
    requirements
        For ``pip``: lines as in a requirements.txt.
    image
        For ``image``: the image's name. Then ``python`` is a program in it; empty for the one it has.
    """

    kind: str
    python: str
    requirements: tuple[str, ...] = ()
    image: str = ""

    @property
    def builds(self) -> bool:
        """Whether there is something to resolve and to build."""
        return self.kind == PIP

    @property
    def id(self) -> str:
        """The same for all that declare the same, from the same interpreter."""
        real = os.path.realpath(self.python)
        try:
            info = os.stat(real)
            interpreter = [real, info.st_size, info.st_mtime_ns]
        except OSError:
            interpreter = [real]
        declared = {"kind": self.kind, "python": interpreter, "requirements": sorted(set(self.requirements))}
        return hashlib.sha256(json.dumps(declared).encode()).hexdigest()

    def record(self) -> dict[str, Any]:
        """As it stands in a request."""
        return {**asdict(self), "requirements": list(self.requirements)}


def definition_from(record: object) -> Definition | None:
    """The declaration in a request; None where there is none, as in those of earlier versions."""
    if not isinstance(record, Mapping):
        return None
    kind, python, requirements = record.get("kind"), record.get("python"), record.get("requirements", [])
    if not isinstance(kind, str) or not isinstance(python, str) or not isinstance(requirements, list):
        return None
    image = record.get("image", "")
    return Definition(kind, python, tuple(str(line) for line in requirements), image if isinstance(image, str) else "")


def declared(python: str, own: bool, packages: Sequence[str], file: str | None, image: str | None = None) -> Definition:
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
        An image, which has all the software; then ``python`` is a program in it.
    """
    if image:
        for name, flag, given in (("pip_packages", "--pip", packages), ("pip_requirements_file", "--requirements", file)):
            if given:
                raise EstimatorError(
                    f"custom_docker_image ({image}) has its own software, and {name} asks for more, which cannot be added to an image yet.",
                    f"Drop custom_docker_image (--image) or {name} ({flag}).",
                )
        return Definition(IMAGE, python, image=image)
    lines = [_checked(text, "pip_packages") for text in packages]
    if file is not None:
        lines += _lines_of(os.path.expanduser(file), 0)
    if lines:
        return Definition(PIP, python, tuple(dict.fromkeys(lines)))
    return Definition(INTERPRETER if own else KERNEL, python)


def _lines_of(path: str, depth: int) -> list[str]:
    if depth > _DEEPEST:
        raise EstimatorError(f"{path} leads to itself.", "Look at its -r lines.")
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read(_LARGEST_FILE)
    except OSError as error:
        raise EstimatorError(
            f"The requirements in {path} cannot be read: {str(error.strerror).lower()}.", "Check pip_requirements_file (--requirements)."
        ) from None
    except UnicodeDecodeError:
        raise EstimatorError(f"{path} is no text.", "Give a requirements.txt.") from None
    found: list[str] = []
    for written in text.replace("\\\n", " ").splitlines():
        line = re.sub(r"(^|\s)#.*", "", written).strip()
        if nested := _NESTED.fullmatch(line):
            if nested[1] in ("-c", "--constraint"):
                raise EstimatorError(f"{path} has a constraints file ({line}), which is not captured.", "Write the versions into it.")
            found += _lines_of(os.path.join(os.path.dirname(path), nested[2].strip()), depth + 1)
        elif line:
            found.append(_checked(line, path))
    return found


def _checked(text: Any, where: str) -> str:
    line = " ".join(str(text).split()) if isinstance(text, str) else ""
    if not line:
        raise EstimatorError(f"{text!r} in {where} is no requirement.", "Write it as in scikit-learn==1.5.*")
    if _EDITABLE.match(line) or re.match(r"\.{0,2}/|\.$|file:", line) or " @ file:" in line or re.search(r"\s@\s*\.", line):
        raise EstimatorError(
            f"{line!r} in {where} is code of this machine, which an environment does not capture.", "Add its folder with --include."
        )
    if _CREDENTIALS.search(line):
        raise EstimatorError(
            f"A requirement in {where} has a password in its address, which would be stored.", "Set it in UV_INDEX_URL, or in ~/.netrc."
        )
    if line.startswith("-") and where == "pip_packages":
        raise EstimatorError(f"{line!r} in pip_packages is no requirement.", "Put options into a requirements file (--requirements).")
    return line
