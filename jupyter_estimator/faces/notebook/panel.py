"""The live panel of a run: an anywidget fed by the kernel, for wherever widgets are shown."""

from __future__ import annotations

import threading
import time
import uuid
from typing import Any

import anywidget
import traitlets

from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.feed import Feed, Message
from jupyter_estimator.api.views.view import state
from jupyter_estimator.faces.notebook.pump import pump
from jupyter_estimator.faces.notebook.view_code import asset, version, view_code
from jupyter_estimator.faces.words.answers import answer, asked_rank, sampled
from jupyter_estimator.inside.errors import EstimatorError

ROUNDS = 10
SENT_AGAIN = (1.0, 3.0, 10.0, 30.0)
"""Seconds after its making at which a panel that no view has greeted is sent everything once more."""


class RunPanel(anywidget.AnyWidget):
    """Shows one run. Everything it shows is pushed to it by the pump; what it asks is answered when the kernel is free."""

    mode = traitlets.Unicode("run").tag(sync=True)
    seed = traitlets.Dict().tag(sync=True)
    code = traitlets.Unicode(help="The model that holds the view's code.").tag(sync=True)
    version = traitlets.Unicode(help="The code's version.").tag(sync=True)
    place = traitlets.Unicode(help="Class of the elements into which the view puts itself.").tag(sync=True)

    def __init__(self, run: Run | None = None, **traits: Any) -> None:
        self.run: Run | None = None
        self._feed: Feed | None = None
        # The pump's thread pushes while the kernel's answers: what one of them reads the other must not read or overtake.
        self._turn = threading.RLock()
        # Whether a view has ever asked: a notebook that is executed with nobody looking has none.
        self.greeted = False
        self._since, self._again = time.monotonic(), list(SENT_AGAIN)
        identifier = uuid.uuid4().hex
        code = view_code().model_id
        super().__init__(model_id=identifier, _esm=asset("loader.js"), code=code, version=version(), place=f"je-{identifier}", **traits)
        self.on_msg(self._asked)
        if run is not None:
            self.follow(run)

    def __repr__(self) -> str:
        return f"RunPanel({self.run!r})"

    def follow(self, run: Run) -> None:
        """Shows this run from now on."""
        with self._turn:
            self.run, self._feed = run, Feed(run.directory)
            self.seed = _seed(run)

    def push(self) -> bool:
        """Sends what is new; whether the run is over and all of it has been sent."""
        with self._turn:
            if self.run is None or self._feed is None:
                return True
            run_state = self.run.run_state()
            if self._unheard():
                self._feed = Feed(self.run.directory, self._feed.rank)
            # What an ended run has left is sent at once, as long as it is not a whole archive.
            for _ in range(ROUNDS if run_state.over else 1):
                messages = self._feed.changes(run_state)
                self._send_all(messages)
                if not messages:
                    break
            over = run_state.over and not messages
            if over:
                self.seed = _seed(self.run)  # what is saved with the notebook is how it ended
            return over

    def _unheard(self) -> bool:
        """Whether to begin again: what was sent before the page had loaded the view was lost, and a busy kernel is not told of it."""
        due = bool(self._again) and not self.greeted and time.monotonic() - self._since > self._again[0]
        if due:
            self._again.pop(0)
        return due

    def _send_all(self, messages: list[Message]) -> None:
        for message, buffers in messages:
            self.send(message, buffers=buffers)

    def _asked(self, _widget: Any, request: Any, _buffers: list[Any]) -> None:
        if not isinstance(request, dict) or request.get("type") != "request":
            return
        reply: dict[str, Any] = {"type": "reply", "id": request.get("id"), "ok": True, "data": {}, "error": None}
        buffers: list[bytes] = []
        try:
            reply["data"], buffers = self.respond(request)
        except EstimatorError as error:
            reply.update(ok=False, error={"message": error.message, "hint": error.hint})
        except Exception as error:  # noqa: BLE001  (a page may send anything, and is to get an answer)
            reply.update(ok=False, error={"message": f"That did not work: {type(error).__name__}: {error}.", "hint": "Reload the page."})
        self.send(reply, buffers=buffers)

    def respond(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """The answer to one request of the view."""
        self.greeted = True
        if self.run is None and request.get("verb") == "hello":
            return {}, []
        if self.run is None:
            raise EstimatorError("There is no run here yet.", "Submit one first.")
        if not self.run.directory.path.is_dir():
            raise EstimatorError(f"The run {self.run.id} was deleted.", "List those there are with %estimator runs.")
        with self._turn:
            if self._feed is not None and request.get("verb") in ("hello", "rank"):
                if request.get("verb") == "rank":
                    self._feed = Feed(self.run.directory, asked_rank(self.run, request))
                self._send_all(self._feed.full(self.run.run_state()))
                if self._feed.behind:
                    pump.follow(self)
                return {}, []
            if self._feed is not None and request.get("verb") == "sample":
                return sampled(self._feed, request), []
        return answer(self.run, request)


def _seed(run: Run) -> dict[str, Any]:
    """What a view shows before the kernel has answered it, or where there is none."""
    return {"type": "update", "state": state(run.directory, run.run_state())}
