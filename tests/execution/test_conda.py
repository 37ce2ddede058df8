"""Environments of conda packages: solved and installed by a real rattler, from a channel of the tests' own."""

from __future__ import annotations

import fcntl
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Estimator
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.environments.definition import Definition, declared
from tests.engines.mpich import mpich_files
from tests.execution.conda_channel import SERIES, SUBDIR, VERSION, CondaChannel, mirrored
from tests.execution.conftest import Lab, log_of

if TYPE_CHECKING:
    from jupyter_estimator.api.runs.run import Run

SHOWS = "import digits, os, sys; print(digits.VERSION, sys.prefix, os.environ['CONDA_PREFIX'], os.environ['PATH'].split(':')[0])"


@pytest.fixture(scope="session")
def channel(tmp_path_factory: pytest.TempPathFactory) -> CondaChannel:
    return shared_channel(tmp_path_factory)


def shared_channel(factory: pytest.TempPathFactory) -> CondaChannel:
    """Made once for all workers: packing a Python takes its time."""
    base = factory.getbasetemp()
    room = base.parent if base.name.startswith("popen-") else base
    channel = CondaChannel(room / "channel")
    with (room / "channel.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (channel.folder / "whole").exists():
            channel.add_python()
            for version in ("1.0", "2.0"):
                channel.add_module("digits", version, f"VERSION = {version!r}\n")
            channel.add_module("six", "1.16.0", "__version__ = 'of conda'\n")
            channel.add("mpich", "1.0", mpich_files(), subdir=SUBDIR)
            for name in ("numpy", "mpi4py"):
                channel.add_installed(name)
            channel.add_module("other", "1.0", "", ["python", "digits <2"])
            channel.index()
            (channel.folder / "whole").touch()
    return channel


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RATTLER_CACHE_DIR", str(tmp_path / "cache"))


def build_log(run: Run) -> str:
    return run.directory.file(layout.BUILD_LOG).read_text()


def failure(lab: Lab, **options: Any) -> str:
    run, run_state = lab.run("print(1)", **options)
    assert run_state.status == "Failed"
    assert log_of(run) == ""
    root = lab.workspace.path / "environments"
    assert not list(root.glob("prefixes/*"))
    assert not list(root.glob("building/*/work/*"))
    assert run_state.error is not None
    assert layout.BUILD_LOG in run_state.error["hint"]
    return str(run_state.error["message"])


def test_packages_of_a_channel(lab: Lab, channel: CondaChannel) -> None:
    """With their own Python; the second run begins at once."""
    asked: dict[str, Any] = {"conda_packages": ["digits=1"], "conda_channels": [channel.url]}
    run, run_state = lab.run(SHOWS, **asked)
    assert run_state.status == "Completed", run_state.error
    prefix = str(lab.workspace.path / "environments" / "prefixes" / run.directory.environment["id"])
    assert log_of(run).split() == ["1.0", prefix, prefix, f"{prefix}/bin"]
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Preparing", "Running", "Completed"]
    lock = run.directory.environment["lock"].splitlines()
    assert lock[1] == "@EXPLICIT"
    assert [line.rpartition("/")[2].partition("#sha256:")[0] for line in lock[2:]] == [
        "digits-1.0-0.tar.bz2",
        f"python-{VERSION}-0.tar.bz2",
    ]
    assert all(len(line.rpartition("#sha256:")[2]) == 64 for line in lock[2:])
    assert "digits 1.0 0" in build_log(run)
    assert "installed 2 of 2" in build_log(run)
    lab.until(lambda: run.get_details()["provenance"].get("packages"))
    assert run.get_details()["provenance"]["packages"] == {"digits": "1.0"}
    again, run_state = lab.run(SHOWS, **asked)
    assert [status for _, status in run_state.history] == ["NotStarted", "Starting", "Running", "Completed"]
    assert again.directory.environment == {**run.directory.environment, "cached": True}


def test_what_packages_are_told_of_their_place_is_where_they_are(lab: Lab, channel: CondaChannel, tmp_path: Path) -> None:
    """As programs in bin/ are, by their first line."""
    mine = CondaChannel(tmp_path / "mine")
    placeholder = "/opt/placeholder_placeholder_placeholder"
    tool = f"#!{placeholder}/bin/python\nprint('a tool')\n".encode()
    mine.add("tool", "1.0", {"bin/tool": tool}, ["python"], subdir=SUBDIR, placeholder=placeholder)
    mine.index()
    code = "import subprocess; print(subprocess.check_output(['tool'], text=True), end='')"
    run, run_state = lab.run(code, conda_packages=["tool"], conda_channels=[mine.url, channel.url])
    assert run_state.status == "Completed", log_of(run)
    assert log_of(run) == "a tool\n"


def test_packages_of_pip_on_top(lab: Lab, channel: CondaChannel) -> None:
    """What conda has brought stays where it will do."""
    code = "import digits, idna, six, sys; print(digits.VERSION, six.__version__, idna.__version__); print(sys.prefix)"
    run, run_state = lab.run(code, conda_packages=["digits", "six"], conda_channels=[channel.url], pip_packages=["six>=1.10", "idna==3.10"])
    assert run_state.status == "Completed", run_state.error
    assert log_of(run).splitlines()[0] == "2.0 of conda 3.10"
    conda, _, pip = run.directory.environment["lock"].partition("# pip\n")
    assert "@EXPLICIT" in conda
    assert pip.startswith("idna==3.10 \\\n    --hash=sha256:")
    assert "six" not in pip
    newer, run_state = lab.run(code, conda_packages=["digits", "six"], conda_channels=[channel.url], pip_packages=["six>1.16", "idna"])
    assert run_state.status == "Completed", run_state.error
    assert log_of(newer).split()[1].startswith("1.1")


def test_an_environment_file(lab: Lab, channel: CondaChannel, tmp_path: Path) -> None:
    """What it says when the run is submitted is what counts."""
    file = tmp_path / "environment.yml"
    file.write_text(f"name: mine\nchannels: [{channel.url}, nodefaults]\ndependencies:\n  - digits=1.0\n  - pip:\n    - idna==3.10\n")
    definition = declared(sys.executable, own=False, conda_file=str(file))
    assert definition == Definition("conda", "", ("idna==3.10",), "", ("digits=1.0", f"python={SERIES}"), (channel.url,))
    run = lab.submit("import digits, idna; print(digits.VERSION, idna.__version__)", conda_dependencies_file=str(file))
    file.write_text("dependencies: [digits=2.0]\n")
    assert lab.wait(run).status == "Completed", run.run_state().error
    assert log_of(run) == "1.0 3.10\n"


def test_a_mirror_stands_for_conda_forge(lab: Lab, channel: CondaChannel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the user's own configuration of rattler says; nothing of that is in the lock."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with channel.served() as url:
        mirrored(url, tmp_path / "config")
        run, run_state = lab.run("import digits; print(digits.VERSION)", conda_packages=["digits"])
    assert run_state.status == "Completed", run_state.error
    assert log_of(run) == "2.0\n"
    assert "https://conda.anaconda.org/conda-forge/noarch/digits-2.0-0.tar.bz2#sha256:" in run.directory.environment["lock"]
    assert "127.0.0.1" not in run.directory.environment["lock"]


def test_what_cannot_be_had_says_why(lab: Lab, channel: CondaChannel, tmp_path: Path) -> None:
    said = failure(lab, conda_packages=["no-such-package"], conda_channels=[channel.url])
    assert (
        said
        == "The conda packages cannot be resolved: Cannot solve the request because of: No candidates were found for no-such-package *."
    )
    said = failure(lab, conda_packages=["other", "digits>=2"], conda_channels=[channel.url])
    assert "digits" in said
    assert "other" in said
    said = failure(lab, conda_packages=["digits"], conda_channels=[(tmp_path / "nowhere").as_uri()])
    assert "could not find subdir" in said
    said = failure(lab, conda_packages=["digits ==> 1"], conda_channels=[channel.url])
    assert "cannot be resolved" in said


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({"conda_packages": ["a"], "interpreter_path": sys.executable}, ["interpreter_path", "conda_packages", "--conda"]),
        ({"conda_channels": ["conda-forge"]}, ["conda_channels", "--conda"]),
        ({"conda_packages": ["-c x"]}, ["'-c x'", "scikit-learn=1.5"]),
        ({"conda_packages": ["a"], "conda_channels": ["https://me:word@example.org/c"]}, ["password", "RATTLER_AUTH_FILE"]),
        ({"conda_packages": ["a"], "conda_channels": ["https://example.org/t/abc-123/c"]}, ["token"]),
        ({"conda_packages": ["https://u:p@example.org/a.conda"]}, ["password"]),
        ({"conda_dependencies_file": "/nowhere/environment.yml"}, ["/nowhere/environment.yml", "no such file"]),
    ],
)
def test_what_cannot_be_meant(lab: Lab, options: dict[str, Any], names: list[str]) -> None:
    with pytest.raises(EstimatorError) as caught:
        lab.submit("print(1)", **options)
    for name in names:
        assert name in f"{caught.value.message} {caught.value.hint}"
    assert not (lab.workspace.path / "runs").exists() or not list((lab.workspace.path / "runs").iterdir())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "is no YAML"),
        ("[]", "no list of dependencies"),
        ("dependencies: {a: 1}", "no list of dependencies"),
        ("dependencies: [a]\nvariables: {A: 1}", "variables"),
        ("dependencies: [{conda: [a]}]", "is no dependency"),
        ("dependencies: [{pip: a}]", "is no dependency"),
        ("dependencies: [1.5]", "is no conda package"),
        ("dependencies: [a]\nchannels: conda-forge", "are no list"),
        ("dependencies: [a, {pip: [-r other.txt]}]", "leads to another file"),
        ("dependencies: [a, {pip: [-e .]}]", "code of this machine"),
        ("dependencies: !!python/object/apply:os.getcwd []", "is no YAML"),
        ("a: &a [x]\nb: &b [*a,*a]\ndependencies: [*b]", "a, which is not captured"),
    ],
)
def test_files_that_cannot_be_meant(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "environment.yml"
    file.write_text(text)
    with pytest.raises(EstimatorError, match=says):
        declared(sys.executable, own=False, conda_file=str(file))


def test_without_rattler_nothing_is_made(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == "rattler" else found(name, *more))
    with pytest.raises(EstimatorError, match="no py-rattler") as caught:
        lab.submit("print(1)", conda_packages=["a"])
    assert 'pip install "jupyter-estimator[conda]"' in caught.value.hint


def test_an_estimators_parameters(tmp_path: Path) -> None:
    (tmp_path / "train.py").touch()
    (tmp_path / "conda.yml").touch()
    estimator = Estimator(str(tmp_path), entry_script="train.py", conda_packages=["a=1"], conda_dependencies_file="conda.yml")
    assert estimator.options.conda_packages == ["a=1"]
    assert estimator.options.conda_dependencies_file == str(tmp_path / "conda.yml")
    with pytest.warns(DeprecationWarning, match="conda_dependencies_file_path is called conda_dependencies_file now"):
        Estimator(str(tmp_path), entry_script="train.py", conda_dependencies_file_path="conda.yml")
    with pytest.raises(EstimatorError, match="user_managed=True takes the packages that are there, and conda_packages asks"):
        Estimator(str(tmp_path), entry_script="train.py", conda_packages=["a"], user_managed=True)


def test_the_same_for_all_that_declare_the_same() -> None:
    def of(**more: Any) -> Definition:
        return declared(sys.executable, own=False, **more)

    assert of(conda=["a", "b"]).id() == of(conda=["b", "a"]).id() == of(conda=["a", "b"], image="team/train:1").id("digest")
    assert len({of(conda=["a"]).id(), of(conda=["a"], channels=["x"]).id(), of(conda=["a"], packages=["p"]).id()}) == 3
    assert of(conda=["python=3.9"]).conda == ("python=3.9",)
    assert of(conda=["conda-forge::python>=3.9", "a"]).conda == ("conda-forge::python>=3.9", "a")
    assert of(conda=["python-json"]).conda == ("python-json", f"python={SERIES}")
    assert of(packages=["a"], image="i").id("1") != of(packages=["a"], image="i").id("2")
