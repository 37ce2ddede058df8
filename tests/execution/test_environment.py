"""What a script's environment holds, and that secrets are nowhere else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jupyter_estimator.execution.supervision.environment import INSIDE_PATH, check_secrets, run_environment
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import EstimatorError

if TYPE_CHECKING:
    from tests.execution.conftest import Lab

REQUEST = {"id": "digits_1_ab", "experiment": "digits"}


def test_the_users_variables_go_through() -> None:
    base = {
        "CUDA_VISIBLE_DEVICES": "1",
        "OMP_NUM_THREADS": "4",
        "HOME": "/home/me",
        "LANG": "de_DE.UTF-8",
        "CONDA_EXE": "/opt/conda/bin/conda",
    }
    assert run_environment(base, REQUEST, "/runs/digits_1_ab").items() >= base.items()


def test_what_belongs_to_the_kernel_stays_there() -> None:
    base = {
        "JPY_PARENT_PID": "1",
        "JPY_SESSION_NAME": "a.ipynb",
        "JUPYTERHUB_API_TOKEN": "t",
        "JUPYTER_TOKEN": "t",
        "PYTHONSTARTUP": "start.py",
        "JUPYTER_ESTIMATOR_RUN_ID": "outer",
        "JUPYTER_ESTIMATOR_RUN_DIRECTORY": "/outer",
        "AZUREML_RUN_ID": "outer",
    }
    found = run_environment(base, REQUEST, "/runs/digits_1_ab")
    assert {name: found.get(name) for name in base} == {
        **dict.fromkeys(base),
        "JUPYTER_ESTIMATOR_RUN_ID": "digits_1_ab",
        "JUPYTER_ESTIMATOR_RUN_DIRECTORY": "/runs/digits_1_ab",
        "AZUREML_RUN_ID": "digits_1_ab",
    }


@pytest.mark.parametrize("backend", ["module://matplotlib_inline.backend_inline", "module://ipympl.backend_nbagg", "nbagg", "widget"])
def test_a_script_does_not_draw_into_the_notebook(backend: str) -> None:
    assert "MPLBACKEND" not in run_environment({"MPLBACKEND": backend}, REQUEST, "/d")


def test_other_backends_and_the_users_own_choice_stay() -> None:
    assert run_environment({"MPLBACKEND": "agg"}, REQUEST, "/d")["MPLBACKEND"] == "agg"
    chosen = {**REQUEST, "environment_variables": {"MPLBACKEND": "module://mine.backend_inline", "JPY_X": "1", "COLUMNS": "80"}}
    found = run_environment({"MPLBACKEND": "module://matplotlib_inline.backend_inline", "COLUMNS": "200"}, chosen, "/d")
    assert (found["MPLBACKEND"], found["JPY_X"], found["COLUMNS"]) == ("module://mine.backend_inline", "1", "80")


def test_pythonpath_is_kept_behind_ours() -> None:
    assert run_environment({"PYTHONPATH": "/a:/b"}, REQUEST, "/d")["PYTHONPATH"] == f"{INSIDE_PATH}:/d/work:/a:/b"
    chosen = {**REQUEST, "environment_variables": {"PYTHONPATH": "/c"}}
    assert run_environment({"PYTHONPATH": "/a:/b"}, chosen, "/d")["PYTHONPATH"] == f"{INSIDE_PATH}:/d/work:/c"
    assert run_environment({}, REQUEST, "/d")["PYTHONPATH"] == f"{INSIDE_PATH}:/d/work"


def test_the_base_is_not_changed() -> None:
    base = {"JPY_X": "1"}
    run_environment(base, REQUEST, "/d")
    assert base == {"JPY_X": "1"}


def test_a_secret_that_is_not_there() -> None:
    check_secrets(["A"], {"A": ""})
    with pytest.raises(EstimatorError, match="no environment variable API_KEY to pass on") as caught:
        check_secrets(["A", "API_KEY"], {"A": ""})
    assert 'os.environ["API_KEY"] = ' in caught.value.hint


def test_a_secret_reaches_the_script_and_is_stored_nowhere(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "s3cret-" + os.urandom(8).hex()
    monkeypatch.setenv("API_KEY", secret)
    code = "import os, sys, hashlib, time; print(os.environ['API_KEY'] == sys.argv[1], len(sys.argv[1]), flush=True); time.sleep(0.5)"
    run, run_state = lab.run(code, "$API_KEY", secrets=["API_KEY"], expand_variables=True)
    assert run_state.status == "Completed"
    assert run.directory.file(layout.STD_LOG).read_text() == f"True {len(secret)}\n"
    lab.until(lambda: run.directory.file(layout.PROVENANCE).exists() and not lab.living(run))
    for folder, _, files in os.walk(lab.workspace.path):
        for name in files:
            assert secret.encode() not in Path(folder, name).read_bytes(), name
    assert run.get_details()["runDefinition"]["arguments"] == ["$API_KEY"]


OF_A_TASK = {
    "RANK": "1",
    "LOCAL_RANK": "1",
    "WORLD_SIZE": "4",
    "LOCAL_WORLD_SIZE": "2",
    "GROUP_RANK": "0",
    "TORCHELASTIC_RUN_ID": "x",
    "OMPI_COMM_WORLD_RANK": "1",
    "OMPI_COMM_WORLD_SIZE": "4",
    "OMPI_UNIVERSE_SIZE": "4",
    "OMPI_MCA_ess_base_vpid": "1",
    "PMI_RANK": "1",
    "PMI_SIZE": "4",
    "PMI_FD": "7",
    "PMIX_RANK": "1",
    "PMIX_NAMESPACE": "n",
    "MV2_COMM_WORLD_RANK": "1",
    "SLURM_PROCID": "1",
    "SLURM_LOCALID": "1",
    "SLURM_NTASKS": "4",
    "SLURM_STEP_ID": "0",
    "SLURM_STEPID": "0",
    "FLUX_TASK_RANK": "1",
    "JUPYTER_ESTIMATOR_RANK": "1",
}


def test_a_run_is_no_rank_of_the_session_that_submits_it() -> None:
    of_the_job = {"SLURM_JOB_ID": "5", "SLURM_JOB_NODELIST": "a", "OMPI_MCA_btl": "self,tcp", "OMPI_ALLOW_RUN_AS_ROOT": "1", "MASTER": "x"}
    found = run_environment({**OF_A_TASK, **of_the_job}, REQUEST, "/d")
    assert not found.keys() & OF_A_TASK.keys()
    assert found.items() >= of_the_job.items()
    # What is asked for is given, and an allocation without a task says how many tasks a script may start in it.
    asked = {**REQUEST, "environment_variables": {"RANK": "0", "WORLD_SIZE": "1"}}
    assert run_environment(OF_A_TASK, asked, "/d").items() >= {"RANK": "0", "WORLD_SIZE": "1"}.items()
    assert run_environment({"SLURM_NTASKS": "4"}, REQUEST, "/d")["SLURM_NTASKS"] == "4"
