"""The ignore files that Git reads besides those in a folder: of the folders above it in the repository, of the repository, of the user."""

from __future__ import annotations

import os
import re

from jupyter_estimator.preparation.code.ignore import AMLIGNORE, GITIGNORE, IgnoreRules, rules_of

_EXCLUDES_FILE = re.compile(r"^\s*excludesfile\s*=\s*\"?([^\"#;\n]+)", re.IGNORECASE | re.MULTILINE)


def rules_above(folder: str, prefix: str) -> IgnoreRules | None:
    """The rules that speak of what is in ``folder``, which lies under ``prefix`` in the snapshot; none outside a repository.

    A folder that has an ``.amlignore`` goes by that alone, as in Azure ML. One that is ignored as a whole, and is submitted all the same,
    is meant.
    """
    folder = os.path.abspath(folder)
    if os.path.lexists(os.path.join(folder, AMLIGNORE)):
        return None
    top = _top(folder)
    if top is None:
        return None
    rules = None
    for file in (_users_file(), os.path.join(top, ".git", "info", "exclude")):
        if file:
            rules = rules_of(file, prefix, rules, _lead(folder, top)) or rules
    between = _lead(folder, top).rstrip("/")
    steps = between.split("/") if between else []
    for number in range(len(steps)):
        above = os.path.join(top, *steps[:number])
        lead = "/".join(steps[number:]) + "/"
        rules = rules_of(os.path.join(above, GITIGNORE), prefix, rules, lead) or rules
    return None if rules is None or _is_ignored(rules) else rules


def _is_ignored(rules: IgnoreRules) -> bool:
    """Whether the folder itself, or one above it, is left out."""
    each: IgnoreRules | None = rules
    while each is not None:
        steps = each.lead.rstrip("/").split("/") if each.lead else []
        for number in range(1, len(steps) + 1):
            path = "/".join(steps[:number])
            for line in reversed(each.lines):
                if line.speaks_of(path, steps[number - 1], is_folder=True):
                    if not line.keeps:
                        return True
                    break
        each = each.above
    return False


def _lead(folder: str, top: str) -> str:
    between = os.path.relpath(folder, top)
    return "" if between == "." else between.replace(os.sep, "/") + "/"


def _top(folder: str) -> str | None:
    """The top of the repository a folder lies in."""
    while True:
        if os.path.lexists(os.path.join(folder, ".git")):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def _users_file() -> str:
    """The user's own list for all repositories, where Git looks for it."""
    home = os.path.expanduser("~")
    settings = os.environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config")
    for config in (os.environ.get("GIT_CONFIG_GLOBAL"), os.path.join(home, ".gitconfig"), os.path.join(settings, "git", "config")):
        if config:
            try:
                with open(os.open(config, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), errors="replace") as file:
                    found = _EXCLUDES_FILE.search(file.read(100_000))
            except OSError:
                continue
            if found:
                return os.path.expanduser(found[1].strip())
    return os.path.join(settings, "git", "ignore")
