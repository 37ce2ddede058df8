from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator import Estimator, Experiment, Mpi, MpiConfiguration
from jupyter_estimator.preparation.environments.definition import Definition, declared
from tests.api.making import finished, refused, submit

if TYPE_CHECKING:
    from jupyter_estimator import Workspace

# Azure ML's constructor: every parameter with its default there, and something else.
AZURE: list[tuple[str, Any, Any]] = [
    ("compute_target", None, 5),
    ("vm_size", None, "STANDARD_D2_V2"),
    ("vm_priority", None, "lowpriority"),
    ("entry_script", None, 5),
    ("script_params", None, ["--C"]),
    ("node_count", 1, 0),
    ("process_count_per_node", 1, "4"),
    ("distributed_backend", None, "nccl"),
    ("distributed_training", None, object()),
    ("use_gpu", False, "yes"),
    ("custom_docker_image", None, "two words"),
    ("image_registry_details", None, object()),
    ("user_managed", False, None),
    ("conda_packages", None, "numpy"),
    ("pip_packages", None, "torch"),
    ("conda_dependencies_file", None, 5),
    ("conda_channels", None, "conda-forge"),
    ("pip_requirements_file", None, 5),
    ("environment_variables", None, ["A=1"]),
    ("environment_definition", None, object()),
    ("inputs", None, [object()]),
    ("source_directory_data_store", None, object()),
    ("shm_size", None, "much"),
    ("memory", None, "much"),
    ("cpus", None, "two"),
    ("network", None, "--privileged"),
    ("resume_from", None, object()),
    ("max_run_duration_seconds", None, "3600"),
    ("_disable_validation", True, None),
    ("_show_lint_warnings", False, None),
    ("_show_package_warnings", False, None),
]


def test_azures_defaults_are_taken() -> None:
    Estimator(".", pip_requirements_file_path=None, **{name: default for name, default, _ in AZURE})


@pytest.mark.parametrize(("name", "_default", "other"), AZURE, ids=[name for name, _, _ in AZURE])
def test_what_cannot_be_done_is_said_and_not_passed_over(name: str, _default: Any, other: Any) -> None:
    assert name.removeprefix("_") in refused(lambda: Estimator(".", **{name: other})).message.replace("compute target", "compute_target")


@pytest.mark.parametrize(
    "neutral",
    [
        {"use_docker": False},
        {"use_docker": None},
        {"use_gpu": True},
        {"user_managed": True},
        {"pip_packages": []},
        {"conda_packages": ()},
        {"inputs": []},
        {"vm_priority": "dedicated"},
        {"compute_target": "local"},
    ],
)
def test_other_neutral_values(neutral: dict[str, Any]) -> None:
    Estimator(".", **neutral)


@pytest.mark.parametrize(
    "wrong",
    [
        {"include": "x"},
        {"secrets": "TOKEN"},
        {"arguments": "--C 5"},
        {"arguments": [None]},
        {"arguments": {"--C": 5}},
        {"script_params": {"--C": None}},
        {"script_params": {5: 5}},
        {"script_params": {"--C": 1}, "arguments": ["--C", "1"]},
        {"display_name": 5},
        {"unknown": 5},
        {"use_docker": True},
    ],
)
def test_wrong_types(wrong: dict[str, Any]) -> None:
    refused(lambda: Estimator(".", **wrong))


@pytest.mark.parametrize("folder", [None, 5, ["x"]])
def test_no_path(folder: Any) -> None:
    refused(lambda: Estimator(folder))


def test_script_params_and_arguments() -> None:
    assert Estimator(".", script_params={"--C": 0.5, "--verbose": "", "--n": 0}).arguments == ["--C", "0.5", "--verbose", "--n", "0"]
    assert Estimator(".", arguments=["--C", 0.5]).arguments == ["--C", "0.5"]  # type: ignore[list-item]
    assert Estimator(".").arguments == []


def test_its_representation_says_what_it_is() -> None:
    assert repr(Estimator("src", entry_script="a.py", arguments=["x"])) == "Estimator('src', entry_script='a.py', arguments=['x'])"


TELL = """
import json, os, sys
from jupyter_estimator import Run
print(json.dumps([sys.argv[1:], os.environ["COLOUR"], os.environ["NUMBER"], sys.version_info[:2]]))
"""


