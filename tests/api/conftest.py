from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jupyter_estimator import Workspace
from tests.api.making import end_all

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@pytest.fixture
def ws(workspace_dir: Path) -> Generator[Workspace, None, None]:
    """Give a workspace of the test's own, whose runs are over when the test is."""
    workspace = Workspace()
    yield workspace
    end_all(workspace)
