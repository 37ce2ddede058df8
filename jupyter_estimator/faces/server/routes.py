"""Every path of the extension, once. docs/openapi.json describes them, and a test compares the two."""

from __future__ import annotations

from jupyter_estimator.faces.server.assets import AssetHandler, AssetsHandler
from jupyter_estimator.faces.server.boards import BoardHandler, BoardsHandler
from jupyter_estimator.faces.server.files import FileHandler, FilesHandler, LogHandler
from jupyter_estimator.faces.server.forms import FormHandler, PreviewHandler, TargetsHandler
from jupyter_estimator.faces.server.handler import Handler
from jupyter_estimator.faces.server.live import PollHandler
from jupyter_estimator.faces.server.metrics import MetricsHandler
from jupyter_estimator.faces.server.runs import CancelHandler, RunHandler, RunsHandler

ROOT = "/jupyter-estimator/api"

ROUTES: dict[str, type[Handler]] = {
    "/runs": RunsHandler,
    "/runs/{id}": RunHandler,
    "/runs/{id}/cancel": CancelHandler,
    "/runs/{id}/log": LogHandler,
    "/runs/{id}/metrics": MetricsHandler,
    "/runs/{id}/files": FilesHandler,
    "/runs/{id}/files/{name}": FileHandler,
    "/assets": AssetsHandler,
    "/assets/{kind}/{name}": AssetHandler,
    "/poll": PollHandler,
    "/form": FormHandler,
    "/preview": PreviewHandler,
    "/targets": TargetsHandler,
    "/tensorboard": BoardsHandler,
    "/tensorboard/{id}": BoardHandler,
}
_PARTS = {"{id}": "([^/]+)", "{kind}": "([^/]+)", "{name}": "(.+)"}


def handlers() -> list[tuple[str, type[Handler]]]:
    """The routes as tornado takes them."""
    found = []
    for path, handler in ROUTES.items():
        pattern = "/".join(_PARTS.get(part, part) for part in path.split("/"))
        found.append((ROOT + pattern, handler))
    return found
