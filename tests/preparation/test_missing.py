"""What code declares of its software, and what it imports that its environment will not have. Nothing of it is run."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.needs import imports_of
from jupyter_estimator.preparation.environments.definition import declared
from jupyter_estimator.preparation.environments.inline import inline_dependencies
from jupyter_estimator.preparation.environments.missing import lacking


def said(modules: list[str], *, lock: str = "", brought: tuple[str, ...] = (), **given: Any) -> list[str]:
    return lacking(modules, declared(sys.executable, own=False, **given), lock, brought)


def test_imports_are_read() -> None:
    text = "import os, numpy.linalg as la\nfrom sklearn import svm\nfrom . import x\ndef f():\n    import joblib\n"
    assert sorted(imports_of(text)) == ["joblib", "numpy.linalg", "os", "sklearn"]
    assert imports_of("import (") == []


def test_what_is_not_declared_is_said_with_the_line_to_add() -> None:
    (notice,) = said(["sklearn.svm", "os"], packages=["numpy"])
    assert notice == "sklearn is imported, and the run's environment does not have it: add --pip scikit-learn"


def test_what_the_declared_ones_need_is_there() -> None:
    assert said(["numpy", "joblib", "sklearn"], packages=["scikit-learn==1.5.*"]) == []
    assert said(["numpy", "sklearn"], conda=["conda-forge::scikit-learn=1.5", "python=3.11"]) == []


def test_a_lock_knows() -> None:
    lock = "# python x\nscikit-learn==1.5.2 \\\n    --hash=sha256:a\n"
    assert said(["sklearn"], packages=["something"], lock=lock) == []
    assert said(["joblib"], packages=["scikit-learn"], lock=lock) == [
        "joblib is imported, and the run's environment does not have it: add --pip joblib"
    ]


@pytest.mark.parametrize("given", [{}, {"image": "a"}, {"image": "a", "packages": ["six"]}])
def test_nothing_is_said_of_what_is_not_known(given: dict[str, Any]) -> None:
    """The kernel's own environment, and what an image has."""
    assert said(["sklearn"], **given) == []


def test_in_doubt_nothing_is_said() -> None:
    assert said(["no_such_module_anywhere", "jupyter_estimator", "azureml.core", "helper"], packages=["six"], brought=("helper.py",)) == []
    assert said(["sklearn"], packages=["six"], brought=("sklearn",)) == []


BLOCK = """# /// script
# requires-python = ">=3.8"
# dependencies = [
#   "six==1.16.0",
#   "idna",
# ]
# ///
print(1)
"""


def test_the_block_of_a_script() -> None:
    assert inline_dependencies(BLOCK, sys.executable) == ["six==1.16.0", "idna"]
    assert inline_dependencies("import six\n", sys.executable) == []
    assert inline_dependencies("# /// other\n# x = 1\n# ///\n", sys.executable) == []
    assert inline_dependencies("# /// script\n# dependencies = []\n# ///\n", sys.executable) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (BLOCK + BLOCK, "two blocks"),
        ("# /// script\n# dependencies = [\n# ///\n", "no TOML"),
        ('# /// script\n# dependencies = "six"\n# ///\n', "not what PEP 723 says"),
        ("# /// script\n# dependencies = [1]\n# ///\n", "is no requirement"),
        ('# /// script\n# dependencies = ["-e ."]\n# ///\n', "code of this machine"),
        ('# /// script\n# requires-python = "<3"\n# ///\n', "asks for Python <3"),
        ('# /// script\n# requires-python = "new"\n# ///\n', "cannot be 'new'"),
    ],
)
def test_blocks_that_cannot_be_meant(text: str, says: str) -> None:
    with pytest.raises(EstimatorError, match=says):
        inline_dependencies(text, sys.executable)
