"""The live panel of a run: an anywidget fed by the kernel, for wherever widgets are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from jupyter_estimator.api.feed import Feed, Message
from jupyter_estimator.api.run import Run
from jupyter_estimator.api.view import state
from jupyter_estimator.faces.answers import answer
from jupyter_estimator.inside.errors import EstimatorError

STATIC = Path(__file__).with_name("static")


def _asset(name: str) -> str:
    path = STATIC / name
    if not path.is_file():
        raise EstimatorError("The run view has not been built.", "Run make ts, or install the package with pip.")
    return path.read_text(encoding="utf-8")


class RunPanel(anywidget.AnyWidget):
    """Shows one run. Everything it shows is pushed to it by the pump; what it asks is answered when the kernel is free."""

    mode = traitlets.Unicode("run").tag(sync=True)
    seed = traitlets.Dict().tag(sync=True)

    def __init__(self, run: Run | None = None, **traits: Any) -> None:
        self.run = run
        self._feed = Feed(run.directory) if run is not None else None
        seed = {"type": "update", "state": state(run.directory, run.course())} if run is not None else {}
        super().__init__(seed=seed, _esm=_asset("panel.js"), **traits)
        self.on_msg(self._asked)
        self.on_hello: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        return f"RunPanel({self.run!r})"

    def push(self) -> bool:
        """Sends what is new; whether the run is over and all of it has been sent."""
        if self.run is None or self._feed is None:
            return False
        course = self.run.course()
        messages = self._feed.changes(course)
        self._send_all(messages)
        return course.over and not messages

    def _send_all(self, messages: list[Message]) -> None:
        for message, buffers in messages:
            self.send(message, buffers=buffers)

    def _asked(self, _widget: Any, request: dict[str, Any], _buffers: list[Any]) -> None:
        reply: dict[str, Any] = {"type": "reply", "id": request.get("id"), "ok": True, "data": {}, "error": None}
        buffers: list[bytes] = []
        try:
            reply["data"], buffers = self.respond(request)
        except EstimatorError as error:
            reply.update(ok=False, error={"message": error.message, "hint": error.hint})
        except (OSError, KeyError, ValueError, TypeError) as error:
            reply.update(ok=False, error={"message": f"That did not work: {error}.", "hint": ""})
        self.send(reply, buffers=buffers)

    def respond(self, request: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
        """The answer to one request of the view."""
        if self.run is None:
            raise EstimatorError("There is no run here yet.", "Submit one first.")
        if request.get("verb") == "hello":
            if self._feed is not None:
                self._send_all(self._feed.full(self.run.course()))
            for told in self.on_hello:
                told()
            return {}, []
        return answer(self.run, request)
