"""What else a workspace holds than runs: lists and documents."""

from __future__ import annotations

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.views.assets import asset_document, asset_sections, assets_tag, remove_asset
from jupyter_estimator.faces.server.handler import Handler


class AssetsHandler(Handler):
    """``assets``."""

    @authenticated
    @authorized
    async def get(self) -> None:
        """The sections that have something in them, and what changes when they may have."""

        def look() -> dict[str, object]:
            root = self.space().path
            return {"tag": assets_tag(root), "sections": asset_sections(root)}

        self.finish(await self.in_thread(look))


class AssetHandler(Handler):
    """``assets/{kind}/{name}``."""

    @authenticated
    @authorized
    async def get(self, kind: str, name: str) -> None:
        """All that is known of one of them."""
        self.finish(await self.in_thread(lambda: asset_document(self.space().path, kind, name)))

    @authenticated
    @authorized
    async def delete(self, kind: str, name: str) -> None:
        """Removes one, where it can be made anew."""
        await self.in_thread(lambda: remove_asset(self.space(), kind, name))
        self.set_status(204)
        self.finish()
