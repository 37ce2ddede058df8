"""Where a run is looked at in the user's JupyterLab. labextension/src/lab/portal.ts follows the address."""

from __future__ import annotations

import time
import urllib.parse
from typing import Literal

from jupyter_estimator.api.lab.servers import Server, own_server
from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.records.runs.run_directory import RunDirectory
from jupyter_estimator.records.workspace import workspace_id

_ANSWER_WITHIN = 2.0
_ASK_AGAIN = 10.0

_Shows = Literal["", "own", "others"]
"""What a server shows: no runs, those of a workspace as its own, or only when it is told which workspace they are in."""

_held: dict[tuple[str, str], tuple[float, _Shows]] = {}


def lab_url(run: RunDirectory) -> str:
    """The address of a run in JupyterLab; empty where no server with our extension is found. It never holds a token."""
    server = own_server()
    shows = _shows(server, run) if server is not None else ""
    if server is None or not shows:
        return ""
    named = {"estimator-run": run.id}
    if shows == "others":
        named["estimator-workspace"] = workspace_id(run.path.parent.parent)
    return f"{server.public_url}lab?{urllib.parse.urlencode(named, errors='surrogateescape')}"


def _shows(server: Server, run: RunDirectory) -> _Shows:
    """The same for all runs of a workspace, so that it is asked once in a while."""
    key = server.url, str(run.path.parent.parent)
    now = time.monotonic()
    if key not in _held or now - _held[key][0] > _ASK_AGAIN:
        _held[key] = now, _asked(server, run.id)
    return _held[key][1]


def _asked(server: Server, run_id: str) -> _Shows:
    try:
        answer = server.ask("GET", f"runs/{urllib.parse.quote(run_id, safe='', errors='surrogateescape')}", within=_ANSWER_WITHIN)
    except (EstimatorError, PermissionError):
        # It has not this run, or does not tell us: then a workspace that is named is right in any case.
        return "others"
    except OSError:
        return ""
    return "own" if "state" in answer else ""
