"""What can become a run: the text of a cell, a script, a folder with an entry script, a notebook."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Literal

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.preparation.code.ignore import left_out, rules_in, shown
from jupyter_estimator.preparation.code.scan import Root
from jupyter_estimator.records.snapshots.manifest import FILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jupyter_estimator.preparation.code.ignore import IgnoreRules
    from jupyter_estimator.preparation.code.scan import Found

CELL_SCRIPT = "train.py"


@dataclass(frozen=True)
class Source:
    """Code in the place where its author keeps it.

    Parameters
    ----------
    entry
        The file to run, as a path in the snapshot.
    texts
        Files that exist only in memory.
    roots
        Files and folders of the user's.
    """

    kind: Literal["cell", "script", "folder", "notebook"]
    entry: str
    texts: dict[str, bytes] = field(default_factory=dict)
    roots: tuple[Root, ...] = ()

    @property
    def folder(self) -> str:
        """Where the source lives: the place to ask Git about. A cell lives in the kernel's folder, whatever it includes."""
        if self.kind == "cell":
            try:
                return os.getcwd()
            except FileNotFoundError:  # it has been removed since
                return ""
        path = self.roots[0].path
        return path if os.path.isdir(path) else os.path.dirname(path)


def cell(text: str, include: Iterable[str | os.PathLike[str]] = ()) -> Source:
    """The body of a cell, without its magic line, and what is to lie beside it."""
    from jupyter_estimator.preparation.code.cell import cell_source

    return Source("cell", CELL_SCRIPT, {CELL_SCRIPT: cell_source(text).encode()}, _beside([CELL_SCRIPT], include))


def from_path(path: str | os.PathLike[str], entry: str | None = None, include: Iterable[str | os.PathLike[str]] = ()) -> Source:
    """A folder with its entry script, a single script, or a notebook."""
    place = _absolute(path)
    if os.path.isdir(place):
        relative = _entry(place, entry)
        if relative.endswith(".ipynb"):
            _check_notebook(os.path.join(place, relative))
        return Source("folder", relative, {}, (Root("", place), *_beside([], include)))
    name = os.path.basename(place)
    if not os.path.exists(place):
        raise EstimatorError(f"There is no {shown(place)}.", "Check the path; it is relative to the current folder.")
    if entry not in (None, name):
        raise EstimatorError(f"{shown(place)} is no folder, so it has no entry {shown(entry or '')}.", "Leave the entry out.")
    suffix = os.path.splitext(name)[1]
    if suffix not in (".py", ".ipynb") or not os.path.isfile(place):
        raise EstimatorError(
            f"{shown(place)} is neither a folder, a Python script nor a notebook.",
            "Give its folder, and the script to run as the entry.",
        )
    if suffix == ".ipynb":
        _check_notebook(place)
    root = Root(name, place)
    return Source("notebook" if suffix == ".ipynb" else "script", name, {}, (root, *_beside([name], include)))


def check_listings(source: Source, listings: Sequence[tuple[Root, Sequence[Found]]]) -> None:
    """What can only be said of a source once it has been listed: no name twice, and its entry among them."""
    tops = [*source.texts, *(root.name for root in source.roots if root.name)]
    tops += {item.path.partition("/")[0] for root, found in listings if not root.name for item in found}
    if len(set(tops)) < len(tops):
        twice = shown(next(top for top in tops if tops.count(top) > 1))
        raise EstimatorError(f"{twice} is included, and the folder has one already.", "Rename one of the two.")
    if source.kind != "folder":
        return
    root, found = listings[0]
    files = {item.path for item in found if item.kind == FILE}
    if not files:
        raise EstimatorError(f"{shown(root.path)} holds no file to capture.", "Give the folder with the code.")
    if source.entry not in files:
        raise EstimatorError(
            f"The entry {shown(source.entry)} is not captured: {_why_not(root.path, source.entry)}.",
            "Change the ignore file, or name another entry.",
        )


def _why_not(folder: str, entry: str) -> str:
    rules: IgnoreRules | None = None
    parts = entry.split("/")
    for i, part in enumerate(parts):
        parent = os.path.join(folder, *parts[:i])
        if not os.path.exists(os.path.join(parent, part)):
            return "it has just been removed"
        rules = rules_in(parent, set(os.listdir(parent)), "".join(p + "/" for p in parts[:i]), rules)
        path = "/".join(parts[: i + 1])
        if reason := left_out(path + "/" * (i < len(parts) - 1), rules):
            return f"it is left out by {shown(reason)}"
    return "it lies in an environment or in the workspace"


def _absolute(path: str | os.PathLike[str]) -> str:
    text = os.path.expanduser(os.fspath(path))
    if not text or "\0" in text:
        raise EstimatorError(f"{text!r} is no path.", "Give a file or a folder.")
    return os.path.normpath(text if os.path.isabs(text) else os.path.join(_current_folder(), text))


def _current_folder() -> str:
    try:
        return os.getcwd()
    except OSError:
        raise EstimatorError("The current folder is gone.", "Change to one that exists with os.chdir(…).") from None


def _beside(taken: list[str], include: Iterable[str | os.PathLike[str]]) -> tuple[Root, ...]:
    roots: list[Root] = []
    for given in include:
        place = _absolute(given)
        name = os.path.basename(place)
        if not os.path.exists(place):
            raise EstimatorError(f"There is no {shown(place)} to include.", "Check the path; it is relative to the current folder.")
        if not name:
            raise EstimatorError(f"{shown(place)} has no name of its own to appear under.", "Include the folders in it.")
        if any(root.path == place for root in roots):
            continue
        if name in taken:
            raise EstimatorError(f"{shown(place)} would appear as {shown(name)}, which is already there.", "Rename one of the two.")
        taken.append(name)
        roots.append(Root(name, place))
    return tuple(roots)


def _entry(folder: str, entry: str | None) -> str:
    """The entry's path relative to its folder; it may be given as an absolute path too, as in Azure ML."""
    if not entry:
        raise EstimatorError(f"Which file of {shown(folder)} is to run is not said.", _entry_hint(folder))
    if "\0" in entry:
        raise EstimatorError(f"{entry!r} is no path.", _entry_hint(folder))
    path = os.path.normpath(os.path.join(folder, os.path.expanduser(entry)))
    home, real = os.path.realpath(folder), os.path.realpath(path)
    outside = os.path.commonpath([folder, path]) != folder or os.path.commonpath([home, real]) != home
    if outside:
        raise EstimatorError(
            f"The entry {shown(entry)} lies outside {shown(folder)}.",
            "Give a folder that holds it, or include its folder.",
        )
    if not os.path.isfile(path):
        what = "is a folder" if os.path.isdir(path) else "is no file" if os.path.lexists(path) else "does not exist"
        raise EstimatorError(f"The entry {shown(entry)} of {shown(folder)} {what}.", _entry_hint(folder))
    return os.path.relpath(path, folder)


def _entry_hint(folder: str) -> str:
    try:
        names = os.listdir(folder)
    except OSError as error:
        return f"The folder could not be read ({error.strerror}): make it readable for you."
    scripts = sorted(name for name in names if name.endswith((".py", ".ipynb")))[:5]
    found = f"; there is {', '.join(map(shown, scripts))}" if scripts else ""
    return f"Name the script to run, relative to the folder, as the entry{found}."


def _check_notebook(path: str) -> None:
    from jupyter_estimator.preparation.code.notebook import check_notebook

    check_notebook(path)
