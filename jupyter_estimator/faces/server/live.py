"""One request by which everything on screen stays live.

A view asks by a word of its own and the number of the last answer it took in. The Feed behind it is kept for the next request, and is
no more than a cache: where it is gone, or an answer was lost on the way, the view gets everything anew.
"""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.checks import is_text
from jupyter_estimator.api.runs.listing import asked, etag, listing, timed
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.feed import Feed, Message
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.server.handler import Handler, RefusedError, explained, shortened
from jupyter_estimator.faces.words.answers import asked_rank
from jupyter_estimator.inside.errors import EstimatorError, NotFoundError

MOST_VIEWS = 50
"""Views in one request."""
_VIEW = 'Send {"run": "…", "view": "…", "seq": 0} for each.'
KEPT_VIEWS = 200
KEPT_SECONDS = 120.0


class _View:
    def __init__(self, run: Run) -> None:
        self.run = run
        self.feed = Feed(run.directory)
        self.seq = 0
        self.used = time.monotonic()
        self.lock = threading.Lock()

    def answer(self, seq: int, rank: int | None = None) -> tuple[int, list[Message], bool]:
        """What is new since the answer numbered ``seq``; everything if that was not the last. And whether there is more at once."""
        with self.lock:
            self.used = time.monotonic()
            run_state = self.run.run_state()
            if rank != self.feed.rank:
                self.feed, seq = Feed(self.run.directory, rank), 0
            try:
                messages = self.feed.full(run_state) if seq != self.seq or seq == 0 else self.feed.changes(run_state)
            except BaseException:
                self.seq += 1  # what was taken in and not told is told with everything
                raise
            if messages:
                self.seq += 1
            return self.seq, messages, self.feed.behind

    def sample(self, names: Collection[str], begin: float, end: float, points: int, *, by_step: bool) -> dict[str, Any]:
        """Curves sampled anew, from what the view has been told."""
        with self.lock:
            self.used = time.monotonic()
            return self.feed.sample(names, begin, end, points, by_step=by_step)


class Views:
    """The views that were asked for lately."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._views: dict[tuple[str, str], _View] = {}

    def get(self, word: str, run: Run) -> _View:
        """The view of that word."""
        key = (word, str(run.directory.path))
        with self._lock:
            self._forget()
            if key not in self._views:
                self._views[key] = _View(run)
            return self._views[key]

    def held(self, word: str, run: Run) -> _View | None:
        """The view of that word, if it was asked for lately."""
        with self._lock:
            return self._views.get((word, str(run.directory.path)))

    def _forget(self) -> None:
        now = time.monotonic()
        for key in [key for key, view in self._views.items() if now - view.used > KEPT_SECONDS]:
            del self._views[key]
        while len(self._views) >= KEPT_VIEWS:
            del self._views[min(self._views, key=lambda key: self._views[key].used)]


class PollHandler(Handler):
    """``poll``."""

    # A page left open is no sign of a person: a hub may still stop an idle server.
    _track_activity = False

    @authenticated
    @authorized("read")  # type: ignore[untyped-decorator]
    async def post(self) -> None:
        """The list, if it has changed, and what is new in each view."""
        body = self.body()
        wanted, views = body.get("list"), body.get("views") or []
        if not isinstance(views, list) or len(views) > MOST_VIEWS or not all(isinstance(view, dict) for view in views):
            raise RefusedError(400, "The views asked for cannot be read.", f"A list of at most {MOST_VIEWS} of them is expected.")
        kept: Views = self.settings["jupyter_estimator_views"]

        def poll() -> dict[str, Any]:
            return {
                "list": self._apart(lambda: changed_list(self.space(), wanted)) if isinstance(wanted, dict) else None,
                "views": {str(view.get("view")): self._apart(partial(answer_view, kept, self.space, view)) for view in views},
            }

        self.finish(await self.in_thread(poll))

    def _apart(self, answer: Callable[[], Any]) -> Any:
        """One part of the answer, or why there is none: whatever is wrong with it must not cost the other parts."""
        try:
            return answer()
        except EstimatorError as error:
            return _failed(error.message, error.hint, gone=isinstance(error, NotFoundError))
        except OSError as error:
            return _failed(*explained(error))
        except Exception as error:  # a damaged run may fail in any way
            self.log.warning("jupyter_estimator: a part of a poll failed", exc_info=True)
            return _failed(f"The run could not be read: {shortened(error)}.", "The server's log says more.")


def changed_list(space: Workspace, wanted: Mapping[str, Any]) -> dict[str, Any] | None:
    """The listing with its tag; nothing for whoever has the tag already."""
    query = wanted.get("query") or ""
    if not isinstance(query, str):
        raise EstimatorError(f"The query of a list is text, and not {shortened(query)}.", "Send it as in the address of a list.")
    found = listing(space, asked(query))
    tag = etag(found)
    return None if wanted.get("etag") == tag else {"etag": tag, **timed(found)}


def answer_view(kept: Views, space: Callable[[str | None], Workspace], asked_for: Mapping[str, Any]) -> dict[str, Any]:
    """One view's updates."""
    workspace, run_id, seq = asked_for.get("workspace"), asked_for.get("run"), asked_for.get("seq") or 0
    if not (workspace is None or is_text(workspace)) or not isinstance(run_id, str):
        raise EstimatorError("A view names its run, and maybe its workspace, by text.", _VIEW)
    if not isinstance(seq, int) or isinstance(seq, bool):
        raise EstimatorError(f"The number of a view's last answer cannot be {shortened(seq)}.", _VIEW)
    run = Run.get(space(workspace), run_id)
    seq, messages, more = kept.get(str(asked_for.get("view")), run).answer(seq, asked_rank(run, asked_for))
    return {"seq": seq, "updates": [with_data(message) for message in messages], "more": more}


def _failed(message: str, hint: str, *, gone: bool = False) -> dict[str, Any]:
    return {"error": {"message": message, "hint": hint, "gone": gone}}


def with_data(message: Message) -> dict[str, Any]:
    """An update with its bytes of log in it."""
    update, buffers = message
    if not buffers:
        return update
    return {**update, "log": {**update["log"], "data": base64.b64encode(buffers[0]).decode()}}
