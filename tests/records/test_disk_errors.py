from __future__ import annotations

import errno
import os
from io import UnsupportedOperation

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.disk_errors import explained


@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "Make room"), (errno.EDQUOT, "quota"), (errno.EROFS, "read-only"), (errno.EACCES, "writable")]
)
def test_a_disk_that_refuses_is_explained(number: int, words: str) -> None:
    with pytest.raises(EstimatorError) as raised, explained("The file was not kept"):
        raise OSError(number, os.strerror(number))
    assert raised.value.message == f"The file was not kept: {os.strerror(number).lower()}."
    assert words in raised.value.hint
    assert raised.value.__suppress_context__


def test_other_errors_pass() -> None:
    with pytest.raises(UnsupportedOperation), explained("x"):
        raise UnsupportedOperation
    with pytest.raises(ZeroDivisionError), explained("x"):
        raise ZeroDivisionError
