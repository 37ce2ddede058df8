"""What all handlers share: who may ask, work in threads, errors as JSON with a message and a hint."""

from __future__ import annotations

import asyncio
import errno
import json
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from jupyter_server.base.handlers import APIHandler
from jupyter_server.extension.handler import ExtensionHandlerMixin
from tornado.web import HTTPError

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError

Answer = TypeVar("Answer")

LARGEST_BODY = 1 << 20
LARGEST_COUNT = 1 << 53
"""Beyond this, neither JSON nor a browser tells one whole number from the next."""


class RefusedError(HTTPError):
    """A request that is answered with a 4xx, a message and a hint."""

    def __init__(self, status: int, message: str, hint: str = "", headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, message.replace("%", "%%"))
        self.message, self.hint, self.headers = message, hint, headers or {}


class Handler(ExtensionHandlerMixin, APIHandler):
    """A handler of this extension. Its verbs are ``async`` and decorated with ``@authenticated`` and ``@authorized``."""

    auth_resource = "jupyter_estimator"

    @property
    def root(self) -> str:
        """The folder that the file browser shows."""
        return str(self.serverapp.root_dir)

    def space(self, path: str | None = None) -> Workspace:
        """The workspace a request is about. For threads."""
        app: Any = self.extensionapp
        found: Workspace | None = app.workspace(path or self.get_query_argument("workspace", None))
        if found is None:
            raise NotFoundError("There is no such workspace.", "It may have been moved or deleted.")
        return found

    def run_of(self, run_id: str) -> Run:
        """The run a path names. For threads."""
        return Run.get(self.space(), run_id)

    async def in_thread(self, work: Callable[[], Answer]) -> Answer:
        """Does what reads or writes files, without holding up the server."""
        try:
            return await asyncio.get_running_loop().run_in_executor(None, work)
        except NotFoundError as error:
            raise RefusedError(404, error.message, error.hint) from None
        except EstimatorError as error:
            raise RefusedError(400, error.message, error.hint) from None
        except OSError as error:
            raise RefusedError(_STATUS.get(error.errno or 0, 400), *explained(error)) from None

    def count(self, name: str, default: int) -> int:
        """A number of bytes or the like in the query."""
        text = self.get_query_argument(name, str(default))
        if not (text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_COUNT)) and int(text) <= LARGEST_COUNT):
            raise RefusedError(400, f"{name} takes a whole number from 0 on, and got {shortened(text)}.")
        return int(text)

    def body(self) -> dict[str, Any]:
        """The JSON object that was sent; empty where nothing was."""
        if len(self.request.body) > LARGEST_BODY:
            raise RefusedError(413, "The request is too large.", f"It may have {LARGEST_BODY:,} bytes.")
        try:
            found = json.loads(self.request.body or b"{}", parse_constant=_finite, parse_float=_finite)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise RefusedError(400, "The request holds no JSON object.")
        return found

    def form_values(self) -> dict[str, Any]:
        """The values of a form that were sent."""
        values = self.body().get("values")
        if not isinstance(values, dict):
            raise RefusedError(400, "The request holds no values of a form.")
        return values

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Every error has the same shape."""
        error = (kwargs.get("exc_info") or (None, None))[1]
        if isinstance(error, RefusedError):
            message, hint = error.message, error.hint
            for name, value in error.headers.items():
                self.set_header(name, value)
        elif isinstance(error, HTTPError):
            message, hint = str(error.log_message or error.reason or self._reason), ""
        else:
            message, hint = "The server extension of jupyter_estimator failed.", "The server's log says more."
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"message": message, "hint": hint}))


_STATUS = {errno.ENOENT: 404, errno.ENOSPC: 507, errno.EDQUOT: 507, errno.EACCES: 403, errno.EPERM: 403, errno.EROFS: 403}


def explained(error: OSError) -> tuple[str, str]:
    """What the file system said, as a message and a hint."""
    what = f"{shortened(error.filename)}: " if error.filename else ""
    return f"{what}{error.strerror or error}.", "Look at what lies there, and at your rights to it."


def shortened(value: object) -> str:
    """What was sent, as far as a message has room for it."""
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:100]}…"


def _finite(text: str) -> float:
    """A number of a JSON text, which has no others than these."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value
