"""Azure ML's Dataset: files under a name, and the ways in which a run is given them."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Sequence

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.data.files import FileSelection, selected
from jupyter_estimator.preparation.data.inputs import DOWNLOAD, MOUNT, Input, checked_name, checked_place

Paths = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]


class FileDataset:
    """Files, which are looked for anew whenever somebody asks. ``Dataset.File.from_files`` makes one."""

    def __init__(self, files: FileSelection) -> None:
        self._files = files

    def __repr__(self) -> str:
        return f"FileDataset({', '.join(self._files.patterns)})"

    def to_path(self) -> list[str]:
        """Names of the files below the folder that holds them all, each with a / before it, as Azure ML has them."""
        return ["/" + os.path.relpath(path, self._files.root) for path in self._files]

    def download(
        self, target_path: str | os.PathLike[str] | None = None, overwrite: bool = False, ignore_not_found: bool = False
    ) -> list[str]:
        """Copies the files into a folder, the current one by default; returns where they are."""
        found = []
        for path in self._files:
            target = os.path.abspath(os.path.join(target_path or ".", os.path.relpath(path, self._files.root)))
            if os.path.exists(target) and not overwrite:
                raise EstimatorError(f"There is already a {target}.", "Give overwrite=True, or another target_path.")
            try:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                shutil.copy2(path, target)
            except FileNotFoundError:
                if not ignore_not_found:
                    raise EstimatorError(f"{path} has gone meanwhile.", "Give ignore_not_found=True to pass over it.") from None
            except OSError as error:
                raise EstimatorError(
                    f"{target} could not be written: {str(error.strerror).lower()}.", "Give another target_path."
                ) from None
            else:
                found.append(target)
        return found

    def as_named_input(self, name: str) -> DatasetConsumptionConfig:
        """These files under a name, by which the script finds them: ``.as_mount()`` or ``.as_download()`` says how they come to it."""
        return DatasetConsumptionConfig(name, self)

    def as_mount(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The script reads the files where they are; the name is made up."""
        return DatasetConsumptionConfig(self._name(), self, MOUNT, path_on_compute)

    def as_download(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The script gets copies of its own; the name is made up."""
        return DatasetConsumptionConfig(self._name(), self, DOWNLOAD, path_on_compute)

    def _name(self) -> str:
        return "input_" + hashlib.sha256("\n".join(self._files.patterns).encode()).hexdigest()[:8]


class DatasetConsumptionConfig:
    """How a run is given a data set. The script finds its path as an argument, in ``os.environ[name]`` and in ``input_datasets[name]``.

    Parameters
    ----------
    mode
        ``mount`` or ``download``.
    path_on_compute
        A path below the working directory at which the files are to be found as well.
    """

    def __init__(self, name: str, dataset: FileDataset, mode: str = "direct", path_on_compute: str | None = None) -> None:
        if not isinstance(dataset, FileDataset):
            raise EstimatorError(f"An input takes a data set, and got {dataset!r}.", "Make one: Dataset.File.from_files('data/**').")
        if mode not in ("direct", MOUNT, DOWNLOAD):
            raise EstimatorError(f"A data set cannot be consumed as {mode!r}.", "Use as_mount() or as_download().")
        self.name = checked_name(name)
        self.dataset = dataset
        self.mode = mode
        self.path_on_compute = path_on_compute
        checked_place(path_on_compute)

    def __repr__(self) -> str:
        return f"DatasetConsumptionConfig({self.name!r}, {self.dataset!r}, mode={self.mode!r})"

    def as_mount(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The script reads the files where they are."""
        return DatasetConsumptionConfig(self.name, self.dataset, MOUNT, path_on_compute)

    def as_download(self, path_on_compute: str | None = None) -> DatasetConsumptionConfig:
        """The script gets copies of its own, which are removed after the run."""
        return DatasetConsumptionConfig(self.name, self.dataset, DOWNLOAD, path_on_compute)

    def to_input(self) -> Input:
        """As a run's request has it. Raises EstimatorError where it says no way, or there are no files."""
        if self.mode not in (MOUNT, DOWNLOAD):
            raise EstimatorError(
                f"How the input {self.name} comes to the script is not said.", f"Add it: .as_named_input({self.name!r}).as_mount()"
            )
        files = self.dataset._files  # noqa: SLF001  (the other half of this file)
        require_files(files)
        return Input(self.name, files, self.mode, checked_place(self.path_on_compute))


class _FileFactory:
    """``Dataset.File``."""

    @staticmethod
    def from_files(path: Paths, validate: bool = True, partition_format: str | None = None, **_: object) -> FileDataset:
        """Files by their paths: a file, a folder, a pattern with ``*`` and ``**``, or several of these, from the current folder.

        Parameters
        ----------
        validate
            Raises EstimatorError where there is no file of that kind now.
        """
        if partition_format is not None:
            raise EstimatorError("partition_format is not known for files yet.", "Leave it out.")
        files = selected(path)
        if validate:
            require_files(files)
        return FileDataset(files)


class Dataset:
    """Azure ML's way to data sets."""

    File = _FileFactory


def mounted(name: str, path: Paths) -> DatasetConsumptionConfig:
    """Files of this machine under a name, to be read where they are."""
    return Dataset.File.from_files(path).as_named_input(name).as_mount()


def require_files(files: FileSelection) -> None:
    """Raises EstimatorError where there are none."""
    if not files.has_any:
        raise EstimatorError(
            f"A data set has no files: {', '.join(files.patterns)[:300]}.", "Check the path; it is meant from the current folder."
        )
