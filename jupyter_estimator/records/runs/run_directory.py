"""A run on disk: the only truth about it."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import time
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import Any

from jupyter_estimator.inside import files, layout
from jupyter_estimator.inside.annotations import Annotations, fold_annotations
from jupyter_estimator.inside.changes import note_change
from jupyter_estimator.inside.hiding import Hiding
from jupyter_estimator.inside.journal import Writer
from jupyter_estimator.inside.reading import read_json, read_request
from jupyter_estimator.inside.run_state import RunState, read_run_state
from jupyter_estimator.records.runs.held import Held
from jupyter_estimator.records.whole import try_flock

_requests = Held(read_request)
_states = Held(read_run_state)

VERSION = 1
"""Of what is written into a run directory; a larger one means that this version cannot read it rightly."""


class RunDirectory:
    """Paths in a run directory, and what can be read from and appended to it without knowing how runs are carried.

    Parameters
    ----------
    request
        What its request.json holds, where that has been read already.
    """

    def __init__(self, path: str | os.PathLike[str], request: dict[str, Any] | None = None) -> None:
        self.path = Path(path)
        if request is not None:
            self.__dict__["request"] = request

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
        return _requests.of(f"{self.path}/{layout.REQUEST}", str(self.path))

    @property
    def environment(self) -> dict[str, Any]:
        """Which environment the run has been given; empty where it is the interpreter that it asked for, as it is."""
        return read_json(str(self.file(layout.ENVIRONMENT))) or {}

    @property
    def interpreter(self) -> str:
        """The Python that the script runs with."""
        found = self.environment.get("interpreter")
        return found if isinstance(found, str) and found else str(self.request.get("interpreter") or "")

    @property
    def readable(self) -> bool:
        """Whether this is a run directory at all."""
        return bool(self.request.get("id"))

    @property
    def newer(self) -> bool:
        """Whether a newer version of the package made it. It can be listed, and is not to be touched."""
        version = self.request.get("version")
        return isinstance(version, (int, float)) and version > VERSION

    def run_state(self) -> RunState:
        """Status, times and error so far, from the journal of states."""
        return copy(_states.of(f"{self.path}/{layout.STATES}", str(self.path)))

    def annotations(self) -> Annotations:
        """Tags, properties and names."""
        return fold_annotations(str(self.path), self.request)

    def record_state(self, status: str, **fields: Any) -> None:
        """Appends a status. What is said on the way may be lost to a full disk; where the end is, OSError is raised."""
        path = self.file(layout.STATES)
        if names := self.request.get("secrets"):
            fields = Hiding(names).struck(fields)
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
        """Appends an annotation: a tag, a name, an archived flag."""
        writer = Writer(str(self.file(layout.ANNOTATIONS)))
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
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o600)
        except OSError as error:
            if error.errno not in (errno.EROFS, errno.ENOSPC, errno.EDQUOT):
                raise
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            taken = try_flock(descriptor)
        except OSError:
            os.close(descriptor)
            raise
        if not taken:
            os.close(descriptor)
            return None
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
