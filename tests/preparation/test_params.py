from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.params import expand_arguments, script_params_to_arguments


@pytest.mark.parametrize(
    ("params", "arguments"),
    [
        ({}, []),
        ({"--regularization": 0.8, "--verbose": ""}, ["--regularization", "0.8", "--verbose"]),
        ({"--b": 1, "--a": 2, "-c": "x"}, ["--b", "1", "--a", "2", "-c", "x"]),
        ({"--zero": 0, "--no": False, "--yes": True}, ["--zero", "0", "--no", "False", "--yes", "True"]),
        ({"--data": PurePosixPath("/data")}, ["--data", "/data"]),
        ({"--text": "two words"}, ["--text", "two words"]),
        ({"--config": '\'{"num_gpus": 1, "num_workers": 13}\''}, ["--config", '{"num_gpus": 1, "num_workers": 13}']),
        ({"--quoted": "'a'"}, ["--quoted", "'a'"]),
        ({"--quote": "'"}, ["--quote", "'"]),
        ({"--space": " "}, ["--space", " "]),
        ({"--double": '"a b"'}, ["--double", '"a b"']),
        ({"--dist-url": "$URL", "--rank": "$RANK"}, ["--dist-url", "$URL", "--rank", "$RANK"]),
        ({"--shell": "a; rm -rf ~ && `b` | c > d *"}, ["--shell", "a; rm -rf ~ && `b` | c > d *"]),
        ({"positional": ""}, ["positional"]),
    ],
)
def test_script_params_are_what_azure_ml_makes_of_them(params: dict[str, object], arguments: list[str]) -> None:
    assert script_params_to_arguments(params) == arguments


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"--a": None}, "The script parameter --a is None."),
        ({"": 1}, "'' is no name of a script parameter."),
        ({1: 1}, "1 is no name of a script parameter."),
        ({"--a": "x\0y"}, "The script parameter '--a' has a zero byte in it."),
        ({"--\0": "x"}, "The script parameter '--\\x00' has a zero byte in it."),
    ],
)
def test_what_cannot_be_an_argument_is_refused(params: dict[object, object], message: str) -> None:
    with pytest.raises(EstimatorError) as caught:
        script_params_to_arguments(params)
    assert caught.value.message == message
    assert caught.value.hint


TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)


@given(st.dictionaries(TEXT.filter(bool), TEXT | st.integers() | st.floats(allow_nan=False)))
def test_a_parameter_is_one_argument_or_two(params: dict[str, object]) -> None:
    arguments = script_params_to_arguments(params)
    for name, value in params.items():
        assert arguments.pop(0) == name
        if str(value):
            argument = arguments.pop(0)
            assert argument in (str(value), str(value)[1:-1])
    assert arguments == []


@pytest.mark.parametrize(
    ("argument", "expanded"),
    [
        ("$RANK", "3"),
        ("${RANK}", "3"),
        ("rank$RANK-of-${SIZE}.log", "rank3-of-4.log"),
        ("$RANKS", "$RANKS"),
        ("${RANK", "${RANK"),
        ("$UNKNOWN/x", "$UNKNOWN/x"),
        ("$", "$"),
        ("$$RANK", "$3"),
        ("\\$RANK", "\\3"),
        ("$1", "$1"),
        ("$(ls)", "$(ls)"),
        ("$SPACES", "two words"),
        ("$EMPTY", ""),
        ("$NESTED", "$RANK"),
        ("~", "~"),
        ("$é", "$é"),
    ],
)
def test_variables_are_expanded(argument: str, expanded: str) -> None:
    environment = {"RANK": "3", "SIZE": "4", "SPACES": "two words", "EMPTY": "", "NESTED": "$RANK"}
    assert expand_arguments([argument, "after"], environment) == [expanded, "after"]


@given(st.lists(TEXT | st.sampled_from(["$A", "${B} $A", "$A$B"])), st.dictionaries(st.sampled_from(["A", "B"]), TEXT))
def test_no_argument_ever_becomes_several(arguments: list[str], environment: dict[str, str]) -> None:
    expanded = expand_arguments(arguments, environment)
    assert len(expanded) == len(arguments)
    for before, after in zip(arguments, expanded, strict=True):
        assert before == after or re.search(r"\$\{?[AB]", before)
