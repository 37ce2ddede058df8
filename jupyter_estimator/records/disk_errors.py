"""What a disk that refuses means, in words for a person."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager

from jupyter_estimator.inside.errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_HINTS = {
    errno.ENOSPC: "Make room on that disk, then try again.",
    errno.EDQUOT: "Your quota there is used up: remove files of yours, then try again.",
    errno.EROFS: "That file system is read-only: use a workspace in a folder you can write to.",
    errno.EACCES: "Make that folder writable for you, or use a workspace elsewhere.",
    errno.EPERM: "Make that folder writable for you, or use a workspace elsewhere.",
    errno.ENAMETOOLONG: "Shorten the names, or use a workspace in a folder with a shorter path.",
}
_OTHERWISE = "Check that folder and the disk it is on, or use a workspace elsewhere."


@contextmanager
def explained(what: str) -> Iterator[None]:
    """Turns what the disk refuses inside the block into an EstimatorError. An OSError that is not the system's own passes."""
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise
        raise EstimatorError(f"{what}: {os.strerror(error.errno).lower()}.", _HINTS.get(error.errno, _OTHERWISE)) from None
