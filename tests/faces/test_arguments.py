from __future__ import annotations

import shlex
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyter_estimator.api.options import OPTIONS, RunOptions
from jupyter_estimator.faces.words.arguments import HelpShown, cell_parser, command_parser, divide, options_from, parse, read_word, split
from jupyter_estimator.faces.words.splitting import split_arguments
from jupyter_estimator.faces.words.words import WORDS as TABLE
from tests.api.making import refused

WORDS = ["submit", "runs", "show", "logs", "cancel", "wait", "download", "archive", "tag", "tensorboard", "panel"]


def asked(*words: str) -> RunOptions:
    return options_from(parse(cell_parser(), words), {})


def test_nothing_asked_is_the_defaults() -> None:
    assert asked() == RunOptions()


def test_every_option_of_the_table() -> None:
    given: dict[str, tuple[list[str], Any]] = {
        "text": (["x y"], "x y"),
        "path": (["/a b"], "/a b"),
        "list": (["a", "b"], ["a", "b"]),
        "mapping": (["A=b=c"], {"A": "b=c"}),
        "number": (["1.5"], 1.5),
        "count": (["3"], 3),
        "flag": ([], True),
    }
    for option in OPTIONS:
        for flag in option.flags:
            choice = option.choices()[-1] if option.choices else ""
            words, value = ([choice], choice) if option.kind == "choice" else given[option.kind]
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


@pytest.mark.parametrize(
    ("written", "arrives"),
    [
        (r"\d+", [r"\d+"]),
        (r"^\w+\.csv$ [a-z]*.py ~/x {a} #b", [r"^\w+\.csv$", "[a-z]*.py", "~/x", "{a}", "#b"]),
        (r"C:\data\new", [r"C:\data\new"]),
        (r"""'\d+' "\d+" """, [r"\d+", r"\d+"]),
        (r"""a\ b it\'s "say \"x\"" """, ["a b", "it's", 'say "x"']),
        ("--json='{\"a\": [1, 2]}'", ['--json={"a": [1, 2]}']),
        ("größe\u00a0m 😀 '\u3000'", ["größe\u00a0m", "😀", "\u3000"]),
        ("end\\", ["end\\"]),
        ("a''b ''", ["ab", ""]),
    ],
)
def test_arguments_arrive_as_written(written: str, arrives: list[str]) -> None:
    assert split(f"-e digits -- {written}") == (["-e", "digits"], arrives)
    assert split_arguments(written) == arrives


@given(st.lists(st.text()), st.lists(st.text().filter(lambda word: word != "--")))
def test_quoted_words_come_back_whatever_they_hold(arguments: list[str], own: list[str]) -> None:
    assert split(f"{shlex.join(own)} -- {shlex.join(arguments)}") == (own, arguments)


@given(st.text(alphabet=" '\"\\\n-ab"))
def test_the_magics_own_words_are_read_as_a_shell_would(line: str) -> None:
    try:
        words = shlex.split(line)
    except ValueError:
        refused(lambda: split(line.replace("--", "-")))
        return
    if "--" not in words:
        assert split(line) == (words, [])


def test_many_backslashes_before_an_open_quote_are_refused_at_once() -> None:
    refused(lambda: split("-- " + r"\a" * 5000 + "'"))


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
        assert f"prog {word}" in shown
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


@pytest.mark.parametrize("notebook", [True, False])
def test_help_and_parsers_have_every_word_of_the_table(notebook: bool) -> None:
    shown = command_parser("prog", notebook=notebook).format_help()
    for word in TABLE:
        if word.notebook if notebook else word.terminal:
            assert word.name in shown
            assert word.help in shown


def test_a_word_that_is_not_known_is_told_what_is_near() -> None:
    error = refused(lambda: read_word("prog", ["cancle", "x"], [], notebook=False))
    assert error.message == "prog has no word 'cancle'."
    assert error.hint.startswith("Did you mean cancel? It has: submit, runs, ")


@pytest.mark.parametrize("notebook", [True, False])
def test_only_a_word_that_starts_a_script_takes_arguments_for_one(notebook: bool) -> None:
    assert "starts no script" in refused(lambda: read_word("prog", ["runs"], ["0.5"], notebook=notebook)).message
    assert read_word("prog", ["submit", "train.py"], ["0.5"], notebook=notebook) is not None
