from __future__ import annotations

import ast
import re
import subprocess
import sys
import traceback
import warnings
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyter_estimator.api.options import OPTIONS
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code import sources
from jupyter_estimator.preparation.code.cell import cell_source
from jupyter_estimator.preparation.code.snapshot import capture
from jupyter_estimator.records.snapshots.store import materialise

if TYPE_CHECKING:
    from pathlib import Path


def refusal(body: str) -> EstimatorError:
    with pytest.raises(EstimatorError) as caught:
        cell_source(body)
    return caught.value


def outcome(body: str) -> str | EstimatorError:
    try:
        return cell_source(body)
    except EstimatorError as error:
        return error


def run_script(tmp_path: Path, body: str) -> subprocess.CompletedProcess[str]:
    """Run what a cell becomes, by way of the snapshot, as a run would."""
    captured = capture(tmp_path / "store", sources.cell(body))
    materialise(tmp_path / "store", captured.id, tmp_path / "work")
    return subprocess.run(
        [sys.executable, "train.py"], cwd=tmp_path / "work", capture_output=True, encoding="utf-8", check=False, env={"PYTHONUTF8": "1"}
    )


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("raise ValueError", 2),
        ("\n\n\nraise ValueError", 5),
        ("import os\r\n\r\nraise ValueError\r\n", 4),
        ("import os\rraise ValueError\r", 3),
        ("x = '''\n\n'''\nraise ValueError", 5),
        ("\x0c\nraise ValueError", 3),
        ("if True:\n\traise ValueError", 3),
        ("'''A docstring.'''\nfrom __future__ import annotations\nraise ValueError", 4),
        ("# -*- coding: latin-1 -*-\nraise ValueError('é')", 3),
        ("x = 'é😀 \\\n'\nraise ValueError", 4),
    ],
)
def test_a_traceback_names_the_line_of_the_cell(tmp_path: Path, body: str, line: int) -> None:
    result = run_script(tmp_path, body)
    assert re.findall(r'File ".*train\.py", line (\d+)', result.stderr) == [str(line)]
    assert "ValueError" in result.stderr


@pytest.mark.parametrize(
    ("body", "output"),
    [
        ("print('é😀')", "é😀"),
        ("# -*- coding: latin-1 -*-\nprint('é')", "é"),
        ("# vim: set fileencoding=cp1252 :\nprint('é')", "é"),
        ("'''What it does.'''\nprint(__doc__)", "What it does."),
        ("from __future__ import annotations\ndef f(x: nowhere): pass\nprint(f.__annotations__['x'])", "nowhere"),
        ("print(1)  # no line break at the end", "1"),
        ("if True:\n\tif True:\n\t\tprint(2)", "2"),
        ("print('''a\r\nb''' == 'a\\nb')", "True"),
        ("print(__name__)", "__main__"),
        ("import inspect\ndef f(): pass\nprint(inspect.getsource(f))", "def f(): pass"),
    ],
)
def test_a_cell_runs_as_it_would_in_the_notebook(tmp_path: Path, body: str, output: str) -> None:
    result = run_script(tmp_path, body)
    assert (result.stdout.strip(), result.stderr) == (output, "")


@given(st.text(st.sampled_from("ab1 =\n\r\t\f\\#'\"():é😀%!?;\ufeff\v\x1c\u2028"), max_size=40))
@settings(deadline=None, max_examples=300)
def test_whatever_is_accepted_is_the_same_program_one_line_down(body: str) -> None:
    script = outcome(body)
    if isinstance(script, EstimatorError):
        assert "\n" not in script.message + script.hint
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected, actual = ast.parse(body), ast.parse(script.encode())
    for tree in (expected, actual):
        ast.fix_missing_locations(tree)
    assert ast.dump(expected) == ast.dump(actual)
    lines = [node.lineno + 1 for node in ast.walk(expected) if isinstance(node, ast.stmt)]
    assert lines == [node.lineno for node in ast.walk(actual) if isinstance(node, ast.stmt)]


