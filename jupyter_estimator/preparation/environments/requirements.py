"""What pip is told to install: requirements, and files of them."""

from __future__ import annotations

import os
import re
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError

_NESTED = re.compile(r"(-r|--requirement|-c|--constraint)[ =]*(.+)")
_EDITABLE = re.compile(r"(-e|--editable)\b")
_CREDENTIALS = re.compile(r"://[^/\s]*@")
_LARGEST_FILE = 1_000_000
_DEEPEST = 10


def lines_of(path: str, depth: int = 0) -> list[str]:
    """The requirements of a file, and of those that it leads to."""
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
            found += lines_of(os.path.join(os.path.dirname(path), nested[2].strip()), depth + 1)
        elif line:
            found.append(checked(line, path))
    return found


def checked(text: Any, where: str) -> str:
    """A requirement as it is kept. Raises EstimatorError where it could not be captured, or would store a secret."""
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
