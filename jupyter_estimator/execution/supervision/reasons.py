"""Why a script ended, from what its own Python wrote down (see inside/reason.py).

The script's word counts if it fits how the script ended. Where the script itself only says that a program it started has failed, or
says nothing, that program's word is the better one. Anyone in the run may write to the file: nothing in it is taken for granted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.reading import read_json, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from jupyter_estimator.records.runs.run_directory import RunDirectory

_LAUNCHERS_WORDS = re.compile(r"^(?:[\w.]*\.)?(?:CalledProcessError|ChildFailedError|ProcessExitedException)(?:[: ]|$)")
_NO_FILE = re.compile(r"^FileNotFoundError: (?:\[Errno 2\] No such file or directory: '(.*)'|(\S+) not found\.)$")
_NO_MODULE = re.compile(r"^ModuleNotFoundError: No module named '([\w.]+)'")
_TOGETHER = 60.0
"""Seconds before the end in which ranks that fail one after the other belong together: the first of them is the cause."""


class Reason(NamedTuple):
    """What a process says of its end."""

    code: int
    words: str
    """One line or a few: the error, or the message it left with. Nothing where it left with a number alone."""
    traceback: str
    file: str
    """The file it did not find, or ""."""
    module: str
    """The module it did not find, or ""."""


class _Word(NamedTuple):
    pid: int
    when: float
    rank: bool
    reason: Reason


def reason_of(run: RunDirectory, code: int, script: int = 0) -> Reason | None:
    """Why the script of this run, or that of one of its ranks, given by its pid, ended with ``code``; None where it has not said so."""
    words = [*_words(run)]
    if not words:
        return None
    script = script or _script(run)
    own = next((word.reason for word in reversed(words) if word.pid == script), None)
    if own is not None and own.code != code:
        own = None
    told = own is not None and own.words and not _LAUNCHERS_WORDS.match(own.words)
    return own if told else _of_children([word for word in words if word.pid != script], code, own) or own


def reason_in_log(run: RunDirectory, code: int, log: str = layout.STD_LOG) -> Reason:
    """The last error in the log that is no secondary one, for scripts that cannot say why they ended."""
    from jupyter_estimator.execution.supervision.ending import error_line, last_traceback

    traceback = last_traceback(run.file(log))
    words = error_line(traceback) if traceback else ""
    return Reason(code, words, traceback, *_missing(words))


def _missing(words: str) -> tuple[str, str]:
    file, module = _NO_FILE.search(words), _NO_MODULE.search(words)
    return (file[1] or file[2] if file else ""), (module[1] if module else "")


def _of_children(words: list[_Word], code: int, own: Reason | None) -> Reason | None:
    if own is None:
        # Nothing is known of the script: it was another program, or was gone at once. The same code is then passed on.
        words = [word for word in words if word.reason.code == code]
    words = [word for word in words if word.reason.words]
    if not words:
        return None
    last = words[-1].when
    ranks = [word for word in words if word.rank and last - word.when <= _TOGETHER]
    return (ranks[0] if ranks else words[-1]).reason


def _script(run: RunDirectory) -> int:
    known = read_json(str(run.file(layout.PROCESS))) or {}
    script = known.get("script")
    return script[0] if isinstance(script, list) and script and isinstance(script[0], int) else 0


def _words(run: RunDirectory) -> Iterable[_Word]:
    for line in read_lines(str(run.file(layout.REASONS))):
        pid, when, code = line.get("pid"), line.get("t"), line.get("code")
        if isinstance(pid, int) and isinstance(when, (int, float)) and isinstance(code, int):
            yield _Word(pid, when, line.get("rank") is not None, _reason(line, code))


def _reason(line: dict[str, Any], code: int) -> Reason:
    words, error, traceback, file, module = [
        value if isinstance(value := line.get(name), str) else "" for name in ("words", "error", "traceback", "file", "module")
    ]
    if error:
        from jupyter_estimator.execution.supervision.ending import error_line

        words = error_line(traceback) or error.partition("\n")[0]
    if not (file or module):
        file, module = _missing(words)
    return Reason(code, words.strip(), traceback.rstrip(), file, module)
