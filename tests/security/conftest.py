"""Another user of this machine, where there may be one: root can become nobody."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everyone can enter and, as in /tmp, put things into."""
    shared = Path(tempfile.mkdtemp(prefix="je-shared-"))
    shared.chmod(0o1777)
    yield shared
    shutil.rmtree(shared)


@pytest.fixture
def as_stranger() -> Callable[[Callable[[], None]], None]:
    """Does something as another user."""
    if os.geteuid() != 0:
        pytest.skip("only root can be another user")

    def act(what: Callable[[], None]) -> None:
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
                os.umask(0o022)
                what()
                code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0

    return act
