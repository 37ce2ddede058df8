"""Containers: the engine, images, and what the container of a run is made with. Imported by runs that have one."""

from __future__ import annotations

DOCKER = "docker"
"""The kind of compute target whose runs have one."""
PYTHONS = ("python", "python3")
"""What an image's own Python may be called."""
