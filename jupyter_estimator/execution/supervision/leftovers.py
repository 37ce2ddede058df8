"""What a run says in its own log at its end: which processes it left behind, and where its files are."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from jupyter_estimator.inside import layout
from jupyter_estimator.inside.files import linked_folder

if TYPE_CHECKING:
    from collections.abc import Collection

    from psutil import Process

    from jupyter_estimator.records.runs.run_directory import RunDirectory

_MOST_PROCESSES = 10
_MOST_FILES = 5


def say(run: RunDirectory, text: str) -> None:
    """Adds a line of ours to the run's log."""
    with contextlib.suppress(OSError):  # a full disk
        log = os.open(run.file(layout.STD_LOG), os.O_RDWR | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            size = os.fstat(log).st_size
            torn = size and os.pread(log, 1, size - 1) not in (b"\n", b"\r")
            os.write(log, f"{chr(10) if torn else ''}jupyter_estimator: {text}\n".encode(errors="backslashreplace"))
        finally:
            os.close(log)


def say_what_was_ended(run: RunDirectory, names: Collection[str]) -> None:
    """Names the processes that were ended with the run."""
    if not names:
        return
    several = len(names) > 1
    count = f"{len(names)} process{'es' if several else ''} that the script left behind {'were' if several else 'was'} ended"
    say(run, f"{count}: {', '.join([*names][:_MOST_PROCESSES])}{', …' if len(names) > _MOST_PROCESSES else ''}.")


def say_what_stays(run: RunDirectory) -> None:
    """Says where files are that somebody might look for in outputs/."""
    from jupyter_estimator.execution.stages.work_copy import work_left

    for name in (layout.OUTPUTS, layout.LOGS):
        if elsewhere := linked_folder(str(run.file(layout.WORK) / name), str(run.path)):
            say(run, f"{name}/ is a link, and its files stay where they are: {elsewhere}")
    with contextlib.suppress(OSError):
        if left := work_left(run):
            several = len(left) > 1
            what = f"{len(left):,} file{'s' if several else ''} {'were' if several else 'was'} left in work/"
            say(run, f"{what}: {', '.join(left[:_MOST_FILES])}{', …' if len(left) > _MOST_FILES else ''}")


def named(process: Process) -> str:
    """A process as a line can name it: the beginning of its command, and its id."""
    import psutil

    try:
        words = process.cmdline()[:6]
    except psutil.Error:
        words = []
    text = " ".join(os.path.basename(word) if number == 0 else word for number, word in enumerate(words))
    return f"{text[:80]} (pid {process.pid})" if text else f"pid {process.pid}"
