"""What is on disk: the workspace's layout, run directories, journals, snapshots, the index."""

from __future__ import annotations
