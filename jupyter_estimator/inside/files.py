"""The files of a run: keeping copies of them, and finding them again."""

from __future__ import annotations

import errno
import os
import re
import shutil

from .errors import EstimatorError
from .layout import ARTIFACT_FOLDERS, LEFT, LOGS, OUTPUTS, STALE, UPLOADS, WORK
from .names import artifact_parts
from .opening import open_regular
from .tree import Tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_PARTIAL = ".partial"
_OURS = re.compile(r"\.[0-9a-f]{16}\.partial$")
"""What a copy is called until it is whole. Other names that end so are the script's."""
_NOT_LEFT = (WORK + "/" + OUTPUTS + "/", WORK + "/" + LOGS + "/")
_hashes: dict[tuple[object, ...], str] = {}


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
                with open_regular(source, links=True) as into:
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
    if os.path.islink(kept):
        elsewhere = linked_folder(working, directory) or linked_folder(kept, directory)
        if elsewhere:
            return elsewhere
    return working if os.path.isdir(working) and not os.path.islink(working) else kept


def linked_folder(path: str, directory: str) -> str | None:
    """Where a script has put its outputs/ or logs/ instead, such as on a scratch disk: what a link leads to outside the run.

    Only to a folder of the run's own user, and to none that holds the run itself.
    """
    if not os.path.islink(path):
        return None
    target, own = os.path.realpath(path), os.path.realpath(directory)
    try:
        if os.stat(target).st_uid != os.stat(directory).st_uid or not os.path.isdir(target):
            return None
    except OSError:
        return None
    apart = not (own + os.sep).startswith(target.rstrip(os.sep) + os.sep) and not (target + os.sep).startswith(own + os.sep)
    return target if apart else None


def artifacts(directory: str) -> dict[str, str]:
    """Paths of the run's files by name, sorted."""
    return artifacts_and_rest(directory)[0]


def artifacts_and_rest(directory: str) -> tuple[dict[str, str], dict[str, str]]:
    """The same, and what lies among them that cannot be had, with the reason."""
    found: dict[str, str] = {}
    left_out: dict[str, str] = {}

    def take(folder: str, prefix: str) -> None:
        # Beside the run itself: a folder elsewhere that the script has put in the place of its own.
        tree = Tree(folder, prefix, [directory] if folder.startswith(directory + os.sep) else [directory, folder])
        found.update(tree.files)
        left_out.update(tree.left_out)
        left_out.update(tree.passed_over)

    for name in ARTIFACT_FOLDERS:
        take(folder_of(directory, name), name + "/")
    if os.path.exists(os.path.join(directory, LEFT)):
        take(os.path.join(directory, WORK), WORK + "/")
        for each in (found, left_out):
            for name in [name for name in each if (name + "/").startswith(_NOT_LEFT) or "/__pycache__/" in name]:
                del each[name]
    take(os.path.join(directory, UPLOADS), "")
    for name in [name for name in found if _OURS.match(name.rpartition("/")[2])]:
        del found[name]
    for name, (size, sha256) in stale_files(directory).items():
        if name in found and is_stale(found[name], size, sha256):
            del found[name]
    return dict(sorted(found.items())), left_out


def stale_files(directory: str) -> dict[str, tuple[int, str]]:
    """What the source had in outputs/ and logs/ when it was captured: size and hash by name."""
    if not os.path.exists(os.path.join(directory, STALE)):
        return {}
    from .reading import read_json

    read = read_json(os.path.join(directory, STALE)) or {}
    return {name: (what[0], what[1]) for name, what in read.items() if isinstance(what, list) and len(what) == 2}


def is_stale(path: str, size: int, sha256: str) -> bool:
    """Whether a file is still as it was captured."""
    try:
        info = os.stat(path)
        if info.st_size != size:
            return False
        key = (path, info.st_ino, info.st_mtime_ns, info.st_ctime_ns)
        if key not in _hashes:
            import hashlib

            digest = hashlib.sha256()
            with open_regular(path, links=True) as file:
                for chunk in iter(lambda: file.read(1 << 20), b""):
                    digest.update(chunk)
            if len(_hashes) > 10_000:
                _hashes.clear()
            _hashes[key] = digest.hexdigest()
    except OSError:
        return False
    return _hashes[key] == sha256


def artifact(directory: str, name: str) -> str | None:
    """The file of that name, or None. Never one outside the run, not even behind a symbolic link."""
    parts = artifact_parts(name)
    root = folder_of(directory, parts[0]) if parts[0] in ARTIFACT_FOLDERS else os.path.join(directory, UPLOADS, parts[0])
    if parts[0] == WORK and os.path.exists(os.path.join(directory, LEFT)):
        root = os.path.join(directory, WORK)
    path = os.path.join(root, *parts[1:])
    if not os.path.isfile(path):
        return None
    stale = stale_files(directory).get("/".join(parts))
    if stale is not None and is_stale(path, *stale):
        return None
    allowed = [os.path.realpath(directory)]
    if parts[0] in ARTIFACT_FOLDERS and os.path.isabs(root) and not root.startswith(directory + os.sep):
        allowed.append(root)  # a folder elsewhere that the script has put in the place of its own
    inside = os.path.realpath(path).startswith(tuple(folder + os.sep for folder in allowed))
    return path if inside else None
