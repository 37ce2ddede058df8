"""Azure ML's own imports: in a kernel, in a run, in an environment; and never where its packages are installed."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

import jupyter_estimator
from jupyter_estimator.api.estimators.estimator import Estimator
from jupyter_estimator.api.runs.experiment import Experiment
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside import azureml_names
from jupyter_estimator.inside.errors import EstimatorError

PACKAGE = str(Path(jupyter_estimator.__file__).parents[1])
PAGE = """
from azureml.core import Dataset, Experiment, Model, Run, Workspace
from azureml.train.estimator import Estimator
from azureml.widgets import RunDetails
from azureml.exceptions import UserErrorException
import azureml.core, azureml.core.run
import jupyter_estimator
assert Estimator is jupyter_estimator.Estimator and Run is azureml.core.run.Run is jupyter_estimator.Run
assert azureml.core.VERSION == jupyter_estimator.__version__
assert RunDetails is jupyter_estimator.RunDetails and UserErrorException is jupyter_estimator.EstimatorError
print("all there")
"""
INSTALL = "from jupyter_estimator.inside.azureml_names import install; install()\n"


def python(code: str, *path: Path | str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(map(str, (*path, PACKAGE)))}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)


def test_the_pages_imports() -> None:
    assert python(INSTALL + PAGE).stdout == "all there\n"


def test_every_name_in_the_table_is_there() -> None:
    code = INSTALL + "import importlib\nfrom jupyter_estimator.inside.azureml_names import NAMES\n"
    code += "for module, names in NAMES.items():\n    for name in names: getattr(importlib.import_module(module), name)\nprint('all')"
    done = python(code)
    assert done.stdout == "all\n", done.stderr


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("from azureml.core import Workspce", "has no Workspce in place of that of azureml.core. What comes nearest is Workspace."),
        ("from azureml.core import Estimator", "It is in azureml.train.estimator."),
        ("import azureml.telemetry", "has nothing in place of azureml.telemetry"),
        ("from azureml.core import Zzz", "There is nothing like it."),
    ],
)
def test_what_is_lacking_says_so(code: str, said: str) -> None:
    done = python(INSTALL + code)
    assert said in done.stderr
    assert "ImportError" in done.stderr or "ModuleNotFoundError" in done.stderr


def test_theirs_goes_first(tmp_path: Path) -> None:
    for name in ("azureml/__init__.py", "azureml/core/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("VERSION = 'theirs'\n")
    assert python(INSTALL + "import azureml.core; print(azureml.core.VERSION)", tmp_path).stdout == "theirs\n"
    done = python(INSTALL + "import azureml.widgets", tmp_path)
    assert "No module named 'azureml.widgets'" in done.stderr, "ours are not mixed with theirs"


def test_a_script_in_a_run(tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("from azureml.core.run import Run\nRun.get_context().log('loss', 0.5)\n")
    run = Experiment(Workspace(tmp_path / "ws"), "x").submit(Estimator(str(tmp_path / "train.py")))
    assert run.wait_for_completion()["status"] == "Completed"
    assert run.get_metrics() == {"loss": 0.5}


def test_nobody_who_does_not_ask_is_told(tmp_path: Path) -> None:
    done = python("try:\n    import azureml\nexcept ModuleNotFoundError as error: print(error)")
    assert done.stdout == "No module named 'azureml'\n"


def test_an_environment_of_its_own(tmp_path: Path) -> None:
    venv.create(tmp_path / "env", system_site_packages=False, with_pip=False)
    own = tmp_path / "env" / "bin" / "python"
    site = subprocess.run(
        [own, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True, text=True, check=True
    ).stdout.strip()
    others = [path for path in sys.path if path.endswith("site-packages")]
    Path(site, "here.pth").write_text("\n".join([PACKAGE, *others]) + "\n")

    def said(*words: str) -> str:
        return subprocess.run([own, *words], capture_output=True, text=True, check=True).stdout

    assert "mean jupyter_estimator" in said("-m", "jupyter_estimator", "azureml", "enable")
    assert said("-c", PAGE) == "all there\n"
    assert "are left alone" in said("-m", "jupyter_estimator", "azureml", "disable")
    assert said("-c", "import importlib.util; print(importlib.util.find_spec('azureml'))") == "None\n"


def test_installing_is_safe_to_repeat() -> None:
    before = list(sys.meta_path)
    try:
        azureml_names.install()
        azureml_names.install()
        assert sys.meta_path[-1] is azureml_names.Finder
        assert sys.meta_path.count(azureml_names.Finder) == 1
        azureml_names.uninstall()
        assert azureml_names.Finder not in sys.meta_path
    finally:
        sys.meta_path[:] = before


def test_run_details_shows_runs_alone() -> None:
    with pytest.raises(EstimatorError, match="shows a run"):
        jupyter_estimator.RunDetails("latest")