@given(st.text(max_size=60))
@settings(deadline=None, max_examples=200)
def test_any_text_is_accepted_or_refused_in_two_lines(body: str) -> None:
    error = outcome(body)
    if isinstance(error, EstimatorError):
        assert error.message.isprintable()
        assert error.hint.isprintable()
        assert error.hint


@pytest.mark.parametrize(
    ("body", "line", "shown", "hint"),
    [
        ("%pip install numpy", 2, "%pip install numpy", "in a cell of its own with %pip install numpy;"),
        ("import os\n\n!pip3 install -q 'numpy<2'", 4, "!pip3 install", "with %pip install -q 'numpy<2';"),
        ("!{sys.executable} -m pip install x", 2, "!{sys", "with %pip install x;"),
        ("!python3.11 -m pip install -r requirements.txt", 2, "!python3.11", "with %pip install -r requirements.txt;"),
        ("!uv pip install x", 2, "!uv", "with %pip install x;"),
        ("%conda install x", 2, "%conda", "with %conda install x;"),
        ("!mamba install -y x", 2, "!mamba", "with %conda install -y x;"),
        ("pip install numpy", 2, "pip install numpy", "with %pip install numpy;"),
        ("print(1)\n!ls -l 'my data'", 3, "!ls -l", "subprocess.run(['ls', '-l', 'my data'], check=True)"),
        ("!ls | wc", 2, "!ls | wc", "subprocess.run(['bash', '-c', 'ls | wc'], check=True)"),
        ("!echo it's", 2, "!echo", "subprocess.run(['bash', '-c', \"echo it's\"], check=True)"),
        ("!!ls", 2, "!!ls", "subprocess.run(['ls'], check=True)"),
        ("!cd data", 2, "!cd data", "os.chdir"),
        ("files = !ls", 2, "files = !ls", "subprocess.run(['ls'], check=True, capture_output=True, text=True).stdout.splitlines()"),
        ("a, b = !ls", 2, "a, b = !ls", "subprocess.run(['ls']"),
        ("d['key'] = !ls", 2, "d['key'] = !ls", "subprocess.run(['ls']"),
        ("x = %timeit f()", 2, "x = %timeit f()", "the run records how long it took"),
        ("%%time\nprint(1)", 2, "%%time", "the run records how long it took"),
        ("\n\n%%bash\nls", 4, "%%bash", "--include"),
        ("%%no_such_magic\nif:", 2, "%%no_such_magic", "plain script"),
        ("import os\n%%time\nprint(1)", 3, "%%time", "the run records how long it took"),
        ("for i in range(3):\n    %time f(i)", 3, "%time f(i)", "the run records how long it took"),
        ("if True:\n\t!ls", 3, "!ls", "subprocess"),
        ("print(1)\n!echo a \\\n   b \\\n   c\nprint(2)", 3, "!echo a b c", "subprocess.run(['echo', 'a', 'b', 'c'], check=True)"),
        ("%matplotlib inline", 2, "%matplotlib inline", "run.log_image"),
        ("%load_ext autoreload\n%autoreload 2", 2, "%load_ext", "a script needs none of it"),
        ("%env A=1", 2, "%env A=1", "os.environ"),
        ("%cd /tmp", 2, "%cd /tmp", "os.chdir"),
        ("%run other.py", 2, "%run other.py", "runpy"),
        ("%%writefile a.py\nx = 1", 2, "%%writefile a.py", "--include"),
        ("%unheard_of", 2, "%unheard_of", "plain script"),
        ("import os\nos?", 3, "os?", "help is for the notebook"),
        ("os.path??", 2, "os.path??", "help is for the notebook"),
        ("?os", 2, "?os", "help is for the notebook"),
        ("x = 1\r\n!ls\r\n", 3, "!ls", "subprocess"),
        ("s = '''\n%pip\n'''\n%who", 5, "%who", "plain script"),
        ("!echo " + "x" * 1000, 2, "!echo xxx", "subprocess"),
    ],
)
def test_a_line_only_ipython_knows_is_named_with_what_to_use_instead(body: str, line: int, shown: str, hint: str) -> None:
    error = refusal(body)
    assert error.message.startswith(f"Line {line} of the cell is not Python")
    assert shown in error.message
    assert len(error.message) < 250
    assert hint in error.hint


