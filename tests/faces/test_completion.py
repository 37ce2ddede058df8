from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.faces.notebook.completion import candidates, last_word

if TYPE_CHECKING:
    from collections.abc import Callable


def names(line: str) -> list[str]:
    return [name for name, _ in candidates(line)]


def completed(shell: Any, text: str, cursor: int | None = None) -> list[str]:
    """What Tab offers in a cell, the cursor at the end of it or where told."""
    from IPython.core.completer import provisionalcompleter

    with provisionalcompleter():
        return [item.text for item in shell.Completer.completions(text, len(text) if cursor is None else cursor)]


# ---- options and what they take


def test_the_cell_magic_offers_every_option_of_the_table() -> None:
    flags = [option.flags for option in OPTIONS if option.name != "entry_script"]
    for offered in (names("%%estimator "), names("%%estimator --")):
        for short in flags:
            assert set(short) & set(offered), short
        assert {"--as", "--wait", "--help"} <= set(offered)
        assert "--entry" not in offered, "a cell has no other entry than itself"


def test_a_beginning_narrows_the_options() -> None:
    assert names("%%estimator --as run --ex") == ["--experiment"]
    assert names("%estimator submit project --entr") == ["--entry"]


def test_the_line_magic_offers_words() -> None:
    assert names("%estimator ")[:2] == ["submit", "runs"]
    assert names("%estimator su") == ["submit"]
    assert names("%estimator nonsense --") == []


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("%%estimator --compute-target ", ["local", "docker"]),
        ("%%estimator --target=lo", ["--target=local"]),
        ("%estimator runs --status c", ["CancelRequested", "Completed", "Canceled"]),
        ("%estimator runs -s fai", ["Failed"]),
        ("%%estimator --experiment ", []),
        ("%%estimator --name ", []),
        ("%%estimator --grace 1", []),
    ],
)
def test_values(line: str, offered: list[str], workspace_dir: Path) -> None:
    assert names(line) == offered


def test_secrets_are_names_of_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THE_TOKEN", "x")
    assert names("%%estimator --secret THE_T") == ["THE_TOKEN"]
    assert names("%%estimator --secret OTHER THE_T") == ["THE_TOKEN"], "it takes several"
    assert "x" not in names("%%estimator --secret ")


def test_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "project/src").mkdir(parents=True)
    (tmp_path / "project/train.py").touch()
    (tmp_path / "my data.csv").touch()
    (tmp_path / ".hidden").touch()
    assert names("%estimator submit ") == ["my\\ data.csv", "project/"]
    assert names("%estimator submit project/") == ["project/src/", "project/train.py"]
    assert names(f"%estimator submit {tmp_path}/pro") == [f"{tmp_path}/project/"]
    assert names("%%estimator --include my\\ d") == ["my\\ data.csv"]
    assert names("%%estimator --include project my") == ["my\\ data.csv"]
    assert names("%%estimator --include .") == [".hidden"]
    assert names("%%estimator -- --data pro") == ["project/"], "an argument may be a path"
    assert names("%%estimator --include nowhere/") == []


def test_experiments_and_runs(make_run: Callable[..., Run], workspace_dir: Path) -> None:
    run = make_run("x = 1\n", experiment="digits")
    assert names("%%estimator --experiment d") == ["digits"]
    assert names("%estimator show ") == ["latest", run.id]
    assert names("%estimator logs dig") == [run.id]
    assert names("%estimator cancel latest d") == names("%estimator tensorboard latest d") == [run.id]
    assert names("%estimator tensorboard ") == ["latest", run.id]
    assert names(f"%estimator show --workspace {workspace_dir.parent / 'other'} ") == ["--help", "--workspace"]
    assert names(f"%estimator runs --workspace {workspace_dir.parent / 'other'} --experiment ") == []


def test_a_workspace_that_cannot_be_used_offers_nothing(workspace_dir: Path) -> None:
    workspace_dir.parent.mkdir(exist_ok=True)
    workspace_dir.touch()
    assert names("%estimator show ") == ["latest"]
    assert names("%%estimator --experiment ") == []


@pytest.mark.parametrize(
    ("line", "word"), [("%estimator sh", "sh"), ("%estimator show ", ""), ("%x --include a\\ b", "a\\ b"), ("", ""), ("%x a\\ ", "a\\ ")]
)
def test_the_last_word(line: str, word: str) -> None:
    assert last_word(line) == word


# ---- in IPython


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("%%estimator --ex", "--experiment"),
        ("# first a comment\n\n%%estimator --ex", "--experiment"),
        ("%estimator sho", "show"),
        ("x = 1\n    %estimator sho", "show"),
        ("%%estimator --as run \\\n    --ex", "--experiment"),
        ("found = %estimator sho", "show"),
    ],
)
def test_tab_in_a_magics_line(text: str, offered: str, shell: Any) -> None:
    assert completed(shell, text) == [offered]


def test_python_completes_in_the_cell_and_the_magic_only_in_its_line(shell: Any) -> None:
    cell = "%%estimator --ex\nimport os\nos.getc"
    assert "getcwd" in completed(shell, cell)
    assert completed(shell, cell, len("%%estimator --ex")) == ["--experiment"]
    assert "--experiment" not in completed(shell, "x = 1\n%%estimator --ex"), "there it is no cell magic"
    assert "--experiment" not in completed(shell, "'%estimator' --ex")


def test_the_magics_themselves_complete(shell: Any) -> None:
    assert "%%estimator" in completed(shell, "%%esti")
    assert {"%estimator", "%%estimator"} <= set(completed(shell, "%esti"))


def test_runs_of_the_configured_workspace_are_offered(shell: Any, tmp_path: Path) -> None:
    shell.run_cell(f"%config EstimatorMagics.workspace = {str(tmp_path / 'configured')!r}")
    shell.run_cell("%%estimator --experiment there --as run\nx = 1\n")
    shell.user_ns["run"].wait_for_completion()
    assert completed(shell, "%%estimator --experiment ") == ["there"]
    assert completed(shell, "%estimator show th") == [shell.user_ns["run"].id]
