"""Saying that a run was changed by someone other than itself, so that lists of runs show it.

The index of a workspace reads a run again for as long as it goes, and believes what it read last when it has ended. Whoever
tags an ended run, or logs to it, therefore leaves an empty file with the run's id; whoever next brings the index up to date takes it away.
"""

from __future__ import annotations

import os

from .layout import CHANGED


def note_change(directory: str) -> None:
    """Notes that the run in ``directory`` has changed. A workspace that cannot be written to keeps no index either."""
    runs, run_id = os.path.split(directory)
    folder = os.path.join(os.path.dirname(runs), CHANGED)
    for _ in range(2):
        try:
            os.close(os.open(os.path.join(folder, run_id), os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
        except FileNotFoundError:
            _make(folder)
        except OSError:
            return
        else:
            return


def _make(folder: str) -> None:
    try:
        os.mkdir(folder, 0o700)
    except OSError:
        return  # someone else was faster, or it cannot be had
