"""Which packages an interpreter finds."""

from __future__ import annotations

import re
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import Distribution

_HEADER = re.compile(r"^(Name|Version):[ \t]*(\S.*?)[ \t\r]*$", re.MULTILINE | re.IGNORECASE)


def installed_packages(paths: Iterable[str]) -> dict[str, str]:
    """Version by name of what is installed on a ``sys.path``, sorted by name; what comes first on the path counts."""
    from importlib.metadata import distributions

    found: dict[str, tuple[str, str]] = {}
    for distribution in distributions(path=list(paths)):
        # An installation that was cut short leaves folders without metadata, and what stands in old ones may be no text.
        with suppress(OSError, ValueError):
            headers = _headers(distribution)
            if "name" in headers and "version" in headers:
                name, version = headers["name"], headers["version"]
                found.setdefault(normal_name(name), (name, version))
    return dict(sorted(found.values(), key=lambda pair: pair[0].lower()))


def normal_name(name: str) -> str:
    """A distribution's name as all its spellings have it: Foo.Bar is foo-bar."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _headers(distribution: Distribution) -> dict[str, str]:
    """Name and version. ``distribution.metadata`` parses the whole of it, descriptions included, which takes ten times as long."""
    text = distribution.read_text("METADATA") or distribution.read_text("PKG-INFO") or distribution.read_text("") or ""
    found: dict[str, str] = {}
    for header in _HEADER.finditer(re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]):
        found.setdefault(header[1].lower(), header[2])
    return found
