"""The snapshot store: what a snapshot is on disk, and copies of what it holds."""
