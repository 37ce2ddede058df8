"""The user's Jupyter server, as far as a kernel or a terminal can find it: by the file each server leaves in Jupyter's runtime folder."""

from __future__ import annotations

import http.client
import json
import os
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from jupyter_estimator.inside.errors import EstimatorError
from jupyter_estimator.inside.reading import read_json

_ANSWER_WITHIN = 90.0
_LOOK_AGAIN = 20.0


@dataclass(frozen=True)
class Server:
    """A running Jupyter server."""

    url: str
    """With its base URL and a slash at the end."""
    token: str
    public_url: str
    """What a browser knows it by; a path alone where a hub does not say its own name."""

    def ask(self, verb: str, path: str, body: Any = None, within: float = _ANSWER_WITHIN) -> dict[str, Any]:
        """Asks our server extension.

        EstimatorError with what it says when it refuses, PermissionError when it does not know us, another OSError when it is not there.
        """
        request = urllib.request.Request(  # noqa: S310  (the address is a Jupyter server's)
            f"{self.url}jupyter-estimator/api/{path}",
            None if body is None else json.dumps(body).encode(),
            {"Authorization": f"token {self.token}", "Content-Type": "application/json"},
            method=verb,
        )
        try:
            # Never through a proxy: the server is on this machine.
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with opener.open(request, timeout=within) as answer:
                return dict(json.loads(answer.read() or b"{}"))
        except urllib.error.HTTPError as error:
            raise _refusal(error) from None
        except (ValueError, TypeError, http.client.HTTPException) as error:
            raise OSError(f"no answer of our extension: {error}") from None


def _refusal(error: urllib.error.HTTPError) -> Exception:
    try:
        said = json.loads(error.read())
        if "hint" in said:
            if error.code in (401, 403):
                return PermissionError(str(said["message"]))
            return EstimatorError(str(said["message"]), str(said["hint"]))
    except (OSError, ValueError, KeyError, TypeError, http.client.HTTPException):
        pass
    return OSError(f"the server answered {error.code}")


_found: tuple[float, Server | None] = (-_LOOK_AGAIN, None)


def own_server() -> Server | None:
    """The server this kernel was started by; else, for a kernel or terminal of nobody's, the one started last; else none."""
    global _found  # noqa: PLW0603  (looking takes a few files, and views ask five times a second)
    now = time.monotonic()
    if now - _found[0] > _LOOK_AGAIN:
        _found = now, _look()
    return _found[1]


def _look() -> Server | None:
    from jupyter_core.paths import jupyter_runtime_dir

    records = []
    for path in Path(jupyter_runtime_dir()).glob("jpserver-*.json"):
        record = read_json(str(path))
        if record and isinstance(record.get("url"), str) and _lives(record.get("pid")):
            records.append((path.stat().st_mtime, record))
    parent = os.environ.get("JPY_PARENT_PID", "")
    own = [record for _, record in records if str(record.get("pid")) == parent]
    chosen = own or [record for _, record in sorted(records, key=lambda each: each[0])]
    return _server(chosen[-1]) if chosen else None


def _lives(pid: Any) -> bool:
    if not isinstance(pid, int) or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return True


def _server(record: dict[str, Any]) -> Server:
    url = str(record["url"]).rstrip("/") + "/"
    parts = urlsplit(url)
    # A server that listens everywhere names no address one could go to.
    host = "127.0.0.1" if parts.hostname in ("0.0.0.0", "::", "*", "", None) else parts.hostname  # noqa: S104
    host = f"[{host}]" if ":" in host else host
    url = urlunsplit((parts.scheme, f"{host}:{parts.port}" if parts.port else host, parts.path, "", ""))
    token = str(record.get("token") or os.environ.get("JUPYTERHUB_API_TOKEN", ""))
    return Server(url, token, _public(url, parts.path))


def _public(url: str, path: str) -> str:
    if public := os.environ.get("JUPYTERHUB_PUBLIC_URL"):
        return public.rstrip("/") + "/"
    return path if os.environ.get("JUPYTERHUB_SERVICE_PREFIX") else url
