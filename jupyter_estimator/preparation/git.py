"""What Git knows of a folder. It may take its time, it asks nobody anything, and where it fails there is nothing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

MEGABYTE = 1_000_000
_TIMEOUT = 20.0
_ASK_NOBODY = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_ASKPASS": "", "SSH_ASKPASS": ""}
_REPOSITORY_VARIABLES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


def git_properties(folder: str | os.PathLike[str]) -> dict[str, str]:
    """The properties Azure ML gives a run whose code lies in a Git repository, and MLflow's names for three of them."""
    commit = _git(folder, "rev-parse", "--verify", "HEAD")
    inside = commit or _git(folder, "rev-parse", "--is-inside-work-tree")
    if not inside:
        return {}
    properties: dict[str, str] = {}
    url = without_credentials(_git(folder, "ls-remote", "--get-url") or "")
    # Where there is no remote Git answers with the name it would have.
    for key, value in (
        ("repository_uri", url if url != "origin" else None),
        ("branch", _git(folder, "symbolic-ref", "--short", "HEAD")),
        ("commit", commit),
    ):
        if value:
            properties["azureml.git." + key] = value
            properties["mlflow.source.git." + {"repository_uri": "repoURL"}.get(key, key)] = value
    status = _git(folder, "status", "--porcelain", ".")
    if status is not None:
        properties["azureml.git.dirty"] = str(bool(status))
    return properties


def without_credentials(url: str) -> str:
    """A repository's address without user, password or token; ``git@host:path`` names nobody and stays."""
    return re.sub(r"(?i)^([a-z][a-z0-9+.-]*://)[^/?#]*@", r"\1", url)


def git_diff(folder: str | os.PathLike[str], limit: int = 5 * MEGABYTE) -> bytes:
    """What is in the folder and not in the last commit, as ``git apply`` takes it.

    Files that Git does not track are named before the first change. What goes over ``limit`` bytes is cut off.
    """
    base = _git(folder, "rev-parse", "--verify", "HEAD") or _git(folder, "hash-object", "-t", "tree", "--stdin")
    if not base:
        return b""
    untracked = _output(folder, limit, "ls-files", "--others", "--exclude-standard", "-z", ".") or b""
    changes = _output(folder, limit, "diff", "--binary", "--no-color", "--no-ext-diff", "--no-textconv", base, "--", ".") or b""
    names = b"".join(b"Untracked: " + name.replace(b"\n", b"\\n") + b"\n" for name in untracked.split(b"\0") if name)
    diff = names + changes
    if len(diff) <= limit:
        return diff
    return diff[:limit] + b"\nCut off: the changes are larger than %d bytes.\n" % limit


def _git(folder: str | os.PathLike[str], *arguments: str) -> str | None:
    """What Git answers, or nothing where there is no Git, no repository, no answer in time."""
    answer = _output(folder, MEGABYTE, *arguments)
    return answer.decode(errors="replace").strip() if answer is not None else None


def _output(folder: str | os.PathLike[str], limit: int, *arguments: str) -> bytes | None:
    # A kernel started from a Git hook would look at the hook's repository instead of the folder's.
    environment = {name: value for name, value in os.environ.items() if name not in _REPOSITORY_VARIABLES} | _ASK_NOBODY
    try:
        process = subprocess.Popen(
            ["git", "-c", "core.fsmonitor=false", *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError):
        return None
    # The whole session: what Git has started (a hook, a filter) would otherwise keep the pipe open.
    timer = threading.Timer(_TIMEOUT, os.killpg, (process.pid, signal.SIGKILL))
    timer.start()
    try:
        with process:
            answer = _read(process.stdout, limit + 1)
            cut = len(answer) > limit
            if cut:
                os.killpg(process.pid, signal.SIGKILL)
    finally:
        timer.cancel()
    return answer if process.returncode == 0 or cut else None


def _read(pipe: IO[bytes] | None, limit: int) -> bytes:
    return pipe.read(limit) if pipe is not None else b""
