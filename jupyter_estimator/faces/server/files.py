"""A run's bytes: its log and its files. What a run wrote is never run in the page of the server that shows it."""

from __future__ import annotations

import asyncio
import mimetypes
import re
from pathlib import Path
from urllib.parse import quote

from jupyter_server.auth.decorator import authorized
from tornado.iostream import StreamClosedError
from tornado.web import authenticated

from jupyter_estimator.api.feed import read_log
from jupyter_estimator.api.view import log_size
from jupyter_estimator.faces.answers import answered_files
from jupyter_estimator.faces.server.handler import Handler, RefusedError
from jupyter_estimator.inside import layout
from jupyter_estimator.inside.errors import NotFoundError

PIECE = 1 << 20
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_ACTIVE = re.compile(r"html|xml|svg|javascript|ecmascript|pdf", re.IGNORECASE)


class LogHandler(Handler):
    """``runs/{id}/log``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """Bytes of the log; all of it as a download when asked for."""
        directory = (await self.in_thread(lambda: self.run_of(run_id))).directory
        if self.get_query_argument("download", "") == "1":
            await _send(self, directory.file(layout.STD_LOG), "text/plain; charset=utf-8", f"{directory.id}.log")
            return
        begin = self._number("from", 0)
        end = self._number("to", begin + PIECE)
        data, size = await self.in_thread(lambda: (read_log(directory, begin, min(end, begin + PIECE)), log_size(directory)))
        self.set_header("X-Log-Size", str(size))
        self.finish(data, set_content_type="application/octet-stream")

    def _number(self, name: str, default: int) -> int:
        text = self.get_query_argument(name, str(default))
        if not text.isdecimal():
            raise RefusedError(400, f"{name} takes a number of bytes, and got {text!r}.")
        return int(text)


class FilesHandler(Handler):
    """``runs/{id}/files``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """Names, sizes and times of the run's files; the first by name where there are very many."""
        self.finish(await self.in_thread(lambda: answered_files(self.run_of(run_id))))


class FileHandler(Handler):
    """``runs/{id}/files/{name}``."""

    @authenticated
    @authorized
    async def get(self, run_id: str, name: str) -> None:
        """One file, or the range of it that was asked for."""

        def find() -> Path:
            path = self.run_of(run_id).directory.artifact(name)
            if path is None:
                raise NotFoundError(f"The run has no file {name!r}.", "Look at the list of files again.")
            return path

        path = await self.in_thread(find)
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        download = path.name if self.get_query_argument("download", "") == "1" else ""
        await _send(self, path, "text/plain; charset=utf-8" if _ACTIVE.search(mime) else mime, download)


async def _send(handler: Handler, path: Path, mime: str, download: str) -> None:
    """Streams a file piece by piece, read in a thread."""
    loop = asyncio.get_running_loop()
    file = await handler.in_thread(lambda: path.open("rb"))
    try:
        size = await loop.run_in_executor(None, lambda: path.stat().st_size)
        begin, end = _range(handler, size)
        handler.set_header("Content-Type", mime)
        handler.set_header("X-Content-Type-Options", "nosniff")
        handler.set_header("Content-Security-Policy", "sandbox; default-src 'none'")
        handler.set_header("Accept-Ranges", "bytes")
        handler.set_header("Content-Length", str(end - begin))
        if download:
            handler.set_header("Content-Disposition", f"attachment; filename*=UTF-8''{quote(download, errors='replace')}")
        file.seek(begin)
        while begin < end:
            data = await loop.run_in_executor(None, file.read, min(PIECE, end - begin))
            # A file that became shorter meanwhile cannot keep what its length promised.
            handler.write(data or b"\0" * (end - begin))
            begin += len(data) or end - begin
            await handler.flush()
    except StreamClosedError:
        return  # whoever asked has gone
    finally:
        file.close()


def _range(handler: Handler, size: int) -> tuple[int, int]:
    asked = handler.request.headers.get("Range", "")
    found = _RANGE.fullmatch(asked.strip())
    if not asked or not found or not (found[1] or found[2]):
        return 0, size
    begin = int(found[1]) if found[1] else max(0, size - int(found[2]))
    end = min(size, int(found[2]) + 1) if found[1] and found[2] else size
    if begin >= size or begin >= end:
        raise RefusedError(416, "The file has no such range.", f"It has {size:,} bytes.", {"Content-Range": f"bytes */{size}"})
    handler.set_status(206)
    handler.set_header("Content-Range", f"bytes {begin}-{end - 1}/{size}")
    return begin, end
