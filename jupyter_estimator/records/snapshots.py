"""Reading the snapshot store.

A snapshot is a manifest, ``<id>.json``: the list of its entries with the hash of each one's bytes. The id is the hash
of that list, so equal code has an equal id and a manifest can be checked against its own name. Bytes stand in the
manifest itself where they are few, otherwise in a pack: many files one after the other in ``packs/<name>.pack``.
Manifests and packs never change once they have their name.

Whatever is read back is hashed on the way: a run gets exactly the code that was captured, or an error. A pack with wrong bytes
in it is marked, so that capturing the code again stores it anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.disk_errors import explained

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Any

FILE, LINK, FOLDER = "file", "link", "folder"
PACKS = "packs"
MANIFEST, PACK = ".json", ".pack"
DAMAGED = ".damaged"
"""Lies beside a pack that was found to hold wrong bytes: nothing new is to rely on it."""
BLOCK = 4096
CLONE_ABOVE = 1 << 20
"""Files from this size on start at a multiple of ``BLOCK`` in their pack, so that a file system that can share blocks
may do so when a run gets its copy."""
_CHUNK = 4 << 20
_LARGEST = 1 << 62


class Entry:
    """One file, dangling link or empty folder of a snapshot.

    Its bytes are ``text`` (a link's are its target), or else ``size`` bytes from ``offset`` on in ``pack``.
    ``text`` is UTF-8 with surrogate escapes, so that any bytes can stand in it.
    """

    __slots__ = ("kind", "mode", "offset", "pack", "path", "sha256", "size", "text")

    def __init__(
        self,
        path: str,
        kind: str,
        mode: int,
        size: int,
        sha256: str,
        *,
        text: str | None = None,
        pack: str = "",
        offset: int = 0,
    ) -> None:
        self.path = path
        self.kind = kind
        self.mode = mode
        self.size = size
        self.sha256 = sha256
        self.text = text
        self.pack = pack
        self.offset = offset


class Manifest:
    """What a snapshot holds, sorted by path."""

    __slots__ = ("entries", "id")

    def __init__(self, snapshot_id: str, entries: list[Entry]) -> None:
        self.id = snapshot_id
        self.entries = entries

    @property
    def size(self) -> int:
        return sum(entry.size for entry in self.entries)

    @property
    def files(self) -> int:
        return sum(entry.kind != FOLDER for entry in self.entries)


def bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def identity(entries: Iterable[Entry]) -> str:
    """The id of the snapshot that holds these entries, which are sorted by path."""
    lines = [f"{entry.kind} {entry.mode:o} {entry.sha256} {entry.path}\0" for entry in entries]
    return hashlib.sha256(bytes_of("".join(lines))).hexdigest()


def manifest_path(snapshots_dir: Path | str, snapshot_id: str) -> str:
    return os.path.join(snapshots_dir, snapshot_id + MANIFEST)


def pack_path(snapshots_dir: Path | str, pack: str) -> str:
    return os.path.join(snapshots_dir, PACKS, pack + PACK)


def pack_size(snapshots_dir: Path | str, pack: str) -> int:
    """How many bytes a pack holds; less than none if it cannot be relied on."""
    path = pack_path(snapshots_dir, pack)
    try:
        return -1 if os.path.exists(path.removesuffix(PACK) + DAMAGED) else os.path.getsize(path)
    except FileNotFoundError:
        return -1


def encoded(entries: list[Entry]) -> bytes:
    """A manifest as it stands on disk."""
    packs = sorted({entry.pack for entry in entries if entry.text is None})
    number = {pack: i for i, pack in enumerate(packs)}
    rows = [
        [entry.path, entry.kind, entry.mode, entry.size, entry.sha256]
        + ([number[entry.pack], entry.offset] if entry.text is None else [entry.text])
        for entry in entries
    ]
    return json.dumps({"version": 1, "packs": packs, "entries": rows}, separators=(",", ":")).encode()


def read_manifest(snapshots_dir: Path | str, snapshot_id: str) -> Manifest:
    """The manifest of a snapshot, checked against its id: nothing in it can lead out of the folder it is copied to."""
    try:
        with open(manifest_path(snapshots_dir, snapshot_id), "rb") as file:
            stored = json.load(file)
        entries = [_entry(row, stored["packs"]) for row in stored["entries"]]
        if identity(entries) != snapshot_id:
            raise _damaged(snapshot_id, "its manifest is not the one that was written")
    except FileNotFoundError:
        raise EstimatorError(
            f"There is no snapshot {snapshot_id} in {snapshots_dir}.", "Submit the code again to capture it anew."
        ) from None
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        raise _damaged(snapshot_id, "its manifest cannot be read") from None
    _check_paths(snapshot_id, entries)
    return Manifest(snapshot_id, entries)


def _entry(row: list[Any], packs: list[str]) -> Entry:
    """An entry as it was written; a ValueError or the like if it can never have been."""
    path, kind, mode, size, sha256, *where = row
    text, pack, offset = (where[0], "", 0) if len(where) == 1 else (None, packs[where[0]], where[1])
    words, numbers = (path, kind, sha256, pack, text or ""), (mode, size, offset)
    if not all(type(word) is str for word in words) or "\0" in pack:
        raise ValueError(words)
    if not all(type(number) is int and 0 <= number < _LARGEST for number in numbers):
        raise ValueError(numbers)
    return Entry(path, kind, mode, size, sha256, text=text, pack=pack, offset=offset)


def materialise(
    snapshots_dir: Path | str,
    snapshot_id: str,
    destination: Path | str,
    progress: Callable[[int, int], None] | None = None,
) -> Manifest:
    """Writes a copy of the snapshot that shares nothing with the store; whole or not at all.

    Parameters
    ----------
    destination
        A folder that does not exist yet or is empty.
    progress
        Called with the bytes written so far and those of the whole snapshot.
    """
    manifest = read_manifest(snapshots_dir, snapshot_id)
    final = os.fspath(destination)
    partial = final + ".partial"
    with explained(f"{final} could not be written"):
        # A supervisor that was killed half-way has left its own behind.
        _remove(partial)
        try:
            os.makedirs(partial)
            _write_all(snapshots_dir, manifest, partial, progress)
            os.rename(partial, final)
        except BaseException:
            _remove(partial)
            raise
    return manifest


def write_zip(snapshots_dir: Path | str, snapshot_id: str, zip_path: Path | str) -> None:
    """The snapshot as a zip file. Bytes of a name that are not UTF-8 are written out, as zip files know no such names."""
    import zipfile

    manifest = read_manifest(snapshots_dir, snapshot_id)
    partial = os.fspath(zip_path) + ".partial"
    with explained(f"{zip_path} could not be written"):
        try:
            with (
                zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive,
                _Packs(snapshots_dir, manifest) as packs,
            ):
                for entry in packs.ordered:
                    name = bytes_of(entry.path).decode("utf-8", "backslashreplace")
                    info = zipfile.ZipInfo(name + "/" * (entry.kind == FOLDER))
                    info.external_attr = ({FILE: 0o100000, LINK: 0o120000, FOLDER: 0o040000}[entry.kind] | entry.mode) << 16
                    info.compress_type = zipfile.ZIP_DEFLATED if entry.kind == FILE else zipfile.ZIP_STORED
                    info.file_size = entry.size
                    with archive.open(info, "w") as out:
                        for chunk in packs.chunks(entry):
                            out.write(chunk)
            os.replace(partial, zip_path)
        finally:
            _remove(partial)


class _Packs:
    """The bytes of a manifest's entries. One pack is open at a time: a snapshot may draw on thousands."""

    def __init__(self, snapshots_dir: Path | str, manifest: Manifest) -> None:
        self.snapshots_dir = snapshots_dir
        self.snapshot_id = manifest.id
        self.ordered = sorted(manifest.entries, key=lambda entry: (entry.pack, entry.offset))
        self.pack = ""
        self.fd = -1

    def __enter__(self) -> _Packs:
        return self

    def __exit__(self, *_: object) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def open(self, pack: str) -> int:
        if pack != self.pack:
            self.__exit__()
            try:
                self.fd = os.open(pack_path(self.snapshots_dir, pack), os.O_RDONLY)
            except OSError as error:
                raise _damaged(self.snapshot_id, f"its pack {pack} cannot be read ({error.strerror})") from None
            self.pack = pack
        return self.fd

    def chunks(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of an entry, hashed on the way: the error for wrong ones comes after the last of them."""
        digest = hashlib.sha256()
        if entry.text is not None:
            data = bytes_of(entry.text)
            digest.update(data)
            yield data
        else:
            fd, at, end = self.open(entry.pack), entry.offset, entry.offset + entry.size
            while at < end and (data := os.pread(fd, min(_CHUNK, end - at), at)):
                digest.update(data)
                at += len(data)
                yield data
        if digest.hexdigest() != entry.sha256:
            if entry.text is None:
                self._mark_damaged(entry.pack)
            raise _damaged(self.snapshot_id, f"the bytes of {entry.path!r} are not those that were captured")

    def _mark_damaged(self, pack: str) -> None:
        with suppress(OSError):
            os.close(os.open(pack_path(self.snapshots_dir, pack).removesuffix(PACK) + DAMAGED, os.O_WRONLY | os.O_CREAT, 0o600))

    def clone(self, entry: Entry, out: int) -> bool:
        """Lets the kernel copy, or share, the bytes of an entry; False where it cannot."""
        fd, at, end = self.open(entry.pack), entry.offset, entry.offset + entry.size
        try:
            while at < end and (count := os.copy_file_range(fd, out, end - at, at)):
                at += count
        except OSError as error:
            import errno

            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise
        if at < end:
            os.ftruncate(out, 0)
            os.lseek(out, 0, os.SEEK_SET)
        return at == end


def _write_all(snapshots_dir: Path | str, manifest: Manifest, root: str, progress: Callable[[int, int], None] | None) -> None:
    done, total = 0, manifest.size
    made = {""}
    with _Packs(snapshots_dir, manifest) as packs:
        for entry in packs.ordered:
            parent = entry.path if entry.kind == FOLDER else entry.path.rpartition("/")[0]
            _make_folder(root, parent, made)
            if entry.kind == LINK:
                os.symlink(b"".join(packs.chunks(entry)), os.fsencode(root + "/" + entry.path))
            elif entry.kind == FILE:
                _write_file(packs, entry, root + "/" + entry.path)
            done += entry.size
            if progress is not None:
                progress(done, total)


def _make_folder(root: str, path: str, made: set[str]) -> None:
    """Makes a folder and those above it; ``os.makedirs`` calls itself for each, which ends at a thousand."""
    missing = []
    while path not in made:
        missing.append(path)
        path = path.rpartition("/")[0]
    for folder in reversed(missing):
        with suppress(FileExistsError):
            os.mkdir(root + "/" + folder)
        made.add(folder)


def _write_file(packs: _Packs, entry: Entry, path: str) -> None:
    out = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, entry.mode)
    try:
        cloned = entry.text is None and entry.size >= CLONE_ABOVE and hasattr(os, "copy_file_range") and packs.clone(entry, out)
        for chunk in packs.chunks(entry):
            view = memoryview(chunk)
            while view and not cloned:
                view = view[os.write(out, view) :]
    finally:
        os.close(out)


def _check_paths(snapshot_id: str, entries: list[Entry]) -> None:
    folders: set[str] = set()
    for entry in entries:
        parts = entry.path.split("/")
        if "\0" in entry.path or not {"", ".", ".."}.isdisjoint(parts) or entry.kind not in (FILE, LINK, FOLDER):
            raise _damaged(snapshot_id, f"{entry.path!r} is no name inside a folder")
        folder = entry.path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    leaves = [entry.path for entry in entries if entry.kind != FOLDER]
    if len(set(leaves)) != len(leaves) or not folders.isdisjoint(leaves):
        raise _damaged(snapshot_id, "two of its entries have the same name")


def _damaged(snapshot_id: str, why: str) -> EstimatorError:
    return EstimatorError(
        f"The snapshot {snapshot_id} is damaged: {why}.",
        "Submit the code again to capture it anew; runs keep their own copies.",
    )


def _remove(path: str) -> None:
    if not os.path.isdir(path) or os.path.islink(path):
        with suppress(FileNotFoundError):
            os.unlink(path)
        return
    folders = [path]
    for folder in folders:
        with os.scandir(folder) as listing:
            for entry in listing:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    os.unlink(entry.path)
    for folder in reversed(folders):
        os.rmdir(folder)
