"""What the tests share that kill what carries a run."""

from __future__ import annotations

from pathlib import Path

from jupyter_estimator.inside import layout


def carries(pid: int, run_id: str) -> bool:
    """Whether a process is of a run: one that only has a number that the run's once had is somebody else's."""
    try:
        environ = Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return False
    return f"{layout.ENV_RUN_ID}={run_id}\0".encode() in environ
