"""A cell as a script: checked before it is submitted, with the line numbers it has in the notebook."""

from __future__ import annotations

import ast
import re
import shlex
import warnings
from contextlib import suppress
from typing import Any

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.ignore import shown

_MAGIC_LINE = "# -*- coding: utf-8 -*-  (stands for the line of the magic, so that line numbers are those of the cell)\n"
"""The script is UTF-8 whatever the cell says: a declaration in the first line counts before one in the second."""

_REMOVE = "Remove the line: a script needs none of it."
_CORRECT = "Correct it and run the cell again."
_DURATION = "Remove it: the run records how long it took."
_HINTS = {
    "matplotlib": "Remove the line, and keep figures with run.log_image or plt.savefig('outputs/…').",
    "load_ext": _REMOVE,
    "reload_ext": _REMOVE,
    "autoreload": _REMOVE,
    "config": _REMOVE,
    "time": _DURATION,
    "timeit": _DURATION,
    "cd": "Use os.chdir(…) instead; the run starts in a folder of its own.",
    "env": "Use os.environ[…] = … instead.",
    "set_env": "Use os.environ[…] = … instead.",
    "run": "Use runpy.run_path(…) instead, and give the file with --include.",
    "writefile": "Keep that file beside the notebook and give it with --include.",
}
_SHELLS = ("bash", "sh", "script", "system", "sx")
_INSTALLER = re.compile(r"[!%]*\s*(?:\S+\s+-m\s+|uv\s+)?(?:[^\s=]*/)?(pip|conda|mamba)[\d.]*\s+(install\b.*)")
"""With IPython's automagic a line needs no sign in front of it."""
_ASSIGNMENT = re.compile(r"[^!%?][^=]*=\s*(?=[!%])")
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
_LONGEST_LINE = 120


def cell_source(text: str) -> str:
    """The script that a cell's body, the cell without its magic line, becomes.

    Parameters
    ----------
    text
        What stands below the magic line.
    """
    body = text.replace("\r\n", "\n").replace("\r", "\n")
    error = _syntax_error(body)
    if error is not None:
        raise _magic_error(body, error) or _await_error(body, error) or _plain_error(body, error)
    if not _parsed(body).body:
        raise EstimatorError("The cell holds no code to run.", "Write the training code below the line of the magic.")
    return _MAGIC_LINE + body + "\n" * (not body.endswith("\n"))


def _syntax_error(body: str, flags: int = 0) -> SyntaxError | None:
    if odd := _NO_TEXT.search(body):
        return SyntaxError("a character that is no text", ("", body.count("\n", 0, odd.start()) + 1, 0, None))
    try:
        with warnings.catch_warnings():
            # The run shows them, where they belong.
            warnings.simplefilter("ignore")
            compile(body, "<cell>", "exec", flags, dont_inherit=True)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error) or "too deeply nested", ("", None, None, None))
    return None


def _parsed(body: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(body)


def _magic_error(body: str, error: SyntaxError) -> EstimatorError | None:
    """An error about the first line that only IPython understands, if such lines are what is wrong with the cell."""
    found = _magic_lines(body)
    lines = body.split("\n")
    for number in found:
        lines[number] = lines[number][: len(lines[number]) - len(lines[number].lstrip())] + "pass"
    number = min(found, default=0)
    rest = _syntax_error("\n".join(lines)) if found and not found[number].startswith("%%") else None
    if not found or (rest is not None and (error.lineno or 0) - 1 not in found):
        return None
    line = found[number]
    return EstimatorError(f"Line {number + 2} of the cell is not Python: {_quoted(line)}", _hint(line))


def _magic_lines(body: str) -> dict[int, str]:
    """Lines, by number from 0, that IPython would rewrite before Python sees them: not those inside a string."""
    from IPython.core import inputtransformer2 as ipython

    first = next((i for i, line in enumerate(body.split("\n")) if line.strip()), 0)
    lines = body.split("\n")
    if lines[first].startswith("%%"):
        return {first: lines[first].strip()}
    rewriters: tuple[Any, ...] = (
        ipython.MagicAssign,
        ipython.SystemAssign,
        ipython.EscapedCommand,
        ipython.HelpEnd,
    )
    found: dict[int, str] = {}
    # What cannot even be split into words is no magic's fault.
    with suppress(SyntaxError):
        while True:
            tokens = ipython.make_tokens_by_line([line + "\n" for line in lines])
            hits = [hit.start_line for rewriter in rewriters if (hit := rewriter.find(tokens)) is not None]
            if not hits or min(hits) in found:
                break
            number = min(hits)
            end = ipython.find_end_of_continued_line([line + "\n" for line in lines], number)
            found[number] = " ".join(line.strip().removesuffix("\\").rstrip() for line in lines[number : end + 1])
            indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
            lines[number : end + 1] = [indent + "pass"] + [""] * (end - number)
    return found


def _hint(line: str) -> str:
    assignment = _ASSIGNMENT.match(line)
    command = line[assignment.end() :] if assignment else line
    words = command.lstrip("!%").split()
    name = words[0] if words else ""
    if installer := _INSTALLER.match(command):
        kind = "pip" if installer[1] == "pip" else "conda"
        install = _quoted(f"%{kind} {installer[2]}".strip())
        return f"Install the packages first, in a cell of its own with {install}; a run has those of the kernel."
    if command.startswith("!") and name != "cd":
        return f"Use subprocess instead: {_subprocess_call(command.lstrip('!').strip(), kept=assignment is not None)}"
    if command.startswith("?") or line.endswith("?"):
        return "Remove the line: help is for the notebook, a run has nobody to read it."
    if name in _SHELLS:
        return "Use subprocess.run([…], check=True) instead, or put the commands into a file and give it with --include."
    return _HINTS.get(name, "Remove it, or write it as Python: a run is a plain script without IPython's commands.")


def _subprocess_call(command: str, kept: bool) -> str:
    plain = not re.search(r"[|&;<>$`*?~(){}]", command)
    try:
        words = shlex.split(command) if plain else ["bash", "-c", command]
    except ValueError:
        words = ["bash", "-c", command]
    return shown(f"subprocess.run({words}, check=True" + (", capture_output=True, text=True).stdout.splitlines()" if kept else ")"))


def _await_error(body: str, error: SyntaxError) -> EstimatorError | None:
    if _syntax_error(body, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT) is not None:
        return None
    return EstimatorError(
        f"Line {(error.lineno or 0) + 1} of the cell awaits outside a function, which only a notebook can.",
        "Put it into async def main(): … and call asyncio.run(main()).",
    )


def _plain_error(body: str, error: SyntaxError) -> EstimatorError:
    if not error.lineno:
        return EstimatorError(f"The cell is not Python: {error.msg}.", _CORRECT)
    lines = body.split("\n")
    number = min(error.lineno, len(lines))
    line = lines[number - 1].strip()
    hint = _hint(line) if _INSTALLER.match(line) else _CORRECT
    return EstimatorError(f"Line {number + 1} of the cell is not Python ({shown(error.msg)}): {_quoted(line)}", hint)


def _quoted(line: str) -> str:
    return shown(line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…")
