"""The files of a run: keeping copies of them, and finding them again."""

from __future__ import annotations

import errno
import os
import shutil

from .errors import EstimatorError
from .layout import ARTIFACT_FOLDERS, UPLOADS, WORK
from .names import artifact_parts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_PARTIAL = ".partial"


def keep(source: str | BinaryIO, destination: str) -> None:
    """Copies a file or stream to ``destination``: whole or not at all."""
    if isinstance(source, str) and not os.path.isfile(source):
        raise EstimatorError("There is no file " + repr(source) + " to keep.", "Check the path; it is relative to " + os.getcwd() + ".")
    folder, name = os.path.split(destination)
    partial = os.path.join(folder, "." + os.urandom(8).hex() + _PARTIAL)
    try:
        os.makedirs(folder, exist_ok=True)
        if isinstance(source, str) and os.path.exists(destination) and os.path.samefile(source, destination):
            return
        with open(partial, "wb") as out:
            if isinstance(source, str):
                with open(source, "rb") as into:
                    shutil.copyfileobj(into, out, 1 << 20)
            else:
                shutil.copyfileobj(source, out, 1 << 20)
        os.replace(partial, destination)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise EstimatorError(
            repr(name) + " was not kept: " + str(error.strerror).lower() + ".",
            "Make room on the disk of " + folder + ", then try again." if full else "Check " + str(error.filename or destination) + ".",
        ) from None
    except TypeError:
        raise EstimatorError(
            repr(name) + " was not kept: its stream gives text.", "Open the file in binary mode: open(path, 'rb')."
        ) from None
    finally:
        if os.path.exists(partial):
            os.unlink(partial)


def destination_of(name: str, path: str | os.PathLike[str] | None) -> str:
    """Where the file ``name`` of a run is copied: to ``path``, into it if that is a folder or ends with /, or into the current folder."""
    base = name.rstrip("/").rpartition("/")[2]
    destination = os.fspath(path) if path is not None else base
    if os.path.isdir(destination) or destination.endswith("/"):
        destination = os.path.join(destination, base)
    return os.path.abspath(destination)


def folder_of(directory: str, name: str) -> str:
    """Where outputs/ or logs/ is: in the working directory while the run has one, in the run directory afterwards."""
    working, kept = os.path.join(directory, WORK, name), os.path.join(directory, name)
    if os.path.isdir(kept) and not os.path.islink(kept):
        return kept
    return working if os.path.isdir(working) else kept


def artifacts(directory: str) -> dict[str, str]:
    """Paths of the run's files by name, sorted."""
    found: dict[str, str] = {}
    for name in ARTIFACT_FOLDERS:
        _walk(folder_of(directory, name), name + "/", found)
    _walk(os.path.join(directory, UPLOADS), "", found)
    return dict(sorted(found.items()))


def artifact(directory: str, name: str) -> str | None:
    """The file of that name, or None. Never one outside the run, not even behind a symbolic link."""
    parts = artifact_parts(name)
    root = folder_of(directory, parts[0]) if parts[0] in ARTIFACT_FOLDERS else os.path.join(directory, UPLOADS, parts[0])
    path = os.path.join(root, *parts[1:])
    if not os.path.isfile(path):
        return None
    inside = os.path.realpath(path).startswith(os.path.realpath(directory) + os.sep)
    return path if inside else None


def _walk(folder: str, prefix: str, found: dict[str, str]) -> None:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _walk(entry.path, prefix + entry.name + "/", found)
        elif entry.is_file() and not entry.name.endswith(_PARTIAL):
            found[prefix + entry.name] = entry.path
