from __future__ import annotations

from typing import Any

import pytest

from jupyter_estimator.api.options import OPTIONS, RunOptions
from jupyter_estimator.faces.arguments import HelpShown, cell_parser, command_parser, divide, options_from, parse, split
from tests.api.making import refused

WORDS = ["submit", "runs", "show", "logs", "cancel", "wait", "download", "archive", "tag", "tensorboard", "panel"]


def asked(*words: str) -> RunOptions:
    return options_from(parse(cell_parser(), words), {})


def test_nothing_asked_is_the_defaults() -> None:
    assert asked() == RunOptions()


def test_every_option_of_the_table() -> None:
    given: dict[str, tuple[list[str], Any]] = {
        "text": (["x y"], "x y"),
        "choice": (["local"], "local"),
        "path": (["/a b"], "/a b"),
        "list": (["a", "b"], ["a", "b"]),
        "mapping": (["A=b=c"], {"A": "b=c"}),
        "number": (["1.5"], 1.5),
    }
    for option in OPTIONS:
        for flag in option.flags:
            words, value = given[option.kind]
            parsed = parse(command_parser("jupyter estimator", notebook=False), ["submit", "a.py", flag, *words])
            assert getattr(options_from(parsed, {}), option.name) == value


def test_lists_and_mappings_add_up_and_everything_else_is_last_one_wins() -> None:
    options = asked("--include", "a", "b", "-i", "c", "--tag", "x=1", "-t", "y", "-e", "one", "-e", "two")
    assert (options.include, options.tags, options.experiment) == (["a", "b", "c"], {"x": "1", "y": ""}, "two")


def test_over_the_configured_defaults() -> None:
    defaults = {"experiment": "mine", "tags": {"a": "1", "b": "2"}, "include": ["lib"], "max_run_duration_seconds": 5.0}
    options = options_from(parse(cell_parser(), ["--tag", "b=3", "--include", "x"]), defaults)
    assert options == RunOptions(experiment="mine", tags={"a": "1", "b": "3"}, include=["lib", "x"], max_run_duration_seconds=5.0)
    assert defaults["tags"] == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("line", "own", "script"),
    [
        ("", [], []),
        ("-e digits", ["-e", "digits"], []),
        ("-e digits -- --C 0.5", ["-e", "digits"], ["--C", "0.5"]),
        ("-- a -- b", [], ["a", "--", "b"]),
        ("-e 'two words' -- \"a b\" $HOME '' \\\\", ["-e", "two words"], ["a b", "$HOME", "", "\\"]),
        ("--", [], []),
    ],
)
def test_what_stands_after_the_dashes_is_the_scripts(line: str, own: list[str], script: list[str]) -> None:
    assert split(line) == (own, script)


def test_quotes_that_are_not_closed() -> None:
    refused(lambda: split("-e 'digits"))


def test_words_of_a_terminal_are_not_split_again() -> None:
    assert divide(["a b", "--", "c d", "--"]) == (["a b"], ["c d", "--"])


@pytest.mark.parametrize(
    "words",
    [
        ["--unknown"],
        ["--exp", "x"],  # no abbreviations: a later option would change their meaning
        ["--C", "0.5"],
        ["stray"],
        ["--max-duration", "soon"],
        ["--experiment"],
        ["--grace", ""],
    ],
    ids=repr,
)
def test_what_is_no_option_of_the_cell(words: list[str]) -> None:
    refused(lambda: parse(cell_parser(), words))


def test_an_argument_of_the_script_before_the_dashes() -> None:
    assert "-- --C" in refused(lambda: parse(cell_parser(), ["--C", "0.5"])).hint


@pytest.mark.parametrize("notebook", [True, False])
def test_the_same_words_in_a_notebook_and_in_a_terminal(notebook: bool, capsys: pytest.CaptureFixture[str]) -> None:
    for word in WORDS:
        with pytest.raises(HelpShown):
            parse(command_parser("prog", notebook=notebook), [word, "-h"])
        shown = capsys.readouterr().out
        assert f"prog {word}" in shown or (word == "panel" and "prog show" in shown)
        assert "--workspace" in shown


@pytest.mark.parametrize(
    "words", [["frobnicate"], ["submit"], ["tag", "run"], ["cancel"], ["runs", "--limit", "many"], ["logs", "-n", "x"]], ids=repr
)
def test_what_is_no_command(words: list[str]) -> None:
    refused(lambda: parse(command_parser("prog", notebook=False), words))


def test_help_says_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(HelpShown):
        parse(cell_parser(), ["--help"])
    shown = capsys.readouterr().out
    for option in OPTIONS:
        assert (option.flags[0] in shown) == (option.name != "entry_script")
    assert "--as" in shown
    assert "after --" in shown
