"""What the process does that solves for conda packages, and installs them: the only one that imports rattler."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import rattler
    from rattler import RepoDataRecord

ERROR = "conda packages: "
"""Begins the line that says why it failed."""
_ENVIRONMENT = "default"


def main(arguments: Sequence[str]) -> None:
    """``solve`` or ``install``, and what it is given, as JSON. Exits with 1 where it fails."""
    verb, given = arguments[0], json.loads(arguments[1])
    said, code = "", 0
    try:
        asyncio.run((_solve if verb == "solve" else _install)(**given))
    except Exception as error:  # noqa: BLE001  (rattler's errors have no class in common)
        said, code = f"{ERROR}{' '.join(str(error).split())}\n", 1
    sys.stdout.flush()
    os.write(1, said.encode(errors="replace"))
    os._exit(code)  # rattler's threads may still be at work, and abort a Python that tidies up


async def _solve(specs: Sequence[str], channels: Sequence[str], lock: str, explicit: str) -> None:
    """Writes what rattler itself can read back, and the list that is kept: what else the index says of a package may change."""
    import rattler

    platform = rattler.Subdir.current()
    cache = os.environ.get("RATTLER_CACHE_DIR")  # which the gateway does not ask for by itself
    subdirs: list[Any] = [str(platform), "noarch"]
    meant = [rattler.MatchSpec(spec, strict=False) for spec in specs]
    records = await rattler.solve(
        sources=list(channels),
        specs=meant,
        platforms=subdirs,
        gateway=rattler.Gateway(cache_dir=Path(cache) if cache else None, client=_client()),
        virtual_packages=rattler.VirtualPackage.detect(),
    )
    records.sort(key=lambda record: record.name.normalized)
    place = rattler.LockPlatform(str(platform))
    whole = rattler.LockFile([place])
    whole.set_channels(_ENVIRONMENT, [rattler.LockChannel(channel) for channel in channels])
    for record in records:
        whole.add_conda_package(_ENVIRONMENT, place, record)
    whole.to_path(Path(lock))
    lines = [f"# platform: {platform}", "@EXPLICIT", *map(_line, records)]
    Path(explicit).write_text("".join(f"{line}\n" for line in lines))  # noqa: ASYNC240  (nothing else is waiting)
    for record in records:
        print(record.name.normalized, record.version, record.build, flush=True)  # noqa: T201  (this is what its starter reads)


def _client() -> rattler.Client:
    """With the mirrors, the certificates and the passwords that the user's own configuration of rattler or pixi names."""
    import rattler

    return rattler.Client.from_config(rattler.Config.load_from_default_locations("pixi"))


def _line(record: RepoDataRecord) -> str:
    if record.sha256 is not None:
        return f"{record.url}#sha256:{record.sha256.hex()}"
    return f"{record.url}#{record.md5.hex()}" if record.md5 is not None else str(record.url)


async def _install(lock: str, prefix: str, final: str) -> None:
    import rattler

    environment = rattler.LockFile.from_path(Path(lock)).environment(_ENVIRONMENT)
    found = [] if environment is None else environment.conda_repodata_records()[str(rattler.Subdir.current())]

    names: dict[int, str] = {}
    linked: list[int] = []

    def begin(_: object, operation: int, package_name: str) -> int:
        names[operation] = package_name
        return operation

    def download(_: object, cache_entry: int) -> int:
        print("downloading", names.get(cache_entry, ""), flush=True)  # noqa: T201
        return cache_entry

    def link(_: object, index: int) -> None:
        linked.append(index)
        print(f"installed {len(linked)} of {len(found)}", flush=True)  # noqa: T201

    said = {"on_populate_cache_start": begin, "on_download_start": download, "on_link_complete": link}
    reporter = type("Reporter", (rattler.InstallerReporter,), said)()
    await rattler.install(found, prefix, alternative_target_prefix=final, client=_client(), reporter=reporter)
