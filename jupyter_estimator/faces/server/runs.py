"""Runs: listing, one run, what can be done to it."""

from __future__ import annotations

from typing import Any

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.checks import is_text
from jupyter_estimator.api.runs.listing import asked, etag, listing, timed
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.views.view import state
from jupyter_estimator.faces.server.forms import submit
from jupyter_estimator.faces.server.handler import Handler, RefusedError, shortened
from jupyter_estimator.faces.words.commands import removable


class RunsHandler(Handler):
    """``runs``."""

    _etag = ""

    @authenticated
    @authorized
    async def get(self) -> None:
        """Rows of runs, the newest first; 304 when nothing has changed for whoever sends the ETag back."""
        found = await self.in_thread(lambda: listing(self.space(), asked(self.request.query)))
        self._etag = f'"{etag(found)}"'
        self.finish(timed(found))

    def compute_etag(self) -> str | None:
        """The listing's; the clock in the answer does not change it."""
        return self._etag or super().compute_etag()

    @authenticated
    @authorized
    async def post(self) -> None:
        """Submits what a form asks for."""
        values = self.form_values()
        run = await self.in_thread(lambda: submit(self.space(), self.root, values))
        self.set_status(201)
        self.finish({"run_id": run.id})


class RunHandler(Handler):
    """``runs/{id}``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """The run's state."""
        self.finish(await self.in_thread(lambda: shown(self.run_of(run_id))))

    @authenticated
    @authorized
    async def patch(self, run_id: str) -> None:
        """Changes what may be changed: names, tags, whether it is archived."""
        changes = self.body()

        def change() -> dict[str, Any]:
            run = self.run_of(run_id)
            apply_changes(run, changes)
            return shown(run)

        self.finish(await self.in_thread(change))

    @authenticated
    @authorized
    async def delete(self, run_id: str) -> None:
        """Removes the run and everything it kept."""

        def remove() -> None:
            run = removable(self.space(), run_id)
            if isinstance(run, Run) and not run.run_state().over:
                raise RefusedError(409, f"The run {run.id} has not ended.", "Cancel it first.")
            run.delete()

        await self.in_thread(remove)
        self.set_status(204)
        self.finish()


class CancelHandler(Handler):
    """``runs/{id}/cancel``."""

    @authenticated
    @authorized
    async def post(self, run_id: str) -> None:
        """Asks for the run to be ended. Safe to repeat."""

        def cancel() -> dict[str, str]:
            run = self.run_of(run_id)
            run.cancel()
            return {"status": run.get_status()}

        self.finish(await self.in_thread(cancel))


def shown(run: Run) -> dict[str, Any]:
    """What is answered about one run."""
    return {"state": state(run.directory, run.run_state(), run.number)}


_SETTERS = {"display_name": str, "description": str, "archived": bool, "tags": dict}


def apply_changes(run: Run, changes: dict[str, Any]) -> None:
    """All of the changes, or none where one of them cannot be meant."""
    for name, value in changes.items():
        if not isinstance(value, _SETTERS.get(name, ())):
            known = ", ".join(f"{known} ({kind.__name__})" for known, kind in _SETTERS.items())
            raise RefusedError(400, f"{shortened(name)} of a run cannot be set to {shortened(value)}.", f"What can be set: {known}.")
    for key, value in changes.get("tags", {}).items():
        if not is_text(key) or not key or not (value is None or isinstance(value, (bool, int, float)) or is_text(value)):
            raise RefusedError(400, f"The tag {shortened(key)} cannot be {shortened(value)}.", "Tags are text; null removes one.")
    for name in ("display_name", "description"):
        if not is_text(changes.get(name, "")):
            raise RefusedError(400, f"{name!r} of a run cannot be {shortened(changes[name])}.", "It is text that a file can hold.")
    for name in ("display_name", "description"):
        if name in changes:
            setattr(run, name, changes[name])
    if "archived" in changes:
        run.archive() if changes["archived"] else run.reactivate()
    for key, value in changes.get("tags", {}).items():
        run.remove_tags(key) if value is None else run.tag(key, value)
