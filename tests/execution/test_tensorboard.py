"""Where a TensorBoard listens."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from jupyter_estimator.execution.tensorboard import Board
from jupyter_estimator.faces.server.boards import answers
from jupyter_estimator.inside.errors import EstimatorError


@pytest.mark.parametrize("length", [10, 60, 90, 200])
def test_it_listens_however_long_the_temporary_folder_is(length: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / ("x" * length)
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    board = Board({"a": tmp_path})
    try:
        assert len(os.fsencode(board.socket)) <= 103
        assert board.folder.stat().st_mode & 0o777 == 0o700
        board.wait(lambda: answers(board.socket))
    finally:
        board.stop()
    assert not board.folder.exists()


def test_no_folder_to_be_had_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    with pytest.raises(EstimatorError) as caught:
        Board({"a": tmp_path})
    assert "TMPDIR" in caught.value.hint
