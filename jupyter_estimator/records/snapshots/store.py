"""Copies of what the snapshot store holds.

Whatever is read back is hashed on the way: a run gets exactly the code that was captured, or an error. A pack with wrong bytes
in it is marked, so that capturing the code again stores it again.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress

from jupyter_estimator.inside.opening import regular
from jupyter_estimator.records.disk_errors import explained
from jupyter_estimator.records.snapshots.manifest import DAMAGED, FILE, FOLDER, LINK, PACK, bytes_of, damaged, pack_path, read_manifest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jupyter_estimator.records.snapshots.manifest import Entry, Manifest

BLOCK = 4096
CLONE_ABOVE = 1 << 20
"""Files from this size on start at a multiple of ``BLOCK`` in their pack, so that a file system that can share blocks
may do so when a run gets its copy."""
_CHUNK = 4 << 20


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
                self.fd = regular(pack_path(self.snapshots_dir, pack))
            except OSError as error:
                raise damaged(self.snapshot_id, f"its pack {pack} cannot be read ({error.strerror})") from None
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
            raise damaged(self.snapshot_id, f"the bytes of {entry.path!r} are not those that were captured")

    def _mark_damaged(self, pack: str) -> None:
        with suppress(OSError):
            os.close(os.open(pack_path(self.snapshots_dir, pack).removesuffix(PACK) + DAMAGED, os.O_WRONLY | os.O_CREAT, 0o600))

    def is_sparse(self, entry: Entry) -> bool:
        """Whether there are holes in the pack of an entry, so that there may be some in the entry."""
        info = os.fstat(self.open(entry.pack))
        return info.st_blocks * 512 < info.st_size

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
    out = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        large = entry.text is None and entry.size >= CLONE_ABOVE
        sparse = large and packs.is_sparse(entry)
        cloned = large and not sparse and hasattr(os, "copy_file_range") and packs.clone(entry, out)
        for chunk in packs.chunks(entry):
            view = memoryview(chunk)
            if sparse and chunk == bytes(len(chunk)):
                os.lseek(out, len(chunk), os.SEEK_CUR)
                continue
            while view and not cloned:
                view = view[os.write(out, view) :]
        if sparse:
            os.ftruncate(out, entry.size)
        # Whatever the umask: who may read a key in the source may read it in the copy.
        os.fchmod(out, entry.mode)
    finally:
        os.close(out)


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