def test_variables_in_script_params_are_expanded_in_the_run(ws: Workspace, tmp_path: Path) -> None:
    params = {"--rank": "$NUMBER", "--name": "${COLOUR}x", "--other": "$UNKNOWN_ONE"}
    run = submit(ws, tmp_path / "src", TELL, script_params=params, environment_variables={"COLOUR": "blau 🟦", "NUMBER": 7})
    finished(run)
    told = json.loads(run.directory.file("user_logs/std_log.txt").read_text())[0]
    assert told == ["--rank", "7", "--name", "blau 🟦x", "--other", "$UNKNOWN_ONE"]


def test_everything_reaches_the_script(ws: Workspace, tmp_path: Path, python38: str) -> None:
    odd = ["two words", "'", '"', "\\", "$", "😀", "a\nb", "", "--", "-- x", "*", "$NUMBER", "${COLOUR}x", "$UNKNOWN_ONE", "\udcff"]
    run = submit(
        ws,
        tmp_path / "src",
        TELL,
        arguments=odd,
        environment_variables={"COLOUR": "blau 🟦", "NUMBER": 7},
        interpreter_path=Path(python38),
        display_name="a name",
        description="what for",
        tags={"owner": "me"},
    )
    finished(run)
    told = json.loads(run.directory.file("user_logs/std_log.txt").read_text())
    assert told == [odd, "blau 🟦", "7", [3, 8]]
    assert (run.display_name, run.description, run.tags) == ("a name", "what for", {"owner": "me"})


def test_a_folder_without_an_entry(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("")
    assert "a.py" in refused(lambda: Experiment(ws, "exp").submit(Estimator(tmp_path))).hint


def test_ranks_in_either_place() -> None:
    """Azure ML has both for each, and an old name for one of them."""
    made = [
        Estimator(".", node_count=2, process_count_per_node=3),
        Estimator(".", node_count=2, distributed_training=MpiConfiguration(process_count_per_node=3)),
        Estimator(".", distributed_training=MpiConfiguration(3, 2)),
        Estimator(".", node_count=2, process_count_per_node=3, distributed_training=Mpi(3)),
    ]
    with pytest.warns(DeprecationWarning, match="distributed_training"):
        made.append(Estimator(".", node_count=2, process_count_per_node=3, distributed_backend="mpi"))
    for each in made:
        assert (each.options.launcher, each.options.node_count, each.options.process_count_per_node) == ("mpi", 2, 3)
    assert Estimator(".", distributed_training=MpiConfiguration()).options.launcher == "mpi"


@pytest.mark.parametrize(
    "wrong",
    [
        {"node_count": 3, "distributed_training": MpiConfiguration(node_count=2)},
        {"distributed_training": MpiConfiguration(), "distributed_backend": "mpi"},
        {"distributed_training": MpiConfiguration("2")},
        {"distributed_training": "carrier pigeon"},
        {"distributed_training": "single", "node_count": 2},
        {"distributed_training": "Gloo"},
    ],
)
def test_ranks_that_cannot_be_meant(wrong: dict[str, Any]) -> None:
    refused(lambda: Estimator(".", **wrong))


def test_an_image_by_its_names() -> None:
    assert Estimator(".", custom_docker_image="a/b:1", shm_size=1024).options.shm_size == "1024"
    assert Estimator(".", use_docker=True, custom_docker_image="a/b:1").options.custom_docker_image == "a/b:1"
    assert Estimator(".", use_docker=False, custom_docker_image="a/b:1").options.custom_docker_image is None
    with pytest.warns(DeprecationWarning, match="custom_docker_image"):
        assert Estimator(".", custom_docker_base_image="a/b:1").options.custom_docker_image == "a/b:1"
    error = refused(lambda: Estimator(".", use_docker="yes"))  # type: ignore[arg-type]
    assert "use_docker" in error.message


def test_packages_are_added_to_an_image(tmp_path: Path) -> None:
    (tmp_path / "a.py").touch()
    options = Estimator(str(tmp_path), entry_script="a.py", custom_docker_image="a/b:1", pip_packages=["six"]).options
    definition = declared("", own=False, packages=options.pip_packages, image=options.custom_docker_image)
    assert definition == Definition("image", "", ("six",), "a/b:1")
    assert definition.builds
    assert not declared("", own=False, image="a/b:1").builds
