from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.preparation.trees import MANY, plant

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where a workspace keeps its snapshots."""
    return tmp_path / "workspace" / "snapshots"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with files of all kinds."""
    return plant(tmp_path / "project", MANY)
