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

from jupyter_estimator.api.views.feed import read_log
from jupyter_estimator.api.views.view import log_size
from jupyter_estimator.faces.server.handler import Handler, RefusedError
from jupyter_estimator.faces.words.answers import answered_files, asked_rank
from jupyter_estimator.inside.errors import NotFoundError
from jupyter_estimator.inside.opening import open_regular
from jupyter_estimator.inside.rank import log_name

PIECE = 1 << 20
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)
_ACTIVE = re.compile(r"html|xml|svg|javascript|ecmascript|pdf", re.IGNORECASE)


class LogHandler(Handler):
    """``runs/{id}/log``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """Bytes of the log; all of it as a download when asked for."""
        run = await self.in_thread(lambda: self.run_of(run_id))
        directory = run.directory
        asked = {"rank": self.count("rank", 0)} if self.get_query_argument("rank", "") else {}
        rank = await self.in_thread(lambda: asked_rank(run, asked))
        if self.get_query_argument("download", "") == "1":
            name = directory.id if rank is None else f"{directory.id}-rank{rank}"
            await _send(self, directory.file(log_name(rank)), "text/plain; charset=utf-8", f"{name}.log")
            return
        begin = self.count("from", 0)
        end = self.count("to", begin + PIECE)
        data, size = await self.in_thread(lambda: (read_log(directory, begin, min(end, begin + PIECE), rank), log_size(directory, rank)))
        self.set_header("X-Log-Size", str(size))
        self.finish(data, set_content_type="application/octet-stream")


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
    file = await handler.in_thread(lambda: open_regular(path, links=True))
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
    first, last = (_offset(text) if text else None for text in found.groups())
    begin = max(0, size - (last or 0)) if first is None else first
    end = size if first is None or last is None else min(size, last + 1)
    if begin >= size or begin >= end:
        raise RefusedError(416, "The file has no such range.", f"It has {size:,} bytes.", {"Content-Range": f"bytes */{size}"})
    handler.set_status(206)
    handler.set_header("Content-Range", f"bytes {begin}-{end - 1}/{size}")
    return begin, end


def _offset(digits: str) -> int:
    """An offset; one that is longer than any file's end is just that."""
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) < 19 else 1 << 63
