"""What Git knows about a folder. It may take long, never asks anything of the user, and where it fails there is no answer."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

MEGABYTE = 1_000_000
NOTE = "azureml.git.note"
"""The property that says what could not be asked."""
_TIMEOUT = 20.0
_ASK_NOBODY = {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_ASKPASS": "", "SSH_ASKPASS": ""}
_KEPT_VARIABLES = re.compile(
    r"GIT_(EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))"
)
"""What says how Git is set up here. Others, such as those that a Git hook's children inherit, say which repository to look at."""
_RUN_NOTHING = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
_PLAIN_DIFF = (
    *("diff", "--binary", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--unified=3"),
    *("--src-prefix=a/", "--dst-prefix=b/", "--submodule=short"),
)
"""The user's own taste in diffs must not make one that ``git apply`` refuses."""


def git_properties(folder: str | os.PathLike[str]) -> dict[str, str]:
    """The properties Azure ML gives a run whose code lies in a Git repository, and MLflow's names for three of them."""
    commit = _git(folder, "rev-parse", "--verify", "HEAD")
    if not commit and is_dubious(folder):
        return _of_a_strangers(folder)
    if not commit and _git(folder, "rev-parse", "--is-inside-work-tree") != "true":
        return {}
    properties = _named(folder, commit)
    status = _git(folder, "status", "--porcelain", ".")
    if status is not None:
        properties["azureml.git.dirty"] = str(bool(status))
    return properties


def _named(folder: str | os.PathLike[str], commit: str | None, *options: str) -> dict[str, str]:
    properties: dict[str, str] = {}
    url = without_credentials(_git(folder, *options, "ls-remote", "--get-url") or "")
    # Where there is no remote Git answers with the name it would have.
    for key, value in (
        ("repository_uri", url if url != "origin" else None),
        ("branch", _git(folder, *options, "symbolic-ref", "--short", "HEAD")),
        ("commit", commit),
    ):
        if value:
            properties["azureml.git." + key] = value
            properties["mlflow.source.git." + {"repository_uri": "repoURL"}.get(key, key)] = value
    return properties


def is_dubious(folder: str | os.PathLike[str]) -> bool:
    """Whether Git refuses to look at a repository because it belongs to somebody else."""
    return b"dubious ownership" in (_output(folder, 10_000, "rev-parse", "--is-inside-work-tree", errors=True) or b"")


def _of_a_strangers(folder: str | os.PathLike[str]) -> dict[str, str]:
    """What can be asked of a repository that somebody else may have set up without running what its settings name.

    Comparing files would run filters; where HEAD is can be read without.
    """
    safe = ("-c", "safe.directory=*")
    commit = _git(folder, *safe, "rev-parse", "--verify", "HEAD")
    return _named(folder, commit, *safe) | {NOTE: "Git refuses this repository (dubious ownership): uncommitted changes were not looked at"}


def without_credentials(url: str) -> str:
    """A repository's address without user, password, token or query; ``git@host:path`` names nobody and stays."""
    bare = re.sub(r"(?i)^((?:[a-z0-9_-]+::)?[a-z][a-z0-9+.-]*:/+)[^/?#]*@", r"\1", url)
    if bare == url and "://" not in url:
        return re.sub(r"^[^/:@]*:[^/]*@", "", url)
    return re.sub(r"[?#].*", "", bare, flags=re.DOTALL)


def git_diff(folder: str | os.PathLike[str], limit: int = 5 * MEGABYTE) -> bytes:
    """What is in the folder and not in the last commit, as ``git apply`` takes it.

    Files that Git does not track are named before the first change. What goes over ``limit`` bytes is cut off.
    """
    base = _git(folder, "rev-parse", "--verify", "HEAD") or _git(folder, "hash-object", "-t", "tree", "--stdin")
    if not base:
        return b""
    untracked = _output(folder, limit, "ls-files", "--others", "--exclude-standard", "-z", ".") or b""
    changes = _output(folder, limit, *_PLAIN_DIFF, base, "--", ".") or b""
    names = b"".join(b"Untracked: " + name.replace(b"\n", b"\\n") + b"\n" for name in untracked.split(b"\0") if name)
    diff = names + changes
    if len(diff) <= limit:
        return diff
    return diff[:limit] + b"\nCut off: the changes are larger than %d bytes.\n" % limit


def _git(folder: str | os.PathLike[str], *arguments: str) -> str | None:
    """What Git answers, or nothing where there is no Git, no repository, no answer in time."""
    answer = _output(folder, MEGABYTE, *arguments)
    return answer.decode(errors="replace").strip() if answer is not None else None


def _output(folder: str | os.PathLike[str], limit: int, *arguments: str, errors: bool = False) -> bytes | None:
    """What Git prints; with ``errors`` what it complains of, in English."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or _KEPT_VARIABLES.fullmatch(name)}
    try:
        process = subprocess.Popen(
            ["git", *_RUN_NOTHING, *arguments],
            cwd=folder,
            env=environment | _ASK_NOBODY | ({"LC_ALL": "C"} if errors else {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if errors else subprocess.PIPE,
            stderr=subprocess.PIPE if errors else subprocess.DEVNULL,
            start_new_session=True,
        )
    except (OSError, ValueError):
        return None
    timer = threading.Timer(_TIMEOUT, _kill, [process.pid])
    timer.start()
    try:
        with process:
            answer = _read(process.stderr if errors else process.stdout, limit + 1)
            cut = len(answer) > limit
            if cut:
                _kill(process.pid)
    finally:
        timer.cancel()
    return answer if process.returncode == 0 or cut or errors else None


def _kill(leader: int) -> None:
    """Ends Git and what it has started: its helpers hold the pipe as well."""
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def _read(pipe: IO[bytes] | None, limit: int) -> bytes:
    return pipe.read(limit) if pipe is not None else b""