def test_hints_name_only_options_that_exist() -> None:
    flags = {flag for option in OPTIONS for flag in option.flags}
    lines = ["%pip install x", "!pip install x", "%conda install x", "!ls", "%%bash", "%run a.py", "%%writefile a.py", "%env A=1", "%cd x"]
    named = {flag for line in lines for flag in re.findall(r"--[a-z-]+", refusal(line).hint)}
    assert "--include" in named
    assert named <= flags


@pytest.mark.parametrize(
    "body",
    [
        "print('%pip install x')",
        "x = '''\n%pip install x\n!ls\n%%time\nhelp?\n'''",
        'f"""\n!{1}\n"""',
        "# %pip install x\n# !ls\nx = 1",
        "x = (5\n%3)",
        "x = 5 \\\n%3",
        "x = [\n    10\n    % 3,\n]",
        "assert 1 != 2",
        "x = 5 if 1 else 2  # really?",
        "x = 'really?'",
    ],
)
def test_what_only_looks_like_a_magic_is_python(body: str) -> None:
    assert cell_source(body).endswith(body + "\n")


@pytest.mark.parametrize("body", ["", " ", "\n\n", "# only a comment", "\n  # one\n\t# two\r\n", "\x0c", "\\\n"])
def test_a_cell_without_code_is_refused(body: str) -> None:
    assert "no code" in refusal(body).message or "not Python" in refusal(body).message


def test_a_cell_with_a_docstring_only_is_code() -> None:
    assert cell_source("'''Nothing yet.'''")


@pytest.mark.parametrize(
    ("body", "line", "text"),
    [
        ("x = 1\nif x\n    pass", 3, "if x"),
        ("def f():\nreturn 1", 3, "return 1"),
        ("x = (", 2, "x = ("),
        ("x = 1\nreturn x", 3, "return x"),
        ("for x in y:", 2, "for x in y:"),
        ("x = 1\n  y = 2", 3, "y = 2"),
        ("x = 1\ny = '\ud800'", 3, "y = '\\ud800'"),
        ("x = 1\ny = '\0'", 3, "y = '\\x00'"),
        ("if x\n!ls", 2, "if x"),
        ("x = 1\n'''", 3, "'''"),
        ("\tx = 1\n y = 2", 2, "x = 1"),
    ],
)
def test_a_syntax_error_is_named_by_its_line(body: str, line: int, text: str) -> None:
    error = refusal(body)
    assert error.message.startswith(f"Line {line} of the cell is not Python (")
    assert error.message.endswith(f": {text}")
    assert error.hint == "Correct it and run the cell again."


@pytest.mark.parametrize(
    ("body", "line"),
    [("import asyncio\nawait asyncio.sleep(0)", 3), ("async for x in y:\n    pass", 2), ("x = 1\n\nasync with x:\n    pass", 4)],
)
def test_await_outside_a_function_is_explained(body: str, line: int) -> None:
    error = refusal(body)
    assert error.message.startswith(f"Line {line} of the cell awaits outside a function")
    assert "asyncio.run(main())" in error.hint


def test_what_is_nested_too_deeply_is_refused() -> None:
    for body in ("(" * 500 + ")" * 500, "-" * 20_000 + "1"):
        assert refusal(body).hint


def test_a_warning_about_the_code_is_left_to_the_run(tmp_path: Path) -> None:
    assert cell_source("x = 1 is 1")
    assert "SyntaxWarning" in run_script(tmp_path, "x = 1 is 1").stderr


def test_the_error_shows_no_traceback_of_ours() -> None:
    error = refusal("!ls")
    rendered = error._render_traceback_()
    assert len(rendered) == 2
    assert not any("Traceback" in line for line in rendered)
    assert error.__cause__ is None
    assert "inputtransformer" not in "".join(traceback.format_exception(error))
