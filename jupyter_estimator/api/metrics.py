"""Metrics that the script did not log through us."""

from __future__ import annotations

from typing import Any

from jupyter_estimator.inside import layout
from jupyter_estimator.records.run_directory import RunDirectory


def with_tensorboard(run: RunDirectory, metrics: dict[str, Any], name: str | None) -> dict[str, Any]:
    """Adds the scalars of TensorBoard event files in logs/, one value as a scalar, several as a list."""
    logs = run.folder(layout.LOGS)
    if not logs.is_dir():
        return metrics
    from jupyter_estimator.records.tfevents import LogDirReader

    for tag, points in LogDirReader(logs).read().items():
        if tag not in metrics and name in (None, tag) and points:
            values = [point[-1] for point in points]
            metrics[tag] = values[0] if len(values) == 1 else values
    return metrics
