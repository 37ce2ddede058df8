"""What a Jupyter server loads."""

from __future__ import annotations

import warnings
from typing import Any

from jupyter_server.extension.application import ExtensionApp
from traitlets import Unicode

from jupyter_estimator.api.workspace import ForeignConfigWarning, Workspace
from jupyter_estimator.faces.server.boards import Boards, proxy_handlers
from jupyter_estimator.faces.server.live import Views
from jupyter_estimator.faces.server.routes import handlers
from jupyter_estimator.records.workspace import find_workspace


class EstimatorServer(ExtensionApp):
    """``jupyter_estimator`` in a server's list of extensions."""

    name = "jupyter_estimator"
    extension_url = "/lab"
    load_other_extensions = True

    workspace_path = Unicode("", help="The workspace's folder; empty for the one configured for the server's root folder.").tag(config=True)

    def initialize_settings(self) -> None:
        """What the handlers need, once for all of them."""
        self.settings["jupyter_estimator_views"] = Views()
        self.settings["jupyter_estimator_boards"] = Boards()
        self.settings["jupyter_estimator_proxies"] = bool(proxy_handlers())

    def initialize_handlers(self) -> None:
        """Adds the routes below the server's base URL."""
        self.handlers.extend(handlers())
        self.handlers.extend(proxy_handlers())

    async def stop_extension(self) -> None:
        """The server ends, and its TensorBoards with it. Runs do not."""
        self.settings["jupyter_estimator_boards"].close_all()

    def workspace(self, named: str | None = None) -> Workspace | None:
        """The workspace that a page names, or the configured one; None where the user knows none of that name. Called in threads.

        A page shows what a notebook holds, and anyone may have written that: it can name a workspace that is known, and lead to no other.
        """
        own = self._configured()
        if not named:
            return own
        found = find_workspace(named, [own.path])
        return None if found is None else Workspace(found)

    def _configured(self) -> Workspace:
        if self.workspace_path:
            return Workspace(self.workspace_path)
        server: Any = self.serverapp
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ForeignConfigWarning)
            return Workspace.nearest(server.root_dir)


def points() -> list[dict[str, Any]]:
    """For ``_jupyter_server_extension_points``."""
    return [{"module": "jupyter_estimator", "app": EstimatorServer}]
