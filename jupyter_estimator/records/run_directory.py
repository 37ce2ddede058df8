"""A run on disk: the only truth about it."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import time
from functools import cached_property
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import files, layout
from jupyter_estimator.inside.changes import note_change
from jupyter_estimator.inside.course import Course, course_of
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.marks import Marks, fold_marks
from jupyter_estimator.inside.reading import read_json

VERSION = 1
"""Of what is written into a run directory; a larger one means that this version cannot read it rightly."""


class RunDirectory:
    """Paths in a run directory, and what can be read from and appended to it without knowing how runs are carried."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def __repr__(self) -> str:
        return f"RunDirectory({str(self.path)!r})"

    @property
    def id(self) -> str:
        """The run's id."""
        return self.path.name

    def file(self, name: str) -> Path:
        """A file of the run by one of the names in ``inside.layout``."""
        return self.path / name

    @cached_property
    def request(self) -> dict[str, Any]:
        """What was asked for; empty when it cannot be read."""
        return read_json(str(self.file(layout.REQUEST))) or {}

    @property
    def readable(self) -> bool:
        """Whether this is a run directory at all."""
        return bool(self.request.get("id"))

    @property
    def newer(self) -> bool:
        """Whether a newer version of the package made it. It can be listed, and is not to be touched."""
        version = self.request.get("version")
        return isinstance(version, (int, float)) and version > VERSION

    def course(self) -> Course:
        """Status, times and error so far, from the journal of states."""
        return course_of(str(self.path))

    def marks(self) -> Marks:
        """Tags, properties and names."""
        return fold_marks(str(self.path), self.request)

    def record_state(self, status: str, **fields: Any) -> None:
        """Appends a status. What is said on the way may be lost to a full disk; where the end is, OSError is raised."""
        path = self.file(layout.STATES)
        line = json.dumps({"t": time.time(), "status": status, **fields}) + "\n"
        size = path.stat().st_size if path.exists() else 0
        writer = Writer(str(path))
        try:
            writer.append(line.encode())
        except OSError as error:
            if status in layout.TERMINAL:
                # Its part that found room would take it from a shorter line. Nobody else has anything to write at the end.
                with contextlib.suppress(OSError):
                    os.truncate(path, size)
                raise
            if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
                raise
        finally:
            writer.close()

    def mark(self, kind: str, name: str, value: Any = None) -> None:
        """Appends a mark: a tag, a name, an archived flag."""
        writer = Writer(str(self.file(layout.MARKS)))
        try:
            writer.append((json.dumps({"t": time.time(), "k": kind, "n": name, "v": value}) + "\n").encode())
        finally:
            writer.close()
        note_change(str(self.path))

    # ---- the supervisor's lock and the request to cancel

    def try_lock(self) -> int | None:
        """Takes the supervisor's lock; None when a supervisor has it. Close the descriptor to let go."""
        path = self.file(layout.LOCK)
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            if error.errno not in (errno.EROFS, errno.ENOSPC, errno.EDQUOT):
                raise
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def supervised(self) -> bool:
        """Whether a supervisor lives."""
        descriptor = self.try_lock()
        if descriptor is None:
            return True
        os.close(descriptor)
        return False

    @property
    def cancel_requested(self) -> bool:
        """Whether someone asked for the run to be ended."""
        return self.file(layout.CANCEL).exists()

    def request_cancel(self) -> None:
        """Leaves the request to cancel. Safe to repeat."""
        self.file(layout.CANCEL).touch(mode=0o600)

    # ---- artifacts

    @property
    def outputs(self) -> Path:
        """Where outputs/ is: in the working directory while the run has one, in the run directory afterwards."""
        return self.folder(layout.OUTPUTS)

    def folder(self, name: str) -> Path:
        """Where outputs/ or logs/ is now."""
        return Path(files.folder_of(str(self.path), name))

    def artifacts(self) -> dict[str, Path]:
        """The run's files by name, sorted."""
        return {name: Path(path) for name, path in files.artifacts(str(self.path)).items()}

    def artifact(self, name: str) -> Path | None:
        """The file of that name, or None. Never one outside the run, not even behind a symbolic link."""
        path = files.artifact(str(self.path), name)
        return Path(path) if path is not None else None
