"""The machine at hand, and how a process of it can be named for ever."""

from __future__ import annotations

import os


def hostname() -> str:
    """The machine's name."""
    return os.uname().nodename


def boot_id() -> str:
    """Changes with every start of the machine; empty where that cannot be told."""
    try:
        with open("/proc/sys/kernel/random/boot_id") as file:
            return file.read().strip()
    except OSError:
        return ""
