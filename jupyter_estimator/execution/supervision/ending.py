"""Why a run ended, in words a person can act on.

Reading tracebacks is loaded only when there is one to read: this module is loaded when a run starts.
"""

from __future__ import annotations

import re
import signal as signals
from pathlib import Path
from typing import NamedTuple

_PLAIN_WORDS = {
    "SIGABRT": "native code gave up (abort)",
    "SIGALRM": "an alarm that nobody handled",
    "SIGBUS": "a crash in native code (memory that cannot be reached, or a full /dev/shm)",
    "SIGFPE": "a forbidden calculation in native code, such as a division by zero",
    "SIGHUP": "its session was closed",
    "SIGILL": "native code with an instruction that this processor does not have",
    "SIGINT": "it was interrupted",
    "SIGKILL": "it was killed from outside, at once",
    "SIGPIPE": "it wrote to a pipe that nobody reads any more",
    "SIGQUIT": "it was asked to quit",
    "SIGSEGV": "a crash in native code",
    "SIGSYS": "a system call that is forbidden here",
    "SIGTERM": "it was asked to end from outside",
    "SIGTRAP": "a trap in native code",
    "SIGUSR1": "batch systems warn of a limit in this way",
    "SIGUSR2": "batch systems warn of a limit in this way",
    "SIGXCPU": "its limit of CPU time was reached",
    "SIGXFSZ": "a file reached the limit of file size",
}


def describe_exit(
    exit_code: int | None,
    signal: int | None,
    *,
    oom: bool,
    max_duration: float | None,
    duration_exceeded: bool,
    peak_rss: int | None,
) -> str:
    """One sentence for the message of a run that failed."""
    if duration_exceeded:
        limit = "" if max_duration is None else f" ({max_duration:g} s)"
        return f"The run took longer than max_run_duration_seconds{limit} and was ended."
    # A shell, or a launcher, passes on a signal of its child in this way.
    passed_on = exit_code - 128 if exit_code is not None and exit_code > 128 else None
    if oom:
        peak = "" if not peak_rss else f" (the run's processes held up to {_gigabytes(peak_rss)})"
        if signals.SIGKILL in (signal, passed_on):
            return f"The script was killed because memory ran out{peak}."
        return f"{_ended(exit_code, signal)}; one of its processes was killed because memory ran out{peak}."
    if signal is None and passed_on is not None and _signal_name(passed_on) in _PLAIN_WORDS:
        name = _signal_name(passed_on)
        return f"The script ended with exit code {exit_code}, which stands for {name}: {_PLAIN_WORDS[name]}."
    return f"{_ended(exit_code, signal)}."


def _ended(exit_code: int | None, signal: int | None) -> str:
    if signal is not None:
        name = _signal_name(signal)
        words = f": {_PLAIN_WORDS[name]}" if name in _PLAIN_WORDS else ""
        return f"The script was ended by {name}{words}"
    if exit_code is not None:
        return f"The script ended with exit code {exit_code}"
    return "The script ended, and its exit code is not known"


def _signal_name(number: int) -> str:
    try:
        return signals.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def last_traceback(log_path: Path, limit: int = 1_000_000) -> str:
    """The last complete traceback in the last ``limit`` bytes of the log, with those chained to it; "" without one."""
    from jupyter_estimator.execution.supervision.tracebacks import last_in_log

    return last_in_log(log_path, limit)


def error_line(traceback: str) -> str:
    """The line that names the error, such as ``ValueError: boom``: of chained errors the one raised last."""
    from jupyter_estimator.execution.supervision.tracebacks import error_named_by

    return error_named_by(traceback)


class _Counter(NamedTuple):
    path: Path
    key: str

    def read(self) -> int | None:
        try:
            text = self.path.read_text()
        except OSError:
            return None
        found = re.search(rf"^{self.key} (\d+)$", text, re.MULTILINE)
        return int(found[1]) if found else None


class OomWatch:
    """Remembers how many processes the kernel had killed for want of memory, to see later whether one was added.

    Control groups count their own; the machine's count is asked only where they cannot be read, since it also
    rises for processes of others. Of the groups around a process the nearest one that still exists is asked.
    """

    def __init__(self, pid: int | None = None, root: Path = Path("/")) -> None:
        process = "self" if pid is None else str(pid)
        counters = [*_group_counters(root, process), _Counter(root / "proc/vmstat", "oom_kill")]
        self._before = {counter: count for counter in counters if (count := counter.read()) is not None}

    def happened(self) -> bool:
        for counter, before in self._before.items():
            now = counter.read()
            if now is not None:
                return now > before
        return False


def _group_counters(root: Path, process: str) -> list[_Counter]:
    try:
        lines = (root / "proc" / process / "cgroup").read_text().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        _, controllers, path = line.split(":", 2)
        folders = [Path(path.lstrip("/")), *Path(path.lstrip("/")).parents]
        if controllers == "":
            found += [_Counter(root / "sys/fs/cgroup" / folder / "memory.events", "oom_kill") for folder in folders]
        elif "memory" in controllers.split(","):
            # Version 1 counts in the group itself only; in a container its path may be the host's, and its root ours.
            groups = root / "sys/fs/cgroup/memory"
            nearest = next((f for f in folders if (groups / f / "memory.oom_control").exists()), None)
            if nearest is not None:
                found.append(_Counter(groups / nearest / "memory.oom_control", "oom_kill"))
    return found
