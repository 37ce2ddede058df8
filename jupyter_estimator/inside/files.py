"""Keeping a copy of a file in the run: whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil

from .errors import EstimatorError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO


def keep(source: str | BinaryIO, destination: str) -> None:
    """Copies a file or stream to ``destination``; nothing stays behind when it fails."""
    if isinstance(source, str) and not os.path.isfile(source):
        raise EstimatorError("There is no file " + repr(source) + " to keep.", "Check the path; it is relative to " + os.getcwd() + ".")
    os.makedirs(os.path.dirname(destination), exist_ok=True)
    if isinstance(source, str) and os.path.exists(destination) and os.path.samefile(source, destination):
        return
    partial = destination + "." + os.urandom(4).hex() + ".partial"
    try:
        with open(partial, "wb") as out:
            if isinstance(source, str):
                with open(source, "rb") as into:
                    shutil.copyfileobj(into, out, 1 << 20)
            else:
                shutil.copyfileobj(source, out, 1 << 20)
        os.replace(partial, destination)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise EstimatorError(
                "The disk is full: " + repr(os.path.basename(destination)) + " was not kept.", "Make room, then upload it again."
            ) from None
        raise
    finally:
        if os.path.exists(partial):
            os.unlink(partial)
