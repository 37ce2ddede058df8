"""What a run view's requests are answered with, whoever carries them."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.feed import LOG_PIECE, Feed, read_log
from jupyter_estimator.api.views.view import listed_files, ranks_of
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.opening import open_regular

FILE_LIMIT = 8 << 20
"""Bytes of a file that a view gets at most."""
MOST_POINTS = 20_000
"""Points of a curve that a view gets at most when it looks closely."""

Answer = tuple[dict[str, Any], list[bytes]]


@contextmanager
def _meant() -> Iterator[None]:
    """What a page asks for comes as it likes: a part that is missing, or no number, is its mistake."""
    try:
        yield
    except (KeyError, TypeError, ValueError, OverflowError):
        raise EstimatorError("The run view asked for something that cannot be meant.", "Reload the page.") from None


def answer(run: Run, request: Mapping[str, Any]) -> Answer:
    """The data and buffers that answer a request about a run."""
    with _meant():
        return _answer(run, request)


def _answer(run: Run, request: Mapping[str, Any]) -> Answer:
    verb = request.get("verb")
    if verb == "log":
        begin, end = int(request["from"]), int(request["to"])
        return {}, [read_log(run.directory, max(0, begin), min(end, begin + 2 * LOG_PIECE), asked_rank(run, request))]
    if verb == "file":
        return _file(run, str(request["name"]), int(request["limit"]))
    if verb == "files":
        return answered_files(run), []
    if verb == "cancel":
        run.cancel()
        return {"status": run.get_status()}, []
    raise EstimatorError(f"The run view asked for {verb!r}, which is not known here.", "Reload the page: it is of another version.")


def asked_rank(run: Run, request: Mapping[str, Any]) -> int | None:
    """The rank a request is about; None for the run as a whole."""
    rank = request.get("rank")
    if rank is None:
        return None
    ranks = ranks_of(run.directory.request)
    if not isinstance(rank, int) or isinstance(rank, bool) or not 0 <= rank < ranks:
        hint = f"It has {ranks}, counted from 0." if ranks else "It is one process."
        raise EstimatorError(f"The run {run.id} has no rank {str(rank)[:20]}.", hint)
    return rank


def sampled(feed: Feed, request: Mapping[str, Any]) -> dict[str, Any]:
    """The data that answers a request for a stretch of some curves: {"series": ...}."""
    with _meant():
        names = {str(name) for name in request["names"]}
        begin, end, points = float(request["begin"]), float(request["end"]), int(request["points"])
        return {"series": feed.sample(names, begin, end, max(4, min(points, MOST_POINTS)), by_step=request["axis"] == "step")}


def answered_files(run: Run) -> dict[str, Any]:
    """The run's files, and how many more there are than a view gets."""
    found, more = listed_files(run.directory)
    return {"files": found, "more": more}


def _file(run: Run, name: str, limit: int) -> Answer:
    path = run.directory.artifact(name)
    if path is None:
        raise EstimatorError(f"The run has no file {name!r} any more.", "Look at the list of files again.")
    with open_regular(path, links=True) as file:
        data = file.read(max(0, min(limit, FILE_LIMIT)))
    mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return {"size": path.stat().st_size, "mime": mime}, [data]
