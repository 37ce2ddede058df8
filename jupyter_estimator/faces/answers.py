"""What a run view's requests are answered with, whoever carries them."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from typing import Any

from jupyter_estimator.api.feed import LOG_PIECE, Feed, read_log
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.view import listed_files
from jupyter_estimator.inside.errors import EstimatorError

FILE_LIMIT = 8 << 20
"""Bytes of a file that a view gets at most."""
MOST_POINTS = 20_000
"""Points of a curve that a view gets at most when it looks closely."""

Answer = tuple[dict[str, Any], list[bytes]]


def answer(run: Run, request: Mapping[str, Any]) -> Answer:
    """The data and buffers that answer a request about a run."""
    verb = request.get("verb")
    if verb == "log":
        begin, end = int(request["from"]), int(request["to"])
        return {}, [read_log(run.directory, max(0, begin), min(end, begin + 2 * LOG_PIECE))]
    if verb == "file":
        return _file(run, str(request["name"]), int(request["limit"]))
    if verb == "files":
        return answered_files(run), []
    if verb == "cancel":
        run.cancel()
        return {"status": run.get_status()}, []
    raise EstimatorError(f"The run view asked for {verb!r}, which is not known here.", "Reload the page: it is of another version.")


def sampled(feed: Feed, request: Mapping[str, Any]) -> dict[str, Any]:
    """The data that answers a request for a stretch of some curves: {"series": ...}."""
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
    with open(path, "rb") as file:
        data = file.read(max(0, min(limit, FILE_LIMIT)))
    mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return {"size": path.stat().st_size, "mime": mime}, [data]
