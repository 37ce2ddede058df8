"""What a script did not find although it is where its author works: it was ignored, or lies beside what was captured."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jupyter_estimator.inside import layout

if TYPE_CHECKING:
    from jupyter_estimator.execution.supervision.reasons import Reason
    from jupyter_estimator.records.runs.run_directory import RunDirectory


def hint_for(run: RunDirectory, reason: Reason) -> str:
    """How the file or the module that was not found can be had; "" where the author's folder does not have it either.

    Only that folder is asked, and through no link: it may be another one by now.
    """
    folder = run.request.get("folder")
    if not isinstance(folder, str) or not os.path.isabs(folder):
        return ""
    work = str(run.file(layout.WORK))
    if reason.module:
        return _module(folder, work, reason.module)
    if reason.file:
        return _file(folder, work, reason.file)
    if reason.words.startswith("ImportError: attempted relative import with no known parent package"):
        return "The entry is a file of a package, and is run as a script. Name as the entry a script outside that imports it."
    return ""


def _module(folder: str, work: str, module: str) -> str:
    parts = module.split(".")
    for path in (os.path.join(*parts) + ".py", os.path.join(*parts), parts[0] + ".py", parts[0]):
        if _exists(folder, path) and not os.path.lexists(os.path.join(work, path)):
            return _how(folder, work, path)
    return ""


def _file(folder: str, work: str, asked: str) -> str:
    path = os.path.normpath(os.path.relpath(asked, work) if asked.startswith(work + os.sep) else asked)
    if path == os.curdir or os.path.isabs(path):
        return ""
    if path.split(os.sep)[0] == os.pardir:
        place = os.path.normpath(os.path.join(folder, path))
        outside = f"{place} is outside what a run is given: it works on a copy, in a folder of its own. Name it by its absolute path."
        return outside if os.path.lexists(place) else ""
    return _how(folder, work, path) if _exists(folder, path) else ""


def _exists(folder: str, path: str) -> bool:
    """Whether it is there, with no link on the way to it."""
    parts = path.split(os.sep)
    above = [os.path.join(folder, *parts[:count]) for count in range(1, len(parts))]
    return os.path.lexists(os.path.join(folder, path)) and not any(map(os.path.islink, above))


def _how(folder: str, work: str, path: str) -> str:
    place, top = os.path.join(folder, path), os.path.join(folder, path.split(os.sep, maxsplit=1)[0])
    if os.path.lexists(os.path.join(work, os.path.basename(top))):  # what is there already cannot be included once more
        return f"{place} is there, but was not captured. Take it out of the ignore file that leaves it out."
    from shlex import quote

    return f"{place} is there, but was not captured. Submit with --include {quote(top)}, or change the ignore file if one leaves it out."
