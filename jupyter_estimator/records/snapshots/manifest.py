"""What a snapshot is on disk.

A snapshot is a manifest, ``<id>.json``: the list of its entries with the hash of each one's bytes. The id is the hash
of that list, so equal code has an equal id and a manifest can be checked against its own name. Bytes stand in the
manifest itself where they are few, otherwise in a pack: many files one after the other in ``packs/<name>.pack``.
Manifests and packs never change once they have their name.
"""

from __future__ import annotations

import hashlib
import json
import os

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.opening import read_bounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Any

FILE, LINK, FOLDER = "file", "link", "folder"
PACKS = "packs"
MANIFEST, PACK = ".json", ".pack"
DAMAGED = ".damaged"
"""Lies beside a pack that was found to hold wrong bytes: nothing new is to rely on it."""
_LARGEST = 1 << 62
_LARGEST_MANIFEST = 1 << 30


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
        stored = json.loads(read_bounded(manifest_path(snapshots_dir, snapshot_id), _LARGEST_MANIFEST))
        entries = [_entry(row, stored["packs"]) for row in stored["entries"]]
        if identity(entries) != snapshot_id:
            raise damaged(snapshot_id, "its manifest is not the one that was written")
    except FileNotFoundError:
        raise EstimatorError(f"There is no snapshot {snapshot_id} in {snapshots_dir}.", "Submit the code again to capture it.") from None
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        raise damaged(snapshot_id, "its manifest cannot be read") from None
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


def _check_paths(snapshot_id: str, entries: list[Entry]) -> None:
    folders: set[str] = set()
    for entry in entries:
        parts = entry.path.split("/")
        if "\0" in entry.path or not {"", ".", ".."}.isdisjoint(parts) or entry.kind not in (FILE, LINK, FOLDER):
            raise damaged(snapshot_id, f"{entry.path!r} is no name inside a folder")
        folder = entry.path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    leaves = [entry.path for entry in entries if entry.kind != FOLDER]
    if len(set(leaves)) != len(leaves) or not folders.isdisjoint(leaves):
        raise damaged(snapshot_id, "two of its entries have the same name")


def damaged(snapshot_id: str, why: str) -> EstimatorError:
    return EstimatorError(
        f"The snapshot {snapshot_id} is damaged: {why}.",
        "Submit the code again to capture it; runs keep their own copies.",
    )
