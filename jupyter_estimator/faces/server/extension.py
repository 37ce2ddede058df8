"""What a Jupyter server loads."""

from __future__ import annotations

from typing import Any

from jupyter_server.extension.application import ExtensionApp
from traitlets import Unicode

from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.faces.server.boards import Boards, proxy_handlers
from jupyter_estimator.faces.server.live import Views
from jupyter_estimator.faces.server.routes import handlers
from jupyter_estimator.records.workspace import MARKER


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

    def workspace(self, path: str | None = None) -> Workspace | None:
        """The workspace at ``path``, or the configured one; None where there is none. Called in threads."""
        if path:
            return Workspace(path) if _is_workspace(path) else None
        if self.workspace_path:
            return Workspace(self.workspace_path)
        server: Any = self.serverapp
        return Workspace.nearest(server.root_dir)


def _is_workspace(path: str) -> bool:
    from pathlib import Path

    # Only reading must never make a workspace out of a folder that somebody names in a URL.
    return "\0" not in path and Path(path).expanduser().joinpath(MARKER).is_file()


def points() -> list[dict[str, Any]]:
    """For ``_jupyter_server_extension_points``."""
    return [{"module": "jupyter_estimator", "app": EstimatorServer}]
