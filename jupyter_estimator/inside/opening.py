"""Opening what lies in a run directory: a regular file, at once.

Somebody may have put anything there: a named pipe, on which a reader would wait, a link to a device that never ends, a folder.
"""

from __future__ import annotations

import errno
import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

LONGEST_LINE = 16 * 1024 * 1024
"""Bytes of a journal's line; a longer one is none of ours."""
LARGEST_JSON = 64 * 1024 * 1024
"""Bytes of a file that holds one JSON object."""


def regular(path: str | os.PathLike[str], links: bool = False) -> int:
    """A descriptor of a regular file, for reading. Raises OSError where the path is anything else, or a link unless ``links``."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | (0 if links else os.O_NOFOLLOW))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "It is no regular file", os.fspath(path))
    return descriptor


def open_regular(path: str | os.PathLike[str], links: bool = False) -> BinaryIO:
    """The same as an open file."""
    return open(regular(path, links), "rb")


def read_bounded(path: str | os.PathLike[str], limit: int) -> bytes:
    """What is in a file. Raises OSError where it is larger than ``limit`` bytes."""
    with open_regular(path) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(errno.EFBIG, "It is too large", os.fspath(path))
    return data
