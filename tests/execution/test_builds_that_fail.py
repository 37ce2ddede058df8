"""What a build can meet: versions that conflict, wheels of other platforms, a full disk, an index that nobody answers for."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.inside import layout
from tests.execution.conftest import Lab, log_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def wheel(folder: Path, name: str, version: str, *, tag: str = "py3-none-any", requires: str = "") -> None:
    folder.mkdir(exist_ok=True)
    about = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n" + (f"Requires-Dist: {requires}\n" if requires else "")
    with zipfile.ZipFile(folder / f"{name}-{version}-{tag}.whl", "w") as archive:
        archive.writestr(f"{name}.py", "x = 1\n" * 100_000)
        archive.writestr(f"{about}/METADATA", metadata)
        archive.writestr(f"{about}/WHEEL", f"Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: {tag}\n")
        archive.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n")


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder of wheels, and a requirements file that names it."""
    folder = tmp_path / "wheels"
    wheel(folder, "first", "1.0", requires="shared<2")
    wheel(folder, "second", "1.0", requires="shared>=2")
    for version in ("1.0", "2.0"):
        wheel(folder, "shared", version)
    wheel(folder, "elsewhere", "1.0", tag="cp311-cp311-win_amd64")
    return folder


def said(lab: Lab, tmp_path: Path, wheels: Path, *lines: str) -> str:
    """Why a run with these requirements failed; nothing half-made is left of it."""
    file = tmp_path / "requirements.txt"
    file.write_text("\n".join([f"--find-links {wheels}", "--no-index", *lines]) + "\n")
    run, run_state = lab.run("print(1)", pip_requirements_file=str(file))
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert layout.BUILD_LOG in run_state.error["hint"]
    assert log_of(run) == ""
    root = lab.workspace.path / "environments"
    assert not [*root.glob("prefixes/*"), *root.glob("building/*/work/*")]
    return str(run_state.error["message"])


def test_versions_that_conflict_are_both_named(lab: Lab, tmp_path: Path, wheels: Path) -> None:
    message = said(lab, tmp_path, wheels, "first", "second")
    assert "shared<2" in message
    assert "shared>=2" in message


def test_a_wheel_for_another_platform(lab: Lab, tmp_path: Path, wheels: Path) -> None:
    assert "elsewhere" in said(lab, tmp_path, wheels, "elsewhere")


def test_an_index_that_nobody_answers_for(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    _, run_state = lab.run("print(1)", pip_packages=["six"])
    assert run_state.status == "Failed"
    assert run_state.error is not None
    assert "127.0.0.1:9" in run_state.error["message"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, with room for a megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    if (
        os.getuid()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False, capture_output=True).returncode
    ):
        pytest.skip("only root can mount a file system here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_the_disk_is_full_in_the_middle(lab: Lab, tmp_path: Path, wheels: Path, small_disk: Path) -> None:
    """The run says so, nothing half-made is taken for good, and with room again it is built."""
    environments = lab.workspace.path / "environments"
    environments.symlink_to(small_disk)
    for number in range(3):
        wheel(wheels, f"large{number}", "1.0")
    names = [f"large{number}" for number in range(3)]
    message = said(lab, tmp_path, wheels, *names)
    assert "o space left" in message
    subprocess.run(["mount", "-o", "remount,size=50m", small_disk], check=True)
    run, run_state = lab.run("import large0, large2; print('ran')", pip_requirements_file=str(tmp_path / "requirements.txt"))
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "ran\n"
