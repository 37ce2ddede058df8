"""Azure ML's CondaDependencies: packages of conda and pip, and a Python."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.conda_specs import read_conda_file
from jupyter_estimator.preparation.environments.packages import normal_name

_NAME = re.compile(r"(?:[^:\s]+::)?([A-Za-z0-9][A-Za-z0-9._-]*)")


class CondaDependencies:
    """Packages, and channels they come from.

    Parameters
    ----------
    conda_dependencies_file_path
        An environment.yml to begin with.
    """

    def __init__(self, conda_dependencies_file_path: str | os.PathLike[str] | None = None) -> None:
        self._conda: list[str] = []
        self._pip: list[str] = []
        self._channels: list[str] = []
        if conda_dependencies_file_path is not None:
            self._conda, self._channels, self._pip = read_conda_file(os.fspath(conda_dependencies_file_path))

    def __repr__(self) -> str:
        return f"CondaDependencies(conda={self._conda}, pip={self._pip}, channels={self._channels})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CondaDependencies) and self.as_dict() == other.as_dict()

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def create(
        cls,
        pip_indexurl: str | None = None,
        pip_packages: Iterable[str] | None = None,
        conda_packages: Iterable[str] | None = None,
        python_version: str | None = None,
        pin_sdk_version: bool = True,  # noqa: ARG003  (nothing of Azure ML's SDK is added)
    ) -> CondaDependencies:
        """Makes one from lists. Azure ML's own packages are not added, since nothing of theirs is needed."""
        if pip_indexurl is not None:
            raise EstimatorError("pip_indexurl would be stored with the environment.", "Set UV_INDEX_URL where you submit.")
        found = cls()
        for package in conda_packages or ():
            found.add_conda_package(package)
        for package in pip_packages or ():
            found.add_pip_package(package)
        if python_version is not None:
            found.set_python_version(python_version)
        return found

    @property
    def conda_packages(self) -> list[str]:
        """Packages of conda, without Python."""
        return [spec for spec in self._conda if _name(spec) != "python"]

    @property
    def pip_packages(self) -> list[str]:
        """Packages of pip."""
        return list(self._pip)

    @property
    def conda_channels(self) -> list[str]:
        """Where packages of conda are looked for, the first first."""
        return list(self._channels)

    @property
    def python_version(self) -> str | None:
        """The version of Python that is asked for; None where none is."""
        found = next((spec for spec in self._conda if _name(spec) == "python"), "python")
        return re.sub(r"^(?:[^:\s]+::)?python[\s=]*", "", found) or None

    def add_conda_package(self, conda_package: str) -> None:
        """Adds a package, in place of one of the same name."""
        _add(self._conda, conda_package)

    def remove_conda_package(self, conda_package: str) -> None:
        """Takes a package out."""
        _remove(self._conda, conda_package)

    def add_pip_package(self, pip_package: str) -> None:
        """Adds a package, in place of one of the same name."""
        _add(self._pip, pip_package)

    def remove_pip_package(self, pip_package: str) -> None:
        """Takes a package out."""
        _remove(self._pip, pip_package)

    def set_pip_requirements(self, pip_requirements: Iterable[str]) -> None:
        """Has these packages of pip, and no others."""
        self._pip = []
        for each in pip_requirements:
            self.add_pip_package(each)

    def add_channel(self, channel: str) -> None:
        """Adds a channel, after those that are there."""
        if channel not in self._channels:
            self._channels.append(_text(channel))

    def remove_channel(self, channel: str) -> None:
        """Takes a channel out."""
        self._channels = [each for each in self._channels if each != channel]

    def set_python_version(self, version: str) -> None:
        """Asks for a version of Python."""
        _add(self._conda, f"python={_text(version)}")

    def as_dict(self) -> dict[str, Any]:
        """As an environment.yml has it."""
        dependencies: list[Any] = list(self._conda)
        if self._pip:
            dependencies += ["pip", {"pip": list(self._pip)}] if "pip" not in self._conda else [{"pip": list(self._pip)}]
        return {"channels": list(self._channels), "dependencies": dependencies}

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> CondaDependencies:
        """What ``as_dict`` gave."""
        found = cls()
        for each in record.get("dependencies") or ():
            if isinstance(each, Mapping):
                found._pip += [str(line) for line in each.get("pip") or ()]
            elif each != "pip":
                found._conda.append(str(each))
        found._channels = [str(channel) for channel in record.get("channels") or ()]
        return found

    def serialize_to_string(self) -> str:
        """An environment.yml. Texts are in quotes, so that no version becomes a number."""
        lines = ["channels:"] + [f"- {json.dumps(each)}" for each in self._channels] if self._channels else []
        lines.append("dependencies:")
        for each in self.as_dict()["dependencies"]:
            if isinstance(each, str):
                lines.append(f"- {json.dumps(each)}")
            else:
                lines += ["- pip:", *(f"  - {json.dumps(line)}" for line in each["pip"])]
        return "\n".join(lines) + "\n" if len(lines) > 1 else "dependencies: []\n"

    def save(self, path: str | os.PathLike[str] = "conda_dependencies.yml") -> str:
        """Writes an environment.yml; its path."""
        try:
            Path(path).write_text(self.serialize_to_string())
        except OSError as error:
            raise EstimatorError(f"{os.fspath(path)} cannot be written: {error.strerror}.", "Give another path.") from None
        return os.fspath(path)

    save_to_file = save


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise EstimatorError(f"{value!r} is no package, channel or version.", 'Write it as in "scikit-learn".')
    return value.strip()


def _name(spec: str) -> str:
    found = _NAME.match(spec)
    return normal_name(found[1]) if found else spec


def _add(packages: list[str], package: Any) -> None:
    text = _text(package)
    place = next((place for place, each in enumerate(packages) if _name(each) == _name(text)), len(packages))
    packages[place : place + 1] = [text]


def _remove(packages: list[str], package: Any) -> None:
    name = _name(_text(package))
    packages[:] = [each for each in packages if _name(each) != name]
