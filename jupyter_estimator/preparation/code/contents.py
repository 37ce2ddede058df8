"""Bytes on their way into the snapshot store.

Few new bytes are kept in memory and end up in the manifest. More go into one new pack, however many files they come
from: creating a file costs more than writing a small one. A pack gets its place when its snapshot is complete.
"""

from __future__ import annotations

import hashlib
import os
import stat

from jupyter_estimator.preparation.code.partial import make_room, partial_path, remove_partial
from jupyter_estimator.preparation.code.scan import stamp_of
from jupyter_estimator.records.snapshots.manifest import PACK, PACKS, pack_path
from jupyter_estimator.records.snapshots.store import BLOCK, CLONE_ABOVE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jupyter_estimator.preparation.code.scan import Stamp

INLINE_BYTES = 64_000
INLINE_FILES = 20
_CHUNK = 4 << 20


class Contents:
    """New bytes by their hash: ``inline`` or ``packed`` at an offset in ``pack``.

    Parameters
    ----------
    stored
        Whether bytes with this hash are in the store already.
    """

    def __init__(self, snapshots_dir: Path | str, stored: Callable[[str], bool]) -> None:
        self.snapshots_dir = snapshots_dir
        self.stored = stored
        self.inline: dict[str, bytes] = {}
        self.packed: dict[str, tuple[int, int]] = {}
        self.pack = os.urandom(8).hex()
        self.size = 0
        self._fd = -1
        self._partial = partial_path(snapshots_dir, self.pack, PACK)

    def add_file(self, fd: int, read: Callable[[int, int], bytes] = os.read) -> tuple[Stamp, str] | None:
        """Reads an open file; returns its stamp and hash, or nothing if it is no longer a file or was written to meanwhile."""
        info = os.fstat(fd)
        if not stat.S_ISREG(info.st_mode):
            return None
        before = stamp_of(info)
        # One byte more than there should be, to see the end without a second look.
        data = read(fd, min(before[0], _CHUNK) + 1)
        if len(data) > _CHUNK:
            return self._add_large(fd, read, before, data, sparse=info.st_blocks * 512 < info.st_size)
        if stamp_of(os.fstat(fd)) != before or len(data) != before[0]:
            return None
        sha256 = hashlib.sha256(data).hexdigest()
        self.add_bytes(sha256, data)
        return before, sha256

    def add_bytes(self, sha256: str, data: bytes) -> None:
        if not self._is_new(sha256):
            return
        if self._fd < 0:
            self.inline[sha256] = data
            if len(self.inline) < INLINE_FILES and sum(map(len, self.inline.values())) < INLINE_BYTES:
                return
            self._open_pack()
            return
        if len(data) >= CLONE_ABOVE:
            self._align()
        self.packed[sha256] = (self.size, len(data))
        self._write(data)

    def _is_new(self, sha256: str) -> bool:
        return not (sha256 in self.packed or sha256 in self.inline or self.stored(sha256))

    def commit(self) -> None:
        """Moves the pack to its final name, if there is one."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
            os.chmod(self._partial, 0o400)
            os.makedirs(os.path.join(self.snapshots_dir, PACKS), mode=0o700, exist_ok=True)
            os.rename(self._partial, pack_path(self.snapshots_dir, self.pack))

    def discard(self) -> None:
        """Nothing stays behind, unless the snapshot has its name already."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
        remove_partial(self.snapshots_dir, self.pack)

    def _add_large(
        self, fd: int, read: Callable[[int, int], bytes], before: Stamp, data: bytes, *, sparse: bool
    ) -> tuple[Stamp, str] | None:
        """Hashes and writes at the same time, and undoes the writing of what turns out to be stored already."""
        self._open_pack()
        back = self.size
        self._align()
        start, digest = self.size, hashlib.sha256()
        while data:
            digest.update(data)
            if sparse and data == bytes(len(data)):
                self._leave_hole(len(data))
            else:
                self._write(data)
            data = read(fd, _CHUNK)
        sha256, size = digest.hexdigest(), self.size - start
        changed = stamp_of(os.fstat(fd)) != before or size != before[0]
        if changed or not self._is_new(sha256):
            self._truncate(back)
        else:
            self.packed[sha256] = (start, size)
        return None if changed else (before, sha256)

    def _open_pack(self) -> None:
        if self._fd >= 0:
            return
        make_room(self.snapshots_dir)
        self._fd = os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        inline, self.inline = self.inline, {}
        for sha256, data in inline.items():
            self.add_bytes(sha256, data)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            written = os.write(self._fd, view)
            self.size += written
            view = view[written:]

    def _leave_hole(self, size: int) -> None:
        """As many zeros, which take no room on the disk."""
        self.size += size
        os.ftruncate(self._fd, self.size)
        os.lseek(self._fd, self.size, os.SEEK_SET)

    def _align(self) -> None:
        self._write(bytes(-self.size % BLOCK))

    def _truncate(self, size: int) -> None:
        os.ftruncate(self._fd, size)
        os.lseek(self._fd, size, os.SEEK_SET)
        self.size = size
