"""The machine at hand, and whether a run was started on it.

A machine is known by its boot, not by its name: containers have names of their own, and two machines may have the same. What
is on one boot shares its locks and its clock, so that a free lock there means that nobody carries the run.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

HERE = "here"
BESIDE = "beside"
"""On this boot, in another process namespace: a container beside this one, or within it."""
RESTARTED = "restarted"
ELSEWHERE = "elsewhere"


def hostname() -> str:
    """The machine's name."""
    return os.uname().nodename


def user_name() -> str:
    """Whose process this is."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run under a number that has no name
        return str(os.getuid())


def boot_id() -> str:
    """Changes with every start of the machine; empty where that cannot be told."""
    return _line("/proc/sys/kernel/random/boot_id")


def machine_id() -> str:
    """Stays when the machine is started again; empty where that cannot be told."""
    return _line("/etc/machine-id")


def process_namespace() -> str:
    """Which process ids mean the same here; empty where there is but one."""
    try:
        return os.readlink("/proc/self/ns/pid")
    except OSError:
        return ""


def booted() -> float:
    """When the machine was started, in seconds since the epoch; 0 where that cannot be told."""
    try:
        with open("/proc/stat") as file:
            return next((float(line.split()[1]) for line in file if line.startswith("btime ")), 0.0)
    except (OSError, ValueError, IndexError):
        return 0.0


def identify() -> dict[str, str]:
    """What a request says of the machine it was made on."""
    return {"host": hostname(), "boot": boot_id(), "machine": machine_id(), "process_namespace": process_namespace()}


def place_of(request: Mapping[str, Any], last_sign: Callable[[], float]) -> str:
    """Where a run was started, seen from here: HERE, BESIDE, RESTARTED (here, before this boot) or ELSEWHERE.

    Parameters
    ----------
    last_sign
        Says when the run was last heard of, by the clock of its own machine, in seconds since the epoch. Seldom asked.
    """
    boot, its = boot_id(), request.get("boot")
    if boot and boot == its:
        namespace = request.get("process_namespace")
        return BESIDE if namespace and namespace != process_namespace() else HERE
    if request.get("host") != hostname() or request.get("machine", machine_id()) != machine_id():
        return ELSEWHERE
    if not boot:
        return HERE
    # Another machine may have the same name. One that was heard of after this one was started is not this one.
    return RESTARTED if last_sign() < booted() else ELSEWHERE


@cache
def _line(path: str) -> str:
    try:
        with open(path) as file:
            return file.read(200).strip()
    except (OSError, UnicodeDecodeError):
        return ""
