"""Whose a workspace is. Only in this user's own, or in one that they have said they trust, is anything done.

A workspace holds commands, paths and process ids. Who can write them could have whoever looks at the workspace run programs, end
processes and delete files. So it is judged as Git judges a repository and OpenSSH its keys: it belongs to this user, nobody else
may write to it, and the way to it leads through folders and links of this user and of the system alone. Any other workspace is
shown, and that is all.
"""

from __future__ import annotations

import os
import stat
import sys
from functools import lru_cache
from pathlib import Path

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records import settings

_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def read_only(workspace: Path, run: Path | None = None) -> tuple[str, str] | None:
    """What is said of a workspace, or a run in it, that can only be looked at, and the command that changes that; None of one's own."""
    why = why_foreign(workspace) if run is None else why_foreign_run(run)
    return (f"This workspace can only be looked at: {why}.", f"jupyter estimator trust {quoted(workspace)}") if why else None


class ForeignWorkspaceError(EstimatorError):
    """Something was asked for that is done in a workspace of one's own alone."""

    def __init__(self, workspace: Path, why: str) -> None:
        super().__init__(
            f"The workspace {workspace} can only be looked at: {why}.",
            f"If you trust everyone who can write to it: jupyter estimator trust {quoted(workspace)}",
        )


def quoted(path: Path) -> str:
    """A path as it is written in a terminal."""
    from shlex import quote

    return quote(str(path))


def why_foreign(workspace: Path) -> str:
    """Why this workspace is not this user's own; empty where it is, or is trusted. Costs some tens of microseconds."""
    try:
        why = _why_not_own(workspace)
        return "" if not why or settings.is_trusted(workspace) else why
    except OSError as error:
        # One that is not there is nobody's, and can be made.
        return "" if isinstance(error, FileNotFoundError) else f"it cannot be reached ({error.strerror})"


def why_foreign_run(run: Path) -> str:
    """The same for a run directory: that of a stranger may lie even in a workspace of one's own that was open to others once."""
    if why := why_foreign(run.parent.parent):
        return why
    try:
        info = os.lstat(run)
        if not stat.S_ISDIR(info.st_mode):
            return "the run is a link to elsewhere"
        if (info.st_uid != os.geteuid() or info.st_mode & stat.S_IWOTH) and not settings.is_trusted(run.parent.parent):
            return f"the run belongs to {_user(info.st_uid)}" if info.st_uid != os.geteuid() else "everyone may write to the run"
    except OSError:
        pass
    return ""


def trust_workspace(workspace: Path) -> None:
    """Has a workspace treated as the user's own: by closing it to others where it is theirs to close, else by noting it."""
    info = os.stat(workspace)
    if info.st_uid == os.geteuid() and info.st_mode & _OTHERS:
        os.chmod(workspace, stat.S_IMODE(info.st_mode) & ~_OTHERS)
    if why_foreign(workspace):
        settings.trust(workspace)


def require_own(workspace: Path) -> None:
    """Raises ForeignWorkspaceError where nothing may be done."""
    if why := why_foreign(workspace):
        raise ForeignWorkspaceError(workspace, why)


def why_foreign_file(path: Path) -> str:
    """Why a file is not to be followed: whether somebody else wrote it, or could have put it there."""
    try:
        return _why_not_own(path)
    except OSError as error:
        return f"it cannot be reached ({error.strerror})"


def _why_not_own(path: Path) -> str:
    info = os.lstat(path)
    if stat.S_ISLNK(info.st_mode):
        if info.st_uid not in _allowed():
            return f"a link of {_user(info.st_uid)} leads to it"
        info = os.stat(path)
    if info.st_uid != os.geteuid():
        return f"it belongs to {_user(info.st_uid)}"
    if info.st_mode & _OTHERS and not _is_private(info):
        return "others may write to it"
    return _why_not_way(os.path.abspath(path))


def _why_not_way(path: str) -> str:
    """Whether somebody else could lead the way to a path elsewhere."""
    seen = 0
    folder = os.path.dirname(path)
    while True:
        info = os.lstat(folder)
        if info.st_uid not in _allowed():
            return f"the folder {folder} belongs to {_user(info.st_uid)}"
        if stat.S_ISLNK(info.st_mode):
            seen += 1
            if seen > 40:
                return f"{folder} is a link that leads to itself"
            target = os.path.normpath(os.path.join(os.path.dirname(folder), os.readlink(folder)))
            if why := _why_not_way(os.path.join(target, "_")):
                return why
        # In a sticky folder, such as /tmp, only the owner can put something else in the place of what is there.
        elif info.st_mode & _OTHERS and not info.st_mode & stat.S_ISVTX and not _is_private(info):
            return f"others may write to the folder {folder}"
        if folder in ("/", ""):
            return ""
        folder = os.path.dirname(folder)


def _is_private(info: os.stat_result) -> bool:
    """Whether no more than this user's own group may write, and nobody else is in it (many systems give each user such a group)."""
    return not info.st_mode & stat.S_IWOTH and _is_group_of_one(info.st_gid)


@lru_cache(maxsize=64)
def _is_group_of_one(group: int) -> bool:
    import grp
    import pwd

    try:
        own, members = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except KeyError:
        return False
    return own.pw_gid == group and members.gr_name == own.pw_name and set(members.gr_mem) <= {own.pw_name}


@lru_cache(maxsize=1)
def _is_mapped() -> bool:
    """Whether this is a user namespace in which the system's own files belong to a user that is not known here."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        with open("/proc/self/uid_map") as file:
            return file.read().split() != ["0", "0", "4294967295"]
    except OSError:
        return False


def _allowed() -> tuple[int, ...]:
    return (os.geteuid(), 0, 65534) if _is_mapped() else (os.geteuid(), 0)


def _user(uid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"the user {uid}"
