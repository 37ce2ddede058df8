"""What is said while the project is being installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.install import step_of

INSTALL = Path(__file__).parents[1] / "tools" / "install.py"


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("  Installing build dependencies: started\n", "fetching what the build needs"),
        ("  Preparing editable metadata (pyproject.toml): started\n", "building the package and its JupyterLab extension"),
        ("  Building editable for jupyter-estimator (pyproject.toml): started\n", "building the package and its JupyterLab extension"),
        ("Collecting anywidget>=0.11 (from jupyter-estimator==0.1)\n", "downloading anywidget"),
        ("  Downloading https://host/x/jupyterlab-4.4.1-py3-none-any.whl (12.3 MB)\n", "downloading jupyterlab"),
        ("  Downloading numpy-2.1.0-cp311-cp311-manylinux_2_17_x86_64.whl.metadata (62 kB)\n", "downloading numpy"),
        ("Installing collected packages: a, b, c\n", "installing 3 packages"),
        ("  Building wheel for some-package (pyproject.toml): started\n", "building some-package"),
        ("Requirement already satisfied: pip in /x\n", ""),
        ("{braces} that are no field\n", ""),
    ],
)
def test_what_pip_begins_to_do(line: str, step: str) -> None:
    assert step_of(line) == step


def test_what_cannot_be_installed_is_told_with_what_pip_said(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, INSTALL, str(tmp_path / "nothing")], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "starting pip" in done.stdout
    assert "ERROR: " in done.stderr
    assert done.stderr.endswith("what pip said last stands above.\n")
