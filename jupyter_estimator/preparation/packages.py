"""Which packages an interpreter finds."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def installed_packages(paths: Iterable[str]) -> dict[str, str]:
    """Version by name of what is installed on a ``sys.path``, sorted by name; what comes first on the path counts."""
    from importlib.metadata import distributions

    found: dict[str, tuple[str, str]] = {}
    for distribution in distributions(path=list(paths)):
        name, version = distribution.metadata["Name"], distribution.metadata["Version"]
        # An installation that was cut short leaves folders without metadata.
        if name and version:
            found.setdefault(name.lower().replace("_", "-"), (name, version))
    return dict(sorted(found.values(), key=lambda pair: pair[0].lower()))
