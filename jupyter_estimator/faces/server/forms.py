"""The form of "Train with Estimator…", for a file or folder of the server's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.checks import is_path
from jupyter_estimator.api.runs.run import Run
from jupyter_estimator.api.workspace import Workspace
from jupyter_estimator.execution.targets.registry import target_names, targets_in
from jupyter_estimator.faces.notebook.origin import cells_of_notebook
from jupyter_estimator.faces.server.handler import Handler
from jupyter_estimator.faces.words import form
from jupyter_estimator.inside.errors import EstimatorError


class FormHandler(Handler):
    """``form``."""

    @authenticated
    @authorized
    async def get(self) -> None:
        """The fields, filled in for a path."""
        path, cell = self.get_query_argument("path", ""), self.get_query_argument("cell", "")
        self.finish({"form": await self.in_thread(lambda: filled_in(self.root, path, cell))})


class PreviewHandler(Handler):
    """``preview``."""

    @authenticated
    @authorized
    async def post(self) -> None:
        """The magic and the Python that ask for the same."""
        values = self.form_values()
        root = self.root
        self.finish(await self.in_thread(lambda: form.preview(values, {}, cells_of(root, values), self.space())))


class TargetsHandler(Handler):
    """``targets``."""

    @authenticated
    @authorized
    async def get(self) -> None:
        """Where runs can be carried out."""
        known = await self.in_thread(lambda: targets_in(self.space().path))
        names = sorted(known, key=lambda name: (name not in target_names(), name))
        self.finish({"targets": [{"name": name} for name in names]})


def filled_in(root: str, path: str, cell: str) -> dict[str, Any]:
    """FormSchema of the run view's protocol, for a file or a folder, or for a cell of a notebook."""
    cells = cells_of_notebook(_below(root, path)) if cell else {}
    found = form.schema(cells, {})
    chosen = {"cell": cell, "path": ""} if cell in cells else {"path": path}
    found["values"].update({"notebook": path if cell else "", **chosen})
    return found


def cells_of(root: str, values: Mapping[str, Any]) -> dict[str, str]:
    """The cells a form can choose from: those of the saved notebook it was opened for."""
    notebook = form.text(values, "notebook")
    return cells_of_notebook(_below(root, notebook)) if notebook else {}


def submit(space: Workspace, root: str, values: Mapping[str, Any]) -> Run:
    """Submits what a form asks for. Its paths are relative to the server's root folder, as in the file browser."""
    asked = form.read(values, {}, cells_of(root, values))
    if asked.cell is None:
        asked = asked._replace(path=_below(root, asked.path))
    notebook = form.text(values, "notebook")
    return form.submit(space, asked, {"kind": "jupyterlab", **({"notebook": notebook} if notebook else {})})


def _below(root: str, path: str) -> str:
    if path and not is_path(path):
        raise EstimatorError(f"{repr(path)[:100]} cannot be the path of a file.", "Choose a file or a folder.")
    return path if os.path.isabs(path) else str(Path(root) / path)
