"""The run view's code as the kernel hands it to the page: once for all panels, not with each of them."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import ipywidgets  # type: ignore[import-untyped]
import traitlets

from jupyter_estimator.inside.errors import EstimatorError

STATIC = Path(__file__).parents[1] / "static"


@cache
def asset(name: str) -> str:
    """A file of the built run view."""
    path = STATIC / name
    if not path.is_file():
        raise EstimatorError("The run view has not been built.", "Run make ts, or install the package with pip.")
    return path.read_text(encoding="utf-8")


class ViewCode(ipywidgets.Widget):  # type: ignore[misc]
    """A model with no view of its own. Panels name it, and their loader fetches the code from it (widget/loader.ts)."""

    _model_module = traitlets.Unicode("@jupyter-widgets/base").tag(sync=True)
    _model_module_version = traitlets.Unicode("2.0.0").tag(sync=True)
    _model_name = traitlets.Unicode("WidgetModel").tag(sync=True)
    js = traitlets.Unicode().tag(sync=True)
    css = traitlets.Unicode().tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        super().__init__(js=asset("panel.js"), css=asset("panel.css"), **traits)

    def __repr__(self) -> str:
        return "ViewCode()"  # not the code


_codes: list[ViewCode] = []


def view_code() -> ViewCode:
    """The kernel's one; another when it was closed (``Widget.close_all()``)."""
    if not _codes or _codes[-1].comm is None:
        _codes[:] = [ViewCode()]
    return _codes[-1]


@cache
def version() -> str:
    """Names this build of the code: pages hold one module for each."""
    return hashlib.sha256((asset("panel.js") + asset("panel.css")).encode()).hexdigest()[:16]
