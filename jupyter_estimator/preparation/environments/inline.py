"""What a script declares of its software in its own text: the block ``# /// script`` (PEP 723)."""

from __future__ import annotations

import platform
import re
import sys
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.requirements import checked

_BLOCK = re.compile(r"(?m)^# /// (?P<kind>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")


def inline_dependencies(text: str, python: str) -> list[str]:
    """The requirements of such a block; none where there is none. Raises EstimatorError where it cannot be meant.

    Parameters
    ----------
    python
        The interpreter that the environment would be made from.
    """
    blocks = [found["content"] for found in _BLOCK.finditer(text) if found["kind"] == "script"]
    if not blocks:
        return []
    if len(blocks) > 1:
        raise EstimatorError("The code has two blocks of # /// script.", "Leave one of them.")
    content = "".join(line[2:] if line.startswith("# ") else line[1:] for line in blocks[0].splitlines(keepends=True))
    found = read_toml(content, "The block # /// script")
    wanted, dependencies = found.get("requires-python"), found.get("dependencies", [])
    if not isinstance(dependencies, list) or not (wanted is None or isinstance(wanted, str)):
        raise EstimatorError("The block # /// script is not what PEP 723 says.", "Write dependencies as a list of texts.")
    if isinstance(wanted, str) and python == sys.executable and not _fits(wanted):
        raise EstimatorError(
            f"The code asks for Python {wanted} (# /// script), and this is {platform.python_version()}.",
            "Name an interpreter of that version: interpreter_path (--python).",
        )
    return [checked(each, "# /// script") for each in dependencies]


def read_toml(content: str, where: str) -> dict[str, Any]:
    """What a TOML text holds. Raises EstimatorError that names ``where`` it stands."""
    try:
        import tomllib
    except ModuleNotFoundError:  # Python 3.10
        try:
            import tomli as tomllib
        except ModuleNotFoundError:
            raise EstimatorError(
                f"{where} cannot be read without tomli.", 'Install it: pip install "jupyter-estimator[environments]".'
            ) from None
    try:
        found: dict[str, Any] = tomllib.loads(content)
    except (ValueError, RecursionError) as error:
        raise EstimatorError(f"{where} is no TOML: {error}.", "Look at that place.") from None
    return found


def _fits(wanted: str) -> bool:
    """Whether this Python is one of those; also where that cannot be told."""
    try:
        from packaging.specifiers import InvalidSpecifier, SpecifierSet
    except ImportError:
        return True
    try:
        return SpecifierSet(wanted).contains(platform.python_version(), prereleases=True)
    except InvalidSpecifier:
        raise EstimatorError(f"requires-python (# /// script) cannot be {wanted!r}.", 'Write it as in ">=3.10".') from None
