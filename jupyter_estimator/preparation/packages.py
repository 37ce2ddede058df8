"""Which packages an interpreter finds."""

from __future__ import annotations

import re
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def installed_packages(paths: Iterable[str]) -> dict[str, str]:
    """Version by name of what is installed on a ``sys.path``, sorted by name; what comes first on the path counts."""
    from importlib.metadata import distributions

    found: dict[str, tuple[str, str]] = {}
    for distribution in distributions(path=list(paths)):
        # An installation that was cut short leaves folders without metadata, and what stands in old ones may be no text.
        with suppress(OSError, ValueError):
            metadata = distribution.metadata
            if "Name" in metadata and "Version" in metadata:
                name, version = metadata["Name"], metadata["Version"]
                found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), (name, version))
    return dict(sorted(found.values(), key=lambda pair: pair[0].lower()))
