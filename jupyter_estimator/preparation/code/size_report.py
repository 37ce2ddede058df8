"""What makes a snapshot big, and which lines would make it small."""

from __future__ import annotations

import os

from jupyter_estimator.preparation.code.ignore import shown
from jupyter_estimator.preparation.code.scan import how_to_leave_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jupyter_estimator.preparation.code.scan import Found, Root

_SHOWN = 5
_MOST = 0.9
_LEAST = 0.01


def size_warning(listings: Sequence[tuple[Root, Iterable[Found]]], size: int, files: int, entry: str) -> str:
    """Names the biggest entries of a snapshot and what to write into which file to leave each of them out.

    The entry script and the folders it is in are not among them.
    """
    sized = ((total, root, below) for root, found in listings for below, total in _by_top(root, found, entry).items())
    big = [item for item in sized if item[0] > _LEAST * size]
    big.sort(key=lambda item: (-item[0], item[2]))
    lines = [f"The snapshot holds {human_size(size)} in {files:,} files." + " The biggest, and how to leave them out:" * bool(big)]
    for total, root, below in big[:_SHOWN]:
        full = root.name + "/" + below if root.name and below else root.name or below
        how = how_to_leave_out(root, full)
        lines.append(f"  {shown(full)} ({human_size(total)}): {how}")
    return "\n".join(lines)


def human_size(size: float) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if size >= 10 or unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def _by_top(root: Root, found: Iterable[Found], entry: str) -> dict[str, int]:
    """Bytes by entry below the root. A folder that is big because of one entry in it stands for that entry."""
    if os.path.isfile(root.path):
        return {"": sum(item.size for item in found)} if root.name != entry else {}
    skip = len(root.name) + 1 if root.name else 0
    sizes: dict[str, int] = {}
    children: dict[str, set[str]] = {}
    for item in found:
        path, end = item.path[skip:], 0
        parent = ""
        while end >= 0:
            end = path.find("/", end + 1)
            part = path if end < 0 else path[: end + 1]
            sizes[part] = sizes.get(part, 0) + item.size
            children.setdefault(parent, set()).add(part)
            parent = part
    tops: dict[str, int] = {}
    waiting = [*children.get("", ())]
    while waiting:
        part = waiting.pop()
        if not root.name and (part == entry or (part in children and entry.startswith(part))):
            waiting += children.get(part, ())
            continue
        while part in children:
            biggest = max(children[part], key=lambda child: sizes[child])
            if sizes[biggest] < _MOST * sizes[part]:
                break
            part = biggest
        tops[part] = sizes[part]
    return tops
