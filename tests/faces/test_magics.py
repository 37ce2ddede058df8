from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.cli import main
from jupyter_estimator.faces.notebook.first_line import magic_first, split_cell
from jupyter_estimator.faces.notebook.magics import EstimatorMagics
from tests.faces.conftest import new_shell

SLOW_SCRIPT = "import time\ntime.sleep(60)\n"


def execute(shell: Any, cell: str) -> Any:
    result = shell.run_cell(cell)
    result.raise_error()
    return result.result


def error_lines(shell: Any, cell: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What a person sees when the cell fails, line by line, without colours."""
    capsys.readouterr()
    result = shell.run_cell(cell)
    assert not result.success, "the cell did not fail"
    seen = capsys.readouterr()
    return re.sub(r"\x1b\[[0-9;]*m", "", seen.out + seen.err).strip().splitlines()


def runs(workspace: Path) -> list[Run]:
    return list(Run.list(Workspace(workspace)))


def ended(run: Run) -> Run:
    run.wait_for_completion(raise_on_error=False)
    return run


# ---- a cell becomes a run


def test_a_cell_becomes_a_run_under_a_name(shell: Any, workspace_dir: Path) -> None:
    execute(shell, "%%estimator --experiment digits --as run --tag stage=first -- --C 0.5 'two words'\nimport sys\nprint(sys.argv[1:])\n")
    run = shell.user_ns["run"]
    assert isinstance(run, Run)
    assert ended(run).status == "Completed"
    assert run.experiment.name == "digits"
    assert run.tags == {"stage": "first"}
    assert (run.directory.path / "user_logs/std_log.txt").read_text() == "['--C', '0.5', 'two words']\n"
    assert run.request["origin"] == {"kind": "notebook", "execution_count": 1}


def test_a_dry_run_says_what_would_happen(
    shell: Any, workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train.py").touch()
    execute(shell, "%%estimator --dry-run -- --C 0.5\nprint(1)\n")
    said = capsys.readouterr().out
    assert re.search(r"^Code +\S+: a cell of .*, 1 file, \d+ bytes$", said, re.MULTILINE)
    assert re.search(r"^Launcher +one process$", said, re.MULTILINE)
    assert said.splitlines()[-1].endswith("--C 0.5")
    assert main(["submit", "train.py", "--dry-run"]) == 0
    assert re.search(r"^Code +train.py: a script of ", capsys.readouterr().out, re.MULTILINE)
    assert runs(workspace_dir) == []


@pytest.mark.parametrize("submit", ["%%estimator --as run -- {}\n{}", "%estimator submit train.py --as run -- {1}"], ids=["cell", "line"])
def test_patterns_reach_the_script_as_written(submit: str, shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written = r"\d+ *.csv C:\new 'two words' größe"
    code = "import sys\nprint(*sys.argv[1:], sep='|')\n"
    (tmp_path / "train.py").write_text(code)
    execute(shell, submit.format(written, code) if submit.startswith("%%") else submit.format("", written))
    assert (ended(shell.user_ns["run"]).directory.path / "user_logs/std_log.txt").read_text() == ("\\d+|*.csv|C:\\new|two words|größe\n")


def test_what_a_cell_will_lack_is_said_before_it_is_submitted(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "helper.py").write_text("")
    with pytest.warns(UserWarning, match="lr is not defined in the cell|add --include helper.py") as said:
        shell.run_cell_magic("estimator", "--as run", "import helper\nprint(helper, lr)\n")
    assert len(said) == 2
    ended(shell.user_ns["run"])


CONTINUED = {
    "a cell": "%%estimator --experiment digits \\\n --as run \\\n -- --C 0.5\nimport sys\nprint(sys.argv[1:])\nprint(undefined)\n",
    "below a comment": "# why\n%%estimator -e digits --as run \\\n -- --C 0.5\nimport sys\nprint(sys.argv[1:])\nprint(undefined)\n",
    "a line": "%estimator submit train.py --experiment digits \\\n    --as run \\\n -- --C 0.5",
    "an assignment": "run = %estimator submit train.py --experiment digits \\\n -- --C 0.5",
}


@pytest.mark.filterwarnings("ignore:undefined is not defined in the cell")
@pytest.mark.parametrize("how", CONTINUED)
def test_a_magics_line_goes_on_behind_a_backslash(how: str, shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train.py").write_text("\n\n\nimport sys\nprint(sys.argv[1:])\nprint(undefined)\n")
    execute(shell, CONTINUED[how])
    run = ended(shell.user_ns["run"])
    log = (run.directory.path / "user_logs/std_log.txt").read_text()
    assert run.experiment.name == "digits"
    assert log.startswith("['--C', '0.5']\n")
    assert "line 6, in <module>" in log, "lines are counted as in the cell"


def test_a_magics_line_that_ends_in_a_backslash_and_goes_on_nowhere() -> None:
    assert magic_first(["%%estimator --as run \\"]) == ["%%estimator --as run\n", "\n"]
    assert magic_first(["%%estimator -- C:\\\\\n", "x = 1\n"]) == ["%%estimator -- C:\\\\\n", "x = 1\n"]
    assert split_cell("%%estimator --name x \\\n -e y\nprint(1)") == ("%%estimator --name x -e y", "\nprint(1)")


def test_arguments_reach_the_script_as_written(shell: Any) -> None:
    shell.user_ns["HOME"] = "not this one"
    execute(shell, "%%estimator --as run -- '{HOME}' '$HOME'\nimport sys, os\nprint(sys.argv[1:] == ['{HOME}', chr(36) + 'HOME'])\n")
    ended(shell.user_ns["run"])
    assert (shell.user_ns["run"].directory.path / "user_logs/std_log.txt").read_text() == "True\n"


@pytest.mark.parametrize("above", ["", "\n\n", "# a comment\n", "\n# one\n\n# another\n"], ids=repr)
def test_line_numbers_are_those_of_the_cell(shell: Any, above: str) -> None:
    execute(shell, f"{above}%%estimator --as run\nx = 1\nraise ValueError(x)\n")
    run = ended(shell.user_ns["run"])
    number = above.count("\n") + 3
    assert f'train.py", line {number}, in <module>' in (run.directory.path / "user_logs/std_log.txt").read_text()


def test_other_cells_are_left_as_they_are() -> None:
    for cell in ("", "x = 1\n%%estimator\n", "# %%estimator\nx = 1\n", "%%estimators\nx\n", "%%estimator?", "  # only a comment"):
        lines = cell.splitlines(keepends=True)
        assert magic_first(list(lines)) == lines
        assert split_cell(cell) is None


def test_the_run_is_shown_as_text_where_there_is_no_notebook(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, "%%estimator --experiment digits --as run\nprint('hello')\n")
    assert "digits / digits_" in capsys.readouterr().out
    ended(shell.user_ns["run"])
    execute(shell, "run")
    shown = capsys.readouterr().out
    assert "Completed" in shown
    assert "  hello" in shown


# ---- secrets


def test_a_secret_reaches_the_script_and_nothing_else(shell: Any, workspace_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THE_TOKEN", "s3cr3t-value")
    execute(shell, "%%estimator --secret THE_TOKEN --as run\nimport os\nprint(len(os.environ['THE_TOKEN']))\n")
    run = ended(shell.user_ns["run"])
    assert (run.directory.path / "user_logs/std_log.txt").read_text() == "12\n"
    assert run.request["secrets"] == ["THE_TOKEN"]
    for path in workspace_dir.rglob("*"):
        assert not path.is_file() or b"s3cr3t-value" not in path.read_bytes(), path


# ---- mistakes


MISTAKES = {
    "an unknown option": ("%%estimator --nonsense 3\nx = 1", "'--nonsense' is no option of %%estimator.", "%%estimator -h"),
    "the script's arguments before --": ("%%estimator --C 0.5\nx = 1", "'--C' is no option", "-- --C"),
    "a stray word": ("%%estimator digits\nx = 1", "'digits' is no option", "-h"),
    "a missing value": ("%%estimator --experiment\nx = 1", "--experiment", "-h"),
    "a missing quote": ("%%estimator --name 'first\nx = 1", "no closing quotation", "Close the quotes."),
    "a number as a name": ("%%estimator --as 1st\nx = 1", "1st is no name", "--as run"),
    "a keyword as a name": ("%%estimator --as class\nx = 1", "class is no name", "--as run"),
    "an empty cell": ("%%estimator\n", "holds no code", "Write the training code"),
    "no cell": ("%%estimator --as run -- --C 1", "holds no code", "Write the training code"),
    "only comments": ("%%estimator\n# later\n\n", "holds no code", "Write the training code"),
    "a magic in the cell": (
        "%%estimator\nimport os\n%pip install numpy\n",
        "Line 3 of the cell is not Python: %pip install numpy",
        "numpy",
    ),
    "a shell command": ("%%estimator\n!ls -l\n", "Line 2 of the cell is not Python: !ls -l", "subprocess.run(['ls', '-l'], check=True)"),
    "broken Python": ("%%estimator\nx = (1\n", "Line 2 of the cell is not Python", "Correct it"),
    "an unknown compute target": ("%%estimator --compute-target moon\nx = 1", "no compute target 'moon'", "local"),
    "a secret that is not set": ("%%estimator --secret NO_SUCH_TOKEN\nx = 1", "no environment variable NO_SUCH_TOKEN", "os.environ"),
    "words for a number": ("%%estimator --max-duration soon\nx = 1", "'soon'", "-h"),
    "a negative time": ("%%estimator --max-duration -3\nx = 1", "positive number", "ended"),
    "no experiment": ("%%estimator --experiment ' '\nx = 1", "no name", "--experiment digits"),
    "an include that is not there": ("%%estimator --include nowhere.csv\nx = 1", "nowhere.csv", "Check the path"),
    "a Python that is not there": ("%%estimator --python /no/python\nx = 1", "There is no Python at '/no/python'", "interpreter"),
    "an unknown word": ("%estimator nonsense", "nonsense", "%estimator -h"),
    "one % too few": ("%estimator --experiment digits", "%estimator takes a word", "%%estimator"),
    "nothing to submit": ("%estimator submit", "PATH", "%estimator submit -h"),
    "a path that is not there": ("%estimator submit nowhere", "nowhere", "Check the path"),
    "a folder without an entry": ("%estimator submit .", "is not said", "Name the script"),
    "an unknown run": ("%estimator show nonsense", "There is no run 'nonsense'", "%estimator runs"),
    "no run at all": ("%estimator show", "There is no run 'latest'", "%estimator runs"),
    "an id with a slash": ("%estimator cancel ../x", "There is no run '../x'", "%estimator runs"),
    "TensorBoard of no run": ("%estimator tensorboard nonsense", "There is no run 'nonsense'", "%estimator runs"),
    "an unknown status": ("%estimator runs --status Done", "no status 'Done'", "Completed"),
    "a condition that is none": ("%estimator runs --where accuracy", "'accuracy' is no condition", "accuracy > 0.9"),
    "arguments for no script": ("%estimator runs -- 0.5", "starts no script", "Leave out"),
    "a form in a terminal": ("%estimator panel", "A form needs a notebook.", "jupyter estimator submit -h"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_in_two_lines(mistake: str, shell: Any, workspace_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cell, message, hint = MISTAKES[mistake]
    shown = error_lines(shell, cell, capsys)
    assert len(shown) == 2, shown
    assert shown[0].startswith(("EstimatorError: ", "NotFoundError: "))
    assert message in shown[0]
    assert hint in shown[1]
    assert not list(workspace_dir.glob("runs/*")), "a run was left behind"
    assert "run" not in shell.user_ns


# ---- help


@pytest.mark.parametrize("cell", ["%%estimator -h", "%%estimator --help\nx = 1\n", "%%estimator --experiment x -h"])
def test_the_cell_magic_explains_itself(cell: str, shell: Any, workspace_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, cell)
    shown = capsys.readouterr().out
    assert shown.startswith("usage: %%estimator ")
    for part in (
        "--experiment",
        "--secret",
        "--wait",
        "after -- reaches the script",
        "%%estimator --experiment digits --as run -- --C 0.5",
    ):
        assert part in shown
    assert not list(workspace_dir.glob("runs/*"))


@pytest.mark.parametrize("line", ["%estimator", "%estimator -h"])
def test_the_line_magic_lists_its_words(line: str, shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, line)
    shown = capsys.readouterr().out
    for word in ("submit", "runs", "show", "logs", "cancel", "wait", "download", "archive", "tag", "tensorboard", "panel"):
        assert re.search(rf"^ +{word} +[A-Z]", shown, re.MULTILINE), word


def test_a_word_explains_itself(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, "%estimator submit -h")
    shown = capsys.readouterr().out
    assert shown.startswith("usage: %estimator submit ")
    assert "--entry FILE" in shown


@pytest.mark.parametrize("cell", ["%%estimator?", "%estimator?"])
def test_a_question_mark_explains(cell: str, shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    shell.run_cell(cell)
    shown = capsys.readouterr().out
    assert "usage: %%estimator" in shown or "usage: %estimator" in shown


# ---- defaults


def test_config_sets_defaults_that_the_line_overrides(shell: Any) -> None:
    execute(shell, '%config EstimatorMagics.experiment = "configured"')
    execute(shell, '%config EstimatorMagics.tags = {"team": "a", "stage": "b"}')
    execute(shell, "%%estimator --as first --tag stage=c\nx = 1\n")
    execute(shell, "%%estimator --as second --experiment named\nx = 1\n")
    first, second = shell.user_ns["first"], shell.user_ns["second"]
    assert first.experiment.name == "configured"
    assert first.tags == {"team": "a", "stage": "c"}
    assert second.experiment.name == "named"
    ended(first), ended(second)


def test_a_configuration_file_sets_defaults(workspace_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with new_shell(tmp_path, monkeypatch, {"EstimatorMagics": {"experiment": "from file", "workspace": str(tmp_path / "other")}}) as shell:
        execute(shell, "%load_ext jupyter_estimator")
        execute(shell, "%%estimator --as run\nx = 1\n")
        assert ended(shell.user_ns["run"]).experiment.name == "from file"
        assert shell.user_ns["run"].directory.path.parent == tmp_path / "other/runs"


def test_config_lists_and_refuses(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, "%config EstimatorMagics")
    shown = capsys.readouterr().out
    assert "EstimatorMagics.experiment=<Unicode>" in shown
    assert "EstimatorMagics.wait=<Bool>" in shown
    assert "display_name" not in shown, "a default for the name of every run makes no sense"
    execute(shell, '%config EstimatorMagics.compute_target = "moon"')
    assert shell.magics_manager.registry["EstimatorMagics"].compute_target == "local"


def test_waiting_can_be_configured(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, "%config EstimatorMagics.wait = True")
    execute(shell, "%%estimator --as run\nprint('waited for')\n")
    assert "waited for\n" in capsys.readouterr().out
    assert shell.user_ns["run"].directory.run_state().over


# ---- waiting


def test_waiting_streams_and_fails_with_the_run(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    result = shell.run_cell("%%estimator --as run --wait\nprint('seen')\nraise ValueError('on purpose')\n")
    assert type(result.error_in_exec).__name__ == "RunFailedError"
    shown = capsys.readouterr().out
    assert "\nseen\n" in shown
    end = re.sub(r"\x1b\[[0-9;]*m", "", shown).strip().splitlines()[-2:]
    assert end[0].startswith(f"RunFailedError: The run {shell.user_ns['run'].id} failed: ValueError: on purpose")
    assert end[1].startswith("Its log: ")


def test_a_canceled_run_does_not_fail_the_cell(shell: Any) -> None:
    execute(shell, f"%%estimator --as run --grace 0\n{SLOW_SCRIPT}")
    execute(shell, "%estimator cancel latest")
    execute(shell, "%estimator wait latest")
    assert shell.user_ns["run"].status == "Canceled"


# ---- loading


def test_loading_twice_and_again_changes_nothing(shell: Any) -> None:
    execute(shell, '%config EstimatorMagics.experiment = "kept"')
    for line in ("%load_ext jupyter_estimator", "%reload_ext jupyter_estimator", "%reload_ext jupyter_estimator"):
        execute(shell, line)
    from jupyter_estimator.faces.notebook.completion import estimator_matcher

    assert [type(item) for item in shell.configurables].count(EstimatorMagics) == 1
    assert shell.input_transformers_cleanup.count(magic_first) == 1
    assert shell.Completer.custom_matchers.count(estimator_matcher) == 1
    execute(shell, "%%estimator --as run\nx = 1\n")
    assert ended(shell.user_ns["run"]).experiment.name == "kept"


def test_unloading_takes_everything_away(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    execute(shell, "%unload_ext jupyter_estimator")
    capsys.readouterr()
    shell.run_cell("%%estimator\nx = 1\n")
    assert "`%%estimator` not found" in "".join(capsys.readouterr())
    assert magic_first not in shell.input_transformers_cleanup
    execute(shell, "%load_ext jupyter_estimator")
    execute(shell, "%%estimator --as run\nx = 1\n")
    ended(shell.user_ns["run"])


# ---- words


def test_the_words_about_one_run(shell: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cell = "open('outputs/a.txt', 'w').write('a')\nfor i in range(30):\n    print('line', i)\n"
    execute(shell, f"%%estimator --as run --name first\n{cell}")
    run = ended(shell.user_ns["run"])
    capsys.readouterr()
    assert execute(shell, "%estimator show first") == run
    execute(shell, "%estimator logs first --tail 2")
    assert capsys.readouterr().out.endswith("line 28\nline 29\n")
    execute(shell, "%estimator logs first")
    assert capsys.readouterr().out == "".join(f"line {i}\n" for i in range(30))
    execute(shell, "%estimator download first --to fetched")
    assert capsys.readouterr().out == "fetched/outputs/a.txt\n"
    assert (tmp_path / "fetched/outputs/a.txt").read_text() == "a"
    execute(shell, "%estimator tag first stage=good 'note=two words'")
    assert run.tags == {"stage": "good", "note": "two words"}
    execute(shell, "%estimator archive first")
    assert list(execute(shell, "%estimator runs")) == []
    assert [row.id for row in execute(shell, "%estimator runs --archived")] == [run.id]
    execute(shell, f"%estimator archive {run.id} --undo")
    assert [row.id for row in execute(shell, "%estimator runs")] == [run.id]
    assert execute(shell, f"found = %estimator show {run.id}") is None
    assert shell.user_ns["found"] == run


def test_tensorboard_of_runs_is_the_cells_output(shell: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("first", "second"):
        execute(shell, f"%%estimator --as run --name {name}\nx = 1\n")
        ended(shell.user_ns["run"])
    board = execute(shell, "%estimator tensorboard first second")
    try:
        assert [run.display_name for run in board.runs] == ["first", "second"]
        assert f'<iframe src="{board.url}"' in board._repr_html_()
        assert execute(shell, "%estimator tensorboard second first") is board, "it is open already"
        assert execute(shell, "other = %estimator tensorboard") is None
        other = shell.user_ns["other"]
        assert [run.display_name for run in other.runs] == ["second"]
        other.stop()
        assert execute(shell, "%estimator tensorboard latest") is other
        assert other.url
        other.stop()
    finally:
        board.stop()
    message, hint = error_lines(shell, "%estimator tensorboard --port 99999", capsys)
    assert ("99999 is no port" in message, "65535" in hint) == (True, True)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    message, hint = error_lines(shell, "%estimator tensorboard", capsys)
    assert "TensorBoard is not installed" in message
    assert "pip install tensorboard" in hint


def test_the_filters_of_runs(shell: Any, workspace_dir: Path) -> None:
    log = "from jupyter_estimator import Run\nRun.get_context().log('accuracy', {})\n"
    execute(shell, f"%%estimator -e a --as good --tag stage=one -- --C 0.5\n{log.format(0.95)}")
    execute(shell, f"%%estimator -e b --as bad\n{log.format(0.5)}raise SystemExit(3)\n")
    good, bad = ended(shell.user_ns["good"]).id, ended(shell.user_ns["bad"]).id

    def listed(words: str) -> list[str]:
        return [row.id for row in execute(shell, f"%estimator runs {words}")]

    assert set(listed("")) == {good, bad}
    assert listed("-e a") == listed("--status completed") == listed("--tag stage") == listed("--tag stage=one") == [good]
    assert listed("--where 'accuracy > 0.9'") == listed("0.5") == [good]
    assert listed("--status Failed") == listed("--experiment b") == [bad]
    assert len(listed("--limit 1")) == 1
    assert listed("--tag stage=two") == []
    assert listed(f"--workspace {workspace_dir.parent / 'elsewhere'}") == []


@pytest.mark.parametrize("source", ["project --entry train.py", "project/train.py", "project/train.ipynb"])
def test_submit_takes_a_folder_a_script_and_a_notebook(source: str, shell: Any, tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project/train.py").write_text("import sys\nopen('outputs/argv.txt', 'w').write(' '.join(sys.argv[1:]))\n")
    notebook = (
        '{"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [], "source": '
        "\"import sys\\nprint(len(open('outputs/argv.txt', 'w').write(' '.join(sys.argv[1:])) * ' '))\"}], "
        '"metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}}, "nbformat": 4, "nbformat_minor": 5}'
    )
    (tmp_path / "project/train.ipynb").write_text(notebook)
    execute(shell, f"%estimator submit {source} --as run -- --C 0.5")
    run = ended(shell.user_ns["run"])
    assert run.status == "Completed", (run.directory.path / "user_logs/std_log.txt").read_text()
    assert (run.directory.outputs / "argv.txt").read_text() == "--C 0.5"
