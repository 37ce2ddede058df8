"""What TensorBoard's writers call their files."""

from __future__ import annotations


def is_event_file(name: str) -> bool:
    """Whether a TensorBoard writer gives a file such a name."""
    return name.startswith("events.out.tfevents.")
