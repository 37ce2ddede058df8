"""What is declared of conda packages: specs, channels, and files of both (environment.yml)."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.requirements import checked

CONDA_FORGE = "conda-forge"
"""Where packages are looked for unless something else is said."""

_PYTHON = re.compile(r"([^:\s]+::)?python($|[\s=<>!~\[])")
_SECRET = re.compile(r"://[^/\s]*@|/t/[^/\s]+/")
_LARGEST_FILE = 1_000_000
_KEYS = {"name", "channels", "dependencies", "prefix"}
_FILE = "conda_dependencies_file (--conda-file)"


def declared_conda(
    packages: Sequence[str], file: str | None, channels: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...], list[str]]:
    """Specs, with one for Python among them; channels, the first first; and what pip is to install beside them.

    Where nothing is said of Python, it is of the version of whoever declares it, so that both read each other's pickles.
    """
    specs = [_spec(text, "conda_packages") for text in packages]
    sources = [_channel(text, "conda_channels") for text in channels]
    lines: list[str] = []
    if file is not None:
        more, others, lines = read_conda_file(os.path.expanduser(file))
        specs += more
        sources += others
    if not any(_PYTHON.match(spec) for spec in specs):
        specs.append(f"python={sys.version_info[0]}.{sys.version_info[1]}")
    return tuple(dict.fromkeys(specs)), tuple(dict.fromkeys(sources)) or (CONDA_FORGE,), lines


def _spec(text: Any, where: str) -> str:
    spec = " ".join(text.split()) if isinstance(text, str) else ""
    if not spec or spec.startswith("-"):
        raise EstimatorError(f"{text!r} in {where} is no conda package.", "Write it as in scikit-learn=1.5, or numpy>=1.24.")
    if _SECRET.search(spec):
        raise EstimatorError(f"A package in {where} has a password in its address, which would be stored.", "Leave it out.")
    return spec


def _channel(text: Any, where: str) -> str:
    channel = text.strip() if isinstance(text, str) else ""
    if not channel or " " in channel or channel.startswith("-"):
        raise EstimatorError(f"{text!r} in {where} is no channel.", "Write conda-forge, or an address.")
    if _SECRET.search(channel):
        raise EstimatorError(
            f"A channel in {where} has a password or a token in its address, which would be stored.",
            "Log in with rattler auth login, or put it into RATTLER_AUTH_FILE.",
        )
    return channel


def read_conda_file(path: str) -> tuple[list[str], list[str], list[str]]:
    """Specs, channels and what pip is to install, as an environment.yml says it. Raises EstimatorError."""
    try:
        import yaml
    except ImportError:
        raise EstimatorError(f"{path} cannot be read without PyYAML.", 'Install it: pip install "jupyter-estimator[conda]".') from None
    try:
        with open(path, encoding="utf-8") as written:
            found = yaml.safe_load(written.read(_LARGEST_FILE))
    except OSError as error:
        raise EstimatorError(f"The conda packages in {path} cannot be read: {str(error.strerror).lower()}.", f"Check {_FILE}.") from None
    except (UnicodeDecodeError, ValueError, yaml.YAMLError, RecursionError) as error:
        raise EstimatorError(f"{path} is no YAML: {' '.join(str(error).split())[:300]}.", "Give an environment.yml.") from None
    if not isinstance(found, dict) or not isinstance(found.get("dependencies"), list):
        raise EstimatorError(f"{path} has no list of dependencies.", "Give an environment.yml.")
    if strange := [str(key) for key in found if key not in _KEYS]:
        raise EstimatorError(
            f"{path} says {strange[0]}, which is not captured.", "Take it out; variables go into environment_variables (--env)."
        )
    channels = found.get("channels") or []
    if not isinstance(channels, list):
        raise EstimatorError(f"The channels in {path} are no list.", "Write them as in channels: [conda-forge].")
    specs: list[str] = []
    lines: list[str] = []
    for each in found["dependencies"]:
        if not isinstance(each, dict):
            specs.append(_spec(each, path))
            continue
        pip = each.get("pip")
        if set(each) != {"pip"} or not isinstance(pip, list):
            raise EstimatorError(f"{each!r} in {path} is no dependency.", "Packages of pip stand under pip:, as a list.")
        lines += [_requirement(text, path) for text in pip]
    return specs, [_channel(each, path) for each in channels if each != "nodefaults"], lines


def _requirement(text: Any, path: str) -> str:
    line = checked(text, path)
    if line.startswith(("-r", "--requirement", "-c", "--constraint")):
        raise EstimatorError(f"{path} leads to another file ({line}), which is not captured.", "Write its lines into this one.")
    return line
