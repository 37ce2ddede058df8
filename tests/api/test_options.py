from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.options import OPTIONS, RunOptions
from tests.api.making import refused

BAD: dict[str, list[Any]] = {
    "text": [5, b"x", ["x"], "a\0b", "a\ud800b"],
    "choice": [5, "gpu-cluster", ""],
    "path": [5, "", "a\0b", ["x"]],
    "list": ["x", 5, None, [5], [""], ["a\0b"], {"x": 1}],
    "mapping": ["A=1", ["A"], None, {5: "x"}, {"": "x"}, {"A": None}, {"A": "x\0"}, {"A\ud800": "x"}],
    "number": ["5", True, [], math.nan, math.inf, -math.inf, -1],
    "count": ["5", True, [], math.inf, 0, -1, 1.5, None],
    "flag": ["yes", 1, None, []],
}


@pytest.mark.parametrize(
    ("name", "value"), [(option.name, value) for option in OPTIONS for value in BAD[option.kind]], ids=lambda part: repr(part)[:30]
)
def test_what_an_option_cannot_be_is_refused(name: str, value: Any) -> None:
    error = refused(replace(RunOptions(), **{name: value}).check)
    assert name in error.message or "compute target" in error.message or "launcher" in error.message


def test_the_defaults_are_possible() -> None:
    RunOptions().check()
    assert {option.name for option in OPTIONS} == set(RunOptions.__dataclass_fields__)


def test_zero_is_no_limit() -> None:
    refused(RunOptions(max_run_duration_seconds=0).check)
    refused(RunOptions(snapshot_warn_megabytes=0).check)


def test_values_that_are_possible() -> None:
    RunOptions(
        experiment="a/b 😀\n'\"",
        cancel_grace_seconds=0,
        max_run_duration_seconds=0.5,
        include=("a", Path("b")),  # type: ignore[arg-type]
        environment_variables={"A": 1},  # type: ignore[dict-item]
        tags={"a=b": ""},
    ).check()


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_an_experiment_without_a_name(name: str) -> None:
    refused(RunOptions(experiment=name).check)


def test_a_variable_with_an_equals_sign_in_its_name() -> None:
    refused(RunOptions(environment_variables={"A=B": "1"}).check)


def test_one_process_or_several() -> None:
    assert RunOptions().launcher == "single"
    assert RunOptions(distributed_training="mpi").launcher == "mpi"
    assert RunOptions(node_count=2).launcher == "mpi"
    assert RunOptions(process_count_per_node=2).launcher == "mpi"
    RunOptions(node_count=8, process_count_per_node=8).check()


def test_what_is_invalid_together_names_both() -> None:
    error = refused(RunOptions(distributed_training="single", process_count_per_node=2).check)
    assert "distributed_training" in error.message
    assert "process_count_per_node" in error.message
    assert "--procs" in error.hint


def test_more_ranks_than_slots() -> None:
    error = refused(RunOptions(node_count=1000, process_count_per_node=1000).check)
    assert "1000000 ranks are too many" in error.message
