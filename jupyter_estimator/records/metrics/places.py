"""Where event files of a run may be, beside logs/: the folders that TensorBoard writers make for themselves.

The working directory and outputs/ are searched, as far as that is cheap. This alone is asked of most runs, so nothing is imported for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from jupyter_estimator.inside import layout
from jupyter_estimator.records.formats.tfnames import is_event_file
from jupyter_estimator.records.runs.run_directory import RunDirectory

LOGS, ELSEWHERE = 1 << 40, 1 << 41
"""Behind every rank: where event files stand among the sources of a name."""
DEPTH = 5
FOLDERS = 500
ENTRIES = 20_000
"""How much is looked at: folders below one another, folders, and what is in them."""
_PASSED_OVER = ("__pycache__", "node_modules", "site-packages")


def find(run: RunDirectory) -> dict[str, tuple[str, list[str]]]:
    """Folders with event files outside of logs/, by where they are as the script sees it: their path, and the files' names."""
    found = {}
    left = [ENTRIES, FOLDERS]
    for top, begin in ((run.file(layout.OUTPUTS), layout.OUTPUTS), (run.file(layout.WORK), "")):
        for below, path, names in _walk(str(top), begin, left):
            found[below] = path, names
    return found


def _walk(top: str, begin: str, left: list[int]) -> Iterator[tuple[str, str, list[str]]]:
    level = [(begin, top)]
    for _ in range(DEPTH):
        below: list[tuple[str, str]] = []
        for where, path in level:
            left[1] -= 1
            if left[1] < 0:
                return
            names = []
            try:
                with os.scandir(path) as entries:
                    for entry in entries:
                        left[0] -= 1
                        if left[0] < 0:
                            return
                        if is_event_file(entry.name):
                            names.append(entry.name)
                        elif entry.is_dir(follow_symlinks=False) and _worth_it(where, entry.name):
                            below.append((f"{where}/{entry.name}".lstrip("/"), entry.path))
            except OSError:
                continue
            if names:
                yield where, path, names
        level = sorted(below)


def _worth_it(where: str, name: str) -> bool:
    return not (name.startswith(".") or name in _PASSED_OVER or (not where and name in (layout.OUTPUTS, layout.LOGS)))


def any_written(run: RunDirectory) -> bool:
    """Whether there are event files at all."""
    in_logs = any(is_event_file(name) for _, _, names in os.walk(run.file(layout.LOGS)) for name in names)
    return in_logs or bool(find(run))
