"""Waiting: sleeps that end when a child does, or when a file appears in a folder; and whether a child has ended."""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import signal


class Wakeups:
    """Waits that end early. While it is used, what would end an ordinary process from its terminal is not heard.

    Of a folder the system tells by a signal (dnotify). Its other way, inotify, has 128 places for all that a user runs.
    """

    def __init__(self) -> None:
        self._folder = -1

    def __enter__(self) -> Wakeups:
        self.read, self.write = os.pipe()
        os.set_blocking(self.read, False)
        os.set_blocking(self.write, False)
        for number in (signal.SIGCHLD, signal.SIGIO):
            signal.signal(number, lambda *_: None)
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(self.write, warn_on_full_buffer=False)
        return self

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(-1)
        self._let_go()
        os.close(self.read)
        os.close(self.write)

    def watch(self, folder: str | os.PathLike[str]) -> bool:
        """From now on waits end as well when a file of the folder is made, renamed or removed; False where the system does not tell.

        Of what another machine does in a shared folder it never tells.
        """
        self._let_go()
        if not hasattr(fcntl, "F_NOTIFY"):
            return False
        try:
            self._folder = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            fcntl.fcntl(self._folder, fcntl.F_NOTIFY, fcntl.DN_CREATE | fcntl.DN_RENAME | fcntl.DN_DELETE | fcntl.DN_MULTISHOT)
        except OSError:
            self._let_go()
            return False
        return True

    def _let_go(self) -> None:
        if self._folder >= 0:
            with contextlib.suppress(OSError):
                os.close(self._folder)
            self._folder = -1

    def wait(self, seconds: float) -> None:
        """Sleeps for so long, or until something happens."""
        if select.select([self.read], [], [], seconds)[0]:
            os.read(self.read, 4096)


def dead_child() -> int:
    """The pid of a child that has ended and is still to be reaped, or 0."""
    try:
        if not hasattr(os, "waitid"):
            os.waitpid(-1, os.WNOHANG)  # macOS, where nothing is inherited: how these children ended does not matter
            return 0
        found = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return 0
    return found.si_pid if found else 0
