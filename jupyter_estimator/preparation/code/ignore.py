"""What a snapshot leaves out: ignore files in Git's syntax, and what is never wanted.

In each folder ``.amlignore`` counts, or ``.gitignore`` where there is none: the one replaces the other, as in Azure ML.
The file nearest to an entry has the last word, as in Git, and ``!name/`` brings back what is left out by default.
Behind them stand those above the folder (ignore_above.py).
"""

from __future__ import annotations

import os
import re

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.wildcards import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from jupyter_estimator.preparation.code.wildcards import Line

AMLIGNORE, GITIGNORE = ".amlignore", ".gitignore"

_NAMES = frozenset(
    (
        *(".git", ".hg", ".svn", ".DS_Store", "Thumbs.db"),
        *("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", ".tox", ".nox"),
        *(".ipynb_checkpoints", ".virtual_documents", ".ipynb_aml_checkpoints", "node_modules"),
    )
)
_SUFFIXES = (".pyc", ".pyo")
_ENVIRONMENT_MARKS = frozenset(("pyvenv.cfg", "conda-meta"))


class IgnoreRules:
    """The ignore file of one folder, and behind it those of the folders above."""

    __slots__ = ("above", "file", "lead", "lines", "prefix")

    def __init__(self, above: IgnoreRules | None, file: str, prefix: str, lines: list[Line], lead: str = "") -> None:
        self.lead = lead
        self.above = above
        self.file = file
        self.prefix = prefix
        self.lines = lines

    def verdict(self, path: str) -> str | bool | None:
        """The line that leaves the path out, True if one keeps it in, None if none speaks of it. A folder's ends in a slash."""
        bare = path.rstrip("/")
        name = bare.rpartition("/")[2]
        rules: IgnoreRules | None = self
        while rules is not None:
            below = rules.lead + bare[len(rules.prefix) :]
            for line in reversed(rules.lines):
                if line.speaks_of(below, name, is_folder=bare != path):
                    return line.keeps or f"{line.text} in {rules.file}"
            rules = rules.above
        return None


def rules_in(folder: str, names: Collection[str], prefix: str, above: IgnoreRules | None) -> IgnoreRules | None:
    """The rules for what lies in ``folder``, whose entries are ``names`` and lie under ``prefix`` in the snapshot."""
    name = AMLIGNORE if AMLIGNORE in names else GITIGNORE
    return rules_of(os.path.join(folder, name), prefix, above) if name in names else above


def rules_of(file: str, prefix: str, above: IgnoreRules | None, lead: str = "") -> IgnoreRules | None:
    """The rules of one ignore file, before those that are given. ``lead`` is the path from its folder to what lies under ``prefix``."""
    if not os.path.isfile(file):
        return above
    try:
        with open(file, encoding="utf-8-sig", errors="surrogateescape", newline="\n") as text:
            lines = parse(text.read())
    except FileNotFoundError:
        return above  # gone since the folder was listed
    except OSError as error:
        raise EstimatorError(f"{shown(file)} could not be read: {error.strerror}.", "Make it readable for you.") from None
    return IgnoreRules(above, file, prefix, lines, lead)


def left_out(path: str, rules: IgnoreRules | None) -> str:
    """Why an entry is left out, or nothing. The path of a folder ends in a slash."""
    verdict = rules.verdict(path) if rules is not None else None
    if isinstance(verdict, str):
        return verdict
    name = path.rstrip("/").rpartition("/")[2]
    if verdict is None and (name in _NAMES or name.endswith(_SUFFIXES)):
        return f"default (a line !{name} in {AMLIGNORE} brings it back)"
    return ""


def is_environment(path: str, names: Collection[str], rules: IgnoreRules | None) -> bool:
    """Whether a folder is a virtual or conda environment that no ignore file asks to keep."""
    return not _ENVIRONMENT_MARKS.isdisjoint(names) and (rules is None or rules.verdict(path) is not True)


def ignore_line(path: str) -> str:
    """The line that leaves exactly this path, relative to the ignore file, out. A folder's path ends in a slash."""
    line = re.sub(r"[*?\[\\]", r"\\\g<0>", path)
    # A line that people copy cannot hold a line break or a byte that is no text.
    line = re.sub(r"[\x00-\x1f\x7f]", "[[:cntrl:]]", line)
    line = re.sub(r"[\x85\u2028\u2029\ud800-\udfff]", "?", line)
    return "/" + (line[:-1] + "\\ " if line.endswith(" ") else line)


def ignore_file(folder: str) -> str:
    """The file to write such a line to: a new .amlignore would put an existing .gitignore out of force."""
    amlignore, gitignore = os.path.join(folder, AMLIGNORE), os.path.join(folder, GITIGNORE)
    return gitignore if os.path.exists(gitignore) and not os.path.exists(amlignore) else amlignore


def advice(folder: str, path: str) -> str:
    """How to leave a path below ``folder`` out of the snapshot."""
    return f"add the line {ignore_line(path)} to {shown(ignore_file(folder))}"


def shown(path: str) -> str:
    """A path as it can stand in a message of one line in any encoding of text."""
    if path.isprintable():
        return path
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in path)
